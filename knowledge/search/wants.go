package search

import (
	"slices"
	"strings"
)

// want is what exactly would answer a question, finer than its kind: "which firm" and "who" ask for different names.
type want string

// The wants. Whether a fact can serve one is told by its claim (offer), beyond what the question itself says.
const (
	aPerson   want = "person"
	somebody  want = "somebody" // a person, company, body or country
	aCompany  want = "company"
	aCountry  want = "country"
	aPlace    want = "place"
	anyName   want = "name"
	aDay      want = "day"
	aLength   want = "length" // of time
	aShare    want = "share"
	aSum      want = "sum" // of money
	aCount    want = "count"
	aReason   want = "reason"
	aSaying   want = "saying" // what somebody said
	something want = ""
)

// wantedNouns are the nouns behind "which" and "what" that tell what sort of thing is wanted.
var wantedNouns = byWord(map[want]string{
	aPerson: `person people man woman judge judges justice justices senator senators congressman congresswoman lawmaker lawmakers minister
		ministers president official officials lawyer lawyers negotiator negotiators ceo chief executive leader leaders founder founders chairman envoy
		envoys diplomat diplomats ambassador spokesman spokeswoman politician politicians director directors`,
	aCompany: `company companies firm firms maker makers chipmaker chipmakers carmaker carmakers business businesses investor investors bank banks
		retailer retailers airline airlines owner owners parent shareholder shareholders buyer buyers`,
	aCountry: "country countries nation nations economy economies government governments",
	aPlace:   "city cities town capital port airport building hotel palace venue room place location province",
	aDay:     "day days date dates month weekday year",
	aShare:   "percentage percent share stake proportion fraction",
	aSum:     "price cost sum fine amount",
	aReason:  "reason reasons grounds motive cause",
	anyName:  "name names called",
})

func byWord(nouns map[want]string) map[string]want {
	all := map[string]want{}
	for w, list := range nouns {
		for _, noun := range strings.Fields(list) {
			all[noun] = w
		}
	}
	return all
}

var (
	lengthUnits = set(strings.Fields("minute minutes hour hours day days week weeks month months year years decade decades"))
	sayingVerbs = set(strings.Fields("say says said saying think thinks thought answer answered reply replied respond responded react " +
		"reacted promise promised warn warned tell told argue argued comment commented claim claimed call called write wrote"))
)

// WantsSomebody tells whether a question asks for one who acts, or for people.
func (r Reading) WantsSomebody() bool { return r.want == somebody || r.want == aPerson }

// wantOf tells what exactly a question asks for, and for a count the words of what is counted.
func (l *lexicon) wantOf(ws []string) (want, []string) {
	for i, w := range ws {
		switch w {
		case "how", "hows":
			return l.wantHow(ws[i+1:])
		case "who", "whos", "whom", "whose":
			return somebody, nil
		case "when", "whens":
			return aDay, nil
		case "where", "wheres":
			return aPlace, nil
		case "why", "whys":
			return aReason, nil
		case "name", "names", "named":
			return anyName, nil
		case "what", "whats", "which":
			return l.wantWhich(ws[i+1:]), nil
		}
	}
	return something, nil
}

func (l *lexicon) wantHow(rest []string) (want, []string) {
	if len(rest) == 0 {
		return something, nil
	}
	switch rest[0] {
	case "long":
		return aLength, nil
	case "often":
		return aCount, []string{"times"}
	case "many":
		if counted := l.counted(rest[1:]); len(counted) > 0 {
			if lengthUnits[counted[0]] {
				return aLength, nil
			}
			return aCount, counted
		}
	case "much":
		return aSum, nil
	}
	return something, nil
}

// counted gives the words of what is counted: those that carry meaning, up to a verb that only helps.
func (l *lexicon) counted(rest []string) []string {
	var all []string
	for _, w := range rest[:min(4, len(rest))] {
		if auxiliaries[w] || w == "of" && len(all) > 0 {
			break
		}
		if l.content(w) {
			all = append(all, w)
		}
	}
	return all
}

// wantWhich tells what is wanted by the noun behind "which" or "what", or by the verb of a question for somebody's words.
func (l *lexicon) wantWhich(rest []string) want {
	for i, w := range rest[:min(5, len(rest))] {
		if i == 0 && auxiliaries[w] && l.wantSaid(rest[1:]) == aSaying {
			return aSaying
		}
		if wanted := wantedNouns[w]; wanted != something {
			return wanted
		}
		if w == "of" || w == "for" || w == "in" {
			break
		}
	}
	return something
}

func (l *lexicon) wantSaid(rest []string) want {
	if slices.ContainsFunc(rest[:min(6, len(rest))], func(w string) bool { return sayingVerbs[w] }) {
		return aSaying
	}
	return something
}
