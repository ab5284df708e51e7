package knowledge

import (
	"context"
	"errors"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"tiktalks/knowledge/ground"
)

// Phraser words an answer from facts.
type Phraser interface {
	// Phrase gives a draft that answers the question from the facts and nothing else. It may block until ctx ends. It
	// is called from many goroutines at once. Any error means that the facts speak for themselves; it is logged, and
	// must not hold the question's text.
	Phrase(ctx context.Context, w Wording) (Draft, error)
}

// Wording is what a Phraser is asked for.
type Wording struct {
	Question string
	Before   string    // what the same person asked before it; empty: nothing lately
	Now      time.Time // says which facts are over
	Facts    []Fact    // at least one; the first one answers
	Faults   []Fault   // what was wrong with an earlier draft for the same; none at the first attempt
}

// Fault is a sentence that was refused, and the rule that decided.
type Fault struct {
	Text   string
	Reason ground.Reason
}

// Draft is what a Phraser proposes: nothing of it is shown before it has passed the gate.
type Draft struct {
	Sentences []Sentence
	Model     string // who worded it
	Usage     Usage
}

// Sentence is one sentence of a draft and the ids of the facts that it rests on.
type Sentence struct {
	Text  string
	Facts []string
}

// What is wrong with a draft that holds.
var (
	errBeside  = errors.New("the draft says nothing of the fact that answers first")
	errTooLong = errors.New("the draft is too long with what must follow it")
)

// phrase lets the phraser word the answer and checks what it says; on any failure the answer stays as it is, and so does one that begins
// with what was computed, which no fact says.
func (a *Answerer) phrase(ctx context.Context, s *Snapshot, q Question, plain Answer) Answer {
	if plain.computed() {
		return plain
	}
	draft, err := a.guarded(ctx, s, q, plain.Facts)
	worded := plain
	if err == nil {
		worded, err = s.wordedBy(plain, draft, q.Now)
	}
	if err != nil {
		a.fellBack(err)
		plain.Spent = errors.Is(err, ErrSpent)
		return plain
	}
	return worded
}

// wordedBy is the answer in the words of a draft that holds.
func (s *Snapshot) wordedBy(plain Answer, draft Draft, now time.Time) (Answer, error) {
	worded := plain
	worded.Facts, worded.Derived, worded.Model = citedIn(draft, plain.Facts), nil, draft.Model
	first := func(f Fact) bool { return f.ID == plain.Facts[0].ID }
	cited := slices.ContainsFunc(worded.Facts, first)
	said := []string{draft.text()}
	if plain.Reply != "" {
		said = []string{plain.Reply, draft.text()}
	} else if plain.Confidence < Sure {
		said[0] = nearestOnly + said[0]
	}
	if came, later := s.since(worded.Facts); later {
		said = append(said, "Since then: "+came.Claim)
		worded.Facts = append(worded.Facts, came)
	}
	if !cited && (plain.Reply != "" || !slices.ContainsFunc(worded.Facts, first)) {
		return plain, errBeside
	}
	worded.Text = strings.Join(append(said, s.ageLike(plain, said, worded.Facts, now)...), " ")
	if utf8.RuneCountInString(worded.Text) > MaxAnswer {
		return plain, errTooLong
	}
	return worded, nil
}

// computed tells whether the answer begins with a sum, a difference or a count.
func (a Answer) computed() bool {
	told := []DerivationKind{Course, Then, Between}
	return len(a.Derived) > 0 && !slices.Contains(told, a.Derived[0].How.Kind) && strings.HasPrefix(a.Text, a.Derived[0].Said)
}

// citedIn gives the facts that a draft cites, in that order.
func citedIn(d Draft, given []Fact) (all []Fact) {
	for _, s := range d.Sentences {
		for _, id := range s.Facts {
			named := func(f Fact) bool { return f.ID == id }
			if i := slices.IndexFunc(given, named); i >= 0 && !slices.ContainsFunc(all, named) {
				all = append(all, given[i])
			}
		}
	}
	return all
}

// since gives the newest state of the first of the facts that another one has replaced, unless it is among them.
func (s *Snapshot) since(facts []Fact) (newest Fact, replaced bool) {
	for _, f := range facts {
		newest = s.Newest(f)
		if !slices.ContainsFunc(facts, func(o Fact) bool { return o.ID == newest.ID }) {
			return newest, true
		}
	}
	return Fact{}, false
}

// fellBack tells why the facts speak for themselves. That a place has no model is nothing to tell.
func (a *Answerer) fellBack(err error) {
	if silent(err) {
		return
	}
	a.Log.Warn("plain words instead of the model's", "cause", err)
	if p := new(Panicked); errors.As(err, &p) {
		a.Log.Error("a panic was caught", "where", "wording", "panic", p.Kind, "stack", p.Stack)
	}
	if a.Watch != nil {
		a.Watch.FellBack(causeOf(err))
	}
}

// silent tells whether an error is nothing to tell: a place that wants no model.
func silent(err error) bool { return errors.Is(err, ErrSwitchedOff) }

// guarded is draft behind the guard, where there is one.
func (a *Answerer) guarded(ctx context.Context, s *Snapshot, q Question, facts []Fact) (Draft, error) {
	asked := Wording{Question: q.Text, Now: q.Now, Facts: facts}
	if n := len(q.History); n > 0 {
		asked.Before = q.History[n-1]
	}
	words := func(ctx context.Context, faults []Fault) (Draft, error) {
		again := asked
		again.Faults = faults
		return a.draft(ctx, s, again)
	}
	if a.Guard == nil {
		return words(ctx, nil)
	}
	key := draftKey(s.Version, facts, q.Now.UTC().Format(time.DateOnly), asked.Before, q.Text)
	return a.Guard.do(ctx, guarded{place: q.Place, now: q.Now, key: key, within: wordsWithin, words: words})
}

// draft asks for a draft and gives what may be shown of it; with an error, only what it took.
func (a *Answerer) draft(ctx context.Context, s *Snapshot, w Wording) (Draft, error) {
	judge, err := s.Judge()
	if err != nil {
		return Draft{}, err
	}
	said, err := a.Phraser.Phrase(ctx, w)
	if a.Watch != nil {
		a.Watch.Used(said.Usage)
	}
	if err != nil {
		return Draft{Usage: said.Usage}, err
	}
	checked, faults, err := gate(judge, said, w.Facts)
	for _, fault := range faults {
		if a.Watch != nil {
			a.Watch.Refused(fault.Reason)
		}
	}
	checked.Usage = said.Usage
	return checked, err
}

// Observer hears how a model does, for metrics. It is called from many goroutines at once and must be quick.
type Observer interface {
	Used(Usage)            // tokens of one call
	Refused(ground.Reason) // a sentence, by the rule
	FellBack(cause string) // an answer, with one of "refused", "spent", "resting", "busy", "failed"
}

// causeOf gives an error's name for FellBack.
func causeOf(err error) string {
	switch {
	case errors.As(err, new(Refusal)):
		return "refused"
	case errors.Is(err, ErrSpent):
		return "spent"
	case errors.Is(err, ErrResting):
		return "resting"
	case errors.Is(err, ErrBusy):
		return "busy"
	default:
		return "failed"
	}
}
