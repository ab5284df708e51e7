package rest

import (
	"context"
	"slices"
	"sync"
	"time"
)

// unknown is what is left in a bucket that has not been told: then one request at a time finds out.
const unknown = -1

// bucketKey tells buckets apart: by Discord's name, or while that is not known by the route, and by what they are for.
type bucketKey struct{ name, major string }

// bucket is one of Discord's rate limits. It exists while a request is under way or waits, and while nothing is left in it.
// What is left is known only while its window runs.
type bucket struct {
	key      bucketKey
	inFlight int
	alone    bool            // nothing was in flight beside the latest request: its answer is the last word
	left     int             // in this window, or unknown
	held     bool            // Discord has said to wait: no other answer counts until then
	until    time.Time       // the window's end
	window   *time.Timer     // nil: none runs
	queue    []chan struct{} // closed when it is its turn; in the order of arrival
}

// free tells whether a request may be made now.
func (b *bucket) free() bool { return b.left > 0 || b.left == unknown && b.inFlight == 0 }

func (b *bucket) enter() {
	b.alone = b.inFlight == 0
	b.inFlight++
	if b.left > 0 {
		b.left--
	}
}

// buckets are the buckets in use.
type buckets struct {
	now func() time.Time

	mu    sync.Mutex
	names map[Route]string // Discord's names
	all   map[bucketKey]*bucket
	most  int // that all has held: a map does not shrink by itself
}

const roomy = 1024 // buckets; a map that has held more is replaced when it is empty

func newBuckets(now func() time.Time) *buckets {
	return &buckets{now: now, names: map[Route]string{}, all: map[bucketKey]*bucket{}}
}

// find gives a request's bucket.
func (s *buckets) find(to Request) *bucket {
	key := bucketKey{string(to.route), to.major}
	if name := s.names[to.route]; name != "" {
		key.name = name
	}
	b := s.all[key]
	if b == nil {
		b = &bucket{key: key, left: unknown}
		s.all[key] = b
		s.most = max(s.most, len(s.all))
	}
	return b
}

// take waits for the request's turn. It gives ErrLimited at once where that will be after the time by which the request must
// be made. What it gives must be handed to answered or dropped.
func (s *buckets) take(ctx context.Context, to Request, by time.Time) (*bucket, error) {
	s.mu.Lock()
	b := s.find(to)
	if len(b.queue) == 0 && b.free() {
		b.enter()
		s.mu.Unlock()
		return b, nil
	}
	if b.left == 0 && b.until.After(by) {
		s.mu.Unlock()
		return nil, ErrLimited
	}
	turn := make(chan struct{})
	b.queue = append(b.queue, turn)
	s.mu.Unlock()
	select {
	case <-turn:
		return b, nil
	case <-ctx.Done():
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if at := slices.Index(b.queue, turn); at >= 0 {
		b.queue = slices.Delete(b.queue, at, at+1)
		s.settle(b)
	} else { // it came in the same moment
		s.leave(b)
	}
	return nil, ctx.Err()
}

// dropped gives back a turn that was not used.
func (s *buckets) dropped(b *bucket) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.leave(b)
}

func (s *buckets) leave(b *bucket) {
	b.inFlight--
	if b.left >= 0 && !b.held {
		b.left++
	}
	s.settle(b)
}

// answered takes what an answer says; zero limits are no answer, or one that says nothing.
func (s *buckets) answered(b *bucket, to Route, l limits) {
	s.mu.Lock()
	defer s.mu.Unlock()
	b.inFlight--
	if l.bucket != "" {
		s.names[to] = l.bucket
		if twin := s.rename(b, l.bucket); twin != nil && l.wait > 0 {
			s.hold(twin, l.wait)
			s.settle(twin)
		}
	}
	switch {
	case l.wait > 0:
		s.hold(b, l.wait)
	case l.reset > 0 && !b.held:
		left := max(0, l.remaining-b.inFlight)
		if b.left != unknown && !b.alone { // answers may overtake each other
			left = min(left, b.left)
		}
		b.left = left
		s.run(b, l.reset)
	}
	s.settle(b)
}

// rename gives a bucket the name by which Discord knows it. Where another one has it already both go on, those who wait
// where they wait, and it gives the other one.
func (s *buckets) rename(b *bucket, name string) (twin *bucket) {
	key := bucketKey{name, b.key.major}
	if twin = s.all[key]; twin != nil {
		if twin == b {
			return nil
		}
		return twin
	}
	delete(s.all, b.key)
	b.key, s.all[key] = key, b
	return nil
}

// hold lets nobody in for d, or for longer where that is so already.
func (s *buckets) hold(b *bucket, d time.Duration) {
	if !b.held || b.until.Before(s.now().Add(d)) {
		b.left, b.held = 0, true
		s.run(b, d)
	}
}

// run lets the bucket's window end after d. Of the next one nothing is known.
func (s *buckets) run(b *bucket, d time.Duration) {
	if b.window != nil {
		b.window.Stop()
	}
	b.until = s.now().Add(d)
	var window *time.Timer
	window = time.AfterFunc(d, func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		if b.window == window {
			b.window, b.left, b.held = nil, unknown, false
			s.settle(b)
		}
	})
	b.window = window
}

// settle lets in whoever may go on, and forgets a bucket that is no longer needed.
func (s *buckets) settle(b *bucket) {
	for len(b.queue) > 0 && b.free() {
		b.enter()
		close(b.queue[0])
		b.queue = b.queue[1:]
	}
	if b.inFlight == 0 && len(b.queue) == 0 && b.left != 0 {
		s.forget(b)
	}
}

func (s *buckets) forget(b *bucket) {
	if b.window != nil {
		b.window.Stop()
		b.window = nil
	}
	if s.all[b.key] == b {
		delete(s.all, b.key)
	}
	if len(s.all) == 0 && s.most > roomy {
		s.all, s.most = map[bucketKey]*bucket{}, 0
	}
}

func (s *buckets) count() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.all)
}
