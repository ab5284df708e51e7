package knowledge_test

import (
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"

	"tiktalks/knowledge"
)

// TestTurns: the turn goes from server to server, and in each from person to person. Each waits for "server/person".
func TestTurns(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ wait, want string }{
		"one person":                   {"a/1 a/1 a/1", "a/1 a/1 a/1"},
		"one who asks much":            {"a/1 a/1 a/1 a/2 a/3", "a/1 a/2 a/3 a/1 a/1"},
		"a server that asks much":      {"a/1 a/2 a/3 a/4 b/1 b/2", "a/1 b/1 a/2 b/2 a/3 a/4"},
		"direct messages are no place": {"/1 /1 /1 /2 a/1", "/1 /2 a/1 /1 /1"},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				turns := knowledge.NewTurns(1)
				first, _ := turns.Take(t.Context(), knowledge.Question{})
				var order []string
				var all sync.WaitGroup
				for _, who := range strings.Fields(c.wait) {
					place, person, _ := strings.Cut(who, "/")
					all.Go(func() {
						done, _ := turns.Take(t.Context(), knowledge.Question{Place: place, Asker: person})
						order = append(order, who)
						done()
					})
					synctest.Wait()
				}
				first()
				all.Wait()
				if diff := cmp.Diff(strings.Fields(c.want), order); diff != "" {
					t.Errorf("the order (-want +got):\n%s", diff)
				}
			})
		})
	}
}

// TestTurnsAtATime: no more are searched for at a time than may be, and all of them in the end.
func TestTurnsAtATime(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		turns, begun := knowledge.NewTurns(3), time.Now()
		var mu sync.Mutex
		var ends []time.Duration
		var all sync.WaitGroup
		for i := range 10 {
			all.Go(func() {
				done, got := turns.Take(t.Context(), knowledge.Question{Asker: string(rune('a' + i%4))})
				if !got {
					t.Error("one got no turn")
					return
				}
				defer done()
				time.Sleep(time.Second)
				mu.Lock()
				defer mu.Unlock()
				ends = append(ends, time.Since(begun))
			})
		}
		all.Wait()
		slices.Sort(ends)
		if diff := cmp.Diff([]time.Duration{1, 1, 1, 2, 2, 2, 3, 3, 3, 4}, inSeconds(ends)); diff != "" {
			t.Errorf("the ends, in seconds (-want +got):\n%s", diff)
		}
	})
}

// TestTurnsInARush: a server that asks in a rush has one question less under way than there may be, so that another server's need not wait
// for one of them; a few questions of one server have all there are.
func TestTurnsInARush(t *testing.T) {
	t.Parallel()
	for asked, want := range map[int]time.Duration{60: 0, 10: time.Second} {
		synctest.Test(t, func(t *testing.T) {
			turns := knowledge.NewTurns(2)
			ask := func(q knowledge.Question) time.Duration {
				begun := time.Now()
				done, got := turns.Take(t.Context(), q)
				if !got {
					return -1
				}
				waited := time.Since(begun)
				time.Sleep(time.Second)
				done()
				return waited
			}
			for i := range asked {
				go ask(knowledge.Question{Place: "loud", Asker: string(rune('a' + i))})
			}
			time.Sleep(1500 * time.Millisecond) // two have been answered: the rush has begun
			if asked > 30 {
				time.Sleep(time.Second)
			}
			if got := ask(knowledge.Question{Place: "quiet", Asker: "b"}); got > want {
				t.Errorf("beside %d of another server one waits %v, want at most %v", asked, got, want)
			}
			time.Sleep(time.Minute)
		})
	}
}

// TestTurnsAfterARush: those who have given up waiting make no rush any more.
func TestTurnsAfterARush(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		turns := knowledge.NewTurns(2)
		ask := func(q knowledge.Question, lasts time.Duration) {
			if done, got := turns.Take(t.Context(), q); got {
				time.Sleep(lasts)
				done()
			}
		}
		go ask(knowledge.Question{Place: "loud", Asker: "first"}, 20*time.Second)
		go ask(knowledge.Question{Place: "quiet", Asker: "b"}, 10*time.Second)
		synctest.Wait()
		for i := range 40 {
			go ask(knowledge.Question{Place: "loud", Asker: string(rune('a' + i))}, 0)
		}
		time.Sleep(9 * time.Second) // the forty have been told that many are asking
		begun := time.Now()
		ask(knowledge.Question{Place: "loud", Asker: "last"}, 0)
		if took := time.Since(begun); took != time.Second {
			t.Errorf("the last one waits %v, want until the other server's question is answered", took)
		}
		time.Sleep(time.Minute)
	})
}

// TestTurnsWaitedForTooLong: whoever has waited for eight seconds is told so, and the turn passes them by.
func TestTurnsWaitedForTooLong(t *testing.T) {
	t.Parallel()
	base := knowledge.NewBase(loadExample(t))
	synctest.Test(t, func(t *testing.T) {
		a := &knowledge.Answerer{Base: base, Turns: knowledge.NewTurns(1)}
		first, _ := a.Turns.Take(t.Context(), knowledge.Question{})
		begun := time.Now()
		if got := a.Answer(t.Context(), knowledge.Question{Text: "when was the heron launched"}); got.Kind != knowledge.Crowded || got.Answered() {
			t.Errorf("who waits gets %+v", got)
		}
		if took := time.Since(begun); took != 8*time.Second {
			t.Errorf("that took %v", took)
		}
		first()
		if got := a.Answer(t.Context(), knowledge.Question{Text: "when was the heron launched"}); !got.Answered() {
			t.Errorf("the next one gets %+v", got)
		}
	})
}

func inSeconds(all []time.Duration) []time.Duration {
	for i := range all {
		all[i] /= time.Second
	}
	return all
}
