package ground

import (
	"slices"
	"strings"
)

// supposed tells whether a verb says by "being" of no particular one that it is so: "being subject to it is a ground".
func supposed(t *token) bool { return len(t.parts) > 1 && strings.HasPrefix(t.text, "being ") }

// hasFinite tells whether a form of "be" or a verb that is no participle in "ing" stands from token i on in its sentence.
func hasFinite(tokens []token, i int) bool {
	for k := i; k < len(tokens) && (k == i || tokens[k].before < strong); k++ {
		if t := &tokens[k]; t.is(linking) || verbal(tokens, k) && !t.ing || t.is(verb) && !t.ed && !t.ing && strings.HasSuffix(firstWord(t.text), "s") {
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
	return tokens[i].before == strong && (!tokens[i].is(linking) || tokens[i-1].before == strong)
}

// listsAct tells whether a word in "ing" stands right behind a colon or the like, or behind "and" there, as one of the deeds that a part before it counts:
// "two tasks would fall to Holm: building it and running it".
func listsAct(tokens []token, i int) bool {
	return tokens[i].before == strong || i > 0 && tokens[i-1].text == "and"
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
