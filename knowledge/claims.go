package knowledge

import (
	"context"
	"errors"

	"tiktalks/knowledge/day"
)

// Finding says what the facts make of a claim.
type Finding string

// The closed list of findings. A claim is ClaimSupported where one fact carries it: all of it, or all but filling words and one or two that
// people use who ask about the fact. It is ClaimContradicted where a fact about the same thing has another number, date or name, or says the
// opposite. In doubt it is NotCovered.
const (
	ClaimSupported    Finding = "supported"
	ClaimContradicted Finding = "contradicted"
	ClaimOutdated     Finding = "outdated"    // it was so until a newer fact
	ClaimDisputed     Finding = "disputed"    // sources differ, and the fact gives each side
	NotCovered        Finding = "not covered" // the facts say neither
	OpinionClaim      Finding = "opinion"     // a judgement, which no fact can settle
	AskedClaim        Finding = "question"    // it states nothing: /ask answers questions
	UnreadClaim       Finding = "unread"      // it is in a language that claims are not checked in
)

// Checked is one claim and what the facts make of it.
type Checked struct {
	Text    string // as it was read: without mentions, links and markup
	Finding Finding
	// Facts are those that decide, the one that decides first; behind an outdated claim's the one that holds now. None where
	// nothing decides.
	Facts []Fact
	// Near is the fact that surely speaks of the same thing as a claim that is NotCovered as it is put; without ID where there is none.
	Near Fact
}

// Checking is what the facts make of a message.
type Checking struct {
	Claims  []Checked // at most MaxClaims, in the message's order; none where the message states nothing
	More    int       // further claims that were not looked at
	Cut     bool      // the message was longer than MaxChecked, and its end was not read
	AsOf    day.Date  // the last day that the base speaks of
	Version string    // of the edition
}

const (
	// MaxClaims is how many claims of a message are checked.
	MaxClaims = 5
	// MaxChecked is how many characters of a message are read: as many as a message may have.
	MaxChecked = 4000
)

// ErrCrowded says that too many were asking at the time.
var ErrCrowded = errors.New("too many are asking")

// Check tells what the facts make of each claim in the message that stands in the question's place. It takes the current
// edition once. ErrCrowded where its turn did not come.
func (a *Answerer) Check(ctx context.Context, q Question) (c Checking, err error) {
	s := a.Base.Current()
	err = ErrCrowded
	a.inTurn(ctx, q, func() { c, err = s.Check(q.Text) })
	return c, err
}

// Check tells what the facts of this edition make of each claim in a message. An error means that the judge's tables are
// broken.
func (s *Snapshot) Check(message string) (Checking, error) {
	judge, err := s.claims()
	if err != nil {
		return Checking{}, err
	}
	defer s.Forget()
	c := Checking{AsOf: s.Ends, Version: s.Version}
	plain, whole := readable(message)
	c.Cut = !whole
	before := ""
	for _, sentence := range withoutRepeats(s.sentencesIn(plain)) {
		if len(c.Claims) >= MaxClaims {
			c.More += len(judge.Clauses(sentence.text))
			continue
		}
		c.Claims = append(c.Claims, s.weighSentence(judge, sentence, before)...)
		before = sentence.text
	}
	c.Claims = withoutRemarks(c.Claims)
	if over := len(c.Claims) - MaxClaims; over > 0 {
		c.Claims, c.More = c.Claims[:MaxClaims], c.More+over
	}
	return c, nil
}
