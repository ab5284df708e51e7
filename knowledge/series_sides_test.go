package knowledge_test

import (
	"strings"
	"testing"

	"tiktalks/knowledge"
)

// What a series was worth at a moment is said, too, where the likeliest fact is the one that sums the series up.
func TestSummedUpSeries(t *testing.T) {
	t.Parallel()
	base := shippedBase(t)
	for _, c := range []struct{ question, begins string }{
		{"which TikTok deadline was in force in May 2025", "In May 2025 the TikTok deadline was set for 19 June 2025"},
		{"what was the TikTok deadline in February 2025", "In February 2025 the TikTok deadline was set for 5 April 2025"},
		{"the deadline for TikTok in October 2025", "In October 2025 the TikTok deadline was set for 23 January 2026"},
		{"who set the TikTok deadline in May 2025", ""},
		{"what is due in July 2026", ""},
	} {
		text := base.Answer(knowledge.Question{Text: c.question, Now: asking}).Text
		if !strings.HasPrefix(text, c.begins) || c.begins == "" && strings.Contains(text, "was set for") {
			t.Errorf("%s: does not begin with %q\n  %s", c.question, c.begins, text)
		}
	}
}
