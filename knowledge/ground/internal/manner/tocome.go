package manner

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/verdict"
)

// These functions tell of what a fact names by a noun that it is still to come.

// toCome tells whether a noun is what a modal behind it, the first verb of its clause, speaks of: "the sale would go to Holm", "the
// closing is scheduled for May", "a share of 20% is what Holm would keep".
func toCome(tokens []en.Token, i int) bool {
	if en.Verbal(tokens, i) && !tokens[i].Ing || tokens[i].Ed {
		return false
	}
	for k := i + 1; k < len(tokens) && tokens[k].Before < en.Strong; k++ {
		switch t := &tokens[k]; {
		case t.Is(en.Planned) && (en.Verbal(tokens, k) || en.AuxiliaryModal(t)) && !grammar.Describes(tokens, k):
			return t.Text == "would" || slices.Contains(dueWords, t.Text) && tokens[k-1].Stem == "be"
		case t.Is(en.Linking):
			if !goesOnToCome(tokens, k) {
				return false
			}
			continue
		case t.Text == "what":
			continue
		case en.Verbal(tokens, k) && !describesNext(tokens, k):
			return false
		}
		if aims(tokens, k-1) {
			return true
		}
	}
	return false
}

// goesOnToCome tells whether a form of "be" at k leads to what is still to come: "is scheduled", "is what", "is the purpose of".
func goesOnToCome(tokens []en.Token, k int) bool {
	if k+1 >= len(tokens) {
		return false
	}
	return slices.Contains(dueWords, tokens[k+1].Text) || tokens[k+1].Text == "what" || aims(tokens, k)
}

// describesNext tells whether a participle stands right before a word that states something: "the sold ferries".
func describesNext(tokens []en.Token, k int) bool {
	return tokens[k].Ed && k+1 < len(tokens) && tokens[k+1].Before == en.Joined && tokens[k+1].Content()
}

// dueWords say with "be" that something is still to come.
var dueWords = []string{"scheduled", "planned", "due", "expected"}

// aims tells whether behind the verb at k stands "the purpose of" or "the aim of".
func aims(tokens []en.Token, k int) bool {
	if k+3 >= len(tokens) || !tokens[k].Is(en.Linking) || tokens[k+1].Text != "the" || tokens[k+3].Text != "of" {
		return false
	}
	switch tokens[k+2].Text {
	case "purpose", "aim", "goal", "object":
		return true
	}
	return false
}

// toBeDone tells whether a participle stands with "to be" behind a noun: "the cases to be closed".
func toBeDone(tokens []en.Token, i int) bool {
	if i < 3 || !tokens[i].Ed || tokens[i-1].Text != "be" || tokens[i-2].Text != "to" {
		return false
	}
	noun := &tokens[i-3]
	if noun.Sort != en.Word || !noun.Content() || noun.Ed || en.Verbal(tokens, i-3) {
		return false
	}
	return !noun.Is(en.Speech | en.Attributing | en.Weak | en.Planned | en.Linking)
}

// listedToCome tells whether a word in "ing" stands behind a colon among what the part before it says would be done: "two jobs would fall
// to Holm: building it and running it".
func listedToCome(tokens []en.Token, i int) bool {
	if !tokens[i].Ing || !listsAct(tokens, i) {
		return false
	}
	for n, c := range grammar.SentencesIn(tokens) {
		if n > 0 && i >= c[0] && i < c[1] && tokens[c[0]].Ing {
			return slices.ContainsFunc(tokens[:c[0]], func(t en.Token) bool { return t.Text == "would" })
		}
	}
	return false
}

// talkedOver: what the facts only say was discussed has not been agreed or set up.
func (r Rules) talkedOver() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	if r.factsSettle() || !slices.ContainsFunc(r.Own, func(f en.Text) bool { return talksOver(f.Tokens) }) {
		return verdict.Verdict{}, false
	}
	const open = en.Negative | en.Planned | en.Weak | en.Condition | en.Denying
	for i := range said {
		t := &said[i]
		done := t.Text == "set up" || t.Ed && r.settles(t)
		if done && en.Verbal(said, i) && !en.Governed(said, i, open, grammar.Scope) {
			return verdict.Against(verdict.Modality, said[i].Text, r.Own[0].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// settles tells whether a word is one by which something is agreed or set up: "signed", "founded".
func (r Rules) settles(t *en.Token) bool {
	return t.Text == "set up" || slices.Contains(r.Lex.Lists["settled"], en.StemsOf(t)[0])
}

// factsSettle tells whether a fact has any word by which something is agreed or set up.
func (r Rules) factsSettle() bool {
	return slices.ContainsFunc(r.Own, func(f en.Text) bool {
		return slices.ContainsFunc(f.Tokens, func(t en.Token) bool {
			return t.Sort == en.Word && !t.Is(en.Attributing) && r.settles(&t)
		})
	})
}

// talksOver tells whether a text says that something was discussed: "discussed it", "talked it over", "was under discussion".
func talksOver(tokens []en.Token) bool {
	for k := range tokens {
		switch en.StemsOf(&tokens[k])[0] {
		case "discuss":
			return true
		case "talk":
			if hasNext(tokens, k, "over") {
				return true
			}
		}
	}
	return false
}
