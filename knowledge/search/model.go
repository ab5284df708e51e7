package search

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"math"
)

//go:embed model.json
var shippedModel []byte

// Model holds what was learned from labelled questions: how much each feature counts for the order of the facts, and how
// the best fact's features tell whether it answers the question at all. It is made by go run ./knowledge/train.
type Model struct {
	Rank   map[string]float64 `json:"rank"`   // by feature
	Answer map[string]float64 `json:"answer"` // by feature or sign of confidence
}

// weights is a Model in the form that is computed with.
type weights struct {
	rank   Features
	answer signs
}

// ReadModel reads a model as the trainer writes it.
func ReadModel(data []byte) (Model, error) {
	var m Model
	if err := json.Unmarshal(data, &m); err != nil {
		return m, fmt.Errorf("the search model can't be read: %w", err)
	}
	return m, nil
}

// Shipped gives the model that is compiled in.
func Shipped() Model {
	m, err := ReadModel(shippedModel)
	if err != nil {
		panic(err) // it was written by the trainer and is tested
	}
	return m
}

func (m Model) weights() weights {
	var w weights
	for i, name := range FeatureNames {
		w.rank[i] = m.Rank[name]
	}
	for i, name := range SignNames {
		w.answer[i] = m.Answer[name]
	}
	return w
}

func (w weights) score(f Features) float64 {
	sum := 0.0
	for i, v := range f {
		sum += w.rank[i] * v
	}
	return sum
}

// signs are what tells whether the best fact answers the question: its features and how it stands among the others.
type signs [signCount]float64

// The signs beyond the best fact's features.
const (
	one = featureCount + iota
	height
	margin
	share
	few
	translated
	nothing
	nothingFar
	signCount
)

// SignNames says what each sign is.
var SignNames = func() [signCount]string {
	names := [signCount]string{
		one:        "one",         // always 1
		height:     "height",      // a tenth of the best fact's score
		margin:     "margin",      // how far the best fact's score is ahead of the next of another line
		share:      "share",       // of all facts' exponential scores, the best fact's
		few:        "few words",   // 1 over the number of the question's meaningful words
		translated: "translated",  // whether the question was in another language
		nothing:    "nothing",     // the classifier's probability that no fact answers
		nothingFar: "nothing far", // the same as log odds, a tenth of them
	}
	copy(names[:], FeatureNames[:])
	return names
}()

// Signs gives what the model's confidence rests on, in the order of SignNames. There must be a hit.
func Signs(r Result) []float64 {
	s := signsOf(r)
	return s[:]
}

func signsOf(r Result) signs {
	hits := r.Hits
	var s signs
	copy(s[:], hits[0].Features[:])
	s[one] = 1
	s[height] = hits[0].Score / 10
	if len(hits) > 1 {
		s[margin] = hits[0].Score - hits[1].Score
	}
	// Where few facts have any word of the question, the missing ones count as facts without a feature.
	total := float64(candidates-len(hits)) * math.Exp(-hits[0].Score)
	for _, h := range hits {
		total += math.Exp(h.Score - hits[0].Score)
	}
	s[share] = 1 / total
	s[few] = 1 / float64(max(1, len(r.Reading.units)))
	s[translated] = yes(r.Reading.Foreign != "")
	s[nothing] = r.Nothing
	odds := max(r.Nothing, 1e-6) / max(1-r.Nothing, 1e-6)
	s[nothingFar] = math.Log(odds) / 10
	return s
}

// confidence tells how probable it is that the best hit answers the question.
func (w weights) confidence(r Result) float64 {
	if len(r.Hits) == 0 {
		return 0
	}
	sum := 0.0
	for i, v := range signsOf(r) {
		sum += w.answer[i] * v
	}
	return 1 / (1 + math.Exp(-sum))
}
