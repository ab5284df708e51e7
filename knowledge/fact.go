package knowledge

import (
	"cmp"
	"reflect"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"tiktalks/knowledge/day"
	"tiktalks/knowledge/search"
)

// Status says how well a fact is known.
type Status string

// The closed list of statuses.
const (
	Confirmed Status = "confirmed" // two sources that do not share an agency or a state-media group
	Single    Status = "single"    // one source, or several copies of one agency
	Disputed  Status = "disputed"  // sources differ; the claim gives each side
	Open      Status = "open"      // known not to be known; the one status that needs no source
	Retracted Status = "retracted" // kept for the record, never shown as true
)

var statuses = []Status{Confirmed, Single, Disputed, Open, Retracted}

// Fact is the unit that a person reviews: one or two sentences that may be shown word for word.
type Fact struct {
	ID         string   // short, stable, never reused, quotable in chat
	Claim      string   // stands alone; absolute dates; names who says so when it is a claim
	Topic      string   // id of one of the base's topics
	Entities   []string // names of the base's entities
	When       day.Span // what the claim speaks of: the day it happened, was announced or ordered
	Holds      day.Span // when it was the state of affairs; open To: still so as far as the base knows
	ReplacedBy string   // id of the fact that superseded it, or empty
	Status     Status
	Asks       []string // ways people put the question: search material and regression tests
	Wordings   []string // many more such ways, from the files' "wordings": search material only
	Tellings   []string // other true ways to tell it or a part of it, from "tellings": claims are held against them too
	Beside     []string // ids of the facts without which it misleads, from "beside": what came since, or the other side's account
	Note       string   // for the reader: where the starting article or a source is imprecise
	Checked    day.Date // the day a person last verified it
	Sources    []Source

	at place
}

// Superseded tells whether a newer fact has taken this one's place.
func (f Fact) Superseded() bool { return f.ReplacedBy != "" }

// Shown tells whether the fact may be used in answers.
func (f Fact) Shown() bool { return f.Status != Retracted }

// Source is a page that supports a fact.
type Source struct {
	Publisher string
	Title     string // empty when not known
	URL       string
	Published day.Date // zero when not known
}

// Topic is one of the subjects that the base covers.
type Topic struct {
	ID    string
	Title string // as readers see it

	at place
}

// EntityKind says what sort of thing an entity is.
type EntityKind string

// The closed list of entity kinds.
const (
	Person    EntityKind = "person"
	Body      EntityKind = "body" // a ministry, agency, court or parliament
	Company   EntityKind = "company"
	Country   EntityKind = "country"
	Place     EntityKind = "place"
	Law       EntityKind = "law"
	CourtCase EntityKind = "court-case"
	Product   EntityKind = "product"
	App       EntityKind = "app"
	Event     EntityKind = "event"
	Term      EntityKind = "term"
)

var entityKinds = []EntityKind{Person, Body, Company, Country, Place, Law, CourtCase, Product, App, Event, Term}

// Entity is somebody or something that facts speak of, with the names people use for it.
type Entity struct {
	Name    string
	Kind    EntityKind
	Role    string   // one line: who or what it is
	Aliases []string // names that mean this entity and no other
	Hints   []string // descriptions that usually point to it ("the treasury chief")
	Foreign []string // names in other languages and scripts

	at place
}

// Series is a number or a date that changes over time. Each point is stated by a fact, so that what is computed
// from a series can be cited.
type Series struct {
	ID     string
	Title  string
	About  string // what is counted and what is not
	Called string // how sentences name it: "the US tariff on Chinese goods"; empty: they begin with the title
	Unit   string // "percent", "date", "billion dollars" …
	Beside string // id of the series that is stated beside this one: the other side's
	By, On string // names of the entities that set it and on which it falls: whose side it is; may be empty
	Points []Point

	at place
}

// Point is one value of a Series and the time in which it held.
type Point struct {
	Label string   // for values that stand side by side, as shares do; empty for values that follow one another
	Holds day.Span // Holds.To is the first day on which the value no longer held
	Rough string   // "nearly", "about", "more than": how the value differs from the exact one, which no fact gives; empty: it is exact
	Value float64  // in the series' unit; 0 where the unit is "date"
	Date  day.Date // where the unit is "date"
	Fact  string   // id of the fact that states it

	at place
}

// Vocabulary is what the base knows about people's words, beyond its own.
type Vocabulary struct {
	Synonyms  [][]string                   // groups that mean the same here; the first is the facts' own word
	Slang     map[string]string            // chat spelling and abbreviations → plain English
	Fillers   []string                     // words that carry no meaning in a question
	Opposites [][2]string                  // pairs that contradict each other
	Languages map[string]search.Dictionary // language code → foreign key words with their English words
	Capitals  Capitals
}

// Capitals says what a word means that people type without a capital.
type Capitals struct {
	Written []string // have a capital where they are written well, though they name nothing in the base
	Words   []string // names in small letters that are words as well: typed small, they mean the word
	Names   []string // the same, but where all is typed small they mean the name
}

// forSearch gives what search needs of it.
func (v Vocabulary) forSearch() search.Words {
	return search.Words{Synonyms: v.Synonyms, Slang: v.Slang, Fillers: v.Fillers, Languages: v.Languages}
}

// place is where something stands in the files, for messages to its author.
type place struct {
	file string
	line int
}

// question gives the ask that reads best: one written with care where there is one.
func (f Fact) question() string {
	for _, ask := range f.Asks {
		if first, _ := utf8.DecodeRuneInString(ask); unicode.IsUpper(first) && strings.HasSuffix(ask, "?") {
			return ask
		}
	}
	return f.Asks[0]
}

// called is how messages to the fact's author call it.
func (f Fact) called() string { return cmp.Or(f.ID, "a fact without id") }

// started gives the moment from which the fact counts: the start of its holding, else of what it speaks of.
func (f Fact) started() time.Time {
	if !f.Holds.From.IsZero() {
		return f.Holds.From.First()
	}
	return f.When.From.First()
}

// sameAs tells whether the two facts agree in everything but their place in the files.
func (f Fact) sameAs(o Fact) bool {
	f.at, o.at = place{}, place{}
	return reflect.DeepEqual(f, o)
}
