package knowledge

import (
	"regexp"
	"slices"
	"strings"

	"tiktalks/knowledge/search"
)

// joints are where a question may fall into several.
var joints = regexp.MustCompile(`(?i)\s+(?:and|n|plus|also|then|but|while|as well as|vs\.?|versus|compared (?:to|with)|or|than)\s+|[,;:?&+/]\s*`)

// piece is a stretch of a question between two joints.
type piece struct {
	text    string
	joint   string // the one before it, in small letters
	reading search.Reading
}

// piecesOf splits a question, for which that was found as a whole, at its joints. What has no meaning of its own is no piece.
func (s *Snapshot) piecesOf(text string, whole search.Result) []piece {
	var all []piece
	from, joint, before := 0, "", "" // before: what the piece shares with the one before it
	for _, at := range append(joints.FindAllStringIndex(text, -1), []int{len(text), len(text)}) {
		if !falls(text, at) {
			continue
		}
		said, next := before+text[from:at[0]], strings.ToLower(strings.TrimSpace(text[at[0]:at[1]]))
		p, ends := piece{said, joint, s.index.Read(said)}, true
		before = ""
		if slices.Contains(adjoining, next) {
			p, before, ends = s.sharing(p, text[at[1]:], whole)
		}
		if !ends {
			before = strings.TrimSuffix(said, text[from:at[0]])
			continue
		}
		from, joint = at[1], next
		if p.reading.Content() > 0 {
			all = append(all, p)
		}
	}
	return all
}

// noRival finds what "than" follows without setting two things against each other, and amounts finds what may stand behind it
// that is none.
var (
	noRival = regexp.MustCompile(`(?i)\b(?:other|rather)$`)
	amounts = regexp.MustCompile(`(?i)^(?:\W*\d|(?:a|an|one|two|three|half|twice|usual|expected|planned|before|ever)\b)`)
)

// falls tells whether a text falls apart at a joint: "than" may belong to an amount, as in "more than ten", and "or" may stand between two
// ways that a value may go or differ, as in "up or down".
func falls(text string, at []int) bool {
	switch strings.ToLower(strings.TrimSpace(text[at[0]:at[1]])) {
	case "or":
		before, after := strings.Fields(strings.ToLower(text[:at[0]])), strings.Fields(strings.ToLower(text[at[1]:]))
		return len(before) == 0 || len(after) == 0 || !directed(before[len(before)-1]) || !directed(strings.Trim(after[0], "?.!,"))
	case "than":
		return !noRival.MatchString(text[:at[0]]) && !amounts.MatchString(text[at[1]:])
	}
	return true
}

// directed tells of a word whether it says which way a value goes, or how it differs from another.
func directed(w string) bool {
	return slices.Contains(upward, w) || slices.Contains(downward, w) || slices.Contains(comparatives, w)
}

// mostBare is how many meaningful words or names a piece has at the most that only names something.
const mostBare = 3

// bare tells of a piece that it asks nothing itself, but names something that the rest of the question is asked of.
func (p piece) bare() bool {
	return p.reading.Kind == search.NoKind && p.reading.Content() <= mostBare
}

// framed gives a bare piece as a whole question: with the piece that asks, in which it takes the place of a name of its kind
// ("when were the talks in Geneva and London": "when were the talks in London"). It tells whether there is one that asks.
func (s *Snapshot) framed(pieces []piece, i int) (string, bool) {
	if !pieces[i].bare() {
		return "", false
	}
	for j, frame := range pieces {
		if i == j || frame.bare() {
			continue
		}
		if text, can := s.swapped(pieces[i].reading, frame.reading); can {
			return text, true
		}
		if j == i-1 && slices.Contains(adjoining, pieces[i].joint) {
			if at := frame.giveWay(pieces[i]); at > 0 {
				return strings.Join(frame.reading.Words[:at], " ") + " " + pieces[i].text, true
			}
		}
		return frame.text + " " + pieces[i].text, true
	}
	return "", false
}

// giveWay gives the place in a piece from which a bare one that follows it stands for its words: its last name ("the heads of Holm and Berg"),
// or where it begins with the same preposition, what stands behind that ("a stake in 2020 and in 2026"). 0: there is none.
func (p piece) giveWay(to piece) int {
	words := p.reading.Words
	if first := to.reading.Words[0]; slices.Contains(prepositions, first) {
		for at := len(words) - 1; at > 0; at-- {
			if words[at] == first {
				return at
			}
		}
		return 0
	}
	if last, names := lastName(p.reading); names {
		return last.At
	}
	return 0
}

// prepositions may stand before each of two that the same is asked of.
var prepositions = strings.Fields("in on at for from under over after before with to of by about against during")
