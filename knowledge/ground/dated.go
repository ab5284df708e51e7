package ground

import (
	"slices"
	"strings"
)

// takenTwice: two dates of the piece do not both stand for one date of a fact while another one of that fact goes unsaid.
func (r *reading) takenTwice() (Verdict, bool) {
	said := r.said.tokens
	for i := range said {
		for k := i + 1; k < len(said); k++ {
			if said[i].sort != dated || said[k].sort != dated || said[i].d.weekday+said[k].d.weekday > 0 || len(r.found[i]) != 1 || len(r.found[k]) != 1 ||
				r.found[i][0] != r.found[k][0] {
				continue
			}
			if a, b := said[i].d, said[k].d; (a.day == 0) != (b.day == 0) && !slices.ContainsFunc(said[i:k], func(t token) bool { return t.is(verb) }) {
				continue // "in September 2025, on the 25th"
			}
			if p := r.found[i][0]; r.otherDate(p) {
				return against(WrongDate, said[k].text, r.own[p.fact].id), true
			}
		}
	}
	return Verdict{}, false
}

// otherDate tells whether the fact with the date at p has another one that the piece does not say.
func (r *reading) otherDate(p at) bool {
	tokens := r.own[p.fact].tokens
	for n := range tokens {
		if n != p.token && tokens[n].sort == dated && tokens[n].d.weekday == 0 && !r.uses(at{p.fact, n}) {
			return true
		}
	}
	return false
}

// rangesKept: what runs "between" or "from" a date to another one runs so in the facts that have a length of time from the first.
func (r *reading) rangesKept() (Verdict, bool) {
	said := r.said.tokens
	for i := range said {
		to := endOfRange(said, i)
		if to < 0 || len(r.found[i]) == 0 {
			continue
		}
		by, kept := r.keptWith(r.found[i], r.found[to], endOfRange)
		if !kept {
			return against(WrongDate, said[to].text, by), true
		}
	}
	return Verdict{}, false
}

// keptWith tells whether one of the places of a token has at its side what the piece has there, or none has anything; by is a fact where
// another thing stands there.
func (r *reading) keptWith(places, beside []at, side func(tokens []token, i int) int) (by string, kept bool) {
	for _, p := range places {
		k := side(r.own[p.fact].tokens, p.token)
		if k >= 0 && slices.Contains(beside, at{p.fact, k}) {
			return "", true
		}
		if k >= 0 {
			by = r.own[p.fact].id
		}
	}
	return by, by == ""
}

// endOfRange gives the date that ends what runs from the one at i: "between 2022 and 2024"; -1 where nothing does.
func endOfRange(tokens []token, i int) int {
	if tokens[i].sort != dated || i == 0 || i+2 >= len(tokens) || tokens[i+2].sort != dated || tokens[i+2].before != joined {
		return -1
	}
	switch tokens[i-1].text + " " + tokens[i+1].text {
	case "between and", "from to", "from until", "from till":
		return i + 2
	}
	return -1
}

// yearsOf: the law of 2024 is not the law of 2025. A noun that has a date of its own in the facts has no other one.
func (r *reading) yearsOf() (Verdict, bool) {
	said := r.said.tokens
	for n := range said {
		d := dateOf(said, n)
		if d < 0 || len(r.found[n]) == 0 || len(r.found[d]) == 0 {
			continue
		}
		by, own := r.keptWith(r.found[n], r.found[d], dateOrMaking)
		if !own {
			return against(Binding, said[d].text+" "+said[n].text, by), true
		}
	}
	return Verdict{}, false
}

// dateOf gives the date that says which noun is meant: "the law of 2024", "the 2024 law"; -1 where none does.
func dateOf(tokens []token, n int) int {
	t := &tokens[n]
	if t.sort != word || !t.content() || t.is(harmless|light|linking) || verbal(tokens, n) {
		return -1
	}
	if n+2 < len(tokens) && tokens[n+1].text == "of" && tokens[n+1].before == joined && tokens[n+2].sort == dated && tokens[n+2].before == joined {
		return n + 2
	}
	if n > 1 && tokens[n-1].sort == dated && tokens[n-1].d.day == 0 && t.before == joined && tokens[n-1].before == joined &&
		(article(&tokens[n-2]) || tokens[n-2].poss) {
		return n - 1
	}
	return -1
}

// dateOrMaking gives the date that says which noun is meant, or else the one on which somebody made the thing: "the order Holm had issued on 5 May",
// "an order signed on 5 May"; -1 where none does.
func dateOrMaking(tokens []token, n int) int {
	if d := dateOf(tokens, n); d >= 0 {
		return d
	}
	for k := n + 1; k+2 < min(len(tokens), n+7) && tokens[k].before == joined; k++ {
		t := &tokens[k]
		if t.ed && slices.Contains(issuing, t.stem) {
			if (tokens[k+1].text == "on" || tokens[k+1].text == "in") && tokens[k+2].sort == dated {
				return k + 2
			}
			return -1
		}
		if t.sort == word && t.content() && !t.is(linking) && t.text != "that" || t.is(preposed) {
			return -1
		}
	}
	return -1
}

// startsThere tells whether the date at i is when something takes effect, in the piece as in a fact.
func (r *reading) startsThere(i int) bool {
	return takesEffect(r.said.tokens, i) && slices.ContainsFunc(r.found[i], func(p at) bool {
		tokens, n := r.own[p.fact].tokens, 0
		for k := range tokens {
			if tokens[k].sort == dated && takesEffect(tokens, k) {
				n++
			}
		}
		return n == 1 && takesEffect(tokens, p.token)
	})
}

// takesEffect tells whether "take effect" or "come into force" stands right before token i.
func takesEffect(tokens []token, i int) bool {
	for k := i - 1; k >= max(0, i-4) && tokens[k+1].before == joined; k-- {
		if strings.Contains(tokens[k].text, "effect") || strings.Contains(tokens[k].text, "force") {
			return true
		}
	}
	return false
}
