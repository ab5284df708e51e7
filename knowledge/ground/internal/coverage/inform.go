package coverage

import (
	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/reading"
)

// inForm tells whether the word at i, which no fact has as such, says only what a fact says by its form: "was allowed to sell" for "could
// sell", "all but one of seven" for six, "granted a stay" for "stayed". What it was taken for else is forgotten then.
func (r Rules) inForm(i int) bool {
	if r.Said.Tokens[i].Sort != en.Word || r.foundWhere(i, func(p reading.Place) bool { return r.Exactly(i, p) }) {
		return false
	}
	taken := r.Found[i]
	r.Found[i] = nil
	if r.formSays(i) {
		return true
	}
	r.Found[i] = taken
	return false
}

// formSays asks the rule that speaks of the word at i, if one does.
func (r Rules) formSays(i int) bool {
	switch r.Said.Tokens[i].Text {
	case "allowed", "permitted", "free", "free to", "allowed to", "permitted to", "let", "lets":
		return r.free(i)
	case "all":
		return r.allBut(i) || r.lessThanVery(i)
	case "most":
		return r.mostOf(i)
	case "bigger", "larger", "greater", "more", "bigger than", "larger than", "greater than", "more than", "smaller", "smaller than":
		return r.unsurpassed(i)
	case "decision":
		return r.decision(i)
	case "decided", "decided to", "decides":
		return r.decidedTo(i)
	case "granted", "grants", "granting":
		return r.grantsDeed(i)
	case "bought", "buys", "buying", "gained":
		return r.buysTime(i)
	case "answer", "reply", "response", "verdict", "explanation", "message", "argument", "position", "view", "assessment", "judgment":
		return r.ownWord(i)
	case "asked", "asked about":
		return r.wasAsked(i)
	case "learn", "know", "find out", "hear":
		return r.asksFor(i)
	}
	return false
}
