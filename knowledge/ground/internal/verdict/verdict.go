// Package verdict has the words in which the judge answers: what became of a sentence and why. It decides nothing. Start with Verdict.
package verdict

// Fact is what a text may rest on. Only ID and Text are needed; the rest is metadata that makes the judge stricter.
type Fact struct {
	ID         string
	Text       string
	Entities   []string // names that the fact is about, besides those in its text
	Superseded bool     // a newer fact has taken its place: wording that says "now" fails
	Disputed   bool     // sources differ: the text must keep an attribution
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

// Pass is the verdict on what the facts carry.
func Pass() Verdict { return Verdict{Kind: Supported, Reason: Fine} }

// Missing is the verdict on what the facts say nothing about: the word that they lack.
func Missing(r Reason, word string) Verdict { return Verdict{Kind: NotCovered, Reason: r, Word: word} }

// Against is the verdict on what a fact says otherwise: the word that is wrong, and which fact it is.
func Against(r Reason, word, fact string) Verdict {
	return Verdict{Kind: Contradicted, Reason: r, Word: word, By: fact}
}

// First gives the first verdict of the rules that refuses.
func First(rules ...func() (Verdict, bool)) (Verdict, bool) {
	for _, rule := range rules {
		if v, bad := rule(); bad {
			return v, true
		}
	}
	return Verdict{}, false
}
