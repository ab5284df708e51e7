package ledger_test

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"tiktalks/knowledge/ledger"
)

func TestSettings(t *testing.T) {
	onBoth(t, func(t *testing.T, address string) {
		l := open(t, address)
		ctx := t.Context()
		for _, s := range [][3]string{{"here", "voice", "short"}, {"here", "voice", "long"}, {"here", "model", "on"}, {"there", "voice", "short"}, {"here", "model", ""}} {
			if err := l.Settings().Set(ctx, s[0], s[1], s[2], "ann"); err != nil {
				t.Fatal(err)
			}
		}
		got, err := l.Settings().All(ctx, "here")
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(map[string]string{"voice": "long"}, got); diff != "" {
			t.Errorf("(-want +got)\n%s", diff)
		}
		if v, err := l.Settings().Get(ctx, "there", "voice"); v != "short" || err != nil {
			t.Errorf("%q, %v", v, err)
		}
		if v, err := l.Settings().Get(ctx, "there", "model"); v != "" || err != nil {
			t.Errorf("what was never set is %q, %v", v, err)
		}
		if all, err := l.Audit().List(ctx, "ann", 0, 10); err != nil || len(all) != 5 || all[0].Subject != "model" || all[0].Server != "here" {
			t.Errorf("audit: %+v, %v", all, err)
		}
		if want := strings.Split(t.Name(), "/")[1]; l.Engine() != want {
			t.Errorf("the engine is %q, want %q", l.Engine(), want)
		}
	})
}

// TestAlike asks questions one after the other and finds them under one number or not.
func TestAlike(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		a, b string
		want bool
	}{
		{"when is the tiktok deadline", "TikTok deadline, when?", true},
		{"who owns the ferries", "who owned the ferry", true},
		{"when is the tiktok deadline", "when is the truce deadline", false},
		{"为什么停航", "为什么停航了", true},
		{"为什么停航", "船长是谁", false},
		{"who", "who", true},
		{"who", "why", false},
		{"???", "???", true},
		{"", "where is the pier", false},
	} {
		l := queued(t, sqliteAddress(t))
		ask(t, l, "1", "here", "1", test.a, "")
		ask(t, l, "2", "here", "2", test.b, "")
		all, err := l.Queue().List(t.Context(), "here", ledger.QuestionOpen, 10)
		if err != nil || (len(all) == 1) != test.want {
			t.Errorf("%q and %q: %d questions, %v", test.a, test.b, len(all), err)
		}
	}
}

func TestErrorsSayWhatToDo(t *testing.T) {
	t.Parallel()
	stale := &ledger.StaleError{What: "red", Who: "ann", At: time.Date(2026, 3, 4, 5, 6, 0, 0, time.UTC)}
	if got, want := stale.Error(), "red was changed meanwhile by ann at 05:06 UTC on 4 March 2026: look at it again"; got != want {
		t.Errorf("%q", got)
	}
	open := &ledger.ConflictsError{Facts: []string{"red", "blue"}}
	if got, want := open.Error(), "choose first for each of these facts whether to keep ours or take the source's: red, blue"; got != want {
		t.Errorf("%q", got)
	}
}
