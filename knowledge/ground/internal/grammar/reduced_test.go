package grammar_test

import (
	"testing"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
)

// TestReduced: a participle without "to be" tells of the noun before it where the sentence has another verb, and is no participle where it has
// none, where something is done to what stands behind it, or where a thing does it by itself.
func TestReduced(t *testing.T) {
	t.Parallel()
	table(t, func(tokens []en.Token, v int) string {
		whom, ok := grammar.Reduced(tokens, v)
		if !ok {
			return "no"
		}
		return some(tokens, whom)
	}, []line[string]{
		{"The order, |signed| in May, bars ferries.", "order"},
		{"The order |signed| in May.", "no"},
		{"The ferry |built| in Bergen is white.", "ferry"},
		{"The ferry |built| in Bergen is the Hald.", "ferry, hald"},
		{"The owners |built| it in Bergen.", "no"},
		{"The ferries |arrived| in Bergen is what Holm said.", "no"},
		{"Vardal was one of the three yards |sued| in May.", "vardal, yards"},
		{"Norway fined those |sued| in May.", "-"},
		{"Vardal showed that yards |sued| in May.", "no"},
		{"The mayor |took| in May was old.", "no"},
		{"The letter, publicly |released| in May, names Holm.", "letter"},
		{"The letter, Holm |released| in May, names him.", "no"},
		{"The letter, again |released| in May, names Holm.", "letter"},
		{"The talks |opened| in Bergen are over.", "no"},
		{"The mayor, |quoted| in May, named Holm.", "no"},
		{"Norway bars the ferry, |built| in Bergen.", "ferry"},
		{"Norway bars the ferry, |built| ferries and left.", "no"},
		{"Hald |released| in May is the best.", "no"},
	})
}

// TestUndergone: who was sued, and who is told of as one sued in May, undergoes it; only the second is no sure passive.
func TestUndergone(t *testing.T) {
	t.Parallel()
	table(t, grammar.Undergone, []line[bool]{
		{"Vardal was |sued| in May.", true},
		{"Vardal, |sued| in May, closed the yard.", true},
		{"Vardal |sued| in May.", false},
	})
	table(t, grammar.BareParticiple, []line[bool]{
		{"Vardal was |sued| in May.", false},
		{"Vardal, |sued| in May, closed the yard.", true},
		{"Vardal |sued| in May.", false},
	})
}

// TestNoObject: behind a verb at the end, before a comma, a date or most prepositions stands nothing to which it might be done.
func TestNoObject(t *testing.T) {
	t.Parallel()
	table(t, grammar.NoObject, []line[bool]{
		{"Holm |sailed|.", true},
		{"Holm |sailed|, and Berg stayed.", true},
		{"Holm |sailed| 3 May 2026.", true},
		{"Holm |sailed| in May.", true},
		{"Holm |sailed| by night.", true},
		{"Holm |sailed| ferries.", false},
		{"Holm |sailed| a ferry.", false},
		{"Ferries |put on| the block sank.", true},
		{"Ferries |taken in| the block sank.", false},
	})
}

// TestFronted: whom a verb is done to may stand in front of it, and "it was Holm whom" means just him.
func TestFronted(t *testing.T) {
	t.Parallel()
	table(t, func(tokens []en.Token, v int) string {
		whom, meant := grammar.Fronted(tokens, v)
		if meant {
			return "just " + some(tokens, whom)
		}
		return some(tokens, whom)
	}, []line[string]{
		{"It was Holm whom Norway |thanked|.", "just holm"},
		{"It was Holm that Norway |thanked|.", "just holm"},
		{"It was Holm who |thanked| Norway.", "-"},
		{"It was in Oslo that Norway |thanked| Holm.", "-"},
		{"Holm was the one Norway |thanked|.", "just holm, one"},
		{"Holm wrote the letter Norway |praised|.", "letter"},
		{"Holm wrote that Norway |praised| letters.", "-"},
		{"It came from the mayor, whom Norway |thanked|.", "mayor"},
		{"It came from the mayor, who |thanked| Norway.", "-"},
		{"It came from Hald, which Norway |praised|.", "hald"},
	})
}

// TestEitherWay: beside a participle of the other text, what stands far behind a verb without an object is no object; beside a plain verb it stays.
func TestEitherWay(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ Said, Fact, Mine, Theirs string }{
		{"The letter, |released| in May, names Holm.", "Holm |released| in May under the law a letter.", "- > letter", "holm > -"},
		{"The owner |released| letters.", "Holm |released| in May under the law a letter.", "owner > letters", "holm > letter"},
		{"Holm |released| in May under the law a letter.", "The letter, |released| in May, names Holm.", "holm > -", "- > letter"},
		{"Holm |released| a letter.", "The letter, |released| in May, names Holm.", "holm > letter", "- > letter"},
	} {
		said, v := marked(t, c.Said)
		fact, u := marked(t, c.Fact)
		mine, theirs := grammar.EitherWay(said, v[0], grammar.Sides(said, v[0]), fact, u[0], grammar.Sides(fact, u[0]))
		if sides(said, mine) != c.Mine || sides(fact, theirs) != c.Theirs {
			t.Errorf("%q beside %q: got %s and %s, want %s and %s", c.Said, c.Fact, sides(said, mine), sides(fact, theirs), c.Mine, c.Theirs)
		}
	}
}

// TestStated: "was due" says something of its subject; "was set to" only what is to come.
func TestStated(t *testing.T) {
	t.Parallel()
	table(t, grammar.Stated, []line[bool]{
		{"The fee |was part of| it.", true},
		{"The ferry |was added to| the fleet.", true},
		{"The ferry |is set to| sail.", false},
		{"The ferry |was| white.", false},
		{"The ferry |took on| cargo.", false},
	})
}
