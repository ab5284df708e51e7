// Package ground judges whether a text follows from the facts that it cites. It is a pure function of its arguments: no
// model, no network, no clock. It promises that what passes has only names, numbers, dates and words that its own facts
// have or that mean the same, bound to each other as there, and no link, mention, markup or talk about prompts. It refuses
// when in doubt: an honest sentence in words it does not know is "not covered", which costs fluency and never truth.
//
// Start with Judge.Answer for a text with citations in brackets, Judge.Sentences for sentences that name their facts, and
// Judge.Claim for a claim without any. The rooms, in the order in which a sentence goes through them:
//
//	split.go, gates.go, lead_in.go     sentences and citations; what never passes; what may stand without citation; replies.go: what only answers
//	scan.go, quantity.go, date.go      numbers, dates and words; analyse.go and counted.go make tokens of them
//	lexicon.go, tables/                words: reworded.go has those that stand for a fact's one way only, offices.go those for a name, posts.go those for who runs a ministry
//
// Is everything there?
//
//	cover.go, cover_number.go          each word and number; bounds.go: at least, up to; rates.go: a year, each
//	days.go, spans.go, lengths.go      days and lengths of time that follow; row.go: places in a row, both ends of a range
//	shares.go, sums.go                 parts of a whole, what they leave and what they add up to; votes.go: for, against, the margin
//	members.go, lists.go               what is counted by a list or by those left out; portions.go: "a minority", "a cut of"
//	wordforword.go                     what is said as it stands in the facts
//	needless.go, spared.go             what may stand without a word of its own; leads.go: "bring", "held a call"; idle.go: what may not
//	implied.go, entailed.go            what follows: prices, what was announced, equal numbers, what came first
//	smallwords*.go                     what a small word says of the form of a fact: "twice", "came after", "more than a year before"
//
// Is it said as the facts say it?
//
//	tone.go, modality.go, surety.go    how sure; supposed.go: under a condition; sought.go, steps.go, tocome.go: what was only asked for, and no result yet
//	polarity.go, denials.go, denied.go each negation for one of the facts'; silent.go: "say nothing"; otherwise.go, needed.go: in other words
//	exceptions.go, contrast.go         what is left out, or set aside
//	attribution.go, sources.go         who says it; voices.go: in which part; sayings.go, reach.go, unsaid.go: what of a fact is somebody's word
//	heard.go, papers.go, titles.go     by which words he says it, courts and offices too; manners.go has them
//	phrased.go, spokenby.go, called.go by a noun, a phrase or a verb of another sort; what is only called so
//	staleness.go, causes.go            when it was so, and why
//
// Is it said of the same?
//
//	sides.go, subjects.go, relative.go who does what to whom; reduced.go, fronted.go, gapped.go, received.go: in unusual order
//	roles.go, objects.go, holders.go   holds it against the facts; owners.go, theirs.go: whose; crossed.go: another's object or head
//	swapped.go, requests.go            the same for nouns that name a deed, and for "than"; who asked, whom "it was" points out
//	relations.go, bindings.go          which number, date or noun is whose; own.go, carried.go; dated.go, which_date.go: which date is whose
//	compared.go, sequence.go           over or under, first or later; chronology.go, until.go and glued.go: in which order of time
//	replaced.go, near.go               which word stands where, beside what
//	light.go, stands.go, turned.go     what a light verb takes the place of; deeds.go, moved_dates.go: which deed is dated; off for on
//	copula.go, merged.go, segments.go  who is what; which part of a sentence is of which fact
//	teams.go, routes.go, added.go      on whose side, from where to where, joined to whom; pointing.go: "the day on which", "exports to Norway"
//	sorts.go, scope.go                 what is counted, and how much of it; limits.go, listing.go: a small word or a list on which all hangs
//	curtailed.go, foremost.go          a choice, a condition or a part that is left out; all, the first and the largest of which
//	parallel.go                        what two parts of a fact have side by side
//	wording.go                         which words of what passes are not the facts' own
//
// mutate_test.go holds the ways of getting a fact wrong that every claim of the base is tried with, and rewrites_test.go those of
// saying the same. inflect.go helps those who turn a question into a claim.
package ground

// Fact is what a text may rest on. Only ID and Text are needed; the rest is metadata that makes the judge stricter.
type Fact struct {
	ID         string
	Text       string
	Entities   []string // names that the fact is about, besides those in its text
	Superseded bool     // a newer fact has taken its place: wording that says "now" fails
	Disputed   bool     // sources differ: the text must keep an attribution
}

// Sentence is a piece of text and the ids of the facts that it cites.
type Sentence struct {
	Text  string
	Facts []string
}

// Kind says what became of a sentence.
type Kind string

// The closed list of kinds.
const (
	Supported    Kind = "supported"
	Contradicted Kind = "contradicted" // a cited fact says something else
	NotCovered   Kind = "notcovered"   // no cited fact says it
)

// Verdict is what the judge says of one sentence.
type Verdict struct {
	Kind   Kind
	Reason Reason
	By     string // id of the fact that contradicts, or that supports a claim; empty where none does
	Word   string // the word or phrase that failed; empty where the whole sentence did
	Freely string // of a supported sentence: the first word that is not its facts' own; empty where all are
}

// OK tells whether the sentence may be shown.
func (v Verdict) OK() bool { return v.Kind == Supported }

// String gives the verdict as one line: the reason's code, then the words that failed.
func (v Verdict) String() string {
	if v.Word == "" {
		return string(v.Reason)
	}
	return string(v.Reason) + ": " + v.Word
}

// Reason is the code of the rule that decided.
type Reason string

// The closed list of reasons. Fine is the only one that goes with Supported.
const (
	Fine         Reason = "fine"
	Empty        Reason = "empty"             // nothing is said
	Long         Reason = "too-long"          // more text than the judge reads
	Link         Reason = "link"              // an address, a bare domain or a masked link
	Mention      Reason = "mention"           // a person, role, channel or everyone would be called
	Markup       Reason = "markup"            // formatting, code or signs that facts don't have
	Hidden       Reason = "hidden-characters" // what can't be seen, or turns the direction of writing
	Script       Reason = "script"            // letters of a script that the facts don't use
	Prompt       Reason = "prompt-talk"       // speaks of prompts, instructions or of being a model
	UnknownID    Reason = "unknown-citation"  // cites what was not given
	NoCitation   Reason = "missing-citation"  // states something and cites nothing
	WrongFact    Reason = "wrong-citation"    // hardly anything stands in the cited fact
	UnknownName  Reason = "name"              // a name that the cited facts don't have
	WrongNumber  Reason = "number"            // a number that the cited facts don't have
	WrongBound   Reason = "bound"             // more than, less than, about: another bound than the fact's
	WrongDate    Reason = "date"              // a date that the cited facts don't have
	UnknownWord  Reason = "word"              // a word that the cited facts don't have in any wording known here
	Opposite     Reason = "opposite"          // a word that is the opposite of the fact's
	Polarity     Reason = "polarity"          // not where the fact has none, or the other way round
	Modality     Reason = "modality"          // surer than the fact
	Attribution  Reason = "attribution"       // leaves out who says so
	Stale        Reason = "stale"             // says it is so now
	Cause        Reason = "cause"             // a cause or purpose that no cited fact gives
	Qualifier    Reason = "qualifier"         // leaves out a word that limits
	Role         Reason = "role"              // who did it to whom is another
	Binding      Reason = "binding"           // the number, date or word belongs to something else in the fact
	Glued        Reason = "glued"             // two facts made into one that neither gives
	DisputedSide Reason = "disputed"          // a disputed fact without saying who holds it
)

// Reasons lists every reason, for metrics and tests.
func Reasons() []Reason {
	return []Reason{Fine, Empty, Long, Link, Mention, Markup, Hidden, Script, Prompt, UnknownID, NoCitation, WrongFact,
		UnknownName, WrongNumber, WrongBound, WrongDate, UnknownWord, Opposite, Polarity, Modality, Attribution, Stale,
		Cause, Qualifier, Role, Binding, Glued, DisputedSide}
}

// fine is the verdict on what the facts carry.
func fine() Verdict { return Verdict{Kind: Supported, Reason: Fine} }

// missing is the verdict on what the facts say nothing about: the word that they lack.
func missing(r Reason, word string) Verdict { return Verdict{Kind: NotCovered, Reason: r, Word: word} }

// against is the verdict on what a fact says otherwise: the word that is wrong, and which fact it is.
func against(r Reason, word, fact string) Verdict {
	return Verdict{Kind: Contradicted, Reason: r, Word: word, By: fact}
}
