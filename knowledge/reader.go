package knowledge

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"

	"tiktalks/knowledge/day"
)

// reader turns YAML nodes into values. It is strict: a key that is not expected, a key given twice or a value of the
// wrong kind is a problem with its place. It goes on after each, so that an author sees all of them at once.
type reader struct {
	file     string
	problems *Problems
}

// at gives where a node stands.
func (r reader) at(n *node) place { return place{r.file, n.line} }

// problem notes a problem at a node.
func (r reader) problem(n *node, format string, args ...any) {
	r.problems.add(r.at(n), format, args...)
}

// mapping gives the values of a mapping by key. Keys that are not among the allowed ones are problems.
func (r reader) mapping(n *node, what string, allowed ...string) map[string]*node {
	values := map[string]*node{}
	r.pairs(n, what, func(key, value *node) {
		switch {
		case !slices.Contains(allowed, key.value):
			r.problem(key, "unknown key %q in %s: use %s", key.value, what, strings.Join(allowed, ", "))
		default:
			values[key.value] = value
		}
	})
	return values
}

// pairs calls each for every key and value of a mapping, once a key. A key without a value is a problem.
func (r reader) pairs(n *node, what string, each func(key, value *node)) {
	if n.kind != yaml.MappingNode {
		r.problem(n, "%s should be a mapping of keys to values", what)
		return
	}
	seen := make(map[string]bool, len(n.content)/2)
	for i := 0; i+1 < len(n.content); i += 2 {
		key := n.content[i]
		if seen[key.value] {
			r.problem(key, "key %q stands twice in %s: keep one", key.value, what)
			continue
		}
		seen[key.value] = true
		if n.content[i+1].null {
			r.problem(key, "key %q in %s has no value: write one or take the key out", key.value, what)
		}
		each(key, n.content[i+1])
	}
}

// items gives the elements of a list; an absent one has none.
func (r reader) items(n *node, what string) []*node {
	if n == nil {
		return nil
	}
	if n.kind != yaml.SequenceNode {
		r.problem(n, "%s should be a list", what)
		return nil
	}
	return n.content
}

// text gives a scalar without the space around it; an absent one is empty.
func (r reader) text(n *node) string {
	if n == nil {
		return ""
	}
	if n.kind != yaml.ScalarNode {
		r.problem(n, "a single text is wanted here")
		return ""
	}
	if n.null {
		return ""
	}
	return strings.TrimSpace(n.value)
}

// texts gives a list of scalars, empty ones refused.
func (r reader) texts(n *node, what string) []string {
	var all []string
	for _, item := range r.items(n, what) {
		s := r.text(item)
		if s == "" {
			r.problem(item, "an entry of %s is empty: write it or take it out", what)
			continue
		}
		all = append(all, s)
	}
	return all
}

// date reads a date.
func (r reader) date(n *node) day.Date {
	return scalar(r, n, day.Parse)
}

// span reads a span of days.
func (r reader) span(n *node) day.Span {
	return scalar(r, n, day.ParseSpan)
}

// number reads a number.
func (r reader) number(n *node) float64 {
	return scalar(r, n, func(s string) (float64, error) {
		v, err := strconv.ParseFloat(s, 64)
		if err != nil || math.IsNaN(v) || math.IsInf(v, 0) {
			return 0, fmt.Errorf("%q is not a number", s)
		}
		return v, nil
	})
}

// scalar reads an optional value; what the parser says against it becomes a problem.
func scalar[T any](r reader, n *node, parse func(string) (T, error)) T {
	var zero T
	if n == nil || n.kind != yaml.ScalarNode || n.null {
		r.text(n) // says what is wrong
		return zero
	}
	v, err := parse(r.text(n))
	if err != nil {
		r.problem(n, "%v", err)
		return zero
	}
	return v
}
