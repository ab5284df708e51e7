package en

import (
	"slices"
	"strings"
)

// Title is an office with what belongs to it, as a text has it: who holds it, of which rank and for what it is.
type Title struct {
	Holder int      // where his name stands; -1 where the text gives none
	Noun   int      // where the word for the office stands
	Stem   string   // of that word, one for all that are the same office
	Ranks  []string // "vice", "acting", "former", each written one way
	Field  string   // stem of what a minister is for: "harbour"
	Was    bool     // it says that he was or had been it
	Styled bool     // its field is a part of how the office is called, and no other word stands for it: "harbour secretary"
}

// Alike tells whether one title may stand for another but for its rank: it is the same office, and for the same if it says for what.
func (l *Lexicon) Alike(mine, other Title) bool {
	if mine.Stem != other.Stem || mine.Styled && other.Styled && mine.Field != "" && mine.Field != other.Field {
		return false
	}
	return mine.Field == "" || l.sameField(mine.Field, other.Field)
}

// SameRanks tells whether two titles are of the same rank; who was it may be called a former one.
func SameRanks(a, b Title) bool {
	differ := func(x, y Title) bool {
		return slices.ContainsFunc(x.Ranks, func(rank string) bool {
			return !slices.Contains(y.Ranks, rank) && !(rank == "former" && (x.Was || y.Was))
		})
	}
	return !differ(a, b) && !differ(b, a)
}

// sameField tells whether two stems of what ministers are for mean the same.
func (l *Lexicon) sameField(a, b string) bool {
	if a == b {
		return true
	}
	x, y := l.Words[a], l.Words[b]
	return x != nil && y != nil && Meet(x.Groups, y.Groups)
}

// TitlesIn finds the offices in a text, with who holds each: "Vice Minister Holm", "Holm, the minister of harbours", "Holm is the harbour
// minister". What is denied is none.
func (l *Lexicon) TitlesIn(tokens []Token) (all []Title) {
	for k := range tokens {
		words := StemsOf(&tokens[k])
		n := slices.IndexFunc(words, ofOffice)
		if n < 0 || tokens[k].Sort != Word && tokens[k].Sort != Named || Negated(tokens, k, 5) {
			continue
		}
		t := Title{Holder: -1, Noun: k}
		t.Stem, t.Ranks = office(words[n])
		before := l.titleBefore(tokens, k, words[:n])
		for _, w := range before {
			t.Ranks = append(t.Ranks, rankOf(w)...)
		}
		end := k + 1
		if t.Stem == "minist" && !slices.Contains(t.Ranks, "prime") {
			t.Field, end = l.fieldAt(tokens, k, before)
			t.Styled = words[n] != "minist"
		}
		if end < len(tokens) && tokens[end].Before == Joined {
			t.Ranks = append(t.Ranks, rankBehind(tokens[end].Text)...)
		}
		t.Holder, t.Was = l.holds(tokens, k, end, n < len(words)-1)
		all = append(all, t)
	}
	return all
}

// ofOffice tells whether a stem is that of a word for an office.
func ofOffice(stem string) bool {
	noun, _ := office(stem)
	return noun != ""
}

// office gives the one stem for a word for an office, and the rank that it has by itself; empty where it is none.
func office(stem string) (noun string, ranks []string) {
	switch stem {
	case "presid", "president":
		return "presid", nil
	case "vp", "veep":
		return "presid", []string{"vice"}
	case "secretari", "minist":
		return "minist", nil
	case "premier":
		return "minist", []string{"prime"}
	case "undersecretari":
		return "minist", []string{"vice"}
	case "governor", "mayor", "chancellor":
		return stem, nil
	}
	return "", nil
}

// rankOf gives the rank that a word before an office gives it; nil for a word that gives none.
func rankOf(stem string) []string {
	switch stem {
	case "vice", "deputi", "assist", "lieuten":
		return []string{"vice"}
	case "former", "formerli", "ex", "previous":
		return []string{"former"}
	case "act", "interim", "caretak":
		return []string{"acting"}
	case "next", "futur", "incom", "shadow", "prime", "first", "general", "would", "candid":
		return []string{stem}
	}
	return nil
}

// rankBehind gives the rank that a word right behind an office gives it: "president-elect", "secretary general".
func rankBehind(word string) []string {
	switch word {
	case "elect", "designate", "nominee", "candidate", "general", "hopeful":
		return []string{word}
	}
	return nil
}

// titleBefore gives the stems of what belongs to an office at k and stands before it; inside are those of the same name.
func (l *Lexicon) titleBefore(tokens []Token, k int, inside []string) []string {
	all := slices.Clone(inside)
	if len(all) > 0 && all[0] == "the" {
		return nil
	}
	if k > 0 && tokens[k].Before == Joined && tokens[k-1].Text == "under" && tokens[k].Stem == "secretari" {
		return append(all, "vice")
	}
	for n := k; n > max(0, k-4) && tokens[n].Before == Joined; n-- {
		t := &tokens[n-1]
		if t.Sort == Number || t.Sort == Dated || t.Poss || l.Country(t) || t.Is(Linking|Preposed|Speech) || !t.Content() || Verbal(tokens, n-1) {
			break
		}
		all = append(slices.Clone(StemsOf(t)), all...)
	}
	return all
}

// fieldAt gives the stem of what the minister at k is for, and where his title ends: "harbour" in "harbour minister" and in "minister of
// harbours".
func (l *Lexicon) fieldAt(tokens []Token, k int, before []string) (field string, end int) {
	end = k + 1
	if end+1 < len(tokens) && tokens[end].Before == Joined && (tokens[end].Text == "of" || tokens[end].Text == "for") {
		n := end + 1
		if Article(&tokens[n]) && n+1 < len(tokens) {
			n++
		}
		if !l.Country(&tokens[n]) && tokens[n].Text != "day" && tokens[n].Text != "time" {
			words := StemsOf(&tokens[n])
			return words[0], n + 1
		}
		end = n + 1
	}
	for _, w := range slices.Backward(before) {
		if rankOf(w) == nil {
			return w, end
		}
	}
	return "", end
}

// holds gives the name of who holds the office at k whose title ends before end, and whether he held it before; -1 where there is none.
// inside tells whether his name is in the same token.
func (l *Lexicon) holds(tokens []Token, k, end int, inside bool) (holder int, was bool) {
	if inside && tokens[k].Sort == Named {
		return k, false
	}
	is := end < len(tokens) && isBe(&tokens[end]) && tokens[end].Before == Joined
	if is {
		end++
	}
	last := l.nameFrom(tokens, end)
	switch {
	case last < 0 || tokens[k].Poss || tokens[end].Before > Comma:
	case !is && tokens[end].Before == Joined, !tokens[last].Poss && endsAt(tokens, last+1):
		return last, is && tokens[end-1].Text == "was"
	}
	return l.holderBefore(tokens, k)
}

// nameFrom gives the last token of the name that begins at k and is none of a country; -1 where there is none.
func (l *Lexicon) nameFrom(tokens []Token, k int) int {
	if k >= len(tokens) || tokens[k].Sort != Named || l.Country(&tokens[k]) {
		return -1
	}
	for k+1 < len(tokens) && tokens[k+1].Sort == Named && tokens[k+1].Before == Joined && !tokens[k].Poss {
		k++
	}
	return k
}

// endsAt tells whether a name has ended before the token at k: nothing that it says more of stands there.
func endsAt(tokens []Token, k int) bool {
	return k >= len(tokens) || tokens[k].Before >= Comma || !tokens[k].Content()
}

// isBe tells whether a token says who somebody is.
func isBe(t *Token) bool { return t.Stem == "be" || t.Stem == "becom" || t.Stem == "remain" }

// holderBefore gives the name before the office at k that a comma or "is" ties to it.
func (l *Lexicon) holderBefore(tokens []Token, k int) (holder int, was bool) {
	for n := k; n > max(0, k-9); n-- {
		t, p := &tokens[n], &tokens[n-1]
		switch {
		case t.Before == Comma && p.Sort == Named && !l.Country(p) && !p.Poss:
			return n - 1, false
		case t.Before != Joined || t.Text == "of" || n < k && t.Is(Preposed):
			return -1, false
		case isBe(t) || serves(t):
			return l.subjectOf(tokens, n)
		case n < k && (Verbal(tokens, n) || t.Is(Linking)):
			return -1, false
		}
	}
	return -1, false
}

// serves tells whether a verb says that somebody holds an office: "serves as minister", "was appointed minister".
func serves(t *Token) bool {
	stems := StemsOf(t)
	first, last := stems[0], stems[len(stems)-1]
	return slices.Contains(serving, first) || slices.Contains(serving, last) || last == "confirm"
}

// serving are the stems of such verbs.
var serving = []string{"serv", "appoint", "elect", "swear"}

// subjectOf gives the name right before a verb such as "is" at n and its helpers, and whether it speaks of what was.
func (l *Lexicon) subjectOf(tokens []Token, n int) (holder int, was bool) {
	for ; n >= 0; n-- {
		t := &tokens[n]
		was = was || t.Text == "was" || t.Text == "had" || strings.HasPrefix(t.Text, "was ")
		if t.Sort == Named {
			if l.Country(t) || t.Poss {
				return -1, false
			}
			return n, was
		}
		if !t.Is(Linking|Adverb|Nowadays) && !serves(t) && !isBe(t) || t.Before != Joined {
			return -1, false
		}
	}
	return -1, false
}
