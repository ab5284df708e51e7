package grammar_test

import (
	"testing"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
)

// TestBefore: who stands before a verb is found over what only adds to him, and not where a preposition or another clause has him.
func TestBefore(t *testing.T) {
	t.Parallel()
	table(t, who(grammar.Before), []line[string]{
		{"Holm |sold| the ferry.", "holm"},
		{"Holm and Berg |sold| the ferry.", "holm, berg"},
		{"In Oslo Holm |sold| the ferry.", "holm"},
		{"The talks with Berg |failed| in May.", "talks"},
		{"Holm left and Berg |sold| the ferry.", "berg"},
		{"Holm built and |sold| the ferry.", "holm"},
		{"Holm closed the yard and since May has |sold| the ferry.", "holm"},
		{"Holm left; Berg |sold| the ferry.", "berg"},
		{"Holm, then mayor, |sold| the ferry.", "holm, mayor"},
		{"Holm, who left in May, |sold| the ferry.", "holm"},
		{"Holm, said the mayor, |sold| the ferry.", "holm"},
		{"The strike, after long talks, |ended| in May.", "strike"},
		{"Two days before the strike, Holm |sold| the ferry.", "holm"},
		{"Holm closed the yard as the union |won|.", "union"},
		{"Berg asked how Holm |sold| it.", "holm"},
		{"The deadline to find a buyer |passed| in May.", "deadline"},
		{"The buyer who found a deadline |passed| in May.", "buyer"},
	})
}

// TestBeforeRelative: "who", "which" and "that" stand for the noun before them, and behind their clause its own verb goes on.
func TestBeforeRelative(t *testing.T) {
	t.Parallel()
	table(t, who(grammar.Before), []line[string]{
		{"It came from Berg, who |sold| the ferry.", "berg"},
		{"Holm thanked Berg and |sold| the ferry.", "holm"},
		{"Holm thanked those who |sold| the ferry.", "-"},
		{"Holm thanked whoever |sold| the ferry.", "-"},
		{"The union that sued Vardal |closed| the yard.", "union"},
		{"The union that Vardal sued |closed| the yard.", "union"},
		{"The union whom Vardal sued |closed| the yard.", "union"},
		{"It was in Oslo that Holm |thanked| Berg.", "holm"},
		{"It is a company that |sold| ferries.", "company"},
		{"Holm is the mayor who |closed| the yard.", "holm, mayor"},
		{"Holm came to the mayor who |closed| the yard.", "mayor"},
		{"It ended in an order Holm |signed| in May.", "holm"},
		{"It ended in Oslo as Holm |signed| it in May.", "holm"},
		{"An order that Holm signed in May was |praised|.", "order"},
		{"The extension Holm signed was |praised|.", "extension"},
	})
}

// TestBeforeTo: behind "to" it is whoever is told, allowed or asked; behind "agreed to" whoever agrees.
func TestBeforeTo(t *testing.T) {
	t.Parallel()
	table(t, who(grammar.Before), []line[string]{
		{"Holm told Berg to |sell| the ferry.", "berg"},
		{"Holm agreed to |sell| the ferry.", "holm"},
		{"Berg was told by Holm to |sell| the ferry.", "berg"},
		{"Norway allowed Vardal to |buy| the yard.", "vardal"},
		{"It is unlawful for ports to |sell| it.", "ports"},
		{"Holm told the group to |sell| the ferry.", "-"},
		{"Holm told the union to |sell| the ferry.", "union"},
		{"Holm has yet to |sell| the ferry.", "holm"},
	})
}

// TestBeforeSaid: what somebody says begins anew; "he" and "it" are whoever was named where the verb tells, and else nobody.
func TestBeforeSaid(t *testing.T) {
	t.Parallel()
	table(t, who(grammar.Before), []line[string]{
		{"Holm said Berg |sold| the ferry.", "berg"},
		{"Holm said that Berg |sold| the ferry.", "berg"},
		{"Holm said that he |sold| the ferry.", "holm"},
		{"Holm said he |sold| the ferry.", "holm"},
		{"The court found that it |sold| the ferry.", "-"},
		{"The court asked whether Vardal |sold| the ferry.", "vardal"},
		{"Holm said the pledge |covered| Bergen.", "-"},
		{"Holm said the contract |covered| Bergen.", "contract"},
		{"Vardal has a yard: it |builds| ferries.", "vardal"},
		{"Vardal is a partner: it |builds| ferries.", "vardal"},
		{"The Post said that they |sold| the ferry.", "-"},
		{"Holm and Berg said that they |sold| the ferry.", "holm, berg"},
		{"Norway dropped the case that it |brought|.", "norway"},
		{"One site claimed that it |sold| ferries.", "-"},
		{"The union claimed that it |sold| ferries.", "union"},
		{"Holm left before Berg |sold| the ferry.", "berg"},
	})
}

// TestBehind: names and nouns behind a verb count up to the next verb or clause, without those that a preposition has.
func TestBehind(t *testing.T) {
	t.Parallel()
	table(t, who(grammar.Behind), []line[string]{
		{"Holm |sold| the ferry.", "ferry"},
		{"Holm |sold| Berg the ferry in Oslo.", "berg, ferry"},
		{"Holm |thanked| Berg and Lund.", "berg, lund"},
		{"Holm |thanked| Berg, and Lund left.", "berg"},
		{"Holm |thanked| Berg after Lund left.", "berg"},
		{"Holm |thanked| Berg with Lund.", "berg"},
		{"Norway |barred| Vardal from buying ferries.", "vardal"},
		{"Norway |barred| Vardal from buying old white leaking ferries.", "vardal"},
		{"Holm |thanked| Berg as Lund left.", "berg"},
		{"Holm |thanked| Berg while Lund left.", "berg"},
		{"Holm |asked| Berg what Lund sold.", "berg"},
		{"Holm |thanked| Berg shortly after Lund left.", "berg"},
		{"Norway |barred| Vardal and three ferries.", "vardal, ferries"},
		{"Norway |listed| ten yards, including Vardal and Hald, in May.", "yards, vardal, hald"},
		{"Norway |listed| ten yards, against Vardal and Hald, in May.", "yards"},
		{"Norway |listed| ten yards, including Vardal, Hald and Lund.", "yards, vardal, hald, lund"},
		{"Holm |said| that Berg left.", "-"},
	})
}

// TestThings: names and nouns may act or be acted on; small, general and modal words may not.
func TestThings(t *testing.T) {
	t.Parallel()
	table(t, word(grammar.Thing), []line[bool]{
		{"The |ferry| sank.", true},
		{"The |company| sank.", false},
		{"Then |Holm| left.", true},
		{"Then |nobody| left.", false},
		{"They |possibly| left.", false},
		{"It is |in return for| a ferry.", false},
		{"It closed |under which| rule.", false},
		{"It closed on |3 May 2026|.", false},
		{"It has |40| ferries.", false},
		{"It |would| sink.", false},
		{"It has the |quay|.", true},
	})
}

// TestIntroduced: a preposition up to three words before a name has it, and not one behind which something else stands.
func TestIntroduced(t *testing.T) {
	t.Parallel()
	two(t, func(tokens []en.Token, k, v int) bool { return grammar.Introduced(tokens, k, v) }, []line[bool]{
		{"With |Holm| the union |sailed| home.", true},
		{"Yes, |Holm| once more |sailed| home.", false},
		{"In the old |port| Holm |sailed| home.", true},
		{"The old |port| in Oslo |closed| for good.", false},
		{"It left between Norway and |Denmark| and |sank| there.", true},
		{"It left Norway and |Denmark| and |sank| there.", false},
		{"It closed after |Norway| |listed| it.", false},
		{"It closed after |Norway| and |listed| others.", true},
		{"It closed as |Berg| |signed| it.", false},
		{"According to |Holm| it |sank| there.", true},
		{"According to a local source |Holm| |sank| it.", false},
		{"In a 2024 court |filing| Holm |thanked| them.", true},
		{"In 2024 the |union| |thanked| them.", false},
		{"In Oslo, |Holm| |sailed| home.", false},
		{"It closed as its |yard| |sank|.", false},
		{"It left as the |yard| in Oslo |sank|.", true},
		{"It closed after the |yard| |sank|.", false},
		{"It closed after the |yard| in Oslo |sank|.", true},
		{"With that |Holm| |sailed| home.", false},
		{"By what |Holm| |sailed| is open.", false},
	})
}
