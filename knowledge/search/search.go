// Package search finds the facts that answer a question, and says how sure it is.
//
// It promises: the same question on the same base gives the same result, in microseconds to milliseconds, with no
// network and no model service; typing slips, slang, synonyms and key words of other languages are understood as far as
// the base's vocabulary goes; a question that the facts don't cover gets a low confidence rather than the nearest
// fact. It refuses to compose answers: it knows words, not what is true. It knows nothing of a fact's life, sources or
// status, only the Doc that package knowledge makes of it.
//
// Start with New and Index.Find. A question goes through read (lexicon.go, speller.go, reading.go), best (bm25.go),
// rank (features.go, network.go) and confidence (signs.go).
package search

import (
	"slices"
	"strconv"
	"strings"

	"tiktalks/knowledge/day"
	"tiktalks/knowledge/recent"
	"tiktalks/knowledge/search/classifier"
	"tiktalks/knowledge/search/encoder"
)

// Doc is what search knows of a fact.
type Doc struct {
	ID      string
	Text    string     // the claim
	Asks    []string   // ways people put the question
	Names   []string   // names of its entities
	Topic   string     // its topic's title
	Dates   []day.Date // the days, months and years it speaks of
	Current bool       // not superseded by another fact
}

// Hit is a fact that may answer the question.
type Hit struct {
	ID       string
	Score    float64
	Share    float64 // of the exponential scores of all hits: how probable it is that this one answers, if any does
	Features Features
}

// Result is what a search found.
type Result struct {
	Reading    Reading
	Hits       []Hit   // best first
	Confidence float64 // 0 to 1: that the first hits answer the question
	Nothing    float64 // 0 to 1: the classifier's view that no fact answers it
	soft       softCoverage
	Follows    bool // earlier questions were taken into account
}

// Index holds the facts of one edition. It is immutable and safe for use by many goroutines.
type Index struct {
	docs       []doc
	asked      map[string][]int32 // the facts that have a wording, by its words
	lexicon    *lexicon
	speller    *speller
	postings   *postings
	judgement  *Judgement
	shift      float64 // of the confidence, in log odds
	meanings   meanings
	classifier *classifier.Classifier
	nothing    *classifier.Classifier

	vectors      *recent.Values[recent.Key, encoder.Vector] // of the latest texts: a question, its parts and the one before are encoded once
	results      *recent.Values[recent.Key, Result]         // of the latest searches, without their Reading: in a rush many people ask the same
	readings     *recent.Values[recent.Key, Reading]        // of the latest texts: the pieces of a question are read for each search; until Forget
	kindOfEntity map[string]string
	texts        map[string]text // the base's, while the index is built
}

// Options are what search has learned and computed beforehand.
type Options struct {
	Model      Model
	Encoder    Encoder
	Known      Vectors                // may be nil: all vectors are computed anew
	Last       *Index                 // of another edition, made with the same Encoder; its vectors are taken over. May be nil
	Classifier *classifier.Classifier // of facts by their ids; used for a base most of whose facts it knows; may be nil
	Nothing    *classifier.Classifier // whose probability of none is that no fact answers; nil: Classifier's is
	Enough     float64                // the confidence from which facts are given as an answer
}

// knows tells whether the classifier knows most of the facts.
func knows(c *classifier.Classifier, docs []Doc) bool {
	n := 0
	for _, d := range docs {
		if _, known := slices.BinarySearch(c.Classes(), d.ID); known {
			n++
		}
	}
	return 2*n > len(docs)
}

// Before is what the same person asked just before.
type Before struct {
	Text string   // its words help to rank but are never missed; empty where there was nothing
	Told []string // ids of the facts that answered it: they are seldom wanted again

	// Fewer facts are ranked, where a search is one of several for the same question.
	Fewer bool

	without *doc // a fact that is taken away, for calibration
}

// How much is kept of what was searched for lately: 2 KiB a vector, 10 KiB a result and a reading at most.
const (
	keptVectors  = 256
	keptReadings = 256
	keptResults  = 1024
)

// keyOf stands for all that a result depends on in one index. Neither it nor what is kept tells what was asked.
func keyOf(question string, before Before) recent.Key {
	return recent.KeyOf(question, before.Text, strings.Join(before.Told, " "), strconv.FormatBool(before.Fewer))
}

// Find searches for the facts that answer the question. The slices of what it gives are shared: they may be read only.
func (x *Index) Find(question string, before Before) Result {
	reading := x.Read(question)
	if before.without != nil {
		return x.find(reading, before)
	}
	r := x.results.Get(keyOf(question, before), func() Result { return x.find(reading, before).unread() })
	r.Reading = reading
	return r
}

// unread is the result without the question's words.
func (r Result) unread() Result {
	r.Reading = Reading{}
	return r
}

func (x *Index) find(reading Reading, before Before) Result {
	r := Result{Reading: reading}
	q := x.query(r.Reading, before)
	var near neighbours
	most := candidates
	if before.Fewer {
		most /= 2
	}
	best := x.withAsked(x.postings.best(q.groups(), len(x.docs), most), spoken(reading.Words))
	r.Hits = make([]Hit, 0, len(best))
	found := make([]*doc, 0, len(best))
	for _, c := range best {
		if &x.docs[c.doc] == before.without {
			continue
		}
		f := x.features(&q, &x.docs[c.doc], c.score, &near)
		r.Hits = append(r.Hits, Hit{ID: x.docs[c.doc].ID, Features: f})
		found = append(found, &x.docs[c.doc])
	}
	byMeaning, byWords, topics := near.meanings.votes(), near.words.votes(), x.topicShares(&q)
	for i, d := range found {
		f := &r.Hits[i].Features
		f[Votes], f[WordVotes], f[TopicShare] = byMeaning[d], byWords[d], topics[d.Topic]
		if x.classifier != nil && d.class < 0 { // a fact that was added since: its neighbours recognise it
			f[Recognised], f[RecognisedFar] = onScale(byMeaning[d])
			q.nothing *= 1 - byMeaning[d]
		}
	}
	x.judgement.Order(r.Hits)
	sole := r.alone()
	asked := before.Text == "" && x.askedAs(&r, spoken(r.Reading.Words))
	r.soft = x.softCoverage(&q, x.docsOf(r.Hits, found))
	r.Nothing, r.Follows = q.nothing, before.Text != ""
	r.Confidence = x.confidence(r)
	if asked {
		r.Confidence = max(r.Confidence, reviewed)
	}
	if sole {
		r.Confidence = max(r.Confidence, byNumber)
	}
	return r
}

// Knows tells whether the base has any of the question's meaningful words.
func (x *Index) Knows(r Reading) bool {
	return slices.ContainsFunc(r.units, func(u unit) bool { return len(x.part(u).terms) > 0 })
}

// docsOf gives the documents of the hits, in their order.
func (x *Index) docsOf(hits []Hit, found []*doc) []*doc {
	var docs []*doc
	for _, hit := range hits[:min(lookedAt, len(hits))] {
		docs = append(docs, found[slices.IndexFunc(found, func(d *doc) bool { return d.ID == hit.ID })])
	}
	return docs
}

// FindRewritten is Find for a whole question that was made of a follow-up, whose own reading stays.
func (x *Index) FindRewritten(question string, own Reading, told []string) Result {
	r := x.Find(question, Before{Told: told, Fewer: true})
	r.Follows = true
	r.Confidence = x.confidence(r)
	r.Reading.Dates = slices.Concat(r.Reading.Dates, own.Dates)
	return r
}

// Without leaves facts out of what was found, and is so much less sure of the others as those were probable. Where no other is left it
// stays as it is.
func (r Result) Without(ids []string) Result {
	var kept []Hit
	share := 0.0
	for _, hit := range r.Hits {
		if !slices.Contains(ids, hit.ID) {
			kept, share = append(kept, hit), share+hit.Share
		}
	}
	if len(kept) > 0 {
		r.Hits, r.Confidence = kept, r.Confidence*share
	}
	return r
}

// topicShares gives the classifier's probability of each topic, if any fact answers.
func (x *Index) topicShares(q *query) map[string]float64 {
	shares := map[string]float64{}
	if len(q.classes) == 0 {
		return shares
	}
	topic, sum := "", 0.0 // most facts are of the same topic as the one before
	for i := range x.docs {
		d := &x.docs[i]
		if d.Topic != topic {
			shares[topic] = sum
			topic, sum = d.Topic, shares[d.Topic]
		}
		if d.class >= 0 {
			sum += ratio(q.classes[d.class], 1-q.unclassed)
		}
	}
	shares[topic] = sum
	return shares
}

// Read understands a question without searching. The slices and the map of what it gives are shared: they may be read only.
func (x *Index) Read(question string) Reading {
	return x.readings.Get(recent.KeyOf(question), func() Reading { return x.lexicon.read(question, x.speller) })
}

// Forget drops what is kept of the words of questions.
func (x *Index) Forget() { x.readings.Clear() }

func byScore(a, b Hit) int {
	switch {
	case a.Score > b.Score:
		return -1
	case a.Score < b.Score:
		return 1
	default:
		return 0
	}
}

// Texts gives the forms in which the facts' wordings are encoded, for those who prepare their vectors.
func (x *Index) Texts() []string {
	var all []string
	for _, d := range x.docs {
		for _, s := range d.surfaces {
			all = append(all, s.said)
		}
	}
	return all
}

// Sample gives what a classifier learns from a text that asks for the facts with these ids.
func (x *Index) Sample(text string, ids ...string) classifier.Sample {
	said := spoken(x.Read(text).Words)
	q := x.meanings.of(said)
	return classifier.Sample{Text: classifier.Text{Clues: x.lexicon.clues(said), Vector: q.Vector()}, Classes: ids}
}
