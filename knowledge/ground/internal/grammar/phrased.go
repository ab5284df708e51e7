package grammar

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
)

// phrased finds what a fact gives as somebody's word by a noun, a phrase or a verb that is no word of speech by itself.
func phrased(tokens []en.Token, i int) (all []Saying) {
	for _, way := range []func([]en.Token, int) (Saying, bool){
		byPhraseSaid, ownWordWas, byHisWord, perOrTo, wasWhatHeSaid, claimOf, accusation,
		ViewsAs, creditsWith, talksOf, takesTheLine, figureFrom, putsOthers,
	} {
		if s, ok := way(tokens, i); ok {
			return []Saying{s}
		}
	}
	return nil
}

// sentenceSaid gives a saying of all of its sentence.
func sentenceSaid(tokens []en.Token, i int, source []int) Saying {
	for _, c := range SentencesIn(tokens) {
		if i < c[1] {
			return Saying{Place: i, Source: source, From: c[0], To: c[1]}
		}
	}
	return Saying{Place: i, Source: source, To: len(tokens)}
}

// saidFrom gives a saying of what stands from a token on in its sentence.
func saidFrom(tokens []en.Token, i, from int, source []int) Saying {
	s := sentenceSaid(tokens, i, source)
	s.From = from
	return s
}

// byPhraseSaid: "Holm gave word of the end of it", "word came from Holm that", "as Holm put it", "in the eyes of Holm".
func byPhraseSaid(tokens []en.Token, i int) (Saying, bool) {
	t := &tokens[i]
	if !t.SpeaksBy(en.ByPhrase) || t.Is(en.Attributing) {
		return Saying{}, false
	}
	switch {
	case strings.HasPrefix(t.Text, "in the"):
		return sentenceSaid(tokens, i, SourceFrom(tokens, i+1, 1)), true
	case strings.HasSuffix(t.Text, " from"):
		return saidFrom(tokens, i, i+1, SourceFrom(tokens, i+1, 1)), true
	case strings.HasPrefix(t.Text, "by "):
		return sentenceSaid(tokens, i, SourceFrom(tokens, i+1, 1)), true
	case strings.HasPrefix(t.Text, "put"):
		return sentenceSaid(tokens, i, sourceBefore(tokens, i)), en.HasWord(tokens[max(0, i-5):i], "as")
	}
	return saidFrom(tokens, i, i+1, sourceBefore(tokens, i)), true
}

// ownerOf gives the name or pronoun before the noun at i whose it is: "Holm's own figure", "its answer"; -1 where there is none.
func ownerOf(tokens []en.Token, i int) int {
	for k := i - 1; k >= max(0, i-2) && tokens[k+1].Before == en.Joined; k-- {
		if tokens[k].Poss || PronounOwner(tokens[k].Text) {
			return k
		}
		if tokens[k].Text != "own" && !tokens[k].Is(en.Limiting) {
			return -1
		}
	}
	return -1
}

// ownWordWas: "Holm's answer to it was that", "That it pays: such was Holm's reply", "Holm's own figure for it is".
func ownWordWas(tokens []en.Token, i int) (Saying, bool) {
	t := &tokens[i]
	owner := ownerOf(tokens, i)
	if owner < 0 || t.Sort != en.Word || !t.SpeaksBy(en.ByAnswer|en.ByOwner|en.ByWord|en.ByPage|en.ByData) || en.Verbal(tokens, i) {
		return Saying{}, false
	}
	behindBe := func() bool {
		return slices.ContainsFunc(tokens[max(0, owner-2):owner], func(t en.Token) bool { return t.Stem == "be" })
	}
	if tokens[0].Text == "that" && behindBe() {
		return Saying{Place: i, Source: []int{owner}, To: i}, true
	}
	for k := i + 1; k+1 < len(tokens) && tokens[k].Before < en.Comma; k++ {
		if tokens[k].Stem != "be" && tokens[k].Text != "has it that" {
			continue
		}
		if tokens[k+1].Text == "that" || tokens[k].Text == "has it that" {
			return saidFrom(tokens, i, k+1, []int{owner}), true
		}
		if !t.SpeaksBy(en.ByData) && t.Stem != "figur" {
			return Saying{}, false
		}
		return Saying{Place: i, Source: []int{owner}, From: i + 1, To: len(tokens)}, true
	}
	return Saying{}, false
}

// byHisWord: "by Holm's telling", "by its own reckoning".
func byHisWord(tokens []en.Token, i int) (Saying, bool) {
	owner := ownerOf(tokens, i)
	if owner < 1 || !tokens[i].SpeaksBy(en.ByWord|en.ByOwner) && tokens[i].Text != "telling" {
		return Saying{}, false
	}
	return sentenceSaid(tokens, i, []int{owner}), en.HasWord(tokens[max(0, owner-2):owner], "by")
}

// perOrTo: "Per the Herald, three firms", "To Oslo's traders, the order was".
func perOrTo(tokens []en.Token, i int) (Saying, bool) {
	per := tokens[i].Text == "per" && (i == 0 || tokens[i].Before >= en.Comma)
	to := tokens[i].Text == "to" && i == 0
	if !per && !to {
		return Saying{}, false
	}
	speaks := false
	for k := i + 1; k+1 < min(len(tokens), i+6); k++ {
		named := tokens[k].Sort == en.Named && (per || k == i+1)
		speaks = speaks || named || tokens[k].Is(en.Speech)
		if en.Verbal(tokens, k) || tokens[k].Sort == en.Number || tokens[k].Sort == en.Dated {
			return Saying{}, false
		}
		if tokens[k+1].Before == en.Comma {
			return sentenceSaid(tokens, i, SourceFrom(tokens, i+1, 1)), speaks
		}
	}
	return Saying{}, false
}

// wasWhatHeSaid: "that it had sunk was what Holm said", "the visit: that is what Holm announced".
func wasWhatHeSaid(tokens []en.Token, i int) (Saying, bool) {
	if !tokens[i].Is(en.Speech|en.Attributing) || !en.Verbal(tokens, i) {
		return Saying{}, false
	}
	for k := i - 1; k > 0 && k > i-5; k-- {
		if tokens[k].Text == "what" {
			return Saying{Place: i, Source: sourceBefore(tokens, i), To: i}, wasWhat(tokens, k)
		}
	}
	return Saying{}, false
}

// wasWhat tells whether what stands before the "what" at k is said to be that: "is what", "was the gist of what".
func wasWhat(tokens []en.Token, k int) bool {
	prev := &tokens[k-1]
	return prev.Stem == "be" || strings.HasSuffix(prev.Text, " is") || prev.Text == "of" && en.HasWord(tokens[:k], "gist")
}

// claimOf: "that it paid is a claim of Holm's".
func claimOf(tokens []en.Token, i int) (Saying, bool) {
	if i < 2 || i+2 >= len(tokens) || !tokens[i].Is(en.Attributing) {
		return Saying{}, false
	}
	if !en.Article(&tokens[i-1]) || tokens[i-2].Stem != "be" || tokens[i+1].Text != "of" {
		return Saying{}, false
	}
	return sentenceSaid(tokens, i, SourceFrom(tokens, i+2, 1)), true
}

// accusation: "the accusation is that Holm left", "levelled an accusation of theft at Holm". Who makes it is left open.
func accusation(tokens []en.Token, i int) (Saying, bool) {
	if !AnyOf(&tokens[i], "accusation", "allegation", "accusations", "allegations") {
		return Saying{}, false
	}
	for k := i + 1; k < min(len(tokens), i+7) && tokens[k].Before < en.Strong; k++ {
		if tokens[k].Text == "that" || k == i+1 && tokens[k].Text == "of" {
			return saidFrom(tokens, i, k, nil), true
		}
	}
	return Saying{}, false
}

// ViewsAs: "Holm considered it thin", "it was seen by Holm as the end of the row", "which many took to be the end".
func ViewsAs(tokens []en.Token, i int) (Saying, bool) {
	t := &tokens[i]
	if t.Text == "took" && HasAny(tokens[i+1:min(len(tokens), i+3)], "be", "to be") {
		return saidFrom(tokens, i, i+1, nil), true
	}
	if !t.SpeaksBy(en.ByViewing) || !t.Ed && !Widely(tokens, i) {
		return Saying{}, false
	}
	as := viewedAs(tokens, i)
	switch {
	case as < 0:
		return Saying{}, false
	case Widely(tokens, i):
		s := saidFrom(tokens, i, i+1, nil)
		s.To = nextClause(tokens, i, s.To)
		return s, true
	case Passive(tokens, i):
		viewers := slices.DeleteFunc(SourceFrom(tokens, i+1, 1), func(n int) bool { return n > as })
		return sentenceSaid(tokens, i, viewers), as > i+1
	}
	return saidFrom(tokens, i, i+1, sourceBefore(tokens, i)), true
}

// viewedAs gives where it begins how the verb at i says something is seen: the "as" behind it, or the "it" of "considered it thin"; -1
// where there is none.
func viewedAs(tokens []en.Token, i int) int {
	for k := i + 1; k+1 < min(len(tokens), i+9) && tokens[k].Before == en.Joined; k++ {
		if tokens[k].Text == "as" || k == i+1 && describedAt(tokens, k) {
			return k
		}
	}
	return -1
}

// describedAt tells whether at k a pronoun stands with a word behind it that describes what it stands for: "it thin".
func describedAt(tokens []en.Token, k int) bool {
	pronoun := en.Pronoun(&tokens[k]) || AnyOf(&tokens[k], "it", "them")
	return pronoun && ContentWord(&tokens[k+1]) && !tokens[k+1].Ing
}

// Widely tells whether the verb at i says how most take something: "were widely read as the end of it".
func Widely(tokens []en.Token, i int) bool {
	return i > 0 && slices.Contains([]string{"widely", "generally", "commonly"}, tokens[i-1].Text)
}

// creditsWith: "Holm credited it with helping him".
func creditsWith(tokens []en.Token, i int) (Saying, bool) {
	if tokens[i].Stem != "credit" || !tokens[i].Ed || !en.Verbal(tokens, i) || Passive(tokens, i) {
		return Saying{}, false
	}
	for k := i + 1; k < min(len(tokens), i+6); k++ {
		if tokens[k].Text == "with" && k+1 < len(tokens) && tokens[k+1].Ing {
			return saidFrom(tokens, i, k+1, sourceBefore(tokens, i)), true
		}
	}
	return Saying{}, false
}

// talksOf: "Holm left, talking of great deals", "great was how Holm spoke of the deals".
func talksOf(tokens []en.Token, i int) (Saying, bool) {
	if i < 2 || i+1 >= len(tokens) {
		return Saying{}, false
	}
	talks := tokens[i].Text == "talking" && tokens[i+1].Text == "of" || tokens[i].Text == "talking of"
	how := tokens[i].Is(en.Speech) && tokens[i].Ed && tokens[i-2].Text == "how"
	if !talks && !how {
		return Saying{}, false
	}
	s := sentenceSaid(tokens, i, sourceBefore(tokens, i))
	if talks {
		s.From = i + 1
	}
	for s.To = i + 1; s.To < len(tokens) && tokens[s.To].Before < en.Comma && !AnyOf(&tokens[s.To], "as", "when"); s.To++ {
	}
	return s, true
}

// takesTheLine: "the owners took the line in May that".
func takesTheLine(tokens []en.Token, i int) (Saying, bool) {
	if !tokens[i].SpeaksBy(en.ByAnswer) || i < 2 || tokens[i-1].Text != "the" || !AnyOf(&tokens[i-2], "took", "take") {
		return Saying{}, false
	}
	for k := i + 1; k < min(len(tokens), i+5); k++ {
		if tokens[k].Text == "that" {
			return saidFrom(tokens, i, k, sourceBefore(tokens, i-2)), true
		}
	}
	return Saying{}, false
}

// figureFrom: "the figure of 14 million, at which it would be valued, comes from Holm".
func figureFrom(tokens []en.Token, i int) (Saying, bool) {
	if !tokens[i].SpeaksBy(en.ByFigure) || i == 0 || !en.Article(&tokens[i-1]) {
		return Saying{}, false
	}
	for k := i + 1; k+1 < len(tokens) && tokens[k].Before < en.Strong; k++ {
		if tokens[k].Text == "comes from" || tokens[k].Text == "came from" {
			return Saying{Place: i, Source: SourceFrom(tokens, k+1, 1), From: i + 1, To: k}, true
		}
	}
	return Saying{}, false
}

// ClosesSaying tells whether only who says the whole of a sentence, and when, stands from a comma on: "the yard told staff that it would
// close, the Herald reported in May".
func ClosesSaying(tokens []en.Token, i int) bool {
	if !tokens[i].Is(en.Attributing) || !tokens[i].Ed || tokens[i].Ing {
		return false
	}
	k := i
	for k > 0 && tokens[k].Before < en.Comma {
		k--
		if tokens[k].Sort != en.Named && !en.Article(&tokens[k]) || i-k > 4 {
			return false
		}
	}
	if k == i || tokens[k].Before != en.Comma {
		return false
	}
	for n := i + 1; n < len(tokens) && tokens[n].Before < en.Strong; n++ {
		if tokens[n].Sort != en.Dated && tokens[n].Text != "in" && tokens[n].Text != "on" {
			return false
		}
	}
	return true
}

// putsOthers: "the institute put Holm's purchases at 57%", where the number is of something that somebody else has or does.
func putsOthers(tokens []en.Token, i int) (Saying, bool) {
	if t := tokens[i].Text; t != "put" && t != "puts" || i+2 >= len(tokens) || Passive(tokens, i) || !PutsAt(tokens, i) {
		return Saying{}, false
	}
	source := sourceBefore(tokens, i)
	ofHimself := slices.ContainsFunc(source, func(k int) bool { return en.Same(&tokens[k], &tokens[i+1]) })
	if !tokens[i+1].Poss || len(source) == 0 || ofHimself {
		return Saying{}, false
	}
	return saidFrom(tokens, i, i+1, source), true
}
