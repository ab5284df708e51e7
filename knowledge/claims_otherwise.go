package knowledge

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground"
)

// saysOtherwise tells whether a fact that has all words of a claim, and of which there is no doubt that it is meant, is read to say the
// opposite, and so is a telling of it that has them all as well, and no telling bears the claim out: the claim says flatly what the fact denies,
// or that somebody else did it. Two texts by two hands are hardly misread alike.
func (c candidate) saysOtherwise() bool {
	if !c.may() || c.hit.Share < noDoubt || len(c.Lacks) > 0 || slices.ContainsFunc(c.told, candidate.bearsPlainly) {
		return false
	}
	denied := c.strict == ground.Polarity && !c.Denies && !strings.Contains(strings.ToLower(c.text), " not ")
	if !denied && !(c.strict == ground.Role && c.byAnother()) {
		return false
	}
	return slices.ContainsFunc(c.told, func(t candidate) bool { return len(t.Lacks) == 0 && t.strict == c.strict })
}

// byAnother tells whether a stricter rule finds that the fact has somebody else do what a verb of the claim says: one word, not the two of a
// noun and what stands before it.
func (c candidate) byAnother() bool {
	return slices.ContainsFunc(c.Doubts, func(v ground.Verdict) bool {
		return v.Reason == ground.Role && v.Kind == ground.Contradicted && !strings.Contains(v.Word, " ")
	})
}
