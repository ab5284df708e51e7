package discordtest

import (
	"fmt"
	"strings"
)

// Story tells the latest events in plain lines, oldest first. It is what a failed wait shows.
func (s *Server) Story() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.record.recent) == 0 {
		return "  nothing at all"
	}
	var lines []string
	for _, e := range s.record.recent {
		lines = append(lines, fmt.Sprintf("  %s %s", e.At.Format("15:04:05.000"), s.sentence(e)))
	}
	return strings.Join(lines, "\n")
}

func (s *Server) sentence(e Event) string {
	switch {
	case e.Request != nil:
		return e.Request.String()
	case e.Message != nil:
		return fmt.Sprintf("%s in %s by %s: %s", e.Kind, s.world.placeName(e.ChannelID), e.Message.Author.Username, e.Message.summary())
	case e.Interaction != nil:
		return e.Interaction.String()
	case e.Gateway != nil:
		return e.Gateway.String()
	case e.Kind == TypingStarted:
		return "typing in " + s.world.placeName(e.ChannelID)
	}
	return string(e.Kind)
}

// String tells the request and its fate in one line.
func (r Request) String() string {
	line := fmt.Sprintf("%s %s: %d", r.Method, r.Path, r.Status)
	if r.Rule != "" {
		line += fmt.Sprintf(", code %d, refused by the rule %q %q", r.Code, r.Rule, r.Fields)
	}
	if r.Fault != "" {
		line += ", injected: " + r.Fault
	}
	return line
}

// summary is the beginning of what a message says.
func (m Message) summary() string {
	text := strings.Join(strings.Fields(spokenText(&m)), " ")
	if runes := []rune(text); len(runes) > 80 {
		text = string(runes[:80]) + "…"
	}
	if m.Loading() {
		text = "(thinking)"
	}
	return fmt.Sprintf("%q, %d embeds, %d components, %d files", text, len(m.Embeds), len(m.Components), len(m.Attachments))
}

func (w *world) placeName(channel string) string {
	p := w.places[channel]
	if p == nil {
		return "channel " + channel
	}
	if p.Type == DMChannel {
		return "the DM with " + p.Recipients[0].Username
	}
	return "#" + p.Name
}
