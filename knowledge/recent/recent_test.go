package recent_test

import (
	"strings"
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

// TestKeyOf: a key is the same for the same texts only, wherever one ends, and holds none of them.
func TestKeyOf(t *testing.T) {
	t.Parallel()
	first := recent.KeyOf("who is", "ann")
	if again := recent.KeyOf("who is", "ann"); again != first {
		t.Error("the same texts have two keys")
	}
	seen := map[recent.Key]bool{}
	for _, texts := range [][]string{{}, {""}, {"", ""}, {"ab"}, {"a", "b"}, {"b", "a"}, {"a\x00b"}, {"\x01a"}, {strings.Repeat("a", 300)}} {
		key := recent.KeyOf(texts...)
		if seen[key] {
			t.Errorf("%q has the key of others", texts)
		}
		seen[key] = true
	}
}
