package ground

import (
	"slices"
	"strings"
)

// saying is a word by which a text gives something as somebody's word: where it stands, the words that name who says so, none for
// "reportedly", and what of the text that goes for.
type saying struct {
	at     int
	source []int
	from   int  // the first token that is somebody's word
	to     int  // the one behind the last
	beside bool // only added to what he did: "sued, arguing that"
}

// attributed finds the words that name who says so, for each word of speech in a fact.
func attributed(tokens []token) (sources [][]int) {
	for _, s := range sayings(tokens) {
		if !s.beside {
			sources = append(sources, s.source)
		}
	}
	return sources
}

// sayings finds the words of speech in a fact.
func sayings(tokens []token) (all []saying) {
	add := func(i int, source []int) { all = append(all, scoped(tokens, saying{at: i, source: source})) }
	for i := range tokens {
		t := &tokens[i]
		if end := doubted(tokens, i); end > 0 {
			all = append(all, saying{at: i, from: i + 1, to: end})
			continue
		}
		if counted(tokens, i) {
			return []saying{scoped(tokens, saying{at: i, source: sourceFrom(tokens, i-1, -1)})}
		}
		if oneReport(tokens, i) {
			add(i, []int{i})
		}
		if postsThat(tokens, i) || namesLikely(tokens, i) {
			add(i, sourceBefore(tokens, i))
		}
		if readsIt(tokens, i) {
			add(i, sourceFrom(tokens, i+1, 1))
		}
		all = append(all, spokenBeside(tokens, i)...)
		if more := phrased(tokens, i); len(more) > 0 {
			all = append(all, more...)
			continue
		}
		if !t.is(attributing) || len(t.parts) == 0 && !t.ed && !strings.HasSuffix(t.text, "s") && t.text != "reportedly" && !plainly(tokens, i) ||
			t.text == "expected" || t.stem == "judg" && !t.ed || i > 0 && tokens[i-1].text == "the" {
			continue
		}
		if describes(tokens, i) || nested(tokens, i) || naming(tokens, i) || commands(tokens, i) || saysNothing(tokens, i) {
			continue
		}
		switch {
		case figureOnly(tokens, i):
			s := scoped(tokens, saying{at: i})
			s.from = i + 1
			all = append(all, s)
		case strings.HasPrefix(t.text, "according"), strings.HasPrefix(t.text, "in the"):
			add(i, sourceFrom(tokens, i+1, 1))
		case strings.HasPrefix(t.text, "by "):
			add(i, []int{i})
		case t.text == "reportedly":
			add(i, nil)
		default:
			source, done := saidBy(tokens, i)
			if closesSaying(tokens, i) {
				source = sourceFrom(tokens, i-1, -1)
			} else if !done {
				source = sourceBefore(tokens, i)
				if k := paperBefore(tokens, i); k >= 0 && !slices.Contains(source, k) {
					source = append(source, k)
				}
			}
			add(i, source)
		}
	}
	return all
}

// figureOnly tells whether nothing but a figure is somebody's word at i: "after an outage put at 12 hours".
func figureOnly(tokens []token, i int) bool {
	return i > 1 && (tokens[i].ed || slices.Contains(sameInPast, stemsOf(&tokens[i])[0])) && strings.HasSuffix(tokens[i].text, " at") &&
		tokens[i].before == joined && tokens[i-1].sort == word && tokens[i-1].content() &&
		!verbal(tokens, i-1) && !behindBe(tokens, i) && slices.ContainsFunc(tokens[:i], func(t token) bool { return t.is(preposed) || t.text == "after" })
}

// spokenBeside finds what the word at i only adds to what he did, or what he left "speaking of".
func spokenBeside(tokens []token, i int) (all []saying) {
	t := &tokens[i]
	if t.is(attributing) && addsWord(tokens, i) {
		s := scoped(tokens, saying{at: i, source: sourceBefore(tokens, i)})
		s.from, s.beside = i+1, true
		all = append(all, s)
	}
	if t.is(attributing) && i > 0 && i+1 < len(tokens) && tokens[i+1].text == "that" && !t.ed && !t.ing && (tokens[i-1].poss || tokens[i-1].sort == named) {
		s := scoped(tokens, saying{at: i, source: sourceFrom(tokens, i-1, -1)})
		s.from, s.beside = i+1, true
		all = append(all, s) // "his claim that it helped him"
	}
	if strings.HasPrefix(t.text, "speaking of") && i > 0 {
		s := scoped(tokens, saying{at: i, source: sourceBefore(tokens, i)})
		s.from = i + 1
		all = append(all, s) // "left speaking of great deals"
	}
	return all
}

// postsThat tells whether the verb at i stands before "that", with no more between than when and where: "posted on 3 May that".
func postsThat(tokens []token, i int) bool {
	if !tokens[i].speaksBy(byPosting) || !tokens[i].ed && !verbal(tokens, i) {
		return false
	}
	for k := i + 1; k < min(len(tokens), i+8) && tokens[k].before == joined; k++ {
		switch t := &tokens[k]; {
		case t.text == "that":
			return k > i+1
		case t.sort == word && !t.is(function):
			return false
		}
	}
	return false
}

// namesLikely tells whether the verb at i names somebody as likely to do something, which is a word and no deed: "named Vardal as a likely owner".
func namesLikely(tokens []token, i int) bool {
	if tokens[i].text != "named" && tokens[i].text != "names" || passive(tokens, i) {
		return false
	}
	for k := i + 1; k+1 < len(tokens) && tokens[k].before < strong; k++ {
		if tokens[k].text == "as" {
			return tokens[k+1].is(planned|weak) || k+2 < len(tokens) && tokens[k+2].is(planned|weak)
		}
	}
	return false
}

// scoped gives what a word of speech goes for: what stands behind it in its sentence; the whole sentence where nothing does, where nobody is
// named, or behind "according to" and the like.
func scoped(tokens []token, s saying) saying {
	parts := sentencesIn(tokens)
	c := parts[slices.IndexFunc(parts, func(c [2]int) bool { return s.at < c[1] })]
	s.from, s.to = c[0], c[1]
	t := tokens[s.at].text
	whole := len(s.source) == 0 || strings.HasPrefix(t, "by ") || strings.HasPrefix(t, "according") || strings.HasPrefix(t, "in the") ||
		counted(tokens, s.at) || readsIt(tokens, s.at) || oneReport(tokens, s.at)
	if !whole && s.at+1 < c[1] && !behindOf(tokens, s.at, c[0]) {
		s.from = s.at + 1
	}
	return narrowed(tokens, s, c[1])
}

// behindOf tells whether a word of speech stands behind what is said: "the deal, he said on Monday".
func behindOf(tokens []token, i, start int) bool {
	for k := i; k > max(start, i-6); k-- {
		if tokens[k].before == comma {
			return k > start && !joins(&tokens[k]) && !slices.ContainsFunc(tokens[i+1:min(len(tokens), i+9)], func(t token) bool { return t.text == "that" }) &&
				!verbBehind(tokens, i)
		}
	}
	return false
}

// verbBehind tells whether a verb stands behind a word of speech in its part of the sentence.
func verbBehind(tokens []token, i int) bool {
	for k := i + 1; k < len(tokens) && tokens[k].before < comma; k++ {
		if verbal(tokens, k) || tokens[k].is(linking|planned) {
			return true
		}
	}
	return false
}

// usesSpoken tells whether the piece takes anything that a fact has only as somebody's word.
func (r *reading) usesSpoken(f int) bool {
	all := r.sayingsOf(f)
	within := func(p at, beside bool) bool {
		return slices.ContainsFunc(all, func(s saying) bool { return s.beside == beside && p.token >= s.from && p.token < s.to })
	}
	loosely, plainly := 0, 0
	for i, places := range r.found {
		t := &r.said.tokens[i]
		if !t.content() || t.is(harmless) || len(places) == 0 {
			continue
		}
		exact := t.sort != word || slices.ContainsFunc(places, func(p at) bool { return r.exactly(i, p) })
		if slices.ContainsFunc(places, func(p at) bool { return p.fact != f || !within(p, false) }) {
			if exact {
				plainly++
			}
		} else if exact {
			return true
		} else {
			loosely++
		}
		if verbal(r.said.tokens, i) && !t.is(speech) && !slices.ContainsFunc(places, func(p at) bool { return p.fact != f || !within(p, true) }) {
			return true
		}
	}
	return 3*loosely > plainly // one word in another wording, among many that are nobody's, is by chance
}
