package manner

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// These rules look for what a piece says of all where the facts say it of none, or as done where they leave it to be done.

// allForNone: what neither side wants both sides don't want.
func (r Rules) allForNone() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		switch said[i].Text {
		case "both", "all", "each", "every", "both sides", "each side", "both countries":
		default:
			continue
		}
		if en.Governed(said, i, en.Negative, 4) {
			continue
		}
		for f := range r.Own {
			tokens := r.Own[f].Tokens
			for k := range tokens {
				if none := tokens[k].Text == "neither" || tokens[k].Text == "neither side" || tokens[k].Text == "none of"; none && (strings.HasPrefix(said[i].Text, "both") || r.TakesBehind(f, k)) && !slices.ContainsFunc(said, func(t en.Token) bool { return t.Is(en.Negative) }) {
					return verdict.Against(verdict.Polarity, said[i].Text, r.Own[f].ID), true
				}
			}
		}
	}
	return verdict.Verdict{}, false
}

// firstPlanned: what was first planned is not what is planned.
func (r Rules) firstPlanned() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	present := slices.ContainsFunc(said, func(t en.Token) bool {
		return t.Text == "is due" || t.Text == "is to" || t.Text == "is set" || t.Text == "are due" || t.Text == "are to" || t.Text == "is" || t.Text == "are"
	})
	if !present || slices.ContainsFunc(said, func(t en.Token) bool {
		return t.Text == "was" || t.Text == "were" || t.Text == "had" || t.Text == "first" || t.Text == "originally" || t.Text == "initially"
	}) {
		return verdict.Verdict{}, false
	}
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for k := 1; k+1 < len(tokens); k++ {
			if first := tokens[k].Text == "first" || tokens[k].Text == "originally" || tokens[k].Text == "initially"; first && tokens[k-1].Is(en.Linking) && (tokens[k+1].Ed || tokens[k+1].Is(en.Verb|en.Planned)) && r.TakesBehind(f, k) {
				return verdict.Against(verdict.Stale, tokens[k].Text, r.Own[f].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// sinceThen: what was only due on a day has not been so since.
func (r Rules) sinceThen() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := 1; i < len(said); i++ {
		if said[i].Sort != en.Dated || said[i-1].Text != "since" || len(r.Found[i]) == 0 || slices.ContainsFunc(said, func(t en.Token) bool { return t.Is(en.Planned | en.Weak | en.Condition) }) {
			continue
		}
		if !slices.ContainsFunc(r.Found[i], func(p reading.Place) bool { return !en.Governed(r.Own[p.Fact].Tokens, p.Token, en.Planned, 8) }) {
			return verdict.Against(verdict.Modality, said[i].Text, r.Own[r.Found[i][0].Fact].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// onlyMeant: what is only due, needed, sought or spoken of in the facts is not told as done by a light verb: "took a trip" for "spoke of a trip".
func (r Rules) onlyMeant() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	if slices.ContainsFunc(said, func(t en.Token) bool {
		return t.Is(en.Planned|en.Weak|en.Obliging|en.Condition|en.Certain|en.Asking|en.Negative|en.Denying) || t.Text == "whether" || t.Stem == "plan" || t.Stem == "pend" || t.Stem == "draft"
	}) {
		return verdict.Verdict{}, false
	}
	for v := range said {
		first := en.StemsOf(&said[v])[0]
		if !slices.Contains(grammar.Lightly, first) && !slices.Contains(grammar.Staying, first) && first != "hold" || first == "turn" || said[v].Sort != en.Word || v > 0 && (said[v-1].Text == "to" || strings.HasSuffix(said[v-1].Text, " to")) ||
			slices.ContainsFunc(r.Found[v], func(p reading.Place) bool { return r.Exactly(v, p) }) {
			continue
		}
		if !said[v].Ed && !en.Verbal(said, v) && !strings.HasSuffix(said[v].Text, "s") {
			continue
		}
		meant, by := 0, ""
		for k := v + 1; k < min(len(said), v+9) && said[k].Before < en.Comma; k++ {
			t := &said[k]
			if !t.Content() || t.Is(en.Linking|en.Harmless|en.Light|en.Adverb) || len(r.Found[k]) == 0 {
				continue
			}
			if en.Verbal(said, k) || slices.ContainsFunc(r.PositionsOf(k), func(p reading.Place) bool { return !r.meantAt(p) }) {
				meant = 0
				break
			}
			meant, by = meant+1, r.Own[r.Found[k][0].Fact].ID
		}
		if meant > 0 {
			return verdict.Against(verdict.Modality, said[v].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// meantAt tells whether a place of a fact is governed by a word for what is planned, needed, sought or spoken of.
func (r Rules) meantAt(p reading.Place) bool {
	tokens := r.Own[p.Fact].Tokens
	if r.suretyAt(p) < 3 {
		return true
	}
	for k := p.Token - 1; k >= max(0, p.Token-grammar.Scope) && tokens[k+1].Before < en.Strong; k-- {
		if en.Joins(&tokens[k]) && tokens[k].Before == en.Comma {
			return false
		}
		switch t := &tokens[k]; {
		case t.Is(en.Asking) && en.Verbal(tokens, k), strings.HasPrefix(t.Text, "spoke of"), strings.HasPrefix(t.Text, "spoken of"), t.Text == "set for", t.Text == "date for", t.Stem == "need", t.Stem == "invit", t.Text == "announced for":
			return true
		}
	}
	return false
}

// everSince: what was so in one month has not been going on "from then on", unless the facts say so.
func (r Rules) everSince() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	if slices.ContainsFunc(r.Own, func(f en.Text) bool {
		return slices.ContainsFunc(f.Tokens, func(t en.Token) bool {
			return t.Text == "since" || t.Text == "has" || t.Text == "have" || t.Text == "is" || t.Text == "are"
		})
	}) {
		return verdict.Verdict{}, false
	}
	for i := 0; i+2 < len(said); i++ {
		if said[i].Text != "has" && said[i].Text != "have" || !en.HasWord(said[i+1:min(len(said), i+4)], "been") {
			continue
		}
		if said[0].Text == "from" && slices.ContainsFunc(said[1:i+1], func(t en.Token) bool { return t.Before == en.Comma }) && i+2 < len(said) && slices.ContainsFunc(said[i:min(len(said), i+4)], func(t en.Token) bool { return t.Ing }) {
			return verdict.Against(verdict.Stale, said[i].Text+" been", r.Own[0].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// stillToDo: what still had to be done in the facts is not told as done.
func (r Rules) stillToDo() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	if slices.ContainsFunc(said, func(t en.Token) bool {
		return t.Is(en.Obliging|en.Planned|en.Weak|en.Negative|en.Condition|en.Certain) || t.Text == "to" || t.Text == "still" || t.Stem == "remain" || t.Stem == "need" || t.Stem == "await" || t.Stem == "pend"
	}) {
		return verdict.Verdict{}, false
	}
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for k := 0; k+1 < len(tokens); k++ {
			if tokens[k].Text != "still" || !tokens[k+1].Is(en.Obliging) && tokens[k+1].Stem != "have" && tokens[k+1].Text != "to" && tokens[k+1].Text != "had to" {
				continue
			}
			n := 0
			for e := k + 1; e < len(tokens) && tokens[e].Before < en.Strong; e++ {
				if t := &tokens[e]; t.Content() && !t.Is(en.Harmless|en.Light|en.Linking|en.Obliging) && r.Uses(reading.Place{Fact: f, Token: e}) {
					n++
				}
			}
			if n > 1 {
				return verdict.Against(verdict.Modality, tokens[k].Text, r.Own[f].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// behindTurned gives where what a negation goes with begins: behind it, or behind the subject that stands after "nor did": "nor did its ruling set a
// fee".
func behindTurned(tokens []en.Token, n int) int {
	if tokens[n].Text != "nor" && tokens[n].Text != "neither" || n+2 >= len(tokens) || tokens[n+1].Stem != "do" {
		return n + 1
	}
	k := n + 2
	for k < len(tokens) && !tokens[k].Content() {
		k++
	}
	for k+1 < len(tokens) && tokens[k+1].Before == en.Joined && tokens[k+1].Sort == en.Named {
		k++
	}
	return k + 1
}

// unleft: what a fact gives no leave to do may not be done: "Alpha boats can go" for "the rules do not open the way for Alpha boats".
func (r Rules) unleft() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	if slices.ContainsFunc(said, func(t en.Token) bool { return t.Is(en.Negative | en.Denying) }) {
		return verdict.Verdict{}, false
	}
	for i := 1; i < len(said); i++ {
		if said[i].Text != "can" && said[i].Text != "may" && said[i].Text != "could" {
			continue
		}
		for k := i - 1; k >= 0 && said[k+1].Before == en.Joined; k-- {
			if said[k].Sort == en.Named && len(r.Found[k]) > 0 && !slices.ContainsFunc(r.Found[k], func(p reading.Place) bool { return !r.refusedLeave(p) }) {
				return verdict.Against(verdict.Polarity, said[i].Text, r.Own[r.Found[k][0].Fact].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// opening are the stems of verbs by which leave is given.
var opening = []string{"open", "let", "allow", "permit", "enabl", "clear", "entitl", "licens"}

// refusedLeave tells whether a fact says "not" of a verb by which leave is given to the one at a place: "do not open the way for Alpha boats".
func (r Rules) refusedLeave(p reading.Place) bool {
	tokens := r.Own[p.Fact].Tokens
	gives := false
	for k := p.Token - 1; k >= 0 && tokens[k+1].Before < en.Comma && tokens[k].Text != "that"; k-- {
		if gives && tokens[k].Is(en.Negative) {
			return true
		}
		gives = gives || slices.Contains(opening, en.StemsOf(&tokens[k])[0])
	}
	return false
}

// deedBlocked: what a fact says was blocked or refused was not done: "the yard was sold" for "the court blocked the sale of the yard".
func (r Rules) deedBlocked() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	if slices.ContainsFunc(said, func(t en.Token) bool {
		return t.Is(en.Negative|en.Denying|en.Ending|en.Weak|en.Planned|en.Condition) || grammar.Lacks(&t) || strings.HasPrefix(t.Stem, "ceas") || t.Stem == "oppos" || t.Stem == "refus"
	}) {
		return verdict.Verdict{}, false
	}
	for v := range said {
		if !en.Verbal(said, v) || said[v].Is(en.Linking|en.Speech|en.Light) || r.Loose[v] || putForward(&said[v]) {
			continue
		}
		if by, blocked := r.EveryPlace(r.Found[v], func(p reading.Place) bool { return blockedAt(r.Own[p.Fact].Tokens, p.Token) }); blocked {
			return verdict.Against(verdict.Polarity, said[v].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// putForward tells whether a verb is one for what was done even where it is refused: "Vardal made an offer" of "rejected the offer of Vardal".
func putForward(t *en.Token) bool {
	return slices.ContainsFunc(en.StemsOf(t), func(s string) bool {
		return slices.Contains([]string{"offer", "request", "appeal", "demand", "propos"}, s)
	})
}

// blockedAt tells whether a noun for a deed is what a verb that denies is done to: "blocked the sale", "the sale of the yard was blocked".
func blockedAt(tokens []en.Token, n int) bool {
	if en.Verbal(tokens, n) {
		return false
	}
	blocks := func(k int) bool { return tokens[k].Is(en.Denying) && !en.Governed(tokens, k, en.Negative, 3) }
	for k := n - 1; k >= max(0, n-4) && tokens[k+1].Before == en.Joined; k-- {
		if en.Verbal(tokens, k) {
			return blocks(k) && !grammar.Passive(tokens, k)
		}
	}
	for k := n + 1; k < min(len(tokens), n+8) && tokens[k].Before == en.Joined; k++ {
		if en.Verbal(tokens, k) {
			return blocks(k) && grammar.Passive(tokens, k)
		}
	}
	return false
}
