package ground

import (
	"slices"
	"strings"
)

// post is that somebody is the minister or secretary of something, as a fact has it.
type post struct {
	holder, noun int    // where his name and the word for the post stand
	field        string // stem of what he is minister of: "harbour"
}

// runsBody tells whether the word at i belongs to words by which somebody runs the body whose minister or secretary a fact says he is: "Holm runs
// the Harbour Ministry", "the Harbour Ministry is led by Holm" for "Holm is the Norwegian harbour minister". What is found there is the post.
func (r *reading) runsBody(i int) bool {
	if !slices.ContainsFunc(r.said.tokens, func(t token) bool { return bodyOf(&t) }) {
		return false
	}
	for f := range r.own {
		for _, p := range postsIn(r.own[f].tokens) {
			for b := range r.said.tokens {
				if from, to := r.runAt(b, &r.own[f].tokens[p.holder], p.field); from <= i && i < to {
					if bodyOf(&r.said.tokens[i]) {
						r.found[i] = append(r.found[i], at{f, p.noun})
					}
					return true
				}
			}
		}
	}
	return false
}

// bodyOf tells whether a word or name ends in one for what a minister runs.
func bodyOf(t *token) bool {
	last := t.stem
	if len(t.parts) > 0 {
		last = t.parts[len(t.parts)-1]
	}
	return (last == "ministri" || last == "depart" || last == "treasuri") && (t.sort == word || t.sort == named)
}

// holdsNow tells whether nothing before a post at k says that it is nobody's, another's or of another time: "the former minister", "the minister's
// son".
func holdsNow(tokens []token, k int) bool {
	return !tokens[k].poss && !negated(tokens, k, 5) && !slices.ContainsFunc(tokens[max(0, k-3):k], func(t token) bool {
		return t.is(limiting) || strings.HasSuffix(t.text, "former") || strings.HasSuffix(t.text, "was") || t.text == "next" || t.text == "shadow"
	})
}

// postsIn finds who a text says is the minister or secretary of what: "Holm is the harbour minister", "Harbour Minister Holm", "Holm, the minister
// of harbours". Who is deputy or former minister runs nothing.
func postsIn(tokens []token) (all []post) {
	for k := range tokens {
		words := stemsOf(&tokens[k])
		if n := len(words) - 1; tokens[k].sort != word && tokens[k].sort != named || words[n] != "secretari" && words[n] != "minist" || !holdsNow(tokens, k) {
			continue
		}
		if holder := holderOf(tokens, k); holder >= 0 {
			all = append(all, post{holder, k, fieldOf(tokens, k)})
		}
	}
	return all
}

// fieldOf gives the stem of what somebody is minister of.
func fieldOf(tokens []token, k int) string {
	if words := stemsOf(&tokens[k]); len(words) > 1 {
		return words[len(words)-2]
	}
	if k+2 < len(tokens) && (tokens[k+1].text == "of" || tokens[k+1].text == "for") {
		n := k + 2
		if article(&tokens[n]) && n+1 < len(tokens) {
			n++
		}
		return stemsOf(&tokens[n])[0]
	}
	if k > 0 && tokens[k].before == joined {
		words := stemsOf(&tokens[k-1])
		return words[len(words)-1]
	}
	return ""
}

// holderOf gives the name of who holds the post at k: behind it, or before "is" or a comma in front of it; -1 where there is none.
func holderOf(tokens []token, k int) int {
	if k+1 < len(tokens) && tokens[k+1].sort == named && tokens[k+1].before == joined {
		for k++; k+1 < len(tokens) && tokens[k+1].sort == named && tokens[k+1].before == joined; k++ {
		}
		return k
	}
	for n := k; n > max(0, k-6); n-- {
		p := &tokens[n-1]
		switch {
		case tokens[n].before == comma && p.sort == named:
			return n - 1
		case tokens[n].before != joined, tokens[n].is(limiting | negative | planned), n < k && tokens[n].sort == word && tokens[n].is(preposed):
			return -1
		case tokens[n].text == "is" && p.sort == named:
			return n - 1
		}
	}
	return -1
}

// runAt gives where words stand that the one whom a fact names runs the body at b, and where they end; two zeros where there are none.
func (r *reading) runAt(b int, holder *token, field string) (from, to int) {
	start, end, ok := r.lex.bodySpan(r.said.tokens, b, field)
	if !ok {
		return 0, 0
	}
	back, some := r.upTo(start, -1)
	ahead, more := r.upTo(end-1, 1)
	switch {
	case back >= 0 && some && r.isOne(back, holder):
		return back + 1, end
	case ahead < len(r.said.tokens) && more && r.said.tokens[ahead].sort == named && r.isOne(ahead, holder):
		return start, ahead
	case ahead < len(r.said.tokens) && some && ahead > end && r.said.tokens[ahead].sort == named && r.isOne(ahead, holder):
		return back + 1, ahead // "the man at the head of the ministry is Holm"
	}
	return 0, 0
}

// isOne tells whether a word of the piece is somebody's name or may stand for him.
func (r *reading) isOne(k int, holder *token) bool {
	t := &r.said.tokens[k]
	return t.sort == named && same(t, holder) || t.text == "he" || t.text == "she"
}

// bodySpan gives where the name of a body begins and ends, with the country and the article before it: "the Norwegian Ministry of Harbours".
func (l *lexicon) bodySpan(tokens []token, b int, field string) (start, end int, ok bool) {
	words := stemsOf(&tokens[b])
	start, end = b, b+1
	switch last := words[len(words)-1]; {
	case !bodyOf(&tokens[b]):
		return 0, 0, false
	case len(words) > 1 && words[len(words)-2] == field, last == "treasuri" && field == last:
	case b+2 < len(tokens) && (tokens[b+1].text == "of" || tokens[b+1].text == "for") && stemsOf(&tokens[b+2])[0] == field:
		end = b + 3
	case b > 0 && tokens[b].before == joined && stemsOf(&tokens[b-1])[0] == field:
		start--
	default:
		return 0, 0, false
	}
	for start > 0 && tokens[start].before == joined &&
		(l.country(&tokens[start-1]) || article(&tokens[start-1]) && tokens[start-1].text != "of") {
		start--
	}
	if end+1 < len(tokens) && tokens[end].text == "of" && l.country(&tokens[end+1]) {
		end += 2
	}
	return start, end, true
}

// upTo goes from a token one way as long as the words say who is at the head of something, and gives where it came to; some tells whether one of
// them says that somebody is.
func (r *reading) upTo(k, step int) (end int, some bool) {
	said := r.said.tokens
	for k += step; k >= 0 && k < len(said) && said[k].sort == word; k += step {
		if step < 0 && said[k+1].before == strong || step > 0 && said[k].before >= comma || pronoun(&said[k]) {
			break
		}
		for _, s := range stemsOf(&said[k]) {
			if !said[k].is(function|linking) && !slices.Contains(r.lex.lists["atop"], s) {
				return k, false
			}
			some = some || slices.Contains(r.lex.lists["running"], s)
		}
	}
	return k, some
}
