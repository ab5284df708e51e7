package main

import (
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
)

// read gives the lines as text, with "too long" for those that are, and "broken" where the input breaks.
func read(input string) []string {
	var all []string
	for line := range lines(strings.NewReader(input)) {
		switch line.err {
		case nil:
			all = append(all, line.text)
		case errLongLine:
			all = append(all, "too long")
		default:
			all = append(all, "broken")
		}
	}
	return all
}

func TestLines(t *testing.T) {
	t.Parallel()
	longest := strings.Repeat("x", maxLine)
	for _, c := range []struct {
		name, input string
		want        []string
	}{
		{"nothing", "", nil},
		{"one line", "a\n", []string{"a"}},
		{"the last without its end", "a\nb", []string{"a", "b"}},
		{"blank lines stay", "\n\na\n", []string{"", "", "a"}},
		{"carriage returns go", "a\r\nb\r\n", []string{"a", "b"}},
		{"the longest", longest + "\nb", []string{longest, "b"}},
		{"the longest, without its end", longest, []string{longest}},
		{"one byte more", longest + "x\nb\n", []string{"too long", "b"}},
		{"far too long, without its end", longest + longest, []string{"too long"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(c.want, read(c.input)); diff != "" {
				t.Errorf("lines (-want +got):\n%s", diff)
			}
		})
	}
}

func TestLinesAreCountedFromOne(t *testing.T) {
	t.Parallel()
	n := 0
	for line := range lines(strings.NewReader("a\n\n" + strings.Repeat("x", maxLine+1) + "\nb")) {
		if n++; line.number != n {
			t.Errorf("line %d has the number %d", n, line.number)
		}
		if n == 4 {
			break // a reader that has enough may stop
		}
	}
	if n != 4 {
		t.Errorf("%d lines, want 4", n)
	}
}

func TestLinesEndWhereTheInputBreaks(t *testing.T) {
	t.Parallel()
	var all []inputLine
	for line := range lines(io.MultiReader(strings.NewReader("a\n"), iotest.ErrReader(io.ErrClosedPipe))) {
		all = append(all, line)
	}
	if len(all) != 2 || all[0].text != "a" || all[1] != (inputLine{2, "", io.ErrClosedPipe}) {
		t.Errorf("got %v, want the line and the error", all)
	}
}
