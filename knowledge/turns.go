package knowledge

import (
	"context"
	"slices"
	"sync"
	"time"
)

// longestWait is how long a question waits for its turn. Whoever asks has seen for a while that an answer is on its way; an
// answer that comes later than this is worth less than the word that too many are asking.
const longestWait = 8 * time.Second

// rush is how many questions of one server wait before it leaves a processor to the others.
const rush = 32

// Turns lets so many questions be searched for at the same time; the others wait. The turn goes round fairly: from server to
// server, and within a server from person to person, so that whoever asks much waits behind their own questions and not
// before everybody else's. A server that asks in a rush does not keep all processors busy: what else the program does, and what other
// servers ask, would come late.
type Turns struct {
	mu    sync.Mutex
	most  int // at the same time
	free  int
	lines round[*round[line]]  // by server, by person
	in    map[string]*underWay // what each server has under way; none without
}

// underWay counts what a server has under way.
type underWay struct{ running, waiting int }

// line is what one person waits for: questions, oldest first.
type line []*waiting

// waiting is a question that waits.
type waiting struct {
	turn chan struct{} // closed when it is its turn
	gone bool          // it waits no longer
}

// NewTurns makes turns for n questions at the same time. More than there are processors only keep network and timers waiting.
func NewTurns(n int) *Turns { return &Turns{most: n, free: n, in: map[string]*underWay{}} }

// take waits for a turn for the question, unless that takes too long. What it gives back ends the turn.
func (t *Turns) take(ctx context.Context, q Question) (done func(), got bool) {
	place := placeOf(q)
	pass := func() { t.pass(place) }
	t.mu.Lock()
	if t.free > 0 && t.may(place) {
		t.begin(place)
		t.mu.Unlock()
		return pass, true
	}
	w := &waiting{turn: make(chan struct{})}
	t.queue(place, q.Asker, w)
	t.mu.Unlock()
	ctx, cancel := context.WithTimeout(ctx, longestWait)
	defer cancel()
	select {
	case <-w.turn:
		return pass, true
	case <-ctx.Done():
		return t.leave(place, w, pass)
	}
}

// leave gives up waiting, unless the turn has come at this very moment.
func (t *Turns) leave(place string, w *waiting, pass func()) (done func(), got bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	select {
	case <-w.turn:
		return pass, true
	default:
		w.gone = true
		t.server(place).waiting--
		t.handOut() // fewer wait: the server may be in no rush any more
		t.forget(place)
		return nil, false
	}
}

// placeOf gives what a question waits with: its server, or of a direct message the person who sent it.
func placeOf(q Question) string {
	if q.Place == "" {
		return "@" + q.Asker
	}
	return q.Place
}

// may tells whether a server may have one more question under way.
func (t *Turns) may(place string) bool {
	s := t.in[place]
	return s == nil || s.running < max(1, t.most-1) || s.waiting < rush
}

// server gives what is under way on a server.
func (t *Turns) server(place string) *underWay {
	if t.in[place] == nil {
		t.in[place] = &underWay{}
	}
	return t.in[place]
}

// begin counts a question that gets its turn.
func (t *Turns) begin(place string) {
	t.free--
	t.server(place).running++
}

// queue puts a question behind the others of who asks, in a place.
func (t *Turns) queue(place, asker string, w *waiting) {
	people, known := t.lines.of(place)
	if !known {
		people = &round[line]{}
		t.lines.add(place, people)
	}
	mine, known := people.of(asker)
	if !known {
		people.add(asker, nil)
	}
	people.set(asker, append(mine, w))
	t.server(place).waiting++
}

// pass ends a turn of a server and gives it to whoever still waits.
func (t *Turns) pass(place string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.free++
	t.server(place).running--
	t.handOut()
	t.forget(place)
}

// handOut gives the free turns to those whose turn it is.
func (t *Turns) handOut() {
	for t.free > 0 {
		place, w := t.next()
		if w == nil {
			return
		}
		if !w.gone {
			t.server(place).waiting--
			t.begin(place)
			close(w.turn)
		}
		t.forget(place)
	}
}

// forget drops the counts of a server that has nothing under way.
func (t *Turns) forget(place string) {
	if s := t.in[place]; s != nil && s.running == 0 && s.waiting == 0 {
		delete(t.in, place)
	}
}

// next takes the question out whose turn it is, and tells of which server it is; nil: none waits that may begin.
func (t *Turns) next() (string, *waiting) {
	place, people, some := t.lines.next(t.may)
	if !some {
		return "", nil
	}
	person, mine, _ := people.next(nil)
	if len(mine) > 1 {
		people.add(person, mine[1:])
	}
	if people.len() > 0 {
		t.lines.add(place, people)
	}
	return place, mine[0]
}

// round holds things by name, each of which comes in its turn: the one that was added first comes first.
type round[T any] struct {
	names  []string
	things map[string]T
}

// len tells how many names have something added.
func (r *round[T]) len() int { return len(r.names) }

// of gives what has been added under a name.
func (r *round[T]) of(name string) (T, bool) {
	v, known := r.things[name]
	return v, known
}

// set replaces what has been added under the name.
func (r *round[T]) set(name string, v T) { r.things[name] = v }

// add puts something at the end.
func (r *round[T]) add(name string, v T) {
	if r.things == nil {
		r.things = map[string]T{}
	}
	r.names, r.things[name] = append(r.names, name), v
}

// next takes what comes first of those whose names may; with nil each may.
func (r *round[T]) next(may func(name string) bool) (name string, v T, some bool) {
	for i, name := range r.names {
		if may == nil || may(name) {
			v = r.things[name]
			r.names = slices.Delete(r.names, i, i+1)
			delete(r.things, name)
			return name, v, true
		}
	}
	return "", v, false
}
