package playground_test

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"
)

// client asks the page's interface as the page does, for what needs no browser.
type client struct {
	t       *testing.T
	address string
}

// get reads JSON and gives the status.
func (c client) get(path string, query url.Values, into any) int {
	c.t.Helper()
	answer, err := http.Get(c.address + "api/" + path + "?" + query.Encode())
	if err != nil {
		c.t.Fatal(err)
	}
	defer answer.Body.Close()
	if err := json.NewDecoder(answer.Body).Decode(into); err != nil {
		c.t.Fatal(err)
	}
	return answer.StatusCode
}

// do does a deed and gives the status and what is said of a refusal.
func (c client) do(deed string, body map[string]any) (int, string) {
	c.t.Helper()
	data, err := json.Marshal(body)
	if err != nil {
		c.t.Fatal(err)
	}
	answer, err := http.Post(c.address+"api/"+deed, "application/json", bytes.NewReader(data))
	if err != nil {
		c.t.Fatal(err)
	}
	defer answer.Body.Close()
	var said struct{ Error string }
	if err := json.NewDecoder(answer.Body).Decode(&said); err != nil {
		c.t.Fatal(err)
	}
	return answer.StatusCode, said.Error
}

// seen is what a test looks at in a view.
type seen struct {
	Channel  string
	Places   []struct{ ID, Name, Kind string }
	Messages []seenMessage
	Commands []struct{ Name string }
}

type seenMessage struct {
	ID, Content string
	Private     bool
}

// view waits until somebody's view of a place is as wanted.
func (c client) view(as, channel string, wanted func(seen) bool) seen {
	c.t.Helper()
	var v seen
	for range 300 {
		v = seen{}
		c.get("view", url.Values{"as": {as}, "channel": {channel}}, &v)
		if wanted(v) {
			return v
		}
		time.Sleep(20 * time.Millisecond)
	}
	c.t.Fatalf("the view of %s stays %+v", as, v)
	return v
}

func (s seen) place(name string) string {
	for _, p := range s.Places {
		if p.Name == name {
			return p.ID
		}
	}
	return ""
}

func (s seen) says(text string) bool {
	return slices.ContainsFunc(s.Messages, func(m seenMessage) bool { return strings.Contains(m.Content, text) })
}

func ready(v seen) bool { return len(v.Commands) > 0 }

// TestEverybodySeesTheirOwn looks at one channel with three pairs of eyes.
func TestEverybodySeesTheirOwn(t *testing.T) {
	t.Parallel()
	c := client{t, open(t, lake(t), nil)}
	v := c.view("member", "", ready)
	general := v.place("general")
	question := []map[string]any{{"name": "question", "value": "when was the heron launched"}, {"name": "private", "value": true}}
	if status, said := c.do("slash", map[string]any{"as": "member", "channel": general, "command": "ask", "options": question}); status != 200 {
		t.Fatalf("asking gives %d: %s", status, said)
	}
	mine := c.view("member", general, func(v seen) bool { return v.says(launched) })
	if private := mine.Messages[0].Private; !private {
		t.Error("the answer is not private")
	}
	theirs := c.view("moderator", general, ready)
	if len(theirs.Messages) > 0 || theirs.place("moderators") == "" || mine.place("moderators") != "" {
		t.Errorf("the moderator sees %+v; the member's places are %+v", theirs, mine.Places)
	}
	outside := c.view("outsider", "", ready)
	if len(outside.Places) != 1 || outside.Places[0].Kind != "dm" {
		t.Errorf("an outsider sees %+v", outside.Places)
	}
	answer := mine.Messages[0].ID
	for as, want := range map[string]int{"member": 200, "moderator": 404} {
		var panel struct {
			Reasons struct{ Candidates []struct{ ID string } }
		}
		if status := c.get("panel", url.Values{"as": {as}, "channel": {general}, "message": {answer}}, &panel); status != want {
			t.Errorf("the background of the private answer gives the %s %d, want %d", as, status, want)
		}
		if want == 200 && (len(panel.Reasons.Candidates) == 0 || panel.Reasons.Candidates[0].ID != "heron-launch") {
			t.Errorf("the background is %+v", panel)
		}
	}
}

// TestDeedsThatAreRefused lists what people can't do, with words that tell why.
func TestDeedsThatAreRefused(t *testing.T) {
	t.Parallel()
	c := client{t, open(t, lake(t), nil)}
	v := c.view("moderator", "", ready)
	general, staff := v.place("general"), v.place("moderators")
	c.do("say", map[string]any{"as": "moderator", "channel": general, "text": "mine"})
	mine := c.view("moderator", general, func(v seen) bool { return v.says("mine") }).Messages[0].ID
	for _, d := range []struct {
		name, deed string
		body       map[string]any
		status     int
		says       string
	}{
		{"where one can't look", "say", map[string]any{"as": "member", "channel": staff, "text": "hello"}, 404, "no such place"},
		{"from outside", "say", map[string]any{"as": "outsider", "channel": general, "text": "hello"}, 404, "no such place"},
		{"nothing", "say", map[string]any{"as": "member", "channel": general, "text": " \n"}, 409, "nothing to send"},
		{"too much", "say", map[string]any{"as": "member", "channel": general, "text": strings.Repeat("é", 2001)}, 409, "2000 characters"},
		{"a reply to nothing", "reply", map[string]any{"as": "member", "channel": general, "text": "x", "message": "1"}, 409, "no longer there"},
		{"an edit of another's words", "edit", map[string]any{"as": "member", "channel": general, "text": "x", "message": mine}, 409, "belongs to"},
		{"a delete of another's words", "delete", map[string]any{"as": "member", "channel": general, "message": mine}, 409, "belongs to"},
		{"an unknown command", "slash", map[string]any{"as": "member", "channel": general, "command": "fly"}, 409, "published no command"},
		{"a moderators' command", "slash", map[string]any{"as": "member", "channel": general, "command": "facts refresh"}, 409, "permissions"},
		{"what is required left out", "slash", map[string]any{"as": "member", "channel": general, "command": "ask"}, 409, "missing"},
		{"a button that is not there", "click", map[string]any{"as": "member", "channel": general, "message": mine, "custom": "x"}, 409, "no component"},
		{"a form that was not shown", "submit", map[string]any{"as": "member", "channel": general, "form": "1"}, 409, "not shown"},
	} {
		status, said := c.do(d.deed, d.body)
		if status != d.status || !strings.Contains(said, d.says) || strings.Contains(said, "discordtest") {
			t.Errorf("%s: %d %q, want %d and words with %q", d.name, status, said, d.status, d.says)
		}
	}
}
