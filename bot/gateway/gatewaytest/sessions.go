package gatewaytest

import (
	"context"
	"time"

	"tiktalks/bot/gateway"
)

// example is a session of a shard.
func example(id string) gateway.Session {
	return gateway.Session{ID: id, ResumeURL: "wss://resume.example", Seq: 7, Intents: 4609, At: noon()}
}

// same compares sessions; times may lose their zone and what is below a millisecond.
func same(a, b gateway.Session) bool {
	times := a.At.Sub(b.At).Abs() < time.Millisecond
	a.At, b.At = time.Time{}, time.Time{}
	return a == b && times
}

// Sessions checks Sessions. Each call of fresh gives some that are empty.
func Sessions(t TB, fresh func() gateway.Sessions) {
	t.Helper()
	s := fresh()
	first, other := gateway.Shard{ID: 0, Count: 2}, gateway.Shard{ID: 0, Count: 1}
	expect(t, s, "before it was saved", first, gateway.Session{})
	save(t, s, first, example("a"))
	expect(t, s, "once it was saved", first, example("a"))
	expect(t, s, "of another number of shards", other, gateway.Session{})
	save(t, s, first, example("b"))
	save(t, s, other, example("c"))
	expect(t, s, "once it was replaced", first, example("b"))
	save(t, s, first, gateway.Session{})
	save(t, s, first, gateway.Session{})
	expect(t, s, "once it was forgotten", first, gateway.Session{})
	expect(t, s, "after another was forgotten", other, example("c"))
}

// SessionsKept checks Sessions that outlive a process. Each call of open gives others on the same store, which is empty at
// first.
func SessionsKept(t TB, open func() gateway.Sessions) {
	t.Helper()
	shard := gateway.Shard{ID: 1, Count: 2}
	save(t, open(), shard, example("a"))
	expect(t, open(), "in the successor", shard, example("a"))
}

func save(t TB, s gateway.Sessions, shard gateway.Shard, session gateway.Session) {
	t.Helper()
	if err := s.Save(context.Background(), shard, session); err != nil {
		t.Fatalf("Save gives an error: %v", err)
	}
}

func expect(t TB, s gateway.Sessions, when string, shard gateway.Shard, want gateway.Session) {
	t.Helper()
	got, err := s.Load(context.Background(), shard)
	if err != nil || !same(got, want) {
		t.Errorf("%s the session is %+v (error %v), want %+v", when, got, err, want)
	}
}
