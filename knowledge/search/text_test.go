package search

import (
	"slices"
	"testing"
)

func TestNumbersStayWhole(t *testing.T) {
	t.Parallel()
	for text, want := range map[string][]string{
		"1,234":           {"1234"},
		"1,234,567":       {"1234567"},
		"12,345,678,901":  {"12345678901"},
		"1,234,567.89":    {"1234567.89"},
		"$1,234,567":      {"dollar", "1234567"},
		"1,234,567%":      {"1234567", "percent"},
		"1,234,567bn":     {"1234567", "bn"},
		"1,23":            {"1", "23"},
		"1,2345":          {"1", "2345"},
		"2024, 100 boats": {"2024", "100", "boats"},
		"1,234, 5,678":    {"1234", "5678"},
	} {
		got := words(text)
		if !slices.Equal(got, want) {
			t.Errorf("words(%q) = %q, want %q", text, got, want)
		}
	}
}
