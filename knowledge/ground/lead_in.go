package ground

import (
	"slices"
	"strings"
)

// leadWords is how many words that state something a sentence without citation may have.
const leadWords = 3

// leadIn judges a sentence without citation: a few words that the next sentence's facts carry, no number and no date.
func (j *Judge) leadIn(r *reading, pieces []Piece, i int, facts []Fact, analysed []text) Verdict {
	if strings.HasSuffix(pieces[i].Text, "?") && i+1 < len(pieces) && len(pieces[i+1].Facts) > 0 {
		return j.asks(r, pieces[i+1], facts, analysed)
	}
	if j.carried(pieces, i, facts, analysed) {
		return fine()
	}
	states := 0
	for k := range r.said.tokens {
		t := &r.said.tokens[k]
		if t.sort == number && j.announces(r, k, pieces[i+1:]) {
			continue
		}
		if t.sort == number || t.sort == dated || t.is(nowadays|causal|certain) {
			return missing(NoCitation, t.text)
		}
		if t.content() && !t.is(harmless) {
			states++
		}
	}
	reply := len(r.said.tokens) < 5 && !slices.ContainsFunc(r.said.tokens, func(t token) bool { return t.content() && !t.is(negative) })
	if (states == 0 || reply) && i+1 < len(pieces) {
		return fine()
	}
	if states > leadWords || i+1 >= len(pieces) || len(pieces[i+1].Facts) == 0 {
		return missing(NoCitation, "")
	}
	r.restOn(pieces[i+1], facts, analysed)
	if len(r.own) == 0 {
		return missing(NoCitation, "")
	}
	if r.said.tokens[0].sort == number {
		r.said.tokens = cutAt(r.said.tokens, 1) // it counts what comes
	}
	if v, bad := r.cover(); bad {
		return missing(NoCitation, v.Word)
	}
	if v, bad := r.polarity(); bad {
		return v
	}
	return fine()
}

// asks judges a question that the next sentence answers: it states nothing, but each of its words must be in that one's facts.
func (j *Judge) asks(r *reading, next Piece, facts []Fact, analysed []text) Verdict {
	r.restOn(next, facts, analysed)
	if len(r.own) == 0 {
		return missing(NoCitation, "")
	}
	if v, bad := r.cover(); bad {
		return missing(NoCitation, v.Word)
	}
	return fine()
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
func (j *Judge) announces(r *reading, k int, next []Piece) bool {
	q := r.said.tokens[k].q
	if k > 0 || q.unit != "" || q.bound != exact || q.value < 2 || float64(followers(next)) != q.value || len(r.said.tokens) < 2 {
		return false
	}
	switch r.said.tokens[1].text {
	case "things", "steps", "moves", "measures", "points", "answers", "dates", "accounts":
		return true
	}
	return false
}

// fragmentTokens is how long a fragment without citation may be that the next sentence carries.
const fragmentTokens = 16

// carried tells whether the piece at i is a fragment and follows from what a piece of the next sentence cites, as it stands or as that sentence's
// opening: "A new bridge near Oslo. Holm opened it in May [f1].".
func (j *Judge) carried(pieces []Piece, i int, facts []Fact, analysed []text) bool {
	if i+1 >= len(pieces) || len(pieces[i+1].Facts) == 0 {
		return false
	}
	alone := pieces[i].Text
	if !fragment(withoutReply(j.lex.analyse("", alone).tokens)) {
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
func (j *Judge) follows(s Sentence, pieces []Piece, i int, facts []Fact, analysed []text) bool {
	r := &reading{lex: j.lex, said: j.lex.analyse("", s.Text)}
	r.restOn(Piece{Sentence: s}, facts, analysed)
	r.near = nearby(pieces, i, facts, analysed)
	return len(r.own) > 0 && r.verdict().OK()
}

// fragment tells whether a few words are no sentence: they have no verb of their own.
func fragment(tokens []token) bool {
	return len(tokens) > 0 && len(tokens) <= fragmentTokens && ownsNoVerb(tokens)
}

// thatIs tells whether a phrase is "that is" or the like.
func thatIs(t *token) bool {
	switch t.text {
	case "that is", "that was", "that are", "that were":
		return true
	}
	return false
}

// ownsNoVerb tells whether a text states nothing by a verb: those behind its first "to" only say what for.
func ownsNoVerb(tokens []token) bool {
	aims := tokens[0].text == "to"
	for k := range tokens {
		t := &tokens[k]
		if byWhoseWord(tokens, k) {
			continue
		}
		if t.is(linking|planned|weak|speech|attributing) || thatIs(t) || auxiliaryModal(t) || pronoun(t) || verbal(tokens, k) && !aims {
			return false
		}
	}
	return true
}
