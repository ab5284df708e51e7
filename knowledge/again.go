package knowledge

import (
	"crypto/sha256"
	"fmt"
	"slices"

	"tiktalks/knowledge/search"
)

// keptAnswers is how many answers an edition keeps: some kilobytes each.
const keptAnswers = 1024

// asked stands for all that an answer depends on in one edition: the question, those before it, the day, because dates pass at
// midnight. Who asks and where makes no difference. It is a hash, so that nobody's questions are kept together.
type asked [sha256.Size]byte

// all gives what stands for all that the question's answer depends on.
func (q Question) all() asked {
	day := q.Now.Add(-1).Unix() / (24 * 60 * 60) // midnight itself is the day before
	return sha256.Sum256(fmt.Appendf(nil, "%q %q %q %d", q.Text, q.History, q.Rewritten, day))
}

// alone is the question as somebody asks it who has asked nothing before.
func (q Question) alone() Question {
	q.History, q.Rewritten = nil, ""
	return q
}

// answered is an answer that is kept.
type answered struct {
	Answer
	alone bool // it is the same whatever was asked before
}

// remembered gives the answer to a question that was asked lately.
func (s *Snapshot) remembered(q Question) (Answer, bool) {
	if a, known := s.answers.Find(q.alone().all()); known && a.alone {
		return a.Answer, true
	}
	a, known := s.answers.Find(q.all())
	return a.Answer, known
}

// remember answers a question, and keeps the answer.
func (s *Snapshot) remember(q Question) Answer {
	alone := s.Refuses(q) || s.standsAlone(s.index.Find(q.Text, search.Before{}))
	if alone {
		q = q.alone()
	}
	return s.answers.Get(q.all(), func() answered { return answered{s.Answer(q).shared(), alone} }).Answer
}

// shared makes an answer fit for being given to several: who adds to its lists adds to a copy.
func (a Answer) shared() Answer {
	a.Facts, a.Next = slices.Clip(a.Facts), slices.Clip(a.Next)
	return a
}
