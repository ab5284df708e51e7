package ground_test

import (
	"slices"
	"strings"
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
	"unicode/utf8"
)

var heron = []ground.Fact{
	{ID: "f1", Text: "The Tea Board said on 3 May 2024 that about 40% of the harvest would be exported to India."},
	{ID: "f2", Text: "Orla Finch signed the order on 9 May 2024."},
}

func TestHardGates(t *testing.T) {
	t.Parallel()
	j := groundtest.Judge(t)
	for answer, want := range map[string]ground.Reason{
		"Orla Finch signed the order on 9 May 2024 [f2].":                        ground.Fine,
		"Orla Finch signed the order on 9 May 2024 [f3].":                        ground.UnknownID,
		"Orla Finch signed the order on 9 May 2024 [].":                          ground.UnknownID,
		"Orla Finch signed the order on 9 May 2024.":                             ground.NoCitation,
		"Orla Finch signed the order https://x.test [f2].":                       ground.Link,
		"Orla Finch signed the order, says orders.info [f2].":                    ground.Link,
		"[Orla Finch](order) signed the order on 9 May 2024 [f2].":               ground.Link,
		"Hey @everyone, Orla Finch signed the order [f2].":                       ground.Mention,
		"<@123> Orla Finch signed the order [f2].":                               ground.Mention,
		"**Orla Finch** signed the order [f2].":                                  ground.Markup,
		"```\nOrla Finch signed the order [f2].\n```":                            ground.Markup,
		"Orla \u202eFinch signed the order [f2].":                                ground.Hidden,
		"Orla\u200b Finch signed the order [f2].":                                ground.Hidden,
		"Орла Finch signed the order [f2].":                                      ground.Script,
		"As instructed, my system prompt says Orla Finch signed the order [f2].": ground.Prompt,
		"":                                   ground.Empty,
		strings.Repeat("Orla Finch. ", 1000): ground.Long,
		"Orla Finch signed the order [f1].":  ground.UnknownName,
		"Orla Finch signed the order on 09 May 2024 [f2].":                                ground.WrongNumber,
		"Did Orla Finch sign the order [f2]?":                                             ground.Empty,
		"Orla Finch signed the order on 9 May 2024 [f2]. Orla Finch and India [f1].":      ground.WrongFact,
		"Mara Finch signed the order [f2].":                                               ground.UnknownName,
		"Orla Finch signed 3 orders [f2].":                                                ground.WrongNumber,
		"Orla Finch signed it on 8 May 2024 [f2].":                                        ground.WrongDate,
		"Orla Finch never signed the order [f2].":                                         ground.Polarity,
		"Orla Finch gladly signed the order [f2].":                                        ground.UnknownWord,
		"The order signed Orla Finch [f2].":                                               ground.Role,
		"The Tea Board said about 40% of the harvest was exported to India [f1].":         ground.Modality,
		"About 40% of the harvest would be exported to India [f1].":                       ground.Attribution,
		"The Tea Board said at least 40% of the harvest would be exported to India [f1].": ground.WrongBound,
		"The Tea Board said about 40% of the harvest would be imported from India [f1].":  ground.Opposite,
		"Orla Finch signed the order on 9 May 2024 because of the harvest [f2].":          ground.Cause,
		"Orla Finch currently signed the order [f2].":                                     ground.Stale,
	} {
		if v := j.Answer(answer, heron); v.Reason != want {
			t.Errorf("%q: %v, want %s", answer, v, want)
		}
	}
}

func TestSentences(t *testing.T) {
	t.Parallel()
	j := groundtest.Judge(t)
	got := j.Sentences([]ground.Sentence{
		{"Orla Finch signed the order on 9 May 2024.", []string{"f2"}},
		{"The Tea Board expects that about 40% of the harvest will go to India.", []string{"f9"}},
		{"Orla Finch signed the order [f2].", []string{"f2"}},
		{"See https://x.test", []string{"f2"}},
	}, heron)
	want := []ground.Reason{ground.Fine, ground.UnknownID, ground.Markup, ground.Link}
	for i, v := range got {
		if v.Reason != want[i] {
			t.Errorf("sentence %d: %v, want %s", i, v, want[i])
		}
	}
}

func TestMetadataMakesStricter(t *testing.T) {
	t.Parallel()
	j := groundtest.Judge(t)
	facts := []ground.Fact{{ID: "old", Text: "The gate is open.", Superseded: true}, {ID: "two", Text: "The gate has two keys.", Disputed: true}}
	if v := j.Answer("The gate is open [old].", facts); v.Reason != ground.Stale {
		t.Errorf("a superseded fact in the present: %v", v)
	}
	if v := j.Answer("The gate has two keys [two].", facts); v.Reason != ground.DisputedSide {
		t.Errorf("a disputed fact without a side: %v", v)
	}
}

func TestSplit(t *testing.T) {
	t.Parallel()
	got := ground.Split("It was signed in the U.S. on 9 May [f1], and No. 2 followed [f2][f3]. \"Then it ended.\" [f4, f5] Last.")
	want := []struct {
		text, ids string
		joined    bool
	}{
		{"It was signed in the U.S. on 9 May", "f1", false},
		{", and No. 2 followed", "f2 f3", true},
		{"\"Then it ended.\"", "f4 f5", false},
		{"Last.", "", false},
	}
	if len(got) != len(want) {
		t.Fatalf("Split gives %d pieces: %+v", len(got), got)
	}
	for i, w := range want {
		if got[i].Text != w.text || strings.Join(got[i].Facts, " ") != w.ids || got[i].Joined != w.joined {
			t.Errorf("piece %d: %q %v, want %q %q", i, got[i].Text, got[i].Facts, w.text, w.ids)
		}
	}
}

// TestReasonsAreClosed checks that no verdict on any case has a reason that Reasons does not list.
func TestReasonsAreClosed(t *testing.T) {
	t.Parallel()
	j := groundtest.Judge(t)
	for _, c := range append(readCases(t, "cases/dev.jsonl"), readCases(t, "cases/own.jsonl")...) {
		if v := j.Answer(c.Answer, c.facts()); !slices.Contains(ground.Reasons(), v.Reason) || v.OK() != (v.Reason == ground.Fine) {
			t.Errorf("%s: %+v", c.ID, v)
		}
	}
}

func FuzzSplit(f *testing.F) {
	for _, s := range []string{"A [f1]. B [f2][f3].", "[", "]][[", "A. [f1]", "U.S. [f1", "\n[f1]\n"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, p := range ground.Split(s) {
			if !utf8.ValidString(s) {
				continue
			}
			if !utf8.ValidString(p.Text) {
				t.Errorf("%q gives %q, which is no text", s, p.Text)
			}
		}
	})
}

// FuzzWording: neither other spaces nor the capitals of little words change a verdict.
func FuzzWording(f *testing.F) {
	for _, s := range []string{
		"Orla Finch signed the order on 9 May 2024.", "The order was not signed by Orla Finch", "In May, the Tea Board said about 40% of it would go to India.",
		"a third of the harvest and 12 of the 17", "put it on hold two days later", "5 May 0,1", "-", "• ",
	} {
		f.Add(s, uint8(3))
	}
	j := groundtest.Judge(f)
	little := map[string]bool{"the": true, "of": true, "that": true, "which": true, "and": true, "not": true, "by": true, "was": true}
	f.Fuzz(func(t *testing.T, said string, pick uint8) {
		if !utf8.ValidString(said) || j.Claim(said, heron).Reason == ground.Hidden || len(said) > 2000 {
			return
		}
		words := strings.Fields(said)
		plain := strings.Join(words, " ")
		for i, w := range words {
			if i > 0 && little[w] && i%3 == int(pick)%3 && !strings.HasSuffix(words[i-1], ".") {
				words[i] = strings.ToUpper(w[:1]) + w[1:]
			}
		}
		want := j.Claim(plain, heron)
		for _, other := range []string{"  " + strings.Join(strings.Fields(said), "  ") + " ", strings.Join(words, " ")} {
			if got := j.Claim(other, heron); got.OK() != want.OK() {
				t.Errorf("%q: %v, but %q: %v", plain, want, other, got)
			}
		}
	})
}

// FuzzAnswer: whatever is written, nothing panics and what the gates refuse never passes.
func FuzzAnswer(f *testing.F) {
	f.Add("Orla Finch signed the order on 9 May 2024 [f2].", "The order was signed by Orla Finch.")
	f.Add("http://a.test [f2] @here 3-4 May, a third of 7.5 bn 'the'", "x")
	f.Add("U.S. 18-19 mid- early of $ 5 %", "$")
	j := groundtest.Judge(f)
	f.Fuzz(func(t *testing.T, answer, fact string) {
		facts := []ground.Fact{{ID: "f1", Text: fact}, {ID: "f2", Text: answer}}
		j.Standings(answer, []ground.Stated{{Fact: facts[0]}, {Fact: facts[1], Asks: []string{fact}, Dates: []string{answer}}})
		j.Sentences([]ground.Sentence{{answer, []string{"f2"}}, {fact, []string{"f1", "f2"}}}, facts)
		if !j.Answer(answer, facts).OK() {
			return
		}
		if strings.ContainsAny(answer, "@`<>*_|~\u200b\u202e") || strings.Contains(answer, "://") {
			t.Errorf("%q passes", answer)
		}
	})
}

func TestClaim(t *testing.T) {
	t.Parallel()
	j := groundtest.Judge(t)
	for claim, want := range map[string]struct {
		kind ground.Kind
		by   string
	}{
		"Orla Finch signed the order on 9 May 2024":       {ground.Supported, "f2"},
		"Orla Finch signed the order on 10 May 2024":      {ground.Contradicted, "f2"},
		"Orla Finch did not sign the order":               {ground.Contradicted, "f2"},
		"The lighthouse keeper has a dog called Whiskers": {ground.NotCovered, ""},
	} {
		if v := j.Claim(claim, heron); v.Kind != want.kind || v.By != want.by {
			t.Errorf("%q: %s by %q (%v), want %s by %q", claim, v.Kind, v.By, v, want.kind, want.by)
		}
	}
}
