package bot

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"strings"
	"sync"
	"time"

	"tiktalks/commands"
	"tiktalks/knowledge"
)

const (
	deferAfter  = 1500 * time.Millisecond // Discord waits three seconds; this leaves the network its share
	callTimeout = 60 * time.Second        // of one call; well within the fifteen minutes that a token lives
	sendTimeout = 14 * time.Minute        // of sending one reply; how long which is worth it, package rest knows
	maxInFlight = 1024                    // commands at the same time, half of them of one server; more are told to come back
	maxInHand   = 4 * maxInFlight         // calls at the same time, those that are only refused too; more are dropped
)

// job is one call with how it came and how it is answered.
type job struct {
	id       string // of the interaction or message: what was seen once is not answered again
	door     string // "slash", "menu", "click", "form", "mention", "dm", "reply"
	received time.Time
	call     commands.Call
	to       Responder
}

// quiet tells whether nobody is left waiting who gets no answer: a message, unlike an interaction.
func (j job) quiet() bool { return j.door == "mention" || j.door == "dm" || j.door == "reply" }

// place gives where the call comes from: the server, or the person in direct messages.
func (j job) place() string { return cmp.Or(j.call.Place.Guild, j.call.Person.ID) }

// server runs calls: limits, deadline, deferral, recovery, the words for an error, the log line and the metrics are its
// business, so that no command has to care.
type server struct {
	desk     *commands.Desk
	log      *slog.Logger
	metrics  *metrics
	now      func() time.Time
	seen     *seen
	limits   *limits // of questions
	clicks   *limits
	room     *room         // of commands
	hands    chan struct{} // of calls
	inFlight sync.WaitGroup
}

func newServer(desk *commands.Desk, log *slog.Logger, m *metrics, now func() time.Time) *server {
	return &server{
		desk: desk, log: log, metrics: m, now: now, seen: newSeen(now), limits: newLimits(burst, oneEvery), clicks: newLimits(clickBurst, clickEvery),
		room: newRoom(maxInFlight), hands: make(chan struct{}, maxInHand),
	}
}

// serve answers a call in a goroutine of its own. It returns at once, and tells whether it has taken the call: what was
// seen before is left alone.
func (s *server) serve(ctx context.Context, j job) (taken bool) {
	if !s.seen.first(j.id) {
		s.metrics.rejected.WithLabelValues("duplicate").Inc()
		return false
	}
	return s.start(func() { s.answer(ctx, j) })
}

// start runs work in a goroutine of its own, which a shutdown waits for. Where too much is running already it is dropped, and
// not taken.
func (s *server) start(work func()) (taken bool) {
	select {
	case s.hands <- struct{}{}:
	default:
		s.metrics.rejected.WithLabelValues("no room").Inc()
		return false
	}
	s.inFlight.Go(func() {
		defer func() { <-s.hands }()
		s.guard("call", work)
	})
	return true
}

// guard runs work; a panic is logged, counted and goes no further.
func (s *server) guard(kind string, work func()) {
	defer func() {
		if p := recover(); p != nil {
			s.panicked(kind, p)
		}
	}()
	work()
}

// panicked logs and counts a panic, by its type and place only: its text may hold what somebody asked.
func (s *server) panicked(where string, p any) {
	s.metrics.panics.Inc()
	kind, stack := fmt.Sprintf("%T", p), string(debug.Stack())
	if earlier, is := p.(*knowledge.Panicked); is { // caught in another goroutine and handed on
		kind, stack = earlier.Kind, earlier.Stack
	}
	s.log.Error("a panic was caught", "where", where, "panic", kind, "stack", stack)
}

// drain waits until every call is answered, at most for d, and tells how many were left.
func (s *server) drain(d time.Duration) int {
	done := make(chan struct{})
	go func() {
		s.inFlight.Wait()
		close(done)
	}()
	select {
	case <-done:
		return 0
	case <-time.After(d):
		return len(s.hands)
	}
}

func (s *server) answer(ctx context.Context, j job) {
	limits := s.limits
	if j.door == "click" || j.door == "form" {
		limits = s.clicks
	}
	verdict := limits.take(j.call.Person.ID, s.now())
	if verdict == over {
		s.refuse(ctx, j, "rate", commands.OverLimit)
		return
	}
	command, known := s.desk.Find(j.call.Command)
	switch {
	case !known && (j.door == "click" || j.door == "form"):
		s.refuse(ctx, j, "unknown command", commands.Gone)
	case !known:
		s.refuse(ctx, j, "unknown command", commands.Unknown)
	case !s.room.enter(j.place()):
		s.refuse(ctx, j, "busy", commands.Busy)
	default:
		s.run(ctx, j, command, verdict)
	}
}

// refuse answers with a sentence instead of running the command.
func (s *server) refuse(ctx context.Context, j job, reason, sentence string) {
	s.metrics.rejected.WithLabelValues(reason).Inc()
	if reason == "rate" && j.quiet() && !s.limits.mayTell(j.call.Person.ID, s.now()) {
		return // answering every message of a flood would be one
	}
	s.send(ctx, j, commands.Reply{Text: sentence, Private: true})
}

// run runs the command, defers when it takes long, and sends its reply. Its place is free again when the command has
// ended, even where the reply went out before.
func (s *server) run(ctx context.Context, j job, command commands.Command, verdict verdict) {
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	done := make(chan commands.Reply, 1)
	go func() {
		defer s.room.leave(j.place())
		done <- s.try(ctx, j, command)
	}()
	private := command.PrivateFor(j.call)
	reply, deferred := s.wait(ctx, j, private, done)
	if verdict == near {
		reply.Text += "\n" + commands.NearLimit
	}
	at, sent := s.send(ctx, j, reply)
	s.note(j, reply, deferred, sent)
	if sent {
		s.desk.After(context.WithoutCancel(ctx), j.call, reply, at)
	}
}

// wait gives the command's reply, and shows a sign of life where it takes long.
func (s *server) wait(ctx context.Context, j job, private bool, done <-chan commands.Reply) (reply commands.Reply, deferred bool) {
	patience := time.NewTimer(deferAfter - s.now().Sub(j.received))
	defer patience.Stop()
	select {
	case reply := <-done:
		return reply, false
	case <-patience.C:
	}
	if err := j.to.Defer(ctx, private); err != nil {
		s.log.Warn("the deferral was refused", "door", j.door, "cause", public(err))
	}
	select {
	case reply := <-done:
		return reply, true
	case <-ctx.Done():
		return commands.Reply{Text: commands.Slow, Private: private, Kind: "timeout"}, true
	}
}

// try runs the command and makes a reply of whatever comes out: an error, even a panic.
func (s *server) try(ctx context.Context, j job, command commands.Command) (reply commands.Reply) {
	defer func() {
		if p := recover(); p != nil {
			s.panicked(command.Name, p)
			reply = commands.Reply{Text: commands.Broken, Private: true, Kind: "error"}
		}
	}()
	if why := s.desk.Refusal(ctx, command, j.call); why != "" {
		s.metrics.rejected.WithLabelValues("not a moderator").Inc()
		return commands.Reply{Text: why, Private: true, Kind: "refused"}
	}
	reply, err := command.Run(ctx, j.call)
	if err == nil {
		return s.worded(command, reply)
	}
	var problem *commands.Problem
	switch is := errors.As(err, &problem); {
	case !is || problem.Cause != nil && !problem.Told:
		s.log.Error("a command failed", "command", command.Name, "cause", public(err))
	case problem.Cause != nil:
		s.log.Warn("a command was refused", "command", command.Name, "cause", public(err))
	}
	return commands.Reply{Text: commands.Say(err), Private: true, Kind: "error"}
}

// worded makes sure that a reply says something. One without words is a defect of the command.
func (s *server) worded(command commands.Command, reply commands.Reply) commands.Reply {
	if reply.Form != nil || strings.TrimSpace(clean(reply.Text)) != "" {
		return reply
	}
	s.log.Error("a command failed", "command", command.Name, "cause", "its reply has no words")
	return commands.Reply{Text: commands.Broken, Private: reply.Private, Kind: "error"}
}

// send sends a reply, and tells where it went and whether it did.
func (s *server) send(ctx context.Context, j job, reply commands.Reply) (commands.Sent, bool) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), sendTimeout)
	defer cancel()
	at, err := j.to.Reply(ctx, reply)
	if isCode(err, codeExpired) {
		s.metrics.rejected.WithLabelValues("late").Inc()
	} else if err != nil {
		s.metrics.rejected.WithLabelValues("not delivered").Inc()
		s.log.Warn("a reply could not be delivered", "door", j.door, "cause", public(err))
	}
	return at, err == nil
}

// note writes the one log line of a call and counts it.
func (s *server) note(j job, reply commands.Reply, deferred, sent bool) {
	took := s.now().Sub(j.received)
	s.metrics.answers.WithLabelValues(reply.Kind, j.door).Inc()
	s.metrics.latency.Observe(took.Seconds())
	s.log.Info("answered", "command", j.call.Command, "door", j.door, "kind", reply.Kind, "facts", reply.Facts,
		"edition", reply.Version, "ms", took.Milliseconds(), "deferred", deferred, "sent", sent)
}
