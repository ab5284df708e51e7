package grammar_test

import (
	"testing"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
)

// TestCarriesVerb: a part of a sentence has a verb or not, wherever another part has one.
func TestCarriesVerb(t *testing.T) {
	t.Parallel()
	table(t, grammar.CarriesVerb, []line[bool]{
		{"|Holm| sold the ferry.", true},
		{"|Holm| and the ferry sank.", false},
		{"Holm left, |and| Berg sold it.", true},
		{"Holm left, |and| Berg too.", false},
		{"|Holm| is here.", true},
		{"|Holm| here.", false},
		{"|Holm| was at sea.", true},
	})
}

// TestUpToJoint: a text is cut where another clause may begin, and else left whole.
func TestUpToJoint(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"Holm left and Berg stayed": "Holm left",
		"Holm left, so Berg stayed": "Holm left",
		"Holm left; Berg stayed":    "Holm left",
		"Holm left before Berg did": "Holm left before Berg did",
		"Holm left Sandefjord":      "Holm left Sandefjord",
	} {
		if got := grammar.UpToJoint(text); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

// TestBeWith: a phrase with "is" or "were" in front begins with a form of "to be"; the word alone, and another verb, do not.
func TestBeWith(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]bool{"was at": true, "were due": true, "was": false, "has to": false, "wash at": false} {
		if got := grammar.BeWith(text); got != want {
			t.Errorf("%q: got %v, want %v", text, got, want)
		}
	}
}

// TestFinite: only what surely makes a sentence counts: no infinitive, no word in -ing, no word in s that may be a noun.
func TestFinite(t *testing.T) {
	t.Parallel()
	table(t, grammar.Finite, []line[bool]{
		{"Holm |sold| the ferry.", true},
		{"Holm wants to |sell| the ferry.", false},
		{"Holm |selling| the ferry.", false},
		{"Holm |will| sell it.", true},
		{"Holm |is| here.", true},
		{"It is |being| sold.", false},
		{"Holm |charges| 30 percent.", true},
		{"Holm's |charges| 30 percent.", false},
		{"Holm |orders| ferries.", true},
		{"Holm's |orders| on ferries.", false},
	})
}

// TestBehindContrast: what "rather than" and "instead of" set aside begins behind them, and "instead" alone sets nothing aside.
func TestBehindContrast(t *testing.T) {
	t.Parallel()
	table(t, func(tokens []en.Token, i int) string {
		if k := grammar.BehindContrast(tokens, i); k > 0 {
			return tokens[k].Text
		}
		return "-"
	}, []line[string]{
		{"It is a quay |rather than| a port.", "a"},
		{"Holm came |instead| of Berg.", "berg"},
		{"Holm came |instead| by night.", "-"},
		{"Holm left |with| Berg.", "-"},
	})
	table(t, grammar.AsideAt, []line[bool]{
		{"It is a quay rather than a |port|.", true},
		{"It is a |quay| rather than a port.", false},
		{"Holm came rather than |Berg|.", true},
		{"Holm came for |Berg|.", false},
		{"It is a quay rather than a port, |Holm| said.", false},
	})
}

// TestContentFrom: the next word that states something is found both ways, up to a comma and past dates.
func TestContentFrom(t *testing.T) {
	t.Parallel()
	table(t, func(tokens []en.Token, i int) string { return one(tokens, grammar.ContentFrom(tokens, i, 1)) }, []line[string]{
		{"It is |the| ferry.", "ferry"},
		{"It is |the|, by Holm, ferry.", "-"},
		{"It sank |in| May 2026 by Holm.", "holm"},
		{"Holm |and|, then, Berg.", "-"},
	})
	table(t, func(tokens []en.Token, i int) string { return one(tokens, grammar.ContentFrom(tokens, i, -1)) }, []line[string]{
		{"Holm |and| Berg.", "holm"},
		{"Holm, |and| Berg.", "-"},
	})
}

// TestCutAt: what a number counts is counted from the first token that is left, and the text itself stays as it was.
func TestCutAt(t *testing.T) {
	t.Parallel()
	tokens, at := marked(t, "No: |it| has |40| ferries.")
	counted := tokens[at[1]].Counted[0]
	rest := grammar.CutAt(tokens, at[0])
	if n := rest[at[1]-at[0]]; len(rest) != len(tokens)-at[0] || rest[0].Text != "it" || rest[n.Counted[0]].Text != "ferries" {
		t.Errorf("got %s with %v counted", spell(rest, nil), n.Counted)
	}
	if tokens[at[1]].Counted[0] != counted {
		t.Error("the text that was cut has changed")
	}
}

// TestLittle: the preposition before a word counts past articles and names, and not past another noun or a verb.
func TestLittle(t *testing.T) {
	t.Parallel()
	table(t, grammar.Little, []line[string]{
		{"It sailed to the |port|.", "to"},
		{"It sailed from the |port|.", "from"},
		{"It sailed without |cargo|.", "without"},
		{"It sailed from Norway's |port|.", "from"},
		{"It sailed from the cargo |port|.", ""},
		{"It sailed to sell |cargo|.", ""},
		{"It sailed, |cargo| and all.", ""},
		{"It sailed under the |flag|.", "under"},
		{"It sailed against the |wind|.", "against"},
		{"It sailed from 40 |ports|.", ""},
		{"It sailed from what was |cargo|.", ""},
		{"It sailed shortly after the |strike|.", "after"},
		{"It sailed shortly before the |strike|.", "before"},
	})
}

// TestSentenceOf: a sentence ends at full stops, semicolons and colons, not at commas.
func TestSentenceOf(t *testing.T) {
	t.Parallel()
	table(t, func(tokens []en.Token, i int) string {
		from, to := grammar.SentenceOf(tokens, i)
		return stretch(tokens, from, to)
	}, []line[string]{
		{"Holm left. Berg, |too|, left; Lund stayed.", "berg too left"},
		{"Holm |left|, Berg stayed.", "holm left berg stayed"},
		{"Holm left. Lund |stayed|.", "lund stayed"},
	})
}

// TestModalNear: "may", "could" and "allow" beside a negation make a ban of it.
func TestModalNear(t *testing.T) {
	t.Parallel()
	table(t, grammar.AllowedNear, []line[bool]{
		{"Ferries may |not| sail.", true},
		{"Ferries did |not| sail.", false},
		{"|No| ferry could sail.", true},
		{"|No| ferry had sailed.", false},
		{"It was |never| allowed.", true},
		{"It was |never| sold.", false},
	})
}

// TestNeeding: "need" and "require" say that something is needed.
func TestNeeding(t *testing.T) {
	t.Parallel()
	table(t, word(grammar.Needing), []line[bool]{
		{"It |needs| repair.", true},
		{"It |requires| repair.", true},
		{"It |got| repair.", false},
		{"It |needs to| sail.", true},
	})
}

// TestEndsNoun: a word ends what it belongs to where no noun follows at once.
func TestEndsNoun(t *testing.T) {
	t.Parallel()
	table(t, grammar.EndsNoun, []line[bool]{
		{"The |ferry| company sank.", false},
		{"The |ferry| of Holm sank.", true},
		{"The |ferry|, white and new, sank.", true},
		{"He sank the |ferry|.", true},
	})
}

// TestGovernedBehind: a word of a class counts behind a token in its clause, and no farther than was asked for.
func TestGovernedBehind(t *testing.T) {
	t.Parallel()
	table(t, func(tokens []en.Token, i int) bool { return grammar.GovernedBehind(tokens, i, en.Negative, 3) }, []line[bool]{
		{"|Holm| will never sail.", true},
		{"|Holm| will ever sail.", false},
		{"|Holm| sailed; never mind.", false},
		{"|Holm| sailed a ferry home and never came.", false},
		{"Never did |Holm| sail.", false},
	})
}

// TestAsksWhich: question words open a question within a sentence.
func TestAsksWhich(t *testing.T) {
	t.Parallel()
	table(t, word(grammar.AsksWhich), []line[bool]{
		{"Holm asked |why| it sank.", true},
		{"Holm asked |how many| sank.", true},
		{"Holm knew the rule |under which| it sank.", true},
		{"Holm asked |whether| it sank.", false},
		{"Holm said |that| it sank.", false},
	})
}

// TestDenied: "no" right behind a verb denies its object; "lack" denies without a "no".
func TestDenied(t *testing.T) {
	t.Parallel()
	table(t, grammar.DeniedBehind, []line[bool]{
		{"Holm |bought| no ferries.", true},
		{"Holm |bought| old ferries.", false},
		{"Holm |bought| nothing.", true},
		{"The |yard| no longer buys.", false},
	})
	table(t, word(grammar.Lacks), []line[bool]{
		{"Ports |lack| cranes.", true},
		{"Ports |have| cranes.", false},
		{"It lay |outside| the port.", true},
		{"It lay |inside| the port.", false},
	})
}
