package coverage

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/reading"
)

// hosts tells whether a place is said to host what a fact says was held there: "Oslo hosted the talks", "the hall was the venue", for
// "they met at the hall in Oslo".
func (r Rules) hosts(i int) bool {
	switch stems := en.StemsOf(&r.Said.Tokens[i]); stems[len(stems)-1] {
	case "host", "hous", "venu":
	default:
		return false
	}
	if r.Any(en.Planned|en.Weak|en.Condition) && !r.SaidAs(en.Planned|en.Weak|en.Condition) {
		return false
	}
	who := r.namedBefore(i)
	return who >= 0 && r.foundWhere(who, func(p reading.Place) bool {
		tokens := r.Own[p.Fact].Tokens
		return atPlace(tokens, p.Token) && slices.ContainsFunc(tokens, gathers) && r.gathersBehind(i)
	})
}

// namedBefore gives the last token before i in its part of the sentence that is found and states something; -1 where there is none.
func (r Rules) namedBefore(i int) int {
	said := r.Said.Tokens
	for k := i - 1; k >= 0 && said[k+1].Before < en.Comma; k-- {
		if said[k].Content() && !said[k].Is(en.Linking|en.Harmless) && r.found(k) {
			return k
		}
	}
	return -1
}

// atPlace tells whether a token of a fact is where something was: behind "in" or "at", or in the row or apposition that begins there.
func atPlace(tokens []en.Token, k int) bool {
	for k--; k >= 0 && tokens[k+1].Before <= en.Comma; k-- {
		switch t := &tokens[k]; {
		case t.Text == "in" || t.Text == "at":
			return true
		case t.Content() && t.Sort != en.Named && t.Sort != en.Dated && t.Sort != en.Number:
			return false
		case t.Sort == en.Word && t.Text != "the" && t.Text != "and" && t.Text != "on":
			return false
		}
	}
	return false
}

// gathering are the stems of words for people coming together.
var gathering = strings.Fields("meet met talk round summit session negoti confer")

// gathers tells whether a word says that people came together.
func gathers(t en.Token) bool {
	return slices.ContainsFunc(en.StemsOf(&t), func(s string) bool { return slices.Contains(gathering, s) })
}

// gathersBehind tells whether the piece speaks of people coming together behind token i.
func (r Rules) gathersBehind(i int) bool { return slices.ContainsFunc(r.Said.Tokens[i+1:], gathers) }
