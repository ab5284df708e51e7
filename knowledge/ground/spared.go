package ground

import (
	"slices"
	"strings"
)

// timeSpent tells whether a length of time, and what a fact says was done "for" so long, stand behind "spend": "spent four hours
// testifying".
func (r *reading) timeSpent(i int) bool {
	said := r.said.tokens
	if r.spentTogether(i) {
		return true
	}
	for k := i + 1; k+1 < min(len(said), i+5); k++ {
		if said[k].sort != number || !timeUnit(said[k].q.unit) || !said[k+1].ing {
			continue
		}
		return slices.ContainsFunc(r.found[k+1], func(p at) bool {
			tokens := r.own[p.fact].tokens
			if n := p.token + 2; verbal(tokens, p.token) && n < len(tokens) && tokens[n-1].text == "for" {
				for n < len(tokens) && tokens[n].is(function) {
					n++
				}
				v, b := false, false
				if n < len(tokens) {
					v, b = said[k].q.says(tokens[n].q)
				}
				return v && b
			}
			return false
		})
	}
	return false
}

// leavesOut tells whether "out" stands behind "left" and what a fact says was not mentioned: "left Norway out".
func (r *reading) leavesOut(i int) bool {
	said := r.said.tokens
	for k := i + 2; k < min(len(said), i+5) && said[k].before == joined; k++ {
		if said[k].text == "out" {
			return slices.ContainsFunc(r.found[k-1], func(p at) bool {
				tokens := r.own[p.fact].tokens
				v := p.token - 1
				return v > 0 && governed(tokens, v, negative, 2) && (tokens[v].stem == "mention" || tokens[v].stem == "includ" || tokens[v].stem == "name")
			})
		}
	}
	return false
}

// withShare tells whether a share that somebody is said to own or hold stands behind "with" in a fact that says who he is: "Vardal is a firm
// with 15% of the venture".
func (r *reading) withShare(i int) bool {
	said := r.said.tokens
	for k := i + 1; k < min(len(said), i+4); k++ {
		if said[k].sort != number || said[k].q.unit != "%" {
			continue
		}
		return slices.ContainsFunc(r.own, func(f text) bool {
			if len(f.tokens) < 4 || !f.tokens[1].is(linking) || !article(&f.tokens[2]) || f.tokens[0].sort != named ||
				!slices.ContainsFunc(said[:i], func(t token) bool { return same(&t, &f.tokens[0]) }) {
				return false
			}
			for n := 1; n+1 < len(f.tokens); n++ {
				if v, b := said[k].q.says(f.tokens[n].q); f.tokens[n].sort == number && v && b && f.tokens[n-1].text == "with" && f.tokens[n+1].text == "of" {
					return true
				}
			}
			return false
		})
	}
	return false
}

// ofThem tells whether "some" stands before those who say something, or "all" behind those who are named: "some commentators" where
// commentators noted it, "Oslo, Bergen and Molde all agreed" where the three did.
func (r *reading) ofThem(i int) bool {
	said := r.said.tokens
	if i+2 >= len(said) || said[i].before != joined && i > 0 || said[i+1].before != joined || governed(said, i, negative, 4) {
		return false
	}
	if said[i].text == "all" {
		return i > 3 && said[i-1].sort == named && longestList(said[:i]) > 2 && said[i+1].is(verb|linking) &&
			!slices.ContainsFunc(said[i:], func(t token) bool { return t.sort == number })
	}
	return said[i+2].is(speech|attributing) && verbal(said, i+2) && slices.ContainsFunc(r.found[i+1], func(p at) bool {
		return r.exactly(i+1, p)
	})
}

// undone tells whether a word says with "un" in front what the facts deny without it: "unmentioned" for "did not mention", "is
// unwilling" for "is not willing".
func (r *reading) undone(i int) bool {
	t := &r.said.tokens[i]
	plain, ok := strings.CutPrefix(t.text[strings.LastIndexByte(t.text, ' ')+1:], "un")
	if t.sort != word || !ok || len(plain) < 4 {
		return false
	}
	stem, denied := r.lex.stem(plain), false
	for f := range r.own {
		for k := range r.own[f].tokens {
			n := &r.own[f].tokens[k]
			switch {
			case n.sort != word || n.stem != stem && !slices.Contains(n.parts, stem):
			case n.stem == stem && (k > 0 && r.own[f].tokens[k-1].text == "not" ||
				strings.HasSuffix(plain, "ed") && negated(r.own[f].tokens, k, 5)):
				denied = true
			case !strings.HasSuffix(plain, "ed"):
				return false // one is willing and another is not
			}
		}
	}
	return denied
}

// credits tells whether "credit … with" leads to what a fact says that somebody said something did: "credited the ferry with saving
// him" for "said that the ferry saved him". What is said to have helped must be credited with help.
func (r *reading) credits(i int) bool {
	said := r.said.tokens
	if said[i].stem != "credit" || !r.any(speech|attributing) || negated(said, i, 3) {
		return false
	}
	for k := i + 1; k+1 < min(len(said), i+6) && said[k].before == joined; k++ {
		if (said[k].text == "with" || said[k].text == "for") && said[k+1].ing {
			return slices.ContainsFunc(r.found[k+1], func(p at) bool {
				helps := func(t token) bool { return t.stem == "help" || t.stem == "contribut" }
				if p.token > 0 && auxiliaryModal(&r.own[p.fact].tokens[p.token-1]) {
					return false // "it could end the fee"
				}
				return verbal(r.own[p.fact].tokens, p.token) && (!slices.ContainsFunc(r.own[p.fact].tokens, helps) || slices.ContainsFunc(said, helps))
			})
		}
	}
	return false
}
