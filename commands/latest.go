package commands

import (
	"context"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"

	"tiktalks/knowledge"
	"tiktalks/knowledge/day"
)

const (
	latestMost    = 8   // facts in one reply
	latestNearest = 3   // facts shown where there is nothing since the date
	latestDefault = 90  // days before the base's end, when nothing is said
	latestRunes   = 220 // of one claim in the list
)

// latest lists what happened since a date, newest first.
func latest(base *knowledge.Base) Command {
	return Command{
		Name:  "latest",
		About: "What happened last, newest first",
		Options: []Option{
			{Name: "since", About: "7d, 2 weeks, 3 months, May 2026 or 2026-05-01", MaxRunes: 40},
			{Name: "topic", About: "Only this topic", MaxRunes: 100, Complete: func(typed string) []Choice { return topicChoices(base.Current(), typed) }},
		},
		Run: func(_ context.Context, c Call) (Reply, error) {
			s := base.Current()
			since, err := sinceOf(c.Option("since"), s, c.Now)
			if err != nil {
				return Reply{}, err
			}
			topic, err := topicOf(s, c.Option("topic"))
			if err != nil {
				return Reply{}, err
			}
			return latestReply(s, since, topic), nil
		},
	}
}

func latestReply(s *knowledge.Snapshot, since time.Time, topic knowledge.Topic) Reply {
	all := newest(s, topic)
	if len(all) == 0 {
		return Reply{Text: fmt.Sprintf("None of my facts%s has a date. Ask me about them with /ask.", on(topic)), Kind: "list", Version: s.Version}
	}
	within := slices.DeleteFunc(slices.Clone(all), func(f knowledge.Fact) bool { return !f.When.To.End().After(since) })
	head := fmt.Sprintf("What my facts have%s since %s, newest first:", on(topic), day.Of(since).Words())
	if len(within) == 0 {
		head = fmt.Sprintf("My facts have nothing%s since %s: they end on %s. The newest are:", on(topic), day.Of(since).Words(), s.Ends.Words())
		within = all[:min(len(all), latestNearest)]
	}
	shown := within[:min(len(within), latestMost)]
	lines := []string{head}
	for _, f := range shown {
		lines = append(lines, fmt.Sprintf("• %s: %s", whenWords(f), cut(f.Claim, latestRunes)))
	}
	if more := len(within) - len(shown); more > 0 {
		lines = append(lines, fmt.Sprintf("and %d more.", more))
	}
	return Reply{Text: strings.Join(lines, "\n"), Card: Card{Links: sourceLinks(shown, maxLinks)}, Facts: ids(shown), Kind: "list", Version: s.Version}
}

// on names the topic within a sentence; nothing for all topics.
func on(topic knowledge.Topic) string {
	if topic.ID == "" {
		return ""
	}
	return " on " + topic.Title
}

// newest gives the dated facts that may be shown, those of the topic only where one is given, the newest first.
func newest(s *knowledge.Snapshot, topic knowledge.Topic) []knowledge.Fact {
	var facts []knowledge.Fact
	for _, f := range s.Facts {
		dated := !f.When.IsZero() && !s.Ends.Before(f.When.From)
		if f.Shown() && dated && (topic.ID == "" || f.Topic == topic.ID) {
			facts = append(facts, f)
		}
	}
	slices.SortStableFunc(facts, func(a, b knowledge.Fact) int { return b.When.From.First().Compare(a.When.From.First()) })
	return facts
}

func whenWords(f knowledge.Fact) string {
	if f.When.From == f.When.To {
		return f.When.From.Words()
	}
	return f.When.From.Words() + " to " + f.When.To.Words()
}

var ago = regexp.MustCompile(`^(\d{1,3})\s*(d|day|days|w|week|weeks|m|month|months|y|year|years)$`)

// sinceOf reads a time to look back to: a number of days, weeks, months or years before now, or a date.
func sinceOf(text string, s *knowledge.Snapshot, now time.Time) (time.Time, error) {
	text = strings.ToLower(strings.TrimSpace(text))
	if text == "" {
		return s.Ends.First().AddDate(0, 0, -latestDefault), nil
	}
	if m := ago.FindStringSubmatch(text); m != nil {
		n, _ := strconv.Atoi(m[1]) // one to three digits
		switch m[2][0] {
		case 'd':
			return now.AddDate(0, 0, -n), nil
		case 'w':
			return now.AddDate(0, 0, -7*n), nil
		case 'm':
			return now.AddDate(0, -n, 0), nil
		default:
			return now.AddDate(-n, 0, 0), nil
		}
	}
	text = "in " + text
	if mentions := day.Mentions(text); len(mentions) == 1 && isAll(mentions[0], text) {
		return sinceDate(mentions[0], s.Ends), nil
	}
	return time.Time{}, problem("I can't read that date. Write for example 7d, 2 weeks, 3 months, May 2026 or 2026-05-01.")
}

// isAll tells whether the date is all that a text says: a number that it leaves over belonged to a date that is none.
func isAll(m day.Mention, text string) bool {
	return !strings.ContainsFunc(text[:m.At]+text[m.End:], unicode.IsDigit)
}

// sinceDate gives the start of a date. One without a year is the last such date before the base ends.
func sinceDate(m day.Mention, ends day.Date) time.Time {
	date := m.Date(ends.Year)
	if m.Year == 0 && ends.Before(date) {
		date = m.Date(ends.Year - 1)
	}
	return date.First()
}

func topicOf(s *knowledge.Snapshot, text string) (knowledge.Topic, error) {
	text = strings.TrimSpace(text)
	if text == "" {
		return knowledge.Topic{}, nil
	}
	for _, t := range s.Topics {
		if strings.EqualFold(t.ID, text) || strings.EqualFold(t.Title, text) {
			return t, nil
		}
	}
	var titles []string
	for _, t := range s.Topics {
		titles = append(titles, t.Title)
	}
	return knowledge.Topic{}, problem("I don't have that topic. These I have: %s.", strings.Join(titles, "; "))
}

// topicChoices suggests topics for typed words.
func topicChoices(s *knowledge.Snapshot, typed string) []Choice {
	var all []Choice
	for _, t := range s.Topics {
		if strings.Contains(strings.ToLower(t.ID+" "+t.Title), strings.ToLower(strings.TrimSpace(typed))) {
			all = append(all, Choice{t.Title, t.ID})
		}
	}
	return all[:min(len(all), maxChoices)]
}
