package commands

import (
	"strings"
	"unicode"
)

// Marks in a reply's text that the sender turns into its platform's own. They stand in Unicode's private area, so that
// nothing which people type is taken for one; a sender that knows none leaves them out.
const (
	NameStart, NameEnd     = '\uE000', '\uE001' // around the id of a person, or of a role behind an &
	BoldStart, BoldEnd     = '\uE002', '\uE003'
	StruckStart, StruckEnd = '\uE004', '\uE005'
)

// name shows a person by the name they have where it is read; who is no person is shown as it is.
func name(id string) string {
	if id == "" || strings.ContainsFunc(id, func(r rune) bool { return !unicode.IsDigit(r) }) {
		return id
	}
	return string(NameStart) + id + string(NameEnd)
}

// roleName shows a role by its name in the server where it is read.
func roleName(id string) string { return string(NameStart) + "&" + id + string(NameEnd) }

func bold(s string) string { return marked(BoldStart, s, BoldEnd) }

func struck(s string) string { return marked(StruckStart, s, StruckEnd) }

// cutMarked is cut for a text with marks: one that the cut has opened is closed.
func cutMarked(s string, n int) string {
	short := cut(s, n)
	for _, mark := range [][2]rune{{BoldStart, BoldEnd}, {StruckStart, StruckEnd}} {
		if strings.Count(short, string(mark[0])) > strings.Count(short, string(mark[1])) {
			short += string(mark[1])
		}
	}
	return short
}

func marked(start rune, s string, end rune) string {
	if s == "" {
		return ""
	}
	return string(start) + s + string(end)
}
