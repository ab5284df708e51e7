package roles

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// Homeland: what country somebody or something is of, no other thing's country tells: "Holm is a Norwegian firm" for "Holm is a Danish firm
// with 15 percent of Berg's Norwegian yard", "Berg is Norwegian" for "Berg leads Vardal's Norwegian yard".
func (r Rules) Homeland() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for v := range said {
		who := whoIs(said, v)
		if len(who) == 0 {
			continue
		}
		for _, i := range grammar.Predicate(said, v) {
			word := said[who[0]].Text + " " + said[i].Text
			if by, other := r.EveryPlace(r.Found[i], func(p reading.Place) bool { return r.anothersCountry(who, p) }); other && r.countryOf(i) {
				return verdict.Against(verdict.Role, word, by), true
			}
			if !r.nationality(v, i) {
				continue
			}
			if _, unsaid := r.EveryPlace(r.Found[i], func(p reading.Place) bool { return !r.saidOf(who, p) }); unsaid {
				return verdict.Missing(verdict.Binding, word), true
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

// nationality tells whether the token at i of the piece says by itself of which country he is of whom the verb at v speaks: "is Norwegian",
// "is still a Norwegian engineer". "The buyer is Norway" says who he is.
func (r Rules) nationality(v, i int) bool {
	said := r.Said.Tokens
	oneOfIts := grammar.AnyOf(&said[i-1], "a", "an") // and a noun may stand behind it
	if said[i].Sort != en.Named || !r.Lex.Nationality(&said[i]) || !oneOfIts && !byItself(said, i) {
		return false
	}
	if i+1 < len(said) && said[i+1].Hyphen {
		return false // "a Norwegian-built ferry"
	}
	between := said[v+1 : i]
	return !slices.ContainsFunc(between, func(t en.Token) bool { return !en.Article(&t) && !t.Is(en.Adverb|en.Nowadays) })
}

// saidOf tells whether the country at a place of a fact is said of one of those of the piece: he is called so, or it stands beside his name
// and is not that of another noun: "Holm, a Norwegian", "the Norwegian trade minister Holm".
func (r Rules) saidOf(who []int, p reading.Place) bool {
	tokens := r.Own[p.Fact].Tokens
	for _, i := range who {
		for _, q := range r.Found[i] {
			if q.Fact == p.Fact && (calledOf(tokens, q.Token, p.Token) || besideName(tokens, q.Token, p.Token)) {
				return true
			}
		}
	}
	return false
}

// properName tells whether a name stands at i of the piece that is none of an owner, nor the initials of an office.
func (r Rules) properName(i int) bool {
	t := &r.Said.Tokens[i]
	return t.Sort == en.Named && !t.Poss && !(t.Capitals && t.ID[0] == '~')
}

// calledOf tells whether a verb says of the name or noun at q that it is what stands at c, or from there: "Holm is a Norwegian engineer".
func calledOf(tokens []en.Token, q, c int) bool {
	for u := q + 1; u < c; u++ {
		if !slices.Contains(whoIs(tokens, u), q) {
			continue
		}
		leads := slices.IndexFunc(tokens[u:c], func(t en.Token) bool { return en.OfPlace(t.Text) })
		if leads < 0 {
			return slices.Contains(grammar.Predicate(tokens, u), c)
		}
		return byItself(tokens, c) && comesFrom(tokens, u+leads-1, c)
	}
	return false
}

// byItself tells whether no noun stands behind the name of a country or the word for what is of it.
func byItself(tokens []en.Token, c int) bool {
	return !grammar.JoinedAt(tokens, c+1) || !tokens[c+1].Content()
}

// besideName tells whether the country at c stands right before the name or noun at q with its titles, or behind a comma after it.
func besideName(tokens []en.Token, q, c int) bool {
	if c > q {
		return tokens[q+1].Before >= en.Comma && tokens[q+1].Before < en.Strong &&
			!slices.ContainsFunc(tokens[q+1:c], func(t en.Token) bool { return t.Content() || t.Text == "of" })
	}
	if c > 0 && tokens[c].Before == en.Joined && tokens[c-1].Sort == en.Named && !tokens[c-1].Poss {
		return false // "the Vardal Norway head Holm"
	}
	for k := c + 1; k <= q; k++ {
		inList := tokens[k].Sort == en.Named || tokens[k].Text == "and"
		if !inList && (tokens[k].Before != en.Joined || !tokens[k].Content() || en.Verbal(tokens, k)) || k < q && tokens[k].Poss {
			return false
		}
	}
	return true
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
