package playground

import (
	"time"

	"tiktalks/knowledge"
	"tiktalks/knowledge/search"
)

// Explainer tells why a question is answered as it is.
type Explainer interface {
	// Explain gives the reasons that the edition in force has for its answer to the question, in the light of the earlier
	// ones, oldest first. It may be called from many goroutines at once.
	Explain(question string, history []string, now time.Time) Reasons
}

// Reasons are the facts behind an answer, and why they were chosen.
type Reasons struct {
	Question   string      `json:"question"`
	History    []string    `json:"history"`
	Kind       string      `json:"kind"`       // of the answer: "found", "unknown", …
	Words      []string    `json:"words"`      // the question as it was read
	Names      []string    `json:"names"`      // entities that it names or seems to describe
	Confidence float64     `json:"confidence"` // 0 to 1
	Enough     float64     `json:"enough"`     // the confidence from which a fact is given
	Version    string      `json:"version"`    // of the edition
	Candidates []Candidate `json:"candidates"` // best first
}

// Candidate is a fact that was considered.
type Candidate struct {
	ID     string  `json:"id"`
	Claim  string  `json:"claim"`
	Status string  `json:"status"`
	Used   bool    `json:"used"` // the answer rests on it
	Score  float64 `json:"score"`
	Signs  []Sign  `json:"signs"` // what spoke for it
}

// Sign is one thing that search looks at, and how far it holds: 0 to 1, of dates -1 to 1.
type Sign struct {
	Name  string  `json:"name"`
	Value float64 `json:"value"`
}

// shownCandidates is how many facts the page shows for a question.
const shownCandidates = 5

// baseExplainer explains the answers of a base.
type baseExplainer struct{ base *knowledge.Base }

// Explain gives an Explainer of the base's current edition.
func Explain(base *knowledge.Base) Explainer { return baseExplainer{base} }

func (e baseExplainer) Explain(text string, history []string, now time.Time) Reasons {
	s, q := e.base.Current(), knowledge.Question{Text: text, History: history, Now: now}
	answer := s.Answer(q)
	r := Reasons{
		Question: text, History: append([]string{}, history...), Kind: string(answer.Kind), Enough: knowledge.Enough,
		Version: s.Version, Words: []string{}, Names: []string{}, Candidates: []Candidate{},
	}
	if s.Refuses(q) {
		return r // it never reached search
	}
	found := s.Search(q)
	r.Confidence = found.Confidence
	r.Words = append(r.Words, found.Reading.Words...)
	r.Names = append(append(r.Names, found.Reading.Entities...), found.Reading.Hinted...)
	for _, hit := range found.Hits[:min(len(found.Hits), shownCandidates)] {
		r.Candidates = append(r.Candidates, candidate(s, hit, answer))
	}
	return r
}

func candidate(s *knowledge.Snapshot, hit search.Hit, answer knowledge.Answer) Candidate {
	f, _ := s.Fact(hit.ID)
	c := Candidate{ID: f.ID, Claim: f.Claim, Status: string(f.Status), Score: hit.Score, Signs: []Sign{}}
	for _, used := range answer.Facts {
		c.Used = c.Used || used.ID == f.ID
	}
	for n, value := range hit.Features {
		if value != 0 {
			c.Signs = append(c.Signs, Sign{search.FeatureNames[n], value})
		}
	}
	return c
}
