package manner

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// These rules look at what a piece leaves out of a clause that is not true without it: the other choice, the condition, the part.

// choices: of two things that "or" offers, a piece does not tell both as so, nor one of two who did it.
func (r Rules) choices() (verdict.Verdict, bool) {
	if slices.ContainsFunc(r.Said.Tokens, keepsChoice) {
		return verdict.Verdict{}, false
	}
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for k := range tokens {
			x, y := offered(tokens, k)
			if x < 0 || y < 0 {
				continue
			}
			p, q := reading.Place{Fact: f, Token: x}, reading.Place{Fact: f, Token: y}
			first, second := r.UsesExactly(p), r.UsesExactly(q)
			who := tokens[x].Sort == en.Named && tokens[y].Sort == en.Named
			if first && second && !who && r.joinedHere(p, q) {
				return verdict.Against(verdict.Qualifier, "and", r.Own[f].ID), true
			}
			if (first || second) && who && y+1 < len(tokens) && grammar.Predicates(tokens, y+1) {
				return verdict.Against(verdict.Qualifier, tokens[x].Text+" or "+tokens[y].Text, r.Own[f].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// keepsChoice tells whether a word of the piece may leave open which of two things is so.
func keepsChoice(t en.Token) bool {
	switch t.Text {
	case "or", "whether", "either", "any", "otherwise":
		return true
	}
	return t.Is(en.Negative | en.Condition)
}

// offered gives the two things between which the "or" at k of a fact offers the choice: "a fee or a fine"; -1 for each that there is not.
func offered(tokens []en.Token, k int) (x, y int) {
	if k == 0 || k+1 >= len(tokens) || tokens[k].Text != "or" || tokens[k].Before >= en.Strong {
		return -1, -1
	}
	if tokens[k-1].Sort == en.Number || tokens[k+1].Sort == en.Number || en.Governed(tokens, k, en.Negative, grammar.Scope) {
		return -1, -1
	}
	x, y = grammar.ContentFrom(tokens, k-1, -1), grammar.ContentFrom(tokens, k+1, 1)
	for y >= 0 && namesJoined(tokens, y) {
		y++ // the last word of a name of several
	}
	return x, y
}

// namesJoined tells whether a name stands at k and another one right behind it: "Ada Holm".
func namesJoined(tokens []en.Token, k int) bool {
	if k+1 >= len(tokens) || tokens[k].Sort != en.Named {
		return false
	}
	return tokens[k+1].Sort == en.Named && tokens[k+1].Before == en.Joined
}

// joinedHere tells whether "and" stands in the piece between what it has of two places of a fact.
func (r Rules) joinedHere(p, q reading.Place) bool {
	from, to := -1, -1 // the first of p and the last of q
	for i := range r.Said.Tokens {
		if from < 0 && slices.Contains(r.Found[i], p) {
			from = i
		}
		if slices.Contains(r.Found[i], q) {
			to = i
		}
	}
	return from >= 0 && from < to && en.HasWord(r.Said.Tokens[from:to], "and")
}

// conditional: what a fact says will be or may be done if something is so, the piece does not tell without saying so.
func (r Rules) conditional() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	if slices.ContainsFunc(said, func(t en.Token) bool {
		return t.Is(en.Condition|en.Negative) || t.Text == "or" || t.Text == "conditional" || t.Text == "conditions"
	}) {
		return verdict.Verdict{}, false
	}
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for k := range tokens {
			if from, to := conditionAt(tokens, k); to > from && !r.touches(f, from, to) && r.tellsBefore(f, k) {
				return verdict.Against(verdict.Qualifier, tokens[k].Text, r.Own[f].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// conditionAt gives where the clause stands that a word at k opens as a condition, behind what it is one for.
func conditionAt(tokens []en.Token, k int) (from, to int) {
	if k == 0 || tokens[k].Before >= en.Strong {
		return 0, 0
	}
	switch t, before := tokens[k].Text, tokens[k-1].Text; {
	case t == "if" && before != "as" && before != "even":
	case t == "unless", t == "on condition", t == "as long as", strings.HasPrefix(t, "provided"):
	default:
		return 0, 0
	}
	for to = k + 1; to < len(tokens) && tokens[to].Before < en.Comma; to++ {
	}
	return k + 1, to
}

// tellsBefore tells whether the piece has a verb of what stands before token k of a fact in its part of the sentence.
func (r Rules) tellsBefore(f, k int) bool {
	tokens := r.Own[f].Tokens
	for u := k - 1; u >= 0 && tokens[u+1].Before < en.Comma; u-- {
		if en.Verbal(tokens, u) && !tokens[u].Is(en.Linking|en.Speech) && r.UsesExactly(reading.Place{Fact: f, Token: u}) {
			return true
		}
	}
	return false
}

// touches tells whether the piece has a word of a part of a fact that states something.
func (r Rules) touches(f, from, to int) bool {
	for k := from; k < to; k++ {
		if t := &r.Own[f].Tokens[k]; t.Content() && !t.Is(en.Linking|en.Light) && r.Uses(reading.Place{Fact: f, Token: k}) {
			return true
		}
	}
	return false
}
