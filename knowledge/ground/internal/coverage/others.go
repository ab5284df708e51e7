package coverage

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
)

// oneOfOthers tells whether "not the only" at i stands behind somebody or something that a fact has with others of whom it tells the same:
// "Holm was not the only one fined" for "Holm was fined together with Berg", "Holm and Berg were fined".
func (r Rules) oneOfOthers(i int) bool {
	said := r.Said.Tokens
	for k := i - 1; k >= 0 && said[k+1].Before < en.Strong; k-- {
		noun := said[k].Sort == en.Named || grammar.ContentWord(&said[k]) && !said[k].Is(en.Linking) && !en.Verbal(said, k)
		if noun && r.found(k) {
			return r.foundWhere(k, func(p reading.Place) bool { return r.besideOthers(p, i) })
		}
	}
	return false
}

// besideOthers tells whether a place of a fact stands next to a word that says that there are others, or in a list where what the
// piece says behind token i is not said of it alone.
func (r Rules) besideOthers(p reading.Place, i int) bool {
	tokens := r.Own[p.Fact].Tokens
	if slices.ContainsFunc(tokens[max(0, p.Token-3):min(len(tokens), p.Token+6)], withOthers) {
		return true
	}
	return listedAt(tokens, p.Token) && !r.saysAside(i+1, p)
}

// listedAt tells whether a token stands in a list with no verb between it and the "and": "Holm" in "Holm, Berg and Kjaer sailed" and not in
// "Holm sailed and sank".
func listedAt(tokens []en.Token, i int) bool {
	for _, l := range listsIn(tokens) {
		if i < l.from || i >= l.to {
			continue
		}
		and := l.from
		for and < l.to && tokens[and].Text != "and" {
			and++
		}
		apart := false
		for k := min(i, and) + 1; k <= max(i, and+1); k++ {
			apart = apart || statesAt(tokens, k)
		}
		if !apart {
			return true
		}
	}
	return false
}

// saysAside tells whether the first word that the piece states from a token on stands aside behind a place of a fact: "mayor" in "Holm,
// mayor of Oslo".
func (r Rules) saysAside(from int, p reading.Place) bool {
	tokens := r.Own[p.Fact].Tokens
	if p.Token+1 == len(tokens) || tokens[p.Token+1].Before != en.Comma {
		return false
	}
	for k := from; k < len(r.Said.Tokens); k++ {
		if r.states(k) && r.found(k) {
			return r.foundBetween(k, p.Fact, p.Token, p.Token+3)
		}
	}
	return true
}

// withOthers tells whether a word says that those beside it are some among others: "among", "together with", "as well as".
func withOthers(t en.Token) bool {
	if strings.HasSuffix(t.Text, " among") {
		return true
	}
	switch t.Text {
	case "among", "amongst", "including", "include", "includes", "included", "together with", "together", "as well as", "along with",
		"alongside", "such as", "also":
		return true
	}
	return false
}
