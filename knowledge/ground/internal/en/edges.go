package en

import (
	"slices"
	"strings"
)

// edges are the words behind a month or year, itself behind "as" or "when", that say which end of it is meant: "as May drew to a close".
var edges = []struct {
	words []string
	part  string
}{
	{strings.Fields("drew to a close"), "late"}, {strings.Fields("was drawing to a close"), "late"},
	{strings.Fields("came to a close"), "late"}, {strings.Fields("came to an end"), "late"}, {strings.Fields("was coming to an end"), "late"},
	{strings.Fields("neared its end"), "late"}, {strings.Fields("was ending"), "late"}, {strings.Fields("ended"), "late"},
	{strings.Fields("closed"), "late"}, {strings.Fields("began"), "early"}, {strings.Fields("opened"), "early"},
	{strings.Fields("started"), "early"}, {strings.Fields("got under way"), "early"},
}

// atEdge gives a month or year that was read from i to end the part that the words around it say, and where these end.
func atEdge(w []Raw, d Date, i, end int) (Date, int) {
	if i == 0 || w[i-1].Text != "as" && w[i-1].Text != "when" || d.Day > 0 || d.part != "" || d.Weekday > 0 {
		return d, end
	}
	for _, e := range edges {
		last := end + len(e.words)
		if last <= len(w) && (last == len(w) || w[last].before != Joined) && slices.EqualFunc(w[end:last], e.words, says) {
			if d.part = e.part; d.Month == 0 {
				d.part = map[string]string{"early": "opening", "late": "closing"}[e.part]
			}
			return d, last
		}
	}
	return d, end
}

// says tells whether a word as it is written is the one wanted.
func says(w Raw, word string) bool { return w.Text == word }
