package ledger_test

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"tiktalks/knowledge/ledger"
)

// queued opens a ledger in which the servers "here" and "there" keep questions.
func queued(t *testing.T, address string, change ...func(*ledger.Options)) *ledger.Ledger {
	l := open(t, address, change...)
	for _, server := range []string{"here", "there"} {
		if err := l.Settings().Set(t.Context(), server, ledger.KeepsQuestions, ledger.On, "ann"); err != nil {
			t.Fatal(err)
		}
	}
	return l
}

func ask(t *testing.T, l *ledger.Ledger, message, server, user, text, notify string) {
	t.Helper()
	kept, err := l.Queue().Add(t.Context(), ledger.Ask{Message: message, Channel: "c", Server: server, User: user, Text: text, Notify: notify})
	if err != nil || !kept {
		t.Fatalf("%q was kept: %v, %v", text, kept, err)
	}
}

func TestQueue(t *testing.T) {
	onBoth(t, func(t *testing.T, address string) {
		l := queued(t, address)
		ctx := t.Context()
		ask(t, l, "m1", "here", "1", "when do the ferries stop running", "")
		ask(t, l, "m2", "here", "2", "When do ferries stop running?", "channel 7")
		ask(t, l, "m3", "here", "2", "ferries stop running when", "channel 7")
		ask(t, l, "m3", "here", "2", "ferries stop running when", "channel 7") // delivered twice
		ask(t, l, "m4", "here", "3", "is there a bar on board", "")
		ask(t, l, "m5", "there", "4", "when do the ferries stop running", "")
		all, err := l.Queue().List(ctx, "here", ledger.QuestionOpen, 10)
		if err != nil || len(all) != 2 {
			t.Fatalf("%+v, %v", all, err)
		}
		if q := all[0]; q.Text != "when do the ferries stop running" || q.Askers != 2 || q.Asks != 3 {
			t.Errorf("the most asked: %+v", q)
		}
		if got, err := l.Queue().Askers(ctx, all[0].Number); err != nil || !slices.Equal(got, []string{"channel 7"}) {
			t.Errorf("to be told: %v, %v", got, err)
		}
		if err := l.Queue().Told(ctx, all[0].Number, "channel 7"); err != nil {
			t.Error(err)
		}
		if got, _ := l.Queue().Askers(ctx, all[0].Number); len(got) != 0 {
			t.Errorf("after that: %v", got)
		}
	})
}

func TestQueueDecide(t *testing.T) {
	onBoth(t, func(t *testing.T, address string) {
		l := queued(t, address)
		ctx := t.Context()
		open := func() []ledger.Question {
			all, err := l.Queue().List(ctx, "here", ledger.QuestionOpen, 10)
			if err != nil {
				t.Fatal(err)
			}
			return all
		}
		for i, state := range []ledger.QuestionState{ledger.QuestionSpam, ledger.QuestionDismissed, ledger.QuestionAnswered} {
			text := fmt.Sprintf("question about subject%d please", i)
			ask(t, l, fmt.Sprint("a", i), "here", "1", text, "")
			if err := l.Queue().Decide(ctx, "there", open()[0].Number, state, "ann", ""); !errors.Is(err, ledger.ErrNotFound) {
				t.Errorf("another server's moderator: %v", err)
			}
			if err := l.Queue().Decide(ctx, "here", open()[0].Number, state, "ann", "seen"); err != nil {
				t.Fatal(err)
			}
			if n := len(open()); n != 0 {
				t.Errorf("%s: %d are open", state, n)
			}
			ask(t, l, fmt.Sprint("b", i), "here", "2", text, "")
			if reopened := len(open()) == 1; reopened != (state == ledger.QuestionAnswered) {
				t.Errorf("%s, then asked again: open %v", state, reopened)
			}
			if all, err := l.Queue().List(ctx, "here", state, 10); err != nil || len(all) != 1 {
				t.Errorf("%s: %+v, %v", state, all, err)
			}
		}
		if err := l.Queue().Decide(ctx, "here", 1, "eaten", "ann", ""); err == nil {
			t.Error("a state that does not exist was accepted")
		}
	})
}

// TestQueueOff keeps no text where a server did not ask for it.
func TestQueueOff(t *testing.T) {
	onBoth(t, func(t *testing.T, address string) {
		l := open(t, address)
		ctx := t.Context()
		if kept, err := l.Queue().Add(ctx, ledger.Ask{Message: "m1", Server: "here", User: "1", Text: "secret words"}); kept || err != nil {
			t.Errorf("kept without being asked to: %v, %v", kept, err)
		}
		if text := backup(t, l); contains(text, "secret words") {
			t.Error("the text is in the ledger")
		}
		if err := l.Settings().Set(ctx, "here", ledger.KeepsQuestions, ledger.On, "ann"); err != nil {
			t.Fatal(err)
		}
		ask(t, l, "m1", "here", "1", "secret words", "")
		if text := backup(t, l); !contains(text, "secret words") {
			t.Fatal("the text is not in the ledger although the server wants it")
		}
		if err := l.Settings().Set(ctx, "here", ledger.KeepsQuestions, "off", "ann"); err != nil {
			t.Fatal(err)
		}
		if text := backup(t, l); contains(text, "secret words") {
			t.Error("the text is still there after the queue was turned off")
		}
	})
}

func TestPrivacy(t *testing.T) {
	onBoth(t, func(t *testing.T, address string) {
		c := newClock()
		l := queued(t, address, at(c))
		ctx := t.Context()
		const user = "821007612340000001"
		for _, m := range []struct{ message, server, user, text string }{
			{"m1", "here", user, "question number one"}, {"m2", "there", user, "another thing entirely"},
			{"m3", "here", "2", "question number one"}, {"m4", "here", "2", "what is for lunch"},
		} {
			ask(t, l, m.message, m.server, m.user, m.text, "")
		}
		if err := l.Feedback().Give(ctx, "here", "answer", user, "wrong"); err != nil {
			t.Fatal(err)
		}
		if contains(backup(t, l), user) {
			t.Error("a person's id is in the ledger")
		}
		held, err := l.Privacy().Show(ctx, user)
		if err != nil || len(held.Questions) != 2 || held.Feedback != 1 || held.Moderated != 0 {
			t.Fatalf("%+v, %v", held, err)
		}
		if q := held.Questions[0]; !q.Until.Equal(c.Now().Add(30 * 24 * time.Hour)) {
			t.Errorf("it goes at %v", q.Until)
		}
		if n, err := l.Privacy().ForgetUser(ctx, user); err != nil || n != 4 { // two asks, the question of one of them, the verdict
			t.Errorf("%d rows went, %v", n, err)
		}
		if held, _ := l.Privacy().Show(ctx, user); len(held.Questions) != 0 || held.Feedback != 0 {
			t.Errorf("after forgetting: %+v", held)
		}
		if _, err := l.Privacy().ForgetMessages(ctx, "m4", "none"); err != nil {
			t.Fatal(err)
		}
		if text := backup(t, l); contains(text, "lunch") || !contains(text, "number one") {
			t.Error("forgetting a message took too little or too much")
		}
		if _, err := l.Privacy().ForgetServer(ctx, "here"); err != nil {
			t.Fatal(err)
		}
		if text := backup(t, l); contains(text, "number one") {
			t.Error("a removed server's question is still there")
		}
	})
}

// TestForgetLeavesNoTrace looks into SQLite's files: what was deleted is overwritten.
func TestForgetLeavesNoTrace(t *testing.T) {
	t.Parallel()
	address := sqliteAddress(t)
	l := queued(t, address)
	traces := func() (found []string) {
		files, err := filepath.Glob(address + "*")
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range files {
			data, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			if bytes.Contains(data, []byte("a most private question")) {
				found = append(found, filepath.Base(name))
			}
		}
		return found
	}
	ask(t, l, "m1", "here", "1", "a most private question", "")
	if len(traces()) == 0 {
		t.Fatal("the question is in no file, so the test looks in the wrong place")
	}
	if _, err := l.Privacy().ForgetUser(t.Context(), "1"); err != nil {
		t.Fatal(err)
	}
	if found := traces(); len(found) > 0 {
		t.Errorf("the question is still in %v", found)
	}
}

func TestForgetChannel(t *testing.T) {
	onBoth(t, func(t *testing.T, address string) {
		l := queued(t, address)
		ask(t, l, "m1", "here", "1", "is there a bar", "")
		post(t, l, "p1", "red")
		if err := l.Feedback().Give(t.Context(), "here", "p1", "1", "wrong"); err != nil {
			t.Fatal(err)
		}
		if n, err := l.Privacy().ForgetChannel(t.Context(), "other"); err != nil || n != 0 {
			t.Errorf("another channel: %d rows, %v", n, err)
		}
		if n, err := l.Privacy().ForgetChannel(t.Context(), "c"); err != nil || n != 4 {
			t.Errorf("the channel: %d rows, %v", n, err)
		}
		if text := backup(t, l); contains(text, "bar") || contains(text, `"p1"`) {
			t.Error("something of the channel is still there")
		}
	})
}

func TestPurge(t *testing.T) {
	onBoth(t, func(t *testing.T, address string) {
		c := newClock()
		l := queued(t, address, at(c))
		ctx := t.Context()
		if _, err := l.Facts().Seed(ctx, ferries(t), "tiktalks"); err != nil {
			t.Fatal(err)
		}
		if _, err := l.Facts().Preview(ctx, next(t), "ann", "here"); err != nil {
			t.Fatal(err)
		}
		ask(t, l, "m1", "here", "1", "old words", "")
		if err := l.Posts().Add(ctx, ledger.Post{Message: "p1", Channel: "c", Server: "here", Edition: 1, Facts: []string{"red"}}); err != nil {
			t.Fatal(err)
		}
		c.Advance(29 * 24 * time.Hour)
		if _, err := l.Privacy().Purge(ctx); err != nil || !contains(backup(t, l), "old words") {
			t.Errorf("after 29 days: %v", err)
		}
		ask(t, l, "m2", "here", "1", "new thing", "")
		c.Advance(24 * time.Hour)
		if _, err := l.Privacy().Purge(ctx); err != nil {
			t.Fatal(err)
		}
		text := backup(t, l)
		if contains(text, "old words") || contains(text, `"p1"`) || !contains(text, "new thing") {
			t.Error("after 30 days too little or too much is gone")
		}
		if contains(text, "crimson") {
			t.Error("the base of a preview that nobody confirmed is still there")
		}
		if err := l.Verify(ctx); err != nil {
			t.Error(err)
		}
	})
}

func TestFeedback(t *testing.T) {
	onBoth(t, func(t *testing.T, address string) {
		c := newClock() // a Wednesday
		l := open(t, address, at(c))
		ctx := t.Context()
		give := func(user, verdict string) {
			if err := l.Feedback().Give(ctx, "here", "answer", user, verdict); err != nil {
				t.Fatal(err)
			}
		}
		give("1", "right")
		give("2", "right")
		give("2", "wrong")
		give("2", "wrong")
		if got, err := l.Feedback().Of(ctx, "answer"); err != nil || got["right"] != 1 || got["wrong"] != 1 {
			t.Errorf("%v, %v", got, err)
		}
		if err := l.Stats().Count(ctx, "here", "found", 3); err != nil {
			t.Fatal(err)
		}
		c.Advance(5 * 24 * time.Hour)
		if err := l.Stats().Count(ctx, "here", "found", 1); err != nil {
			t.Fatal(err)
		}
		weeks, err := l.Stats().Weeks(ctx, "here", 8)
		if err != nil || len(weeks) != 2 || weeks[0].Monday != "2026-03-09" || weeks[1].Monday != "2026-03-02" {
			t.Fatalf("%+v, %v", weeks, err)
		}
		if w := weeks[1].Counts; w["found"] != 3 || w["feedback: right"] != 1 || w["feedback: wrong"] != 1 {
			t.Errorf("the first week: %v", w)
		}
	})
}
