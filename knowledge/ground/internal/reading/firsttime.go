package reading

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
)

// notBefore tells whether the negation at n says that a thing was not so before a day on which, by the facts, it first was: "before 3 May
// Holm had not met Berg" for "on 3 May Holm met Berg, their first talks", "was not yet open before 3 May" for "has been open since 3 May".
func (r *Reading) notBefore(n int) bool {
	said := r.Said.Tokens
	from, to := grammar.SentenceOf(said, n)
	for k := from; k+1 < to; k++ {
		if said[k].Text != "before" || said[k+1].Sort != en.Dated || len(r.Found[k+1]) == 0 {
			continue
		}
		return r.BeganOn(r.Found[k+1][0])
	}
	return false
}

// BeganOn tells whether a fact says of the day at a place that the piece tells of what was so since then, or done for the first time.
func (r *Reading) BeganOn(day Place) bool {
	way := grammar.Way(r.Own[day.Fact].Tokens, day.Token)
	if !r.SaidAs(en.Negative) {
		return false
	}
	if way == "since" {
		return !slices.ContainsFunc(r.Own[day.Fact].Tokens, func(t en.Token) bool { return t.Is(en.Negative | en.Denying) })
	}
	return en.HasWord(r.Said.Tokens, "had") && r.firstOnDay(day)
}

// firstOnDay tells whether the sentence of a date in a fact ends with what that was the first of, ", their first call of the term", and the
// piece says of what.
func (r *Reading) firstOnDay(day Place) bool {
	tokens := r.Own[day.Fact].Tokens
	from, to := grammar.SentenceOf(tokens, day.Token)
	for k := from + 1; k+1 < to; k++ {
		if tokens[k].Text == "first" && tokens[k-1].Before == en.Comma && grammar.AnyOf(&tokens[k-1], "their", "its", "his", "her", "the") {
			return r.saysOfWhat(day.Fact, k, to)
		}
	}
	return false
}

// saysOfWhat tells whether the piece says each word behind the "of" that says what a thing at k of a fact was the first of.
func (r *Reading) saysOfWhat(f, k, to int) bool {
	tokens, of := r.Own[f].Tokens, false
	for k++; k < to && tokens[k].Before < en.Comma; k++ {
		of = of || grammar.AnyOf(&tokens[k], "of", "in", "since", "with")
		if of && tokens[k].Content() && !r.UsesAt(f, k) {
			return false
		}
	}
	return true
}
