package manner

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// These functions read "instead of", "rather than" and "in place of": what is set against what.

// contrasts are the words by which facts set one thing against another; exchanges those by which one comes in the place of another.
var (
	contrasts = []string{"rather than", "instead of", "instead", "rather", "but", "only"}
	exchanges = []string{"replaced", "replacing", "replaces", "replace", "from"}
)

// setAside gives the first word that states something behind a contrast at i; 0 where there is none.
func setAside(tokens []en.Token, i int) int {
	behind := grammar.BehindContrast(tokens, i)
	for k := behind; behind > 0 && k < len(tokens) && tokens[k].Before == en.Joined; k++ {
		if tokens[k].Content() {
			return k
		}
	}
	return 0
}

// insteadOf: what the piece sets one thing against, the facts set it against as well.
func (r Rules) insteadOf() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	if v, bad := r.asideAlone(); bad {
		return v, true
	}
	for i := range said {
		k := setAside(said, i)
		if k > 0 && r.turnedAround(k) {
			return verdict.Against(verdict.Polarity, said[k].Text, r.Own[r.Found[k][0].Fact].ID), true
		}
		if grammar.BehindContrast(said, i) == 0 || r.Any(en.Negative|en.Denying) || slices.ContainsFunc(contrasts, r.Says) {
			continue
		}
		if said[i].Text != "rather than" && !slices.ContainsFunc(exchanges, r.Says) {
			return verdict.Missing(verdict.Polarity, said[i].Text), true
		}
		ratherThan := said[i].Text == "rather than" && said[i].Before < en.Strong
		if ratherThan && k > 0 && said[k].Sort == en.Named && len(r.Found[k]) > 0 {
			return verdict.Against(verdict.Polarity, said[k].Text, r.Own[r.Found[k][0].Fact].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// notThatOne: a name, number or date that a fact only has behind "not" is none that it tells something of: "the vote of 2024, not 2020",
// "in Oslo but not in Bergen".
func (r Rules) notThatOne() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		if said[i].Sort == en.Word || en.Governed(said, i, en.Negative, 6) || en.HasWord(said, "than") || grammar.AsideAt(said, i) {
			continue
		}
		if by, only := r.EveryPlace(r.Found[i], func(p reading.Place) bool { return behindNot(r.Own[p.Fact].Tokens, p.Token) }); only {
			return verdict.Against(verdict.Polarity, said[i].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// behindNot tells whether a comma, "but" or "though" and "not" stand right before a token, or before the little words that lead to it:
// "2024, not in 2020", "in Oslo but not in Bergen".
func behindNot(tokens []en.Token, i int) bool {
	k := i - 1
	for k > 0 && leadsTo(&tokens[k]) && tokens[k+1].Before == en.Joined {
		k--
	}
	if k <= 0 || tokens[k].Text != "not" || tokens[k+1].Before != en.Joined {
		return false
	}
	apart := tokens[k].Before == en.Comma || tokens[k-1].Text == "but" || tokens[k-1].Text == "though"
	return apart && !en.Governed(tokens, k, en.Negative, 12)
}

// leadsTo tells whether a word only leads to the one behind it: "in", "the".
func leadsTo(t *en.Token) bool {
	return t.Is(en.Preposed) || en.Article(t) || t.Text == "in" || t.Text == "on"
}

// asideAlone: what a fact has only behind "rather than" is not said by a piece that denies nothing: "calls for a ban on ferries" for
// "wants fees rather than a ban on ferries".
func (r Rules) asideAlone() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		if r.deniesOrContrasts(i) {
			return verdict.Verdict{}, false
		}
	}
	for i := range said {
		if !states(&said[i]) {
			continue
		}
		if by, aside := r.EveryPlace(r.Found[i], func(p reading.Place) bool { return behindRather(r.Own[p.Fact].Tokens, p.Token) }); aside {
			return verdict.Against(verdict.Polarity, said[i].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// deniesOrContrasts tells whether the word at i denies something, or sets it against something else: "not", "lacks", "instead of".
func (r Rules) deniesOrContrasts(i int) bool {
	t := &r.Said.Tokens[i]
	deniesAnew := t.Is(en.Denying) && len(r.Found[i]) == 0
	return deniesAnew || t.Is(en.Negative) || grammar.Lacks(t) || t.Stem == "instead" || grammar.BehindContrast(r.Said.Tokens, i) > 0
}

// behindRather tells whether "rather than" or "instead of" stands right before a token or its article: "rather than a ban".
func behindRather(tokens []en.Token, i int) bool {
	k := i - 1
	if k > 0 && tokens[k].Text != "of" && en.Article(&tokens[k]) {
		k--
	}
	if k < 0 {
		return false
	}
	return tokens[k].Text == "rather than" || k > 0 && tokens[k].Text == "of" && tokens[k-1].Text == "instead"
}

// turnedAround tells whether what the piece sets aside stands before the contrast in each fact.
func (r Rules) turnedAround(k int) bool {
	if len(r.Found[k]) == 0 {
		return false
	}
	return everywhere(r.Found[k], func(p reading.Place) bool {
		tokens := r.Own[p.Fact].Tokens
		for i := range tokens {
			if setAside(tokens, i) > 0 {
				return p.Token <= i
			}
		}
		return false
	})
}
