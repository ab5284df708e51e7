package knowledge

import "sync"

// Turns lets so many questions be searched for at the same time; the others wait. The turn goes round fairly: from server to
// server, and within a server from person to person, so that whoever asks much waits behind their own questions and not
// before everybody else's.
type Turns struct {
	mu    sync.Mutex
	free  int
	lines round[*round[line]] // by server, by person
}

// line is what one person waits for: the channels that are closed when it is the turn of each question, oldest first.
type line []chan struct{}

// NewTurns makes turns for n questions at the same time. More than there are processors only keep network and timers waiting.
func NewTurns(n int) *Turns { return &Turns{free: n} }

// take waits for a turn for the question. What it gives back ends the turn.
func (t *Turns) take(q Question) (done func()) {
	t.mu.Lock()
	if t.free > 0 {
		t.free--
		t.mu.Unlock()
		return t.pass
	}
	turn := make(chan struct{})
	t.queue(q, turn)
	t.mu.Unlock()
	<-turn
	return t.pass
}

func (t *Turns) queue(q Question, turn chan struct{}) {
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
	people.set(q.Asker, append(mine, turn))
}

// pass passes the turn on.
func (t *Turns) pass() {
	t.mu.Lock()
	defer t.mu.Unlock()
	place, people, some := t.lines.next()
	if !some {
		t.free++
		return
	}
	person, mine, _ := people.next()
	close(mine[0])
	if mine = mine[1:]; len(mine) > 0 {
		people.add(person, mine)
	}
	if people.len() > 0 {
		t.lines.add(place, people)
	}
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
