package knowledge

import (
	"regexp"
	"slices"
	"strings"

	"tiktalks/knowledge/ground"
)

// outdated finds the fact that carries a claim about the present and held once.
func (s *Snapshot) outdated(all []candidate, present bool) (Finding, []Fact) {
	best, found := heaviest(all, func(c candidate) bool {
		return present && (s.over(c.fact) && c.once() || c.ended && (c.carries() || c.softly()))
	})
	if !found {
		return "", nil
	}
	if newest := s.Newest(best.fact); newest.ID != best.fact.ID {
		return ClaimOutdated, []Fact{best.fact, newest}
	}
	return ClaimOutdated, []Fact{best.fact}
}

// once tells whether a fact that no longer holds is what a claim about the present says.
func (c candidate) once() bool {
	missing := c.missing()
	switch {
	case slices.ContainsFunc(missing, func(l ground.Lack) bool { return l.Typed || l.Name != "" }), c.faulty(ground.Polarity), c.surelyOther():
		return false
	case c.share >= meantSurely:
		unheard := slices.ContainsFunc(missing, func(l ground.Lack) bool { return !l.Heard })
		return !unheard && c.Shared >= sameThing && (len(missing) <= 1 || len(missing) <= 3 && c.share >= noDoubt)
	}
	return len(missing) == 0 && c.Used >= fairlyUsed && c.share >= maybeMeant
}

// surelyOther tells whether two rules find of one word that somebody else did it.
func (c candidate) surelyOther() bool {
	return slices.ContainsFunc(c.Faults, func(v ground.Verdict) bool {
		return v.Reason == ground.Role && slices.ContainsFunc(c.Doubts, func(d ground.Verdict) bool { return d.Reason == v.Reason && d.Word == v.Word })
	})
}

// over tells whether what a fact says no longer holds when the base ends.
func (s *Snapshot) over(f Fact) bool {
	return f.Superseded() || !f.Holds.To.IsZero() && f.Holds.To.Before(s.Ends)
}

// lasts tells whether what a fact says is so when the base ends: it is a state of affairs whose end nobody knows. Of a fact that tells
// what happened, a headline may speak in the present as long as it does not say "now".
func (s *Snapshot) lasts(c candidate) bool {
	if s.over(c.fact) {
		return false
	}
	return !c.fact.Holds.From.IsZero() && !strings.Contains(c.fact.Claim, "(as of") || !saysNow.MatchString(c.text)
}

// saysNow finds words that say that something is so now.
var saysNow = regexp.MustCompile(`(?i)\b(?:now|still|currently|today|at the moment|at present|presently|these days|so far|to date|yet|nowadays|ongoing|` +
	`anymore|continues? to|right now|this (?:week|month|year))\b`)

// ending finds words for something that was so and is no longer, or not for now.
var ending = regexp.MustCompile(`(?i)\b(?:suspend|end|stop|drop|revok|expir|withdr[ae]w|lift|cancel|scrap|paus|shelv|abandon|clos|dismiss|struck|strike|` +
	`kill|halt|freez|froze|on hold|on ice|no longer|former|succeed|replac)`)

// tellsEnd tells whether a fact says that what a claim speaks of in the present has ended, of which the claim says nothing.
func tellsEnd(claim, fact string) bool {
	first := stopped.FindString(fact)
	return first != "" && !ending.MatchString(claim) && goesOn.MatchString(claim)
}

var (
	stopped = regexp.MustCompile(`(?i)\b(?:suspended|ended|stopped|dropped|revoked|expired|withdrew|lifted|cancelled|scrapped|shelved|abandoned|` +
		`dismissed)(?: (?:until|for) (?:[\pL\d]+ ){0,2}[\pL\d]+)? (?:the|its|an?|all|their|his|that)\b`)
	goesOn = regexp.MustCompile(`(?i)\b(?:is|are|'s|'re|am|has been|have been)(?: still| now| currently)? \pL+ing\b|\b(?:still|currently|right now|` +
		`to this day)\b|\pL (?:charges|restricts|limits|requires|taxes) \pL`)
)

// tellsNow tells whether a claim says by its words that something is so now, whichever verb it begins with.
func tellsNow(claim string) bool {
	return goesOnNow.MatchString(claim) && !past.MatchString(claim)
}

var (
	goesOnNow = regexp.MustCompile(`(?i)\b(?:right now|currently|still|these days|nowadays|to this day)\b|\b(?:you|we|they|i|ours|everyone|everybody|` +
		`people|importers|exporters|companies|firms) (?:now |still |currently |all )*(?:pay|pays|use|uses|need|needs|owe|owes|face|faces|get to|have to|` +
		`has to|can|can't|cannot)\b`)
	past = regexp.MustCompile(`(?i)\b(?:was|were|had|did|didn't|back then|at the time|in 20\d\d)\b`)
)

// successor tells whether a fact says that somebody whom a claim names was succeeded by somebody else whom it does not name.
func successor(claim, fact string) bool {
	return slices.ContainsFunc(succeeded.FindAllStringSubmatch(fact, -1), func(m []string) bool {
		return namesOneOf(claim, m[1]) && !strings.Contains(claim, surname(fact))
	})
}

// namesOneOf tells whether a text has one of the words of a name: people call Zhang Yiming either.
func namesOneOf(text, name string) bool {
	return slices.ContainsFunc(strings.Fields(name), func(word string) bool { return len(word) > 2 && strings.Contains(text, word) })
}

// comesForGone tells whether the claim says that somebody came into an office from which he went, as the fact says: he was succeeded.
func (c candidate) comesForGone() bool {
	return c.followed && (coming.MatchString(c.text) || !leaving.MatchString(c.text))
}

// coming finds words for getting an office.
var coming = regexp.MustCompile(`(?i)\b(?:(?:was|were|been|gets?|got) (?:named|appointed|elected|made|chosen|picked|nominated)|becomes?|became)\b`)

// leaving finds words for going from an office, or for having had it.
var leaving = regexp.MustCompile(`(?i)\b(?:left|leaves?|leaving|step(?:s|ped|ping)? (?:down|aside|back)|resign\w*|quit\w*|former\w*|ex|until|was|were|` +
	`had been|used to|replac\w+|succe\w+|predecessor\w*|hand(?:s|ed|ing)? over|before|previous\w*|out|gone|gave (?:up|way)|retir\w*|depart\w*|remov\w*|` +
	`dismiss\w*|fired)\b`)

// succeeded is somebody in whose place another came.
var succeeded = regexp.MustCompile(`(?:succeed(?:s|ed|ing)|replac(?:es|ed|ing)|took over from|taking over from|` +
	`in place of) (\p{Lu}[\pL.'-]+(?: \p{Lu}[\pL.'-]+)*)`)

// surname gives the last word of the name that a fact begins with.
func surname(fact string) string {
	last := ""
	for _, word := range strings.Fields(fact) {
		if r := []rune(word)[0]; r < 'A' || r > 'Z' {
			break
		}
		last = strings.TrimSuffix(strings.TrimRight(word, ",."), "'s")
		if strings.HasSuffix(word, ",") {
			break
		}
	}
	return last
}
