package bot_test

import (
	"fmt"
	"testing"
	"time"

	"tiktalks/bot"
)

func TestLimits(t *testing.T) {
	t.Parallel()
	take, _ := bot.NewLimits()
	at := epoch
	for i := range bot.Burst - 1 {
		if got := take("a", at); got != bot.Under {
			t.Errorf("question %d: %v", i+1, got)
		}
	}
	for i, want := range []any{bot.Near, bot.Over, bot.Over} {
		if got := take("a", at); got != want {
			t.Errorf("question %d: %v, want %v", bot.Burst+i, got, want)
		}
	}
	if got := take("b", at); got != bot.Under {
		t.Errorf("somebody else: %v", got)
	}
	at = at.Add(bot.OneEvery)
	if got := take("a", at); got != bot.Near {
		t.Errorf("after a while: %v, want the one question that came back, with a warning", got)
	}
	if got := take("a", at.Add(bot.OneEvery-time.Millisecond)); got != bot.Over {
		t.Errorf("just before the next: %v", got)
	}
	if got := take("a", at.Add(bot.Burst*bot.OneEvery)); got != bot.Under {
		t.Errorf("after a rest: %v", got)
	}
}

func TestAFloodHearsOfTheLimitNowAndThen(t *testing.T) {
	t.Parallel()
	_, mayTell := bot.NewLimits()
	for i, c := range []struct {
		after time.Duration
		want  bool
	}{{0, true}, {time.Second, false}, {bot.TellEvery - 1, false}, {bot.TellEvery, true}, {bot.TellEvery + time.Second, false}} {
		if got := mayTell("a", epoch.Add(c.after)); got != c.want {
			t.Errorf("%d, after %v: %v", i, c.after, got)
		}
	}
	if !mayTell("b", epoch.Add(time.Second)) {
		t.Error("somebody else hears nothing")
	}
}

func TestSeen(t *testing.T) {
	t.Parallel()
	now := epoch
	first := bot.NewSeen(func() time.Time { return now })
	if !first("a") || first("a") || !first("b") {
		t.Error("an id comes for the first time once")
	}
	now = now.Add(bot.RememberEvents)
	if first("a") {
		t.Error("an id was forgotten while its token lives")
	}
	now = now.Add(time.Second)
	if first("b") { // moves the generations on
		t.Error("an id was forgotten with the first change of generations")
	}
	now = now.Add(bot.RememberEvents + time.Second)
	for i := range 100 {
		first(fmt.Sprint(i))
	}
	now = now.Add(bot.RememberEvents + time.Second)
	if !first("a") || !first("b") {
		t.Error("an id is remembered for ever")
	}
}
