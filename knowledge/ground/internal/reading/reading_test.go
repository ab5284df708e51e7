package reading_test

import (
	"slices"
	"strings"
	"sync"
	"testing"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// lexicon reads the tables once for all tests.
var lexicon = sync.OnceValues(func() (*en.Lexicon, error) {
	l, err := en.NewLexicon()
	if err != nil {
		return nil, err
	}
	l.Rewordings, err = en.Rewordings()
	return l, err
})

// beside is a text beside a fact, or several with bars of two between: "Holm sold it || Berg bought it". In the text, and in the fact, the
// word that is asked about may stand between bars.
type beside[T any] struct {
	Fact, Said string
	Want       T
}

// table asks of each text beside its fact about the word that is marked.
func table[T comparable](t *testing.T, ask func(r *reading.Reading, i int) T, all []beside[T]) {
	t.Helper()
	for _, c := range all {
		r, i, _ := read(t, c.Fact, c.Said)
		if got := ask(r, i); got != c.Want {
			t.Errorf("%q beside %q: got %v, want %v", c.Said, c.Fact, got, c.Want)
		}
	}
}

// placed asks of each text about the place that is marked in its fact.
func placed[T comparable](t *testing.T, ask func(r *reading.Reading, p reading.Place) T, all []beside[T]) {
	t.Helper()
	for _, c := range all {
		r, _, p := read(t, c.Fact, c.Said)
		if got := ask(r, p); got != c.Want {
			t.Errorf("%q beside %q: got %v, want %v", c.Said, c.Fact, got, c.Want)
		}
	}
}

// read gives a text beside its facts, with each word found where they have it, and which word of it, and which place of a fact, is marked;
// the first where none is.
func read(t *testing.T, facts, said string) (r *reading.Reading, i int, p reading.Place) {
	t.Helper()
	l, err := lexicon()
	if err != nil {
		t.Fatal(err)
	}
	r = &reading.Reading{Lex: l}
	r.Said, i = analyse(t, l, said)
	for f, fact := range strings.Split(facts, "||") {
		text, at := analyse(t, l, fact)
		text.ID = string(rune('a' + f))
		if strings.Contains(fact, "|") {
			p = reading.Place{Fact: f, Token: at}
		}
		r.Own = append(r.Own, text)
	}
	for k := range r.Said.Tokens {
		r.Found = append(r.Found, r.Find(&r.Said.Tokens[k], r.Own))
	}
	return r, i, p
}

// analyse analyses a text without its bars and gives which token stood between them. A mark must be one whole token.
func analyse(t *testing.T, l *en.Lexicon, marked string) (en.Text, int) {
	t.Helper()
	text := l.Analyse("", strings.ReplaceAll(marked, "|", ""))
	before, mark, some := strings.Cut(marked, "|")
	if !some {
		return text, 0
	}
	mark, _, _ = strings.Cut(mark, "|")
	n, want := 0, len(en.Scan(before))
	for i := range text.Tokens {
		words := len(strings.Fields(text.Tokens[i].Text))
		if n == want && words == len(en.Scan(mark)) {
			return text, i
		}
		n += words
	}
	t.Fatalf("%q: %q is no token", marked, mark)
	return text, 0
}

// spell gives the words that stand at places of the facts.
func spell(r *reading.Reading, places []reading.Place) string {
	if len(places) == 0 {
		return "-"
	}
	var all []string
	for _, p := range places {
		all = append(all, r.Own[p.Fact].Tokens[p.Token].Text)
	}
	return strings.Join(all, ", ")
}

// which gives a token of the text; "-" for -1.
func which(ask func(r *reading.Reading, i int) int) func(r *reading.Reading, i int) string {
	return func(r *reading.Reading, i int) string {
		if k := ask(r, i); k >= 0 {
			return r.Said.Tokens[k].Text
		}
		return "-"
	}
}

// TestFind: the facts have a word where they have it in any form, a word that means the same, or the words of its initials, and not where
// they have its opposite.
func TestFind(t *testing.T) {
	t.Parallel()
	table(t, func(r *reading.Reading, i int) string { return spell(r, r.Find(&r.Said.Tokens[i], r.Own)) }, []beside[string]{
		{"Holm sold the ferry.", "Holm |sells| it.", "sold"},
		{"Holm sold the ferry.", "Holm |divested| it.", "sold"},
		{"Holm sold the ferry.", "Holm |bought| it.", "-"},
		{"Holm sold the ferry. || Berg sold the yard.", "They |sold| much.", "sold, sold"},
		{"Holm left.", "So |Holm| left.", "holm"},
		{"Holm left.", "So |Berg| left.", "-"},
		{"A ship burned liquefied natural gas.", "A ship burned |LNG|.", "liquefied"},
		{"A ship burned liquefied natural oil.", "A ship burned |LNG|.", "-"},
		{"A ship burned liquefied natural gas.", "A ship burned |Lng|.", "-"},
		{"A ship burned liquefied 40 natural gas.", "A ship burned |LNG|.", "-"},
		{"The port of Norway is big.", "The port of |Norway| is big.", "norway"},
		{"It has 40 ferries.", "It has |40| ferries.", "-"}, // numbers are found elsewhere
	})
}

// TestSpoken: the piece has a word of a fact itself or one that means the same.
func TestSpoken(t *testing.T) {
	t.Parallel()
	placed(t, func(r *reading.Reading, p reading.Place) bool { return r.Spoken(&r.Own[p.Fact].Tokens[p.Token]) }, []beside[bool]{
		{"Holm |sold| the ferry.", "Holm divested it.", true},
		{"Holm |sold| the ferry.", "Holm bought it.", false},
		{"Holm sold the |ferry|.", "The ferries left.", true},
		{"Holm sold the |ferry|.", "The yards left.", false},
	})
}

// TestByDocument: "according to" may go with a rule or letter of the facts, and not with a person.
func TestByDocument(t *testing.T) {
	t.Parallel()
	const rule = "The rule of Holm bars ferries in a letter of the Oslo guidance."
	table(t, (*reading.Reading).ByDocument, []beside[bool]{
		{rule, "|According to| the rule ferries are barred.", true},
		{rule, "|According to| the ferries they are barred.", false},
		{rule, "|According to| the decree ferries are barred.", false},
		{rule, "|According to| the letter ferries are barred.", true},
		{rule, "|According to| Holm ferries are barred.", false},
		{rule, "|According to| Oslo guidance ferries are barred.", true},
		{rule, "|According to| Oslo, guidance is barred.", false},
		{rule, "|According to| Oslo ferries they are barred.", false},
	})
}

// TestAny: one fact with a word of the class is enough.
func TestAny(t *testing.T) {
	t.Parallel()
	table(t, func(r *reading.Reading, _ int) bool { return r.Any(en.Weak) }, []beside[bool]{
		{"Holm left. || Berg may leave.", "Holm left.", true},
		{"Holm left. || Berg left.", "Holm may leave.", false},
	})
	table(t, func(r *reading.Reading, _ int) bool { return r.SaidAs(en.Weak) }, []beside[bool]{
		{"Holm left. || Berg may leave.", "Holm left.", false},
		{"Holm left. || Berg left.", "Holm may leave.", true},
	})
}

// TestPositionsOf: where the facts have the word itself, other words that mean the same do not count.
func TestPositionsOf(t *testing.T) {
	t.Parallel()
	table(t, func(r *reading.Reading, i int) string { return spell(r, r.PositionsOf(i)) }, []beside[string]{
		{"Holm sold the ferry and divested the yard.", "Holm |sells| it.", "sold"},
		{"Holm offloaded the ferry and divested the yard.", "Holm |sells| it.", "offloaded, divested"},
		{"Holm left.", "Holm |sells| it.", "-"},
	})
}

// TestEveryPlace: all places must say it, and there must be one; the fact of the last is given.
func TestEveryPlace(t *testing.T) {
	t.Parallel()
	r, i, _ := read(t, "Holm sold the ferry. || Berg sold the yard.", "They |sold| much.")
	for _, c := range []struct {
		Says  func(p reading.Place) bool
		By    string
		Every bool
	}{
		{func(reading.Place) bool { return true }, "b", true},
		{func(p reading.Place) bool { return p.Fact == 0 }, "", false},
	} {
		if by, every := r.EveryPlace(r.Found[i], c.Says); by != c.By || every != c.Every {
			t.Errorf("got %q and %v, want %q and %v", by, every, c.By, c.Every)
		}
	}
	if _, every := r.EveryPlace(nil, func(reading.Place) bool { return true }); every {
		t.Error("no place says it, and yet every place does")
	}
}

// TestOpposite: a word whose opposite stands in a fact is told with that fact.
func TestOpposite(t *testing.T) {
	t.Parallel()
	for _, c := range []beside[string]{
		{"Holm left. || Fares rose.", "Fares |fell|.", "b"},
		{"Holm left. || Fares rose.", "Fares |climbed|.", ""},
		{"Holm left. || Fares changed.", "Fares |fell|.", ""},
	} {
		r, i, _ := read(t, c.Fact, c.Said)
		v, bad := r.Opposite(&r.Said.Tokens[i])
		if v.By != c.Want || bad != (c.Want != "") || bad && v.Reason != verdict.Opposite {
			t.Errorf("%q beside %q: got %+v, want it from %q", c.Said, c.Fact, v, c.Want)
		}
		all := slices.Concat(r.Own[0].Tokens, r.Own[1].Tokens)
		if opposed := slices.ContainsFunc(all, func(n en.Token) bool { return r.Opposed(&r.Said.Tokens[i], &n) }); opposed != bad {
			t.Errorf("%q beside %q: opposed %v", c.Said, c.Fact, opposed)
		}
	}
}
