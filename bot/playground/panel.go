package playground

import (
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"time"

	"tiktalks/bot/discordtest"
)

// panel is what stands behind one message: its payload, what the bot was sent and what it sent, and the reasons.
type panel struct {
	Message   messageView     `json:"message"`
	Event     json.RawMessage `json:"event,omitempty"` // the interaction or message as the bot received it
	Exchanges []exchange      `json:"exchanges"`
	Reasons   *Reasons        `json:"reasons,omitempty"`
}

// exchange is a request of the bot and what came of it.
type exchange struct {
	At     time.Time       `json:"at"`
	Line   string          `json:"line"` // method and path
	Body   json.RawMessage `json:"body,omitempty"`
	Files  []string        `json:"files,omitempty"`
	Answer string          `json:"answer"`
	Rule   string          `json:"rule,omitempty"`
	Fields []string        `json:"fields,omitempty"`
}

func (p *Playground) servePanel(w http.ResponseWriter, r *http.Request, at here) {
	m, err := at.message(r.FormValue("message"))
	if err != nil {
		refuse(w, http.StatusNotFound, err)
		return
	}
	write(w, http.StatusOK, p.panel(m))
}

func (p *Playground) panel(m discordtest.Message) panel {
	out := panel{Message: messageView{Message: m, Private: m.Private()}, Exchanges: []exchange{}}
	cause := causeOf(m)
	for _, c := range p.journal.made(invoker(m), m.ChannelID) {
		if c.id == cause {
			out.Event = c.handle.Payload()
		}
	}
	for _, r := range p.discord.Requests() {
		if cause != "" && (r.Interaction == cause || strings.Contains(string(r.Body), `"`+cause+`"`)) {
			out.Exchanges = append(out.Exchanges, exchangeOf(r))
		}
	}
	if q, history, known := p.journal.question(cause); known {
		out.Event = q.payload
		reasons := p.options.Explain.Explain(q.text, history, q.at)
		out.Reasons = &reasons
	}
	return out
}

// causeOf is the id of what a message answers: an interaction, or another message.
func causeOf(m discordtest.Message) string {
	switch {
	case m.Invocation != nil:
		return m.Invocation.ID
	case m.Reference != nil:
		return m.Reference.MessageID
	}
	return ""
}

func invoker(m discordtest.Message) string {
	if m.Invocation == nil {
		return ""
	}
	return m.Invocation.User.ID
}

// recordShown is how many of the bot's requests the record shows. The record is the operator's view: it holds what was
// answered to anybody, private answers too.
const recordShown = 60

// serveRecord gives the bot's last requests, the newest first.
func (p *Playground) serveRecord(w http.ResponseWriter, _ *http.Request) {
	all := []exchange{}
	for _, r := range slices.Backward(p.discord.Requests()) {
		if len(all) == recordShown {
			break
		}
		all = append(all, exchangeOf(r))
	}
	write(w, http.StatusOK, all)
}

func exchangeOf(r discordtest.Request) exchange {
	return exchange{
		At: r.At, Line: r.Method + " " + r.Path, Body: r.Body, Files: r.Files, Answer: answerOf(r), Rule: r.Rule, Fields: r.Fields,
	}
}

// answerOf tells what Discord answered to a request.
func answerOf(r discordtest.Request) string {
	switch {
	case r.Code != 0:
		return fmt.Sprintf("%d, code %d", r.Status, r.Code)
	case r.Status != 0:
		return fmt.Sprint(r.Status)
	}
	return "none"
}
