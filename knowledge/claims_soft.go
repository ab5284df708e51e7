package knowledge

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"tiktalks/knowledge/ground"
)

// softly tells whether a fact that is surely meant carries a claim in other words: the claim leaves out who says so, or has words
// besides that change nothing. Names, numbers, dates, denials and who does what to whom have to be the fact's as ever.
func (c candidate) softly() bool {
	switch {
	case c.fact.Status == Open || c.fact.Status == Disputed || c.hit.Share < noDoubt || c.Shared < nearlyWhole || c.Used < fairlyUsed:
		return false
	case len(c.Doubts) > 0 || c.comesForGone() || c.sweeps || c.deniesMore() || !c.sounds() || c.Tied != ground.Fine:
		return false
	case slices.ContainsFunc(c.Faults, func(v ground.Verdict) bool { return v.Reason != ground.Attribution && v.Reason != ground.Stale }):
		return false
	}
	return len(c.Lacks) <= mostLacks && !slices.ContainsFunc(c.Lacks, func(l ground.Lack) bool { return !l.Idle || l.Name != "" || l.Rival && c.Mutual })
}

// sounds tells whether the claim is as sure as the fact. It may leave out whose words the fact gives, unless those are somebody's word
// against another's.
func (c candidate) sounds() bool {
	switch c.Tone {
	case ground.Attribution:
		return (!c.Speaks || c.Voiced) && !contested.MatchString(c.fact.Claim)
	case ground.Stale:
		return true
	}
	return c.Tone == ground.Fine
}

// contested finds words that give what somebody says against somebody else.
var contested = regexp.MustCompile(`(?i)\b(?:accus|alleg|complain|claim(?:ed|s)\b|den(?:y|ied)|insist|argu|blam|state media|critic)`)

// sweeping finds words that make a claim one about all cases or none.
var sweeping = regexp.MustCompile(`(?i)\b(all|every|everything|everyone|everybody|entire|entirely|whole|always|never|completely|totally|fully|any|` +
	`anything|anyone|none|nothing|nobody|both)\b`)

// sweeps tells whether a claim is about all cases or none in a word that the fact has not.
func sweeps(claim, fact string) bool {
	there := strings.FieldsFunc(strings.ToLower(fact), func(r rune) bool { return !unicode.IsLetter(r) })
	return slices.ContainsFunc(sweeping.FindAllString(strings.ToLower(claim), -1), func(word string) bool { return !slices.Contains(there, word) })
}
