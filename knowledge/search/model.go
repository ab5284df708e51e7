package search

import (
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
)

//go:embed model.json
var shippedModel []byte

// Model holds what was learned from labelled questions. It is made by go run ./knowledge/train.
type Model struct {
	Known Judgement `json:"known"` // for a base whose facts the classifier knows
	New   Judgement `json:"new"`   // for any other base
	// Lenient is the share of the shipped base's own asks that New would answer after their fact is taken away. Another
	// base is calibrated to the same share (calibrate.go).
	Lenient float64 `json:"lenient"`
}

// Judgement tells how well a fact fits a question, and from the best facts' signs whether they answer it at all.
type Judgement struct {
	Rank   Network `json:"rank"`   // of a fact's features
	Answer Network `json:"answer"` // of a result's signs
}

func (j *Judgement) fits() error {
	if err := j.Rank.fits(FeatureNames[:]); err != nil {
		return fmt.Errorf("the search model's ranking: %w", err)
	}
	if err := j.Answer.fits(SignNames[:]); err != nil {
		return fmt.Errorf("the search model's confidence: %w", err)
	}
	return nil
}

// ReadModel reads a model as the trainer writes it. The error says that the bytes are no model, or one of another version.
func ReadModel(data []byte) (Model, error) {
	var m Model
	if err := json.Unmarshal(data, &m); err != nil {
		return m, fmt.Errorf("the search model can't be read: %w", err)
	}
	return m, errors.Join(m.Known.fits(), m.New.fits())
}

// Shipped gives the model that is compiled in.
func Shipped() (Model, error) { return ReadModel(shippedModel) }
