package knowledge

import (
	"slices"
	"strings"
	"unicode/utf8"

	"tiktalks/knowledge/day"
)

// The tone of all that follows: plain, short, no "I'm sorry", no praise, no exclamation marks. The first sentence
// answers; then what came later or held before; then how old the knowledge is.

// nearestOnly begins an answer that may not be one.
const nearestOnly = "Nearest in my facts: "

// Sure is the confidence from which an answer stands for itself; below it, it says that it is the nearest there is.
const Sure = 0.5

// compose words the answer from the claims themselves.
func (s *Snapshot) compose(h heard) Answer {
	c := composer{s: s, h: h, past: asksOfPast(h) || h.events || h.ordered || h.spell != nil}
	c.begun = c.begin()
	c.past = c.past || c.begun == ofMoment
	for i, f := range h.facts {
		if c.tell(i, f); i == 0 || c.several() {
			c.answers, c.rests = len(c.sentences), len(c.facts)
			c.beside()
		}
	}
	if c.begun == settled {
		c.course()
	}
	c.shares()
	if h.lead == "" { // which says already how far the facts go
		c.age()
	}
	answer := Answer{
		Kind: c.kind(), Text: strings.Join(c.sentences, " "), Reply: c.found.word + c.found.correction + h.lead, Facts: c.facts,
		Derived: c.derived, AsOf: s.Ends, Confidence: h.result.Confidence, Version: s.Version,
	}
	if (answer.Confidence < Sure && !s.presents(h) || h.unsure) && c.begun != settled && c.begun != divided && h.lead == "" {
		answer.Text = nearestOnly + answer.Text
	}
	answer.Next = s.next(h, c.facts)
	return answer
}

// beginning is what stands before the facts of an answer.
type beginning int

// The beginnings.
const (
	plainly  beginning = iota // nothing, or words of the facts' time
	computed                  // a sum, difference, count or rank, with the facts that state its parts
	settled                   // yes or no, or what of the question is not so, with the fact that says it
	changed                   // how a series changed
	ofMoment                  // what it was worth when the question says
	divided                   // who has which share, where some of the owners are asked about
)

// begin says what stands before the facts, if anything does.
func (c *composer) begin() beginning {
	c.add(c.h.lead)
	switch {
	case c.h.spell != nil:
		c.derive(*c.h.spell)
		return plainly
	case c.h.lead != "", c.h.events:
		return plainly
	case c.h.ordered: // what a series was worth then may be asked all the same
	case c.partOwned():
		return divided
	case c.compute(), c.rank():
		return computed
	case c.settle():
		return settled
	case c.course():
		return changed
	}
	if c.atMoment() {
		return ofMoment
	}
	return plainly
}

// tell states the fact at i of those that were found, unless what stands before it does.
func (c *composer) tell(i int, f Fact) {
	switch {
	case c.begun == computed, c.begun == divided && (i > 0 || c.stated(f)):
	case c.h.ordered && i == 0:
		c.add("First: "+f.Claim, f)
	case c.h.ordered && i == 1:
		c.add("Then: "+f.Claim, f)
	case i > 0 && c.repeats(f):
	case i > 0 || c.h.events || c.h.spell != nil:
		c.add(f.Claim, f)
	default:
		c.state(f)
	}
}

// composer collects the sentences of an answer and the facts that they rest on.
type composer struct {
	s         *Snapshot
	h         heard
	past      bool // the question is about how things were, not how they are
	begun     beginning
	found     finding // what the facts say to the statement in the question
	sentences []string
	facts     []Fact
	added     []int // how many facts there were before each sentence
	answers   int   // how many sentences answer; those after them only may be what is meant
	rests     int   // how many facts those rest on
	derived   []Derived
	length    int
}

// valued tells whether the answer begins with what a series was worth, or how it changed.
func (c *composer) valued() bool { return c.begun == changed || c.begun == ofMoment }

// add appends a sentence that rests on the facts, if it fits and was not said; it tells whether it did.
func (c *composer) add(sentence string, facts ...Fact) bool {
	if sentence == "" || slices.Contains(c.sentences, sentence) {
		return false
	}
	n := utf8.RuneCountInString(sentence) + 1
	if c.length+n > MaxAnswer-len(nearestOnly) {
		return false
	}
	c.length += n
	c.added = append(c.added, len(c.facts))
	c.sentences = append(c.sentences, sentence)
	for _, f := range facts {
		if !slices.ContainsFunc(c.facts, func(o Fact) bool { return o.ID == f.ID }) {
			c.facts = append(c.facts, f)
		}
	}
	return true
}

// drop takes away the last sentence, with the facts that no other one rests on.
func (c *composer) drop() {
	last := len(c.sentences) - 1
	c.length -= utf8.RuneCountInString(c.sentences[last]) + 1
	if n := len(c.derived); n > 0 && c.derived[n-1].Said == c.sentences[last] {
		c.derived = c.derived[:n-1]
	}
	c.facts, c.sentences, c.added = c.facts[:c.added[last]], c.sentences[:last], c.added[:last]
}

// derive appends a sentence that is computed, with the facts that state its parts. It tells whether it did.
func (c *composer) derive(d Derivation) bool {
	sentence, ids := c.s.Derive(d)
	if sentence == "" || !c.add(sentence, c.s.mustAll(ids)...) {
		return false
	}
	c.derived = append(c.derived, Derived{d, sentence})
	return true
}

// stated tells whether a sentence rests on the fact already.
func (c *composer) stated(f Fact) bool {
	return slices.ContainsFunc(c.facts, func(o Fact) bool { return o.ID == f.ID })
}

// said tells whether the fact's claim stands in the answer already.
func (c *composer) said(f Fact) bool {
	return slices.ContainsFunc(c.sentences, func(s string) bool { return strings.HasSuffix(s, f.Claim) })
}

// state gives a fact. Of a superseded one the newest state comes first and what held before second, unless the question
// is about the past: then the other way round. Of one that a sentence about a series rests on already, the newest state follows
// only where the sentence says how things were at a moment and the present is asked for as well.
func (c *composer) state(f Fact) {
	newest := c.s.Newest(f)
	switch {
	case c.stated(f) && c.valued() && !(c.begun == ofMoment && asksToday(c.h.result.Reading)):
	case c.stated(f) && !c.stated(newest):
		c.add("Since then: "+newest.Claim, newest)
	case c.stated(f):
	case c.stated(newest):
		c.before(f, newest)
	case newest.ID == f.ID:
		c.add(f.Claim, f)
	case c.past || c.numbered(f, newest):
		c.add(f.Claim, f)
		c.add("Since then: "+newest.Claim, newest)
		if c.numbered(f, newest) {
			c.between(f, newest)
		}
	default:
		c.add(newest.Claim, newest)
		c.before(f, newest)
	}
}

// numbered tells whether the question names a number that the fact has and its newest state has not: then that state is not what is meant.
func (c *composer) numbered(f, newest Fact) bool {
	have, now := numbersSaid.FindAllString(f.Claim, -1), numbersSaid.FindAllString(newest.Claim, -1)
	return slices.ContainsFunc(c.h.result.Reading.Numbers, func(n string) bool { return slices.Contains(have, n) && !slices.Contains(now, n) })
}

// before adds to the newest state what held before, and of a value what it was in between.
func (c *composer) before(f, newest Fact) {
	c.add("Before that: "+f.Claim, f)
	c.between(f, newest)
}

// between adds what a value was after one fact's and before another's, where that was another one still.
func (c *composer) between(f, newest Fact) {
	for _, series := range c.s.Series {
		if c.derive(Derivation{Kind: Between, Series: series.ID, Of: []Operand{{Fact: f.ID}, {Fact: newest.ID}}}) {
			return
		}
	}
}

// beside adds what must not be missing beside the facts that were said: what changed what they tell, or the other side's account.
func (c *composer) beside() {
	if c.h.ordered || c.h.events && len(c.h.facts) > 1 {
		return // first one, then the other, or a list of what happened in a time, or last
	}
	for _, f := range slices.Clone(c.facts) {
		for _, o := range c.s.mustAll(f.Beside) {
			if o.Shown() && c.said(f) && !c.stated(o) {
				c.add(o.Claim, o)
			}
		}
	}
}

// compute begins with the sum, difference or count that is asked for. It tells whether one is.
func (c *composer) compute() bool {
	d, asked := c.s.counted(c.h)
	if !asked {
		d, asked = c.s.computed(c.h)
	}
	if !asked || !c.derive(d) {
		return false
	}
	_, ids := c.s.Derive(d)
	for _, f := range c.s.mustAll(ids) {
		c.add(f.Claim, f)
	}
	return true
}

// settle begins with yes or no, or with what is not so, and the fact that says it. It tells whether one does.
func (c *composer) settle() bool {
	c.found = c.h.settled()
	if c.found.nothing() {
		return false
	}
	c.add(c.found.word + c.found.correction)
	if c.found.word != ended {
		c.add(c.found.fact.Claim, c.found.fact)
	}
	return true
}

// kind tells what kind of answer it is by the facts that it rests on.
func (c *composer) kind() AnswerKind {
	switch {
	case c.found.correction != "":
		return Corrected
	case c.h.facts[0].Status == Disputed:
		return Contested
	case len(c.h.facts) > 1:
		return Several
	default:
		return Found
	}
}

// pastWords show that a question is about how things were.
var pastWords = strings.Fields("did was were had happened signed ruled voted met agreed announced before originally first initially then earlier back ago")

// asksOfPast tells whether the question is about how things were rather than how they are.
func asksOfPast(h heard) bool {
	r := h.result.Reading
	if slices.ContainsFunc(r.Words, func(w string) bool { return slices.Contains(pastWords, w) }) {
		return true
	}
	return slices.ContainsFunc(r.Dates, func(m day.Mention) bool { return m.Year != 0 && m.Date(m.Year).End().Before(h.Now) })
}
