package grammar

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
)

// Saying is a word by which a text gives something as somebody's word: where it stands, the words that name who says so, none for
// "reportedly", and what of the text that goes for.
type Saying struct {
	Place  int
	Source []int
	From   int  // the first token that is somebody's word
	To     int  // the one behind the last
	Beside bool // only added to what he did: "sued, arguing that"
}

// Attributed finds the words that name who says so, for each word of speech in a fact.
func Attributed(tokens []en.Token) (sources [][]int) {
	for _, s := range Sayings(tokens) {
		if !s.Beside {
			sources = append(sources, s.Source)
		}
	}
	return sources
}

// Sayings finds the words of speech in a fact.
func Sayings(tokens []en.Token) (all []Saying) {
	for i := range tokens {
		if end := Doubted(tokens, i); end > 0 {
			all = append(all, Saying{Place: i, From: i + 1, To: end})
			continue
		}
		if Counted(tokens, i) {
			return []Saying{scoped(tokens, Saying{Place: i, Source: SourceFrom(tokens, i-1, -1)})}
		}
		all = append(all, reported(tokens, i)...)
		all = append(all, spokenBeside(tokens, i)...)
		if more := phrased(tokens, i); len(more) > 0 {
			all = append(all, more...)
			continue
		}
		if attributes(tokens, i) {
			all = append(all, saidAt(tokens, i))
		}
	}
	return all
}

// reported finds what the word at i gives as the word of a report, a post or a reading: "one report dates it to May", "posted on 3 May
// that".
func reported(tokens []en.Token, i int) (all []Saying) {
	add := func(source []int) { all = append(all, scoped(tokens, Saying{Place: i, Source: source})) }
	if OneReport(tokens, i) {
		add([]int{i})
	}
	if PostsThat(tokens, i) || NamesLikely(tokens, i) {
		add(sourceBefore(tokens, i))
	}
	if ReadsIt(tokens, i) {
		add(SourceFrom(tokens, i+1, 1))
	}
	return all
}

// attributes tells whether the word at i says by itself that something is somebody's word: "said", "according to".
func attributes(tokens []en.Token, i int) bool {
	t := &tokens[i]
	if !t.Is(en.Attributing) || t.Text == "expected" || t.Stem == "judg" && !t.Ed || i > 0 && tokens[i-1].Text == "the" {
		return false
	}
	says := len(t.Parts) > 0 || t.Ed || strings.HasSuffix(t.Text, "s") || t.Text == "reportedly" || Plainly(tokens, i)
	return says && !Describes(tokens, i) && !nested(tokens, i) && !naming(tokens, i) && !commands(tokens, i) && !SaysNothing(tokens, i)
}

// saidAt gives what a word of speech at i gives as somebody's word.
func saidAt(tokens []en.Token, i int) Saying {
	if figureOnly(tokens, i) {
		s := scoped(tokens, Saying{Place: i})
		s.From = i + 1
		return s
	}
	return scoped(tokens, Saying{Place: i, Source: sourceAt(tokens, i)})
}

// sourceAt gives the words that name who says so by the word of speech at i; none where it names nobody.
func sourceAt(tokens []en.Token, i int) []int {
	switch t := &tokens[i]; {
	case strings.HasPrefix(t.Text, "according"), strings.HasPrefix(t.Text, "in the"):
		return SourceFrom(tokens, i+1, 1)
	case strings.HasPrefix(t.Text, "by "):
		return []int{i}
	case t.Text == "reportedly", onlyMarks(tokens, i):
		return nil
	case ClosesSaying(tokens, i):
		return SourceFrom(tokens, i-1, -1)
	}
	if source, done := saidBy(tokens, i); done {
		return source
	}
	source := sourceBefore(tokens, i)
	if k := paperBefore(tokens, i); k >= 0 && !slices.Contains(source, k) {
		source = append(source, k)
	}
	return source
}

// figureOnly tells whether nothing but a figure is somebody's word at i: "after an outage put at 12 hours".
func figureOnly(tokens []en.Token, i int) bool {
	t := &tokens[i]
	if i < 2 || !strings.HasSuffix(t.Text, " at") || t.Before != en.Joined || !t.Ed && !slices.Contains(en.SameInPast, en.StemsOf(t)[0]) {
		return false
	}
	if !ContentWord(&tokens[i-1]) || en.Verbal(tokens, i-1) || BehindBe(tokens, i) {
		return false
	}
	return slices.ContainsFunc(tokens[:i], func(t en.Token) bool { return t.Is(en.Preposed) || t.Text == "after" })
}

// spokenBeside finds what the word at i only adds to what he did, or what he left "speaking of".
func spokenBeside(tokens []en.Token, i int) (all []Saying) {
	t := &tokens[i]
	if t.Is(en.Attributing) && addsWord(tokens, i) {
		s := scoped(tokens, Saying{Place: i, Source: sourceBefore(tokens, i)})
		s.From, s.Beside = i+1, true
		all = append(all, s)
	}
	if t.Is(en.Attributing) && claimsThat(tokens, i) {
		s := scoped(tokens, Saying{Place: i, Source: SourceFrom(tokens, i-1, -1)})
		s.From, s.Beside = i+1, true
		all = append(all, s) // "his claim that it helped him"
	}
	if strings.HasPrefix(t.Text, "speaking of") && i > 0 {
		s := scoped(tokens, Saying{Place: i, Source: sourceBefore(tokens, i)})
		s.From = i + 1
		all = append(all, s) // "left speaking of great deals"
	}
	return all
}

// claimsThat tells whether "that" stands behind a noun of speech at i and its owner before it: "his claim that".
func claimsThat(tokens []en.Token, i int) bool {
	if i == 0 || i+1 >= len(tokens) || tokens[i+1].Text != "that" || tokens[i].Ed || tokens[i].Ing {
		return false
	}
	return tokens[i-1].Poss || tokens[i-1].Sort == en.Named
}

// PostsThat tells whether the verb at i stands before "that", with no more between than when and where: "posted on 3 May that".
func PostsThat(tokens []en.Token, i int) bool {
	if !tokens[i].SpeaksBy(en.ByPosting) || !tokens[i].Ed && !en.Verbal(tokens, i) {
		return false
	}
	for k := i + 1; k < min(len(tokens), i+8) && tokens[k].Before == en.Joined; k++ {
		switch t := &tokens[k]; {
		case t.Text == "that":
			return k > i+1
		case t.Sort == en.Word && !t.Is(en.Function):
			return false
		}
	}
	return false
}

// NamesLikely tells whether the verb at i names somebody as likely to do something, which is a word and no deed: "named Vardal as a likely
// owner".
func NamesLikely(tokens []en.Token, i int) bool {
	if tokens[i].Text != "named" && tokens[i].Text != "names" || Passive(tokens, i) {
		return false
	}
	for k := i + 1; k+1 < len(tokens) && tokens[k].Before < en.Strong; k++ {
		if tokens[k].Text == "as" {
			return tokens[k+1].Is(en.Planned|en.Weak) || k+2 < len(tokens) && tokens[k+2].Is(en.Planned|en.Weak)
		}
	}
	return false
}

// scoped gives what a word of speech goes for: what stands behind it in its sentence; the whole sentence where nothing does, where nobody
// is named, or behind "according to" and the like.
func scoped(tokens []en.Token, s Saying) Saying {
	parts := SentencesIn(tokens)
	c := parts[slices.IndexFunc(parts, func(c [2]int) bool { return s.Place < c[1] })]
	s.From, s.To = c[0], c[1]
	t := tokens[s.Place].Text
	whole := len(s.Source) == 0 || strings.HasPrefix(t, "by ") || strings.HasPrefix(t, "according") || strings.HasPrefix(t, "in the") ||
		Counted(tokens, s.Place) || ReadsIt(tokens, s.Place) || OneReport(tokens, s.Place)
	if !whole && s.Place+1 < c[1] && !behindOf(tokens, s.Place, c[0]) {
		s.From = s.Place + 1
	}
	return narrowed(tokens, s, c[1])
}

// behindOf tells whether a word of speech stands behind what is said: "the deal, he said on Monday".
func behindOf(tokens []en.Token, i, start int) bool {
	for k := i; k > max(start, i-6); k-- {
		if tokens[k].Before == en.Comma {
			return k > start && !en.Joins(&tokens[k]) && !en.HasWord(tokens[i+1:min(len(tokens), i+9)], "that") && !verbBehind(tokens, i)
		}
	}
	return false
}

// verbBehind tells whether a verb stands behind a word of speech in its part of the sentence.
func verbBehind(tokens []en.Token, i int) bool {
	for k := i + 1; k < len(tokens) && tokens[k].Before < en.Comma; k++ {
		if en.Verbal(tokens, k) || tokens[k].Is(en.Linking|en.Planned) {
			return true
		}
	}
	return false
}
