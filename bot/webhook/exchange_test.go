package webhook_test

import (
	"context"
	"errors"
	"net/http"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/bwmarrin/discordgo"

	"tiktalks/bot/webhook"
)

// nobody is a handler to which nothing may come.
func nobody(t testing.TB) webhook.Handler {
	return func(_ context.Context, i *discordgo.InteractionCreate, _ webhook.FirstAnswer) bool {
		t.Errorf("the handler gets %+v", i.Interaction)
		return false
	}
}

// TestOneAnswerIsFirst: of many that answer at once, one makes the response and the others are told.
func TestOneAnswerIsFirst(t *testing.T) {
	t.Parallel()
	const givers = 20
	results := make(chan error, givers)
	b := set(t, func(ctx context.Context, _ *discordgo.InteractionCreate, first webhook.FirstAnswer) bool {
		for range givers {
			go func() { results <- first(ctx, map[string]int{"type": 5}) }()
		}
		return true
	})
	if w := b.do(b.signed(command)); w.Code != http.StatusOK || w.Body.String() != `{"type":5}` {
		t.Errorf("%d %q, want one deferral", w.Code, w.Body)
	}
	given := 0
	for range givers {
		if err := <-results; err == nil {
			given++
		} else if !errors.Is(err, webhook.ErrOver) {
			t.Error(err)
		}
	}
	if given != 1 {
		t.Errorf("%d answers were the first", given)
	}
}

// TestNoFirstAnswer: without one the response is 202, and a later one is told that it must go another way.
func TestNoFirstAnswer(t *testing.T) {
	t.Parallel()
	late := func(after time.Duration) webhook.Handler {
		return func(context.Context, *discordgo.InteractionCreate, webhook.FirstAnswer) bool {
			time.Sleep(after)
			return true
		}
	}
	tests := []struct {
		name   string
		handle webhook.Handler
		gone   time.Duration // when the client hangs up
		want   time.Duration // when the response comes
	}{
		{"not taken", func(context.Context, *discordgo.InteractionCreate, webhook.FirstAnswer) bool { return false }, time.Hour, 0},
		{"a panic", func(context.Context, *discordgo.InteractionCreate, webhook.FirstAnswer) bool { panic("x") }, time.Hour, 0},
		{"taken and not answered", late(0), time.Hour, 2500 * time.Millisecond},
		{"a handler that blocks", late(time.Minute), time.Hour, 2500 * time.Millisecond},
		{"the client hangs up", late(0), time.Second, time.Second},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				var first webhook.FirstAnswer
				var of context.Context
				b := set(t, func(ctx context.Context, i *discordgo.InteractionCreate, f webhook.FirstAnswer) bool {
					first, of = f, ctx
					return test.handle(ctx, i, f)
				})
				ctx, cancel := context.WithTimeout(t.Context(), test.gone)
				defer cancel()
				begun := time.Now()
				w := b.do(b.signed(command).WithContext(ctx))
				if took := time.Since(begun); w.Code != http.StatusAccepted || w.Body.Len() > 0 || took != test.want {
					t.Errorf("%d %q after %v, want 202 and nothing after %v", w.Code, w.Body, took, test.want)
				}
				synctest.Wait()
				if err := first(t.Context(), 1); !errors.Is(err, webhook.ErrOver) {
					t.Errorf("a late first answer: %v, want ErrOver", err)
				}
				if of.Err() != nil {
					t.Error("the handler's context ended with the request")
				}
				time.Sleep(time.Hour) // until all handlers have ended
			})
		})
	}
}

// TestAnswerThatIsNoJSON leaves the exchange as it was.
func TestAnswerThatIsNoJSON(t *testing.T) {
	t.Parallel()
	b := set(t, func(ctx context.Context, i *discordgo.InteractionCreate, first webhook.FirstAnswer) bool {
		if err := first(ctx, func() {}); err == nil || errors.Is(err, webhook.ErrOver) {
			t.Errorf("a function as an answer: %v", err)
		}
		ended, cancel := context.WithCancel(ctx)
		cancel()
		if err := first(ended, 1); err != nil && !errors.Is(err, context.Canceled) {
			t.Errorf("an answer whose giver is gone: %v", err)
		}
		return echo(ctx, i, first)
	})
	if w := b.do(b.signed(command)); w.Code != http.StatusOK {
		t.Errorf("%d, want the answer that came after", w.Code)
	}
}

// TestServeAnswersBeforeItEnds: what has arrived is answered, what comes later is not taken.
func TestServeAnswersBeforeItEnds(t *testing.T) {
	t.Parallel()
	arrived, answer := make(chan bool), make(chan bool)
	b := set(t, func(ctx context.Context, i *discordgo.InteractionCreate, first webhook.FirstAnswer) bool {
		close(arrived)
		go func() {
			<-answer
			echo(ctx, i, first)
		}()
		return true
	})
	address, stop := b.serve(t)
	var wait sync.WaitGroup
	wait.Go(func() {
		r, err := http.DefaultClient.Do(b.signer.Request(t.Context(), "http://"+address+webhook.Path, time.Now(), []byte(command)))
		if err != nil {
			t.Error(err)
			return
		}
		defer r.Body.Close()
		if r.StatusCode != http.StatusOK {
			t.Errorf("what had arrived is answered %s", r.Status)
		}
	})
	<-arrived
	wait.Go(func() {
		if err := stop(); err != nil {
			t.Error(err)
		}
	})
	time.Sleep(50 * time.Millisecond)
	close(answer)
	wait.Wait()
	if r, err := http.Get("http://" + address + webhook.Path); err == nil {
		r.Body.Close()
		t.Errorf("after the end: %s", r.Status)
	}
}

// TestServeTellsWhyItEnds: a listener that is broken is no silent end.
func TestServeTellsWhyItEnds(t *testing.T) {
	t.Parallel()
	b := set(t, echo)
	l := listen(t)
	_ = l.Close()
	if err := b.Serve(t.Context(), l); err == nil {
		t.Error("no error from a closed listener")
	}
}
