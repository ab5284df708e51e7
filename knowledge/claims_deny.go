package knowledge

import (
	"regexp"
	"slices"
	"strings"

	"tiktalks/knowledge/ground"
)

// denied finds the fact that is about the same thing and has another detail.
func (s *Snapshot) denied(all []candidate, present bool) (Finding, []Fact) {
	if toldSo(all, true) {
		return "", nil
	}
	told := toldSo(all, false)
	best, found := heaviest(all, func(c candidate) bool {
		if c.refutes() && (c.ofAnother() || present && s.over(c.fact)) {
			return false
		}
		denies := s.otherHolder(c) || !told && (s.meant(c, all) && s.denies(c) || s.deniesSurely(c, all) || s.otherOffice(c) || c.saysOtherwise())
		return denies && !c.borneOut(all)
	})
	if !found {
		return "", nil
	}
	return ClaimContradicted, []Fact{best.fact}
}

const (
	noOther   = 0.95 // the share of a hit from which no other fact can be meant
	allButOne = 0.8  // how much of a claim a fact has that lacks no more than a detail
	mostOfIt  = 0.7  // how much of a claim a fact has that has another name or word in one place
	setsOff   = 0.6  // how much of a claim a fact has that says what the claim sets itself against
	sideLeast = 0.25 // how much of a claim that is only about a figure the fact has
)

// may tells whether a fact may contradict a claim: it is settled, and claim and fact do not each deny in their own words.
func (c candidate) may() bool {
	return c.fact.Status != Disputed && c.fact.Status != Open && !c.Evened
}

// refutes tells whether a claim says with a "not" or the like that something is not so, whenever and however it be: where the fact has another value or name than the
// one that is denied, or is no longer so, the two may well both be true.
func (c candidate) refutes() bool {
	return c.Denies && !c.Limited && denies.MatchString(strings.ToLower(c.text))
}

// ofAnother tells whether a fact is about another value, name or office than the claim, or about what somebody only said would be done. Of what
// both deny, another name is wrong all the same.
func (c candidate) ofAnother() bool {
	theirs := officesIn(c.fact.Claim)
	office := slices.ContainsFunc(officesIn(c.text), func(o string) bool { return !slices.Contains(theirs, o) })
	place := slices.ContainsFunc(c.Doubts, func(v ground.Verdict) bool { return v.Reason == ground.UnknownName })
	value := slices.ContainsFunc(c.missing(), func(l ground.Lack) bool {
		return !c.Backed && l.Reason != ground.Opposite || l.Reason == ground.WrongNumber || l.Reason == ground.WrongDate
	})
	return office || place || value || c.faulty(ground.Modality) && c.faulty(ground.Attribution) && !c.Undoes
}

// denies tells whether a fact says otherwise than the claim, in one detail of a kind that can be told.
func (s *Snapshot) denies(c candidate) bool {
	missing := c.missing()
	typed := len(slices.DeleteFunc(slices.Clone(missing), func(l ground.Lack) bool { return !l.Typed || l.Name != "" }))
	names := slices.ContainsFunc(missing, func(l ground.Lack) bool { return l.Name != "" })
	switch {
	case !c.may() || c.Shared < sameThing:
		return false
	case typed > 0 && !names:
		lacks := c.nowhere()
		return len(lacks) <= 2 && !slices.ContainsFunc(lacks, func(l ground.Lack) bool { return !l.Typed && !l.Heard })
	case names:
		lacks := c.nowhere()
		return len(lacks) == 1 && s.otherName(lacks[0], c)
	}
	return len(missing) == 0 && c.Named && (c.deniesWhole() || c.faulty(ground.Opposite) || c.undone() || c.Sides ||
		c.faulty(ground.Role) && c.share >= meantSurely && c.misplaced() && !lists.MatchString(c.fact.Claim))
}

// lists finds words behind which a fact says who else is among those that it speaks of: whoever is named there may stand anywhere in a claim.
var lists = regexp.MustCompile(`(?i)\b(?:includ(?:e|es|ed|ing)|such as|among them)\b`)

// deniesSurely tells the same of a fact of which there is no doubt that it is meant: there less has to be alike.
func (s *Snapshot) deniesSurely(c candidate, all []candidate) bool {
	missing := c.missing()
	settled := c.fact.Status != Disputed && c.fact.Status != Open
	if c.Undoes && settled && c.share >= noOther && len(missing) == 0 && c.Shared >= allOfIt && c.Used >= fairlyUsed {
		return true
	}
	if c.Against && settled && c.share >= noDoubt && len(missing) <= 2 && c.Shared >= setsOff {
		return true
	}
	if missing = c.nowhere(); c.may() && c.share >= noDoubt && len(missing) == 1 && missing[0].Name != "" && missing[0].Typed &&
		s.exchangesName(missing[0], c, all) {
		return true
	}
	if !c.may() || c.share < noOther {
		return false
	}
	figure := func(l ground.Lack) bool { return l.Typed && l.Name == "" && l.Reason != ground.UnknownWord }
	switch {
	case len(missing) == 1 && missing[0].Name != "":
		return s.exchangesName(missing[0], c, all)
	case c.butOneWord(missing):
		return true
	case len(missing) == 1 && figure(missing[0]):
		return c.Shared >= sideLeast
	case c.Shared < allButOne || len(missing) > 0 || c.Used < fairlyUsed:
		return false
	}
	return c.swaps() || s.elsewhere(c) || c.Turned && !c.Denies
}

// meant tells whether search surely means a fact, alone or together with others that deny the same of the claim: of a meeting two facts
// may give the day. Where only details of kinds that can be told are otherwise, facts that lack a name of the claim are left out of account.
func (s *Snapshot) meant(c candidate, all []candidate) bool {
	share, others := 0.0, 0.0
	for _, o := range all {
		switch {
		case o.fact.ID == c.fact.ID || s.denies(o) && c.sameLack(o):
			share += o.hit.Share
		case !c.named(o) && (o.strict == ground.Fine || !c.sameMissing(o)):
			others += o.hit.Share
		}
	}
	untyped := func(l ground.Lack) bool { return !l.Typed }
	byName := c.share >= sideMeant && share >= meantSurely*(share+others) && !slices.ContainsFunc(c.missing(), untyped)
	return share >= meantSurely || byName
}

// sameMissing tells whether two facts lack the very same of the claim: the one that does not deny it says neither yes nor no then, unless a
// stricter look finds that it bears the claim out. Where both lack nothing, that takes a claim that says something of the fact, not "China had nothing to do with it".
func (c candidate) sameMissing(o candidate) bool {
	missing := c.missing()
	return (len(missing) > 0 || c.Used >= fairlyUsed) && slices.EqualFunc(missing, o.missing(), func(a, b ground.Lack) bool { return a.Word == b.Word })
}

// named tells whether the claim names somebody or something of whom the candidate speaks and another one does not: then that one is not meant.
func (c candidate) named(o candidate) bool {
	lacksName := func(l ground.Lack) bool { return l.Name != "" && !l.Asked }
	return !slices.ContainsFunc(c.missing(), lacksName) && slices.ContainsFunc(o.missing(), lacksName)
}

// sameLack tells whether two facts have something else in the place of the same word of the claim.
func (c candidate) sameLack(o candidate) bool {
	return slices.ContainsFunc(c.missing(), func(l ground.Lack) bool {
		return l.Typed && slices.ContainsFunc(o.missing(), func(other ground.Lack) bool { return other.Typed && other.Word == l.Word })
	})
}

// exchangesName tells whether a fact that says nearly all of the claim has another name of the same kind in the place of the one that it
// lacks, and no fact found has that one with as much of the claim. Of what a country does others can do the same.
func (s *Snapshot) exchangesName(l ground.Lack, c candidate, all []candidate) bool {
	mine, known := s.Entity(l.Name)
	if c.Shared < mostOfIt || c.Used < fairlyUsed || known && mine.Kind == Country || !known && !l.Rival && !l.Typed {
		return false
	}
	if slices.ContainsFunc(all, func(o candidate) bool {
		return o.Shared >= mostOfIt && !slices.ContainsFunc(o.Lacks, func(other ground.Lack) bool { return other.Word == l.Word })
	}) {
		return false
	}
	return slices.ContainsFunc(c.Unsaid, func(name string) bool {
		theirs, found := s.Entity(name)
		return found && (known && mine.Kind == theirs.Kind || !known && (theirs.Kind == Person && strings.Contains(l.Name, " ") || theirs.Kind == Company || theirs.Kind == Place))
	})
}

// butOneWord tells whether a fact that says most of the claim has something else in one place, and lacks a word besides.
func (c candidate) butOneWord(missing []ground.Lack) bool {
	if len(missing) != 2 || c.Shared < mostOfIt || missing[0].Typed == missing[1].Typed {
		return false
	}
	return !slices.ContainsFunc(missing, func(l ground.Lack) bool { return l.Name != "" || !l.Typed && l.Reason != ground.UnknownWord })
}

// borneOut tells whether another fact, which has no less of the claim, has the number that this one has otherwise.
func (c candidate) borneOut(all []candidate) bool {
	return slices.ContainsFunc(c.missing(), func(l ground.Lack) bool {
		return l.Typed && (l.Reason == ground.WrongNumber || l.Reason == ground.WrongBound || c.hit.Share < meantSurely) &&
			slices.ContainsFunc(all, func(o candidate) bool {
				return o.fact.ID != c.fact.ID && o.Shared >= c.Shared && (len(o.missing()) < len(c.missing()) || c.halvesWith(o) || c.lessSettled(o)) &&
					(c.hit.Share < noOther || o.hit.Share >= sideMeant) &&
					!slices.ContainsFunc(o.Lacks, func(other ground.Lack) bool { return other.Word == l.Word })
			})
	})
}

// lessSettled tells whether another fact speaks of more of the claim and has nothing else in the place of what it lacks.
func (c candidate) lessSettled(o candidate) bool {
	typed := func(l ground.Lack) bool { return l.Typed || l.Rival || l.Name != "" }
	return o.Shared > c.Shared && len(o.missing()) == len(c.missing()) && !slices.ContainsFunc(o.missing(), typed)
}

// halvesWith tells whether each of two facts has the percentage that the other one lacks of the claim, and lacks nothing else: then each
// may tell one half of it.
func (c candidate) halvesWith(o candidate) bool {
	mine, theirs := c.missing(), o.missing()
	if len(mine) != 1 || len(theirs) != 1 || mine[0].Word == theirs[0].Word {
		return false
	}
	percentage := func(l ground.Lack) bool {
		return strings.HasSuffix(l.Word, "%") || strings.HasSuffix(l.Word, "percent")
	}
	return percentage(mine[0]) && percentage(theirs[0])
}

// undone tells whether the claim says that something was done which the fact says was not: "cleared", where nobody asked for clearance.
func (c candidate) undone() bool {
	return c.Shared >= allButOne && c.share >= noDoubt &&
		slices.ContainsFunc(c.Doubts, func(v ground.Verdict) bool { return v.Reason == ground.Polarity && strings.HasSuffix(v.Word, "ed") })
}

// swaps tells whether a number of the claim is the fact's number of something else.
func (c candidate) swaps() bool {
	return slices.ContainsFunc(c.Faults, func(v ground.Verdict) bool {
		return v.Reason == ground.Binding && plainNumber.MatchString(v.Word) &&
			!slices.ContainsFunc([]string{" of them", " of which", " of these", " of those"}, func(part string) bool {
				return strings.Contains(" "+c.fact.Claim, " "+v.Word+part) // "32, 23 of them in China"
			})
	})
}

// plainNumber is a percentage, or another number that is no year and more than a dozen: small ones count too many things.
var plainNumber = regexp.MustCompile(`^(?:1[3-9]|[2-9]\d|\d{3}|\d{1,3}(?:,\d{3})+|\d+(?:[.,]\d+)? (?:%|percent|percentage points|points)|\d{5,})$`)

// elsewhere tells whether the claim puts into another city of the same country what the fact puts into one of its own.
func (s *Snapshot) elsewhere(c candidate) bool {
	return slices.ContainsFunc(c.Doubts, func(v ground.Verdict) bool { return v.Reason == ground.UnknownName }) &&
		slices.ContainsFunc(c.Unsaid, func(name string) bool { e, known := s.Entity(name); return known && e.Kind == Place })
}

// misplaced tells whether the stricter rules as well find that somebody else did it.
func (c candidate) misplaced() bool {
	return c.strict == ground.Role || slices.ContainsFunc(c.Doubts,
		func(v ground.Verdict) bool { return v.Reason == ground.Role && v.Kind == ground.Contradicted })
}

// otherName tells whether what a fact lacks is a name in whose place it has one of the same kind that the claim does not say: another
// person, another place. That contradicts only where claim and fact are about one deed, by its day, its number or the law or meeting that
// it was: of most things somebody else can do their own. Of what another country does a fact says nothing.
func (s *Snapshot) otherName(l ground.Lack, c candidate) bool {
	mine, known := s.Entity(l.Name)
	if known && mine.Kind == Country || !c.Pinned && !s.oneOfAKind(c) {
		return false
	}
	return slices.ContainsFunc(c.Unsaid, func(name string) bool {
		theirs, found := s.Entity(name)
		switch {
		case !found:
			return false
		case known:
			return mine.Kind == theirs.Kind
		}
		return theirs.Kind == Person && strings.Contains(l.Name, " ") || c.share >= noDoubt && (theirs.Kind == Company || theirs.Kind == Place)
	})
}

// oneOfAKind tells whether the claim names a law or an event that the fact is about.
func (s *Snapshot) oneOfAKind(c candidate) bool {
	return slices.ContainsFunc(c.fact.Entities, func(name string) bool {
		e, known := s.Entity(name)
		return known && (e.Kind == Law || e.Kind == Event) && slices.ContainsFunc(append([]string{e.Name}, e.Aliases...), func(alias string) bool {
			return len(alias) > 2 && strings.Contains(strings.ToLower(c.text), strings.ToLower(alias))
		})
	})
}
