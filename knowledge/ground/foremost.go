package ground

import (
	"slices"
	"strings"
)

// nearlyAll: "nearly all" is not all, "not all" is not none, and "one of the largest" is not the largest.
func (r *reading) nearlyAll() (Verdict, bool) {
	said := r.said.tokens
	for i := range said {
		t := &said[i]
		switch {
		case (t.text == "all" || t.text == "every" || t.text == "none" || t.text == "no") && !nearlyOrNot(said, i):
			for f := range r.own {
				if tokens := r.own[f].tokens; lessThanAll(tokens) && !(t.is(negative) && hasWord(tokens, t.text)) {
					return against(Qualifier, t.text, r.own[f].id), true
				}
			}
		case superlative(t) && !oneAmong(said, i):
			if by, among := r.everyPlace(r.found[i], func(p at) bool { return oneAmong(r.own[p.fact].tokens, p.token) }); among {
				return against(Qualifier, t.text, by), true
			}
		}
	}
	return Verdict{}, false
}

// firstOfSort: the first foreign head is not the first head, nor the largest fishing firm the largest firm.
func (r *reading) firstOfSort() (Verdict, bool) {
	said := r.said.tokens
	for i := range said {
		if t := said[i].text; t != "first" && t != "only" && !superlative(&said[i]) || i+1 == len(said) {
			continue
		}
		head := i + 1
		for head < len(said) && !said[head].content() && said[head].before == joined {
			head++
		}
		if head == len(said) || said[head].before != joined || said[head].sort != word {
			continue
		}
		for f := range r.own {
			if word := r.sortBetween(f, said[i].text, head); word != "" {
				return against(Qualifier, word, r.own[f].id), true
			}
		}
	}
	return Verdict{}, false
}

// sortBetween gives the first word that stands in a fact between "first" and what the token at head of the piece is there, and that the piece does not
// say; empty where there is none.
func (r *reading) sortBetween(f int, first string, head int) string {
	tokens := r.own[f].tokens
	for _, p := range r.found[head] {
		for k := p.token - 1; p.fact == f && k >= max(0, p.token-4) && tokens[k+1].before == joined; k-- {
			if tokens[k].text != first || k > 0 && tokens[k-1].text == "a" || !r.exactly(head, p) {
				continue
			}
			for n := k + 1; n < p.token; n++ {
				if t := &tokens[n]; t.sort == word && t.content() && !t.is(harmless|linking|preposed) && !r.uses(at{f, n}) {
					return t.text
				}
			}
		}
	}
	return ""
}

// nearlyOrNot tells whether "nearly" or "not" stands right before token i.
func nearlyOrNot(tokens []token, i int) bool {
	return i > 0 && slices.Contains([]string{"nearly", "almost", "virtually", "practically", "not"}, tokens[i-1].text)
}

// lessThanAll tells whether a text has "all" or "every" only behind "nearly" or "not".
func lessThanAll(tokens []token) bool {
	less := false
	for k := range tokens {
		if tokens[k].text == "all" || tokens[k].text == "every" {
			if !nearlyOrNot(tokens, k) {
				return false
			}
			less = true
		}
	}
	return less
}

// superlative tells whether a word says that a thing is foremost among its like.
func superlative(t *token) bool { return t.sort == word && slices.Contains(superlatives, t.text) }

var superlatives = strings.Fields("largest biggest greatest highest lowest smallest strongest weakest longest shortest oldest newest youngest latest earliest " +
	"fastest slowest richest poorest best worst busiest deepest cheapest")

// oneAmong tells whether "one of", "among" or a number stands before the superlative at i: "one of the largest", "the 3 largest".
func oneAmong(tokens []token, i int) bool {
	for k := i - 1; k >= max(0, i-4) && tokens[k+1].before == joined; k-- {
		if t := tokens[k].text; t == "among" || strings.HasSuffix(t, " among") || t == "one of" || t == "of" && k > 0 && tokens[k-1].text == "one" || tokens[k].q.value > 0 && tokens[k].sort == number {
			return true
		}
	}
	return false
}
