package bot

import "sync"

// room bounds how many commands run at the same time: in all, and of one server, so that a server in uproar can't turn
// everybody else away.
type room struct {
	all, each int

	mu    sync.Mutex
	taken int
	by    map[string]int // server, or person in direct messages
}

func newRoom(all int) *room { return &room{all: all, each: max(all/2, 1), by: map[string]int{}} }

// enter takes a place in the room, if there is one. Whoever has one must leave.
func (r *room) enter(who string) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.taken == r.all || r.by[who] == r.each {
		return false
	}
	r.taken++
	r.by[who]++
	return true
}

func (r *room) leave(who string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.taken--
	if r.by[who]--; r.by[who] == 0 {
		delete(r.by, who)
	}
}
