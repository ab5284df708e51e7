package abridged

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
)

// mayCut tells whether what stands in the fact between two words that the sentence has side by side may be left out, and whether the second
// is led to as there.
func (r *rules) mayCut(st step) bool {
	if sameLink(st.s.link, r.linkOf(st.q)) {
		st.f.link = st.s.link
	}
	gone := r.between(st.p, st.q)
	switch {
	case strings.HasPrefix(st.s.link, "of") && st.f.Sort == en.Number && st.f.stop:
		return true // duties, including 15 percent
	case len(gone) == 0:
		return r.ledAlike(st)
	case st.s.verb && !st.f.verb && r.fact[gone[0]].verb:
		return true // made a visit: visited
	case st.s.has(pronoun), st.unknown && (st.s.verb || st.s.has(linked)):
		return true // another word for it stands there
	}
	phrases := r.phrases(gone)
	for len(phrases) > 0 && r.turned(st.x) && r.fact[phrases[0][0]].link == "" {
		phrases = phrases[1:]
	}
	return len(phrases) == 0 || r.cutOut(st, phrases)
}

// cutOut tells whether phrases between two words may be left out.
func (r *rules) cutOut(st step, phrases [][]int) bool {
	last := phrases[len(phrases)-1]
	alike := sameLink(st.s.link, st.f.link)
	switch {
	case r.fact[st.q].link == "of" && last[len(last)-1] == st.q-1:
		return false // it is of what is left out
	case r.partBegins(st.q) && (st.s.stop || st.loose || parts(st.s.link) || !restricts(st.f.link) || alike):
		return r.nextPart(st, phrases)
	case r.describes(last, st):
		if !sameLink(st.s.link, r.fact[last[0]].link) {
			return false
		}
		phrases = phrases[:len(phrases)-1]
	case !alike && (!st.s.has(linked) || restricts(st.f.link)):
		return false
	}
	return !slices.ContainsFunc(phrases, func(phrase []int) bool { return r.encloses(phrase[0]) })
}

// between gives what stands in the fact between two words and is not kept. Dates may go.
func (r *rules) between(p, q int) (gone []int) {
	for k := p + 1; k < q; k++ {
		if !r.kept[k] && !r.fact[k].dated() {
			gone = append(gone, k)
		}
	}
	return gone
}

// ledAlike tells whether a word is led to as in the fact, where nothing stands between.
func (r *rules) ledAlike(st step) bool {
	switch {
	case sameLink(st.s.link, st.f.link), st.s.has(pronoun), st.s.stop && st.f.stop && parts(st.f.link):
		return true
	case r.said[st.x].verb && !r.fact[st.p].verb && st.s.link == "":
		return true // an inquiry into: inquires
	}
	return (st.loose || st.s.stop || st.s.has(linked)) && !restricts(st.f.link+" "+st.s.link)
}

// nextPart tells whether the sentence may go on with the part of the fact that begins at the step's word.
func (r *rules) nextPart(st step, phrases [][]int) bool {
	opens := &r.fact[phrases[len(phrases)-1][0]]
	hedges := opens.link == "by" && opens.stop // by one report
	return !hedges && (sameLink(st.s.link, st.f.link) || sameLink(st.s.link, opens.link) || !restricts(st.f.link+" "+st.s.link))
}

// turned tells whether the verb at x is said of what it was done to, which the fact has behind it: "was opened".
func (r *rules) turned(x int) bool {
	return r.said[x].verb && r.said[x].has(linked) && !r.fact[r.at[x]].has(linked)
}

// phrases cuts nodes of the fact into phrases.
func (r *rules) phrases(gone []int) (all [][]int) {
	for i, k := range gone {
		n := &r.fact[k]
		if i == 0 || n.link != "" || n.stop || n.verb || n.has(definite|indefinite) || r.fact[k-1].verb || gone[i-1] != k-1 {
			all = append(all, nil)
		}
		all[len(all)-1] = append(all[len(all)-1], k)
	}
	return all
}

// partBegins tells whether a part of the fact begins at q.
func (r *rules) partBegins(q int) bool {
	return r.fact[q].stop || parts(r.fact[q].link) || q > 0 && r.fact[q-1].dated()
}

// encloses tells whether a clause begins at k of the fact, which is not left out without what stands in it.
func (r *rules) encloses(k int) bool {
	n := &r.fact[k]
	if n.link == "that" {
		return false
	}
	listed := strings.HasPrefix(n.link, "and") || strings.HasPrefix(n.link, "or")
	return n.stop && !n.quoted || parts(n.link) && !listed
}

// describes tells whether a phrase stands before the step's word as its description: "rare earth" before "rules".
func (r *rules) describes(phrase []int, st step) bool {
	q := &r.fact[st.q]
	if q.link != "" || q.stop || q.verb || q.traits&(definite|indefinite|linked) != 0 || phrase[len(phrase)-1] != st.q-1 || r.fact[st.q-1].verb {
		return false
	}
	led := r.fact[phrase[0]].link
	return led == "" || led == "that" || !sameLink(st.s.link, "")
}

// linkOf gives the small words before the phrase in which a name of the fact stands.
func (r *rules) linkOf(q int) string {
	if r.fact[q].Sort != en.Named {
		return r.fact[q].link
	}
	for ; q > 0 && r.fact[q].link == "" && !r.fact[q].stop && !r.fact[q].verb && !r.fact[q-1].verb && !r.fact[q-1].dated(); q-- {
	}
	return r.fact[q].link
}
