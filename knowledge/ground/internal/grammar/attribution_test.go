package grammar_test

import (
	"testing"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
)

// TestReadsIt: "is how one paper reads it" is somebody's reading, "is how Holm did it" is not.
func TestReadsIt(t *testing.T) {
	t.Parallel()
	table(t, grammar.ReadsIt, []line[bool]{
		{"A sale is |how| one paper reads it.", true},
		{"A sale is |how| one paper won it.", false},
		{"A sale tells |how| one paper reads it.", false},
		{"A sale is |what| one paper reads.", false},
	})
}

// TestCountedBy: a count is somebody's with "by" and his name; a count without is none, and a number has its own "by".
func TestCountedBy(t *testing.T) {
	t.Parallel()
	table(t, grammar.Counted, []line[bool]{
		{"By Norway's |count| 40 ferries sank.", true},
		{"In Norway's |count| 40 ferries sank.", false},
		{"By Norway's |ferries| 40 sank.", false},
		{"By 2026 the |count| had ended.", false},
	})
}

// TestPlainly: a plain form speaks for many behind their noun, and not behind "would" or an article.
func TestPlainly(t *testing.T) {
	t.Parallel()
	table(t, grammar.Plainly, []line[bool]{
		{"Fishermen |fear| that it sank.", true},
		{"The |fear| is that it sank.", false},
		{"Ports would |claim| that it sank.", false},
		{"Pages from 2026 |claim| that it sank.", true},
		{"Pages from 2026 |claim| a ferry.", false},
		{"Most |say| it sank.", true},
		{"Norway |say| it sank.", false},
	})
}

// TestSourceFrom: names next to a word of speech are its source, else the nouns there, up to a comma or behind it to a date.
func TestSourceFrom(t *testing.T) {
	t.Parallel()
	step := func(way int) func(tokens []en.Token, i int) string {
		return func(tokens []en.Token, i int) string { return some(tokens, grammar.SourceFrom(tokens, i, way)) }
	}
	table(t, step(1), []line[string]{
		{"According to |the| mayor Holm, it sank.", "holm"},
		{"According to |the| mayor, it sank.", "mayor"},
		{"According to |reports| in May 2026 Norway left.", "reports"},
		{"It is the owner, according to |which| it sank.", "owner"},
	})
	table(t, step(-1), []line[string]{
		{"It sank, the |mayor| said.", "mayor"},
		{"Norway left, |Holm| said.", "holm"},
		{"Norway left \"with |Holm|\" said.", "norway, holm"},
	})
}

// TestOneReport: how many reports say it may be told at the start of a clause; "one of the reports" is another thing.
func TestOneReport(t *testing.T) {
	t.Parallel()
	table(t, grammar.OneReport, []line[bool]{
		{"One |report| dates it to May.", true},
		{"One |report| of May is old.", false},
		{"The |report| dates it to May.", false},
		{"Most |pages| give June.", true},
		{"It is on most |pages| there.", false},
		{"One |ferry| sank.", false},
	})
}

// TestDescribes: a participle between "the" and its noun only says which one is meant.
func TestDescribes(t *testing.T) {
	t.Parallel()
	table(t, grammar.Describes, []line[bool]{
		{"Holm feared his |threatened| strike.", true},
		{"Holm feared Berg's |threatened| strike.", true},
		{"Holm feared what Berg |threatened|.", false},
		{"Holm said the |threatened|, not the settled, strike.", false},
		{"Berg |threatened| strikes.", false},
		{"Holm feared the |threatened| 40 percent.", true},
		{"Holm feared the |threatening| strike.", false},
	})
}

// TestSaysNothing: a word of speech may be something else of the same form.
func TestSaysNothing(t *testing.T) {
	t.Parallel()
	table(t, grammar.SaysNothing, []line[bool]{
		{"|According to| Holm it sank.", false},
		{"Holm wants to |found| a yard.", true},
		{"The court |found| a fault.", false},
		{"The permit was |denied|.", true},
		{"The claim was |denied| by Holm.", false},
		{"Holm |denied| that it sank.", false},
		{"Two |calls| were made.", true},
		{"Holm |calls| Hald a ferry.", false},
		{"The |calls| from Holm rang.", true},
		{"The union |calls| from afar.", false},
		{"It came in |calls|.", true},
		{"On 3 May 2026 |calls| rang.", true},
		{"Holm |put the| losses at 40 million.", false},
		{"Holm |put the| losses behind her.", true},
	})
}

// TestPutsAt: a figure stands behind "at" and its like in the same part of the sentence.
func TestPutsAt(t *testing.T) {
	t.Parallel()
	table(t, grammar.PutsAt, []line[bool]{
		{"Holm |puts| losses at 40 million.", true},
		{"Holm |puts| losses over at Vardal.", false},
		{"Holm |puts| losses, at 40 million, aside.", false},
		{"Holm |puts| losses well above some 40 million.", true},
		{"Holm |puts| 40 million aside.", false},
	})
}

// TestDoubted: "alleged" before a noun and "presumed to" leave open what stands behind them; what somebody alleged, and the alleged one, do not.
func TestDoubted(t *testing.T) {
	t.Parallel()
	table(t, func(tokens []en.Token, i int) string {
		end := grammar.Doubted(tokens, i)
		if end == 0 {
			return "-"
		}
		return stretch(tokens, i+1, end)
	}, []line[string]{
		{"Norway fined it for |alleged| dumping there.", "dumping"},
		{"Norway |alleged| dumping there.", "-"},
		{"The claim is |presumed| to be denied, and Holm left.", "to be denied"},
		{"The claim is |said| to be denied.", "-"},
		{"Norway fined it for the |alleged| dumping.", "-"},
		{"Norway fined it for the |alleged| 40 percent.", "-"},
		{"Norway is fining |alleged| dumping.", "dumping"},
		{"Norway fined it for |alleged|, not proven, dumping.", "-"},
	})
}

// TestWanted: behind "to" stands what somebody wants and has not done, unless the verb before it says that it was done.
func TestWanted(t *testing.T) {
	t.Parallel()
	table(t, grammar.Wanted, []line[bool]{
		{"Holm offered to |sell| the ferry.", true},
		{"Holm managed to |sell| the ferry.", false},
		{"Holm |sold| the ferry.", false},
		{"Fares fell, to |rise| in June.", false},
	})
}
