package knowledge

import (
	"context"
	"sync"
	"time"
)

// longestWait is how long a question waits for its turn. Whoever asks has seen for a while that an answer is on its way; an
// answer that comes later than this is worth less than the word that too many are asking.
const longestWait = 8 * time.Second

// Turns lets so many questions be searched for at the same time; the others wait. The turn goes round fairly: from server to
// server, and within a server from person to person, so that whoever asks much waits behind their own questions and not
// before everybody else's.
type Turns struct {
	mu    sync.Mutex
	free  int
	lines round[*round[line]] // by server, by person
}

// line is what one person waits for: questions, oldest first.
type line []*waiting

// waiting is a question that waits.
type waiting struct {
	turn chan struct{} // closed when it is its turn
	gone bool          // it waits no longer
}

// NewTurns makes turns for n questions at the same time. More than there are processors only keep network and timers waiting.
func NewTurns(n int) *Turns { return &Turns{free: n} }

// take waits for a turn for the question, unless that takes too long. What it gives back ends the turn.
func (t *Turns) take(ctx context.Context, q Question) (done func(), got bool) {
	t.mu.Lock()
	if t.free > 0 {
		t.free--
		t.mu.Unlock()
		return t.pass, true
	}
	w := &waiting{turn: make(chan struct{})}
	t.queue(q, w)
	t.mu.Unlock()
	ctx, cancel := context.WithTimeout(ctx, longestWait)
	defer cancel()
	select {
	case <-w.turn:
		return t.pass, true
	case <-ctx.Done():
		return t.leave(w)
	}
}

// leave gives up waiting, unless the turn has come at this very moment.
func (t *Turns) leave(w *waiting) (done func(), got bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	select {
	case <-w.turn:
		return t.pass, true
	default:
		w.gone = true
		return nil, false
	}
}

func (t *Turns) queue(q Question, w *waiting) {
	place := q.Place
	if place == "" { // a direct message: this person's own place
		place = "@" + q.Asker
	}
	people, known := t.lines.of(place)
	if !known {
		people = &round[line]{}
		t.lines.add(place, people)
	}
	mine, known := people.of(q.Asker)
	if !known {
		people.add(q.Asker, nil)
	}
	people.set(q.Asker, append(mine, w))
}

// pass passes the turn on to whoever still waits.
func (t *Turns) pass() {
	t.mu.Lock()
	defer t.mu.Unlock()
	for {
		w := t.next()
		if w == nil {
			t.free++
			return
		}
		if !w.gone {
			close(w.turn)
			return
		}
	}
}

// next takes the question out whose turn it is; nil: none waits.
func (t *Turns) next() *waiting {
	place, people, some := t.lines.next()
	if !some {
		return nil
	}
	person, mine, _ := people.next()
	if len(mine) > 1 {
		people.add(person, mine[1:])
	}
	if people.len() > 0 {
		t.lines.add(place, people)
	}
	return mine[0]
}

// round holds things by name, each of which comes in its turn: the one that was added first comes first.
type round[T any] struct {
	names  []string
	things map[string]T
}

func (r *round[T]) len() int { return len(r.names) }

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

// next takes what comes first.
func (r *round[T]) next() (name string, v T, some bool) {
	if len(r.names) == 0 {
		return "", v, false
	}
	name = r.names[0]
	v = r.things[name]
	r.names = r.names[1:]
	delete(r.things, name)
	return name, v, true
}
