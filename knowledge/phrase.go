package knowledge

import (
	"context"
)

// Phraser words an answer from facts.
type Phraser interface {
	// Phrase gives a draft that answers the question from the facts and nothing else. It may block until ctx ends. It
	// is called from many goroutines at once. Any error means that the facts speak for themselves; it is logged, and
	// must not hold the question's text.
	Phrase(ctx context.Context, question string, facts []Fact) (Draft, error)
}

// Draft is what a Phraser proposes: nothing of it is shown before it has passed the gate.
type Draft struct {
	Sentences []Sentence
	Model     string // who worded it
}

// Sentence is one sentence of a draft and the ids of the facts that it rests on.
type Sentence struct {
	Text  string
	Facts []string
}

// phrase lets the phraser word the answer and checks what it says; on any failure the answer stays as it is.
func (a *Answerer) phrase(ctx context.Context, q Question, plain Answer) Answer {
	draft, err := a.Phraser.Phrase(ctx, q.Text, plain.Facts)
	if err == nil {
		err = gate(draft, plain.Facts)
	}
	if err != nil {
		a.Log.Warn("plain words instead of the model's", "cause", err)
		return plain
	}
	worded := plain
	worded.Text = draft.text() + " As of " + plain.AsOf.Words() + "."
	worded.Model = draft.Model
	return worded
}
