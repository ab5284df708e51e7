package knowledge

import (
	"context"
	"crypto/sha256"
	"errors"
	"strings"
	"sync"
	"time"

	"golang.org/x/sync/singleflight"
)

// Why a model was not asked. The reader then gets the facts' own words.
var (
	ErrSwitchedOff = errors.New("the model is switched off here")
	ErrSpent       = errors.New("today's allowance for the model is used up")
	ErrResting     = errors.New("the model has failed several times in a row and is left alone for a while")
	ErrBusy        = errors.New("too many questions wait for the model")
	ErrLate        = errors.New("the model took too long")
)

const (
	wordsWithin = 8 * time.Second // from the question to the answer, with all that a model is asked in between
	againBefore = wordsWithin / 2 // a second attempt after that would hardly end in time
	atOnce      = 4               // calls of the model at a time
	failuresMax = 5               // in a row, before the model is left alone
	restsFor    = time.Minute
	keptDrafts  = 500
	retryWithin = 2 * time.Second // the longest wait that a server may ask for before the second attempt
)

// TryAgain is the error of a Phraser where a second attempt may help.
type TryAgain struct {
	After time.Duration // how long the server wants to be left alone
	Cause error
}

// Error gives the cause's words.
func (t TryAgain) Error() string { return t.Cause.Error() }

// Unwrap gives the cause.
func (t TryAgain) Unwrap() error { return t.Cause }

// Unserved is the error of a Phraser whose server did no work that it could charge for: it was not reached, or sent the request back.
type Unserved struct{ Cause error }

// Error gives the cause's words.
func (u Unserved) Error() string { return u.Cause.Error() }

// Unwrap gives the cause.
func (u Unserved) Unwrap() error { return u.Cause }

// Guard stands between the questions and a model: it says who may ask, what that may cost, and that a server in trouble is
// left alone. A draft whose sentences the facts don't carry is asked for once more, with the reasons, where replacing one of
// them by its fact's own claim, which costs nothing, is not enough. Identical questions that are asked at once cost one call, and drafts are
// kept for an edition. It has no clock: the time comes with the question. It is safe for use by many goroutines.
type Guard struct {
	budget Budget
	optIn  bool
	slots  chan struct{}
	flight singleflight.Group

	settings Settings // nil: what places chose is kept in switched

	mu       sync.Mutex
	switched map[string]bool // by place: what its moderators chose
	failures int             // in a row
	rests    time.Time       // until when the model is left alone
	probing  bool            // one question finds out whether a model that rested works again
	drafts   map[string]Draft
	order    []string // keys of drafts, oldest first
}

// Settings is where places keep what their moderators chose.
type Settings interface {
	// Get gives a place's setting, empty where it has none. It must be quick: it is called for every question.
	Get(ctx context.Context, place, name string) (string, error)
}

// ModelSetting is the name of the setting for models; its values are "on" and "off".
const ModelSetting = "model"

// NewGuard makes a guard. With optIn the model is off until a place's moderators switch it on. Settings is where they have:
// nil, and Switch keeps it in memory.
func NewGuard(budget Budget, optIn bool, settings Settings) *Guard {
	return &Guard{budget: budget, optIn: optIn, settings: settings, slots: make(chan struct{}, atOnce),
		switched: map[string]bool{}, drafts: map[string]Draft{}}
}

// Spent tells how much of today's allowance is used or held, in a place and in all.
func (g *Guard) Spent(ctx context.Context, place string, now time.Time) (Spent, error) {
	return g.budget.Spent(ctx, place, now)
}

// Switch turns the model on or off in a place, in memory.
func (g *Guard) Switch(place string, on bool) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.switched[place] = on
}

// On tells whether the model may be asked in a place. It may not where the settings can't be read.
func (g *Guard) On(ctx context.Context, place string) bool {
	if g.settings != nil && place != "" {
		chosen, err := g.settings.Get(ctx, place, ModelSetting)
		return err == nil && (chosen == "on" || chosen == "" && !g.optIn)
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	on, chosen := g.switched[place]
	return on || !chosen && !g.optIn
}

// guarded is a request to the model, as the guard sees it.
type guarded struct {
	place  string
	now    time.Time
	key    string // the same for the same question over the same facts of the same edition
	within time.Duration
	words  func(ctx context.Context, faults []Fault) (Draft, error)
}

// do asks for a draft, unless one is kept or on its way.
func (g *Guard) do(ctx context.Context, r guarded) (Draft, error) {
	if !g.On(ctx, r.place) {
		return Draft{}, ErrSwitchedOff
	}
	if d, kept := g.kept(r.key); kept {
		return d, nil
	}
	// The call goes on for the others when the first one who asked has left.
	result := g.flight.DoChan(r.key, func() (any, error) {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), r.within)
		defer cancel()
		return g.call(ctx, r)
	})
	select {
	case done := <-result:
		d, _ := done.Val.(Draft)
		return d, done.Err
	case <-ctx.Done():
		return Draft{}, ErrLate
	}
}

// call asks the model, at most twice.
func (g *Guard) call(ctx context.Context, r guarded) (Draft, error) {
	early, cancel := context.WithTimeout(ctx, againBefore)
	defer cancel()
	waiting, enough := context.WithTimeout(ctx, r.within*2/3) // a call that began later would hardly end in time
	defer enough()
	select {
	case g.slots <- struct{}{}:
		defer func() { <-g.slots }()
	case <-waiting.Done():
		return Draft{}, ErrBusy
	}
	if g.resting(r.now) {
		return Draft{}, ErrResting
	}
	d, err := g.attempt(ctx, r, nil)
	if faults, after, can := helps(err); can && early.Err() == nil && wait(ctx, after) {
		d, err = g.attempt(ctx, r, faults)
	}
	g.heard(r, d, err)
	return d, err
}

// helps tells whether a second attempt may, what the model is to be told then, and how long to wait before.
func helps(err error) (faults []Fault, after time.Duration, can bool) {
	var again TryAgain
	if errors.As(err, &again) {
		return nil, again.After, again.After <= retryWithin
	}
	var refused Refusal
	if errors.As(err, &refused) {
		return refused.faults, 0, len(refused.faults) > 0
	}
	return nil, 0, false
}

// attempt asks the model once, and pays for it.
func (g *Guard) attempt(ctx context.Context, r guarded, faults []Fault) (Draft, error) {
	held, err := g.budget.Reserve(ctx, r.place, r.now)
	if err != nil {
		return Draft{}, err
	}
	var d Draft
	err = caught(func() (err error) { // singleflight lets nobody catch a panic
		d, err = r.words(ctx, faults)
		return err
	})
	g.budget.Settle(context.WithoutCancel(ctx), held, used(held, d, err))
	return d, err
}

// used is what a call took: all that was held for it, where nobody says and the server may have worked.
func used(held Hold, d Draft, err error) Usage {
	if d.Usage == (Usage{}) && !errors.As(err, new(Unserved)) {
		return held.Usage
	}
	return d.Usage
}

// wait tells whether the time has passed before ctx ended.
func wait(ctx context.Context, d time.Duration) bool {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return true
	case <-ctx.Done():
		return false
	}
}

// resting tells whether the model is left alone. After its rest it lets one question through, and the others when that has
// had an answer. Who is let through must be heard.
func (g *Guard) resting(now time.Time) bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.failures < failuresMax {
		return false
	}
	if g.probing || now.Before(g.rests) {
		return true
	}
	g.probing = true
	return false
}

// heard keeps a good draft and counts failures in a row. A draft that was refused for what it says is an answer of a server
// that works; an allowance that is used up tells nothing about it.
func (g *Guard) heard(r guarded, d Draft, err error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.probing = false
	switch {
	case err == nil:
		g.failures = 0
		g.keep(r.key, d)
	case errors.As(err, new(Refusal)):
		g.failures = 0
	case errors.Is(err, ErrSpent):
	default:
		g.failures++
		if g.failures >= failuresMax {
			g.rests = r.now.Add(restsFor)
		}
	}
}

// kept gives a draft that was made before.
func (g *Guard) kept(key string) (Draft, bool) {
	g.mu.Lock()
	defer g.mu.Unlock()
	d, kept := g.drafts[key]
	return d, kept
}

// keep keeps a draft in place of the oldest one where there are too many.
func (g *Guard) keep(key string, d Draft) {
	if _, kept := g.drafts[key]; kept {
		return
	}
	if len(g.order) == keptDrafts {
		delete(g.drafts, g.order[0])
		g.order = g.order[1:]
	}
	g.drafts[key], g.order = d, append(g.order, key)
}

// draftKey tells questions apart: of which edition and over which facts it is asked, and all else that the model is told.
func draftKey(version string, facts []Fact, told ...string) string {
	parts := append([]string{version}, told...)
	for _, f := range facts {
		parts = append(parts, f.ID)
	}
	sum := sha256.Sum256([]byte(strings.Join(parts, "\x00"))) // no question's text is kept
	return string(sum[:])
}
