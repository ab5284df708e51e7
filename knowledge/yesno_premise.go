package knowledge

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"tiktalks/knowledge/day"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/search"
)

// corrected tells what a fact says against a statement that a question takes for granted.
func (a assize) corrected(f Fact) finding {
	if !f.known() {
		return finding{}
	}
	denied := a.settledBy(f) == no || a.opposed(f)
	switch {
	case denied:
		return finding{correction: capital(strings.TrimSpace(a.asked.denial)) + ".", fact: f}
	default:
		correction := a.otherwise(f)
		if correction == "" {
			correction = a.somebodyElse(f)
		}
		return finding{correction: correction, fact: f}
	}
}

// variant is a sentence with one detail replaced.
type variant struct{ said, instead, of string }

// otherwise says which number or date is another one, or nothing. It is where the fact carries the statement with its own
// number or date in that place, and no other fact carries it so or as it is.
func (a assize) otherwise(f Fact) string {
	said := a.asked.said()
	first := func(f Fact) (variant, bool) {
		all := variants(said, f)
		i := slices.IndexFunc(all, func(v variant) bool { return a.carries(f, v.said) })
		if i < 0 {
			return variant{}, false
		}
		return all[i], true
	}
	if !a.detail(f, ground.WrongNumber, ground.WrongBound, ground.WrongDate, ground.Binding) {
		return ""
	}
	v, found := first(f)
	also := func(f Fact) bool { _, found := first(f); return found }
	if !found || !f.known() || a.asked.present() && f.Superseded() || !a.nowhere(f, also) || a.elsewhere(v.of, f) {
		return ""
	}
	return fmt.Sprintf("My facts say %s, not %s.", v.instead, v.of)
}

// elsewhere tells whether another fact that was found has the number or date: then the question may be about that one.
func (a assize) elsewhere(detail string, but Fact) bool {
	number, _, _ := strings.Cut(detail, " ")
	if !strings.HasSuffix(detail, "percent") && !strings.HasSuffix(detail, "dollars") {
		number = detail
	}
	has := regexp.MustCompile(`\b` + regexp.QuoteMeta(number) + `\b`)
	return slices.ContainsFunc(a.hits[:min(looked, len(a.hits))], func(hit search.Hit) bool {
		return hit.ID != but.ID && has.MatchString(a.base.must(hit.ID).Claim)
	})
}

// detail tells whether it is for one of the reasons that the fact doesn't carry the statement.
func (a assize) detail(f Fact, reasons ...ground.Reason) bool {
	return slices.Contains(reasons, a.judged(f, a.asked.said()).Reason)
}

// figure is a number with its unit.
var figure = regexp.MustCompile(`\b\d(?:[\d.,]*\d)?(?:\s(?:million|billion|trillion))?\s(percent|dollars|euros|tonnes|days?|weeks|months|years|times|` +
	`seats|aircraft|rounds)\b`)

// numbered finds a number with its unit at the start of a text.
var numbered = regexp.MustCompile(`^\d[\d.,]*(?: (?:million|billion|trillion)\b| (?:percent|dollars|days|weeks|months|years|hours|minutes|tonnes|votes|seats)\b)`)

// variants gives the sentence with each of the fact's numbers in the place of one of the same unit that the fact hasn't, and
// likewise with its dates.
func variants(said string, f Fact) []variant {
	var all []variant
	put := func(from, to int, instead string) {
		all = append(all, variant{said[:from] + instead + said[to:], instead, said[from:to]})
	}
	theirs, bounded := figure.FindAllStringSubmatch(f.Claim, -1), bounds(said)
	for _, at := range figure.FindAllStringSubmatchIndex(said, -1) {
		if slices.ContainsFunc(bounded, func(g gauge) bool { return g.at < at[1] && at[0] < g.end }) {
			continue // another number may be above or below it all the same
		}
		for _, other := range theirs {
			if other[1] == said[at[2]:at[3]] && !strings.Contains(f.Claim, said[at[0]:at[1]]) {
				put(at[0], at[1], other[0])
			}
		}
	}
	dates := datesOf(f)
	for _, m := range day.Mentions(said) {
		for _, date := range dates {
			if !slices.ContainsFunc(dates, m.Fits) && (m.Day != 0) == (date.Day != 0) && (m.Month != 0) == (date.Month != 0) {
				put(m.At, m.End, date.Words())
			}
		}
	}
	return all
}

// somebodyElse says of whom the fact says what the statement says of another person, body, company or country, or nothing.
// The fact may not speak of that one, and no other fact may carry the statement.
func (a assize) somebodyElse(f Fact) string {
	e, named := a.base.Entity(a.asked.subject)
	if !f.known() || !named || a.asked.verb == "" || slices.Contains(f.Entities, e.Name) || !a.base.acts(e.Name) {
		return ""
	}
	if !a.detail(f, ground.UnknownName, ground.UnknownWord) {
		return ""
	}
	var others []string
	for _, name := range f.Entities {
		o, _ := a.base.Entity(name)
		instead := a.asked
		instead.subject = name
		if o.Kind == e.Kind && a.carries(f, instead.said()) {
			others = append(others, name)
		}
	}
	none := func(Fact) bool { return false }
	if len(others) != 1 || !a.nowhere(f, none) {
		return ""
	}
	return fmt.Sprintf("My facts say that of %s, not of %s.", others[0], e.Name)
}

// foreign says no where the statement says of somebody or something that it is of one country and the fact, that it is of another.
func (a assize) foreign(f Fact) string {
	if !f.known() || f.Superseded() || a.asked.auxiliary != "is" || len(a.asked.nationals) < 2 {
		return ""
	}
	national := a.asked.nationals[len(a.asked.nationals)-2]
	if !strings.HasPrefix(a.asked.rest, "a "+national+" ") && !strings.HasPrefix(a.asked.rest, "an "+national+" ") || strings.Contains(f.Claim, national) {
		return ""
	}
	for _, name := range f.Entities {
		e, _ := a.base.Entity(name)
		if e.Kind == Country && name != a.asked.nationals[len(a.asked.nationals)-1] &&
			a.carries(f, strings.Replace(a.asked.said(), national, name, 1)) {
			return no
		}
	}
	return ""
}
