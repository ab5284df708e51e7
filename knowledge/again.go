package knowledge

import (
	"slices"
	"strconv"

	"tiktalks/knowledge/recent"
	"tiktalks/knowledge/search"
)

// keptAnswers is how many answers an edition keeps: some kilobytes each.
const keptAnswers = 1024

// key stands for all that the question's answer depends on in one edition. Who asks and where makes no difference. What was
// asked can't be read from it: nobody promised to keep that for as long as an answer may be kept.
func (q Question) key() recent.Key {
	day := q.Now.Add(-1).Unix() / (24 * 60 * 60) // since 1970: dates pass at midnight; midnight itself is the day before
	return recent.KeyOf(append([]string{strconv.FormatInt(day, 10), q.Text, q.Rewritten}, q.History...)...)
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
	if a, known := s.answers.Find(q.alone().key()); known && a.alone {
		return a.Answer, true
	}
	a, known := s.answers.Find(q.key())
	return a.Answer, known
}

// remember answers a question, and keeps the answer.
func (s *Snapshot) remember(q Question) Answer {
	alone := s.Refuses(q) || s.standsAlone(q.Text, s.index.Find(q.Text, search.Before{}))
	if alone {
		q = q.alone()
	}
	return s.answers.Get(q.key(), func() answered { return answered{s.Answer(q).shared(), alone} }).Answer
}

// shared makes an answer fit for being given to several: who adds to its lists adds to a copy.
func (a Answer) shared() Answer {
	a.Facts, a.Next = slices.Clip(a.Facts), slices.Clip(a.Next)
	return a
}
