package knowledge

import (
	"slices"
	"strings"

	"tiktalks/knowledge/search"
)

// maxHistory is how many earlier questions are looked at.
const maxHistory = 3

// pronouns are words that may point back to what was asked before.
var pronouns = strings.Fields("he she it they him her them his hers its their this that these those there then one ones both same meanwhile else instead")

// openers are words by which a question goes on from the one before.
var openers = strings.Fields("and but so also ok okay or then what how")

// muchSurer is how much surer a rewritten follow-up must be than the two questions side by side.
const muchSurer = 0.2

// find searches for the question, in the light of what was asked before where it depends on that. Of the ways in which a
// follow-up may be meant, the one that the facts answer most surely counts.
func (s *Snapshot) find(q Question) search.Result {
	alone := s.index.Find(q.Text, search.Before{})
	if len(q.History) == 0 || s.standsAlone(q.Text, alone) {
		return alone
	}
	if r, settled := s.ofShown(q, alone.Reading); settled {
		return r
	}
	if r, only := s.redate(q); only {
		return s.findRedated(r)
	}
	before := s.before(q)
	if r, found := s.ofOther(alone.Reading, before); found {
		return r
	}
	best := s.likeliest(q, alone.Reading, before, nil)
	if asksElse(alone.Reading) {
		other := s.likeliest(q, alone.Reading, before, s.shownSoFar(q))
		if other.Confidence >= Enough && (before.own == 0 || s.about(other, before)) {
			return other
		}
	}
	if !dependent(alone.Reading) && alone.Confidence >= best.Confidence {
		return alone
	}
	if len(alone.Reading.Spans) == 1 && onlyNames(alone.Reading) {
		best = s.leadBy(best, alone.Reading.Spans[0].Entity)
	}
	return s.orShown(q, alone.Reading, best)
}

// ofOther gives what the question before, or the one that the talk began with, finds for the name that is all a follow-up says.
func (s *Snapshot) ofOther(own search.Reading, before earlier) (search.Result, bool) {
	if len(own.Spans) != 1 || !onlyNames(own) {
		return search.Result{}, false
	}
	for _, asked := range []search.Reading{before.reading, s.index.Read(before.root)} {
		text, can := s.swapped(own, asked)
		if !can {
			continue
		}
		r := s.index.FindRewritten(text, own, before.told)
		if r.Confidence >= Sure && slices.Contains(s.must(r.Hits[0].ID).Entities, own.Spans[0].Entity) {
			return r, true
		}
	}
	return search.Result{}, false
}

// leadBy puts first what is about the name that is all a follow-up says. Without any that may be meant nothing is sure.
func (s *Snapshot) leadBy(r search.Result, name string) search.Result {
	at := slices.IndexFunc(r.Hits, func(hit search.Hit) bool { return slices.Contains(s.must(hit.ID).Entities, name) })
	switch {
	case at < 0 || r.Hits[at].Share < someShare:
		r.Confidence = min(r.Confidence, Unsure)
	case at > 0:
		r.Hits = slices.Concat(r.Hits[at:at+1], r.Hits[:at], r.Hits[at+1:])
	}
	return r
}

// likeliest gives what was found for a follow-up as it is most surely meant, or so that it is about what was asked about; facts that are
// known are left out.
func (s *Snapshot) likeliest(q Question, own search.Reading, before earlier, known []string) search.Result {
	fresh := func(r search.Result) search.Result { return r.Without(known) }
	best := fresh(s.index.Find(q.Text, search.Before{Text: before.context, Told: before.told}))
	for _, text := range s.rewritten(own, before) {
		if best.Confidence >= 1-muchSurer {
			break
		}
		r := fresh(s.index.FindRewritten(text, own, before.told))
		if own.Content() == 0 && !asksWhoIs(own) && s.saysWhoIs(r) {
			continue
		}
		back := r.Confidence >= Enough && s.about(r, before) && !s.about(best, before)
		if r.Confidence > best.Confidence+muchSurer || back {
			best = r
		}
	}
	if s.keeps(q, own, before) {
		r := fresh(s.index.FindRewritten(q.Rewritten, own, before.told))
		if r.Confidence > best.Confidence+muchSurer {
			best = r
		}
	}
	return best
}

// standsAlone tells of a question, by what was found for it, that nothing asked before makes a difference to it.
func (s *Snapshot) standsAlone(text string, alone search.Result) bool {
	if asksSource(text) || relative.MatchString(strings.ToLower(text)) {
		return false
	}
	strange := alone.Reading.Content() > 0 && !s.index.Knows(alone.Reading) // it has words, but none of this base
	return strange || !dependent(alone.Reading) && alone.Confidence >= Enough
}

// dependent tells whether a question can hardly be understood without the one before.
func dependent(r search.Reading) bool {
	if r.Content() == 0 {
		return true
	}
	if slices.Contains(r.Words, "else") { // than what was shown, whatever else it names
		return true
	}
	points := slices.ContainsFunc(r.Words, func(w string) bool { return slices.Contains(pronouns, w) })
	opens := len(r.Words) > 0 && slices.Contains(openers, r.Words[0])
	few := r.Content() <= 2
	return points && len(r.Entities) == 0 || points && few || opens && few || few && len(r.Entities) == 0 || few && breaksOff(r)
}

// wanting are verbs that say nothing without what they are about, or where or by whom: "did Holm answer", "was the ferry mentioned".
var wanting = strings.Fields("answer respond react reply retaliate agree object accept deny comment mentioned discussed included covered raised addressed named")

// breaksOff tells whether a question ends with such a verb.
func breaksOff(r search.Reading) bool {
	last := len(r.Words) - 1
	return last > 0 && slices.Contains(wanting, r.Words[last])
}

// rewritten gives the ways in which a follow-up may be put as a whole question.
func (s *Snapshot) rewritten(now search.Reading, before earlier) []string {
	var all []string
	if text, ok := s.swapped(now, before.reading); ok {
		all = append(all, text)
	}
	asked := func(pronoun sort, name string) bool {
		return pronoun == s.sortOf(name) || pronoun == something && s.sortOf(name) == somewhere || pronoun == group && before.plural(name)
	}
	if own := s.substituted(now, before.names[:before.own], asked); len(own) > 0 {
		return append(all, own...) // then it is none that only the answer has
	}
	may := func(pronoun sort, name string) bool { return pronoun.mayBe(s.sortOf(name)) }
	return append(all, s.substituted(now, before.names, may)...)
}
