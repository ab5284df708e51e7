package knowledge_test

import (
	"slices"
	"testing"

	"tiktalks/knowledge"
	"tiktalks/knowledge/ground"
)

// shaped are facts with two dates, and one that another has replaced.
var shaped = []knowledge.Fact{
	{ID: "order", Claim: "On 3 May 2024 Berg signed an order extending the permit by 60 days, to 2 July 2024."},
	{ID: "yard", Claim: "The yard told the court it had paid 85 million dollars of refunds of the fees."},
	{ID: "fee", Claim: "On 4 March 2024 Holm said the fee stands at 12 percent.", ReplacedBy: "later"},
}

func TestGateKeepsShape(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		id, text string
		want     ground.Reason
	}{
		{"order", "Berg signed an order on 3 May 2024 extending the permit by 60 days.", ""},
		{"order", "Berg signed an order on 2 July 2024 extending the permit by 60 days.", knowledge.Reshaped},
		{"yard", "The yard told the court it had paid 85 million dollars of refunds.", ""},
		{"yard", "The yard told the court it had paid 85 million dollars of the fees.", knowledge.Reshaped},
		{"fee", "On 4 March 2024 Holm said the fee stands at 12 percent.", ""},
		{"fee", "The fee stands at 12 percent, Holm said.", ground.Stale},
	} {
		draft := knowledge.Draft{Sentences: []knowledge.Sentence{{Text: c.text, Facts: []string{c.id}}}}
		_, reasons, err := knowledge.GateReasons(draft, shaped)
		if c.want == "" && err != nil || c.want != "" && !slices.Equal(reasons, []ground.Reason{c.want}) {
			t.Errorf("%q: reasons %v and the error %v, want %q", c.text, reasons, err, c.want)
		}
	}
}

// What is only put otherwise is replaced, however often, and nothing reaches the reader twice.
func TestGateLeavesOutDoubles(t *testing.T) {
	t.Parallel()
	order := knowledge.Sentence{Text: "On 3 May 2024 Berg signed an order extending the permit by 60 days.", Facts: []string{"order"}}
	whole := knowledge.Sentence{Text: shaped[0].Claim, Facts: []string{"order"}}
	moved := knowledge.Sentence{Text: "Berg signed an order on 2 July 2024 extending the permit by 60 days.", Facts: []string{"order"}}
	fees := knowledge.Sentence{Text: "The yard told the court it had paid 85 million dollars of the fees.", Facts: []string{"yard"}}
	for _, c := range []struct {
		name        string
		given, want []string
	}{
		{"the same twice", []string{order.Text, order.Text}, []string{order.Text}},
		{"said in full", []string{whole.Text, moved.Text}, []string{whole.Text}},
		{"said in part", []string{order.Text, moved.Text}, []string{order.Text, whole.Text}},
		{"two put otherwise", []string{order.Text, fees.Text, fees.Text + " "}, []string{order.Text, shaped[1].Claim}},
	} {
		var draft knowledge.Draft
		for _, text := range c.given {
			id := "order"
			if text[0] == 'T' {
				id = "yard"
			}
			draft.Sentences = append(draft.Sentences, knowledge.Sentence{Text: text, Facts: []string{id}})
		}
		got, err := knowledge.Gate(draft, shaped)
		var texts []string
		for _, s := range got.Sentences {
			texts = append(texts, s.Text)
		}
		if err != nil || !slices.Equal(texts, c.want) {
			t.Errorf("%s: got %q and the error %v, want %q", c.name, texts, err, c.want)
		}
	}
}
