package ground

import (
	"slices"
	"strings"
)

// copied: a piece that keeps the words of its fact must keep their neighbours as well. One word moved, turned or denied in a
// faithful copy is the error that looks most like the truth.
func (r *reading) copied() (Verdict, bool) {
	if len(r.own) != 1 || !r.copies() {
		return Verdict{}, false
	}
	for i := range r.said.tokens {
		t := &r.said.tokens[i]
		switch {
		case t.sort == named && r.moved(i):
			return against(Role, t.text, r.own[0].id), true
		case t.content() && r.turned(i):
			return against(Binding, t.text, r.own[0].id), true
		case t.is(negative) && len(r.found[i]) == 0 && r.denies(i) && !r.saidOtherwise(i) && !r.votedDown(i):
			return against(Polarity, t.text, r.own[0].id), true
		}
	}
	return Verdict{}, false
}

// copies tells whether nearly all words of the piece stand in the fact as they are.
func (r *reading) copies() bool {
	all, kept := 0, 0
	for i := range r.said.tokens {
		if !r.said.tokens[i].content() {
			continue
		}
		all++
		if slices.ContainsFunc(r.found[i], func(p at) bool { return r.exactly(i, p) }) {
			kept++
		}
	}
	return all > 3 && 100*kept >= 85*all
}

// exactly tells whether the facts have, at a place, the token at i itself in some form, and not only another word for it.
func (r *reading) exactly(i int, p at) bool {
	t, f := &r.said.tokens[i], &r.own[p.fact].tokens[p.token]
	return t.sort == f.sort && (t.sort != word || t.stem == f.stem) && (t.sort != named || t.id == f.id)
}

// moved tells whether a name stands in another's place: it has that one's neighbours and none of its own. Next to a word of speech it may:
// "according to Reuters" for "Reuters reported".
func (r *reading) moved(i int) bool {
	said := r.said.tokens
	for k := max(0, i-3); k <= min(len(said)-1, i+3); k++ {
		if said[k].is(speech|attributing) || said[k].text == "by" || said[k].text == "and" {
			return false
		}
	}
	for _, p := range r.found[i] {
		tokens := r.own[0].tokens
		if alike(said, i-1, tokens, p.token-1) || alike(said, i+1, tokens, p.token+1) {
			return false
		}
	}
	return len(r.found[i]) > 0 && slices.ContainsFunc(r.positions(0), func(k int) bool {
		return !slices.Contains(r.found[i], at{0, k}) && alike(said, i-1, r.own[0].tokens, k-1) && alike(said, i+1, r.own[0].tokens, k+1)
	})
}

// alike tells whether two tokens are the same in two texts, or both texts end there.
func alike(a []token, i int, b []token, k int) bool {
	if i < 0 || k < 0 || i >= len(a) || k >= len(b) {
		return (i < 0) == (k < 0) && (i >= len(a)) == (k >= len(b))
	}
	return a[i].text == b[k].text || a[i].stem != "" && a[i].stem == b[k].stem || a[i].sort == dated && b[k].sort == dated || same(&a[i], &b[k])
}

// contrary are little words that turn what follows into its opposite.
var contrary = map[[2]string]bool{
	{"before", "after"}: true, {"from", "to"}: true, {"under", "over"}: true, {"until", "since"}: true, {"until", "from"}: true,
	{"with", "without"}: true, {"for", "against"}: true, {"by", "against"}: true, {"since", "before"}: true, {"above", "below"}: true,
}

// order: what came after something in the fact did not come before it.
func (r *reading) order() (Verdict, bool) {
	said := r.said.tokens
	for i := range said {
		if said[i].sort == number && len(r.found[i]) > 0 && i+1 < len(said) && !slices.ContainsFunc(r.found[i], func(p at) bool {
			f := r.own[p.fact].tokens
			return p.token+1 >= len(f) || behindLength(said[i+1].text)*behindLength(f[p.token+1].text) >= 0
		}) {
			return against(Binding, said[i].text+" "+said[i+1].text, r.own[r.found[i][0].fact].id), true
		}
		if said[i].sort != word || !said[i].content() || said[i].is(harmless) || len(r.found[i]) == 0 {
			continue
		}
		mine := sequence(little(said, i))
		if mine == 0 {
			continue
		}
		if _, turned := r.everyPlace(r.found[i], func(p at) bool { return sequence(little(r.own[p.fact].tokens, p.token)) == -mine }); turned {
			return against(Binding, said[i].text, r.own[r.found[i][0].fact].id), true
		}
	}
	return Verdict{}, false
}

// behindLength is 1 for a word behind a length of time that says "later", -1 for one that says "earlier".
func behindLength(word string) int {
	switch word {
	case "after", "later", "afterwards":
		return 1
	case "before", "earlier":
		return -1
	}
	return 0
}

// sequence is 1 for a word that says that something came first, -1 for one that says that it came later.
func sequence(word string) int {
	switch word {
	case "after", "since":
		return 1
	case "before", "until":
		return -1
	}
	return 0
}

// turned tells whether a contrary little word stands before a word of the piece than before it in the fact.
func (r *reading) turned(i int) bool {
	mine := little(r.said.tokens, i)
	if mine == "" || len(r.found[i]) == 0 {
		return false
	}
	for _, p := range r.found[i] {
		theirs := little(r.own[0].tokens, p.token)
		if !contrary[[2]string{mine, theirs}] && !contrary[[2]string{theirs, mine}] {
			return false
		}
	}
	return true
}

// little gives the little word before a token, past articles and names.
func little(tokens []token, i int) string {
	for k := i - 1; k >= max(0, i-5) && tokens[k+1].before == joined; k-- {
		t := &tokens[k]
		if strings.HasSuffix(t.text, " before") || strings.HasSuffix(t.text, " after") {
			return t.text[strings.LastIndexByte(t.text, ' ')+1:]
		}
		if w := t.text[strings.LastIndexByte(t.text, ' ')+1:]; !t.content() &&
			slices.Contains([]string{"before", "after", "from", "to", "under", "over", "until", "since", "with", "without", "for", "against", "by"}, w) ||
			w == "under" || w == "against" || w == "without" {
			return w
		}
		if t.sort == number || t.sort == word && t.content() && !t.is(harmless|limiting) || t.is(linking) || opensOther(t) {
			return ""
		}
	}
	return ""
}

// opensOther tells whether a word opens a clause of its own: what stands before it is not before its words.
func opensOther(t *token) bool {
	switch t.text {
	case "but", "that", "which", "who", "while", "when", "whereas":
		return true
	}
	return false
}

// denies tells whether a negation stands before a word that the fact states without one.
func (r *reading) denies(i int) bool {
	said := r.said.tokens
	for k := i + 1; k < min(len(said), i+4); k++ {
		if !said[k].content() || said[k].is(linking|negative) || len(r.found[k]) == 0 {
			continue
		}
		return !slices.ContainsFunc(r.found[k], func(p at) bool {
			return governed(r.own[0].tokens, p.token, negative, 4) || deniedBehind(r.own[0].tokens, p.token) || r.own[0].tokens[p.token].is(negative)
		})
	}
	return false
}
