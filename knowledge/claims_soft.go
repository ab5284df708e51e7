package knowledge

import (
	"regexp"
	"slices"
	"strings"

	"tiktalks/knowledge/ground"
)

// softly tells whether a fact that is surely meant carries a claim in other words: the claim leaves out who says so, or has words
// besides that change nothing. Names, numbers, dates, denials and who does what to whom have to be the fact's as ever.
func (c candidate) softly() bool {
	switch {
	case c.fact.Status == Open || c.fact.Status == Disputed || c.hit.Share < noDoubt || c.Shared < nearlyAll || c.Used < fairlyUsed:
		return false
	case len(c.Doubts) > 0 || c.sweeps || c.unsure && !c.excused():
		return false
	case slices.ContainsFunc(c.Faults, func(v ground.Verdict) bool { return v.Reason != ground.Attribution && v.Reason != ground.Stale }):
		return false
	}
	return !slices.ContainsFunc(c.Lacks, func(l ground.Lack) bool { return !l.Idle && !l.Asked || l.Typed || l.Rival && c.Mutual })
}

// excused tells whether what makes a fact unsure is only that the claim leaves out whose words it gives, or that who does it is found
// elsewhere in the fact while the claim has nobody else to be mistaken for them.
func (c candidate) excused() bool {
	if c.deniesMore {
		return false
	}
	return c.strict == ground.Attribution || c.strict == ground.Binding || c.strict == ground.Role && !c.Mutual || c.strict == ground.UnknownWord
}

// sweeping finds words that make a claim one about all cases or none.
var sweeping = regexp.MustCompile(`(?i)\b(all|every|everything|everyone|everybody|entire|entirely|whole|always|never|completely|totally|fully|any|anything|anyone|none|nothing|nobody|both)\b`)

// sweeps tells whether a claim is about all cases or none in a word that the fact has not.
func sweeps(claim, fact string) bool {
	there := strings.ToLower(fact)
	return slices.ContainsFunc(sweeping.FindAllString(strings.ToLower(claim), -1), func(word string) bool {
		return !regexp.MustCompile(`\b` + word + `\b`).MatchString(there)
	})
}
