package knowledge

import (
	"slices"

	"tiktalks/knowledge/ground"
)

// shape asks of a sentence that it keeps the shape of its facts: it, or each of its clauses, is one of their claims with nothing but whole
// phrases taken out or moved. And what a newer fact has replaced is not told as if it were so now, unless the claim tells it so.
func shape(judge *ground.Judge, s Sentence, given []Fact) ground.Reason {
	var cited []Fact
	for _, f := range given {
		if slices.Contains(s.Facts, f.ID) {
			cited = append(cited, f)
		}
	}
	one := func(text string) bool {
		return slices.ContainsFunc(cited, func(f Fact) bool { return judge.Abridges(text, f.Claim) })
	}
	if !one(s.Text) && (len(cited) < 2 || slices.ContainsFunc(clauses.Split(s.Text, -1), func(c string) bool { return !one(c) })) {
		return Reshaped
	}
	old := func(f Fact) bool { return f.Superseded() && !judge.Present(f.Claim) }
	if slices.ContainsFunc(cited, old) && judge.Present(s.Text) {
		return ground.Stale
	}
	return ground.Fine
}
