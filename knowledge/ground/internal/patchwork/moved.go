package patchwork

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// modifierMoved: a word that says more of one thing in a fact says it of no other one that the piece has beside it: "a new share of the
// bank" for "a share of the new bank", "blocked some of the ports" for "some of the boats blocked the ports".
func (r Rules) modifierMoved() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		if said[i].Sort != en.Word || en.Verbal(said, i) || r.Loose[i] || said[i].Poss {
			continue
		}
		heads := headsOf(said, i)
		if len(heads) == 0 || slices.ContainsFunc(heads, func(h int) bool { return len(r.Found[h]) == 0 || r.Loose[h] }) {
			continue
		}
		if by, moved := r.EveryPlace(r.Found[i], func(p reading.Place) bool { return r.ofOtherHead(i, heads, p) }); moved {
			return verdict.Against(verdict.Binding, said[i].Text+" "+said[heads[0]].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// ofOtherHead tells whether the token at i, at a place of a fact, says more of a thing that the piece has without it, and not of any of
// the heads.
func (r Rules) ofOtherHead(i int, heads []int, p reading.Place) bool {
	tokens := r.Own[p.Fact].Tokens
	if !r.Exactly(i, p) || en.Verbal(tokens, p.Token) {
		return false
	}
	theirs := headsOf(tokens, p.Token)
	for _, h := range heads {
		if slices.ContainsFunc(r.Found[h], func(q reading.Place) bool { return q.Fact != p.Fact || slices.Contains(theirs, q.Token) }) {
			return false
		}
	}
	return slices.ContainsFunc(theirs, func(k int) bool { return r.Uses(reading.Place{Fact: p.Fact, Token: k}) })
}

// headsOf gives the words that the quantifier or adjective at i may say more of: those that follow at once, behind "of" where it says how
// many.
func headsOf(tokens []en.Token, i int) (all []int) {
	many := quantifies(&tokens[i])
	if !many && !slices.Contains(adjectives, tokens[i].Text) && !strings.HasSuffix(tokens[i].Text, "est") {
		return nil
	}
	for k := i + 1; k < len(tokens) && tokens[k].Before == en.Joined; k++ {
		t := &tokens[k]
		switch joins := t.Text == "and" || t.Text == "or"; {
		case len(all) == 0 && many && (en.Article(t) || t.Text == "of"), len(all) > 0 && joins:
		case len(all) > 0 && len(t.Parts) > 1 && !t.Is(en.Verb|en.Adverb): // "first Vardal buy-or-close offer"
		case !mayBeHead(tokens, k):
			return all
		default:
			all = append(all, k)
			if t.Poss && !many {
				return all
			}
		}
	}
	return all
}

// mayBeHead tells whether the word at k can be what an adjective says more of: a name or a noun, and no verb, number or date.
func mayBeHead(tokens []en.Token, k int) bool {
	t := &tokens[k]
	if !t.Content() || len(t.Parts) > 1 || t.Sort == en.Dated || t.Sort == en.Number || t.Is(en.Linking|en.Preposed|en.Speech) {
		return false
	}
	return t.Hyphen || !en.Verbal(tokens, k)
}

// quantifies tells whether a word says how many of a thing are meant, with "of" or without.
func quantifies(t *en.Token) bool {
	switch t.Text {
	case "some", "many", "most", "all", "half", "several", "some of", "many of", "most of", "all of", "half of", "one of":
		return true
	}
	return false
}

// adjectives are common ones that say something of one thing alone, and of none that belongs to it.
var adjectives = strings.Fields("new old former current large small big young foreign domestic public private senior junior first second " +
	"third fourth last next other another same fake false true rich poor strong weak safe secret open free full empty")
