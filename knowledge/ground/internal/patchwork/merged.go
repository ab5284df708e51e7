package patchwork

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// merged: each part of a piece that cites several facts is what one of them says. What another adds may say who somebody is whom both
// name, when it was, or who did the same.
func (r Rules) merged() (verdict.Verdict, bool) {
	if len(r.Own) < 2 {
		return verdict.Verdict{}, false
	}
	all := r.segments()
	wholes := make([][]int, len(all))
	for n, s := range all {
		wholes[n] = r.wholeIn(s)
	}
	for n, s := range all {
		if s.Timed || len(r.stated(s)) == 0 {
			continue
		}
		if len(wholes[n]) == 0 {
			if word := r.foreign(s); word >= 0 {
				return verdict.Missing(verdict.Glued, r.Said.Tokens[word].Text), true
			}
			continue
		}
		if !(s.Acts && r.ownSubject(s)) && !r.goesWith(all, n, wholes) {
			return verdict.Missing(verdict.Glued, r.Said.Tokens[r.stated(s)[0]].Text), true
		}
	}
	return verdict.Verdict{}, false
}

// stated gives the tokens of a part that facts have and that say more than when it was, or that somebody says so.
func (r Rules) stated(s grammar.Segment) (all []int) {
	for i := s.From; i < s.To; i++ {
		if len(r.Found[i]) > 0 && statesThing(r.Said.Tokens, i) {
			all = append(all, i)
		}
	}
	return all
}

// statesThing tells whether the word at i says more than when, how or that something was; a light word does where it makes the sentence.
func statesThing(tokens []en.Token, i int) bool {
	t := &tokens[i]
	if !t.Content() || t.Is(en.Linking|en.Speech|en.Attributing|en.Negative|en.Temporal|en.Adverb|en.Planned|en.Weak) {
		return false
	}
	return !t.Is(en.Harmless|en.Light) || grammar.Predicates(tokens, i)
}

// wholeIn gives the facts that have all that a part states.
func (r Rules) wholeIn(s grammar.Segment) (all []int) {
	stated := r.stated(s)
	for f := range r.Own {
		if !slices.ContainsFunc(stated, func(i int) bool { return !r.isIn(i, f) }) {
			all = append(all, f)
		}
	}
	return all
}

// ownSubject tells whether a name or noun stands before the first verb of a part, so that the part says by itself who does it.
func (r Rules) ownSubject(s grammar.Segment) bool {
	for k := s.From; k < s.To && !grammar.Predicates(r.Said.Tokens, k); k++ {
		t := &r.Said.Tokens[k]
		names := t.Content() && t.Sort != en.Dated && !t.Is(en.Adverb|en.Negative|en.Temporal)
		if names || en.Pronoun(t) {
			return true
		}
	}
	return s.From == 0
}

// isIn tells whether a fact has the token at i, or the last word of the name at i.
func (r Rules) isIn(i, f int) bool {
	if r.has(f, i) {
		return true
	}
	t := &r.Said.Tokens[i]
	return t.Sort == en.Named && slices.ContainsFunc(r.Own[f].Tokens, func(n en.Token) bool {
		return n.Sort == en.Named && strings.HasSuffix(t.Text, " "+n.Text)
	})
}

// namedIn tells whether a fact has the name at i, as a name.
func (r Rules) namedIn(i, f int) bool {
	t := &r.Said.Tokens[i]
	return t.Sort == en.Named && !en.Known(t) && r.isIn(i, f) && !slices.ContainsFunc(r.Found[i], func(p reading.Place) bool {
		return p.Fact == f && r.Own[f].Tokens[p.Token].Sort != en.Named
	})
}

// goesWith tells whether part n, which has no verb or no subject of its own, goes with another part: that is of the same fact, or has a
// name that both facts have. wholes are the facts that have each part whole.
func (r Rules) goesWith(all []grammar.Segment, n int, wholes [][]int) bool {
	main := r.factsOfDeeds(all, n, wholes)
	onlyNames := !slices.ContainsFunc(r.stated(all[n]), func(i int) bool { return r.Said.Tokens[i].Sort != en.Named })
	for _, f := range wholes[n] {
		if len(main) == 0 || slices.Contains(main, f) || r.goesOnWith(all, n, f) {
			return true
		}
		for m, s := range all {
			if (m != n || onlyNames) && r.shareName(s, f, main) {
				return true
			}
		}
	}
	return false
}

// factsOfDeeds gives the facts that tell what happened: those that have another part than n whole which has a verb.
func (r Rules) factsOfDeeds(all []grammar.Segment, n int, wholes [][]int) (main []int) {
	for f := range r.Own {
		for m, s := range all {
			if m != n && s.Acts && slices.Contains(wholes[m], f) {
				main = append(main, f)
				break
			}
		}
	}
	return main
}

// shareName tells whether a part has a name that fact f has, and one of the others as well.
func (r Rules) shareName(s grammar.Segment, f int, others []int) bool {
	for i := s.From; i < s.To; i++ {
		if r.namedIn(i, f) && slices.ContainsFunc(others, func(g int) bool { return r.namedIn(i, g) }) {
			return true
		}
	}
	return false
}

// goesOnWith tells whether "and" and a name open part n, which has no verb, and say what fact f says by the verb of the part before:
// "Holm became head of sales, and Berg head of the yard".
func (r Rules) goesOnWith(all []grammar.Segment, n, f int) bool {
	s := all[n]
	if n == 0 || s.Acts || s.To < s.From+2 || !r.andName(s.From) {
		return false
	}
	return len(r.stated(s)) > 1 && r.verbIn(all[n-1], f)
}

// andName tells whether "and" stands at token k of the piece with a name next behind it; there must be a token behind.
func (r Rules) andName(k int) bool {
	return r.Said.Tokens[k].Text == "and" && r.Said.Tokens[k+1].Sort == en.Named
}

// foreign gives the first word of a part that no one fact has whole, which is of another fact than its verb and neither says who somebody
// is whom both facts name, nor who did the same; -1 where there is none.
func (r Rules) foreign(s grammar.Segment) int {
	if r.gappedIn(s) {
		return -1
	}
	first, acts := -1, false
	for f := range r.Own {
		acts = acts || r.actsIn(s, f)
	}
	for f := range r.Own {
		if acts && !r.actsIn(s, f) {
			continue
		}
		bad := r.foreignTo(s, f)
		if bad < 0 {
			return -1
		}
		first = max(first, bad)
	}
	return first
}

// foreignTo gives the first word of a part that fact f neither has nor goes with; -1 where there is none.
func (r Rules) foreignTo(s grammar.Segment, f int) int {
	for _, i := range r.stated(s) {
		if !r.isIn(i, f) && !r.describedBefore(s, i, f) && !r.besides(s, i, f) {
			return i
		}
	}
	return -1
}

// gappedIn tells whether "and" and a name divide a part into what one fact says and what another one says by the same verb: "Holm became
// head of sales and Berg head of the yard".
func (r Rules) gappedIn(s grammar.Segment) bool {
	for k := s.From + 1; k+1 < s.To; k++ {
		if !r.andName(k) {
			continue
		}
		left, right := grammar.Segment{From: s.From, To: k, Acts: true}, grammar.Segment{From: k + 1, To: s.To}
		if en.HasWord(r.Said.Tokens[k+2:s.To], "and") || len(r.stated(right)) < 2 {
			continue
		}
		for _, f := range r.wholeIn(right) {
			if len(r.wholeIn(left)) > 0 && r.verbIn(left, f) {
				return true
			}
		}
	}
	return false
}

// verbIn tells whether a fact has each verb that makes a sentence in a part, of which there is one.
func (r Rules) verbIn(s grammar.Segment, f int) bool {
	any := false
	for k := s.From; k < s.To; k++ {
		if grammar.Predicates(r.Said.Tokens, k) {
			if any = r.isIn(k, f); !any {
				return false
			}
		}
	}
	return any
}

// actsIn tells whether a fact has a verb of the part that makes a sentence.
func (r Rules) actsIn(s grammar.Segment, f int) bool {
	for k := s.From; k < s.To; k++ {
		if grammar.Predicates(r.Said.Tokens, k) && !r.Said.Tokens[k].Is(en.Linking) && r.isIn(k, f) {
			return true
		}
	}
	return false
}

// describedBefore tells whether the word at i stands in a row with nothing but words of its fact before a name that fact f has as well:
// "Danish mayor Ada Holm".
func (r Rules) describedBefore(s grammar.Segment, i, f int) bool {
	said := r.Said.Tokens
	for n := i + 1; n < s.To && n < i+6 && said[n].Before == en.Joined; n++ {
		switch {
		case r.namedIn(n, f):
			return slices.ContainsFunc(r.Found[i], func(p reading.Place) bool { return r.isIn(n, p.Fact) })
		case !said[n].Content() || en.Verbal(said, n):
			return false
		}
	}
	return false
}

// besides tells whether the word at i is of a fact that has the verb of the part too, and stands in what "and" joins to a word of fact f.
func (r Rules) besides(s grammar.Segment, i, f int) bool {
	said := r.Said.Tokens
	if !slices.ContainsFunc(r.Found[i], func(p reading.Place) bool { return p.Fact != f && r.actsIn(s, p.Fact) }) {
		return false
	}
	joins := func(k int) bool { return slices.Contains(adding, said[k].Text) }
	ofSameFact := func(k int) bool {
		return slices.ContainsFunc(r.Found[i], func(p reading.Place) bool { return r.isIn(k, p.Fact) })
	}
	goesOn := func(k int) bool { return joins(k) || !said[k].Content() || ofSameFact(k) && !en.Verbal(said, k) }
	for k := i - 1; k >= s.From && goesOn(k); k-- {
		if joins(k) {
			return true
		}
	}
	for k := i + 1; k < s.To && goesOn(k); k++ {
		if joins(k) {
			return true
		}
	}
	return false
}

// adding are the words that put one more beside who did something.
var adding = []string{"and", "both", "as well as", "or"}

// segments cuts the piece at commas, where "and" or "but" joins clauses, and where a word opens what says when or who.
func (r Rules) segments() (all []grammar.Segment) {
	said := r.Said.Tokens
	from, timed := 0, false
	for k := 1; k <= len(said); k++ {
		if k < len(said) && !grammar.OpensPart(said, k) && !grammar.JoinsClauses(said, k) {
			continue
		}
		s := grammar.Segment{From: from, To: k, Timed: timed}
		for i := from; i < k; i++ {
			s.Acts = s.Acts || grammar.Predicates(said, i)
		}
		all = append(all, s)
		from, timed = k, k < len(said) && grammar.OpensTime(said, k)
	}
	return all
}
