package gateway_test

import (
	"context"
	"errors"
	"maps"
	"net"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/gorilla/websocket"

	"tiktalks/bot/discordtest"
	"tiktalks/bot/gateway"
)

// table is where the processes of a test share leases and notes, in memory.
type table struct {
	mu     sync.Mutex
	now    func() time.Time
	leases map[string]tableLease
	notes  map[string]string
}

type tableLease struct {
	gateway.Lease
	until time.Time
}

func newTable(now func() time.Time) *table {
	return &table{now: now, leases: map[string]tableLease{}, notes: map[string]string{}}
}

// Change implements gateway.Notes.
func (s *table) Change(_ context.Context, name string, change func(string, time.Duration) (string, error)) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	value, err := change(s.notes[name], 0)
	if err == nil {
		s.notes[name] = value
	}
	return err
}

// seat is one process's place at the table. It can be cut off, or the process can die.
type seat struct {
	*table
	holder string

	cutMu sync.Mutex
	cut   bool // from the table
	dead  bool // from Discord as well
	conns []net.Conn
}

var errCut = errors.New("the table is out of reach")

// reach locks the table, if it is within reach.
func (s *seat) reach() (unlock func(), err error) {
	s.cutMu.Lock()
	defer s.cutMu.Unlock()
	if s.cut {
		return nil, errCut
	}
	s.mu.Lock()
	return s.mu.Unlock, nil
}

// Prolong implements gateway.Leases.
func (s *seat) Prolong(_ context.Context, prefix string, length time.Duration) ([]gateway.Lease, error) {
	unlock, err := s.reach()
	if err != nil {
		return nil, err
	}
	defer unlock()
	var all []gateway.Lease
	for _, name := range slices.Sorted(maps.Keys(s.leases)) {
		l := s.leases[name]
		if !strings.HasPrefix(name, prefix) || l.until.IsZero() {
			continue
		}
		if l.Mine = l.Holder == s.holder; l.Mine {
			l.until = s.now().Add(length)
			s.leases[name] = l
		}
		if l.until.After(s.now()) {
			all = append(all, l.Lease)
		}
	}
	return all, nil
}

// Take implements gateway.Leases.
func (s *seat) Take(_ context.Context, name string, length time.Duration) (gateway.Lease, bool, error) {
	unlock, err := s.reach()
	if err != nil {
		return gateway.Lease{}, false, err
	}
	defer unlock()
	l := s.leases[name]
	held := l.until.After(s.now())
	if held && l.Holder != s.holder {
		return gateway.Lease{}, false, nil
	}
	if !held || l.Holder != s.holder {
		l.Fence++
	}
	l.Name, l.Holder, l.Mine, l.until = name, s.holder, true, s.now().Add(length)
	s.leases[name] = l
	return l.Lease, true, nil
}

// Drop implements gateway.Leases.
func (s *seat) Drop(_ context.Context, l gateway.Lease) error {
	unlock, err := s.reach()
	if err != nil {
		return err
	}
	defer unlock()
	if now := s.leases[l.Name]; now.Holder == s.holder && now.Fence == l.Fence {
		now.until = time.Time{}
		s.leases[l.Name] = now
	}
	return nil
}

// Change implements gateway.Notes.
func (s *seat) Change(ctx context.Context, name string, change func(string, time.Duration) (string, error)) error {
	s.cutMu.Lock()
	cut := s.cut
	s.cutMu.Unlock()
	if cut {
		return errCut
	}
	return s.table.Change(ctx, name, change)
}

// cutOff puts the table out of reach, or within it again.
func (s *seat) cutOff(is bool) {
	s.cutMu.Lock()
	defer s.cutMu.Unlock()
	s.cut = is
}

// die does to the process what kill -9 does, as far as others see.
func (s *seat) die() {
	s.cutOff(true)
	s.cutMu.Lock()
	defer s.cutMu.Unlock()
	s.dead = true
	for _, c := range s.conns {
		_ = c.Close()
	}
}

// shared lets a client divide the shards with others at the table.
func (s *seat) shared(server *discordtest.Server) func(*gateway.Options) {
	return func(o *gateway.Options) {
		o.Leases, o.Budget, o.Sessions = s, gateway.NewSharedBudget(s), gateway.NewSharedSessions(s)
		o.Dialer = &websocket.Dialer{NetDialContext: func(ctx context.Context, network, address string) (net.Conn, error) {
			c, err := server.DialContext(ctx, network, address)
			s.cutMu.Lock()
			defer s.cutMu.Unlock()
			if s.dead {
				return nil, errCut
			}
			s.conns = append(s.conns, c)
			return c, err
		}}
	}
}
