package knowledge

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// Problem is one thing that is wrong with the files of a base, and what their author should do about it.
type Problem struct {
	File string
	Line int // 0: the file as a whole
	Do   string
}

// String gives the problem as "file:line: what to do".
func (p Problem) String() string {
	if p.File == "" {
		return p.Do
	}
	return fmt.Sprintf("%s:%d: %s", p.File, p.Line, p.Do)
}

// Problems is the error of a base that cannot be used: all its problems at once, in the order of the files.
type Problems []Problem

// Error gives one line a problem.
func (ps Problems) Error() string {
	lines := make([]string, len(ps))
	for i, p := range ps {
		lines[i] = p.String()
	}
	return strings.Join(lines, "\n")
}

// add notes a problem at a place.
func (ps *Problems) add(at place, format string, args ...any) {
	*ps = append(*ps, Problem{at.file, at.line, fmt.Sprintf(format, args...)})
}

// err gives the problems as an error, sorted by place, or nil when there are none.
func (ps Problems) err() error {
	if len(ps) == 0 {
		return nil
	}
	slices.SortStableFunc(ps, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line))
	})
	return ps
}
