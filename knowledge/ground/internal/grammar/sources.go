package grammar

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
)

// paperBefore gives the order, law or the like that the verb at i says something of: the noun before it, with its day and names between, or
// before "which". -1 where there is none.
func paperBefore(tokens []en.Token, i int) int {
	for k := i - 1; k >= max(0, i-10); k-- {
		t := &tokens[k]
		if t.SpeaksBy(en.ByPaper) && t.Sort == en.Word {
			return k
		}
		if tokens[k+1].Before == en.Strong || t.Sort == en.Word && t.Content() && !t.Upper && !t.Is(en.Adverb) {
			return -1
		}
	}
	return -1
}

// nested tells whether a word of speech at i stands within what somebody else is said to say: "Reuters reported that customs told
// agents". Whoever says the whole of it must be named.
func nested(tokens []en.Token, i int) bool {
	if ClosesSaying(tokens, i) {
		return false
	}
	for k := i - 1; k > 0 && !opensNext(tokens, k+1); k-- {
		if tokens[k].Text == "that" && tokens[k].Before == en.Joined && (tokens[k-1].Is(en.Attributing) || toldBefore(tokens, k) > 0) {
			return true
		}
	}
	return false
}

// sourceBefore gives the source of a word of speech that stands behind it. At the end of a sentence that is only the part
// behind the last comma: "…, the White House said".
func sourceBefore(tokens []en.Token, i int) []int {
	if i+1 < len(tokens) && tokens[i+1].Before < en.Comma {
		start := subjectStart(tokens, i)
		var names []int
		for k := start; k < i; k++ {
			if tokens[k].Sort == en.Named {
				names = append(names, k)
			}
		}
		own := slices.DeleteFunc(slices.Clone(names), func(k int) bool { return Introduced(tokens, k, i) })
		if len(own) > 0 {
			return own // "in his call with Trump Xi said" is the word of Xi
		}
		if len(names) > 0 {
			return names
		}
	}
	return SourceFrom(tokens, i-1, -1)
}

// subjectStart gives where the clause of the verb at i begins: behind a semicolon, a comma with "and" and the like, or an "and" that joins
// a subject of its own to a whole clause, as in "Norway opened a yard and Holm said".
func subjectStart(tokens []en.Token, i int) int {
	start, verbs := i, false
	for start > 0 && !opensNext(tokens, start) {
		if start < i && tokens[start].Text == "and" && !verbs && ownSubjectBehind(tokens, start, i) {
			return start
		}
		verbs = verbs || start < i && VerbAt(tokens, start)
		start--
	}
	return start
}

// ownSubjectBehind tells whether the "and" at k joins to a whole clause another one whose subject and verb stand behind it.
func ownSubjectBehind(tokens []en.Token, k, v int) bool {
	if PronounOwner(tokens[k+1].Text) {
		return false
	}
	return slices.ContainsFunc(Before(tokens, v), func(i int) bool { return i > k }) && hasVerb(tokens, k)
}

// hasVerb tells whether a verb stands before token i in its sentence, up to a comma.
func hasVerb(tokens []en.Token, i int) bool {
	for k := i - 1; k >= 0; k-- {
		if VerbAt(tokens, k) {
			return true
		}
		if tokens[k].Before >= en.Comma {
			return false
		}
	}
	return false
}

// SourceFrom collects the names, or else the nouns, next to a word of speech.
func SourceFrom(tokens []en.Token, i, step int) []int {
	if step > 0 && i > 1 && i < len(tokens) && (tokens[i].Text == "which" || tokens[i].Text == "whom") {
		return SourceFrom(tokens, i-2, -1) // "a site, according to which Norway sued"
	}
	var names, nouns []int
	for k := i; k >= 0 && k < len(tokens) && len(names)+len(nouns) < 8; k += step {
		t := &tokens[k]
		if step > 0 && t.Sort == en.Dated && len(names)+len(nouns) > 0 {
			break // "according to reports in May Norway"
		}
		if t.Sort == en.Named {
			names = append(names, k)
		} else if t.Sort == en.Word && t.Content() && !t.Is(en.Linking) {
			nouns = append(nouns, k)
		}
		if step < 0 && t.Before >= en.Comma && t.Before != en.Quoted {
			break
		}
		if step > 0 && k+1 < len(tokens) && tokens[k+1].Before >= en.Comma {
			break
		}
	}
	if len(names) > 0 {
		return names
	}
	return nouns
}

// OneReport tells whether a text says by how many reports, pages or sites something is so: "one report dates it to May, most give June".
func OneReport(tokens []en.Token, i int) bool {
	t := &tokens[i]
	if !t.SpeaksBy(en.ByPage) || i+1 == len(tokens) || tokens[i+1].Text == "of" {
		return false
	}
	for k := i - 1; k >= max(0, i-3) && tokens[k+1].Before == en.Joined; k-- {
		if tokens[k].SpeaksBy(en.BySome) {
			if k == 0 || tokens[k].Before >= en.Comma || tokens[k-1].Before >= en.Comma {
				return true
			}
			cleft := k == 2 && tokens[0].Text == "it" && tokens[1].Stem == "be"
			return cleft || !tokens[k-1].Is(en.Function) && tokens[k-1].Text != "by"
		}
	}
	return false
}

// whoBehindThing gives where behind a word of speech that has a thing for its object a clause with "whose" or "who" begins, which is
// nobody's word: "linked it to Ada Holm, whose firm owned 15%". 0 where there is none, or where a clause is said.
func whoBehindThing(tokens []en.Token, i, end int) int {
	if tokens[i].Text == "critics" && i+1 < len(tokens) {
		i++
	}
	if !tokens[i].SpeaksBy(en.ByLinking) || !en.Verbal(tokens, i) {
		return 0
	}
	for k := i + 1; k < end; k++ {
		switch t := &tokens[k]; {
		case t.Text == "that" || t.Is(en.Linking) || en.Verbal(tokens, k):
			return 0
		case t.Before == en.Comma:
			if t.Text != "whose" && t.Text != "who" {
				return 0
			}
			for k--; k > i+1 && !tokens[k].Is(en.Preposed) && tokens[k].Text != "of"; k-- {
			}
			return k + 1 // he of whom it tells is not said to be anything
		}
	}
	return 0
}

// bySomeOrBoth tells whether "say" at i stands behind "most", "some" or "both" for those who say it: "most say about 14 hours".
func bySomeOrBoth(tokens []en.Token, i int) bool {
	return i > 0 && tokens[i].Text == "say" && (tokens[i-1].Text == "both" || tokens[i-1].SpeaksBy(en.BySome))
}

// Describes tells whether a participle only says which thing is meant: "his threatened tariff".
func Describes(tokens []en.Token, i int) bool {
	if !tokens[i].Ed || i == 0 || i+1 >= len(tokens) || tokens[i+1].Before != en.Joined || tokens[i+1].Text == "that" {
		return false
	}
	return (tokens[i-1].Poss || en.Article(&tokens[i-1])) && (tokens[i+1].Content() || tokens[i+1].Sort == en.Number)
}
