package grammar_test

import (
	"strings"
	"testing"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
)

// TestActors: people and bodies act; papers, places and machines do not, whatever their endings.
func TestActors(t *testing.T) {
	t.Parallel()
	table(t, word(grammar.Actor), []line[bool]{
		{"The |welder| left.", true},
		{"The |harbour| froze.", false},
		{"The |union| called a strike.", true},
		{"The |ferry| called at Bergen.", false},
		{"The |inspectors| boarded it.", true},
		{"The |reactors| stood still.", false},
		{"The |fishermen| agreed.", true},
		{"The |letter| was kind.", false},
		{"The |shipyard| was sold.", false},
	})
}

// TestNamesOne: a name among tokens is found, a noun is none.
func TestNamesOne(t *testing.T) {
	t.Parallel()
	two(t, func(tokens []en.Token, i, k int) bool { return grammar.NamesOne(tokens, []int{i, k}) }, []line[bool]{
		{"The |yard| thanked |Holm|.", true},
		{"The |yard| thanked |nobody|.", false},
		{"The |yard| closed in |May 2026|.", false},
	})
}

// TestMiddle: what opens or rises may do so by itself; what is sold is sold by somebody.
func TestMiddle(t *testing.T) {
	t.Parallel()
	table(t, word(grammar.Middle), []line[bool]{
		{"The port |opened|.", true},
		{"The port |sold| it.", false},
		{"The fares |rose| in May.", true},
		{"Holm |raised| the fares.", false},
		{"The rule |took effect| in May.", true},
		{"The rule |took| a ferry.", false},
	})
}

// TestSides: who does it and to whom is told by the order of the words, by "by", and by verbs that say what their subject undergoes.
func TestSides(t *testing.T) {
	t.Parallel()
	table(t, func(tokens []en.Token, v int) string { return sides(tokens, grammar.Sides(tokens, v)) }, []line[string]{
		{"Holm |sold| Berg the yard.", "holm > berg, yard"},
		{"Berg |sold| Holm the yard.", "berg > holm, yard"},
		{"The yard was |sold| by Holm.", "holm > yard"},
		{"The yard was |sold| to Holm.", "- > yard"},
		{"The union was |sued| by Holm and Berg.", "holm, berg > union"},
		{"The union was |sued| by 3 May 2026.", "- > union"},
		{"The ferry was |bought| by Vardal, Hald and Lund.", "vardal, hald, lund > ferry"},
		{"The port |faces| a strike.", "- > port"},
		{"The port |plans| a strike.", "port > strike"},
		{"Vardal |joined| the blacklist in May.", "- > vardal"},
		{"Vardal |joined| the alliance in May.", "vardal > alliance"},
		{"The ferry bill |passed| the Assembly.", "assembly > ferry, bill"},
		{"The ferry |passed| the lighthouse.", "ferry > lighthouse"},
		{"Holm resigned, |leaving| the union.", "- > union"},
		{"|Suspended| on 7 May, Holm left.", "- > -"},
		{"It is a wholly |owned| Vardal shipyard.", "vardal > -"},
		{"Holm wants the yard |saved|.", "- > yard"},
		{"Holm |saved| the yard.", "holm > yard"},
		{"The yard |built| in Bergen is called the Hald.", "- > yard, hald"},
		{"It was Holm whom Norway |thanked|.", "norway > holm"},
		{"It was Norway that |thanked| Holm.", "norway > holm"},
		{"A letter from Holm, |signed| in May, names the yard.", "holm > letter, holm"},
		{"A letter to Holm, |signed| in May, names the yard.", "- > letter, holm"},
		{"The ferry bill |cleared| the Assembly.", "assembly > ferry, bill"},
		{"The ferry bill was |passed| by the Assembly.", "assembly > ferry, bill"},
		{"The ferry bill, which Berg wrote, |passed| the Assembly.", "assembly > ferry, bill"},
		{"Holm had its ferries |mended|.", "- > ferries"},
		{"Holm wants to see it |mended|.", "- > -"},
		{"The cargo |sits in| the port.", "- > cargo"},
		{"Holm |sat in| on the talks.", "holm > -"},
		{"The court |stayed| the ban.", "court > ban"},
		{"The court |stayed| in Oslo.", "- > court"},
		{"Once |freed| Holm left.", "- > -"},
		{"With its yards |closed| in May, Vardal left.", "- > yards"},
		{"The yards |closed| in May.", "yards > -"},
		{"The ferry was |sold|, and the yard by Holm.", "- > ferry"},
		{"The ferry was |sold| by Holm, which was praised by Berg.", "holm > ferry"},
		{"The ferry |sold| by Holm was bought by Berg.", "holm > ferry"},
		{"A venture in Oslo |led| by Vardal.", "vardal > venture, oslo"},
	})
}

// TestShares: a percentage and a sum of money are shares, a count is none.
func TestShares(t *testing.T) {
	t.Parallel()
	table(t, func(tokens []en.Token, i int) bool { return grammar.IsShare(tokens[i]) }, []line[bool]{
		{"Holm owns |60 percent| of it.", true},
		{"Holm paid |$60 million| for it.", true},
		{"Holm owns |60| ferries.", false},
		{"Holm waited |60 days|.", false},
		{"Holm owns |ferries|.", false},
	})
}

// TestBehindBe: "was" makes a participle of a verb, up to four words before it.
func TestBehindBe(t *testing.T) {
	t.Parallel()
	table(t, grammar.BehindBe, []line[bool]{
		{"The ferry was |sold| in May.", true},
		{"The ferry has been |sold|.", true},
		{"The ferry got |sold| in May.", true},
		{"The owner |sold| the ferry.", false},
		{"Holm was in Oslo when Berg with Lund |sold| it.", false},
	})
}

// TestSuffers: some verbs say what is done to who stands before them.
func TestSuffers(t *testing.T) {
	t.Parallel()
	table(t, word(grammar.Suffers), []line[bool]{
		{"The port |faced| a strike.", true},
		{"The port |settled| a strike.", false},
		{"The yard |suffered| losses.", true},
		{"The yard |caused| losses.", false},
		{"The ferry |underwent| repairs.", true},
		{"The ferry |remains| at the quay.", true},
	})
}

// TestPassive: "was sold" and "sold by Holm" are said of what is sold; "sold" by itself of who sells, and a phrase such as "was due" of neither.
func TestPassive(t *testing.T) {
	t.Parallel()
	table(t, grammar.Passive, []line[bool]{
		{"The ferry was |sold| in May.", true},
		{"The owner |sold| the ferry in May.", false},
		{"The ferry was never |sold|.", true},
		{"The ferry was swiftly |sold|.", true},
		{"The ferry that was white |sold| well.", false},
		{"A ferry |sold| by Norway sank.", true},
		{"A ferry |sold| for little sank.", false},
		{"Norway |passed| by 7 votes to 2.", false},
		{"Norway |passed| by two lighthouses.", true}, // a number with no votes or measure behind it may do anything
		{"The yard is |owned| half or more by Vardal.", true},
		{"A yard |owned| 60 percent by Vardal closed.", true},
		{"A yard |owned| 60 percent of Vardal.", false},
		{"The fee was |cut| in May.", true},
		{"The fee is likely to |cut| traffic.", false},
		{"The fee was said to |cut| traffic.", false},
		{"The ferry |was added to| the fleet.", true},
		{"The ferry |is worth| a look.", false},
		{"If Holm is right: it |closed| in May.", false},
		{"Holm |said| by phone that it closed.", false},
		{"The line got |closed| in May.", true},
		{"The line had |closed| in May.", false},
		{"So it was, and it |closed|.", false},
		{"It is what the yard |sold|.", false},
		{"It stands |accused| of theft.", true},
	})
}

// TestDoersOfEach: each of a row has what he does and has his own number.
func TestDoersOfEach(t *testing.T) {
	t.Parallel()
	table(t, func(tokens []en.Token, v int) string {
		var all []string
		for _, s := range grammar.AllSides(tokens, v) {
			all = append(all, sides(tokens, s))
		}
		return strings.Join(all, "; ")
	}, []line[string]{
		{"Holm was |joined| by Berg, and Lund by Dahl.", "berg > holm; dahl > lund"},
		{"Holm was |joined| by Berg, and Lund stayed by Dahl.", "berg > holm"},
		{"Holm was |joined| by Berg, Lund and Dahl.", "berg, lund, dahl > holm"},
		{"Norway |owns| 60 percent, Denmark 30 and Vardal 10.", "norway > -; denmark > -; vardal > -"},
		{"Norway |owns| 60 percent, Denmark wants 30.", "norway > -"},
		{"Norway |owns| the yard, Denmark 30 ferries.", "norway > yard"},
		{"Norway |owns| 60 percent; Denmark 30 and Vardal 10.", "norway > -"},
		{"Norway |owns| 60 percent, Denmark itself 30 and Vardal 10.", "norway > -; denmark > -; vardal > -"},
	})
}
