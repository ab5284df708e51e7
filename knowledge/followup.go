package knowledge

import (
	"slices"
	"strings"

	"tiktalks/knowledge/search"
)

// maxHistory is how many earlier questions are looked at.
const maxHistory = 3

// pronouns are words that may point back to what was asked before.
var pronouns = strings.Fields("he she it they him her them his hers its their this that these those there then one ones both same meanwhile else instead")

// openers are words by which a question goes on from the one before.
var openers = strings.Fields("and but so also ok okay or then what how")

// find searches for the question, in the light of what was asked before where it depends on that.
func (s *Snapshot) find(q Question) search.Result {
	alone := s.index.Find(q.Text, "")
	context := s.context(q)
	if context == "" {
		return alone
	}
	together := s.index.Find(q.Text, context)
	if dependent(alone.Reading) || alone.Confidence < Enough && together.Confidence > alone.Confidence {
		return together
	}
	return alone
}

// context gives the words of the latest earlier question and the names in the fact that answered it.
func (s *Snapshot) context(q Question) string {
	if len(q.History) == 0 {
		return ""
	}
	last := len(q.History) - 1
	before := Question{Text: q.History[last], History: q.History[max(0, last-maxHistory):last], Now: q.Now}
	r := s.find(before)
	if len(r.Hits) == 0 || r.Confidence < Enough {
		return before.Text
	}
	return before.Text + " " + strings.Join(s.must(r.Hits[0].ID).Entities, " ")
}

// dependent tells whether a question can hardly be understood without the one before.
func dependent(r search.Reading) bool {
	if r.Content() == 0 {
		return true
	}
	points := slices.ContainsFunc(r.Words, func(w string) bool { return slices.Contains(pronouns, w) })
	opens := len(r.Words) > 0 && slices.Contains(openers, r.Words[0])
	few := r.Content() <= 2
	return points && len(r.Entities) == 0 || points && few || opens && few || few && len(r.Entities) == 0
}
