package manner

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// Attribution: who says so must be named where the fact is somebody's word.
func (r Rules) Attribution() (verdict.Verdict, bool) {
	speaks := r.speaks()
	for f := range r.Own {
		var sources [][]int
		for _, s := range outermost(r.Own[f].Tokens, r.sayingsOf(f)) {
			sources = append(sources, s.Source)
		}
		if len(sources) == 0 && r.Meta[f].Disputed && !speaks {
			return verdict.Missing(verdict.DisputedSide, ""), true
		}
		sources = slices.DeleteFunc(sources, func(s []int) bool { return len(s) == 0 && r.approximate(f) })
		if len(sources) == 0 || !r.used(f) || !r.usesSpoken(f) {
			continue
		}
		if slices.ContainsFunc(sources, func(s []int) bool { return r.spokenBefore(f, s) }) {
			continue
		}
		if !speaks && r.Said.Tokens[0].Text == "that" {
			continue // an answer to "what did he say?"
		}
		if !speaks && slices.ContainsFunc(sources, func(s []int) bool { return r.byPaper(f, s) }) {
			continue
		}
		if !speaks || !slices.ContainsFunc(sources, func(s []int) bool { return len(s) == 0 || r.namesSource(f, s) }) {
			return verdict.Against(verdict.Attribution, "", r.Own[f].ID), true
		}
		if r.dropsOne(f) {
			return verdict.Against(verdict.Attribution, "", r.Own[f].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// speaks tells whether the piece gives anything as somebody's word.
func (r Rules) speaks() bool { return r.speaksIn([2]int{0, len(r.Said.Tokens)}) }

// speaksIn tells it of a part.
func (r Rules) speaksIn(part [2]int) bool {
	for i := part[0]; i < part[1]; i++ {
		if r.speaksAt(i) {
			return true
		}
	}
	return false
}

// speaksAt tells whether the word at i gives something as somebody's word.
func (r Rules) speaksAt(i int) bool {
	said := r.Said.Tokens
	t := &said[i]
	if t.Sort == en.Named && len(t.Parts) == 0 && t.ID[0] == '~' && !t.Is(en.Function) {
		return false // Project Texas
	}
	switch {
	case r.confirmedByNobody(i):
		return false
	case (t.Is(en.Attributing) && !grammar.Describes(said, i) && grammar.Doubted(said, i) == 0 && !grammar.SaysNothing(said, i) || t.Is(en.Speech) && speechActs(said, i)) && !r.onlyNamed(i):
		return true
	case r.speaksAsThere(i), grammar.PostsThat(said, i), grammar.NamesLikely(said, i), r.heardFrom(i), grammar.ReadsIt(said, i), r.whoseWord(i), grammar.OneReport(said, i), grammar.Counted(said, i),
		r.LearnsFrom(i), r.DismissedAs(i), r.widelyTaken(i), r.spokenBy(i):
		return true
	case t.Text == "per", t.Before == en.Quoted && t.Upper:
		return true
	}
	return i > 0 && (t.Text == "words" && said[i-1].Poss || (t.Text == "reports" || t.Text == "accounts") && said[i-1].Is(en.Limiting))
}

// confirmedByNobody tells whether the verb at i is a passive that the facts have as well and that is nobody's word there: "few details were confirmed".
func (r Rules) confirmedByNobody(i int) bool {
	said := r.Said.Tokens
	if said[i].Is(en.Attributing) || !said[i].Is(en.Speech) || !grammar.Passive(said, i) || i+1 < len(said) && said[i+1].Text == "by" {
		return false
	}
	_, every := r.EveryPlace(r.Found[i], func(p reading.Place) bool {
		return r.Exactly(i, p) && en.Verbal(r.Own[p.Fact].Tokens, p.Token) && !slices.ContainsFunc(grammar.Sayings(r.Own[p.Fact].Tokens), func(s grammar.Saying) bool { return s.Place == p.Token })
	})
	return every
}

// speechActs tells whether a word of speech at i speaks: as a verb, as a phrase, or as a noun with whose it is.
func speechActs(tokens []en.Token, i int) bool {
	t := &tokens[i]
	if len(t.Parts) > 1 || en.Verbal(tokens, i) {
		return true
	}
	if i > 0 && tokens[i-1].Poss && i+1 < len(tokens) && tokens[i+1].Text == "that" && en.NounEnding(t.Text) {
		return true // "Holm's statement that"
	}
	return !t.Is(en.Verb) && sourced(tokens, i) && t.Stem != "data"
}

// whoseWord tells whether a noun at i says whose word what "that" opens is: "his answer was that", "That it complies: such was its reply".
func (r Rules) whoseWord(i int) bool {
	said := r.Said.Tokens
	if said[i].Stem == "put" && i > 0 && said[i-1].Sort == en.Named {
		for k := i + 1; k+1 < len(said) && said[k].Before < en.Strong; k++ {
			if said[k].Text == "at" && (said[k+1].Sort == en.Number || k+2 < len(said) && said[k+2].Sort == en.Number) {
				return true // "Reuters puts the deficit at"
			}
		}
	}
	if i == 0 && said[0].Text == "to" && len(said) > 2 && said[1].Sort == en.Named && said[2].Before == en.Comma {
		return true // "To Holm, it was"
	}
	switch {
	case said[i].SpeaksBy(en.ByVoice):
		return i+1 < len(said) && (said[i+1].Text == "by" || said[i+1].Text == "from") || said[i].Text == "talk" && en.HasWord(said[i:], "from") ||
			i > 1 && said[i-1].Text == "the" && said[i-2].Is(en.Linking)
	case said[i].SpeaksBy(en.ByOwner):
		return i > 0 && (said[i-1].Poss || grammar.PronounOwner(said[i-1].Text))
	case said[i].SpeaksBy(en.ByAnswer):
		return i > 0 && (said[i-1].Poss || said[i-1].Sort == en.Named || grammar.PronounOwner(said[i-1].Text)) &&
			slices.ContainsFunc(said[i:], func(t en.Token) bool { return t.Text == "that" || t.Before == en.Strong })
	}
	return false
}

// speaksAsThere tells whether a verb of denying stands for one by which a fact gives somebody's word, or any verb for "named as likely": "rejects
// these claims" for "denies them".
func (r Rules) speaksAsThere(i int) bool {
	return en.Verbal(r.Said.Tokens, i) && slices.ContainsFunc(r.Found[i], func(p reading.Place) bool {
		tokens := r.Own[p.Fact].Tokens
		return grammar.NamesLikely(tokens, p.Token) || r.Said.Tokens[i].Is(en.Denying) && tokens[p.Token].Is(en.Attributing) && en.Verbal(tokens, p.Token) &&
			!grammar.SaysNothing(tokens, p.Token)
	})
}

// onlyNamed tells whether a word such as "pledge" is a noun that the facts have as well: it says what is spoken of, not who speaks.
func (r Rules) onlyNamed(i int) bool {
	t := &r.Said.Tokens[i]
	if i == 0 || t.Ed || len(t.Parts) > 1 || strings.HasSuffix(t.Text, "ly") || en.Verbal(r.Said.Tokens, i) || grammar.Plainly(r.Said.Tokens, i) || len(r.Found[i]) == 0 {
		return false
	}
	if r.Said.Tokens[i-1].Poss && r.isThing(i) {
		return true
	}
	return !slices.ContainsFunc(r.Found[i], func(p reading.Place) bool {
		tokens := r.Own[p.Fact].Tokens
		return !r.Exactly(i, p) || tokens[p.Token].Ed || en.Verbal(tokens, p.Token) ||
			sourced(tokens, p.Token) && p.Token > 0 && (tokens[p.Token-1].Sort == en.Named || tokens[p.Token-1].Poss)
	})
}

// approximate tells whether the piece keeps with "about" what a fact gives as "put at" by nobody.
func (r Rules) approximate(f int) bool {
	return slices.ContainsFunc(r.Said.Tokens, func(t en.Token) bool { return t.Sort == en.Number && t.Quantity.Bound != en.Exact }) &&
		slices.ContainsFunc(r.Own[f].Tokens, func(t en.Token) bool { return t.Text == "put at" })
}

// used tells whether the piece takes anything from an own fact.
func (r Rules) used(f int) bool {
	return len(r.Own) == 1 || slices.ContainsFunc(r.Found, func(all []reading.Place) bool {
		return slices.ContainsFunc(all, func(p reading.Place) bool { return p.Fact == f })
	})
}
