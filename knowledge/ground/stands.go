package ground

import (
	"fmt"
	"slices"
	"strings"
)

// unlike is a line of the table of light verbs: what they never stand for, beside which words.
type unlike struct {
	next            string // the stem right behind the light verb, where it must be that one
	beside, without []string
	verbs           []string // by stem
}

// readLight reads "verb, verb / word, !word | verb, verb".
func (l *lexicon) readLight(line string) error {
	head, verbs, ok := strings.Cut(line, "|")
	if !ok {
		return fmt.Errorf("want \"verb, verb / word, !word | verb, verb\"")
	}
	head, words, _ := strings.Cut(head, "/")
	u := &unlike{}
	for _, w := range list(words) {
		if not, ok := strings.CutPrefix(w, "!"); ok {
			u.without = append(u.without, not)
		} else {
			u.beside = append(u.beside, w)
		}
	}
	for _, v := range list(verbs) {
		u.verbs = append(u.verbs, join(l.stems(v)))
	}
	for _, v := range list(head) {
		stems := l.stems(v)
		one := *u
		one.next = join(stems[1:])
		l.unlikes[stems[0]] = append(l.unlikes[stems[0]], &one)
	}
	return nil
}

// standsFor: a light verb, or one that ends something, does not stand for one of quite another kind that the facts have for the same thing: "kept"
// for "opened", "ended" for "suspended".
func (r *reading) standsFor() (Verdict, bool) {
	said := r.said.tokens
	for v := range said {
		lines := r.unlikesAt(v)
		if len(lines) == 0 || governed(said, v, negative, 4) {
			continue
		}
		n := r.thingOf(v)
		if n < 0 {
			continue
		}
		by, bad := r.everyPlace(r.positionsOf(n), func(p at) bool {
			u := governing(r.own[p.fact].tokens, p.token)
			return u >= 0 && !secondVerb(r.own[p.fact].tokens, u, p.token) && r.neverFor(v, lines, at{p.fact, u})
		})
		if bad {
			return against(Opposite, said[v].text, by), true
		}
	}
	return Verdict{}, false
}

// secondVerb tells whether a verb without an ending may stand behind a comma or "and" between a verb and what is done: "suspend this and keep that".
func secondVerb(tokens []token, u, n int) bool {
	for k := u + 2; k < n; k++ {
		if tokens[k].is(verb) && !tokens[k].is(noun) && (tokens[k].before == comma || tokens[k-1].text == "and" || tokens[k-1].text == "but" || tokens[k-1].text == "or") {
			return true
		}
	}
	return false
}

// unlikesAt gives the lines of the table for the word at v, with what stands behind it.
func (r *reading) unlikesAt(v int) []*unlike {
	t := &r.said.tokens[v]
	stems := stemsOf(t)
	all := r.lex.unlikes[stems[0]]
	if t.sort != word || len(all) == 0 {
		return nil
	}
	next := ""
	if len(stems) > 1 {
		next = stems[1]
	} else if v+1 < len(r.said.tokens) {
		next = r.said.tokens[v+1].stem
	}
	if !slices.ContainsFunc(all, func(u *unlike) bool { return u.next == next }) {
		next = ""
	}
	return slices.DeleteFunc(slices.Clone(all), func(u *unlike) bool {
		return u.next != next || len(u.beside) > 0 && !r.hasBeside(v, u.beside) || r.hasBeside(v, u.without)
	})
}

// hasBeside tells whether one of the words stands in or behind the token at v, in its part of the sentence.
func (r *reading) hasBeside(v int, words []string) bool {
	said := r.said.tokens
	if len(words) == 0 {
		return false
	}
	led := false
	for k := v; k < min(len(said), v+14) && (k == v || said[k].before < comma); k++ {
		led = led || k > v && (said[k].ing || said[k].text == "of" || said[k].text == "only")
		for _, w := range words {
			if w == "from" && led {
				continue // "kept the removal of it from"
			}
			if said[k].text == w || strings.HasSuffix(said[k].text, " "+w) || k+1 < len(said) && said[k].text+" "+said[k+1].text == w {
				return true
			}
		}
	}
	return false
}

// thingOf gives what a light verb is done to, or where it has no object who does it; -1 where the facts have neither.
func (r *reading) thingOf(v int) int {
	said := r.said.tokens
	if passive(said, v) {
		if n := objectBefore(said, v); n >= 0 && len(r.found[n]) > 0 {
			return n
		}
		return -1
	}
	if t := stemsOf(&said[v])[0]; t == "go" || t == "pass" || t == "move" || t == "come" {
		if n := objectBefore(said, v); n >= 0 && len(r.found[n]) > 0 && said[v].stem != "pass" {
			return n
		}
	}
	for k := v + 1; k < min(len(said), v+9) && said[k].before == joined; k++ {
		t := &said[k]
		if isShare(*t) && len(r.found[k]) > 0 {
			return k
		}
		if t.sort != word || !t.content() || len(r.found[k]) == 0 || t.is(limiting|adverb) || !verbal(said, k) && describesNext(said, k) {
			continue
		}
		if t.is(harmless|light) && !slices.ContainsFunc(r.found[k], func(p at) bool { return r.exactly(k, p) }) {
			continue
		}
		if verbal(said, k) && !slices.Contains(beforeVerbs, stemsOf(&said[v])[0]) {
			return -1
		}
		return k
	}
	return -1
}

// beforeVerbs are the light verbs behind which a verb says what is done: "let it close".
var beforeVerbs = strings.Fields("let allow keep go")

// neverFor tells whether a verb of a fact is one that the light verb at v never stands for, and nothing else in the piece does.
func (r *reading) neverFor(v int, lines []*unlike, p at) bool {
	u := &r.own[p.fact].tokens[p.token]
	stems := stemsOf(u)
	if !slices.ContainsFunc(lines, func(l *unlike) bool {
		return slices.Contains(l.verbs, stems[0]) || len(stems) > 1 && slices.Contains(l.verbs, join(stems))
	}) {
		return false
	}
	for i := range r.said.tokens {
		if s := &r.said.tokens[i]; i != v && s.sort == word && !s.upper && same(s, u) {
			return false
		}
	}
	return true
}

// describesNext tells whether a word stands before a noun of the same phrase: "chip" in "its chip investigations".
func describesNext(tokens []token, k int) bool {
	if k+1 >= len(tokens) {
		return false
	}
	n := &tokens[k+1]
	return n.before == joined && n.sort == word && n.content() && !n.is(linking|preposed|planned|weak|certain|negative|adverb) && !verbal(tokens, k+1) && !n.ed && !n.ing
}
