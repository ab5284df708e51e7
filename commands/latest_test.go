package commands_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"tiktalks/commands"
)

func TestLatestSince(t *testing.T) {
	t.Parallel()
	d, _ := desk(t, ferries(t))
	recent := []string{"night-line", "night-riders", "timetable-words"}
	for _, c := range []struct {
		since string
		want  []string // besides the one in dry dock, which began long ago and ended in June
		head  string
	}{
		{"", recent, "since 1 April 2026"}, // 90 days before the base ends
		{"40d", []string{"night-line", "night-riders"}, "since 23 May 2026"},
		{"40 days", []string{"night-line", "night-riders"}, "since 23 May 2026"},
		{"4 WEEKS", []string{"night-riders"}, "since 4 June 2026"},
		{"1 month", []string{"night-riders"}, "since 2 June 2026"},
		{"3m", recent, "since 2 April 2026"},
		{"1y", append([]string{"fare-2026"}, recent...), "since 2 July 2025"},
		{"May 2026", []string{"night-line", "night-riders"}, "since 1 May 2026"},
		{"2026-04-10", recent, "since 10 April 2026"},
		{"2026-04-11", []string{"night-line", "night-riders"}, "since 11 April 2026"},
		{"1 june 2026", []string{"night-line", "night-riders"}, "since 1 June 2026"},
		{" may ", []string{"night-line", "night-riders"}, "since 1 May 2026"},
		{"December", append([]string{"fare-2026"}, recent...), "since 1 December 2025"},
		{"2025", append([]string{"fare-2026"}, recent...), "since 1 January 2025"},
	} {
		r := reply(t, d, call("latest", "since", c.since))
		want := slices.Sorted(slices.Values(append([]string{"heron-dry-dock"}, c.want...)))
		same(t, fmt.Sprintf("since %q", c.since), slices.Sorted(slices.Values(r.Facts)), want)
		if head, _, _ := strings.Cut(r.Text, "\n"); head != "What my facts have "+c.head+", newest first:" {
			t.Errorf("since %q: the head is %q", c.since, head)
		}
	}
}

func TestLatestIsAListNewestFirst(t *testing.T) {
	t.Parallel()
	d, base := desk(t, ferries(t))
	same(t, "reply", reply(t, d, call("latest", "since", "2026-05-01", "topic", "times")), commands.Reply{
		Text: "What my facts have on Times and lines since 1 May 2026, newest first:\n" +
			"• 1 June 2026: The night line between Ostrava Pier and the island began on 1 June 2026.\n" +
			"• June 2026: The Harbour Office counted 900 night passengers in June 2026, the Lake Post 400.",
		Facts: []string{"night-line", "night-riders"}, Kind: "list", Version: base.Current().Version,
		Card: commands.Card{Links: []commands.Link{
			{Label: "Lake Post, 2 June 2026", URL: "https://post.example/night"},
			{Label: "Lake Post, 29 June 2026", URL: "https://post.example/riders"},
			{Label: "Harbour Office, 30 June 2026", URL: "https://harbour.example/riders"},
		}},
	})
}

func TestLatestNamesASpanAndCutsLongClaims(t *testing.T) {
	t.Parallel()
	d, _ := desk(t, ferries(t))
	r := reply(t, d, call("latest"))
	if want := "• 1 February 2026 to 15 June 2026: The Heron lay"; !strings.Contains(r.Text, want) {
		t.Errorf("no line begins %q in:\n%s", want, r.Text)
	}
	for line := range strings.Lines(r.Text) {
		_, claim, isFact := strings.Cut(line, ": The timetable")
		if n := len([]rune(claim)); isFact && (n > 220 || !strings.HasSuffix(strings.TrimSpace(claim), "…")) {
			t.Errorf("a claim of %d characters is not cut: %s", n, claim)
		}
	}
}

func TestLatestWithNothingSince(t *testing.T) {
	t.Parallel()
	d, _ := desk(t, ferries(t))
	for _, c := range []struct{ topic, head string }{
		{"", "My facts have nothing since 1 July 2026: they end on 30 June 2026. The newest are:"},
		{"Fares", "My facts have nothing on Fares since 1 July 2026: they end on 30 June 2026. The newest are:"},
	} {
		r := reply(t, d, call("latest", "since", "2026-07-01", "topic", c.topic))
		lines := strings.Split(r.Text, "\n")
		if lines[0] != c.head || len(lines)-1 != len(r.Facts) || len(r.Facts) > 3 || len(r.Facts) < 2 {
			t.Errorf("topic %q: got %d facts and\n%s", c.topic, len(r.Facts), r.Text)
		}
	}
}

func TestLatestLeavesOutWhatIsYetToCome(t *testing.T) {
	t.Parallel()
	d, _ := desk(t, ferries(t))
	for _, since := range []string{"", "3y", "2026-11-01"} {
		if r := reply(t, d, call("latest", "since", since)); slices.Contains(r.Facts, "winter-line") || strings.Contains(r.Text, "winter line") {
			t.Errorf("since %q: a plan for December stands among what has happened", since)
		}
	}
}

func TestLatestNeverShowsRetractedFacts(t *testing.T) {
	t.Parallel()
	d, _ := desk(t, ferries(t))
	if r := reply(t, d, call("latest", "since", "5y", "topic", "boats")); slices.Contains(r.Facts, "gull-sale") {
		t.Error("a retracted fact is in the list")
	}
}

func TestLatestCountsWhatItDoesNotShow(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		trips int // one more fact speaks of these days
		last  string
	}{{7, "900 night passengers in June 2026, the Lake Post 400."}, {8, "\nand 1 more."}, {9, "\nand 2 more."}} {
		d, _ := desk(t, withTrips(ferries(t), c.trips))
		r := reply(t, d, call("latest", "since", "2026-06-20"))
		if !strings.HasSuffix(r.Text, c.last) || len(r.Facts) != 8 || r.Facts[0] != fmt.Sprintf("trip-%d", c.trips-1) {
			t.Errorf("%d trips: %v, which ends %q, want 8 facts and %q", c.trips, r.Facts, r.Text[len(r.Text)-40:], c.last)
		}
	}
}

func TestLatestTopics(t *testing.T) {
	t.Parallel()
	d, base := desk(t, ferries(t))
	for _, typed := range []string{"fares", "Fares", " FARES "} {
		r := reply(t, d, call("latest", "topic", typed, "since", "5y"))
		same(t, typed, r.Facts, []string{"fare-2026", "fare-2024"})
	}
	same(t, "a topic without dates", reply(t, d, call("latest", "topic", "terms")), commands.Reply{
		Text: "None of my facts on Terms has a date. Ask me about them with /ask.", Kind: "list", Version: base.Current().Version,
	})
	p := refusal(t, d, call("latest", "topic", "submarines"))
	if p.Say != "I don't have that topic. These I have: Boats; Times and lines; Fares; Terms." || p.Cause != nil {
		t.Errorf("unknown topic: %q, cause %v", p.Say, p.Cause)
	}
}

func TestLatestRefusesWhatIsNoDate(t *testing.T) {
	t.Parallel()
	d, _ := desk(t, ferries(t))
	for _, since := range []string{"yesterday-ish", "7 parsecs", "-3d", "1000d", "from May to June", "d", "99", "2026-99-99", "2026-02-30", "31 February 2026",
		"40 May 2026", "1 foo 2026", "2026-05-01x2"} {
		if p := refusal(t, d, call("latest", "since", since)); p.Say != "I can't read that date. Write for example 7d, 2 weeks, 3 months, May 2026 or 2026-05-01." {
			t.Errorf("since %q: %q", since, p.Say)
		}
	}
}

func TestLatestSuggestsTopics(t *testing.T) {
	t.Parallel()
	files := ferries(t)
	d, base := desk(t, files)
	suggest := option(t, d, "latest", "topic").Complete
	all := []commands.Choice{{Label: "Boats", Value: "boats"}, {Label: "Times and lines", Value: "times"}, {Label: "Fares", Value: "fares"}, {Label: "Terms", Value: "terms"}}
	same(t, "nothing typed", suggest(""), all)
	same(t, "part of a title", suggest(" LINES"), all[1:2])
	same(t, "part of an id", suggest("fare"), all[2:3])
	same(t, "nothing fits", suggest("submarine"), []commands.Choice(nil))
	base.Swap(load(t, withTopics(files, 30)))
	if n := len(suggest("")); n > 25 {
		t.Errorf("%d suggestions, Discord shows at most 25", n)
	}
}

// withTopics adds n topics to the base.
func withTopics(files fstest.MapFS, n int) fstest.MapFS {
	var more strings.Builder
	more.WriteString("topics:\n")
	for i := range n {
		fmt.Fprintf(&more, "  - {id: more-%d, title: More %d}\n", i, i)
	}
	files["topics.yaml"] = &fstest.MapFile{Data: []byte(more.String())}
	return files
}

func TestLatestCountsFromTheTimeOfTheCall(t *testing.T) {
	t.Parallel()
	d, _ := desk(t, ferries(t))
	c := call("latest", "since", "7d")
	c.Now = time.Date(2026, 4, 14, 0, 0, 0, 0, time.UTC)
	if r := reply(t, d, c); !strings.Contains(r.Text, "since 7 April 2026") || !slices.Contains(r.Facts, "timetable-words") {
		t.Errorf("seven days before 14 April: %s", r.Text)
	}
}
