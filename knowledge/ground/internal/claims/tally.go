package claims

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/timing"
	"tiktalks/knowledge/ground/internal/verdict"
)

// howOften: what happened five times did not happen once.
func (r Rules) howOften() (verdict.Verdict, bool) {
	v, bad := timing.On(r.Reading).Times()
	if bad {
		v.Reason = verdict.Opposite
	}
	return v, bad
}

// inAll: what each of several has is not what they have together, and the other way round: "Vardal, Hald and Berg hold 45 percent each".
func (r Rules) inAll() (verdict.Verdict, bool) {
	said, own := r.Said.Tokens, r.Own[0].Tokens
	for i := range said {
		if said[i].Sort != en.Number || len(r.Found[i]) == 0 {
			continue
		}
		apart := says(said, eachOfThem) && says(own, ofThemAll) && !says(own, eachOfThem)
		joint := says(said, ofThemAll) && says(own, eachOfThem) && !says(said, eachOfThem) && !says(own, ofThemAll)
		if apart || joint {
			return verdict.Against(verdict.Opposite, said[i].Text, r.Own[0].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// Words and phrases for what goes for each of several, and for what they have together.
var (
	eachOfThem = []string{"each", "apiece", "respectively", "individually", "equal"}
	ofThemAll  = []string{"together", "combined", "altogether", "jointly", "collectively", "between them", "between the three of them", "in total", "in all"}
)

// says tells whether a text has one of some words or phrases as they stand.
func says(tokens []en.Token, words []string) bool {
	return slices.ContainsFunc(tokens, func(t en.Token) bool { return slices.Contains(words, t.Text) })
}

// otherMind tells whether the word at i says that all were of one mind where the fact counts votes on either side, or that somebody dissented
// where the fact says that nobody did: "unanimously" beside "by 5 to 2".
func (r Rules) otherMind(i int) bool {
	stem := r.Said.Tokens[i].Stem
	if strings.HasPrefix(stem, "dissent") {
		return r.unanimous() && !deniesAny(r.Said.Tokens)
	}
	if !strings.HasPrefix(stem, "unanim") || r.unanimous() {
		return false
	}
	own := r.Own[0].Tokens
	for k := range own {
		if ofSplit(own, k) && own[k].Quantity.Value > 0 {
			return splitFrom(own, k)
		}
	}
	return false
}

// splitFrom tells whether a majority stands at k before the smaller number of the others: "5 to 2", and not "85 to 90".
func splitFrom(tokens []en.Token, k int) bool {
	n := k + 1
	if n < len(tokens) && tokens[n].Text == "to" {
		n++
	}
	return n < len(tokens) && tokens[n].Count() && tokens[n].Quantity.Value > 0 && tokens[n].Quantity.Value < tokens[k].Quantity.Value
}

// singled: a claim that there was a single one of what the fact does not speak of says more than that: "a single day of talks" beside "talks".
// "Every single one" and "not a single one" count none.
func (r Rules) singled() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said[:max(0, len(said)-1)] {
		counts := said[i].Text == "single" && (i == 0 || !slices.Contains([]string{"every", "each"}, said[i-1].Text)) && !deniesAny(said[max(0, i-2):i])
		if counts && len(r.Found[i+1]) == 0 && !says(r.Own[0].Tokens, single) {
			return verdict.Missing(verdict.Qualifier, said[i].Text), true
		}
	}
	return verdict.Verdict{}, false
}

var single = strings.Fields("single one only sole once alone")
