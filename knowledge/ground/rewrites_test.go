package ground_test

import (
	"regexp"
	"strings"
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// rewrites are ways of saying the same: none of them may cost a claim its verdict, but for the few that the floor leaves.
var rewrites = []struct {
	name  string
	make  func(s string) []string
	floor int
}{
	{"contractions", anyOf(each(`\bdid not\b`, "didn't"), each(`\bwas not\b`, "wasn't"), each(`\bhad not\b`, "hadn't"), each(`\bwould not\b`, "wouldn't"),
		each(`\bis not\b`, "isn't")), 99},
	{"names of countries", anyOf(each(`\bthe United States\b`, "the US"), each(`\bUS\b`, "American"), each(`\bChina's\b`, "the Chinese"),
		each(`\bChina said\b`, "Beijing said")), 98},
	{"dates", anyOf(each(`\b(\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December) (20\d\d)`, "$2 $1, $3"),
		each(`September (20\d\d)`, "Sept $1")), 94},
	{"numbers", anyOf(each(`(\d) percent\b`, "$1%"), each(`\btwo\b`, "2"), each(`\bthree\b`, "3"), each(`(\d+) billion dollars`, "$$${1}bn"),
		each(`(\d+(?:\.\d+)?) million\b`, "${1}m")), 95},
	{"date moved", dateMoved, 99},
	{"opened", anyOf(inFront("In short, "), inFront("In other words, "), inFront("To put it simply, "), inFront("For its part, ")), 98},
	{"synonyms", swappedOnce("about | roughly, began | started, bought | purchased, tariffs | duties, announced | unveiled, companies | firms, " +
		"extended | prolonged, chief executive | CEO, ban | prohibition, largest | biggest, suspended | paused, " +
		"stake | share, agreement | accord, investigation | probe, said | stated, order | decree, lawmakers | legislators"), 97},
}

// swappedOnce turns the first of each pair into the second.
func swappedOnce(list string) func(string) []string {
	var all []func(string) []string
	for p := range strings.SplitSeq(list, ", ") {
		a, b, _ := strings.Cut(p, " | ")
		all = append(all, each(`\b`+a+`\b`, b))
	}
	return anyOf(all...)
}

var dateInFront = regexp.MustCompile(`^(On \d+ \w+ 20\d\d|In \w+ 20\d\d) ([^,;:]+)\.$`)

// dateMoved puts the date in front of a sentence of one clause at its end.
func dateMoved(s string) []string {
	m := dateInFront.FindStringSubmatch(s)
	if m == nil {
		return nil
	}
	return []string{m[2] + " " + strings.ToLower(m[1][:1]) + m[1][1:] + "."}
}

// TestRewrites: a claim of the base passes in other clothes.
func TestRewrites(t *testing.T) {
	t.Parallel()
	j := groundtest.Judge(t)
	for _, r := range rewrites {
		t.Run(r.name, func(t *testing.T) {
			t.Parallel()
			passed, tried := 0, 0
			for _, c := range shipped(t) {
				for _, said := range r.make(c) {
					tried++
					if v := j.Sentences([]ground.Sentence{{said, []string{"x"}}}, []ground.Fact{{ID: "x", Text: c}})[0]; v.OK() {
						passed++
					} else {
						t.Logf("%v: %s", v, said)
					}
				}
			}
			t.Logf("TOTAL %s: %d of %d pass", t.Name(), passed, tried)
			if 100*passed < r.floor*tried {
				t.Errorf("%d of %d pass, want %d in a hundred", passed, tried, r.floor)
			}
		})
	}
}
