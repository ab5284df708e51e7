package knowledge_test

import (
	"context"
	"io"
	"log/slog"
	"slices"
	"strings"
	"testing"

	"tiktalks/knowledge"
)

// citing is a phraser that gives the claims of the facts with these ids, as far as it was given them, each behind the reply.
type citing struct {
	reply string
	ids   []string
	asked int
}

func (p *citing) Phrase(_ context.Context, w knowledge.Wording) (d knowledge.Draft, _ error) {
	p.asked++
	for _, id := range p.ids {
		if i := slices.IndexFunc(w.Facts, func(f knowledge.Fact) bool { return f.ID == id }); i >= 0 {
			d.Sentences = append(d.Sentences, knowledge.Sentence{Text: p.reply + w.Facts[i].Claim, Facts: []string{id}})
		}
	}
	d.Model = "m"
	return d, nil
}

// What a model's words rest on are the facts that it chose; what came after one of them follows, and so does no reply of its own.
func TestWordedAnswersRestOnWhatTheyCite(t *testing.T) {
	t.Parallel()
	s := loadExample(t)
	const ferry, fare = "what engines does the Heron run on", "how many times did the single fare go up"
	for _, c := range []struct {
		name, question, reply string
		cites                 string
		facts, begins, has    string // facts: all that the answer rests on; empty: no model's words
	}{
		{"the newest", ferry, "", "heron-electric", "heron-electric", "", ""},
		{"the older one, and what came after it", ferry, "", "heron-diesel", "heron-diesel heron-electric", "From June 2012", "Since then: "},
		{"both, in the model's order", ferry, "", "heron-diesel heron-electric", "heron-diesel heron-electric", "From June 2012", ""},
		{"without its reply", ferry, "No, ", "heron-electric", "heron-electric", "", ""},
		{"with the facts' own reply", "did the Heron run on diesel engines from June 2012 to March 2023", "No. ", "heron-diesel", "heron-diesel heron-electric",
			"Yes. From June 2012", ""},
		{"not without the fact that settles it", "did the Heron run on diesel engines from June 2012 to March 2023", "", "heron-electric", "", "Yes. From June 2012", ""},
		{"what was computed stays", fare, "", "fare-2012", "", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			model := &citing{reply: c.reply, ids: strings.Fields(c.cites)}
			a := &knowledge.Answerer{Base: knowledge.NewBase(s), Phraser: model, Log: slog.New(slog.NewTextHandler(io.Discard, nil))}
			q := knowledge.Question{Text: c.question, Now: s.Ends.End()}
			got, plain := a.Answer(t.Context(), q), s.Answer(q)
			var facts []string
			for _, f := range got.Facts {
				facts = append(facts, f.ID)
			}
			switch {
			case c.facts == "" && (got.Model != "" || got.Text != plain.Text):
				t.Errorf("got %q, want the plain answer: %q", got.Text, plain.Text)
			case c.question == fare && model.asked > 0:
				t.Error("a model is asked to word what was computed")
			case c.facts != "" && (got.Model == "" || strings.Join(facts, " ") != c.facts):
				t.Errorf("model %q, facts %v, want %s: %q (plain: %q)", got.Model, facts, c.facts, got.Text, plain.Text)
			case !strings.HasPrefix(got.Text, c.begins) || !strings.Contains(got.Text, c.has) || c.reply != "" && strings.Contains(got.Text, c.reply):
				t.Errorf("got %q, want it to begin with %q and to have %q", got.Text, c.begins, c.has)
			}
		})
	}
}
