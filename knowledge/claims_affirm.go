package knowledge

import (
	"regexp"
	"strings"

	"tiktalks/knowledge/ground"
)

// What a claim denies is contradicted by a fact only if the fact would bear out what it says without its "not".

// simplyDenied finds a "not" or "never" that can be left out: what remains says the opposite in good English ("did not sign", "did sign").
var simplyDenied = regexp.MustCompile(`(?i)\b(?:won['’]t|can['’]t|cannot|` +
	`(?:is|are|was|were|has|have|had|do|does|did|would|could|should|will|can|may|must)(?: not| never|n['’]t)| never)\b`)

// affirmed gives a claim without its denial; none where there is more than one, or one in another word.
func affirmed(claim string) (string, bool) {
	if len(simplyDenied.FindAllString(claim, 2)) != 1 {
		return "", false
	}
	said := simplyDenied.ReplaceAllStringFunc(claim, func(m string) string {
		switch word, _, _ := strings.Cut(strings.ToLower(strings.ReplaceAll(m, "’", "'")), " "); word {
		case "won't":
			return "will"
		case "can't", "cannot":
			return "can"
		default:
			return strings.TrimSuffix(word, "n't")
		}
	})
	return said, !denies.MatchString(strings.ToLower(said))
}

// undenied tells what a stricter look finds of the claim without its denial beside a fact; Fine where that can't be told.
func undenied(judge *ground.Judge, claim string, fact ground.Fact) ground.Reason {
	said, can := affirmed(claim)
	if !can {
		return ground.Fine
	}
	return judge.Claim(said, []ground.Fact{fact}).Reason
}

// deniesWhole tells whether the fact says what the claim says is not so, of the same thing and the same people.
func (c candidate) deniesWhole() bool {
	return c.Apart && c.Crossed && c.faulty(ground.Polarity) && c.undenied != ground.Binding && c.undenied != ground.Role
}
