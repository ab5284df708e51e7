// Package claims holds a claim that cites nothing against one fact and tells all that it lacks and all that is wrong with it, where the
// judge stops at the first fault. Whoever asks weighs what is told; nothing here calls a claim true. Start with Standing.
package claims

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/coverage"
	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/extent"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/manner"
	"tiktalks/knowledge/ground/internal/patchwork"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/roles"
	"tiktalks/knowledge/ground/internal/timing"
	"tiktalks/knowledge/ground/internal/verdict"
)

// Rules are those about a claim beside one fact.
type Rules struct {
	*reading.Reading
	against []setOff // what the claim sets itself against
}

// On gives the rules for a reading.
func On(r *reading.Reading) Rules { return Rules{Reading: r} }

// Stated is a fact that a claim is held against, with what else is known of it.
type Stated struct {
	verdict.Fact          // Entities are those that it is about, besides those in its text
	Asks         []string // ways people ask about it: their words are none that the fact knows nothing of
	Actors       []string // countries that somebody in it acts for
	Dates        []string // days that belong to it, besides those in its text: "22 January 2026"
	Close        int      // where it lacks more of the claim than so many words it is not looked at any closer; 0: whatever it lacks
}

// Standing is how a claim stands to one fact.
type Standing struct {
	Shared  float64           // 0 to 1: how much of what the claim states the fact speaks of
	Used    float64           // 0 to 1: how much of what the fact states the claim speaks of
	Lacks   []Lack            // what of the claim the fact doesn't have, in the claim's order
	Faults  []verdict.Verdict // what is wrong with how the rest is put together, one a rule
	Doubts  []verdict.Verdict // what stricter rules find, which often mistake other wording for it: enough not to call a claim supported
	Tone    verdict.Reason    // the first fault in how sure it is, who says it and when it is so, whatever words the fact lacks
	Tied    verdict.Reason    // the first fault in what is tied to what
	Unsaid  []string          // names that the fact has and the claim does not
	Denies  bool              // the claim says "not"
	Limited bool              // it says as well where its "not" ends: "not until May", "not without a licence"
	Yields  bool              // the fact denies and forbids nothing
	Backed  bool              // each "not" of the claim is said of a word of which the fact says it as well
	Speaks  bool              // the claim says that somebody said so
	Mutual  bool              // somebody named does something to somebody else who is named
	Apart   bool              // one of the two denies in a word that the other has not
	Evened  bool              // each of the two does
	Crossed bool              // one of the two denies what the other says
	Named   bool              // the fact has a name, number or date of the claim
	Pinned  bool              // the claim has the fact's own day or an uncommon number of it
	Turned  bool              // the claim has two things in the other order of time, or what the fact says that it was not
	Sides   bool              // the claim takes the other side than the fact: it votes against what is passed there
	Undoes  bool              // the claim denies a deed that the fact tells outright
	Against bool              // the fact has what the claim sets itself against where it lacks what the claim says
	Sources []string          // names of those whose words the fact gives
	Voiced  bool              // it names those whose words the fact gives, if only as who did it: "Bessent took it off the table"
}

// Lack is a word, name, number or date of a claim that a fact does not have.
type Lack struct {
	Word   string
	Reason verdict.Reason
	Typed  bool   // the fact has another of the same kind: another number, another date, the opposite
	Name   string // of the one who is named; empty where it is no name
	Asked  bool   // people use the word when they ask about the fact
	Heard  bool   // at least one who asks about the fact uses the word
	Rival  bool   // the fact has something else in its place
	Idle   bool   // it is a word that changes nothing in a claim, or one that people use who ask, in whose place the fact has no other
}

// Standing looks at all that a fact lacks and at every rule, where a verdict stops at the first.
func (r Rules) Standing(f Known) Standing {
	var s Standing
	r.Said.Tokens, r.against = withoutContrast(grammar.WithoutReply(r.Said.Tokens))
	coverage.On(r.Reading).Check()
	s.Denies = deniesAny(r.Said.Tokens)
	s.Limited = slices.ContainsFunc(r.Said.Tokens, limitsDenial)
	s.Speaks = grammar.HasSpeech(r.Said.Tokens)
	s.Shared, s.Lacks = r.compare(f)
	if f.Close > 0 && len(s.Lacks) > f.Close {
		return s
	}
	s.Used, s.Unsaid = r.rest()
	s.Faults = r.faults(s.Denies)
	s.Tone, s.Tied = reasonOf(manner.On(r.Reading).Check), reasonOf(r.tied)
	claims, facts := r.denialsApart()
	s.Named, s.Pinned = r.named(), r.pinned()
	s.Apart, s.Evened = claims > 0 != (facts > 0), claims > 0 && facts > 0
	s.Crossed = r.crossed()
	s.Sources = r.sources()
	s.Voiced, s.Mutual = r.voiced(), r.mutual()
	s.Turned, s.Undoes = r.reordered() || r.contrasted(), r.undoes()
	_, s.Sides = r.sided()
	s.Against = slices.ContainsFunc(r.against, r.surelySet)
	s.Backed, s.Yields = r.backed(), !r.Any(en.Negative|en.Denying) && !r.forbids(-1)
	s.Doubts = r.doubts()
	return s
}

// doubts applies the stricter rules, which often mistake other wording for a fault.
func (r Rules) doubts() []verdict.Verdict {
	deeds := roles.On(r.Reading)
	return apply(
		deeds.Modifiers, deeds.Places, deeds.Roles, deeds.Objects, deeds.Headed, deeds.Owned, deeds.Barred,
		r.halved, r.bundled, r.parted, r.titled, r.through, r.nearer, r.partly, r.elsewhere,
		r.deniedThere, r.unnamedDoer, r.unsided, r.toldAlso, r.beyondLine, r.singled,
		r.ofOtherHalf,
	)
}

// tied goes through the rooms that ask whether it is said of the same.
func (r Rules) tied() (verdict.Verdict, bool) {
	return verdict.First(timing.On(r.Reading).Check, roles.On(r.Reading).Check, extent.On(r.Reading).Check, patchwork.On(r.Reading).Check)
}

// reasonOf gives why a room refuses; Fine where it does not.
func reasonOf(room func() (verdict.Verdict, bool)) verdict.Reason {
	if v, bad := room(); bad {
		return v.Reason
	}
	return verdict.Fine
}

// faults applies each rule by itself. Of those about who did it, only a plain exchange counts here.
func (r Rules) faults(denies bool) []verdict.Verdict {
	tone, deeds := manner.On(r.Reading), roles.On(r.Reading)
	rules := []func() (verdict.Verdict, bool){
		tone.Modality, tone.Attribution, tone.Staleness, r.limits, deeds.Speakers,
		timing.On(r.Reading).Prepositions, r.bound, patchwork.On(r.Reading).Copied,
		r.exchanged, r.otherDoer, r.owners, r.bygone, extent.On(r.Reading).NotOne,
		extent.On(r.Reading).Pairs, deeds.Homeland,
		deeds.OfWhom, tone.LeftOpen, deeds.SourceExchanged, deeds.Posts, r.setAgainst, r.sided,
		r.howOften, r.inAll, extent.On(r.Reading).BesideOwn,
	}
	if denies {
		rules = append(rules, r.denial)
	} else {
		rules = append(rules, tone.Polarity)
	}
	return apply(rules...)
}

// apply gives what each of the rules finds wrong, but for who plays which role beside a verb such as "host" or "see".
func apply(rules ...func() (verdict.Verdict, bool)) (all []verdict.Verdict) {
	for _, rule := range rules {
		if v, bad := rule(); bad && !(v.Reason == verdict.Role && grammar.Aside(v.Word)) {
			all = append(all, v)
		}
	}
	return all
}

// bygone: what the fact says was so "then" is not said to be so now.
func (r Rules) bygone() (verdict.Verdict, bool) {
	own := r.Own[0].Tokens
	for k := 1; k < len(own); k++ {
		if own[k-1].Text == "then" && own[k-1].Before == en.Comma && r.speaksOf(k) {
			return verdict.Against(verdict.Stale, "then", r.Own[0].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// speaksOf tells whether the claim says token k of the fact.
func (r Rules) speaksOf(k int) bool { return r.Uses(reading.Place{Fact: 0, Token: k}) }

// standsAt tells whether the fact has token i of the claim at its token k.
func (r Rules) standsAt(i, k int) bool {
	return slices.Contains(r.Found[i], reading.Place{Fact: 0, Token: k})
}

// foundWhere tells whether the fact has token i of the claim in a place of which something is so.
func (r Rules) foundWhere(i int, so func(k int) bool) bool {
	return slices.ContainsFunc(r.Found[i], func(p reading.Place) bool { return so(p.Token) })
}

// bound is bindings, but for a date or number that stands right beside the claim's verb in the fact.
func (r Rules) bound() (verdict.Verdict, bool) {
	v, bad := extent.On(r.Reading).Bindings()
	if bad && r.besideVerb(v.Word) {
		return verdict.Verdict{}, false
	}
	return v, bad
}

// besideVerb tells whether the fact has a word of the claim right beside a verb of the claim.
func (r Rules) besideVerb(word string) bool {
	for i := range r.Said.Tokens {
		if r.Said.Tokens[i].Text != word {
			continue
		}
		for k := range r.Said.Tokens {
			if r.Said.Tokens[k].Is(en.Verb) && gapOf(r.Found[k], r.Found[i]) <= 2 {
				return true
			}
		}
	}
	return false
}

// limits is qualifiers, but for words that a claim may well leave out.
func (r Rules) limits() (verdict.Verdict, bool) {
	v, bad := manner.On(r.Reading).Qualifiers()
	return v, bad && !slices.Contains(spared, v.Word)
}

var spared = strings.Fields("formerly first second third fourth fifth medium certain framework")
