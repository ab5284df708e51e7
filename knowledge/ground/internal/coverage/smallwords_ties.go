package coverage

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/reading"
)

// ties are verbs that say of two things what a fact says by a word between them: "came after the vote" for "after the vote".
var ties = map[string][]string{
	"come after": {"after", "following", "since"}, "come befor": {"before", "ahead of", "prior to"},
	"be part of": {"as part of", "part of"}, "form part of": {"as part of", "part of"},
	"be amid": {"amid", "during"}, "come amid": {"amid", "during"}, "come during": {"during", "amid"},
}

// sameTie tells whether such a verb stands before what stands behind such a word in a fact, with what is tied before it in both.
func (r Rules) sameTie(i int) bool {
	words := ties[strings.Join(r.Said.Tokens[i].Parts, " ")]
	if len(words) == 0 || en.Negated(r.Said.Tokens, i, 3) {
		return false
	}
	if r.datedAround(i, words[0]) {
		return true
	}
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		ofPart := strings.HasSuffix(words[0], "part of")
		if ofPart && slices.ContainsFunc(tokens, tells) || r.turnsElse(f) {
			continue // what is part of a report may be its words
		}
		for k := range tokens {
			if slices.Contains(words, tokens[k].Text) && r.nextWithin(i+1, f, k, k+7) || r.tiedBack(i, f, k) {
				return true
			}
		}
	}
	return false
}

// tiedBack tells whether a verb says of what stands before it what the word at k of a fact says the other way round of what stands behind
// that: "the vote came before the strike" for "the strike, after the vote".
func (r Rules) tiedBack(i, f, k int) bool {
	words := ties[strings.Join(r.Said.Tokens[i].Parts, " ")]
	back := ties["come after"]
	switch words[0] {
	case "after":
		back = ties["come befor"]
	case "before":
	default:
		return false
	}
	front := r.namedBefore(i)
	if front < 0 || !slices.Contains(back, r.Own[f].Tokens[k].Text) {
		return false
	}
	return r.foundBetween(front, f, k, k+9) && !r.nextWithin(i+1, f, k, k+9)
}

// datedAround tells whether the next dates around a verb of order, which are asked for where they stand, run the way that it says: "Molde,
// 3 May 2024, came after Oslo, 2 March 2024".
func (r Rules) datedAround(i int, word string) bool {
	said := r.Said.Tokens
	front, back := i-1, i+1
	for front >= 0 && said[front].Sort != en.Dated {
		front--
	}
	for back < len(said) && said[back].Sort != en.Dated {
		back++
	}
	if front < 0 || back == len(said) || said[front].Date.Year == 0 || said[back].Date.Year == 0 || said[i+1].Sort == en.Dated {
		return false
	}
	d, ok := en.Apart(said[front].Date, said[back].Date, "day")
	return ok && (word == "after" && d < 0 || word == "before" && d > 0)
}

// tells tells whether a word says that somebody says or reads something.
func tells(t en.Token) bool { return t.Is(en.Speech|en.Attributing) || t.Stem == "read" }

// wantsThat tells whether somebody is said to want what a fact says that he ordered or asked for: "wanted the firm sold" for "ordered
// the firm sold".
func (r Rules) wantsThat(i int) bool {
	t := &r.Said.Tokens[i]
	if t.Stem != "want" && t.Text != "wish" || en.Negated(r.Said.Tokens, i, 3) {
		return false
	}
	return slices.ContainsFunc(r.Own, func(f en.Text) bool {
		return slices.ContainsFunc(f.Tokens, func(n en.Token) bool {
			if n.Sort != en.Word || !slices.Contains(demands, n.Stem) {
				return false
			}
			first := slices.IndexFunc(f.Tokens, func(o en.Token) bool { return o.Text == n.Text })
			return !en.Negated(f.Tokens, first, 4)
		})
	})
}

// demands are the stems of words by which somebody says what he wants.
var demands = strings.Fields("order demand request ask urg insist instruct appeal press push petit tri attempt")

// countOfVote tells whether "the vote" only leads to how many voted for and against: "the vote in May was 6-3".
func (r Rules) countOfVote(i int) bool {
	said := r.Said.Tokens
	for k := i + 1; k+1 < min(len(said), i+8) && said[k].Before < en.Strong; k++ {
		if said[k].Is(en.Linking) && said[k+1].Sort == en.Number {
			return r.pair(&said[k+1]) || said[k].Text == "was"
		}
	}
	return false
}

// turnsElse tells whether the piece says "before" or "after" besides, which the fact does not.
func (r Rules) turnsElse(f int) bool {
	return slices.ContainsFunc(r.Said.Tokens, func(t en.Token) bool {
		return (t.Text == "before" || t.Text == "after") && !en.HasWord(r.Own[f].Tokens, t.Text)
	})
}

// tookPart tells whether somebody took part where a fact puts him on a side or in a team: "Holm took part" for "Holm led the Norwegian
// side".
func (r Rules) tookPart(i int) bool {
	said := r.Said.Tokens
	for k := i - 1; k >= 0 && said[k+1].Before < en.Strong; k-- {
		if said[k].Sort != en.Named {
			continue
		}
		return r.foundWhere(k, func(p reading.Place) bool {
			tokens := r.Own[p.Fact].Tokens
			unsure := slices.ContainsFunc(tokens, func(t en.Token) bool { return t.Is(en.Negative | en.Denying | en.Planned | en.Weak) })
			return !unsure && slices.ContainsFunc(tokens, faces)
		})
	}
	return false
}

// faces tells whether a word or one of a phrase says who sat at a table.
func faces(t en.Token) bool {
	return slices.ContainsFunc(en.StemsOf(&t), func(stem string) bool { return slices.Contains(facing, stem) })
}

// facing are the stems of words by which a fact says who sat at a table.
var facing = strings.Fields("face led lead side deleg team meet join accompani")

// kindOfListed tells whether a general noun with a number says what sort of thing a list of the facts has: "five more elements".
func (r Rules) kindOfListed(i int) bool {
	said := r.Said.Tokens
	for k := max(0, i-2); k < i; k++ {
		if !said[k].Count() {
			continue
		}
		n := int(said[k].Quantity.Value)
		if slices.ContainsFunc(r.Own, func(f en.Text) bool { return longestList(f.Tokens) == n }) {
			return true
		}
	}
	return false
}
