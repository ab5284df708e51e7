package search

import (
	"slices"
	"strings"

	"tiktalks/knowledge/day"
)

// Features are what ranking knows of a question and one fact. Each lies between 0 and 1;
// Dates, Presence, Serves and CountFits between -1 and 1.
type Features [featureCount]float64

// The features. What each one is, its row in FeatureNames says.
const (
	FullText = iota
	Wording
	Claim
	Letters
	Coverage
	Missing
	Names
	Strangers
	KindFits
	Dates
	Numbers
	Context
	Current
	Meaning
	ClaimMeaning
	MeaningSupport
	Recognised
	RecognisedFar
	KindShare
	KindMeaning
	Votes
	WordVotes
	TopicShare
	About
	Told
	TypeFits
	Presence
	Serves
	CountFits
	WantMeaning
	WantShare
	featureCount
)

// FeatureNames says what each feature is.
var FeatureNames = [featureCount]string{
	FullText:  "full text", // BM25F score as a share of what could be had
	Wording:   "wording",   // likeness to the fact's nearest ask or claim, words weighted by how rare they are
	Claim:     "claim",     // likeness to the claim alone
	Letters:   "letters",   // likeness to the nearest wording by runs of three letters
	Coverage:  "coverage",  // share of the question's meaningful words that the fact has
	Missing:   "missing",   // importance of the most telling word that the fact lacks
	Names:     "names",     // share of the entities called by name that the fact is about
	Strangers: "strangers", // whether the question names an entity that the fact lacks
	KindFits:  "kind",      // whether the fact has an ask of the question's kind
	Dates:     "dates",     // whether the question's dates are the fact's: 1 all, -1 none, 0 it names none
	Numbers:   "numbers",   // share of the question's numbers that the fact's claim has
	Context:   "context",   // share of the earlier question's words that the fact has
	Current:   "current",   // whether no other fact has superseded it

	Meaning:        "meaning",           // nearness of the sentence vectors of the question and the nearest wording
	ClaimMeaning:   "claim meaning",     // the same for the claim alone
	MeaningSupport: "meaning support",   // mean nearness of the few nearest wordings
	Recognised:     "recognised",        // the classifier's probability of the fact, if any fact answers
	RecognisedFar:  "recognised by far", // the same on a scale of logarithms
	KindShare:      "kind share",        // share of the fact's asks that are of the question's kind
	KindMeaning:    "kind meaning",      // nearness of the nearest wording of the question's kind
	Votes:          "votes",             // share of the wordings nearest to the question that are the fact's, by meaning
	WordVotes:      "word votes",        // the same by words
	TopicShare:     "topic",             // the classifier's probability of all facts of the topic together
	TypeFits:       "type",              // whether the claim has what the kind of question asks for: a day, a number, a person, a place
	Presence:       "presence",          // where the question asks for the present: 1 for a fact that is current, -1 for another
	Told:           "told",              // whether it answered the question before
	Serves:         "serves",            // whether the claim has what the question wants beyond what it says itself: 1, -1, or 0 where that can't be told
	CountFits:      "count fits",        // how like what the question counts is to what the claim counts, -1 to 1; 0 where it counts nothing
	WantMeaning:    "want meaning",      // nearness of the nearest ask that wants the same sort of thing
	WantShare:      "want share",        // share of the fact's asks that want the same sort of thing
	About:          "about",             // share of the fact's entities that the question calls by name
}

func (x *Index) features(q *query, d *doc, bm float64, near *neighbours) Features {
	var f Features
	f[FullText] = min(1, ratio(bm, q.mass*(bmK1+1)))
	x.coverage(&f, q, d)
	for i := range d.surfaces {
		likeness := min(1, q.likeness(&d.surfaces[i])) // coverage has told which words to look for
		if i == 0 {
			f[Claim] = likeness
		}
		f[Wording] = max(f[Wording], likeness)
		near.words.add(neighbour{d, likeness})
	}
	f[KindFits] = yes(q.Kind == NoKind || d.kinds[q.Kind])
	f[Dates] = dateFit(q.Dates, d.Dates)
	f[Numbers] = numberFit(q.Reading.Numbers, d.numbers)
	f[Current] = yes(d.Current)
	f.nearestMeanings(q, d, near)
	f[KindShare] = d.kindShare(q.Kind)
	f[TypeFits] = yes(d.gives[q.Kind])
	if asksOfPresent(q.Words) {
		f[Presence] = 2*f[Current] - 1
	}
	f[Told] = yes(slices.Contains(q.told, d.ID))
	f[About] = about(q.Entities, d.Names)
	f[Serves], f[CountFits], f[WantShare] = x.serves(q, d), x.countFits(q, d), d.wantShare(q.want)
	f[Recognised], f[RecognisedFar] = q.recognised(d)
	return f
}

// likeness is the cosine of the question and one wording of the fact whose words are held.
func (q *query) likeness(s *surface) float64 {
	sum := 0.0
	for i := range q.held {
		h := &q.held[i]
		sum += h.square * heaviest(h.terms, &s.terms)
	}
	return ratio(sum, q.norm*s.norm)
}

// coverage fills in the features that tell how much of the question the fact has.
func (x *Index) coverage(f *Features, q *query, d *doc) {
	covered, named, met, earlier, kept := 0.0, 0.0, 0.0, 0.0, 0.0
	q.forget()
	for i := range q.parts {
		p := &q.parts[i]
		in := q.hold(p, d)
		if p.context {
			earlier++
			kept += yes(in > 0)
			continue
		}
		covered += p.importance * in
		f[Missing] = max(f[Missing], p.importance*(1-in)/x.postings.top)
		if p.primary[0] == '@' {
			named++
			met += in
		}
	}
	f[Coverage] = ratio(covered, q.mass)
	f[Names] = ratio(met, named)
	f[Strangers] = yes(met < named)
	f[Context] = ratio(kept, earlier)
}

// presentWords show that a question is about how things are.
var presentWords = set(strings.Fields("now currently today still latest current nowadays newest recent recently present presently anymore"))

func asksOfPresent(ws []string) bool {
	return slices.ContainsFunc(ws, func(w string) bool { return presentWords[w] })
}

// about is the share of the fact's entities that the question names.
func about(asked, names []string) float64 {
	n := 0.0
	for _, name := range names {
		n += yes(slices.Contains(asked, name))
	}
	return ratio(n, float64(len(names)))
}

// kindShare is the share of the asks that are of the kind.
func (d *doc) kindShare(k Kind) float64 {
	return d.askShare(k != NoKind, func(s *surface) bool { return s.kind == k })
}

// wantShare is the share of the asks that want the same.
func (d *doc) wantShare(w want) float64 {
	return d.askShare(w != something, func(s *surface) bool { return s.want == w })
}

// askShare is the share of the asks that are so; 0 where nothing is asked for. Few asks count a little less.
func (d *doc) askShare(asked bool, so func(*surface) bool) float64 {
	n := 0.0
	for i := 1; asked && i < len(d.surfaces); i++ {
		n += yes(so(&d.surfaces[i]))
	}
	return n / float64(len(d.surfaces)+2)
}

func dateFit(asked []day.Mention, known []day.Date) float64 {
	if len(asked) == 0 || len(known) == 0 {
		return 0
	}
	fits := 0
	for _, m := range asked {
		if slices.ContainsFunc(known, m.Fits) {
			fits++
		}
	}
	return 2*float64(fits)/float64(len(asked)) - 1
}

func numberFit(asked, known []string) float64 {
	fits := 0.0
	for _, n := range asked {
		fits += yes(slices.Contains(known, n))
	}
	return ratio(fits, float64(len(asked)))
}

func yes(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

// ratio is a/b, and 0 where there is nothing to divide by.
func ratio(a, b float64) float64 {
	if b == 0 {
		return 0
	}
	return a / b
}
