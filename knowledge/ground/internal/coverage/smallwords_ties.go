package coverage

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/reading"
)

// ties are verbs that say of two things what a fact says by a word between them: "came after the vote" for "after the vote".
var ties = map[string][]string{
	"come after": {"after", "following", "since"}, "come before": {"before", "ahead of", "prior to"},
	"be part of": {"as part of", "part of"}, "form part of": {"as part of", "part of"},
	"be amid": {"amid", "during"}, "come amid": {"amid", "during"}, "come during": {"during", "amid"},
}

// sameTie tells whether such a verb stands before what stands behind such a word in a fact, with what is tied before it in both.
func (r Rules) sameTie(i int) bool {
	words := ties[strings.Join(r.Said.Tokens[i].Parts, " ")]
	if len(words) == 0 || en.Negated(r.Said.Tokens, i, 3) {
		return false
	}
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		ofPart := strings.HasSuffix(words[0], "part of")
		if ofPart && slices.ContainsFunc(tokens, tells) || r.turnsElse(f) {
			continue // what is part of a report may be its words
		}
		for k := range tokens {
			if slices.Contains(words, tokens[k].Text) && r.nextWithin(i+1, f, k, k+7) {
				return true
			}
		}
	}
	return false
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
var demands = strings.Fields("order demand request ask urg insist instruct appeal press push petit")

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
