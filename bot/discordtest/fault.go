package discordtest

// A Fault is something that goes wrong with a REST request. Make one with the functions below, and order it with
// [Server.Inject].
type Fault struct {
	name string
	play func(*exchange)
}

// String names the fault.
func (f Fault) String() string { return f.name }

// Forever lets a fault stay until it is removed.
const Forever = -1

// On says which requests a fault meets: those of a route, or all if there is none; after Skip others, Times of them. Zero Times
// means one.
type On struct {
	Route Route
	Skip  int
	Times int
}

// Injected is a fault in force.
type Injected struct {
	server *Server
	fault  Fault
	on     On
	hits   int
}

// Inject orders a fault. Faults are tried in the order in which they were injected; a request meets one at most.
//
// Mind that Go's HTTP client by itself repeats a GET whose kept-alive connection breaks before the answer.
func (s *Server) Inject(f Fault, on On) *Injected {
	s.mu.Lock()
	defer s.mu.Unlock()
	if on.Times == 0 {
		on.Times = 1
	}
	i := &Injected{server: s, fault: f, on: on}
	s.faults = append(s.faults, i)
	return i
}

// Hits is how many requests the fault has met.
func (i *Injected) Hits() int {
	i.server.mu.Lock()
	defer i.server.mu.Unlock()
	return i.hits
}

// Remove ends the fault.
func (i *Injected) Remove() {
	i.server.mu.Lock()
	defer i.server.mu.Unlock()
	i.on.Times = i.hits
}

// takeFault gives the fault that the next request on a route meets, or nil.
func (s *Server) takeFault(route Route) *Fault {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, i := range s.faults {
		if i.on.Route != "" && i.on.Route != route || i.on.Times != Forever && i.hits >= i.on.Times {
			continue
		}
		if i.on.Skip > 0 {
			i.on.Skip--
			continue
		}
		i.hits++
		return &i.fault
	}
	return nil
}
