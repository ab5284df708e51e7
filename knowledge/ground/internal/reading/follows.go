package reading

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
)

// OwedTo tells whether "due to" at i stands before whom the facts say is paid, behind a sum or share: "a fifth of it due to Norway".
func (r *Reading) OwedTo(i int) bool {
	said := r.Said.Tokens
	to := i + 1
	if to+1 < len(said) && said[to].Text == "the" {
		to++
	}
	if said[i].Text != "due to" || to >= len(said) || said[to].Sort != en.Named || !slices.ContainsFunc(said, grammar.IsShare) {
		return false
	}
	return slices.ContainsFunc(r.Found[to], func(p Place) bool {
		tokens := r.Own[p.Fact].Tokens
		for k := p.Token - 1; k >= max(0, p.Token-5) && tokens[k+1].Before == en.Joined; k-- {
			if s := en.StemsOf(&tokens[k])[0]; slices.Contains(grammar.Paying, s) || s == "go" {
				return true
			}
		}
		return false
	})
}

// TakesBehind tells whether the piece says a word that a fact has up to six words behind a place.
func (r *Reading) TakesBehind(f, k int) bool {
	tokens := r.Own[f].Tokens
	for n := k + 1; n < min(len(tokens), k+7); n++ {
		if t := &tokens[n]; t.Content() && !t.Is(en.Harmless|en.Light|en.Linking) && r.Uses(Place{f, n}) {
			return true
		}
	}
	return false
}

// BeforeTurn tells whether all that the clause of "first" states is before "then" or behind "after" in a fact.
func (r *Reading) BeforeTurn(i int) bool {
	said := r.Said.Tokens
	from, to := i, i+1
	for from > 0 && said[from].Before != en.Strong {
		from--
	}
	for to < len(said) && said[to].Before < en.Strong && !(said[to].Before == en.Comma && grammar.AnyOf(&said[to], "and", "then")) {
		to++
	}
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		turn := slices.IndexFunc(tokens, func(t en.Token) bool { return grammar.AnyOf(&t, "then", "after", "following") })
		if turn < 0 {
			continue
		}
		early := func(k int) bool { return (k < turn) == (tokens[turn].Text == "then") }
		stands := 0
		for k := from; k < to; k++ {
			if k == i || !r.statesFound(k) {
				continue
			}
			if !slices.ContainsFunc(r.Found[k], func(p Place) bool { return p.Fact == f && early(p.Token) }) {
				return false
			}
			stands++
		}
		if stands > 0 {
			return true
		}
	}
	return false
}

// statesFound tells whether the token at k states something, which the facts have.
func (r *Reading) statesFound(k int) bool {
	t := &r.Said.Tokens[k]
	return t.Content() && !t.Is(en.Linking|en.Harmless|en.Light) && len(r.Found[k]) > 0
}

// Carried gives the noun that a verb carries: its object, or in the passive its subject. -1 where there is none.
func (r *Reading) Carried(v int) int {
	said := r.Said.Tokens
	if grammar.Passive(said, v) {
		return nounBefore(said, v)
	}
	for k := v - 1; k > max(0, v-5) && said[k+1].Before == en.Joined; k-- {
		if noun := &said[k-1]; grammar.AnyOf(&said[k], "that", "which") && grammar.ContentWord(noun) && !noun.Is(en.Speech|en.Attributing) {
			return k - 1
		}
	}
	for k := v + 1; k < min(len(said), v+7) && said[k].Before == en.Joined; k++ {
		t := &said[k]
		if t.Is(en.Preposed|en.Linking) || t.Sort == en.Dated {
			return -1
		}
		beforeNoun := grammar.JoinedAt(said, k+1) && grammar.ContentWord(&said[k+1]) && !said[k+1].Is(en.Verb)
		if grammar.ContentWord(t) && !t.Is(en.Harmless|en.Limiting|en.Light|en.Adverb) && !beforeNoun {
			return k
		}
	}
	return -1
}

// nounBefore gives the noun next before the verb at v, past "was", "may not" and the like; -1 where none stands there.
func nounBefore(tokens []en.Token, v int) int {
	const past = en.Linking | en.Negative | en.Planned | en.Weak | en.Obliging | en.Certain | en.Adverb | en.Harmless | en.Light
	for k := v - 1; k >= max(0, v-7) && tokens[k+1].Before == en.Joined; k-- {
		if grammar.ContentWord(&tokens[k]) && !tokens[k].Is(past) {
			return k
		}
	}
	return -1
}

// VotedDown tells whether the negation at n tells how many voted against what a fact says was passed by so many votes to so many: "65 voted
// against".
func (r *Reading) VotedDown(n int) bool {
	said := r.Said.Tokens
	if said[n].Stem != "vote against" && (n == 0 || said[n].Text != "no" || said[n-1].Stem != "vote") {
		return false
	}
	for k := n - 1; k >= max(0, n-4) && said[k+1].Before == en.Joined; k-- {
		if said[k].Sort == en.Number {
			return slices.ContainsFunc(r.Found[k], func(p Place) bool { return losingVotes(r.Own[p.Fact].Tokens, p.Token) })
		}
	}
	return false
}

// losingVotes tells whether the number at k says how many voted against: "65" in "by 90 to 65", "by 90 votes to 65".
func losingVotes(tokens []en.Token, k int) bool {
	if k < 2 || tokens[k-1].Text != "to" {
		return false
	}
	return tokens[k-2].Sort == en.Number || k > 2 && tokens[k-2].Stem == "vote" && tokens[k-3].Sort == en.Number
}

// Sufficient tells whether "is enough" stands behind what a fact names as a condition, and as one of several or the only one: "being in
// Oslo is enough" for "if it is in Oslo, or if it is Norwegian". One of two that must come together is not.
func (r *Reading) Sufficient(i int) bool {
	said := r.Said.Tokens
	if i == 0 || !said[i-1].Is(en.Linking) || en.Negated(said, i, 3) {
		return false
	}
	from := i - 1
	for from > 0 && said[from].Before < en.Strong {
		from--
	}
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		first := slices.IndexFunc(tokens, func(t en.Token) bool { return t.Text == "if" })
		if first < 0 || first > 0 && tokens[first-1].Text == "only" || grammar.HasAny(tokens[first:], "and", "both", "unless") {
			continue
		}
		if r.standAfter(from, i, f, first) {
			return true
		}
	}
	return false
}

// standAfter tells whether words of the piece from one token to another are found in the facts, each of them in fact f behind token n.
func (r *Reading) standAfter(from, to, f, n int) bool {
	stands := false
	for k := from; k < to; k++ {
		if !r.statesFound(k) {
			continue
		}
		if stands = slices.ContainsFunc(r.Found[k], func(p Place) bool { return p.Fact == f && p.Token > n }); !stands {
			return false
		}
	}
	return stands
}

// LearnsFrom tells whether somebody learns or hears from somebody who in a fact tells him: "the staff learned from Holm" for "Holm told the
// staff".
func (r *Reading) LearnsFrom(i int) bool {
	said := r.Said.Tokens
	if t := &said[i]; t.Stem != "learn" && t.Stem != "hear" && t.Text != "heard" || i == 0 || i+2 >= len(said) || said[i+1].Text != "from" {
		return false
	}
	teacher := i + 2
	for teacher+1 < min(len(said), i+6) && len(r.Found[teacher]) == 0 {
		teacher++
	}
	if (r.Any(en.Weak) || r.Any(en.Condition)) && !r.SaidAs(en.Weak|en.Condition|en.Planned) {
		return false // what is only possible is not learned
	}
	return slices.ContainsFunc(r.Found[i-1], func(p Place) bool {
		tokens := r.Own[p.Fact].Tokens
		v := p.Token - 1
		for v > 0 && v > p.Token-4 && !slices.Contains(tellers, en.StemsOf(&tokens[v])[0]) {
			v--
		}
		return v > 0 && slices.Contains(tellers, en.StemsOf(&tokens[v])[0]) && !grammar.Passive(tokens, v) &&
			slices.ContainsFunc(r.Found[teacher], func(q Place) bool { return q.Fact == p.Fact && q.Token < v && q.Token > v-5 })
	})
}

// tellers are the stems of verbs by which somebody lets somebody know.
var tellers = strings.Fields("tell inform notifi brief")

// DismissedAs tells whether "dismissed as" leads to what a fact says that somebody called it, which says that it is not so: "dismissed the
// claim as false" for "called the claim false".
func (r *Reading) DismissedAs(i int) bool {
	said := r.Said.Tokens
	if stem := said[i].Stem; stem != "dismiss" && stem != "reject" {
		return false
	}
	for k := i + 1; k < min(len(said), i+10) && said[k].Before != en.Strong; k++ {
		if said[k].Text != "as" {
			continue
		}
		for n := k + 1; n < min(len(said), k+4); n++ {
			if slices.Contains(untrue, said[n].Stem) && slices.ContainsFunc(r.Found[n], r.behindCalled) {
				return true
			}
		}
	}
	return false
}

// behindCalled tells whether a place of a fact stands behind "called" or "described": "called the claim false".
func (r *Reading) behindCalled(p Place) bool {
	return slices.ContainsFunc(r.Own[p.Fact].Tokens[:p.Token], func(t en.Token) bool { return t.Stem == "call" || t.Stem == "describ" })
}

// untrue are the stems of words by which somebody says that something is not so.
var untrue = strings.Fields("fals wrong untru baseless groundless unfound nonsens absurd ridicul fiction")

// ThingGot gives the first noun behind a verb that the facts have; -1 where there is none in its part of the sentence.
func (r *Reading) ThingGot(v int) int {
	said := r.Said.Tokens
	for k := v + 1; k < min(len(said), v+9) && said[k].Before < en.Comma; k++ {
		if en.Verbal(said, k) {
			return -1
		}
		if grammar.ContentWord(&said[k]) && !said[k].Is(en.Harmless|en.Light) && len(r.Found[k]) > 0 {
			return k
		}
	}
	return -1
}

// FirstNamed gives the first name of the sentence before, other than a country's; nil where it has none, or speaks of somebody named
// earlier.
func (r *Reading) FirstNamed() *en.Token {
	if r.Prior == "" {
		return nil
	}
	tokens := r.Lex.Analyse("", r.Prior).Tokens
	if grammar.HasAny(tokens, "he", "she", "his", "her") {
		return nil
	}
	k := slices.IndexFunc(tokens, func(t en.Token) bool { return t.Sort == en.Named && !r.Lex.Country(&t) })
	if k < 0 {
		return nil
	}
	return &tokens[k]
}

// LeavesOut tells whether "out" stands behind "left" and what a fact says was not mentioned: "left Norway out".
func (r *Reading) LeavesOut(i int) bool {
	said := r.Said.Tokens
	for k := i + 2; k < min(len(said), i+5) && said[k].Before == en.Joined; k++ {
		if said[k].Text == "out" {
			return slices.ContainsFunc(r.Found[k-1], func(p Place) bool {
				tokens := r.Own[p.Fact].Tokens
				v := p.Token - 1
				return v > 0 && grammar.AnyWord(tokens[v].Stem, "mention", "includ", "name") && en.Governed(tokens, v, en.Negative, 2)
			})
		}
	}
	return false
}

// Undone tells whether a word says with "un" in front what the facts deny without it: "unmentioned" for "did not mention", "is
// unwilling" for "is not willing".
func (r *Reading) Undone(i int) bool {
	t := &r.Said.Tokens[i]
	plain, ok := strings.CutPrefix(grammar.LastWord(t.Text), "un")
	if t.Sort != en.Word || !ok || len(plain) < 4 {
		return false
	}
	stem, deed, denied := r.Lex.Stem(plain), strings.HasSuffix(plain, "ed"), false
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for k := range tokens {
			n := &tokens[k]
			switch {
			case n.Sort != en.Word || n.Stem != stem && !slices.Contains(n.Parts, stem):
			case n.Stem == stem && (k > 0 && tokens[k-1].Text == "not" || deed && en.Negated(tokens, k, 5)):
				denied = true
			case !deed:
				return false // one is willing and another is not
			}
		}
	}
	return denied
}
