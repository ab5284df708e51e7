package grammar_test

import (
	"strings"
	"testing"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
)

// said writes sayings as "source: what is said"; "?" stands for nobody, and "also" before what is only added to a deed.
func said(tokens []en.Token, all []grammar.Saying) string {
	var texts []string
	for _, s := range all {
		text := some(tokens, s.Source)
		if len(s.Source) == 0 {
			text = "?"
		}
		if s.Beside {
			text = "also " + text
		}
		texts = append(texts, text+": "+stretch(tokens, s.From, s.To))
	}
	return strings.Join(texts, " | ")
}

// sayings gives all sayings of a text.
func sayings(tokens []en.Token) string { return said(tokens, grammar.Sayings(tokens)) }

// TestSayings: a word of speech gives what stands behind it, or all of its sentence where nothing does, as the word of whoever is named with it.
// A deed is nobody's word.
func TestSayings(t *testing.T) {
	t.Parallel()
	whole(t, sayings, []line[string]{
		{"Holm said that the ferry sank.", "holm: that the ferry sank"},
		{"Holm sold the ferry that sank.", ""},
		{"The ferry sank, Holm said.", "holm: the ferry sank holm said"},
		{"Berg left; Holm said the ferry sank.", "holm: the ferry sank"},
		{"According to Holm, the ferry sank.", "holm: according to holm the ferry sank"},
		{"The ferry reportedly sank.", "?: the ferry reportedly sank"},
		{"The ferry was said to have sunk.", "?: the ferry was said to have sunk"},
		{"It was reported by Holm that the ferry sank.", "holm: by holm that the ferry sank"},
		{"Norway opened a yard and Holm said it was old.", "holm: it was old"},
		{"In a call with Berg Holm said the ferry sank.", "holm: the ferry sank"},
		{"Holm sued, arguing that the ferry sank.", "also holm: that the ferry sank"},
		{"Holm's claim that the ferry sank was old.", "also holm: that the ferry sank was old"},
		{"The union told Holm to sell the ferry.", ""},
		{"The union told Holm that it sold the ferry.", "union: holm that it sold the ferry"},
		{"Holm left speaking of great ferries.", "holm: great ferries"},
		{"The ferry paid and, Holm said, left.", "holm: left"},
		{"The ferry sank, Holm said in May.", "holm: the ferry sank holm said in may"},
		{"In the words of Holm, the ferry sank.", "holm: in the words of holm the ferry sank"},
		{"By one report it sank.", "by one report: by one report it sank"},
		{"Holm posted on 3 May 2026 that it sank.", "holm: on 3 may 2026 that it sank"},
		{"Holm posted it on 3 May 2026.", ""},
		{"Holm named Vardal as a possible owner.", "holm: vardal as a possible owner"},
		{"Fishermen fear that it sank.", "fishermen: that it sank"},
		{"The fear that it sank grew.", ""},
		{"Holm feared the reported strike.", "holm: the reported strike"},
		{"The rule is called the Oslo law.", ""},
		{"The rule is called mad by Holm.", "holm: mad by holm"},
		{"The permit was denied.", ""},
		{"Holm denied that it sank.", "holm: that it sank"},
		{"It ended after an outage put at 12 hours.", "?: 12 hours"},
		{"Holm accused Berg of sinking ferries.", "holm: sinking ferries"},
		{"Holm accused Berg of theft.", "holm: berg of theft"},
		{"Holm found no faults, and Berg left.", "holm: no faults"},
		{"Holm found old faults, and Berg left.", "holm: old faults and berg left"},
		{"The act, also called the Oslo law, fell.", ""},
		{"On 3 May 2026, Holm said Berg sold it.", "holm: berg sold it"},
	})
}

// TestNested: within what somebody says only he is named, unless another one closes the sentence.
func TestNested(t *testing.T) {
	t.Parallel()
	whole(t, sayings, []line[string]{
		{"Holm reported that Berg told ports it sank.", "holm: that berg told ports it sank"},
		{"Holm reported the news, and Berg told ports it sank.", "holm: the news and berg told ports it sank | berg: ports it sank"},
	})
	whole(t, func(tokens []en.Token) string {
		var all []string
		for _, source := range grammar.Attributed(tokens) {
			all = append(all, some(tokens, source))
		}
		return strings.Join(all, " | ")
	}, []line[string]{
		{"Holm said it sank; Berg denied that it sank.", "holm | berg"},
		{"Holm sued, arguing that it sank.", ""},
		{"Holm reportedly left.", "-"},
	})
}

// TestPhrased: what somebody says without a word of speech is his word as well.
func TestPhrased(t *testing.T) {
	t.Parallel()
	whole(t, sayings, []line[string]{
		{"Word came from Holm that the ferry sank.", "holm: holm that the ferry sank"},
		{"A ferry came from Holm.", ""},
		{"In the eyes of Holm the ferry sank.", "holm: in the eyes of holm the ferry sank"},
		{"Per Holm, the ferry sank.", "holm: per holm the ferry sank"},
		{"Holm's answer was that the ferry sank.", "holm: that the ferry sank"},
		{"Holm's answer was short.", ""},
		{"By Holm's reckoning the ferry sank.", "holm: by holm reckoning the ferry sank"},
		{"That the ferry sank was what Holm said.", "holm: that the ferry sank was what holm"},
		{"The accusation is that Holm sank it.", "?: that holm sank it"},
		{"Holm credited Berg with saving the ferry.", "holm: saving the ferry"},
		{"Holm credited Berg.", ""},
		{"The owners took the line that it sank.", "owners: that it sank"},
		{"The figure of 40 ferries comes from Holm.", "holm: of 40 ferries"},
		{"The figure of 40 ferries startled Holm.", ""},
		{"The union put Holm's sales at 40 ferries.", "union: holm sales at 40 ferries"},
		{"The union put its sales at 40 ferries.", ""},
	})
}

// TestViews: what somebody considers something to be is his word, and "widely" that of nobody in particular.
func TestViews(t *testing.T) {
	t.Parallel()
	table(t, func(tokens []en.Token, i int) string {
		s, ok := grammar.ViewsAs(tokens, i)
		if !ok {
			return "no"
		}
		return said(tokens, []grammar.Saying{s})
	}, []line[string]{
		{"Holm |considered| it thin.", "holm: it thin"},
		{"Holm |sold| it thin.", "no"},
		{"Holm |considered| them thin.", "holm: them thin"},
		{"Holm |considered| leaving.", "no"},
		{"Holm |considered| it leaving.", "no"},
		{"It was |seen| by Holm as the end.", "holm: it was seen by holm as the end"},
		{"It was |seen| by Holm in the port.", "no"},
		{"It was widely |seen| as the end, and Holm left.", "?: as the end"},
	})
	table(t, grammar.Widely, []line[bool]{
		{"It was widely |read| as the end.", true},
		{"It was wisely |read| as the end.", false},
	})
}

// TestClosesSaying: behind a comma only who says it may stand, and when.
func TestClosesSaying(t *testing.T) {
	t.Parallel()
	table(t, grammar.ClosesSaying, []line[bool]{
		{"The yard told staff that it would close, the Herald |reported| in May.", true},
		{"The yard told staff that it would close, the Herald |reported| with joy.", false},
		{"The yard told staff that it would close, the old paper |reported|.", false},
		{"The yard told staff that the Herald |reported|.", false},
		{"The yard told staff that it would close, the Herald |sank| in May.", false},
	})
}

// TestPostsThat: "posted" speaks before "that", also with a day between, and not before what is posted.
func TestPostsThat(t *testing.T) {
	t.Parallel()
	table(t, grammar.PostsThat, []line[bool]{
		{"Holm |posted| on 3 May 2026 that it sank.", true},
		{"Holm |posted| letters in May that sank.", false},
		{"Holm |sold| on 3 May 2026 that it sank.", false},
	})
}

// TestNamesLikely: to name somebody as likely is a word; to name him mayor, or to be named, is none.
func TestNamesLikely(t *testing.T) {
	t.Parallel()
	table(t, grammar.NamesLikely, []line[bool]{
		{"Holm |named| Vardal as a possible owner.", true},
		{"Holm |named| Vardal as the new owner.", false},
		{"Vardal was |named| as a possible owner.", false},
		{"Holm |names| Vardal as a likely owner.", true},
		{"Holm |sees| Vardal as a likely owner.", false},
	})
}
