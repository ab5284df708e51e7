// Package ground judges whether a text follows from the facts that it cites. It is a pure function of its arguments: no
// model, no network, no clock. It promises that what passes has only names, numbers, dates and words that its own facts
// have or that mean the same, bound to each other as there, and no link, mention, markup or talk about prompts. It refuses
// when in doubt: an honest sentence in words it does not know is "not covered", which costs fluency and never truth.
//
// Start with Judge.Answer for a text with citations in brackets, Judge.Sentences for sentences that name their facts, and
// Judge.Claim for a claim without any. What a sentence goes through, in this order:
//
//	split.go, gates.go, lead_in.go   sentences and citations; what never passes; what may stand without a citation
//	replies.go, headline.go          what only answers yes, no or how far; who speaks before a colon
//	internal/en                      English: numbers, dates, names and words of a text, with the tables
//	internal/grammar                 clauses: who does what in them, whose a thing is, who says so
//	internal/reading                 where the facts have each word
//
//	internal/coverage                is everything there, or does it follow?
//	internal/manner                  is it denied, as sure, on the same word, of the same time and cause as there?
//	internal/timing                  has each deed its own date, and its place before or after another?
//	internal/roles                   does the same one do the same to the same one?
//	internal/extent                  is it as many, as much and the same ones?
//	internal/patchwork               does each word and part stand as it does there?
//
//	abridged.go, internal/abridged   whether a text is a fact with phrases taken out or moved, which no verdict asks
//	wording.go                       which words of what passes are not the facts' own
//	claims.go, internal/claims       a claim that cites nothing, beside one fact; parts.go, present.go: what of a text is a claim
//
// Each room of rules has its list in check.go, and a rule is a method without arguments: what it refuses, and why. A new rule goes where
// its question is asked. Rooms of rules do not know of each other; what two of them need stands in reading or, if it knows no facts, in
// grammar.
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
