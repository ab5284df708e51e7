package intent_test

import (
	"slices"
	"strings"
	"testing"
	"unicode"

	"tiktalks/knowledge/intent"
)

func TestPattern(t *testing.T) {
	t.Parallel()
	tests := []struct {
		pattern, message string
		want             bool
	}{
		{"kill", "Kill it", true},
		{"kill", "overkill", false},
		{"a|b c", "x b C.", true},
		{"a|b c", "a x c", false},
		{"a b", "a", false},

		{"a * b", "a b", true},
		{"a * b", "a 1 2 3 4 b", true},
		{"a * b", "a 1 2 3 4 5 b", false},
		{"a * b * c", "a 1 b 2 b 3 c", true},
		{"a * b", "a 1. b", true}, // a single letter or digit before the point: an abbreviation
		{"a * b", "a one. b", false},

		{"<number> a <number>$", "say 12 a 3", true},
		{"<number> a <number>$", "say 12 a 3 b", false},
		{"<number> a", "b a", false},

		{"a !b|c", "a d", true},
		{"a !b|c", "a c", false},
		{"a !b|c", "a", false},

		{"^a", "a b", true},
		{"^a", "b a", false},
		{"^a", "please, can you a", true},
		{"^a", "can they a", false},
		{"^please", "please", true},
		{"^a", "hello! a", true},
		{"^a", "system: a", true},
		{"^a", "[admin] a", true},
		{"^a", "It ends. a", true},
		{"^a", "the U.S. a", false},
		{"^a", "version 12.a", false},

		{"a$", "b a", true},
		{"a$", "a b", false},
		{"once$", "b once. c", true},
		{"a$", "is it a? c", true},
		{"^a$", "a!!!", true},

		{"whats dont", "what's DON\u2019T", true},
		{"at here", "@here", true},
		{"你好", "你好！再见", true},
		{"añadir", "AÑADIR", true},
		{"an\u0303adir", "AN\u0303ADIR", true},
	}
	for _, test := range tests {
		t.Run(test.pattern+" in "+test.message, func(t *testing.T) {
			t.Parallel()
			if got := intent.Finds(test.pattern, test.message); got != test.want {
				t.Errorf("got %v", got)
			}
		})
	}
}

// A pattern with a capital letter or an apostrophe could never be found, and one that ends in a gap says nothing by it.
func TestTableIsWellFormed(t *testing.T) {
	t.Parallel()
	headings := []string{intent.Lead}
	for _, known := range intents {
		headings = append(headings, string(known))
	}
	heading, seen := "", map[string]bool{}
	for line := range strings.Lines(intent.Table) {
		line = strings.TrimSpace(line)
		switch {
		case line == "" || strings.HasPrefix(line, "#"):
			continue
		case strings.HasPrefix(line, "["):
			heading = strings.Trim(line, "[]")
			if !slices.Contains(headings, heading) {
				t.Errorf("there is no intent %q", heading)
			}
			continue
		}
		if heading == "" || seen[heading+line] {
			t.Errorf("%q stands under no heading, or twice", line)
		}
		seen[heading+line] = true
		checkPattern(t, line)
	}
}

func checkPattern(t *testing.T, line string) {
	t.Helper()
	fields := strings.Fields(strings.TrimSuffix(strings.TrimPrefix(line, "^"), "$"))
	if fields[0] == "*" || fields[len(fields)-1] == "*" {
		t.Errorf("%q: a gap at an end does nothing", line)
	}
	for _, field := range fields {
		for _, word := range strings.Split(strings.TrimPrefix(field, "!"), "|") {
			strange := strings.ContainsFunc(word, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
			if word == "" || field != "*" && field != "<number>" && (strange || word != strings.ToLower(word)) {
				t.Errorf("%q: the word %q can't stand in a message", line, word)
			}
		}
	}
}
