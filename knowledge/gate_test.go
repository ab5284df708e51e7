package knowledge_test

import (
	"strings"
	"testing"

	"tiktalks/knowledge"
)

// gateFacts are the facts that were given to the model.
var gateFacts = []knowledge.Fact{
	{ID: "rate", Claim: "The United States cut its tariff on Chinese goods to 30 percent on 14 May 2025.", Entities: []string{"Donald Trump"}},
	{ID: "deadline", Claim: "The deadline was moved to 16 December 2025.", Entities: []string{"TikTok"}},
	{ID: "said", Claim: "Bessent said the deal was “very close”."},
}

func TestGate(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, text string
		facts      string
		wanted     bool
	}{
		{"word for word", "The deadline was moved to 16 December 2025.", "deadline", true},
		{"in other order", "On 14 May 2025 the United States cut its tariff to 30 percent.", "rate", true},
		{"a name of the fact", "TikTok: the deadline was moved to 16 December 2025.", "deadline", true},
		{"two facts", "The tariff was cut to 30 percent; the deadline moved to 16 December 2025.", "rate deadline", true},
		{"quoted", "Bessent said that the deal was “very close”.", "said", true},

		{"no fact", "The deadline was moved to 16 December 2025.", "", false},
		{"a fact that was not given", "The deadline was moved to 16 December 2025.", "deadline other", false},
		{"another number", "The tariff was cut to 31 percent.", "rate", false},
		{"a number of another fact", "The deadline was moved to 30 December 2025.", "deadline", false},
		{"a part of a number", "The tariff was cut to 3 percent.", "rate", false},
		{"a number in other digits", "The tariff was cut to ٣١ percent.", "rate", false},
		{"another date", "The deadline was moved to 16 January 2025.", "deadline", false},
		{"another name", "Biden moved the deadline to 16 December 2025.", "deadline", false},
		{"a name of another fact", "Donald Trump moved the deadline.", "deadline", false},
		{"another script", "截止日期是十二月", "deadline", false},
		{"a denial", "The deadline was not moved to 16 December 2025.", "deadline", false},
		{"who says so left out", "The deal was “very close”.", "said", false},
		{"nothing", "", "deadline", false},
		{"only space", "  \n", "deadline", false},
		{"only little words", "It was.", "deadline", false},
		{"a link", "The deadline was moved: https://deadline.example", "deadline", false},
		{"a masked link", "The [deadline](https://december.example) was moved.", "deadline", false},
		{"a mention", "The deadline was moved <@123>.", "deadline", false},
		{"everyone", "@everyone The deadline was moved.", "deadline", false},
		{"markup", "The deadline was moved to `16 December 2025`.", "deadline", false},
		{"an unseen sign", "The dead\u200bline was moved.", "deadline", false},
		{"a line of its own", "The deadline was moved.\n# December", "deadline", false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			draft := knowledge.Draft{Sentences: []knowledge.Sentence{{Text: test.text, Facts: strings.Fields(test.facts)}}}
			_, err := knowledge.Gate(draft, gateFacts)
			if (err == nil) != test.wanted {
				t.Errorf("got the error %v", err)
			}
			if err != nil && len(test.text) > 5 && strings.Contains(err.Error(), test.text) {
				t.Errorf("the error tells the text: %v", err)
			}
		})
	}
}

func TestGateBoundsTheDraft(t *testing.T) {
	t.Parallel()
	good := knowledge.Sentence{Text: "The deadline was moved to 16 December 2025.", Facts: []string{"deadline"}}
	long := knowledge.Sentence{Text: strings.Repeat(good.Text+" ", knowledge.MaxAnswer/len(good.Text)), Facts: good.Facts}
	bad := knowledge.Sentence{Text: "The deadline was moved to 17 December 2025.", Facts: good.Facts}
	tests := []struct {
		name      string
		sentences []knowledge.Sentence
		wanted    bool
	}{
		{"none", nil, false},
		{"four", []knowledge.Sentence{good, good, good, good}, true},
		{"five", []knowledge.Sentence{good, good, good, good, good}, false},
		{"too long", []knowledge.Sentence{long}, false},
		{"the last one bad", []knowledge.Sentence{good, good, bad}, true}, // mended
		{"two bad", []knowledge.Sentence{good, bad, bad}, false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			if _, err := knowledge.Gate(knowledge.Draft{Sentences: test.sentences}, gateFacts); (err == nil) != test.wanted {
				t.Errorf("got the error %v", err)
			}
		})
	}
}

// One sentence that its fact doesn't carry becomes the fact's claim; with a link in it nothing of the draft is used.
func TestGateMendsOneSentence(t *testing.T) {
	t.Parallel()
	good := knowledge.Sentence{Text: "The deadline was moved to 16 December 2025.", Facts: []string{"deadline"}}
	bad := knowledge.Sentence{Text: "The United States cut its tariff on Chinese goods to 31 percent.", Facts: []string{"rate"}}
	got, err := knowledge.Gate(knowledge.Draft{Sentences: []knowledge.Sentence{good, bad}}, gateFacts)
	if err != nil || len(got.Sentences) != 2 || got.Sentences[0].Text != good.Text || got.Sentences[1].Text != gateFacts[0].Claim {
		t.Errorf("got %v and the error %v, want the second sentence to be its fact's claim", got, err)
	}
	bad.Text += " https://evil.example"
	if _, err := knowledge.Gate(knowledge.Draft{Sentences: []knowledge.Sentence{good, bad}}, gateFacts); err == nil {
		t.Error("a draft with a link in it is mended")
	}
}

// FuzzGate proves that no number that its facts lack, no mention, link or markup passes in any sentence.
func FuzzGate(f *testing.F) {
	for _, seed := range []string{
		"The deadline was moved to 16 December 2025.", "30", "٣١", "@everyone", "<@1>", "https://x.example", "a\x00b", "**30**", "\u202e30", "Ⅷ percent",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		draft := knowledge.Draft{Sentences: []knowledge.Sentence{{Text: text, Facts: []string{"rate"}}}}
		if _, err := knowledge.Gate(draft, gateFacts); err != nil {
			return
		}
		if strings.ContainsAny(text, "@<>[]`*_#|~\\/\n\r\x00") || strings.Contains(text, "://") {
			t.Errorf("%q passes", text)
		}
		left := strings.NewReplacer("30", "", "14", "", "2025", "").Replace(text)
		if strings.ContainsAny(left, "0123456789") {
			t.Errorf("%q passes, with a number that its fact does not have", text)
		}
	})
}
