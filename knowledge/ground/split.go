package ground

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"tiktalks/knowledge/ground/internal/en"
)

// Split reads an answer whose citations stand in brackets, "[f1]" or "[f1, f2]", into its sentences. A citation covers the
// words before it, back to the citation before that or to the sentence's start; words behind the last one of a sentence
// belong to all of them. So one sentence of the answer may give several pieces here: those after the first
// are Joined.
func Split(answer string) []Piece {
	var pieces []Piece
	for _, sentence := range sentences(answer) {
		pieces = append(pieces, pieceUp(sentence)...)
	}
	return pieces
}

// Piece is a sentence or a part of one with its own citations.
type Piece struct {
	Sentence
	Joined bool // it goes on with the sentence of the piece before
}

// pieceUp cuts a sentence behind each group of citations.
func pieceUp(sentence string) []Piece {
	var pieces []Piece
	var all []string
	rest := sentence
	for {
		text, ids, after, found := cutCitations(rest)
		if !found {
			break
		}
		pieces = append(pieces, Piece{Sentence{strings.TrimSpace(text), ids}, len(pieces) > 0})
		all = append(all, ids...)
		rest = after
	}
	switch rest = strings.TrimSpace(rest); {
	case !strings.ContainsFunc(rest, en.Wordlike):
	case len(pieces) == 0:
		pieces = append(pieces, Piece{Sentence{rest, nil}, false})
	default:
		pieces = append(pieces, Piece{Sentence{rest, all}, true})
	}
	return pieces
}

// cutCitations finds the first group of citations: brackets with nothing but spaces between them.
func cutCitations(s string) (before string, ids []string, after string, found bool) {
	open := strings.IndexByte(s, '[')
	if open < 0 {
		return s, nil, "", false
	}
	before, after = s[:open], s[open:]
	for strings.HasPrefix(strings.TrimLeft(after, " ,;"), "[") {
		inside, rest, closed := strings.Cut(strings.TrimLeft(after, " ,;")[1:], "]")
		if !closed {
			return before, append(ids, inside), "", true
		}
		ids = append(ids, idsIn(inside)...)
		after = rest
	}
	return before, ids, after, true
}

// idsIn gives the IDs of facts in a citation; one that is empty where there are none.
func idsIn(s string) []string {
	ids := strings.FieldsFunc(s, func(r rune) bool { return r == ',' || r == ';' || unicode.IsSpace(r) })
	if len(ids) == 0 {
		return []string{""}
	}
	return ids
}

// sentences cuts a text at full stops, question and exclamation marks and line breaks. A citation right behind the mark still
// belongs to the sentence before it.
func sentences(s string) []string {
	var all []string
	start := 0
	add := func(end int) {
		if one := strings.TrimSpace(s[start:end]); one != "" {
			all = append(all, one)
		}
		start = end
	}
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '[':
			if n := strings.IndexByte(s[i:], ']'); n > 0 {
				i += n
			}
		case '\n':
			add(i + 1)
		case '.', '!', '?':
			if end, ok := ends(s, i); ok {
				add(end)
				i = end - 1
			}
		}
	}
	add(len(s))
	return all
}

// goesOn tells whether what stands at i is none of what may follow a full stop, as in "example.org": a space, a bracket, a closing mark.
func goesOn(s string, i int) bool {
	return i < len(s) && s[i] < 128 && !strings.ContainsRune(" [\"')\n", rune(s[i]))
}

// ends tells whether a sentence ends with the mark at i, and where the next one begins.
func ends(s string, i int) (int, bool) {
	if s[i] == '.' && (goesOn(s, i+1) || en.Abbreviated(s[:i]) || en.Numbered(s, i) || en.InDate(s, i)) {
		return 0, false
	}
	end := i + 1
	for end < len(s) && strings.ContainsRune(".!?\"')", rune(s[end])) {
		end++
	}
	if strings.HasPrefix(s[end:], "\u201d") || strings.HasPrefix(s[end:], "\u2019") {
		end += len("\u201d")
	}
	for {
		rest := strings.TrimLeft(s[end:], " ")
		n := strings.IndexByte(rest, ']')
		if !strings.HasPrefix(rest, "[") || n < 0 {
			break
		}
		end = len(s) - len(rest) + n + 1
	}
	next, _ := utf8.DecodeRuneInString(strings.TrimLeft(s[end:], " .!?\"'(\u201c\u2018"))
	return end, end == len(s) || !unicode.IsLower(next)
}
