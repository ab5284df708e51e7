package knowledge

import (
	"regexp"
	"slices"
	"strings"

	"tiktalks/knowledge/day"
	"tiktalks/knowledge/search"
)

// A follow-up often asks for a detail of what was just shown ("when was that?", "who signed?", "why?"). It is looked for in the
// facts that were shown, before or instead of what a search finds.

// mostDetail is how many words a question for a detail has at the most.
const mostDetail = 7

// departing are words by which a follow-up leaves what was shown.
var departing = strings.Fields("else other others another next before after again over back up off out more still yet now instead rest both each not never first last")

// asksBack tells whether a question asks for a name, time, place, number or reason of something that it doesn't name itself.
func asksBack(r search.Reading) bool {
	if len(r.Words) > mostDetail || len(r.Entities)+len(r.Dates)+len(r.Numbers) > 0 || !dependent(r) {
		return false
	}
	return howCome(r) || slices.Contains([]search.Kind{search.Who, search.When, search.Where, search.HowMuch, search.Why}, r.Kind)
}

// asksDetail tells whether such a question may be about what was shown, and not about something beside it.
func asksDetail(r search.Reading) bool {
	reasons := r.Kind == search.Why || howCome(r)
	departs := func(w string) bool { return slices.Contains(departing, w) && !(w == "not" && reasons) }
	return asksBack(r) && !slices.ContainsFunc(r.Words, departs)
}

// howCome tells whether the question is another way to ask why.
func howCome(r search.Reading) bool {
	at := slices.Index(r.Words, "how")
	return at >= 0 && at+1 < len(r.Words) && r.Words[at+1] == "come"
}

// detail gives the fact that was shown and has what a follow-up asks for, if one has. One that has the question's own words is
// preferred to one whose question had them, and one of something that happened to one that only explains. Where the question has
// no words of its own it is about what was shown first.
func (s *Snapshot) detail(now search.Reading, before shown) (Fact, bool) {
	if !asksDetail(now) {
		return Fact{}, false
	}
	for _, asked := range [][]search.Reading{nil, {before.asked}} {
		for _, event := range []bool{true, false} {
			for _, f := range before.facts {
				happened := !event || now.Kind != search.When || !f.When.IsZero()
				meant := now.Content() > 0 || s.sameMatter(f, before.facts[0])
				if happened && meant && s.covers(now, f, asked...) && s.gives(now, before.asked, f) {
					return f, true
				}
			}
		}
	}
	return Fact{}, false
}

// sameMatter tells whether a fact that was shown is about what the first was about: of the same day, or about something that
// the first explains.
func (s *Snapshot) sameMatter(f, first Fact) bool {
	return f.ID == first.ID || s.sameLine(f, first) || first.When.IsZero() && containsAll(f.Entities, first.Entities) || !first.When.IsZero() && f.When == first.When
}

// acts are words that search skips but that say what somebody did, each with its other forms.
var acts = [][]string{
	strings.Fields("come comes came coming"), strings.Fields("go goes going went"), strings.Fields("make makes made making"),
	strings.Fields("take takes took taken taking"), strings.Fields("put puts"), strings.Fields("get gets got getting"),
	strings.Fields("want wants wanted"), strings.Fields("ask asks asked asking"),
}

// covers tells whether the fact, or what was asked besides, has all that a follow-up says.
func (s *Snapshot) covers(now search.Reading, f Fact, asked ...search.Reading) bool {
	all := append(slices.Clip(asked), s.index.Read(f.Claim))
	foreign := func(forms []string) bool {
		among := func(r search.Reading) bool {
			return slices.ContainsFunc(r.Words, func(w string) bool { return slices.Contains(forms, w) })
		}
		return among(now) && !slices.ContainsFunc(all, among)
	}
	return !now.Beyond(all...) && (howCome(now) || !slices.ContainsFunc(acts, foreign))
}

var (
	// reasoned finds a claim that says why.
	reasoned = regexp.MustCompile(`\b(?i:because)\b|\b(?:due to (?:the|an?|its|their|[A-Z]\w*)|owing to|citing|cited|blamed|laid to|grounds|reasons?|in response|in retaliation|retaliat\w+|` +
		`in return|in protest|for fear|fears|concerns?|so that|in order to|to avoid|to protect|aimed at)\b`)
	// explained finds one that says yes or no and then how that comes.
	explained = regexp.MustCompile(`: |, but\b`)
	// lasted finds one that says how long.
	lasted = regexp.MustCompile(`(?i)\b(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several)[ -](?:minute|hour|day|week|month|year)s?\b`)
	// limiting finds what stands before the date until which something holds.
	limiting = regexp.MustCompile(`(?i)\b(?:until|till|to|through|by|before|end(?:s|ed|ing)?|out|expires?|expired)(?: (?:the|on|in|at|early|late|mid|of))*[ -]*$`)
)

// gives tells whether the fact has the detail that the question asks for: for a name, one that was not in what was asked.
func (s *Snapshot) gives(now, asked search.Reading, f Fact) bool {
	switch {
	case now.Kind == search.Who && slices.Contains(now.Words, "there"):
		return s.names(f, asked, Person)
	case now.Kind == search.Who:
		return s.names(f, asked, Person, Body, Company, Country)
	case now.Kind == search.Where:
		return s.placed(f, asked)
	case now.Kind == search.When && untilWhen(now):
		return slices.ContainsFunc(day.Mentions(f.Claim), func(m day.Mention) bool { return limiting.MatchString(f.Claim[:m.At]) })
	case now.Kind == search.When:
		return len(day.Mentions(f.Claim)) > 0
	case now.Kind == search.HowMuch && slices.Contains(now.Words, "long"):
		return lasted.MatchString(f.Claim)
	case now.Kind == search.HowMuch:
		return len(s.index.Read(f.Claim).Numbers) > 0
	default:
		return reasoned.MatchString(f.Claim) || asked.Kind == search.YesNo && explained.MatchString(f.Claim)
	}
}

// placed tells whether the claim says in which place something was, which was not in what was asked.
func (s *Snapshot) placed(f Fact, asked search.Reading) bool {
	return slices.ContainsFunc(f.Entities, func(name string) bool {
		e, _ := s.Entity(name)
		in := func(n string) bool {
			return regexp.MustCompile(`(?i)\b(?:in|at|near|outside|between|(?:visit|trip|journey|went|flew|travel\w*) to) (?:the )?` + regexp.QuoteMeta(n) + `\b`).MatchString(f.Claim)
		}
		return (e.Kind == Place || e.Kind == Country) && !slices.Contains(asked.Entities, name) && (in(e.Name) || slices.ContainsFunc(e.Aliases, in))
	})
}

// names tells whether the fact's claim has a name of one of the kinds that was not in what was asked.
func (s *Snapshot) names(f Fact, asked search.Reading, kinds ...EntityKind) bool {
	return slices.ContainsFunc(s.index.Read(f.Claim).Entities, func(name string) bool {
		e, _ := s.Entity(name)
		return slices.Contains(kinds, e.Kind) && !slices.Contains(asked.Entities, name)
	})
}

// untilWhen tells whether the end of a time is wanted.
func untilWhen(r search.Reading) bool {
	at := slices.Index(r.Words, "when")
	return slices.Contains(r.Words, "until") || slices.Contains(r.Words, "till") || at > 0 && (r.Words[at-1] == "by" || r.Words[at-1] == "to")
}

// asksMore tells whether a question wants to hear again or more of something that it doesn't name itself.
func asksMore(r search.Reading) bool {
	pointed := slices.ContainsFunc(r.Words, func(w string) bool { return slices.Contains(pronouns, w) })
	return pointed && len(r.Words) <= mostDetail+2 && dependent(r) && (r.Kind == search.What || r.Kind == search.How) && len(r.Dates)+len(r.Numbers) == 0
}
