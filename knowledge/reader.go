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

func (r reader) at(n *yaml.Node) place { return place{r.file, n.Line} }

func (r reader) problem(n *yaml.Node, format string, args ...any) {
	r.problems.add(r.at(n), format, args...)
}

// mapping gives the values of a mapping by key. Keys that are not among the allowed ones are problems.
func (r reader) mapping(n *yaml.Node, what string, allowed ...string) map[string]*yaml.Node {
	values := map[string]*yaml.Node{}
	r.pairs(n, what, func(key, value *yaml.Node) {
		switch {
		case !slices.Contains(allowed, key.Value):
			r.problem(key, "unknown key %q in %s: use %s", key.Value, what, strings.Join(allowed, ", "))
		default:
			values[key.Value] = value
		}
	})
	return values
}

// pairs calls each for every key and value of a mapping, once a key. A key without a value is a problem.
func (r reader) pairs(n *yaml.Node, what string, each func(key, value *yaml.Node)) {
	if n.Kind != yaml.MappingNode {
		r.problem(n, "%s should be a mapping of keys to values", what)
		return
	}
	seen := map[string]bool{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key := n.Content[i]
		if seen[key.Value] {
			r.problem(key, "key %q stands twice in %s: keep one", key.Value, what)
			continue
		}
		seen[key.Value] = true
		if n.Content[i+1].Tag == "!!null" {
			r.problem(key, "key %q in %s has no value: write one or take the key out", key.Value, what)
		}
		each(key, n.Content[i+1])
	}
}

// items gives the elements of a list; an absent one has none.
func (r reader) items(n *yaml.Node, what string) []*yaml.Node {
	if n == nil {
		return nil
	}
	if n.Kind != yaml.SequenceNode {
		r.problem(n, "%s should be a list", what)
		return nil
	}
	return n.Content
}

// text gives a scalar without the space around it; an absent one is empty.
func (r reader) text(n *yaml.Node) string {
	if n == nil {
		return ""
	}
	if n.Kind != yaml.ScalarNode {
		r.problem(n, "a single text is wanted here")
		return ""
	}
	if n.Tag == "!!null" {
		return ""
	}
	return strings.TrimSpace(n.Value)
}

// texts gives a list of scalars, empty ones refused.
func (r reader) texts(n *yaml.Node, what string) []string {
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

func (r reader) date(n *yaml.Node) day.Date {
	return scalar(r, n, day.Parse)
}

func (r reader) span(n *yaml.Node) day.Span {
	return scalar(r, n, day.ParseSpan)
}

func (r reader) number(n *yaml.Node) float64 {
	return scalar(r, n, func(s string) (float64, error) {
		v, err := strconv.ParseFloat(s, 64)
		if err != nil || math.IsNaN(v) || math.IsInf(v, 0) {
			return 0, fmt.Errorf("%q is not a number", s)
		}
		return v, nil
	})
}

// scalar reads an optional value; what the parser says against it becomes a problem.
func scalar[T any](r reader, n *yaml.Node, parse func(string) (T, error)) T {
	var zero T
	if n == nil || n.Kind != yaml.ScalarNode || n.Tag == "!!null" {
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
