package recent_test

import (
	"testing"

	"tiktalks/knowledge/recent"
)

// TestValues: what was wanted last is kept.
func TestValues(t *testing.T) {
	t.Parallel()
	get := recent.New[string, int](2).Get
	for i, step := range []struct {
		key  string
		made bool
	}{{"a", true}, {"b", true}, {"a", false}, {"c", true}, {"a", false}, {"b", true}, {"c", true}} {
		made := false
		if got := get(step.key, func() int { made = true; return int(step.key[0]) }); got != int(step.key[0]) || made != step.made {
			t.Errorf("step %d: %s gives %d, made %v", i+1, step.key, got, made)
		}
	}
}
