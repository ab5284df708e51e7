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
		if len(sources) == 0 || !r.used(f) || !r.usesSpoken(f) || r.needsNoSource(f, sources, speaks) {
			continue
		}
		named := speaks && slices.ContainsFunc(sources, func(s []int) bool { return len(s) == 0 || r.namesSource(f, s) })
		if !named || r.dropsOne(f) {
			return verdict.Against(verdict.Attribution, "", r.Own[f].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// needsNoSource tells whether the piece may tell somebody's word without naming him: he was named just before, or, where the piece gives
// nothing as anybody's word, it answers what he said or names the paper that says it.
func (r Rules) needsNoSource(f int, sources [][]int, speaks bool) bool {
	if slices.ContainsFunc(sources, func(s []int) bool { return r.spokenBefore(f, s) }) {
		return true
	}
	if speaks {
		return false
	}
	if r.Said.Tokens[0].Text == "that" {
		return true // an answer to "what did he say?"
	}
	return slices.ContainsFunc(sources, func(s []int) bool { return r.byPaper(f, s) })
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
	case givesWord(said, i) && !r.onlyNamed(i):
		return true
	case r.speaksAsThere(i), r.heardFrom(i), r.whoseWord(i), r.LearnsFrom(i), r.DismissedAs(i), r.widelyTaken(i), r.spokenBy(i):
		return true
	case grammar.PostsThat(said, i), grammar.NamesLikely(said, i), grammar.ReadsIt(said, i), grammar.OneReport(said, i),
		grammar.Counted(said, i):
		return true
	case t.Text == "per", t.Before == en.Quoted && t.Upper, t.Text == "reported" && grammar.Describes(said, i) && r.veryWord(i):
		return true
	case i == 0:
		return false
	}
	if t.Text == "reports" && (i == 1 || said[i-1].Stem == "be") && i+1 < len(said) && grammar.AnyOf(&said[i+1], "of", "about", "that", "on") {
		return true
	}
	hisWords := t.Text == "words" && said[i-1].Poss
	someReports := (t.Text == "reports" || t.Text == "accounts") && (said[i-1].Is(en.Limiting) || said[i-1].Text == "in")
	return hisWords || someReports
}

// givesWord tells whether a word of speech at i gives somebody's word: "Holm says", and not "the said fee" or "says nothing".
func givesWord(tokens []en.Token, i int) bool {
	t := &tokens[i]
	if t.Is(en.Attributing) && !grammar.Describes(tokens, i) && grammar.Doubted(tokens, i) == 0 && !grammar.SaysNothing(tokens, i) {
		return true
	}
	return t.Is(en.Speech) && speechActs(tokens, i)
}

// confirmedByNobody tells whether the verb at i is a passive that the facts have as well and that is nobody's word there: "few details
// were confirmed".
func (r Rules) confirmedByNobody(i int) bool {
	said := r.Said.Tokens
	if said[i].Is(en.Attributing) || !said[i].Is(en.Speech) || !grammar.Passive(said, i) || hasNext(said, i, "by") {
		return false
	}
	_, every := r.EveryPlace(r.Found[i], func(p reading.Place) bool {
		tokens := r.Own[p.Fact].Tokens
		return r.Exactly(i, p) && en.Verbal(tokens, p.Token) && !saysAt(tokens, p.Token)
	})
	return every
}

// saysAt tells whether the word at k of a fact is one by which it gives somebody's word.
func saysAt(tokens []en.Token, k int) bool {
	return slices.ContainsFunc(grammar.Sayings(tokens), func(s grammar.Saying) bool { return s.Place == k })
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
	if putsNumber(said, i) || i == 0 && opensToHim(said) {
		return true
	}
	owned := i > 0 && (said[i-1].Poss || grammar.PronounOwner(said[i-1].Text))
	switch t := &said[i]; {
	case t.SpeaksBy(en.ByVoice):
		return hasNext(said, i, "by") || hasNext(said, i, "from") || t.Text == "talk" && en.HasWord(said[i:], "from") ||
			i > 1 && said[i-1].Text == "the" && said[i-2].Is(en.Linking)
	case t.SpeaksBy(en.ByOwner):
		return owned
	case t.SpeaksBy(en.ByAnswer):
		return (owned || i > 0 && said[i-1].Sort == en.Named) &&
			slices.ContainsFunc(said[i:], func(n en.Token) bool { return n.Text == "that" || n.Before == en.Strong })
	}
	return false
}

// putsNumber tells whether a name and "put" at i give a number as somebody's: "Reuters puts the deficit at".
func putsNumber(tokens []en.Token, i int) bool {
	if tokens[i].Stem != "put" || i == 0 || tokens[i-1].Sort != en.Named {
		return false
	}
	for k := i + 1; k+1 < len(tokens) && tokens[k].Before < en.Strong; k++ {
		if tokens[k].Text == "at" && (tokens[k+1].Sort == en.Number || k+2 < len(tokens) && tokens[k+2].Sort == en.Number) {
			return true
		}
	}
	return false
}

// opensToHim tells whether a text begins with who sees it so: "To Holm, it was".
func opensToHim(tokens []en.Token) bool {
	return len(tokens) > 2 && tokens[0].Text == "to" && tokens[1].Sort == en.Named && tokens[2].Before == en.Comma
}

// speaksAsThere tells whether a verb of denying stands for one by which a fact gives somebody's word, or any verb for "named as likely":
// "rejects these claims" for "denies them".
func (r Rules) speaksAsThere(i int) bool {
	denies := r.Said.Tokens[i].Is(en.Denying)
	return en.Verbal(r.Said.Tokens, i) && slices.ContainsFunc(r.Found[i], func(p reading.Place) bool {
		tokens := r.Own[p.Fact].Tokens
		if grammar.NamesLikely(tokens, p.Token) {
			return true
		}
		return denies && tokens[p.Token].Is(en.Attributing) && en.Verbal(tokens, p.Token) && !grammar.SaysNothing(tokens, p.Token)
	})
}

// onlyNamed tells whether a word such as "pledge" is a noun that the facts have as well: it says what is spoken of, not who speaks.
func (r Rules) onlyNamed(i int) bool {
	said := r.Said.Tokens
	t := &said[i]
	if i == 0 || len(r.Found[i]) == 0 || t.Ed || len(t.Parts) > 1 || strings.HasSuffix(t.Text, "ly") {
		return false
	}
	if en.Verbal(said, i) || grammar.Plainly(said, i) {
		return false
	}
	if said[i-1].Poss && r.isThing(i) {
		return true
	}
	return everywhere(r.Found[i], func(p reading.Place) bool {
		tokens := r.Own[p.Fact].Tokens
		return r.Exactly(i, p) && !tokens[p.Token].Ed && !en.Verbal(tokens, p.Token) && !hasOwner(tokens, p.Token)
	})
}

// hasOwner tells whether a noun such as "data" stands right behind the name of whose it is: "Holm's data", "the Herald report".
func hasOwner(tokens []en.Token, k int) bool {
	return k > 0 && (tokens[k-1].Sort == en.Named || tokens[k-1].Poss)
}

// approximate tells whether the piece keeps with "about" what a fact gives as "put at" by nobody.
func (r Rules) approximate(f int) bool {
	return slices.ContainsFunc(r.Said.Tokens, func(t en.Token) bool { return t.Sort == en.Number && t.Quantity.Bound != en.Exact }) &&
		slices.ContainsFunc(r.Own[f].Tokens, func(t en.Token) bool { return t.Text == "put at" })
}

// used tells whether the piece takes anything from an own fact.
func (r Rules) used(f int) bool {
	if len(r.Own) == 1 {
		return true
	}
	for i := range r.Found {
		if r.isOf(f, i) {
			return true
		}
	}
	return false
}
