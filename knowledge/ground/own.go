package ground

import (
	"slices"
	"strings"
)

// ownNumber: who has a number of his own right behind his name in a fact ("ByteDance 19.9 percent") does not get another one there.
func (r *reading) ownNumber() (Verdict, bool) {
	said := r.said.tokens
	for i := range said {
		if said[i].sort != number || len(r.found[i]) == 0 || r.unitAt(i) == "" {
			continue
		}
		n := nameBefore(said, i)
		if n < 0 || len(r.found[n]) == 0 {
			continue
		}
		for _, p := range r.found[n] {
			tokens := r.own[p.fact].tokens
			k := p.token + 1
			if k >= len(tokens) || tokens[k].sort != number || tokens[k].before != joined || tokens[k].q.unit != r.unitAt(i) ||
				slices.Contains(r.found[i], at{p.fact, k}) || r.uses(at{p.fact, k}) {
				continue
			}
			return against(Binding, said[n].text+" "+said[i].text, r.own[p.fact].id), true
		}
	}
	return Verdict{}, false
}

// nameBefore gives the only name before a number in its part of the text, with no other number between; -1 where there is none.
func nameBefore(tokens []token, i int) int {
	name := -1
	for k := i - 1; k >= 0 && !parts(tokens, k+1); k-- {
		if tokens[k].sort == number {
			return -1
		}
		if tokens[k].sort == named {
			if name >= 0 {
				return -1
			}
			if k+1 < i && tokens[k+1].before == joined && tokens[k+1].sort == word && strings.HasSuffix(tokens[k+1].text, "s") && actor(&tokens[k+1]) {
				return -1 // the investors of Vardal are others
			}
			name = k
		}
	}
	return name
}

// dayOfDeed: a verb that a fact has in a clause of its own with a date of its own ("the case that it had opened in April") does not
// take the day of another deed.
func (r *reading) dayOfDeed() (Verdict, bool) {
	said := r.said.tokens
	d := onlyDate(said)
	if d < 0 || len(r.found[d]) == 0 {
		return Verdict{}, false
	}
	for v := range said {
		if !verbal(said, v) || said[v].is(speech|harmless) || len(r.found[v]) == 0 {
			continue
		}
		if !slices.ContainsFunc(r.found[v], func(p at) bool { return !r.ownDay(p, d) }) {
			return against(Binding, said[d].text, r.own[r.found[v][0].fact].id), true
		}
	}
	return Verdict{}, false
}

// onlyDate gives where the one date of a text stands; -1 where it has none or several.
func onlyDate(tokens []token) int {
	only := -1
	for i := range tokens {
		if tokens[i].sort == dated {
			if only >= 0 {
				return -1
			}
			only = i
		}
	}
	return only
}

// ownDay tells whether a verb of a fact stands in a relative clause with a date there that is not the piece's at d.
func (r *reading) ownDay(p at, d int) bool {
	tokens := r.own[p.fact].tokens
	from, to := p.token, p.token
	for from > 0 && tokens[from].text != "that" && tokens[from].text != "which" {
		if tokens[from].before >= comma || p.token-from > 5 {
			return false
		}
		from--
	}
	if from == 0 {
		return false
	}
	for to+1 < len(tokens) && tokens[to+1].before < comma {
		to++
	}
	own := false
	for k := from; k <= to; k++ {
		if tokens[k].sort == dated {
			if slices.Contains(r.found[d], at{p.fact, k}) {
				return false
			}
			own = true
		}
	}
	return own
}

// someOfThem: what is said of "two of the six" is not said of the six.
func (r *reading) someOfThem() (Verdict, bool) {
	said := r.said.tokens
	for i := range said {
		if said[i].sort != number || len(r.found[i]) == 0 {
			continue
		}
		if part := partBefore(said, i); part >= 0 {
			if r.wholeForPart(i, part) {
				return against(Binding, said[i].text, r.own[r.found[i][0].fact].id), true
			}
			continue
		}
		if !slices.ContainsFunc(r.found[i], func(p at) bool {
			part := partBefore(r.own[p.fact].tokens, p.token)
			return part < 0 || r.uses(at{p.fact, part})
		}) {
			return against(Binding, said[i].text, r.own[r.found[i][0].fact].id), true
		}
	}
	return Verdict{}, false
}

// wholeForPart tells whether the piece takes two numbers of the facts the other way round: "17 of the 12" for "12 of the 17".
func (r *reading) wholeForPart(whole, part int) bool {
	of := func(a, b int) bool {
		return slices.ContainsFunc(r.found[a], func(p at) bool {
			k := partBefore(r.own[p.fact].tokens, p.token)
			return k >= 0 && slices.Contains(r.found[b], at{p.fact, k})
		})
	}
	return !of(whole, part) && of(part, whole)
}

// partBefore gives the number that a number is the whole of: the two of "two of its six"; -1 where there is none.
func partBefore(tokens []token, i int) int {
	for k := i - 1; k > max(0, i-4) && tokens[k+1].before == joined; k-- {
		if strings.HasPrefix(tokens[k].text, "of") && (tokens[k].text == "of" || len(tokens[k].parts) > 0) && tokens[k-1].sort == number {
			return k - 1
		}
		if tokens[k].content() {
			return -1
		}
	}
	return -1
}
