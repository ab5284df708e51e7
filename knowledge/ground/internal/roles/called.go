package roles

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// calledSo: what somebody only calls so is not so by itself: "what it calls military companies".
func (r Rules) calledSo() (verdict.Verdict, bool) {
	if slices.ContainsFunc(r.Said.Tokens, func(t en.Token) bool {
		return t.SpeaksBy(en.ByCalling) || strings.HasPrefix(t.Text, "according") || t.Text == "what"
	}) {
		return verdict.Verdict{}, false
	}
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for k := 0; k+3 < len(tokens); k++ {
			if tokens[k].Text != "what" || !en.Pronoun(&tokens[k+1]) || !tokens[k+2].Is(en.Speech|en.Attributing|en.Harmless) {
				continue
			}
			for n := k + 3; n < len(tokens) && tokens[n].Before < en.Comma && (!tokens[n].Upper || r.Lex.Country(&tokens[n])); n++ {
				if grammar.ContentWord(&tokens[n]) && !tokens[n].Is(en.Harmless) && r.UsesAt(f, n) {
					return verdict.Against(verdict.Attribution, tokens[n].Text, r.Own[f].ID), true
				}
			}
		}
	}
	return verdict.Verdict{}, false
}

// otherFirstName: a name in capitals that has another word before it in every fact is another name: "the Bergen Joint Act" for "the Oslo
// Joint Act".
func (r Rules) otherFirstName() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := 0; i+2 < len(said); i++ {
		if !opensName(said, i) || len(r.Found[i]) == 0 {
			continue
		}
		by, other := r.EveryPlace(r.Found[i+1], func(p reading.Place) bool {
			tokens, first := r.Own[p.Fact].Tokens, p.Token-1
			return first >= 0 && tokens[p.Token].Text == said[i+1].Text && opensName(tokens, first) && !en.Same(&said[i], &tokens[first])
		})
		if other {
			return verdict.Against(verdict.Binding, said[i].Text+" "+said[i+1].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// opensName tells whether a known name stands right before two words in capitals that make one name with it.
func opensName(tokens []en.Token, i int) bool {
	if i+2 >= len(tokens) || tokens[i].Sort != en.Named || tokens[i].Poss {
		return false
	}
	for k := i + 1; k < i+3; k++ {
		if t := &tokens[k]; t.Sort != en.Named || !t.Upper || t.ID[0] != '~' || t.Before != en.Joined {
			return false
		}
	}
	return tokens[i].ID[0] != '~'
}

// otherTrade: nobody is said to be of a trade of which no fact has the word: "were airlines", "as a lender". Before or behind a name such a
// word only says who is meant.
func (r Rules) otherTrade() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := 1; i < len(said); i++ {
		if len(r.Found[i]) > 0 || said[i].Sort != en.Word || !slices.Contains(r.Lex.Lists["trades"], said[i].Stem) {
			continue
		}
		k := i - 1
		for k > 0 && said[k+1].Before == en.Joined && (grammar.OpensNoun(&said[k]) || strings.HasSuffix(said[k].Text, "ly")) {
			k--
		}
		named := i+1 < len(said) && said[i+1].Sort == en.Named && said[i+1].Before == en.Joined
		if !named && (said[k].Stem == "be" || said[k].Stem == "becom" || grammar.LastWord(said[k].Text) == "as") {
			if k > 0 && said[k-1].Is(en.Attributing) {
				return verdict.Missing(verdict.Attribution, said[i].Text), true // nobody reports him as that
			}
			return verdict.Missing(verdict.UnknownWord, said[i].Text), true
		}
	}
	return verdict.Verdict{}, false
}
