package grammar_test

import (
	"strings"
	"testing"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
)

// FuzzSides: no text makes a question about any of its words panic, and every answer is a place in the text.
func FuzzSides(f *testing.F) {
	for _, s := range []string{
		"Holm sold the ferry.", "It was Holm whom Norway thanked.", "Holm was joined by Berg, and Lund by Dahl.", "as Holm says", "says", "by",
		"According to Holm, it sank; the owner, according to which it sank", "Norway owns 60 percent, Denmark 30 and Vardal 10", "instead", "instead of",
		"No: \"it\" (sank) on 3 May 2026, hours later.", "Holm's, 's and n't", "", ". , ;", "that that that", "to to to sell", "who which whose",
		"It was, and was, and was put at 40", "denied", "Is to be", "was put on hold by by by", "The letter, signed", "and and", "from 3 to 4 %",
	} {
		f.Add(s, []byte(s))
	}
	f.Add("", []byte{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25})
	l, err := lexicon()
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, text string, more []byte) {
		if len(text)+len(more) > 300 {
			return // some questions are asked of each pair of words
		}
		for _, b := range more {
			text += " " + vocabulary[int(b)%len(vocabulary)]
		}
		tokens := l.Analyse("", text).Tokens
		known := asked{t, text, tokens}
		for i := range tokens {
			known.ofVerb(i)
			known.ofWord(i)
			known.ofNoun(i)
			for k := range tokens {
				grammar.RangeOf(tokens, i, k)
				known.places("Introduced", places(grammar.Introduced(tokens, i, k), i))
				if k >= i {
					grammar.JoinedBefore(tokens, i, k)
				}
			}
		}
		known.ofText()
	})
}

// vocabulary are words and signs on which the questions turn, from which a text is made: it would take long to find them by chance.
var vocabulary = strings.Fields("Holm Norway Vardal's he it they its the a one of to by in on at with from for as and but or if than then no not never " +
	"that which who whom whose what how when where why after before later earlier since until while instead rather , , ; : . \" was were is are be been " +
	"being has have had would may must will get got put set cut let face forced told asked allowed said says found named denied called claimed reportedly " +
	"according alleged presumed widely seen read posted sold sells sell selling signed owned joined passed put remains became preceded going fear critics " +
	"linked talking spoke credited took line figure comes count report reports accusation order letter list bill share yard ferry ferries union mayor " +
	"mayor's firm both most some those whoever including among such between 40 7 percent $ million May 2026 days hours publicly again now wholly 'd 's n't -")

// asked is a text about which everything is asked.
type asked struct {
	t      *testing.T
	text   string
	tokens []en.Token
}

// places gives a place where something is so.
func places(is bool, i int) []int {
	if is {
		return []int{i}
	}
	return nil
}

// places fails the test where one of the places is outside of the text.
func (a asked) places(name string, all []int) {
	for _, i := range all {
		if i < 0 || i >= len(a.tokens) {
			a.t.Errorf("%s of %q: %d is no place", name, a.text, i)
		}
	}
}

// place fails the test where a place is outside of the text and not -1.
func (a asked) place(name string, i int) {
	if i < -1 || i >= len(a.tokens) {
		a.t.Errorf("%s of %q: %d is no place", name, a.text, i)
	}
}

// cut fails the test where stretches do not make up the whole text.
func (a asked) cut(name string, all [][2]int) {
	end := 0
	for _, c := range all {
		if c[0] != end || c[1] <= c[0] {
			a.t.Errorf("%s of %q: %v", name, a.text, all)
		}
		end = c[1]
	}
	if end != len(a.tokens) {
		a.t.Errorf("%s of %q: %v", name, a.text, all)
	}
}

// ofVerb asks what is asked of verbs.
func (a asked) ofVerb(v int) {
	for _, s := range append(grammar.AllSides(a.tokens, v), grammar.Sides(a.tokens, v)) {
		a.places("Sides", s.Agents)
		a.places("Sides", s.Patients)
		mine, theirs := grammar.EitherWay(a.tokens, v, s, a.tokens, len(a.tokens)-1, s)
		a.places("EitherWay", append(mine.Agents, theirs.Patients...))
	}
	whom, ok := grammar.Reduced(a.tokens, v)
	a.places("Reduced", whom)
	if bare := grammar.BareParticiple(a.tokens, v); bare && (!ok || !grammar.Undergone(a.tokens, v)) {
		a.t.Errorf("%q: a bare participle at %d is nothing that is undergone", a.text, v)
	}
	whom, _ = grammar.Fronted(a.tokens, v)
	a.places("Fronted", whom)
	a.places("Before", grammar.Before(a.tokens, v))
	a.places("Behind", grammar.Behind(a.tokens, v))
	a.places("WhomForced", grammar.WhomForced(a.tokens, v))
	a.places("Predicate", grammar.Predicate(a.tokens, v))
	a.place("ObjectBefore", grammar.ObjectBefore(a.tokens, v))
	a.place("ObjectOf", grammar.ObjectOf(a.tokens, v))
	for _, ask := range []func([]en.Token, int) bool{
		grammar.BehindBe, grammar.Passive, grammar.NoObject, grammar.Becomes, grammar.Predicates, grammar.DeniedBehind, grammar.Stated, grammar.Wanted,
		grammar.CarriesVerb, grammar.AllowedNear, grammar.JoinsClauses, grammar.OpensPart, grammar.OpensTime,
	} {
		ask(a.tokens, v)
	}
	grammar.Finite(a.tokens, v)
	grammar.Obliged(&a.tokens[0], a.tokens, v)
}

// ofWord asks what is asked of words of speech and small words.
func (a asked) ofWord(i int) {
	for _, ask := range []func([]en.Token, int) bool{
		grammar.ReadsIt, grammar.Counted, grammar.Plainly, grammar.AsOf, grammar.AsideAt, grammar.EndsNoun, grammar.Inside, grammar.BeforeNoun,
		grammar.Widely, grammar.ClosesSaying, grammar.PostsThat, grammar.NamesLikely, grammar.OneReport, grammar.Describes, grammar.SaysNothing, grammar.PutsAt,
	} {
		ask(a.tokens, i)
	}
	for _, ask := range []func(*en.Token) bool{
		grammar.Actor, grammar.Middle, grammar.Suffers, grammar.Thing, grammar.Needing, grammar.AsksWhich, grammar.Lacks, grammar.OpensWho, grammar.LooksBack,
	} {
		ask(&a.tokens[i])
	}
	grammar.OpensClause(a.tokens[i])
	grammar.IsShare(a.tokens[i])
	grammar.LastStem(&a.tokens[i])
	if way := grammar.OrderWay(&a.tokens[i]); way < -1 || way > 1 {
		a.t.Errorf("%q: way %d", a.text, way)
	}
	if s, ok := grammar.ViewsAs(a.tokens, i); ok {
		a.saying("ViewsAs", s)
	}
	for _, step := range []int{-1, 1} {
		a.places("SourceFrom", grammar.SourceFrom(a.tokens, i, step))
		a.place("ContentFrom", grammar.ContentFrom(a.tokens, i, step))
	}
	if end := grammar.Doubted(a.tokens, i); end < 0 || end > len(a.tokens) {
		a.t.Errorf("Doubted of %q: it ends at %d", a.text, end)
	}
	if k := grammar.BehindContrast(a.tokens, i); k < 0 || k > len(a.tokens) {
		a.t.Errorf("BehindContrast of %q: %d", a.text, k)
	}
}

// ofNoun asks what is asked of nouns, numbers and dates.
func (a asked) ofNoun(i int) {
	owners, _ := grammar.OwnersOf(a.tokens, i)
	a.places("OwnersOf", owners)
	a.place("OwnerVerb", grammar.OwnerVerb(a.tokens, i))
	a.place("NameNext", grammar.NameNext(a.tokens, i))
	a.place("VerbBefore", grammar.VerbBefore(a.tokens, i))
	grammar.Way(a.tokens, i)
	grammar.Little(a.tokens, i)
	grammar.GovernedBehind(a.tokens, i, en.Negative, grammar.Scope)
	if from, to := grammar.SentenceOf(a.tokens, i); from < 0 || from > i || to <= i || to > len(a.tokens) {
		a.t.Errorf("SentenceOf of %q: %d to %d around %d", a.text, from, to, i)
	}
	if rest := grammar.CutAt(a.tokens, i); len(rest) != len(a.tokens)-i {
		a.t.Errorf("CutAt of %q: %d tokens from %d on", a.text, len(rest), i)
	}
}

// ofText asks what is asked of whole texts.
func (a asked) ofText() {
	if len(a.tokens) > 0 {
		a.cut("SentencesIn", grammar.SentencesIn(a.tokens))
		a.cut("PartsIn", grammar.PartsIn(a.tokens))
		a.cut("ClausesOf", grammar.ClausesOf(a.tokens))
	}
	for _, s := range grammar.Sayings(a.tokens) {
		a.saying("Sayings", s)
	}
	for _, source := range grammar.Attributed(a.tokens) {
		a.places("Attributed", source)
	}
	for _, turn := range grammar.TurnsIn(a.tokens) {
		a.places("TurnsIn", append(turn.Behind, turn.Place))
	}
	grammar.HasSpeech(a.tokens)
	grammar.WithoutReply(a.tokens)
	grammar.UpToJoint(a.text)
}

// saying fails the test where a saying goes for what is outside of the text.
func (a asked) saying(name string, s grammar.Saying) {
	a.places(name, append(s.Source, s.Place))
	if s.From < 0 || s.From > s.To || s.To > len(a.tokens) {
		a.t.Errorf("%s of %q: from %d to %d", name, a.text, s.From, s.To)
	}
}
