package ground

import (
	"slices"
	"strings"
)

// oneBody tells whether only one name, and nobody joined to it, stands before the word of speech at k or before its "that": who says
// "they" means others then, as in "the Oslo Post said that they were to pay".
func oneBody(tokens []token, k int) bool {
	if tokens[k].text == "that" {
		k--
	}
	for k > 0 && tokens[k].sort == dated || k > 0 && tokens[k].text == "on" || k > 0 && tokens[k].text == "in" {
		k--
	}
	if k < 1 || !tokens[k].is(speech|attributing) || tokens[k-1].sort != named || strings.HasSuffix(tokens[k-1].text, "s") {
		return false
	}
	for n := k - 2; n >= 0 && tokens[n+1].before == joined; n-- {
		if tokens[n].text == "and" || tokens[n].text == "of" {
			return false
		}
	}
	return true
}

// forcing are the stems of verbs that make somebody have to do something.
var forcing = []string{"forc", "requir", "oblig", "compel", "order", "tell"}

// obliged tells whether a text says "had to" of what a fact says somebody is forced to by what stands before its verb at v.
func obliged(t *token, tokens []token, v int) bool {
	return t.stem == "have to" && slices.Contains(forcing, tokens[v].stem) && !passive(tokens, v)
}

// whomForced gives whom the verb at v forces: who stands behind it, or who says so where that is "it" or "him".
func whomForced(tokens []token, v int) []int {
	for k := v + 1; k < min(len(tokens), v+3); k++ {
		switch tokens[k].text {
		case "it", "him", "her", "them":
			for s := v - 1; s > 0; s-- {
				if tokens[s].is(speech | attributing) {
					return before(tokens, s)
				}
			}
		}
	}
	return behind(tokens, v)
}

// hostedBy tells whether the piece says of a place that it hosted what a fact says was held in it: "Oslo hosted talks".
func (r *reading) hostedBy(v int, mine side, p at) bool {
	tokens := r.own[p.fact].tokens
	if r.said.tokens[v].stem != "host" || tokens[p.token].stem == "host" || len(mine.agents) != 1 {
		return false
	}
	for k := p.token + 1; k+1 < len(tokens) && tokens[k].before < strong; k++ {
		switch tokens[k].text {
		case "on", "about", "over", "for", "to", "with", "from", "by", "against":
			if tokens[k+1].sort != dated {
				return false // "held talks on the mine in Oslo"
			}
		}
		if tokens[k].text == "in" && tokens[k+1].sort == named {
			return slices.Contains(r.found[mine.agents[0]], at{p.fact, k + 1})
		}
	}
	return false
}

// ownedOne tells whether the owner's name and what is owned stand behind the "owned" at v: "a wholly owned Vardal company".
func ownedOne(tokens []token, v int) bool {
	if v < 2 || v+2 >= len(tokens) || tokens[v].text != "owned" || !article(&tokens[v-2]) || tokens[v+1].sort != named {
		return false
	}
	return tokens[v+1].before == joined && tokens[v+2].before == joined && tokens[v+2].sort == word &&
		(tokens[v-1].text == "wholly" || tokens[v-1].text == "fully" || tokens[v-1].text == "partly")
}
