package ground

import (
	"slices"
	"strings"
)

// scopes: what each side does one side does not, and some of a thing is not all of it, where the fact says so of the very same word.
func (r *reading) scopes() (Verdict, bool) {
	said := r.said.tokens
	for i := range said {
		mine := scopeOf(&said[i])
		n := counts(said, i)
		if mine == 0 || n < 0 || len(r.found[n]) == 0 {
			continue
		}
		if i > 0 && said[i].text == "either" && (said[i-1].text == "on" || said[i-1].text == "at") {
			mine = 3 // "on either side" is on both
		}
		if mine == 3 && !othersAt(said, n) && slices.ContainsFunc(r.positionsOf(n), func(p at) bool { return othersAt(r.own[p.fact].tokens, p.token) }) {
			return against(Binding, said[i].text+" "+said[n].text, r.own[0].id), true // "all others" are not all
		}
		kept, other := false, ""
		for _, p := range r.positionsOf(n) {
			switch theirs := scopeBefore(r.own[p.fact].tokens, p.token); {
			case theirs == 0 || theirs == mine:
				kept = true
			default:
				other = r.own[p.fact].id
			}
		}
		if !kept {
			return against(Binding, said[i].text+" "+said[n].text, other), true
		}
	}
	return Verdict{}, false
}

// scopeOf is 1 for a word that takes one of several, 2 for some of them, 3 for all; 0 for any other.
func scopeOf(t *token) int {
	if len(t.parts) > 1 && !strings.HasSuffix(t.text, " of") {
		return 0
	}
	switch first, _, _ := strings.Cut(t.text, " "); first {
	case "one", "either":
		return 1
	case "some", "certain", "several", "many", "most", "part", "few", "handful":
		return 2
	case "each", "every", "all", "both", "entire", "whole":
		return 3
	}
	return 0
}

// counts gives the noun that a word of scope at i stands before: "one side", "all of its traffic"; -1 where there is none.
func counts(tokens []token, i int) int {
	for k := i + 1; k < min(len(tokens), i+5) && tokens[k].before == joined; k++ {
		t := &tokens[k]
		if t.is(preposed|linking|speech) || t.sort == dated || verbal(tokens, k) {
			return -1
		}
		if t.sort == word && t.content() && !beforeNoun(tokens, k) {
			return k
		}
	}
	return -1
}

// scopeBefore gives the scope of a noun: that of the word before it.
func scopeBefore(tokens []token, n int) int {
	for k := n - 1; k >= max(0, n-4) && tokens[k+1].before == joined; k-- {
		if s := scopeOf(&tokens[k]); s > 0 {
			return s
		}
		if tokens[k].is(preposed|linking) || tokens[k].sort == number || verbal(tokens, k) {
			return 0
		}
	}
	return 0
}

// othersAt tells whether a noun stands for those besides some that are left out: "all other members".
func othersAt(tokens []token, n int) bool {
	for k := n - 1; k >= max(0, n-3) && tokens[k+1].before == joined; k-- {
		switch tokens[k].text {
		case "other", "remaining", "further":
			return true
		}
	}
	return false
}

// countries: the country right before a title or name is the one that the fact has there.
func (r *reading) countries() (Verdict, bool) {
	said := r.said.tokens
	for i := 0; i+1 < len(said); i++ {
		if said[i].sort != named || !r.lex.country(&said[i]) || said[i+1].before != joined || len(r.found[i+1]) == 0 || !said[i+1].content() ||
			said[i+1].is(harmless|light|verb) {
			continue
		}
		kept, other := false, ""
		for _, p := range r.found[i+1] {
			tokens := r.own[p.fact].tokens
			if p.token > 0 && r.exactly(i+1, p) && tokens[p.token].before == joined && tokens[p.token-1].sort == named && r.lex.country(&tokens[p.token-1]) &&
				!same(&said[i], &tokens[p.token-1]) {
				other = r.own[p.fact].id
			} else {
				kept = true
			}
		}
		if other != "" && !kept {
			return against(Role, said[i].text+" "+said[i+1].text, other), true
		}
	}
	return Verdict{}, false
}

// unlimited: "vice premier" and "basic framework" are one word of the fact, whose limiting part the piece keeps.
func (r *reading) unlimited() (Verdict, bool) {
	for i := range r.said.tokens {
		t := &r.said.tokens[i]
		if t.sort != word || len(t.parts) > 1 || len(r.found[i]) == 0 {
			continue
		}
		limit := ""
		by, limited := r.everyPlace(r.found[i], func(p at) bool {
			limit = limitIn(r.lex, &r.own[p.fact].tokens[p.token], t)
			return limit != ""
		})
		if limited && !slices.ContainsFunc(r.said.tokens, func(s token) bool {
			return s.stem == limit || limit == "onli" && (s.text == "just" || s.text == "single" || s.text == "sole") || s.is(limiting) && s.text != "framework"
		}) {
			return against(Qualifier, limit, by), true
		}
	}
	return Verdict{}, false
}

// limitIn gives the limiting word before another in a phrase: "vice" in "vice premier", for "premier".
func limitIn(l *lexicon, phrase, t *token) string {
	for k, p := range phrase.parts {
		if e := l.words[p]; k+1 < len(phrase.parts) && e != nil && e.class&limiting != 0 && slices.Contains(phrase.parts[k+1:], t.stem) {
			return p
		}
	}
	return ""
}
