package search

import (
	_ "embed"
	"encoding/json"
	"fmt"
)

//go:embed model.json
var shippedModel []byte

// Model holds what was learned from labelled questions: how well a fact fits a question, and from the best facts' signs
// whether they answer it at all. It is made by go run ./knowledge/train.
type Model struct {
	Rank   Network `json:"rank"`   // of a fact's features
	Answer Network `json:"answer"` // of a result's signs
}

// ReadModel reads a model as the trainer writes it. The error says that the bytes are no model, or one of another version.
func ReadModel(data []byte) (Model, error) {
	var m Model
	if err := json.Unmarshal(data, &m); err != nil {
		return m, fmt.Errorf("the search model can't be read: %w", err)
	}
	if err := m.Rank.fits(FeatureNames[:]); err != nil {
		return m, fmt.Errorf("the search model's ranking: %w", err)
	}
	if err := m.Answer.fits(SignNames[:]); err != nil {
		return m, fmt.Errorf("the search model's confidence: %w", err)
	}
	return m, nil
}

// Shipped gives the model that is compiled in.
func Shipped() (Model, error) { return ReadModel(shippedModel) }
