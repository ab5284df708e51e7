package grammar_test

import (
	"testing"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
)

// TestCuts: a text is cut into sentences, at ", but" besides, and at ", and" besides.
func TestCuts(t *testing.T) {
	t.Parallel()
	cuts := func(cut func(tokens []en.Token) [][2]int) func(tokens []en.Token) string {
		return func(tokens []en.Token) string { return stretches(tokens, cut(tokens)) }
	}
	whole(t, cuts(grammar.SentencesIn), []line[string]{
		{"Holm left; Berg, but not Lund, stayed. Dahl came.", "holm left | berg but not lund stayed | dahl came"},
		{"Holm left, and Berg stayed.", "holm left and berg stayed"},
	})
	whole(t, cuts(grammar.PartsIn), []line[string]{
		{"Holm left, but Berg stayed: Dahl came.", "holm left | but berg stayed | dahl came"},
		{"Holm left, and Berg stayed but Dahl came.", "holm left and berg stayed but dahl came"},
	})
	whole(t, cuts(grammar.ClausesOf), []line[string]{
		{"Holm left, and Berg stayed: Dahl came.", "holm left | and berg stayed | dahl came"},
		{"Holm left and Berg, too, stayed.", "holm left and berg too stayed"},
	})
}

// TestSpeechIn: a word of speech anywhere counts.
func TestSpeechIn(t *testing.T) {
	t.Parallel()
	whole(t, grammar.HasSpeech, []line[bool]{
		{"The ferry sank, Holm said.", true},
		{"The ferry sank, Holm swam.", false},
	})
}

// TestWithoutReply: a reply in front is taken off, a beginning that states something is not.
func TestWithoutReply(t *testing.T) {
	t.Parallel()
	whole(t, func(tokens []en.Token) string { return spell(grammar.WithoutReply(tokens), nil) }, []line[string]{
		{"No: the ferry sank.", "the, ferry, sank"},
		{"No, the ferry sank.", "the, ferry, sank"},
		{"He did not: the ferry sank.", "the, ferry, sank"},
		{"Holm: the ferry sank.", "holm, the, ferry, sank"},
		{"It is not, the ferry sank.", "it, is, not, the, ferry, sank"},
		{"The ferry sank.", "the, ferry, sank"},
	})
}

// TestOpensClause: "who" opens a clause, "which" and "in which" behind a comma only.
func TestOpensClause(t *testing.T) {
	t.Parallel()
	table(t, func(tokens []en.Token, i int) bool { return grammar.OpensClause(tokens[i]) }, []line[bool]{
		{"Holm met Berg |who| swam.", true},
		{"Holm met Berg, |which| was good.", true},
		{"Holm knew |which| was good.", false},
		{"Holm left, |in which| he was right.", true},
		{"Holm left |in| May.", false},
		{"Holm left, |and| Berg stayed.", false},
	})
}

// TestBecomes: "is", "became" and "remains" say what somebody is where no verb of their own and no negation stands with them.
func TestBecomes(t *testing.T) {
	t.Parallel()
	table(t, grammar.Becomes, []line[bool]{
		{"Holm |is| the mayor.", true},
		{"Holm |is| not the mayor.", false},
		{"Holm |is| leaving.", false},
		{"Holm |became| mayor.", true},
		{"Holm |met| the mayor.", false},
		{"Holm will |be| mayor.", false},
		{"Holm |was| thanked.", false},
		{"If Holm |is| the mayor, she left.", false},
		{"Vardal |remains| their yard.", true},
		{"Vardal |remained| planned.", false},
		{"|Is| Holm the mayor?", false},
		{"Holm has |been| the mayor.", false},
		{"Holm, |being| the mayor, left.", false},
		{"Holm |is| likely to win.", false},
	})
}

// TestPredicate: what somebody is ends at the next verb, comma, "and" or "who".
func TestPredicate(t *testing.T) {
	t.Parallel()
	table(t, who(grammar.Predicate), []line[string]{
		{"Holm |is| the mayor of Oslo.", "mayor"},
		{"Holm |is| the harbour master and swims.", "harbour, master"},
		{"Holm |is| the mayor, captain and owner.", "mayor"},
		{"Holm |is| the mayor who swims.", "mayor"},
		{"Holm |was| mayor before Berg.", "mayor"},
		{"Holm |is| not the mayor.", "-"},
		{"Holm |is| the mayor but swims.", "mayor"},
		{"Holm |is| the mayor as Berg swims.", "mayor"},
		{"Holm |is| a captain from Oslo.", "captain"},
		{"Holm |is| proof that Berg swims.", "proof"},
		{"Holm |is| taller than Berg.", "taller"},
		{"Holm |was| Norway's mayor in 2024.", "norway, mayor"},
	})
}

// TestOpensPart: a part begins behind a comma and with "when", "who" and the like, not within what is quoted.
func TestOpensPart(t *testing.T) {
	t.Parallel()
	table(t, grammar.OpensPart, []line[bool]{
		{"Holm left, |Berg| stayed.", true},
		{"Holm left |Berg| behind.", false},
		{"Holm left |when| Berg came.", true},
		{"Holm met Berg |who| came.", true},
		{"Holm left \"|Berg|\" behind.", false},
		{"Holm left |after| Berg came.", true},
	})
}

// TestPredicates: a verb that makes a sentence, and none that only says which thing is meant or stands behind "to".
func TestPredicates(t *testing.T) {
	t.Parallel()
	table(t, grammar.Predicates, []line[bool]{
		{"Holm |sold| the ferry.", true},
		{"Holm saw a ferry |sold| by Norway.", false},
		{"Ferries |carry| passengers.", true},
		{"Ferries hope to |carry| passengers.", false},
		{"Ferries |would| stay.", true},
		{"The letter, |signed| in May, names it.", false},
		{"The minister |signed| letters.", true},
	})
}

// TestOpensTime: what only says when is opened by "since" and its like, and by "by" before a date only.
func TestOpensTime(t *testing.T) {
	t.Parallel()
	table(t, grammar.OpensTime, []line[bool]{
		{"It closed |since| Holm left.", true},
		{"It closed |by| 3 May 2026.", true},
		{"It closed |by| Holm.", false},
		{"It closed |after| Holm left.", true},
		{"It closed |because| Holm left.", false},
	})
	table(t, word(grammar.OpensWho), []line[bool]{
		{"It is Holm |who| left.", true},
		{"It is Vardal, two yards |of which| closed.", true},
		{"It is Holm |that| left.", false},
	})
}

// TestJoinsClauses: "and" between two verbs that make sentences joins clauses; between nouns it does not.
func TestJoinsClauses(t *testing.T) {
	t.Parallel()
	table(t, grammar.JoinsClauses, []line[bool]{
		{"Holm sold the yard |and| Berg bought the ferry.", true},
		{"Holm sold the yard |and| the ferry.", false},
		{"Holm sold it |but| kept the ferry.", true},
		{"Holm sold it |while| Berg kept the ferry.", false},
		{"The yard |and| Berg kept the ferry.", false},
		{"Holm sold the yard |and| the ferry, which Berg kept for long.", false},
	})
}

// TestOrder: "after" and "later" are later than what they look to, "before" and "on the eve" earlier; other words and a word of order that
// only says which one is meant are neither.
func TestOrder(t *testing.T) {
	t.Parallel()
	table(t, func(tokens []en.Token, i int) int { return grammar.OrderWay(&tokens[i]) }, []line[int]{
		{"It sank |after| May.", 1},
		{"It sank |before| May.", -1},
		{"It sank |shortly after| May.", 1},
		{"It sank |ahead of| May.", -1},
		{"It sank |in the wake of| it.", 1},
		{"It sank |in| May.", 0},
		{"It sank |afterwards|.", 1},
	})
	table(t, word(grammar.LooksBack), []line[bool]{
		{"It sank |later|.", true},
		{"It sank |after| May.", false},
		{"It sank |previously|.", true},
	})
	whole(t, func(tokens []en.Token) string {
		s := ""
		for _, turn := range grammar.TurnsIn(tokens) {
			s += tokens[turn.Place].Text + map[int]string{1: " later than ", -1: " earlier than "}[turn.Way] + some(tokens, turn.Behind)
			if turn.Back {
				s += " back"
			}
			s += ";"
		}
		return s
	}, []line[string]{
		{"Holm left after the strike in Oslo.", "after later than strike, oslo;"},
		{"Holm left before the strike in Oslo.", "before earlier than strike, oslo;"},
		{"Holm left in the strike in Oslo.", ""},
		{"The strike began. Holm left hours later.", "later later than strike, began back;"},
		{"The strike began. Holm left later.", "later later than -;"},
		{"The ferry precedes the vote.", "precedes earlier than vote;"},
		{"Holm left after the strike, Berg with him.", "after later than strike;"},
		{"Holm left later in the strike.", "later later than -;"},
		{"Holm left after the strike before the vote.", "after later than strike;before earlier than vote;"},
		{"Holm won the later vote.", ""},
		{"The strike ended, and two days before that Holm left.", "before earlier than strike, ended back;"},
	})
}
