package ground

import (
	"slices"
	"strings"
)

// tone checks what a piece says about what it says: whether, how surely, by whose word, why and when.
func (r *reading) tone() (Verdict, bool) {
	for _, rule := range []func() (Verdict, bool){r.polarity, r.modality, r.attribution, r.staleness, r.qualifiers} {
		if v, bad := rule(); bad {
			return v, true
		}
	}
	return Verdict{}, false
}

// scope is how many words behind a negation or modal it governs at most.
const scope = 12

// governed tells whether a word of the class stands before token i in the same clause, at most far words away.
func governed(tokens []token, i int, c class, far int) bool {
	for k := i; k >= max(0, i-far); k-- {
		if k < i && tokens[k].is(c) {
			return true
		}
		if tokens[k].before == strong || tokens[k].before == comma && k+1 < len(tokens) && joins(&tokens[k]) {
			return false
		}
	}
	return false
}

// joins are words that begin a clause of their own behind a comma.
func joins(t *token) bool {
	switch t.text {
	case "and", "but", "which", "who", "while", "as", "after", "although", "though", "because", "whereas", "with", "so", "saying", "citing":
		return true
	}
	return false
}

// polarity: what a fact denies must be denied, and nothing else.
func (r *reading) polarity() (Verdict, bool) {
	said := r.said.tokens
	denies := slices.ContainsFunc(said, func(t token) bool { return t.is(negative) })
	inFacts := r.any(negative)
	if denies && !inFacts && !r.unless() {
		return against(Polarity, "", r.own[0].id), true
	}
	if !inFacts {
		return Verdict{}, false
	}
	for i := range said {
		t := &said[i]
		if t.sort != word || !t.content() || t.is(negative|harmless|speech) || len(r.found[i]) == 0 {
			continue
		}
		denied, plain, by, reach := 0, 0, "", 3
		if verbal(said, i) {
			reach = 5
		}
		for _, p := range r.found[i] {
			if negated(r.own[p.fact].tokens, p.token, reach) || deniedBehind(r.own[p.fact].tokens, p.token) {
				denied, by = denied+1, r.own[p.fact].id
			} else {
				plain++
			}
		}
		if denied > 0 && plain == 0 && !denies || plain > 0 && denied == 0 && verbal(said, i) && governed(said, i, negative, 2) {
			return against(Polarity, t.text, by), true
		}
	}
	return Verdict{}, false
}

// negated tells whether a negation governs a word; one that goes with a verb in between does not.
func negated(tokens []token, i, reach int) bool {
	if !governed(tokens, i, negative, reach) {
		return false
	}
	for k := i - 1; k >= max(0, i-reach) && !tokens[k].is(negative); k-- {
		if verbal(tokens, k) && !verbal(tokens, i) {
			return false
		}
	}
	return true
}

// deniedBehind tells whether a verb's object is denied: "bought no soybeans".
func deniedBehind(tokens []token, v int) bool {
	if !verbal(tokens, v) || v+1 >= len(tokens) {
		return false
	}
	switch tokens[v+1].text {
	case "no", "none", "nothing", "nobody", "neither", "not":
		return true
	}
	return false
}

// unless tells whether the piece only turns a condition round: "banned unless it is sold" for "must be sold or be banned".
func (r *reading) unless() bool {
	for _, t := range r.said.tokens {
		if t.is(negative) && t.text != "unless" && !slices.ContainsFunc(r.said.tokens, func(c token) bool { return c.text == "if" }) {
			return false
		}
	}
	return r.any(obliging | condition)
}

// surety is how sure a word makes what follows: 1 may, 2 would, 3 will, 4 nothing said.
func surety(t *token) int {
	switch {
	case t.is(weak):
		return 1
	case t.is(planned | obliging | condition):
		return 2
	case t.is(certain):
		return 3
	}
	return 4
}

func (r *reading) modality() (Verdict, bool) {
	said := r.said.tokens
	sure, speaks := 4, false
	for i := range said {
		sure = min(sure, surety(&said[i]))
		speaks = speaks || said[i].is(speech|attributing)
	}
	if slices.ContainsFunc(said, func(t token) bool { return t.is(certain) }) && !r.any(certain) && !(speaks && r.says("would")) {
		return against(Modality, "will", r.own[0].id), true
	}
	for i := range said {
		if said[i].sort != word || !verbal(said, i) && !said[i].ed || said[i].is(harmless|speech|linking) || len(r.found[i]) == 0 {
			continue
		}
		least, by := 0, ""
		for _, p := range r.found[i] {
			if s := r.suretyAt(p); s > least {
				least, by = s, r.own[p.fact].id
			}
		}
		if infinitive(said, i) {
			least = max(least, 2) // "to find" says of nothing that it was found
			if sure > 2 && least == 2 {
				continue
			}
		}
		if sure > least && !(sure == 3 && least == 2 && r.says("would")) {
			return against(Modality, said[i].text, by), true
		}
	}
	return Verdict{}, false
}

// infinitive tells whether "to" and a verb stand before a word in its clause, or it is that verb.
func infinitive(tokens []token, i int) bool {
	for k := i; k > max(0, i-8); k-- {
		if tokens[k].is(verb) && tokens[k].sort == word && !tokens[k].ed && !tokens[k].ing && tokens[k-1].text == "to" {
			return true
		}
		if tokens[k].before != joined {
			return false
		}
	}
	return false
}

func (r *reading) says(word string) bool {
	for f := range r.own {
		if slices.ContainsFunc(r.own[f].tokens, func(t token) bool { return t.text == word }) {
			return true
		}
	}
	return false
}

// suretyAt gives how sure a fact is of one of its words.
func (r *reading) suretyAt(p at) int {
	tokens := r.own[p.fact].tokens
	switch {
	case governed(tokens, p.token, weak, scope):
		return 1
	case governed(tokens, p.token, planned|obliging|condition, scope):
		return 2
	case governed(tokens, p.token, certain, scope):
		return 3
	}
	return 4
}

// attribution: who says so must be named where the fact is somebody's word.
func (r *reading) attribution() (Verdict, bool) {
	speaks := slices.ContainsFunc(r.said.tokens, func(t token) bool {
		return t.is(speech|attributing) || t.text == "per" || t.before == quoted && t.upper
	})
	for f := range r.own {
		sources := attributed(r.own[f].tokens)
		if len(sources) == 0 && r.meta[f].Disputed && !speaks {
			return missing(DisputedSide, ""), true
		}
		if len(sources) == 0 || !r.used(f) {
			continue
		}
		if !speaks || !slices.ContainsFunc(sources, func(s []int) bool { return len(s) == 0 || r.namesSource(f, s) }) {
			return against(Attribution, "", r.own[f].id), true
		}
	}
	return Verdict{}, false
}

// used tells whether the piece takes anything from an own fact.
func (r *reading) used(f int) bool {
	return len(r.own) == 1 || slices.ContainsFunc(r.found, func(all []at) bool {
		return slices.ContainsFunc(all, func(p at) bool { return p.fact == f })
	})
}

// attributed finds the words that name who says so, for each word of speech in a fact.
func attributed(tokens []token) (sources [][]int) {
	for i := range tokens {
		t := &tokens[i]
		if !t.is(attributing) || len(t.parts) == 0 && !t.ed && !strings.HasSuffix(t.text, "s") && t.text != "reportedly" || t.text == "expected" || i > 0 && tokens[i-1].text == "the" {
			continue
		}
		switch {
		case strings.HasPrefix(t.text, "according"), strings.HasPrefix(t.text, "in the"):
			sources = append(sources, sourceFrom(tokens, i+1, 1))
		case t.text == "reportedly":
			sources = append(sources, nil)
		default:
			sources = append(sources, sourceBefore(tokens, i))
		}
	}
	return sources
}

// sourceBefore gives the source of a word of speech that stands behind it. At the end of a sentence that is only the part
// behind the last comma: "…, the White House said".
func sourceBefore(tokens []token, i int) []int {
	if i+1 < len(tokens) && tokens[i+1].before < comma {
		start := i
		for start > 0 && tokens[start].before != strong && !(tokens[start].before == comma && joins(&tokens[start])) {
			start--
		}
		var names []int
		for k := start; k < i; k++ {
			if tokens[k].sort == named {
				names = append(names, k)
			}
		}
		if len(names) > 0 {
			return names
		}
	}
	return sourceFrom(tokens, i-1, -1)
}

// sourceFrom collects the names, or else the nouns, next to a word of speech.
func sourceFrom(tokens []token, i, step int) []int {
	var names, nouns []int
	for k := i; k >= 0 && k < len(tokens) && len(names)+len(nouns) < 8; k += step {
		t := &tokens[k]
		if t.sort == named {
			names = append(names, k)
		} else if t.sort == word && t.content() && !t.is(linking) {
			nouns = append(nouns, k)
		}
		if step < 0 && t.before >= comma && t.before != quoted || step > 0 && k+1 < len(tokens) && tokens[k+1].before >= comma {
			break
		}
	}
	if len(names) > 0 {
		return names
	}
	return nouns
}

// namesSource tells whether the piece names the source, or says "he", "it" or "the company" of one named before.
func (r *reading) namesSource(f int, source []int) bool {
	for _, all := range r.found {
		for _, p := range all {
			if p.fact == f && slices.Contains(source, p.token) {
				return true
			}
		}
	}
	for _, t := range r.said.tokens {
		switch t.text {
		case "he", "she", "it", "they", "company", "firm", "paper", "newspaper", "agency", "minister", "president", "official", "ministry", "group", "regulator", "spokesman", "spokesperson", "spokeswoman", "his", "her", "its":
			for _, s := range source {
				if len(r.find(&r.own[f].tokens[s], r.near)) > 0 || t.text != "he" && t.text != "she" && t.text != "it" && t.text != "they" && t.text != "his" && t.text != "her" && t.text != "its" {
					return true
				}
			}
		}
	}
	return false
}

// staleness: what was so on a date is not said to be so now.
func (r *reading) staleness() (Verdict, bool) {
	said := r.said.tokens
	for f := range r.own {
		if r.meta[f].Superseded && slices.ContainsFunc(said, func(t token) bool { return t.is(nowadays) || t.text == "is" || t.text == "are" }) {
			return against(Stale, "", r.own[f].id), true
		}
	}
	timed := slices.ContainsFunc(said, func(t token) bool { return t.sort == dated })
	for i := range said {
		t := &said[i]
		if t.is(nowadays) && len(r.found[i]) == 0 && !r.mayBeNow(i) {
			return against(Stale, t.text, r.own[0].id), true
		}
		if len(r.found[i]) == 0 || t.is(speech) {
			continue
		}
		for _, p := range r.found[i] {
			if r.presentFor(i, p, timed) {
				return against(Stale, t.text, r.own[p.fact].id), true
			}
		}
	}
	return Verdict{}, false
}

// mayBeNow tells whether "now" goes with somebody's word, a date that is given, or a fact in the present tense without date.
func (r *reading) mayBeNow(i int) bool {
	for k := i + 1; k < min(len(r.said.tokens), i+3); k++ {
		if r.said.tokens[k].is(speech) || r.said.tokens[k].sort == dated {
			return true
		}
	}
	if len(dates(r.own)) > 0 {
		return len(dates([]text{r.said})) > 0 && slices.Contains([]string{"so far", "yet", "to date", "until now"}, r.said.tokens[i].text)
	}
	for f := range r.own {
		for k, t := range r.own[f].tokens {
			if t.text == "is" || t.text == "are" || t.text == "has" || t.text == "have" || verbal(r.own[f].tokens, k) && !t.ed && strings.HasSuffix(t.text, "s") {
				return true
			}
		}
	}
	return false
}

// presentFor tells whether the piece puts into the present what its fact says of the past in its own words.
func (r *reading) presentFor(i int, p at, timed bool) bool {
	tokens := r.own[p.fact].tokens
	if len(attributed(tokens)) > 0 || i == 0 || p.token == 0 {
		return false
	}
	before, was := r.said.tokens[i-1].text, tokens[p.token-1].text
	if (before == "is" || before == "are" || before == "remains" || before == "remain") && (was == "was" || was == "were") {
		return true
	}
	if (before == "has" || before == "have") && was == "had" {
		return true
	}
	t, f := &r.said.tokens[i], &tokens[p.token]
	present := t.is(verb) && !t.ed && !t.ing && t.sort == word && (strings.HasSuffix(t.text, "s") && (r.said.tokens[i-1].sort == named || r.said.tokens[i-1].sort == word && r.said.tokens[i-1].content()))
	return present && !timed && f.ed && len(dates(r.own)) > 0 && was != "be"
}

// qualifiers: a word that limits must stay with the word it limits.
func (r *reading) qualifiers() (Verdict, bool) {
	for f := range r.own {
		tokens := r.own[f].tokens
		for k := range tokens {
			if !tokens[k].is(limiting) || tokens[k].is(function) && tokens[k].sort == word && !tokens[k].is(negative) {
				continue
			}
			if !slices.ContainsFunc(headsOf(tokens, k), func(h int) bool { return r.uses(at{f, h}) }) || r.uses(at{f, k}) || tokens[k].is(negative) {
				continue
			}
			return against(Qualifier, tokens[k].text, r.own[f].id), true
		}
	}
	return Verdict{}, false
}

// headsOf gives the words that a limiting word may limit: the next two that state something.
func headsOf(tokens []token, k int) (heads []int) {
	for i := k + 1; i < min(len(tokens), k+5) && tokens[i].before == joined && len(heads) < 2; i++ {
		t := &tokens[i]
		if t.sort == number || t.sort == dated || t.is(preposed|linking) || len(heads) > 0 && (!t.content() || t.is(verb) && t.ed) {
			break
		}
		if t.sort == word && t.content() && !t.is(limiting) || t.sort == named && t.id[0] == '~' {
			heads = append(heads, i)
		}
	}
	return heads
}

// uses tells whether the piece says a fact's token.
func (r *reading) uses(p at) bool {
	for _, all := range r.found {
		if slices.Contains(all, p) {
			return true
		}
	}
	return false
}
