package ground

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/coverage"
	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/manner"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// leadWords is how many words that state something a sentence without citation may have.
const leadWords = 3

// leadIn judges a sentence without citation: a few words that the next sentence's facts carry, no number and no date.
func (j *Judge) leadIn(r rooms, pieces []Piece, i int, facts []verdict.Fact, analysed []en.Text) verdict.Verdict {
	if strings.HasSuffix(pieces[i].Text, "?") && i+1 < len(pieces) && len(pieces[i+1].Facts) > 0 {
		return j.asks(r, pieces[i+1], facts, analysed)
	}
	if j.carried(pieces, i, facts, analysed) {
		return verdict.Pass()
	}
	states, claim := j.statesIn(r, pieces[i+1:])
	if claim != nil {
		return verdict.Missing(verdict.NoCitation, claim.Text)
	}
	if (states == 0 || onlyReplies(r.Said.Tokens)) && i+1 < len(pieces) {
		return verdict.Pass()
	}
	if states > leadWords || i+1 >= len(pieces) || len(pieces[i+1].Facts) == 0 {
		return verdict.Missing(verdict.NoCitation, "")
	}
	r.restOn(pieces[i+1], facts, analysed)
	if len(r.Own) == 0 {
		return verdict.Missing(verdict.NoCitation, "")
	}
	if r.Said.Tokens[0].Sort == en.Number {
		r.Said.Tokens = grammar.CutAt(r.Said.Tokens, 1) // it counts what comes
	}
	if v, bad := coverage.On(r.Reading).Check(); bad {
		return verdict.Missing(verdict.NoCitation, v.Word)
	}
	if v, bad := manner.On(r.Reading).Polarity(); bad {
		return v
	}
	return verdict.Pass()
}

// statesIn counts the words of a lead-in that state something, up to the first one that no lead-in may have without a citation: a number, a
// date, "now", "because".
func (j *Judge) statesIn(r rooms, next []Piece) (states int, claim *en.Token) {
	for k := range r.Said.Tokens {
		t := &r.Said.Tokens[k]
		if t.Sort == en.Number && j.announces(r, k, next) {
			continue
		}
		if t.Sort == en.Number || t.Sort == en.Dated || t.Is(en.Nowadays|en.Causal|en.Certain) {
			return states, t
		}
		if t.Content() && !t.Is(en.Harmless) {
			states++
		}
	}
	return states, nil
}

// onlyReplies tells whether a text says no more than "yes" or "no": "No, not so.".
func onlyReplies(tokens []en.Token) bool {
	return len(tokens) < 5 && !slices.ContainsFunc(tokens, func(t en.Token) bool { return t.Content() && !t.Is(en.Negative) })
}

// asks judges a question that the next sentence answers: it states nothing, but each of its words must be in that one's facts.
func (j *Judge) asks(r rooms, next Piece, facts []verdict.Fact, analysed []en.Text) verdict.Verdict {
	r.restOn(next, facts, analysed)
	if len(r.Own) == 0 {
		return verdict.Missing(verdict.NoCitation, "")
	}
	if v, bad := coverage.On(r.Reading).Check(); bad {
		return verdict.Missing(verdict.NoCitation, v.Word)
	}
	return verdict.Pass()
}

// followers gives how many pieces the next sentence has.
func followers(next []Piece) int {
	n := min(1, len(next))
	for n > 0 && n < len(next) && next[n].Joined {
		n++
	}
	return n
}

// announces tells whether a number of a lead-in counts the cited pieces of the next sentence: "Two steps followed.".
func (j *Judge) announces(r rooms, k int, next []Piece) bool {
	q := r.Said.Tokens[k].Quantity
	if k > 0 || q.Unit != "" || q.Bound != en.Exact || q.Value < 2 || float64(followers(next)) != q.Value || len(r.Said.Tokens) < 2 {
		return false
	}
	switch r.Said.Tokens[1].Text {
	case "things", "steps", "moves", "measures", "points", "answers", "dates", "accounts":
		return true
	}
	return false
}

// fragmentTokens is how long a fragment without citation may be that the next sentence carries.
const fragmentTokens = 16

// carried tells whether the piece at i is a fragment and follows from what a piece of the next sentence cites, as it stands or as that
// sentence's opening: "A new bridge near Oslo. Holm opened it in May [f1].".
func (j *Judge) carried(pieces []Piece, i int, facts []verdict.Fact, analysed []en.Text) bool {
	if i+1 >= len(pieces) || len(pieces[i+1].Facts) == 0 {
		return false
	}
	alone := pieces[i].Text
	if !fragment(grammar.WithoutReply(j.lex.Analyse("", alone).Tokens)) {
		return false
	}
	for k := i + 1; k <= i+followers(pieces[i+1:]); k++ {
		if j.follows(Sentence{alone, pieces[k].Facts}, pieces, i, facts, analysed) {
			return true
		}
	}
	return j.follows(Sentence{alone + " " + pieces[i+1].Text, pieces[i+1].Facts}, pieces, i, facts, analysed)
}

// follows tells whether a sentence that stands for the piece at i, or before it, passes.
func (j *Judge) follows(s Sentence, pieces []Piece, i int, facts []verdict.Fact, analysed []en.Text) bool {
	r := rooms{&reading.Reading{Lex: j.lex, Said: j.lex.Analyse("", s.Text)}}
	r.restOn(Piece{Sentence: s}, facts, analysed)
	r.Near = nearby(pieces, i, facts, analysed)
	return len(r.Own) > 0 && r.judge().OK()
}

// fragment tells whether a few words are no sentence: they have no verb of their own.
func fragment(tokens []en.Token) bool {
	return len(tokens) > 0 && len(tokens) <= fragmentTokens && ownsNoVerb(tokens)
}

// thatIs tells whether a phrase is "that is" or the like.
func thatIs(t *en.Token) bool {
	switch t.Text {
	case "that is", "that was", "that are", "that were":
		return true
	}
	return false
}

// ownsNoVerb tells whether a text states nothing by a verb: those behind its first "to" only say what for.
func ownsNoVerb(tokens []en.Token) bool {
	aims := tokens[0].Text == "to"
	for k := range tokens {
		t := &tokens[k]
		if byWhoseWord(tokens, k) {
			continue
		}
		if t.Is(en.Linking|en.Planned|en.Weak|en.Speech|en.Attributing) || thatIs(t) || en.AuxiliaryModal(t) || en.Pronoun(t) {
			return false
		}
		if !aims && en.Verbal(tokens, k) {
			return false
		}
	}
	return true
}
