package reading_test

import (
	"slices"
	"testing"

	"tiktalks/knowledge/ground/internal/reading"
)

// TestHasStem: a word of the facts in any form has its stem; of a phrase it is the first word's, of a name each word's.
func TestHasStem(t *testing.T) {
	t.Parallel()
	for stem, want := range map[string]bool{"sell": true, "sold": false, "ferri": true, "take": true, "effect": false, "yard": false, "state": true} {
		r, _, _ := read(t, "Holm sold the ferries. || The law of the United States takes effect.", "Holm bought the yard.")
		if got := r.HasStem(stem); got != want {
			t.Errorf("%q: got %v, want %v", stem, got, want)
		}
	}
}

// TestHeads: a rewording stands for its word of the facts in that word's part of speech, and not where the fact has the opposite.
func TestHeads(t *testing.T) {
	t.Parallel()
	table(t, func(r *reading.Reading, i int) string {
		var all []reading.Place
		for _, w := range r.Lex.Rewordings[r.Said.Tokens[i].Stem] {
			if r.HasStem(w.Head[0]) && r.Around(i, w) {
				all = append(all, r.Heads(&r.Said.Tokens[i], w)...)
			}
		}
		return spell(r, slices.Compact(all))
	}, []beside[string]{
		{"Ore is vital for yards.", "Ore is |indispensable| for yards.", "vital"},
		{"Ore is cheap for yards.", "Ore is |indispensable| for yards.", "-"},
		{"Holm delayed the sale.", "Holm |postponed| the sale.", "delayed"},
		{"Holm praised the sale.", "Holm |postponed| the sale.", "-"},
	})
}

// TestAround: a rewording of several words must stand in the piece as a whole, its two parts not too far apart.
func TestAround(t *testing.T) {
	t.Parallel()
	table(t, func(r *reading.Reading, i int) bool {
		for _, w := range r.Lex.Rewordings["ice"] {
			if len(w.Rest) > 0 && r.Around(i, w) {
				return true
			}
		}
		return false
	}, []beside[bool]{
		{"Holm suspended the sale.", "Holm agreed to put the sale on |on ice|.", true},
		{"Holm suspended the sale.", "Holm saw the sale on |on ice|.", false},
		{"Holm suspended the sale.", "Holm agreed to put, as Berg said, the sale on |on ice|.", false},
	})
}

// TestSaidOtherwise: a negation that only says in other words what the facts say denies nothing; it does where the facts say something else.
func TestSaidOtherwise(t *testing.T) {
	t.Parallel()
	const permit, needs, first = "A permit is needed before a white ferry may sail.", "Hald needs a permit to sail.", "Holm made the first visit to Bergen by a mayor since 2017."
	const place = "Berg led the talks in Holm's place."
	table(t, (*reading.Reading).SaidOtherwise, []beside[bool]{
		{"Ore is vital for yards.", "Yards cannot do |without| ore.", true},
		{"Ore is cheap for yards.", "Yards cannot do |without| ore.", false},
		{"Ore is vital for yards.", "Ore cannot do |without| yards.", false},
		{"The plan of the yard was insufficient.", "The plan of the yard was |not| good enough.", true},
		{"The plan of the yard was splendid.", "The plan of the yard was |not| good enough.", false},
		{"Holm was a former mayor of Oslo.", "Holm is |no longer| mayor of Oslo.", true},
		{"Holm, a former clerk, is mayor of Oslo.", "Holm is |no longer| mayor of Oslo.", false},
		{"Norway delayed fining the yard.", "Norway |held off| fining the yard.", true},
		{"Norway regretted fining the yard.", "Norway |held off| fining the yard.", false},
		{needs, "|Without| a permit Hald may not sail.", true},
		{needs, "|Without| a permit Hald did not sail.", false},
		{needs, "|Without| a sail, a permit may not be seen.", false},
		{needs, "|Without| a permit Hald may sail.", false},
		{"Hald has a permit to sail.", "|Without| a permit Hald may not sail.", false},
		{needs, "|Unless| a permit is given, Hald may not sail.", true},
		{needs, "|Without| a permit Hald may never sail.", true},
		{needs, "|Without| a permit and without it, Hald may not sail.", false},
		{needs, "|Without| a permit Hald may not and may not sail.", false},
		{needs, "It is a permit, and |without| it Hald may not sail.", true},
		{needs, "It is a sail, and |without| it Hald may not permit it.", false},
		{"A ferry needs a permit to sail.", "|Without| a permit no ferry may sail.", true},
		{"Ferries need a permit to sail.", "|Without| a permit no ferries may sail.", true},
		{"The white ferries need a permit to sail.", "|Without| a permit no white ferries may sail.", true},
		{"The white ferries need a permit to sail.", "|Without| a permit no ferries may sail.", false},
		{"Ferries need a licence to sail.", "|Without| a licence ferries may not sail.", true},
		{"Ferries have a licence to sail.", "|Without| a licence ferries may not sail.", false},
		{"It is needed as a permit.", "|Without| a permit it may not sail.", false},
		{"It is a permit needed if ferries sail.", "|Without| a permit ferries may not sail.", true},
		{"A permit needed paint to be good.", "|Without| a permit it may not be good.", false},
		{permit, "It is a permit |without| which a white ferry may not sail.", true},
		{permit, "It is a permit |without| which no white ferry may sail.", true},
		{permit, "It is a permit |without| which no ferry may sail.", false},
		{permit, "It is a ferry |without| which a white permit may not sail.", false},
		{first, "|No| mayor had come to Bergen since 2017.", true},
		{first, "|No| mayor has come to Bergen since 2017.", false},
		{first, "|No| mayor had come to Bergen in 2017.", false},
		{first, "|No| mayor had come to Vardal's Bergen since 2017.", true},
		{place, "|Not| Holm but Berg led the talks.", true},
		{place, "|Not| Berg but Holm led the talks.", false},
		{place, "|Not| Holm and Berg led the talks.", false},
	})
}
