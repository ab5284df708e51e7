package roles

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// Homeland: what country somebody or something is of, no other thing's country tells: "Holm is a Norwegian firm" for "Holm is a Danish firm
// with 15 percent of Berg's Norwegian yard".
func (r Rules) Homeland() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for v := range said {
		who := whoIs(said, v)
		if len(who) == 0 {
			continue
		}
		for _, i := range grammar.Predicate(said, v) {
			if !r.countryOf(i) || len(r.Found[i]) == 0 {
				continue
			}
			if by, other := r.EveryPlace(r.Found[i], func(p reading.Place) bool { return r.anothersCountry(who, p) }); other {
				return verdict.Against(verdict.Role, said[who[0]].Text+" "+said[i].Text, by), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// countryOf tells whether the token at i of the piece is a country that says of which one the noun right behind it is.
func (r Rules) countryOf(i int) bool {
	said := r.Said.Tokens
	return said[i].Sort == en.Named && r.Lex.Country(&said[i]) && i+1 < len(said) && said[i+1].Before == en.Joined &&
		said[i+1].Sort == en.Word && said[i+1].Content()
}

// anothersCountry tells whether a fact says what somebody is, and has the country at a place only behind that, as another thing's.
func (r Rules) anothersCountry(who []int, p reading.Place) bool {
	tokens := r.Own[p.Fact].Tokens
	for u := p.Token - 1; u >= 0 && tokens[u+1].Before < en.Strong; u-- {
		theirs := whoIs(tokens, u)
		if len(theirs) == 0 {
			continue
		}
		is := grammar.Predicate(tokens, u)
		he := slices.ContainsFunc(who, func(i int) bool {
			return slices.ContainsFunc(r.Found[i], func(q reading.Place) bool { return q.Fact == p.Fact && slices.Contains(theirs, q.Token) })
		})
		return he && len(is) > 0 && !slices.Contains(is, p.Token) && !comesFrom(tokens, slices.Max(is), p.Token)
	}
	return false
}

// comesFrom tells whether a country says where the noun before it is from: "a firm based in Norway", "the firm of Norway".
func comesFrom(tokens []en.Token, noun, country int) bool {
	if country <= noun+1 || country > noun+4 || !en.OfPlace(tokens[country-1].Text) && tokens[country-1].Text != "the" {
		return false
	}
	return !slices.ContainsFunc(tokens[noun+1:country], func(t en.Token) bool { return t.Sort != en.Word || t.Text == "with" || t.Text == "for" })
}
