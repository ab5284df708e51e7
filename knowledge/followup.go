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
	best := s.index.Find(q.Text, search.Before{Text: before.context, Told: before.told})
	for _, text := range s.rewritten(alone.Reading, before) {
		if best.Confidence >= 1-muchSurer {
			break
		}
		if r := s.index.FindRewritten(text, alone.Reading, before.told); r.Confidence > best.Confidence+muchSurer {
			best = r
		}
	}
	if s.keeps(q, alone.Reading, before) {
		r := s.index.FindRewritten(q.Rewritten, alone.Reading, before.told)
		if r.Confidence > best.Confidence+muchSurer {
			best = r
		}
	}
	if !dependent(alone.Reading) && alone.Confidence >= best.Confidence {
		return alone
	}
	return s.orShown(q, alone.Reading, best)
}

// standsAlone tells of a question, by what was found for it, that nothing asked before makes a difference to it.
func (s *Snapshot) standsAlone(text string, alone search.Result) bool {
	if asksSource(text) || relative.MatchString(strings.ToLower(text)) {
		return false
	}
	strange := alone.Reading.Content() > 0 && !s.index.Knows(alone.Reading) // it has words, but none of this base
	return strange || !dependent(alone.Reading) && alone.Confidence >= Enough
}

// earlier is the latest earlier question as it was understood.
type earlier struct {
	reading search.Reading
	names   []string // the entities that it and its answer speak of, its own first
	context string   // its words and those names
	told    []string // ids of the facts that answered it
}

// before looks at the latest earlier question. One that says nothing by itself and found nothing is looked past.
func (s *Snapshot) before(q Question) earlier {
	last := q.earlier()
	further := len(last.History) > 0 && s.vague(last)
	if further && s.Refuses(last) {
		return s.before(last)
	}
	r := s.find(last)
	e := earlier{reading: s.index.Read(last.Text), context: last.Text}
	e.names = slices.Clone(e.reading.Entities)
	if len(r.Hits) == 0 || r.Confidence < Enough {
		if further {
			return s.before(last)
		}
		return e
	}
	answered := s.must(r.Hits[0].ID).Entities
	e.told = []string{r.Hits[0].ID}
	e.context += " " + strings.Join(answered, " ")
	for _, name := range answered {
		if !slices.Contains(e.names, name) {
			e.names = append(e.names, name)
		}
	}
	return e
}

// dependent tells whether a question can hardly be understood without the one before.
func dependent(r search.Reading) bool {
	if r.Content() == 0 {
		return true
	}
	points := slices.ContainsFunc(r.Words, func(w string) bool { return slices.Contains(pronouns, w) })
	opens := len(r.Words) > 0 && slices.Contains(openers, r.Words[0])
	few := r.Content() <= 2
	return points && len(r.Entities) == 0 || points && few || opens && few || few && len(r.Entities) == 0
}

// rewritten gives the ways in which a follow-up may be put as a whole question.
func (s *Snapshot) rewritten(now search.Reading, before earlier) []string {
	var all []string
	if text, ok := s.swapped(now, before.reading); ok {
		all = append(all, text)
	}
	return append(all, s.substituted(now, before.names)...)
}

// swapped puts the name of a short follow-up ("and China?") in the place of the one name of its kind in the question before.
func (s *Snapshot) swapped(now, before search.Reading) (string, bool) {
	if len(now.Spans) != 1 || now.Content() > 2 {
		return "", false
	}
	name := now.Spans[0]
	alike := slices.DeleteFunc(slices.Clone(before.Spans), func(b search.Span) bool {
		return b.Entity == name.Entity || s.sortOf(b.Entity) != s.sortOf(name.Entity)
	})
	if len(alike) != 1 {
		return "", false
	}
	words := slices.Concat(before.Words[:alike[0].At], now.Words[name.At:name.End], before.Words[alike[0].End:])
	return strings.Join(words, " "), true
}

// maxSubstitutes is how many names are tried in a pronoun's place.
const maxSubstitutes = 3

// pointers are the pronouns that stand for somebody or something named before, with what they may stand for.
var pointers = map[string]sort{
	"he": somebody, "she": somebody, "him": somebody, "her": somebody, "his": somebody, "hers": somebody,
	"it": something, "its": something, "that": something, "this": something,
	"they": group, "them": group, "their": group,
}

// substituted puts names from before in the place of the follow-up's first pronoun.
func (s *Snapshot) substituted(now search.Reading, names []string) []string {
	at := slices.IndexFunc(now.Words, func(w string) bool { return pointers[w] != nothing })
	if at < 0 {
		return nil
	}
	var all []string
	for _, name := range names {
		if len(all) < maxSubstitutes && pointers[now.Words[at]].mayBe(s.sortOf(name)) && !slices.Contains(now.Entities, name) {
			all = append(all, strings.Join(slices.Concat(now.Words[:at], []string{name}, now.Words[at+1:]), " "))
		}
	}
	return all
}

// sort is what one name may stand for instead of another.
type sort int

const (
	nothing   sort = iota
	somebody       // a person
	group          // a country, body or company
	something      // a place, law, product, event …
)

// sortOf tells what sort of thing a name stands for.
func (s *Snapshot) sortOf(name string) sort {
	e, known := s.Entity(name)
	switch {
	case !known:
		return nothing
	case e.Kind == Person:
		return somebody
	case e.Kind == Country || e.Kind == Body || e.Kind == Company:
		return group
	default:
		return something
	}
}

// mayBe tells whether a pronoun of this sort may stand for a name of that sort.
func (p sort) mayBe(name sort) bool {
	return p == name || p == something && name == group || p == group && name == somebody
}
