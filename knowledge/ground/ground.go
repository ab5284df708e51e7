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

import (
	"tiktalks/knowledge/ground/internal/claims"
	"tiktalks/knowledge/ground/internal/verdict"
)

// What the judge is asked with and answers in.
type (
	Fact     = verdict.Fact    // what a text may rest on
	Kind     = verdict.Kind    // what became of a sentence
	Verdict  = verdict.Verdict // what the judge says of one sentence
	Reason   = verdict.Reason  // the code of the rule that decided
	Stated   = claims.Stated   // a fact that a claim is held against
	Standing = claims.Standing // how a claim stands to one fact
	Lack     = claims.Lack     // a word of a claim that the fact doesn't have
)

// The closed list of kinds.
const (
	Supported    = verdict.Supported
	Contradicted = verdict.Contradicted
	NotCovered   = verdict.NotCovered
)

// The closed list of reasons, each explained where it is declared. Fine is the only one that goes with Supported.
const (
	Fine         = verdict.Fine
	Empty        = verdict.Empty
	Long         = verdict.Long
	Link         = verdict.Link
	Mention      = verdict.Mention
	Markup       = verdict.Markup
	Hidden       = verdict.Hidden
	Script       = verdict.Script
	Prompt       = verdict.Prompt
	UnknownID    = verdict.UnknownID
	NoCitation   = verdict.NoCitation
	WrongFact    = verdict.WrongFact
	UnknownName  = verdict.UnknownName
	WrongNumber  = verdict.WrongNumber
	WrongBound   = verdict.WrongBound
	WrongDate    = verdict.WrongDate
	UnknownWord  = verdict.UnknownWord
	Opposite     = verdict.Opposite
	Polarity     = verdict.Polarity
	Modality     = verdict.Modality
	Attribution  = verdict.Attribution
	Stale        = verdict.Stale
	Cause        = verdict.Cause
	Qualifier    = verdict.Qualifier
	Role         = verdict.Role
	Binding      = verdict.Binding
	Glued        = verdict.Glued
	DisputedSide = verdict.DisputedSide
)

// Reasons lists every reason, for metrics and tests.
func Reasons() []Reason { return verdict.Reasons() }
