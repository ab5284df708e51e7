package knowledge

import (
	"regexp"
	"slices"
	"strings"
	"sync"
	"time"

	"tiktalks/knowledge/day"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/search"
)

// finding is what a fact says to the statement in a question: whether it is so, or what of it is not.
type finding struct {
	word       string // begins the answer; a wrong one is the worst that it can have, so there is none unless the judge is sure
	correction string // says what is not so; instead of the word, or where the question takes the statement for granted
	fact       Fact   // the one that says so
}

// The words that answer a question to be answered by yes or no.
const (
	yes   = "Yes."
	no    = "No."
	ended = "Not any more."
)

// nothing tells whether the facts leave it open.
func (f finding) nothing() bool { return f.word == "" && f.correction == "" }

// settle holds what the question asks or takes for granted against the fact that answers it best and the one that replaced
// that, and where thoroughly is wanted and they leave it open, asks what /check would find, which takes as long as several searches.
func (s *Snapshot) settle(h heard, thoroughly bool) finding {
	judge, err := s.judge()
	if err != nil {
		return finding{}
	}
	first, r := h.facts[0], h.result.Reading
	a := assize{judge: judge, base: s, now: h.Now, hits: h.result.Hits}
	if asksCourse(r) {
		return finding{} // it takes no change for granted: "how have tolls changed"
	}
	if premises := s.premisesOf(r, judge); len(premises) > 0 {
		return firstOf(a.each(premises), func(a assize) finding { return a.corrected(first) })
	}
	if r.Kind != search.YesNo || breaksOff(r) {
		return finding{}
	}
	a.dates, a.dated = r.Dates, slices.ContainsFunc(r.Dates, mayBeYear)
	if only := furtherAsked.ReplaceAllString(h.Text, ""); only != h.Text {
		r = s.index.Read(only)
	}
	asked := a.each(s.statementsOf(r, judge))
	found := firstOf(asked, func(a assize) finding {
		f := a.settled(first)
		if thoroughly && a.gainsaid(f.word) {
			return finding{}
		}
		return f
	})
	if !found.nothing() || !thoroughly {
		return found
	}
	if found = firstOf(asked, func(a assize) finding { return a.checked(h.facts) }); !found.nothing() {
		return found
	}
	return firstOf(asked, func(a assize) finding { return a.heldByAnother(h.facts) })
}

// each gives an assize for each of the statements as which a question may be read.
func (a assize) each(asked []statement) []assize {
	all := make([]assize, len(asked))
	for i, st := range asked {
		a.asked = st
		a.check = sync.OnceValues(a.verdict)
		all[i] = a
	}
	return all
}

// firstOf gives the first finding of all.
func firstOf(all []assize, find func(assize) finding) finding {
	for _, a := range all {
		if f := find(a); !f.nothing() {
			return f
		}
	}
	return finding{}
}

// settled holds the statement against the fact that answers best and the one that replaced that, and what it says of the present against
// those that were replaced too.
func (a assize) settled(first Fact) finding {
	newest := a.base.Newest(first)
	line := []Fact{newest, first}
	if a.asked.present() {
		line = append(line, a.base.Older(newest)...)
	}
	for _, f := range line {
		if word := a.settledBy(f); word != "" && a.sure(word, f) {
			return finding{word: word, fact: f}
		}
		if now, is := a.goesOn(f); is && a.sure(yes, now) {
			return finding{word: yes, fact: now}
		}
	}
	for _, measure := range []func(Fact) string{a.measured, a.foreign} {
		if word := measure(first); word != "" && a.sure(word, first) {
			return finding{word: word, fact: first}
		}
	}
	if (a.opposed(first) && a.checks(no) || a.otherwise(first) != "") && a.sure(no, first) {
		return finding{word: no, fact: first}
	}
	return finding{correction: a.somebodyElse(first), fact: first}
}

// mayBeYear tells whether a day of a month may as well be a year: "sept 25".
func mayBeYear(m day.Mention) bool { return m.Year == 0 && m.Day >= 16 && m.Day <= 29 }

// relating finds words that set one time against another, which a fact that answers has to do as well.
var relating = regexp.MustCompile(`(?i)\b(?:before|after|earlier|prior|previously|again|until|anyone else|only|between)\b`)

// sure tells whether the word may be said: nothing in the question is about all or none, or sets one time against another, but what the
// fact is about as well; and what is not so is not a day that may be a year.
func (a assize) sure(word string, f Fact) bool {
	said, there := a.asked.said(), strings.ToLower(f.Claim)
	if sweeps(said, f.Claim) || word == no && (a.dated || a.byOthers(f)) || word == yes && a.asked.present() && gone.MatchString(f.Claim) {
		return false
	}
	return !slices.ContainsFunc(relating.FindAllString(strings.ToLower(said), -1), func(w string) bool { return !strings.Contains(there, w) })
}

// assize is a statement that is held against facts.
type assize struct {
	judge *ground.Judge
	asked statement
	base  *Snapshot
	now   time.Time
	hits  []search.Hit  // what was found for the question
	dated bool          // the question names a day that may as well be a year
	dates []day.Mention // the times that it names
	// check gives what /check finds of the statement. That takes as long as several searches, so it is looked for once, and only when asked.
	check func() (Fact, string)
}

// judged gives the judge's view of a sentence and a fact.
func (a assize) judged(f Fact, said string) ground.Verdict {
	return a.judge.Claim(said, []ground.Fact{{ID: f.ID, Text: f.Claim, Entities: f.Entities}})
}

// carries tells whether a fact carries what is said.
func (a assize) carries(f Fact, said string) bool { return a.judged(f, said).OK() }

// known tells whether the fact says what is so: neither who says what, nor that nobody knows.
func (f Fact) known() bool { return f.Status == Confirmed || f.Status == Single }

var (
	// inPresent finds a claim that says how things are.
	inPresent = regexp.MustCompile(`\b(?:is|are|has|have|remains?|do|does|can|must|may)\b`)
	// pending finds one that says what has not happened yet, and contrasting one that denies something beside its point.
	pending = regexp.MustCompile(`\b(?:still (?:to be|[a-z]+ing)|yet to|to be [a-z]+ed)\b`)
	// denying finds one with a word that may deny something: without any it carries no denial.
	denying = regexp.MustCompile(`(?i)\b(?:no|non|not|never|none|nobody|nothing|neither|nor|without|hardly|barely|scarcely|fail\w*|refus\w*|declin\w*|` +
		`unless|unwilling|cannot|against|short|out|yet)\b|n't\b`)
	contrasting = regexp.MustCompile(`, not\b|\brather than\b|\binstead of\b`)
)

// settledBy tells how one fact answers: yes where it carries the statement and not its denial, no the other way round. What
// a fact says of a day says nothing of the present, and what held until a day held no longer.
func (a assize) settledBy(f Fact) string {
	if !f.known() {
		return ""
	}
	asked := a.asked.said()
	said, denied := a.carries(f, asked), denying.MatchString(f.Claim) && a.carries(f, a.asked.denied())
	over := f.Superseded() || !f.Holds.To.IsZero() && f.Holds.To.Before(a.base.Ends)
	lasts := !f.Holds.IsZero() || f.When.IsZero() || inPresent.MatchString(f.Claim)
	switch {
	case said && denied, !denied && !said && !over, a.asked.present() && !over && !lasts:
		return ""
	case a.asked.present() && over && (said || a.carries(f, a.asked.before())) && !a.mayGoOn(f):
		return ended
	case a.asked.present() && (over || a.ran(f)): // and nobody knows what followed
		return ""
	case said && !pending.MatchString(f.Claim) && !a.judge.Opposes(asked, f.Claim) && !a.interchangeable(f) && !wentUnsaid(asked, f.Claim):
		return yes
	case denied && !contrasting.MatchString(f.Claim) && !a.inOtherWords(f):
		return no
	}
	return ""
}

// ran tells whether the time until which the fact held has begun to pass.
func (a assize) ran(f Fact) bool { return !f.Holds.To.IsZero() && f.Holds.To.First().Before(a.now) }

// inOtherWords tells whether the fact lacks a word of the statement, or has the opposite of one: that it carries the denial is no safe "No."
// then. "Not banned" is not "not allowed".
func (a assize) inOtherWords(f Fact) bool {
	reason := a.judged(f, a.asked.said()).Reason
	return reason == ground.Opposite || reason == ground.UnknownWord
}

// opposed tells whether the fact has all of the statement but its verb, and the opposite of that.
func (a assize) opposed(f Fact) bool {
	if !f.known() || a.asked.verb == "" || a.asked.present() && f.Superseded() || strings.Contains(f.Claim, " "+a.asked.past+" ") {
		return false
	}
	v := a.judged(f, a.asked.said())
	return v.Reason == ground.Opposite && v.Kind == ground.Contradicted && strings.HasPrefix(v.Word, a.asked.past) &&
		a.carries(f, a.asked.subject+" "+strings.TrimSpace(strings.TrimPrefix(a.asked.past+" "+a.asked.rest, v.Word)))
}

// interchangeable tells whether the fact carries the statement with another country or place in the place of one just as
// well: then it is not clear which of them it speaks of.
func (a assize) interchangeable(f Fact) bool {
	said := a.asked.named()
	for _, name := range f.Entities {
		if !a.base.isPlace(name) || strings.Contains(said, name) {
			continue
		}
		for _, e := range a.base.entities {
			if a.base.isPlace(e.Name) && strings.Contains(said, e.Name) && a.carries(f, strings.ReplaceAll(said, e.Name, name)) {
				return true
			}
		}
	}
	return false
}

// isPlace tells whether a name is that of a country or place.
func (s *Snapshot) isPlace(name string) bool {
	e, known := s.Entity(name)
	return known && (e.Kind == Country || e.Kind == Place)
}

// looked is how many facts are looked at before something is said not to be so.
const looked = 12

// nowhere tells whether none of the facts that were found carries what the statement says, but perhaps the one.
func (a assize) nowhere(but Fact, carries func(Fact) bool) bool {
	return !slices.ContainsFunc(a.hits[:min(looked, len(a.hits))], func(hit search.Hit) bool {
		f := a.base.must(hit.ID)
		return f.ID != but.ID && carries(f) || a.carries(f, a.asked.said())
	})
}
