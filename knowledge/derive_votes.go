package knowledge

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strconv"

	"tiktalks/knowledge/search"
)

// Which of two votes was the closer one, as two facts give their counts.

// tallies finds a count of votes in a claim.
var tallies = regexp.MustCompile(`\b(\d+) votes to (\d+)\b`)

// tally is a count of votes: those of the larger side and those of the smaller.
type tally struct{ most, least int }

// tallyOf gives the one count of votes that a fact of one day states.
func tallyOf(f Fact) (tally, bool) {
	found := tallies.FindAllStringSubmatch(f.Claim, -1)
	if len(found) != 1 || f.When.From.Day == 0 || f.When.From != f.When.To || !f.known() {
		return tally{}, false
	}
	a, _ := strconv.Atoi(found[0][1])
	b, _ := strconv.Atoi(found[0][2])
	return tally{max(a, b), min(a, b)}, a+b > 0
}

// margin is how many votes lie between the two sides.
func (t tally) margin() int { return t.most - t.least }

// closer tells whether the vote was closer than another, by votes and by the part of all votes; 1: it was, -1: the other was.
func (t tally) closer(o tally) int {
	votes := cmp.Compare(o.margin(), t.margin())
	if cmp.Compare(o.margin()*(t.most+t.least), t.margin()*(o.most+o.least)) != votes {
		return 0
	}
	return votes
}

// closerVote says which of the votes that two facts count was the closer one.
func (s *Snapshot) closerVote(of []Operand) (string, []string) {
	if len(of) != 2 {
		return "", nil
	}
	a, b := s.must(of[0].Fact), s.must(of[1].Fact)
	x, counted := tallyOf(a)
	y, also := tallyOf(b)
	order := x.closer(y)
	if !counted || !also || order == 0 || a.When == b.When || !a.Shown() || !b.Shown() {
		return "", nil
	}
	facts := []string{a.ID, b.ID}
	if order < 0 {
		a, b, x, y = b, a, y, x
	}
	return fmt.Sprintf("The vote of %s was closer, with a margin of %d votes, than that of %s, with one of %d.",
		a.When.From.Words(), x.margin(), b.When.From.Words(), y.margin()), facts
}

// closeWords show that a question asks how close something was.
var closeWords = []string{"closer", "closest", "narrower", "narrowest", "tighter", "tightest"}

// votesMeant gives the two votes of which a question asks which was closer: those that its two parts find, else the two likeliest.
func (s *Snapshot) votesMeant(h heard) (Derivation, bool) {
	r := h.result.Reading
	if !slices.ContainsFunc(r.Words, func(w string) bool { return slices.Contains(closeWords, w) }) {
		return Derivation{}, false
	}
	counted := func(ids []string) []Operand {
		var all []Operand
		for _, id := range ids {
			if _, is := tallyOf(s.must(id)); is && !slices.Contains(all, Operand{Fact: id}) {
				all = append(all, Operand{Fact: id})
			}
		}
		return all
	}
	of := counted(bestOf(h.parts))
	if len(of) != 2 {
		of = counted(worthALook(h.result.Hits))
	}
	return Derivation{Kind: Closer, Of: of[:min(2, len(of))]}, len(of) >= 2
}

// worthALook gives the ids of the facts with a share worth a look.
func worthALook(hits []search.Hit) []string {
	var ids []string
	for i, hit := range hits {
		if i == 0 || hit.Share >= worthATry {
			ids = append(ids, hit.ID)
		}
	}
	return ids
}
