package ground

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
)

// hearsReply takes off the reply in front of a piece and hears whose word it gives; what follows is judged.
func (r rooms) hearsReply() {
	r.Said.Tokens = grammar.WithoutReply(r.Said.Tokens)
	hearsIfRight(r.Said.Tokens)
	r.Lex.HearsBarring(r.Said.Tokens)
	if n := r.howFar(); n > 0 && n < len(r.Said.Tokens) {
		r.Said.Tokens = grammar.CutAt(r.Said.Tokens, n)
	}
	if r.answersNot() || notThere(r.Said.Tokens) {
		r.Said.Tokens = grammar.CutAt(r.Said.Tokens, 1)
	}
	saysWhoseFirst(r.Said.Tokens)
	r.hearsHeadline()
}

// howFar gives how many words in front only answer how far something is so: "Not really", "Only in part", "Not all of them"; 0 where they
// say more. That it is so in part takes facts that limit something.
func (r rooms) howFar() int {
	said, denies := r.Said.Tokens, false
	k := 0
	for k < min(2, len(said)) && grammar.AnyOf(&said[k], "not", "hardly", "only", "just") {
		denies = said[k].Is(en.Negative)
		k++
	}
	if k == len(said) || said[k].Before > en.Joined && k > 0 {
		return 0
	}
	in := func(list string) bool {
		return !said[k].Ed && !said[k].Ing && slices.Contains(r.Lex.Lists[list], said[k].Stem)
	}
	slight, part := denies && in("slight"), !denies && in("partly") || denies && in("wholly")
	if k++; k < len(said) && part && denies && strings.HasPrefix(said[k].Text, "of ") {
		k++
	}
	ends := k == len(said) || said[k].Before == en.Strong || said[k].Before == en.Comma && denies
	if ends && (slight || part && r.limitsSome()) {
		return k
	}
	return 0
}

// limitsSome tells whether the facts here limit, deny or set something against another: "but the cod ban stayed".
func (r rooms) limitsSome() bool {
	return slices.ContainsFunc(append(slices.Clone(r.Own), r.Near...), func(f en.Text) bool {
		return slices.ContainsFunc(f.Tokens, func(t en.Token) bool {
			return t.Is(en.Negative|en.Limiting|en.Denying) || slices.Contains(r.Lex.Lists["against"], t.Stem)
		})
	})
}

// answersNot tells whether a piece answers with "not" and then says by whose word, and what he said: "Not according to the senators, who
// said he had no right to". What the facts deny the rest must deny.
func (r rooms) answersNot() bool {
	t := r.Said.Tokens
	if len(t) < 7 || t[0].Text != "not" || !byWhoseWord(t, 1) {
		return false
	}
	denies := slices.ContainsFunc(t[1:], func(t en.Token) bool { return t.Is(en.Negative|en.Denying) || strings.HasPrefix(t.Text, "un") })
	if r.Any(en.Negative) {
		return denies
	}
	return slices.ContainsFunc(t[1:], func(t en.Token) bool { return t.Before == en.Strong || grammar.OpensClause(t) })
}

// byWhoseWord tells whether a phrase begins at i that says by whose word something is so: "according to Holm", "in the view of Holm".
func byWhoseWord(tokens []en.Token, i int) bool {
	t := &tokens[i]
	if t.Text == "going" {
		return i+1 < len(tokens) && tokens[i+1].Text == "by"
	}
	if t.Text == grammar.IfRightText {
		return true
	}
	first, _, phrase := strings.Cut(t.Text, " ")
	return phrase && t.Is(en.Speech) && (first == "according" || first == "in" || first == "if" || first == "by")
}

// saysWhoseFirst lets a fragment before a colon that says by whose word it is so say that of what stands behind the colon too, with or
// without a "yes" or "no" at its end: "Nearly done, according to the Herald: …", "If you go by Holm, no: …".
func saysWhoseFirst(tokens []en.Token) {
	whose := -1
	for k := 0; k < min(len(tokens), fragmentTokens); k++ {
		switch {
		case k > 0 && tokens[k].Before == en.Strong && whose >= 0:
			tokens[k].Before = en.Comma
			if t := &tokens[k-1]; t.Before == en.Comma && (t.Text == "yes" || t.Text == "no") {
				t.Text, t.Stem, t.Class, t.Groups = "yes", "yes", en.Function, nil
			}
			return
		case k > 0 && tokens[k].Before == en.Strong, tokens[k].Sort == en.Number && tokens[k].Quantity.Unit == "":
			return // a count may be of what stands behind the colon
		case byWhoseWord(tokens, k):
			whose = k
		case whose < 0 && (en.Verbal(tokens, k) && !tokens[k].Ed || tokens[k].Is(en.Linking)):
			return
		case whose >= 0 && tokens[k].Before == en.Comma && !grammar.OpensClause(tokens[k]) && tokens[k].Text != "yes" && tokens[k].Text != "no":
			return
		}
	}
}

// notThere tells whether a piece answers with "not" and where or for whom, and then says of what is denied: "Not in Oslo: Norway banned it
// there". What stands behind the "not" must follow from the facts.
func notThere(tokens []en.Token) bool {
	if len(tokens) < 6 || tokens[0].Text != "not" || !tokens[1].Is(en.Preposed) && tokens[1].Text != "on" && tokens[1].Text != "in" {
		return false
	}
	for k := 1; k < min(len(tokens), 10); k++ {
		if en.Verbal(tokens, k) || tokens[k].Is(en.Linking|en.Negative) {
			return false
		}
		if k > 1 && tokens[k].Before == en.Strong {
			return slices.ContainsFunc(tokens[k:], func(t en.Token) bool { return t.Is(en.Denying) && t.Is(en.Verb) && t.Ed })
		}
	}
	return false
}

// hearsIfRight lets "if Holm is right" say whose word a piece gives, and lay down no condition.
func hearsIfRight(tokens []en.Token) {
	for i := range tokens {
		if end := ifRight(tokens, i); end > 0 {
			tokens[i].Text, tokens[i].Class = grammar.IfRightText, en.Function
			tokens[end-1].Class |= en.Harmless
		}
	}
}

// ifRight gives the token behind "if Holm is right", which begins at i; 0 where it doesn't.
func ifRight(tokens []en.Token, i int) int {
	if tokens[i].Text != "if" {
		return 0
	}
	for k := i + 2; k+1 < min(len(tokens), i+8) && tokens[k].Before == en.Joined; k++ {
		if tokens[k].Text == "is" || tokens[k].Text == "are" {
			switch tokens[k+1].Text {
			case "right", "correct", "accurate":
				return k + 2
			}
			return 0
		}
	}
	return 0
}
