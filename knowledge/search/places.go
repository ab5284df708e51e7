package search

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
)

// What is so in one country says nothing of another, however alike the two questions are put: "the ambassador to Japan".

// placeTable has a country a line: its names and its people's, then its capital and other cities of it that are in the news.
//
//go:embed tables/places.tsv
var placeTable string

// place is a country with the words that stand for it.
type place struct {
	names, cities []string
	dealt         bool // the country itself is meant, not what happened there
}

// longestPlace is how many words the longest name has.
const longestPlace = 3

// places gives the place that each name in the table stands for.
var places = sync.OnceValue(func() map[string]place {
	all := map[string]place{}
	for line := range strings.Lines(placeTable) {
		names, cities, _ := strings.Cut(strings.TrimSpace(line), "\t")
		p := place{names: strings.Split(names, ", ")}
		if cities != "" {
			p.cities = strings.Split(cities, ", ")
		}
		for _, name := range slices.Concat(p.names, p.cities) {
			all[name] = p
		}
	}
	return all
})

// Words before the name of a place: those by which it tells when something was, and those by which it is the country itself that is
// dealt with, not what happened there.
var (
	timesBy = set(strings.Fields("before during after since until while"))
	dealsBy = set(strings.Fields("on with against"))
)

// placesAsked gives the places about which a question asks, each with the words by which a fact that speaks of it may call it.
func (r Reading) placesAsked() (all []place) {
	for at := 0; at < len(r.Words); at++ {
		for n := min(longestPlace, len(r.Words)-at); n > 0; n-- {
			name := strings.Join(r.Words[at:at+n], " ")
			p, known := places()[name]
			if !known {
				continue
			}
			before := r.wordBefore(at)
			p.dealt = dealsBy[before] && slices.Contains(p.names, name) && !r.carriesAt(at+n)
			if !timesBy[before] && !r.repairedTo(name) {
				all = append(all, p)
			}
			at += n - 1
			break
		}
	}
	return all
}

// wordBefore gives the word before the one at this place, past an article.
func (r Reading) wordBefore(at int) string {
	if at > 0 && r.Words[at-1] == "the" {
		at--
	}
	if at == 0 {
		return ""
	}
	return r.Words[at-1]
}

// carriesAt tells whether a word that carries meaning stands at this place.
func (r Reading) carriesAt(at int) bool { return at < len(r.Words) && r.Carries(r.Words[at]) }

// repairedTo tells whether a word was only taken for this one.
func (r Reading) repairedTo(word string) bool {
	for _, meant := range r.Repaired {
		if meant == word {
			return true
		}
	}
	return false
}

// Elsewhere gives the places about which the question asks and of which none of the facts with these ids speaks.
func (x *Index) Elsewhere(r Reading, ids []string) (all []string) {
	for _, p := range r.placesAsked() {
		if !slices.ContainsFunc(x.docsWith(ids), func(d *doc) bool { return d.speaksOf(p, r.Kind) }) {
			all = append(all, p.names[0])
		}
	}
	return all
}

// docsWith gives the documents with these ids.
func (x *Index) docsWith(ids []string) (all []*doc) {
	for i := range x.docs {
		if slices.Contains(ids, x.docs[i].ID) {
			all = append(all, &x.docs[i])
		}
	}
	return all
}

// speaksOf tells whether the fact has the place in its claim, its names or an ask; where the country itself is dealt with, in its claim. An
// ask to be answered by yes or no may name what is not so: it tells only for a question that is one too.
func (d *doc) speaksOf(p place, asked Kind) bool {
	has := func(text string) bool {
		in := func(name string) bool { return strings.Contains(" "+text+" ", " "+name+" ") }
		return slices.ContainsFunc(p.names, in) || !p.dealt && slices.ContainsFunc(p.cities, in)
	}
	if p.dealt {
		return has(d.surfaces[0].said)
	}
	return slices.ContainsFunc(d.Names, func(name string) bool { return has(strings.ToLower(name)) }) ||
		slices.ContainsFunc(d.surfaces, func(s surface) bool { return (s.kind != YesNo || asked == YesNo) && has(s.said) })
}
