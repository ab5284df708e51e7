package bot

import (
	"sync"
	"time"

	"golang.org/x/time/rate"
)

// Each person may ask burst questions at once and one more every few seconds after that. Clicks and forms have a limit of
// their own: whoever works through a list clicks quickly.
const (
	burst      = 6
	oneEvery   = 4 * time.Second
	clickBurst = 20
	clickEvery = time.Second
	tellEvery  = 30 * time.Second // how often a flooding person is told about the limit
	peopleMax  = 50_000           // persons remembered; above it those at rest are forgotten
	nearTokens = 1                // left after the question: the person is warned
)

// verdict says whether a person may ask now.
type verdict int

const (
	under verdict = iota
	near          // may ask, but one more will be too much
	over
)

// limits bounds how often each person may do something: burst times at once, then once every so often.
type limits struct {
	burst int
	every time.Duration

	mu     sync.Mutex
	people map[string]*person
}

type person struct {
	tokens *rate.Limiter
	last   time.Time // the latest question
	told   time.Time // the latest word about the limit
}

func newLimits(burst int, every time.Duration) *limits {
	return &limits{burst: burst, every: every, people: map[string]*person{}}
}

// take counts a question of the person.
func (l *limits) take(id string, now time.Time) verdict {
	l.mu.Lock()
	defer l.mu.Unlock()
	p := l.find(id, now)
	p.last = now
	switch {
	case !p.tokens.AllowN(now, 1):
		return over
	case p.tokens.TokensAt(now) < nearTokens:
		return near
	default:
		return under
	}
}

// mayTell tells whether the person should hear about the limit again.
func (l *limits) mayTell(id string, now time.Time) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	p := l.find(id, now)
	if now.Sub(p.told) < tellEvery {
		return false
	}
	p.told = now
	return true
}

func (l *limits) find(id string, now time.Time) *person {
	p := l.people[id]
	if p == nil {
		if len(l.people) >= peopleMax {
			l.forget(now)
		}
		p = &person{tokens: rate.NewLimiter(rate.Every(l.every), l.burst)}
		l.people[id] = p
	}
	return p
}

func (l *limits) forget(now time.Time) {
	for id, p := range l.people {
		if now.Sub(p.last) > time.Duration(l.burst)*l.every { // nothing needs to be remembered of the person
			delete(l.people, id)
		}
	}
}
