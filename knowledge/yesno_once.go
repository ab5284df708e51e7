package knowledge

import (
	"regexp"
	"slices"
	"strings"

	"tiktalks/knowledge/day"
)

// What is done once: nobody opens the same account twice.
var (
	onceDone = strings.Fields("open close found launch join sign enact pass revoke repeal replace succeed become acquire uphold overturn appoint " +
		"resign retire step begin start end finish conclude expire complete create establish publish")
	definite = regexp.MustCompile(`^(?:the|its|their|his|her|this|that|[A-Z]\S*)\b`)
	// whenOnly finds what only says when something was.
	whenOnly = regexp.MustCompile(`^(?:in|on|before|after|by) (?:\d+ )?[A-Z0-9]\S*(?: \d+)*$`)
)

// once tells whether the statement is about something that is only once: when a certain thing was, or was opened, signed and so on.
func (s statement) once() bool {
	if s.verb == "" {
		return strings.HasPrefix(s.subject, "the ") && strings.Contains(s.subject[4:], " ") && whenOnly.MatchString(s.rest)
	}
	if s.auxiliary != "did" || !slices.Contains(onceDone, s.verb) {
		return false
	}
	return definite.MatchString(s.rest) || whenOnly.MatchString(s.rest) && definite.MatchString(s.subject) ||
		s.verb == "step" && definite.MatchString(s.subject)
}

// then tells whether a fact is about the times that the question names.
func (a assize) then(f Fact) bool {
	dates := datesOf(f)
	return !slices.ContainsFunc(a.dates, func(m day.Mention) bool {
		return !slices.ContainsFunc(dates, func(d day.Date) bool { return m.Fits(d) && (m.Month != 0 || d.Month == 0) })
	})
}
