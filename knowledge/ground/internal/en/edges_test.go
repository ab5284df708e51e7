package en

import "testing"

// TestEdges: a month or year is one end of itself where the words around it say so.
func TestEdges(t *testing.T) {
	t.Parallel()
	l, err := NewLexicon()
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]Date{
		"At the start of May 2026 Holm left.":                 {Year: 2026, Month: 5, part: "early"},
		"At the close of May 2026 Holm left.":                 {Year: 2026, Month: 5, part: "late"},
		"In the last days of May 2026 Holm left.":             {Year: 2026, Month: 5, part: "late"},
		"As May 2026 drew to a close, Holm left.":             {Year: 2026, Month: 5, part: "late"},
		"When 2025 drew to a close, Holm left.":               {Year: 2025, part: "closing"},
		"Holm left as May began.":                             {Month: 5, part: "early"},
		"When May 2026 closed the port to Holm, he left.":     {Year: 2026, Month: 5},
		"Holm left in May 2026 and the ferry began to leak.":  {Year: 2026, Month: 5},
		"The talks of May 2026 drew to a close as Holm left.": {Year: 2026, Month: 5},
	} {
		for _, tok := range l.Analyse("", text).Tokens {
			if tok.Sort == Dated && tok.Date != want {
				t.Errorf("%q: %+v, want %+v", text, tok.Date, want)
			}
		}
	}
}
