package reading_test

import (
	"testing"

	"tiktalks/knowledge/ground/internal/reading"
)

// TestOwedTo: "due to" may stand before whom the facts say is paid, with a sum or share; else it gives a cause.
func TestOwedTo(t *testing.T) {
	t.Parallel()
	table(t, (*reading.Reading).OwedTo, []beside[bool]{
		{"The yard pays Norway 20% of it.", "A 20% share |due to| Norway is big.", true},
		{"The yard pays Norway 20% of it.", "A 20% share |due to| the Norway is big.", true},
		{"The yard left Norway 20% of it.", "A 20% share |due to| Norway is big.", false},
		{"The yard pays Norway 20% of it.", "A fair share |due to| Norway is big.", false},
		{"The yard pays Norway 20% of it.", "A 20% share |due to| Denmark is big.", false},
		{"The yard pays Norway 20% of it.", "A 20% share |from| Norway is big.", false},
		{"The yard pays Holm, and Norway lost 20% of it.", "A 20% share |due to| Norway is big.", false},
		{"The yard pays Norway 20% of it.", "A 20% share |due to| strikes is big.", false},
		{"Of the fare 20% goes to Norway.", "A 20% share |due to| Norway is big.", true},
	})
}

// TestTakesBehind: the piece takes over from a fact where it says a word that stands there not far behind a place.
func TestTakesBehind(t *testing.T) {
	t.Parallel()
	placed(t, func(r *reading.Reading, p reading.Place) bool { return r.TakesBehind(p.Fact, p.Token) }, []beside[bool]{
		{"Holm |sold| the ferry.", "It is a ferry.", true},
		{"Holm |sold| the ferry.", "It is a yard.", false},
		{"Holm |sold| the ferry.", "It left the yard.", false},
		{"Holm |sold| a company yacht.", "It is a company.", false},
		{"Holm sold the |ferry|.", "It is a ferry.", false},
		{"Holm |sold| the old white crumbling rusty ugly leaking ferry.", "It is a ferry.", false},
	})
}

// TestBeforeTurn: what is said to be first must stand before "then", or behind "after", in one fact.
func TestBeforeTurn(t *testing.T) {
	t.Parallel()
	table(t, (*reading.Reading).BeforeTurn, []beside[bool]{
		{"Holm sold the ferry, then built a yard.", "|First| Holm sold the ferry.", true},
		{"Holm sold the ferry, then built a yard.", "|First| Holm built a yard.", false},
		{"Holm sold the ferry, then built a yard.", "|First| Holm sold the ferry, then he built a yard.", true},
		{"Holm sold the ferry after building a yard.", "|First| a yard was built.", true},
		{"Holm sold the ferry after building a yard.", "|First| the ferry was sold.", false},
		{"Holm sold the ferry and built a yard.", "|First| Holm sold the ferry.", false},
		{"Holm sold the ferry, then built a yard.", "|First| it began.", false},
		{"Holm sold the ferry, then built a yard.", "A yard was built; |first| Holm sold the ferry.", true},
		{"Holm sold the ferry, then built a yard.", "|First| Holm sold the ferry; a yard was built.", true},
		{"Holm sold the ferry, then built a yard.", "|First| Holm sold the ferry, and he built a yard.", true},
		{"Holm sold the ferry following a strike.", "|First| a strike came.", true},
		{"Holm sold the ferry, then built a yard. || Lund won.", "|First| Lund sold the ferry.", false},
	})
}

// TestCarried: a verb carries its object, in the passive its subject, and behind "that" what stands before it.
func TestCarried(t *testing.T) {
	t.Parallel()
	table(t, which((*reading.Reading).Carried), []beside[string]{
		{"It left.", "Holm |sold| the ferry.", "ferry"},
		{"It left.", "The ferry was |sold|.", "ferry"},
		{"It left.", "The ferry was never |sold|.", "ferry"},
		{"It left.", "It was |sold|.", "-"},
		{"It left.", "The ferry that Holm |sold| sank.", "ferry"},
		{"It left.", "The ferry which Holm |sold| sank.", "ferry"},
		{"It left.", "Holm said that Berg |sold| ferries.", "ferries"},
		{"It left.", "Holm |sold| ferries built there.", "ferries"},
		{"It left.", "Holm |sold| ferries by night.", "ferries"},
		{"It left.", "Holm |sold| Hald.", "-"},
		{"It left.", "The ferry of Norway was |sold|.", "ferry"},
		{"It left.", "The ferry, it was |sold|.", "-"},
		{"It left.", "Holm |sold| the harbour ferry.", "ferry"},
		{"It left.", "Holm |sold| in May the ferry.", "-"},
		{"It left.", "Holm |sold| to buy a yard.", "-"},
		{"It left.", "Holm |sold|, and the ferry sank.", "-"},
	})
}

// TestVotedDown: those who voted against are the second number of a vote, and the first is not.
func TestVotedDown(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		Fact string // with the number that is the piece's: coverage finds numbers, Find does not
		Said string
		Want bool
	}{
		{"The council passed it by 360 to |65|.", "In all 65 |voted against| it.", true},
		{"The council passed it by |360| to 65.", "In all 360 |voted against| it.", false},
		{"The council passed it by 360 votes to |65|.", "In all 65 |voted against| it.", true},
		{"The council passed it by 360 or |65|.", "In all 65 |voted against| it.", false},
		{"The council raised it for ferries to |65|.", "In all 65 |voted against| it.", false},
		{"The council passed it by 360 to |65|.", "In all 65 voted |no|.", true},
		{"The council passed it by 360 to |65|.", "In all 65 said |no|.", false},
		{"The council passed it by 360 to |65|.", "In all 65, it was |voted against|.", false},
	} {
		r, i, p := read(t, c.Fact, c.Said)
		r.Found[1] = []reading.Place{p}
		if got := r.VotedDown(i); got != c.Want {
			t.Errorf("%q beside %q: got %v, want %v", c.Said, c.Fact, got, c.Want)
		}
	}
	table(t, (*reading.Reading).VotedDown, []beside[bool]{
		{"The council passed it by 360 to 65.", "Some |voted against| it.", false},
		{"The council passed it by 360 to 65.", "|No| vote was held.", false},
	})
}

// TestSufficient: one of several conditions, or the only one, is enough; one of two that must come together is not.
func TestSufficient(t *testing.T) {
	t.Parallel()
	table(t, (*reading.Reading).Sufficient, []beside[bool]{
		{"A ferry is barred if it is rusty or if it is Danish.", "Being rusty is |enough|.", true},
		{"A ferry is barred if it is rusty and if it is Danish.", "Being rusty is |enough|.", false},
		{"A ferry is barred only if it is rusty.", "Being rusty is |enough|.", false},
		{"A ferry is barred if it is rusty.", "Being rusty is never |enough|.", false},
		{"A ferry is barred if it is rusty.", "Being barred is |enough|.", false},
		{"A ferry is barred if it is rusty.", "Being rusty never is |enough|.", false},
		{"A ferry is barred if it is rusty.", "A barred ferry is one thing; being rusty is |enough|.", true},
		{"A ferry is barred as it is rusty.", "Being rusty is |enough|.", false},
		{"A ferry is barred if it is rusty unless it is new.", "Being rusty is |enough|.", false},
		{"A ferry is barred if it is rusty.", "Being rusty stays |enough|.", false},
	})
}

// TestLearnsFrom: who is told something learns it from who tells him, and not the other way round.
func TestLearnsFrom(t *testing.T) {
	t.Parallel()
	table(t, (*reading.Reading).LearnsFrom, []beside[bool]{
		{"Holm told staff that it sank.", "Staff |learned| from Holm that it sank.", true},
		{"Holm told staff that it sank.", "Holm |learned| from staff that it sank.", false},
		{"Holm told staff that it sank.", "Staff |learned| of Holm that it sank.", false},
		{"Holm told staff that it sank.", "Staff |sailed| from Holm as it sank.", false},
		{"Holm paid staff as it sank.", "Staff |learned| from Holm that it sank.", false},
		{"Holm may have told staff that it sank.", "Staff |learned| from Holm that it sank.", false},
		{"Holm told staff that it may sink.", "Staff |learned| from Holm that it may sink.", true},
		{"Holm told staff that it sank.", "Staff |heard| from Holm that it sank.", true},
		{"Holm left. || Berg told staff that it sank.", "Staff |learned| from Holm that it sank.", false},
		{"The union told staff and Holm that it sank.", "Staff |learned| from Holm that it sank.", false},
		{"Holm was told by staff that it sank.", "Staff |learned| from Holm that it sank.", false},
		{"Holm told staff that it sank if it leaked.", "Staff |learned| from Holm that it sank.", false},
	})
}

// TestDismissedAs: "dismissed as false" leads to what somebody called false, and not to what was false.
func TestDismissedAs(t *testing.T) {
	t.Parallel()
	table(t, (*reading.Reading).DismissedAs, []beside[bool]{
		{"Holm called the claim false.", "Holm |dismissed| the claim as false.", true},
		{"Holm called the claim false.", "Holm |praised| the claim as false.", false},
		{"Holm called the claim false.", "Holm |rejected| the claim as false.", true},
		{"Holm described the claim as false.", "Holm |rejected| the claim as false.", true},
		{"Holm heard the claim, a false one.", "Holm |dismissed| the claim as false.", false},
		{"Holm called the claim false.", "Holm |dismissed| the claim.", false},
		{"Holm called the claim old.", "Holm |dismissed| the claim as old.", false},
		{"Holm called the claim false.", "Holm |dismissed| the claim; as false it was heard.", false},
	})
}

// TestThingGot: the first noun behind a verb that the facts have, up to the next verb or comma.
func TestThingGot(t *testing.T) {
	t.Parallel()
	table(t, which((*reading.Reading).ThingGot), []beside[string]{
		{"Holm got the ferry.", "Holm |received| the ferry.", "ferry"},
		{"Holm got the ferry.", "Holm |received| the yard and the ferry.", "ferry"},
		{"Holm got the ferry.", "Holm |received| the yard.", "-"},
		{"Holm got the ferry.", "Holm |received| it, the ferry.", "-"},
		{"Holm got Hald and the ferry.", "Holm |received| Hald and the ferry.", "ferry"},
		{"A company got the ferry.", "Holm |received| the company ferry.", "ferry"},
		{"Holm got the ferry.", "Holm |received| it and sold the ferry.", "-"},
	})
}

// TestFirstNamed: the first name of the sentence before is whom it speaks of, unless that is a country or it speaks of somebody named earlier.
func TestFirstNamed(t *testing.T) {
	t.Parallel()
	for prior, want := range map[string]string{
		"In Norway it was Holm who thanked Berg.": "holm",
		"He thanked Berg.":                        "",
		"She thanked Berg.":                       "",
		"Lund praised his yard.":                  "",
		"Lund praised her yard.":                  "",
		"Lund praised its yard.":                  "lund",
		"Norway thanked nobody.":                  "",
		"":                                        "",
	} {
		r, _, _ := read(t, "It left.", "It left.")
		r.Prior = prior
		got := ""
		if n := r.FirstNamed(); n != nil {
			got = n.Text
		}
		if got != want {
			t.Errorf("%q: got %q, want %q", prior, got, want)
		}
	}
}

// TestLeavesOut: "left Norway out" stands for what a fact says was not mentioned, and for nothing that was.
func TestLeavesOut(t *testing.T) {
	t.Parallel()
	table(t, (*reading.Reading).LeavesOut, []beside[bool]{
		{"The letter did not mention Norway.", "The letter |left| Norway out.", true},
		{"The letter did mention Norway.", "The letter |left| Norway out.", false},
		{"The letter did not include Norway.", "The letter |left| Norway out.", true},
		{"The letter did not name Norway.", "The letter |left| Norway out.", true},
		{"The letter did not mention Norway.", "The letter |left| Norway, out as it was.", false},
		{"The letter did not thank Norway.", "The letter |left| Norway out.", false},
		{"The letter did not mention Norway.", "The letter |left| Norway there.", false},
		{"The letter did not mention Norway.", "The letter |left| Denmark out.", false},
	})
}

// TestUndone: "un" in front of a word says what the facts deny of it, unless another fact says that it is so.
func TestUndone(t *testing.T) {
	t.Parallel()
	table(t, (*reading.Reading).Undone, []beside[bool]{
		{"The letter did not mention Norway.", "Norway went |unmentioned|.", true},
		{"The letter did mention Norway.", "Norway went |unmentioned|.", false},
		{"The letter never once mentioned Norway.", "Norway went |unmentioned|.", true},
		{"Holm never once seemed willing.", "Holm |is unwilling|.", false},
		{"Holm is not willing to sell.", "Holm |is unwilling| to sell.", true},
		{"Holm is willing to sell.", "Holm |is unwilling| to sell.", false},
		{"Holm is not willing to sell. || Berg is willing to sell.", "Holm |is unwilling| to sell.", false},
		{"The ferry is not it.", "It sailed |under| it.", false},
		{"The ferry was not sold.", "The ferry was |seen|.", false},
	})
}
