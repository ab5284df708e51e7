// Package knowledge is the fact base and everything that answers from it.
//
// It promises: an answer rests on facts of one edition, names them, and is at most MaxAnswer characters; not knowing is an
// Answer, never an error; the same question on the same edition on the same day gives the same answer, unless a model words
// it. It refuses to state what no fact states: what a model writes passes a gate sentence by sentence, and what a claim says
// that no fact covers is neither supported nor contradicted. It knows nothing of Discord, has no clock and keeps no
// question's text when the answer is given.
//
// Start with Load, NewBase, Answerer.Answer and Snapshot.Check. A file's name begins with its group: what facts are (fact, parse,
// validate, loader, snapshot, base), how a question is answered (answer), one that goes on from another (followup), one that
// is answered by yes or no (yesno), values that change with time (series), what is computed from facts (derive), what people
// claim (claims), how a model words an answer (phrase) and what its words must pass (gate), and what remembers or bounds the
// work (again, turns).
package knowledge

import (
	"context"
	"log/slog"
	"slices"
	"time"

	"tiktalks/knowledge/day"
	"tiktalks/knowledge/intent"
	"tiktalks/knowledge/search"
)

// Question is what a person asks.
type Question struct {
	Text    string
	History []string  // the same person's earlier questions in the same place, oldest first
	Now     time.Time // when it is asked; says which dates of the facts have passed
	Place   string    // id of the server that it comes from, whose allowance a model uses; empty in direct messages
	Asker   string    // id of the person, for a fair share of the turns; nothing else is done with it
	// Rewritten is how a model would put the question without the earlier ones; empty where none did. It is searched for
	// besides the question, where it says nothing that the person did not; nobody sees it, and no answer rests on it.
	Rewritten string
}

// AnswerKind says what sort of answer it is.
type AnswerKind string

// The kinds of answers.
const (
	Found     AnswerKind = "found"
	Several   AnswerKind = "several"   // ambiguous: the main reading first, another one named
	Corrected AnswerKind = "corrected" // the question takes something for granted that the facts contradict
	Contested AnswerKind = "disputed"  // sources differ; each side is given
	Unknown   AnswerKind = "unknown"   // not in the facts
	Declined  AnswerKind = "declined"  // an opinion, a forecast, an order, harm or small talk was asked for
	Crowded   AnswerKind = "crowded"   // too many were asking at the time: nothing was looked for, and there is no text
)

// Answer is what the base has to say. Not knowing is an Answer, never an error.
type Answer struct {
	Kind       AnswerKind
	Text       string    // as a reader sees it, without sources; at most MaxAnswer characters
	Reply      string    // begins Text where the facts settle what the question says: "Yes.", or what of it is not so
	Facts      []Fact    // those that it rests on, the one that answers first; none when unknown or declined
	AsOf       day.Date  // the last day that the base speaks of
	Confidence float64   // 0 to 1: that the facts answer the question
	Derived    []Derived // sentences that were computed from the facts
	Next       []string  // questions that the base can answer and that are near this one, to be asked next or instead
	Version    string    // of the edition that it was made from
	Model      string    // name of the model that worded it; empty where the facts speak for themselves
	Spent      bool      // no model worded it because today's allowance is used up
}

// Answered tells whether the answer states facts.
func (a Answer) Answered() bool { return a.Kind != Unknown && a.Kind != Declined && a.Kind != Crowded }

// MaxAnswer is the most characters that an answer has.
const MaxAnswer = 900

// Enough is the confidence from which a fact is given as the answer, tuned on the development sets.
const Enough = 0.25

// enoughUnheard is the confidence that is needed where the question has a name that the base has never heard of: of the labelled
// questions that have one, six in seven have no answer.
const enoughUnheard = 0.6

// Answerer answers questions from the current edition of a base.
type Answerer struct {
	Base    *Base
	Phraser Phraser // words answers; nil: the facts speak for themselves
	// Rewriter puts follow-up questions as whole ones, before they are searched for; nil: they are understood without.
	Rewriter Rewriter
	Guard    *Guard       // says when a model may be asked; nil: always
	Watch    Observer     // hears how the phraser does; may be nil
	Log      *slog.Logger // hears why a phraser's words were not used; never a question's text
	Turns    *Turns       // bounds how many questions are searched for at the same time; nil: no bound
}

// Answer answers a question. It takes the current edition once, so that a refresh meanwhile does not mix two editions. Of the
// time that models have, each of them gets what the one before has left.
func (a *Answerer) Answer(ctx context.Context, q Question) Answer {
	s := a.Base.Current()
	if a.Phraser == nil && a.Rewriter == nil {
		return a.plain(ctx, s, q)
	}
	whole := ctx
	ctx, cancel := context.WithTimeout(ctx, wordsWithin)
	defer cancel()
	if a.Rewriter != nil {
		q.Rewritten = a.rewrite(ctx, s, q)
	}
	answer := a.plain(whole, s, q) // which may wait for its turn
	if a.Phraser != nil && answer.Answered() {
		answer = a.phrase(ctx, s, q, answer)
	}
	return answer
}

// plain answers from the edition, with no model, when it is this question's turn. What was asked lately needs none.
func (a *Answerer) plain(ctx context.Context, s *Snapshot, q Question) Answer {
	if answer, known := s.remembered(q); known {
		return answer
	}
	answer := Answer{Kind: Crowded, AsOf: s.Ends, Version: s.Version}
	a.inTurn(ctx, q, func() { answer = s.remember(q) })
	return answer
}

// inTurn searches when it is this question's turn, unless that takes too long.
func (a *Answerer) inTurn(ctx context.Context, q Question, search func()) {
	if a.Turns != nil {
		done, got := a.Turns.take(ctx, q)
		if !got {
			return
		}
		defer done()
	}
	search()
}

// Answer answers a question from this edition, with no model.
func (s *Snapshot) Answer(q Question) Answer {
	if what := intent.Of(q.Text); what != intent.Question {
		return s.decline(what)
	}
	defer s.Forget()
	h := s.hear(q.dated())
	if !s.suffices(h) {
		return s.unknown(h)
	}
	how := s.missed(h)
	if h.unsure = s.nearly(h, how); how != noMiss && !h.unsure {
		return s.unknown(h)
	}
	return s.compose(h)
}

// suffices tells whether what was found is an answer: there is something, and search is sure enough of it.
func (s *Snapshot) suffices(h heard) bool {
	switch {
	case h.events:
		return true
	case h.late, len(h.result.Hits) == 0:
		return false
	}
	return h.result.Confidence >= s.enough(h) || s.settles(h)
}

// enoughToSettle is the confidence from which the best fact is held against what the question says.
const enoughToSettle = 0.05

// settles tells whether the best fact, by the judge's word, says that what the question takes for granted is not so: then it is the answer,
// however unlike the question it is.
func (s *Snapshot) settles(h heard) bool {
	return h.result.Confidence >= enoughToSettle && len(h.facts) > 0 && len(h.result.Reading.Unheard) == 0 && s.settle(h, false).correction != ""
}

// enough is the confidence that the answer needs: half of it where it is counted from a series or is the utmost of one, which no single fact
// states.
func (s *Snapshot) enough(h heard) float64 {
	_, counted := s.counted(h)
	if d, ranked := s.ranked(h); counted || ranked && (d.Kind == Highest || d.Kind == Lowest) {
		return Enough / 2
	}
	if len(h.result.Reading.Unheard) > 0 {
		return enoughUnheard
	}
	return Enough
}

// Refuses tells whether the question is none about facts, so that it never reaches search.
func (s *Snapshot) Refuses(q Question) bool { return intent.Of(q.Text) != intent.Question }

// Search tells what was found for the question and why, in the light of the earlier ones.
func (s *Snapshot) Search(q Question) search.Result { return s.find(q) }

// must gives a fact that search has found: its ids come from this edition.
func (s *Snapshot) must(id string) Fact {
	f, _ := s.Fact(id)
	return f
}

// mustAll is must for several.
func (s *Snapshot) mustAll(ids []string) []Fact {
	facts := make([]Fact, len(ids))
	for i, id := range ids {
		facts[i] = s.must(id)
	}
	return facts
}

// sameLine tells whether one of the two facts has replaced the other, directly or through others.
func (s *Snapshot) sameLine(a, b Fact) bool { return s.Newest(a).ID == s.Newest(b).ID }

// maxNext is how many further questions an answer suggests.
const maxNext = 3

// next suggests questions that near facts answer.
func (s *Snapshot) next(h heard, used []Fact) []string {
	var all []string
	for _, hit := range h.result.Hits {
		f := s.must(hit.ID)
		known := slices.ContainsFunc(used, func(u Fact) bool { return s.sameLine(u, f) })
		if !known && len(f.Asks) > 0 {
			all = append(all, f.question())
			used = append(used, f)
		}
		if len(all) == maxNext {
			break
		}
	}
	return all
}
