package knowledge

import (
	"slices"
	"strings"

	"tiktalks/knowledge/search"
)

// A follow-up is put as a whole question with a name in the place of another, or of a pronoun.

// swapped puts the name of a short follow-up ("and China?") in the place of the one name of its kind in the question before. Where that has
// it too, the two change places: after the US tariff on Chinese goods, "and China's?" asks for the Chinese one on US goods.
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
	words, from := []string{}, 0
	for _, b := range before.Spans {
		instead := now.Words[name.At:name.End]
		switch {
		case b.At < from:
			continue
		case b.Entity == name.Entity:
			instead = before.Words[alike[0].At:alike[0].End]
		case b != alike[0]:
			continue
		}
		words, from = slices.Concat(words, before.Words[from:b.At], instead), b.End
	}
	return strings.Join(append(words, before.Words[from:]...), " "), true
}

// asksWhoIs tells whether a follow-up ends with asking who or what something is: "and who is she".
func asksWhoIs(r search.Reading) bool {
	last := len(r.Words) - 1
	return last > 0 && pointers[r.Words[last]] != nothing && search.Linking(r.Words[last-1])
}

// saysWhoIs tells whether the best fact that was found only says who or what something is.
func (s *Snapshot) saysWhoIs(r search.Result) bool {
	if len(r.Hits) == 0 {
		return false
	}
	claim := s.index.Read(s.must(r.Hits[0].ID).Claim)
	name, begins := firstName(claim)
	rest := claim.Words[name.End:]
	return begins && len(rest) > 1 && (search.Linking(rest[0]) || rest[0] == "means" || rest[0] == "has" && rest[1] == "been")
}

// onlyNames tells whether a follow-up says nothing but a name, so that it asks the question before of that.
func onlyNames(r search.Reading) bool {
	named := namesOf(r)
	for i, w := range r.Words {
		if named[i] == "" && (pointers[w] != nothing || !slices.Contains(besideTime, w)) {
			return false
		}
	}
	return true
}

// maxSubstitutes is how many names are tried in a pronoun's place.
const maxSubstitutes = 3

// pointers are the pronouns that stand for somebody or something named before, with what they may stand for.
var pointers = map[string]sort{
	"he": somebody, "she": somebody, "him": somebody, "her": somebody, "his": somebody, "hers": somebody,
	"it": something, "its": something, "that": something, "this": something,
	"they": group, "them": group, "their": group, "there": somewhere,
}

// substituted puts names from before that may be meant in the place of the follow-up's first pronoun.
func (s *Snapshot) substituted(now search.Reading, names []string, meant func(pronoun sort, name string) bool) []string {
	at := slices.IndexFunc(now.Words, func(w string) bool { return pointers[w] != nothing })
	if at < 0 || slices.ContainsFunc(now.Spans, func(n search.Span) bool { return n.At < at && pointers[now.Words[at]] == s.sortOf(n.Entity) }) {
		return nil // or it stands for who was just named: "and Holm, who is he"
	}
	var all []string
	for _, name := range names {
		if len(all) < maxSubstitutes && meant(pointers[now.Words[at]], name) && !slices.Contains(now.Entities, name) {
			instead := []string{name}
			if now.Words[at] == "there" {
				instead = []string{"in", name}
			}
			all = append(all, strings.Join(slices.Concat(now.Words[:at], instead, now.Words[at+1:]), " "))
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
	somewhere      // a place
	something      // a law, product, event …
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
	case e.Kind == Place:
		return somewhere
	default:
		return something
	}
}

// mayBe tells whether a pronoun of this sort may stand for a name of that sort.
func (p sort) mayBe(name sort) bool {
	return p == name || p == something && (name == group || name == somewhere) || p == group && name == somebody
}
