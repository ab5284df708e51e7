package manner

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
)

// byPaper tells whether what speaks in a fact is an order, a law or the like that the piece names: it does what it says.
func (r Rules) byPaper(f int, source []int) bool {
	if slices.ContainsFunc(source, func(k int) bool {
		return r.Own[f].Tokens[k].SpeaksBy(en.ByPaper) && r.paperActs(reading.Place{Fact: f, Token: k})
	}) {
		return true
	}
	return len(source) > 0 && !slices.ContainsFunc(source, func(k int) bool {
		t := &r.Own[f].Tokens[k]
		return t.Sort != en.Word || !t.Is(en.Norm) || !r.Uses(reading.Place{Fact: f, Token: k})
	})
}

// paperActs tells whether the piece has the paper at p as what does or says something, or by which something is so: "the order keeps",
// "under the order", "by the terms of the order". What comes after the order or in spite of it is not by it.
func (r Rules) paperActs(p reading.Place) bool {
	said := r.Said.Tokens
	for i := range said {
		if !said[i].SpeaksBy(en.ByPaper) || !slices.Contains(r.Found[i], p) {
			continue
		}
		k := i - 1
		for k >= 0 && said[k+1].Before == en.Joined && namesPaper(&said[k]) {
			k--
		}
		if k < 0 || said[k+1].Before >= en.Comma || said[k].Text == "and" {
			if hasVerbBehind(said, i) {
				return true
			}
			continue
		}
		switch said[k].Text {
		case "by", "under", "in", "per":
			return true
		case "of", "the terms of":
			if k > 0 && (said[k-1].SpeaksBy(en.ByWord|en.ByOwner) || said[k-1].Text == "by" || said[k-1].Text == "under") {
				return true
			}
		}
	}
	return false
}

// namesPaper tells whether a word before a paper belongs to it: "the", "Norway's", "new".
func namesPaper(t *en.Token) bool {
	return t.Sort != en.Word || en.Article(t) && t.Text != "of" || t.Content() && !t.Is(en.Verb|en.Linking|en.Preposed)
}

// hasVerbBehind tells whether a verb stands behind token i in its sentence.
func hasVerbBehind(tokens []en.Token, i int) bool {
	for k := i + 1; k < len(tokens) && tokens[k].Before != en.Strong; k++ {
		t := &tokens[k]
		ownVerb := k == i+1 && strings.HasSuffix(t.Text, "s") && (t.Is(en.Verb) || t.SpeaksBy(en.ByStance))
		if ownVerb || en.Verbal(tokens, k) || len(t.Parts) > 1 && t.Is(en.Verb) {
			return true
		}
	}
	return false
}

// titleOf tells whether the noun at k of a text says who the name at s is: "candidate Holm", "press secretary Ada Holm", or between
// commas behind it, "Holm, deputy head of the board, said".
func titleOf(tokens []en.Token, k, s int) bool {
	t := &tokens[k]
	if tokens[s].Sort != en.Named || t.Sort != en.Word || !t.Content() || t.Is(en.Limiting|en.Speech|en.Attributing) || en.Verbal(tokens, k) {
		return false
	}
	if k < s {
		return !t.Poss && leadsToName(tokens, k, s)
	}
	return k == officeBehind(tokens, s)
}

// leadsToName tells whether at most two words stand between the noun at k and the name at s, all of them names or what says more of him.
func leadsToName(tokens []en.Token, k, s int) bool {
	for n := k + 1; n <= s; n++ {
		t := &tokens[n]
		belongs := t.Sort == en.Named || t.Content() && !t.Poss
		if n-k > 3 || t.Before != en.Joined || !belongs {
			return false
		}
	}
	return true
}

// officeBehind gives the noun of the apposition behind the name at s: "head" of "Holm, deputy head of the board, said"; -1 where there is
// none.
func officeBehind(tokens []en.Token, s int) int {
	for s+1 < len(tokens) && tokens[s+1].Sort == en.Named && tokens[s+1].Before == en.Joined {
		s++
	}
	if s+1 >= len(tokens) || tokens[s+1].Before != en.Comma || en.Verbal(tokens, s+1) || en.Joins(&tokens[s+1]) {
		return -1
	}
	head := -1
	for k := s + 1; k < min(len(tokens), s+8) && (k == s+1 || tokens[k].Before == en.Joined); k++ {
		t := &tokens[k]
		if t.Text == "of" || t.Text == "at" || t.Text == "for" || t.Text == "in" {
			break
		}
		if t.Sort == en.Word && t.Content() {
			head = k
		}
	}
	return head
}

// namesTitle tells whether the token at i of the piece stands for what a fact calls its source: "the candidate said" for "candidate Holm
// said".
func (r Rules) namesTitle(i, f int, source []int) bool {
	return slices.ContainsFunc(r.Found[i], func(p reading.Place) bool {
		return p.Fact == f && slices.ContainsFunc(source, func(s int) bool { return titleOf(r.Own[f].Tokens, p.Token, s) })
	})
}

// rules tells whether who speaks at v is one of whom a fact says that he rules or names something, or is guidance of his: "the court
// said" for "the court ruled". A country does not stand for its court.
func (r Rules) rules(v int) bool {
	speakers := append(grammar.Before(r.Said.Tokens, v), speakerOf(r.Said.Tokens, v))
	return slices.ContainsFunc(speakers, func(s int) bool {
		return s >= 0 && slices.ContainsFunc(r.Found[s], func(p reading.Place) bool {
			there := &r.Own[p.Fact].Tokens[p.Token]
			t := &r.Said.Tokens[s]
			sameName := t.Sort != en.Named || t.ID == there.ID || slices.Contains(there.Parts, t.Stem)
			return sameName && rulesAt(r.Own[p.Fact].Tokens, p.Token)
		})
	})
}

// rulesAt tells whether the token at s of a fact is who rules something there, or is a ruling or guidance itself: "the court ruled".
func rulesAt(tokens []en.Token, s int) bool {
	if tokens[s].SpeaksBy(en.ByRuling) && !en.Verbal(tokens, s) {
		return true
	}
	for k := range tokens {
		if tokens[k].SpeaksBy(en.ByRuling|en.ByUttering) && en.Verbal(tokens, k) && !grammar.Passive(tokens, k) &&
			slices.Contains(grammar.Before(tokens, k), s) {
			return true
		}
	}
	return false
}
