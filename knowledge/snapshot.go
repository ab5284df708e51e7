package knowledge

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io/fs"
	"maps"
	"slices"
	"sync"

	"tiktalks/knowledge/day"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/recent"
	"tiktalks/knowledge/search"
	"tiktalks/knowledge/search/classifier"
)

// Snapshot is one edition of the base: validated, indexed and immutable, safe for use by many goroutines.
type Snapshot struct {
	Version string // twelve hexadecimal digits of a hash of all its content
	Name    string
	About   string
	Ends    day.Date // the last day that its facts speak of
	Topics  []Topic
	Facts   []Fact // in the order of the files
	Series  []Series
	Untold  []string // ids of facts with tellings that were written for another claim: they are not used

	entities []Entity
	byID     map[string]int
	older    map[string][]string // id → ids of the facts that it replaced, directly
	ties     map[string]int      // id → how many facts it replaced, was replaced by, or stands beside or has beside it
	index    *search.Index
	judge    func() (*ground.Judge, error) // makes it once
	cases    cases
	claims   func() (*ground.Judge, error) // of claims; makes it once
	words    Vocabulary
	answers  *recent.Values[recent.Key, answered] // of the latest questions: in a rush many people ask the same
}

// Load reads the YAML files of a folder into a Snapshot. Where anything is wrong with them the error is a Problems with
// every defect in it, and there is no Snapshot.
func Load(fsys fs.FS) (*Snapshot, error) { return new(Loader).Load(fsys) }

// Load is the function Load.
func (l *Loader) Load(fsys fs.FS) (*Snapshot, error) {
	go tools() // are made while the files are read
	d, err := check(fsys)
	if err != nil {
		return nil, err
	}
	o, err := tools()
	if err != nil {
		return nil, err
	}
	l.lend(&o)
	s := newSnapshot(d, o)
	l.last.Store(s)
	l.known.Store(nil) // what of it is of use is in the edition now
	go s.judge()       // is made before the first question needs it
	return s, nil
}

// LoadWith is Load with other tools to search with, for those who train them.
func LoadWith(fsys fs.FS, o search.Options) (*Snapshot, error) {
	d, err := check(fsys)
	if err != nil {
		return nil, err
	}
	return newSnapshot(d, o), nil
}

// check reads the files and checks them.
func check(fsys fs.FS) (draft, error) {
	var problems Problems
	d := parse(fsys, &problems)
	if !d.incomplete {
		d.validate(&problems)
	}
	return d, problems.err()
}

// newSnapshot makes a snapshot of a draft that was found valid, and its index.
func newSnapshot(d draft, o search.Options) *Snapshot {
	version := make(chan string, 1) // while the index is built
	go func() { version <- d.version() }()
	s := &Snapshot{
		Name: d.Name, About: d.About, Ends: d.Ends,
		Topics: d.Topics, Facts: slices.Clone(d.Facts), Series: d.followed(), entities: d.Entities,
		byID: map[string]int{}, older: map[string][]string{}, ties: map[string]int{}, answers: recent.New[recent.Key, answered](keptAnswers),
	}
	for i, f := range s.Facts {
		s.byID[f.ID] = i
		if f.Superseded() {
			s.older[f.ReplacedBy] = append(s.older[f.ReplacedBy], f.ID)
			s.ties[f.ID]++
			s.ties[f.ReplacedBy]++
		}
	}
	for _, w := range d.Wordings {
		f := &s.Facts[s.byID[w.Fact]]
		f.Wordings = append(f.Wordings, w.Asks...)
	}
	for _, b := range d.Beside {
		f := &s.Facts[s.byID[b.Fact]]
		f.Beside = append(f.Beside, b.Of...)
		for _, id := range append([]string{f.ID}, b.Of...) {
			s.ties[id]++
		}
	}
	s.tell(d.Tellings)
	s.index = search.New(s.docs(), s.searchEntities(), d.Words.forSearch(), o)
	s.judge = sync.OnceValues(s.newJudge)
	s.cases, s.words = newCases(s.entities, d.Words.Capitals), d.Words
	s.claims = sync.OnceValues(s.newClaimJudge)
	s.Version = <-version
	return s
}

// tell gives the facts their tellings. They are true of the claim that they were written for: where somebody has corrected it since, they
// are left out until a person has read them again.
func (s *Snapshot) tell(all []tellings) {
	for _, t := range all {
		if f := &s.Facts[s.byID[t.Fact]]; f.Claim == t.Claim {
			f.Tellings = append(f.Tellings, t.Told...)
		} else {
			s.Untold = append(s.Untold, f.ID)
		}
	}
}

// version gives twelve hexadecimal digits of a hash of all that the files say.
func (d draft) version() string {
	hash := sha256.New()
	_ = json.NewEncoder(hash).Encode(d) // neither the hash nor these values have an error to give
	return hex.EncodeToString(hash.Sum(nil)[:6])
}

// docs gives search what it needs of the facts that may be shown.
func (s *Snapshot) docs() []search.Doc {
	var docs []search.Doc
	for _, f := range s.Facts {
		if !f.Shown() {
			continue
		}
		docs = append(docs, search.Doc{
			ID: f.ID, Text: f.Claim, Asks: slices.Concat(f.Asks, f.Wordings), Names: f.Entities,
			Topic: s.TopicTitle(f.Topic), Dates: datesOf(f), Current: !f.Superseded(),
		})
	}
	return docs
}

// searchEntities gives the entities in the form in which the search takes them.
func (s *Snapshot) searchEntities() []search.Entity {
	all := make([]search.Entity, len(s.entities))
	for i, e := range s.entities {
		all[i] = search.Entity{Name: e.Name, Kind: string(e.Kind), Aliases: e.Aliases, Hints: e.Hints, Foreign: e.Foreign}
	}
	return all
}

// datesOf gives the dates a fact speaks of: its own and those in its claim.
func datesOf(f Fact) []day.Date {
	dates := []day.Date{f.When.From, f.When.To, f.Holds.From, f.Holds.To}
	for _, m := range day.Mentions(f.Claim) {
		if m.Year != 0 || !f.When.IsZero() {
			dates = append(dates, m.Date(f.When.From.Year))
		}
	}
	dates = slices.DeleteFunc(dates, day.Date.IsZero)
	slices.SortFunc(dates, func(a, b day.Date) int { return a.First().Compare(b.First()) })
	return slices.Compact(dates)
}

// Fact gives the fact with this id.
func (s *Snapshot) Fact(id string) (Fact, bool) {
	i, known := s.byID[id]
	if !known {
		return Fact{}, false
	}
	return s.Facts[i], true
}

// Newest follows replaced_by from the fact to the one that nothing has superseded.
func (s *Snapshot) Newest(f Fact) Fact {
	for f.Superseded() {
		f, _ = s.Fact(f.ReplacedBy)
	}
	return f
}

// Older gives the facts that f replaced, directly or through others, the latest first.
func (s *Snapshot) Older(f Fact) []Fact {
	var all []Fact
	for _, id := range s.older[f.ID] {
		o, _ := s.Fact(id)
		all = append(all, o)
		all = append(all, s.Older(o)...)
	}
	slices.SortStableFunc(all, func(a, b Fact) int { return b.started().Compare(a.started()) })
	return all
}

// TopicTitle gives the title of the topic with this id, or the id itself.
func (s *Snapshot) TopicTitle(id string) string {
	for _, t := range s.Topics {
		if t.ID == id {
			return t.Title
		}
	}
	return id
}

// Entity gives the entity with this name.
func (s *Snapshot) Entity(name string) (Entity, bool) {
	i := slices.IndexFunc(s.entities, func(e Entity) bool { return e.Name == name })
	if i < 0 {
		return Entity{}, false
	}
	return s.entities[i], true
}

// Counts tells how many facts each topic and each status has.
func (s *Snapshot) Counts() (topics map[string]int, byStatus map[Status]int) {
	topics, byStatus = map[string]int{}, map[Status]int{}
	for _, f := range s.Facts {
		topics[f.Topic]++
		byStatus[f.Status]++
	}
	return topics, byStatus
}

// Change tells how one edition differs from another, by ids in alphabetical order.
type Change struct {
	Added, Changed, Removed []string
}

// Compare tells what newer has that s has not.
func (s *Snapshot) Compare(newer *Snapshot) Change {
	var c Change
	for _, id := range slices.Sorted(maps.Keys(newer.byID)) {
		was, known := s.Fact(id)
		is, _ := newer.Fact(id)
		switch {
		case !known:
			c.Added = append(c.Added, id)
		case !was.sameAs(is):
			c.Changed = append(c.Changed, id)
		}
	}
	for _, id := range slices.Sorted(maps.Keys(s.byID)) {
		if _, kept := newer.byID[id]; !kept {
			c.Removed = append(c.Removed, id)
		}
	}
	return c
}

// Texts gives the forms in which the base's wordings are encoded, for those who prepare their vectors.
func (s *Snapshot) Texts() []string { return s.index.Texts() }

// Sample gives what a classifier learns from a text that asks for the facts with these ids; classifier.None for a text that
// no fact answers.
func (s *Snapshot) Sample(text string, ids ...string) classifier.Sample {
	return s.index.Sample(text, ids...)
}

// Forget drops what is kept of the words of questions. Answers are kept by what stands for their questions.
func (s *Snapshot) Forget() { s.index.Forget() }

// Lenient gives the share of the base's own asks that would be answered with this confidence though their fact is taken
// away (package search, calibrate.go).
func (s *Snapshot) Lenient(enough float64) float64 { return s.index.Lenient(enough) }
