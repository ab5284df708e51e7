package coverage

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
)

// severalThings tells whether "more than" only says that there is another thing besides, which a fact has: "has more than one job: it fishes
// and it trades", "asked for more than just a sale" where it also asked for a fee. Of what the facts themselves name there must be a number.
func (r Rules) severalThings(i int) bool {
	said := r.Said.Tokens
	if i+2 >= len(said) || r.SaidAs(en.Negative) {
		return false
	}
	switch r.next(i) {
	case "just", "only", "merely":
		return r.factHas(addsOther)
	case "one":
		several := slices.ContainsFunc(r.Own, func(f en.Text) bool { return len(listsIn(f.Tokens)) > 0 })
		named := func(p reading.Place) bool { return r.Exactly(i+2, p) }
		return several && grammar.ContentWord(&said[i+2]) && !r.foundWhere(i+2, named) && len(listsIn(said[i+2:])) > 0
	}
	return false
}

// addsOther tells whether a word says that there is something else besides.
func addsOther(t en.Token) bool {
	return grammar.AnyOf(&t, "also", "besides", "in addition", "as well as", "as well")
}
