package playground

import (
	"encoding/json"
	"slices"
	"sync"
	"time"

	"tiktalks/bot/discordtest"
)

// The journal keeps what was done through the page: the calls, for what became of them, and the questions, for why they
// were answered as they were. It is bounded and lives as long as the page.
type journal struct {
	mu    sync.Mutex
	calls []call
	asked []question
}

// call is an interaction that somebody made.
type call struct {
	id, user, channel string
	name              string // of a command its path, else the custom id
	said              string
	target            discordtest.User // of a command from a menu
	handle            *discordtest.Interaction
}

// question is something that the bot was asked. Its id is that of the interaction or the message.
type question struct {
	id, user, channel string
	text              string
	at                time.Time
	payload           json.RawMessage // what the bot received
}

const journalKept = 500

func (j *journal) addCall(c call) {
	j.mu.Lock()
	defer j.mu.Unlock()
	j.calls = append(j.calls[max(0, len(j.calls)-journalKept):], c)
}

func (j *journal) addQuestion(q question) {
	j.mu.Lock()
	defer j.mu.Unlock()
	j.asked = append(j.asked[max(0, len(j.asked)-journalKept):], q)
}

// made gives the calls of a person in a place, oldest first.
func (j *journal) made(user, channel string) []call {
	j.mu.Lock()
	defer j.mu.Unlock()
	var all []call
	for _, c := range j.calls {
		if c.user == user && c.channel == channel {
			all = append(all, c)
		}
	}
	return all
}

// call finds a call by its interaction; the zero value if it was not made here.
func (j *journal) call(id string) call {
	j.mu.Lock()
	defer j.mu.Unlock()
	for _, c := range j.calls {
		if c.id == id {
			return c
		}
	}
	return call{}
}

// How much the bot remembers of earlier questions (package commands): the last few of the same person in the same place.
const (
	remembered    = 4
	rememberedFor = 15 * time.Minute
)

// question gives a question by its id, with those before it that the bot had in mind.
func (j *journal) question(id string) (q question, history []string, known bool) {
	j.mu.Lock()
	defer j.mu.Unlock()
	at := slices.IndexFunc(j.asked, func(q question) bool { return q.id == id })
	if at < 0 {
		return question{}, nil, false
	}
	q = j.asked[at]
	for _, before := range j.asked[:at] {
		if before.user == q.user && before.channel == q.channel && q.at.Sub(before.at) < rememberedFor {
			history = append(history, before.text)
		}
	}
	return q, history[max(0, len(history)-remembered):], true
}
