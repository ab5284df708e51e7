package ground

import (
	"slices"
	"strings"
)

// overUnder: what is so much over something in the facts is not so much under it, nor higher than what it is lower than there.
func (r *reading) overUnder() (Verdict, bool) {
	said := r.said.tokens
	for i := range said {
		if said[i].sort != number || len(r.found[i]) == 0 {
			continue
		}
		mine := sideOf(said, i)
		if mine != 0 && !slices.ContainsFunc(r.found[i], func(p at) bool { return mine*sideOf(r.own[p.fact].tokens, p.token) >= 0 }) {
			return against(Opposite, said[i+1].text, r.own[r.found[i][0].fact].id), true
		}
	}
	mine := compared(said)
	if mine == 0 || slices.ContainsFunc(r.own, func(f text) bool { return compared(f.tokens) == mine }) {
		return Verdict{}, false
	}
	for _, f := range r.own {
		if compared(f.tokens) == -mine {
			return against(Opposite, "than", f.id), true
		}
	}
	return Verdict{}, false
}

// sideOf gives 1 where "over" or "above" stands right behind a number, -1 for "under" or "below", else 0.
func sideOf(tokens []token, i int) int {
	if i+1 >= len(tokens) || tokens[i+1].before != joined {
		return 0
	}
	switch tokens[i+1].text {
	case "over", "above":
		return 1
	case "under", "below":
		return -1
	}
	return 0
}

// compared gives 1 where a text only says of something that it is more than another thing, -1 for less, 0 where it says neither or both.
func compared(tokens []token) int {
	more, less := false, false
	for i := range tokens {
		w := tokens[i].text
		if i+1 < len(tokens) && tokens[i+1].text == "than" {
			w += " than"
		}
		switch w {
		case "higher than", "larger than", "greater than", "bigger than", "more than", "longer than":
			more = true
		case "lower than", "smaller than", "less than", "fewer than", "shorter than":
			less = true
		}
	}
	switch {
	case more && !less:
		return 1
	case less && !more:
		return -1
	}
	return 0
}

// inTotal: what a fact counts a year is not the whole of it.
func (r *reading) inTotal() (Verdict, bool) {
	said := r.said.tokens
	for i := range said {
		if said[i].sort != number || len(r.found[i]) == 0 || !wordsBehind(said, i, "in total", "altogether", "in all", "overall", "total") {
			continue
		}
		if !slices.ContainsFunc(r.found[i], func(p at) bool {
			return !wordsBehind(r.own[p.fact].tokens, p.token, "a year", "per year", "a month", "per month", "annually", "each year", "every year")
		}) {
			return against(Binding, said[i].text, r.own[r.found[i][0].fact].id), true
		}
	}
	return Verdict{}, false
}

// betweenThem: what each of several has is not what they have between them: "hold 15% between the three of them".
func (r *reading) betweenThem() (Verdict, bool) {
	said := r.said.tokens
	if slices.ContainsFunc(said, eachWord) {
		return Verdict{}, false
	}
	for i := 0; i+1 < len(said); i++ {
		if said[i].text != "between" && said[i].text != "among" || !hasWord(said[i+1:min(len(said), i+4)], "them") && !hasWord(said[i+1:min(len(said), i+4)], "of them") {
			continue
		}
		for f := range r.own {
			if slices.ContainsFunc(r.own[f].tokens, eachWord) {
				return against(Binding, said[i].text+" them", r.own[f].id), true
			}
		}
	}
	return Verdict{}, false
}

// eachWord tells whether a word says that a number goes for each of several.
func eachWord(t token) bool {
	return t.text == "each" || t.text == "each of" || t.text == "apiece" || t.text == "respectively"
}

// wordsBehind tells whether one of the words or phrases stands right behind a token.
func wordsBehind(tokens []token, i int, words ...string) bool {
	if i+1 >= len(tokens) {
		return false
	}
	next := tokens[i+1].text
	if i+2 < len(tokens) && (next == "a" || next == "per" || next == "in") {
		next += " " + tokens[i+2].text
	}
	return slices.Contains(words, next)
}

// noneAbove tells whether "no" at n denies that anything of a kind is bigger than what a fact calls the largest of it: "no yard in Norway is bigger than
// Vardal" for "Vardal, Norway's largest yard". What the fact says of where it is so the piece must say.
func (r *reading) noneAbove(n int) bool {
	said := r.said.tokens
	if said[n].text != "no" {
		return false
	}
	k := n + 1
	for k < min(len(said), n+9) && said[k].before == joined && !slices.Contains(biggerWords, said[k].text) {
		k++
	}
	if k >= min(len(said), n+9) || !strings.HasSuffix(said[k].text, " than") && (k+1 == len(said) || said[k+1].text != "than") {
		return false
	}
	for f := range r.own {
		for l := range r.own[f].tokens {
			if t := r.own[f].tokens[l].text; (t == "largest" || t == "biggest" || t == "greatest") && r.kindTopped(n, k, at{f, l}) && r.topIs(k, at{f, l}) {
				return true
			}
		}
	}
	return false
}

var biggerWords = []string{"bigger", "larger", "greater", "bigger than", "larger than", "greater than"}

// kindTopped tells whether what stands between "no" at n and "bigger" at k is what a fact calls something the largest of, with the place that it names.
func (r *reading) kindTopped(n, k int, top at) bool {
	tokens, kind := r.own[top.fact].tokens, false
	for i := n + 1; i < k; i++ {
		t := &r.said.tokens[i]
		if !t.content() || t.is(linking|harmless) && len(r.found[i]) == 0 {
			continue
		}
		if !slices.ContainsFunc(r.found[i], func(p at) bool { return p.fact == top.fact && p.token > top.token-3 && p.token < top.token+7 }) {
			return false
		}
		kind = kind || t.sort == word
	}
	for i := max(0, top.token-2); i < min(len(tokens), top.token+7); i++ {
		if i > top.token && tokens[i].before >= comma {
			break
		}
		if where := tokens[i].sort == named && (tokens[i].poss && i < top.token || i > top.token); (where || i == top.token+1) && !r.uses(at{top.fact, i}) {
			return false
		}
	}
	return kind
}

// topIs tells whether the name behind "bigger" at k is that of whom the fact calls the largest: the next one before it that owns nothing.
func (r *reading) topIs(k int, top at) bool {
	tokens, w := r.own[top.fact].tokens, top.token-1
	for w >= 0 && (tokens[w].sort != named || tokens[w].poss || tokens[w+1].before == joined && tokens[w+1].text == "largest") {
		if tokens[w].before == strong {
			return false
		}
		w--
	}
	for i := k + 1; i < len(r.said.tokens) && w >= 0; i++ {
		if r.said.tokens[i].sort == named {
			return slices.Contains(r.found[i], at{top.fact, w})
		}
	}
	return false
}
