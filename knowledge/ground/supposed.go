package ground

import (
	"slices"
	"strings"
)

// supposed tells whether a verb of the piece says of no particular one that it is so: "a firm based in Oslo", "any shop that sells it", "when it is
// based in Oslo", "being subject to it is a ground".
func (r *reading) supposed(i int) bool {
	said := r.said.tokens
	if len(said[i].parts) > 1 && strings.HasPrefix(said[i].text, "being ") {
		return true
	}
	if (i == 0 || said[i].before == strong) && said[i].ing && slices.ContainsFunc(said[i:], func(t token) bool { return suffices(&t) }) {
		return true
	}
	if i > 0 && i+1 < len(said) && said[i].ed && said[i].before == joined && indefinite(said, i-1) && !said[i+1].content() && hasFinite(said, i+1) {
		return true
	}
	for k := i - 1; k >= max(0, i-5) && said[k+1].before < comma; k-- {
		switch said[k].text {
		case "that", "which", "who":
			return k > 0 && anyOne(said, k-1) && inPresent(said, k+1, i)
		case "when", "where", "whenever", "wherever":
			return inPresent(said, k+1, i)
		}
	}
	return false
}

// suffices tells whether a word says that something is enough: "taking orders from Oslo is enough".
func suffices(t *token) bool {
	return t.text == "enough" || t.text == "sufficient" || t.stem == "suffic"
}

// hasFinite tells whether a form of "be" or a verb that is no participle in "ing" stands from token i on in its sentence.
func hasFinite(tokens []token, i int) bool {
	for k := i; k < len(tokens) && (k == i || tokens[k].before < strong); k++ {
		if t := &tokens[k]; t.is(linking) || verbal(tokens, k) && !t.ing || t.is(verb) && !t.ed && !t.ing && strings.HasSuffix(firstWord(t.text), "s") {
			return true
		}
	}
	return false
}

// indefinite tells whether the noun at i has "a" or "any" before it.
func indefinite(tokens []token, i int) bool {
	if tokens[i].sort != word || !tokens[i].content() || tokens[i].is(linking) {
		return false
	}
	for k := i - 1; k >= max(0, i-2) && tokens[k+1].before == joined; k-- {
		if t := tokens[k].text; t == "a" || t == "an" || t == "any" {
			return true
		}
		if !tokens[k].content() {
			return false
		}
	}
	return false
}

// anyOne tells whether "any" or "every" stands before the noun at i, with nothing but nouns and "or" between.
func anyOne(tokens []token, i int) bool {
	for k := i; k >= max(0, i-5); k-- {
		switch t := &tokens[k]; {
		case t.text == "any" || t.text == "every":
			return true
		case t.before != joined || t.text != "or" && !t.content() || verbal(tokens, k):
			return false
		}
	}
	return false
}

// inPresent tells whether from one token to another a verb stands in the present: what "is" so, or ends in "s".
func inPresent(tokens []token, from, to int) bool {
	for k := from; k <= to; k++ {
		t := &tokens[k]
		if t.text == "is" || t.text == "are" || strings.HasPrefix(t.text, "is ") || strings.HasPrefix(t.text, "are ") ||
			verbal(tokens, k) && !t.ed && strings.HasSuffix(t.text, "s") {
			return true
		}
	}
	return false
}

// generally tells whether what a place of a fact says stands under a condition, or is what a law makes unlawful.
func (r *reading) generally(p at) bool {
	tokens := r.own[p.fact].tokens
	return governed(tokens, p.token, condition, scope) || slices.ContainsFunc(tokens[:p.token], func(t token) bool { return slices.Contains(lawless, t.stem) })
}

// subjunctive tells whether a verb says what somebody is to do: behind "that" and one person or thing it has no "s", "asked that he leave".
func subjunctive(tokens []token, i int) bool {
	t := &tokens[i]
	if !verbal(tokens, i) || t.ed || t.ing || strings.HasSuffix(firstWord(t.text), "s") || i < 2 || tokens[i-1].before == comma {
		return false
	}
	singular := tokens[i-1].text == "it" || tokens[i-1].text == "he" || tokens[i-1].text == "she" || tokens[i-1].sort == named
	k := i - 2
	if k > 0 && tokens[k].text == "the" {
		k--
	}
	if !singular || tokens[k].text != "that" {
		return false
	}
	return k == 0 || slices.ContainsFunc(tokens[max(0, k-8):k], func(t token) bool { return t.is(asking|obliging) || t.stem == "suggest" })
}

// onlyOfNoun tells whether somebody does in the piece what the facts have only as the mark of a noun: "Holm approved the buyers" for "may sell to
// approved buyers".
func (r *reading) onlyOfNoun(i int, places []at) bool {
	said := r.said.tokens
	if i == 0 || i+1 >= len(said) || !said[i].ed || said[i].is(linking) || !verbal(said, i) || passive(said, i) || !thing(&said[i-1]) ||
		said[i+1].before != joined || !article(&said[i+1]) && said[i+1].sort != named || said[i+1].text == "of" {
		return false
	}
	return len(places) > 0 && !slices.ContainsFunc(places, func(p at) bool {
		tokens := r.own[p.fact].tokens
		return !r.exactly(i, p) || verbal(tokens, p.token) || !tokens[p.token].ed || p.token+1 == len(tokens) || tokens[p.token+1].before != joined ||
			!tokens[p.token+1].content()
	})
}

// thoughtOf gives how sure a word of the piece makes what follows by what it stands for: "his idea was" for "he proposed". 4 where it says nothing.
func (r *reading) thoughtOf(k int) int {
	t := &r.said.tokens[k]
	if t.text == "enough" && r.sufficient(k) || r.sufficesToo(k) {
		return 2
	}
	if t.sort != word || len(r.found[k]) == 0 || !t.content() || t.is(linking|function|planned|weak|asking) || t.is(harmless) && verbal(r.said.tokens, k) {
		return 4
	}
	least, hopes := 4, false
	for n, p := range r.found[k] {
		f := &r.own[p.fact].tokens[p.token]
		if !f.is(planned|weak|asking) || t.is(speech) && !f.is(weak) || !f.is(verb) && f.text != "plan" && f.text != "proposal" {
			return 4
		}
		if s := min(surety(f), 2); n == 0 || s > least {
			least = s
		}
		hopes = hopes || f.is(planned|weak)
	}
	if !hopes {
		return 4
	}
	return least
}

// demanded tells whether a bare "be" stands before a participle: "that the terms be changed".
func demanded(tokens []token, i int) bool {
	for k := i - 1; k > max(0, i-3); k-- {
		if tokens[k].text == "be" {
			for k--; k > 0 && tokens[k].is(negative|adverb) && !tokens[k].is(planned|certain); k-- {
			}
			return tokens[k].text != "to" && !tokens[k].is(planned|weak|certain|obliging)
		}
	}
	return false
}

// gerund tells whether a word in "ing" names what is done without saying that it is: "Extending it was not", "two tasks: building it".
func gerund(tokens []token, i int) bool {
	if !tokens[i].ing || i == 0 {
		return tokens[i].ing
	}
	switch tokens[i-1].text {
	case "that", "of", "for", "to":
		return true
	}
	switch tokens[i].before {
	case strong:
		return !tokens[i].is(linking) || tokens[i-1].before == strong
	case comma:
		return isSubject(tokens, i)
	}
	return false
}

// listsAct tells whether a word in "ing" stands right behind a colon or the like, or behind "and" there, as one of the deeds that a part before it counts:
// "two tasks would fall to Holm: building it and running it".
func listsAct(tokens []token, i int) bool {
	return tokens[i].before == strong || i > 0 && tokens[i-1].text == "and"
}

// isSubject tells whether a word in "ing" behind the comma of a first phrase without a verb is what the sentence speaks of: "Since May, exporting it
// has taken a licence".
func isSubject(tokens []token, i int) bool {
	for k := i - 1; k >= 0 && tokens[k].before < strong || k == 0; k-- {
		if verbal(tokens, k) || tokens[k].is(linking) || k+1 < i && tokens[k+1].before == comma {
			return false
		}
	}
	for k := i + 1; k < len(tokens) && tokens[k].before < comma; k++ {
		if tokens[k].text == "has" || tokens[k].text == "is" || tokens[k].text == "was" {
			return true
		}
	}
	return false
}

// inFragment tells whether the participle at i stands in an answer without a verb of its own, of which only who says it is told: "Six, with three of them
// held by Holm, the mayor said". It states no more than what was asked.
func (r *reading) inFragment(i int) bool {
	said := r.said.tokens
	if !said[i].ed || i == 0 || said[i-1].sort == named || pronoun(&said[i-1]) || i+1 == len(said) || !said[i+1].is(preposed) && said[i+1].text != "by" {
		return false
	}
	speaks := false
	for k := range said {
		t := &said[k]
		if t.is(speech|attributing) && verbal(said, k) && r.speaksAt(k) {
			speaks = true
			continue
		}
		if k != i && (t.is(linking|certain) || k > 0 && t.before == strong || verbal(said, k)) {
			return false
		}
	}
	return speaks
}

// inCondition tells whether the verb at i stands in a clause that "unless" or "if" opens, with no more than its subject between: "unless it is extended".
func inCondition(tokens []token, i int) bool {
	for k := i - 1; k >= max(0, i-5) && tokens[k+1].before == joined; k-- {
		if tokens[k].text == "unless" || tokens[k].text == "if" {
			return true
		}
		if verbal(tokens, k) || newClause(&tokens[k]) {
			return false
		}
	}
	return false
}

// infinitive tells whether "to" and a verb stand before a word in its clause, or it is that verb.
func infinitive(tokens []token, i int) bool {
	for k := i; k > max(0, i-8); k-- {
		if tokens[k].is(verb) && tokens[k].sort == word && !tokens[k].ed && !tokens[k].ing &&
			(tokens[k-1].text == "to" || strings.HasSuffix(tokens[k-1].text, " to")) {
			return true
		}
		if tokens[k].before != joined {
			return false
		}
	}
	return false
}

// didBesides tells whether "and" and a verb in the past stand behind what was only planned: in "expected him to come and noted that" it was noted.
func didBesides(tokens []token, i int) bool {
	if i < 3 || tokens[i-1].text != "and" || !tokens[i].ed || !verbal(tokens, i) || !tokens[i].is(speech) {
		return false
	}
	for k := i - 2; k >= max(0, i-scope); k-- {
		switch t := &tokens[k]; {
		case t.stem == "be" || t.stem == "have" || auxiliaryModal(t) || t.before == strong:
			return false
		case t.is(planned):
			return t.ed && k+1 < len(tokens) && tokens[k+1].text == "to"
		}
	}
	return false
}

// suggestsBare tells whether "suggested that" at k is followed by no verb that tells a deed: "suggested that Norway own half of it".
func suggestsBare(tokens []token, k int) bool {
	if tokens[k].stem != "suggest" || k+2 >= len(tokens) || tokens[k+1].text != "that" {
		return false
	}
	return !hasFinite(tokens, k+2)
}
