package main

import (
	"context"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"tiktalks/bot/discordtest"
)

var timedFacts = flag.Int("timed-facts", 60, "how many facts the base has in TestTimesOfCuration; 400 and 10000 are told in docs/moderators.md")

// TestTimesOfCuration takes the times of what a moderator does with the whole program, over Discord and in processes of their
// own: an edit, and a refresh in which one fact of 20 is new, each until the draft or the preview stands, until it is in force,
// and until the other copies answer from it. With its figures:
//
//	go test -run TestTimesOfCuration -v -timed-facts 10000 -timeout 1h .
func TestTimesOfCuration(t *testing.T) {
	if testing.Short() {
		t.Skip("several processes take half a minute")
	}
	t.Run("sqlite", func(t *testing.T) {
		s := newSociety(t)
		s.timed(t, 1, "DATABASE_URL=", "DATA_DIR="+t.TempDir())
	})
	t.Run("postgres", func(t *testing.T) {
		s := newSociety(t)
		s.timed(t, 2, "DATABASE_URL="+s.database)
	})
}

// fleet is a base of made-up boats, as many as there are facts, always the same.
type fleet struct {
	names []string
	dir   string
}

func newFleet(t *testing.T, n int) fleet {
	t.Helper()
	r := rand.New(rand.NewPCG(7, 7))
	syllables := strings.Fields("ba co di fe ga hi jo ku la me no pi ra so tu va we xi yo zu")
	f := fleet{dir: t.TempDir()}
	seen := map[string]bool{}
	for len(f.names) < n {
		name := ""
		for range 4 {
			name += syllables[r.IntN(len(syllables))]
		}
		if !seen[name] {
			seen[name] = true
			f.names = append(f.names, name)
		}
	}
	f.write(t, 1)
	return f
}

// write writes the base as its source has it on a day; one boat of 20 has another day each time.
func (f fleet) write(t *testing.T, edition int) {
	t.Helper()
	var b strings.Builder
	b.WriteString("name: The fleet\nabout: Its boats.\nends: 2026-06-30\ntopics: [{id: boats, title: Boats}]\ntopic: boats\nfacts:\n")
	for i, name := range f.names {
		day := 1
		if i%20 == 0 {
			day = edition
		}
		fmt.Fprintf(&b, "  - {id: %s, claim: The boat %s was launched on %d May 2024 and lies at pier %d., when: 2024-05-%02d, status: open, checked: 2026-07-01, asks: [%s]}\n",
			name, name, day, i%17, day, fmt.Sprintf("when was %s launched, launch date of %s, where does the %s lie, which pier has %s", name, name, name, name))
	}
	if err := os.WriteFile(filepath.Join(f.dir, "fleet.yaml"), []byte(b.String()), 0o644); err != nil {
		t.Fatal(err)
	}
}

// timed takes the times with as many copies.
func (s *society) timed(t *testing.T, copies int, settings ...string) {
	f := newFleet(t, *timedFacts)
	guild := s.channels[0].GuildID
	settings = append(settings, "FACTS_SOURCE="+f.dir, "CURATOR_GUILDS="+guild, "LOG_LEVEL=info")
	begun := time.Now()
	var all []*copyOf
	for i := range copies {
		all = append(all, s.start(fmt.Sprint(i), settings...))
	}
	s.within(time.Hour, func() bool { return s.Gateway().Connected() == shardsOfCopies && len(s.Commands("")) > 0 })
	t.Logf("figure: %d facts: serving %v after the start, nothing computed before", *timedFacts, since(begun))
	if copies > 1 {
		s.even(all...)
	}
	p := s.boss(guild)

	began := time.Now()
	form, err := p.Slash("facts edit", discordtest.Opt("id", f.names[0])).Modal(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("figure: the form of an edit: %v", since(began))
	draft := s.take("a draft with what it does to answers", func() *discordtest.Interaction {
		return p.SubmitModal(form, map[string]any{"claim": "The boat " + f.names[0] + " was launched on 29 May 2024.", "why": "a test"})
	})
	published := s.take("published", func() *discordtest.Interaction { return p.Click(draft, pressOf(t, draft, "Publish")) })
	s.follows(f.names[0], "29 May 2024", published)

	f.write(t, 30)
	preview := s.take("a preview of a refresh", func() *discordtest.Interaction { return p.Slash("facts refresh") })
	kept := s.take("a conflict decided", func() *discordtest.Interaction { return p.Click(preview, pressOf(t, preview, "Keep ours")) })
	confirmed := s.take("confirmed", func() *discordtest.Interaction { return p.Click(kept, pressOf(t, kept, "Confirm")) })
	s.follows(f.names[20], "30 May 2024", confirmed)
}

// boss is a person who may manage the server.
func (s *society) boss(guild string) discordtest.Person {
	g, _ := s.Guild(guild)
	boss := s.AddUser(discordtest.User{Username: "boss"})
	s.AddMember(g, boss, s.AddRole(g, discordtest.Role{Name: "Boss", Permissions: discordtest.ManageGuild}))
	return s.As(boss).In(s.channels[0])
}

// take waits for the answer and tells how long it took.
func (s *society) take(what string, act func() *discordtest.Interaction) discordtest.Message {
	s.t.Helper()
	ctx, cancel := context.WithTimeout(s.t.Context(), 3*time.Minute)
	defer cancel()
	begun := time.Now()
	m, err := act().Answer(ctx)
	if err != nil {
		s.t.Fatalf("%s: %v", what, err)
	}
	s.t.Logf("figure: %s: %v", what, since(begun))
	return m
}

// follows waits until every copy answers as the edition says that the message tells of.
func (s *society) follows(name, answer string, done discordtest.Message) {
	s.t.Helper()
	begun := time.Now()
	if !strings.Contains(done.Content, "in force") {
		s.t.Fatalf("it says %q", done.Content)
	}
	for n := range s.channels {
		s.within(3*time.Minute, func() bool { return strings.Contains(s.askOf(n, "when was "+name+" launched"), answer) })
	}
	s.t.Logf("figure: every copy has answered from it %v after that (%d questions in turn)", since(begun), len(s.channels))
}

// pressOf gives what stands behind the first button whose label begins so.
func pressOf(t *testing.T, m discordtest.Message, label string) string {
	t.Helper()
	id := ""
	for _, row := range m.Components {
		row.Walk(func(c discordtest.Component) {
			if strings.HasPrefix(c.Label, label) && id == "" {
				id = c.CustomID
			}
		})
	}
	if id == "" {
		t.Fatalf("%q has no button %q", m.Content, label)
	}
	return id
}
