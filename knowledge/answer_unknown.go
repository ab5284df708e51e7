package knowledge

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"tiktalks/knowledge/intent"
	"tiktalks/knowledge/search"
)

// What is said where no fact answers: to what is no question about facts, and to what the facts don't cover.

// declines are the fixed sentences for what is no question about facts. They never repeat the message.
var declines = map[intent.Intent]string{
	intent.Opinion:    "I don't give opinions. I can tell you what my facts say about %s.",
	intent.Prediction: "I don't make forecasts. I can tell you what has happened and what was announced about %s.",
	intent.Order:      "I only answer questions, from facts that people have checked, about %s.",
	intent.Harm:       "I can't help with that. I answer questions about %s.",
	intent.Chat:       "I'm a bot that answers questions, from facts that people have checked, about %s. Ask me one.",
	intent.Thanks:     "You're welcome. Ask me anything else about %s.",
	intent.Complaint:  "Then put it in other words, and I'll look again: I answer questions about %s. If a fact is wrong, a moderator can correct it.",
	intent.Origin:     "From facts about %s that people have checked. Each answer names its pages, and /sources lists those of the last one.",
	intent.Privacy:    "I answer questions about %s. /privacy shows what is kept about you, and deletes it.",
	intent.Extent:     "My facts about %s end on %s. Each one has a date of its own; /latest lists the newest.",
}

// decline is the answer to what the bot doesn't do, and to talk with it.
func (s *Snapshot) decline(what intent.Intent) Answer {
	a := Answer{Kind: Declined, Text: fmt.Sprintf(declines[what], s.Name), AsOf: s.Ends, Version: s.Version}
	if what == intent.Extent {
		a.Text = fmt.Sprintf(declines[what], s.Name, s.Ends.Words())
	}
	return a
}

// maxTopics is how many near topics an unknown names.
const maxTopics = 3

// Unsure is the confidence from which an unknown asks back what was meant.
const Unsure = 0.12

// unknown says that the facts have no answer. Where it is not sure of that it asks back with the two nearest questions that
// have one, else it names the topics that are nearest.
func (s *Snapshot) unknown(h heard) Answer {
	r := h.result
	a := Answer{Kind: Unknown, AsOf: s.Ends, Confidence: r.Confidence, Version: s.Version}
	if h.late {
		a.Text, a.Next = "That is not in my facts. "+cmp.Or(h.lead, s.tooLate()), s.next(h, nil)
		return a
	}
	if near := s.next(h, nil); r.Confidence >= Unsure && len(near) >= 2 {
		a.Next = near[:2]
		a.Text = fmt.Sprintf("I'm not sure that my facts answer that. Did you mean “%s?” or “%s?”",
			strings.TrimSuffix(near[0], "?"), strings.TrimSuffix(near[1], "?"))
		return a
	}
	a.Text = "That is not in my facts."
	if topics := s.nearTopics(r.Hits); len(topics) > 0 {
		a.Text += " Nearest topics: " + strings.Join(topics, "; ") + "."
	}
	return a
}

// nearTopics gives the titles of the topics of the best hits, each once.
func (s *Snapshot) nearTopics(hits []search.Hit) []string {
	var topics []string
	for _, hit := range hits {
		title := s.TopicTitle(s.must(hit.ID).Topic)
		if len(topics) < maxTopics && !slices.Contains(topics, title) {
			topics = append(topics, title)
		}
	}
	return topics
}
