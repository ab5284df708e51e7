package search_test

import (
	"testing"

	"tiktalks/knowledge/search"
)

// TestWants: what exactly a question asks for, and what it counts.
func TestWants(t *testing.T) {
	t.Parallel()
	x := index(t)
	for question, want := range map[string]string{
		"who painted the heron":                   "somebody",
		"which judges sat in the harbour case":    "person",
		"what was the date of the launch":         "day",
		"what are the names of the two captains":  "name",
		"which firm built the wall":               "company",
		"in which countries do ferries run":       "country",
		"in what building did they meet":          "place",
		"how long did the storm last":             "length",
		"for how many hours was the harbour shut": "length",
		"how many sailors were on board":          "count sailors",
		"how often does it cross":                 "count times",
		"how much does a crossing cost":           "sum",
		"what share of the boats sank":            "share",
		"why was the wall not mended":             "reason",
		"what did the mayor say of the storm":     "saying",
		"when was it launched":                    "day",
		"did the heron sink":                      "",
		"tell me of the heron":                    "",
	} {
		if got := x.Wants(question); got != want {
			t.Errorf("%q wants %q, expected %q", question, got, want)
		}
	}
}

// TestServes: a fact serves a question where it has something of the wanted sort that the question does not say itself.
func TestServes(t *testing.T) {
	t.Parallel()
	x := index(t)
	for _, tt := range []struct {
		question, fact string
		serves         float64
	}{
		{"when was the heron launched", "heron", 1},
		{"when on 3 may 2024 was the heron launched", "heron", -1},
		{"who launched the heron", "heron", -1},
		{"how long did the storm rage", "storm", -1},
		{"how much is the fare", "fare", -1},
		{"how many crowns does a crossing cost", "fare", 1},
		{"why did the wall break", "storm", -1},
		{"did the heron sink", "heron", 0},
	} {
		for _, hit := range x.Find(tt.question, search.Before{}).Hits {
			if hit.ID == tt.fact && hit.Features[search.Serves] != tt.serves {
				t.Errorf("%q: %s serves it %v, expected %v", tt.question, tt.fact, hit.Features[search.Serves], tt.serves)
			}
		}
	}
}
