package knowledge

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/search"
)

// heldAgainst is how many facts a claim is held against.
const heldAgainst = 10

// candidate is a fact that may decide a claim.
type candidate struct {
	fact Fact
	hit  search.Hit
	ground.Standing
	share    float64       // how surely it is meant, it or one to which the claim stands in the same way
	text     string        // the claim
	strict   ground.Reason // what a stricter look finds
	undenied ground.Reason // what it finds of the claim without its "not"; Fine where that can't be told
	ended    bool          // the claim tells as going on what the fact says has ended
	followed bool          // somebody whom the claim names has been succeeded, as the fact says
	sweeps   bool          // the claim is about all cases or none, and the fact does not say so
	told     []candidate   // how the claim stands to each of the fact's tellings; none where the fact can hardly be meant
}

// newClaimJudge makes the judge of claims: it knows the base's words that mean the same.
func (s *Snapshot) newClaimJudge() (*ground.Judge, error) {
	return ground.NewForClaims(s.named(), s.words.Synonyms, s.words.Opposites)
}

// weighSentence tells what the facts make of a sentence: of all of it where they decide that, else of each clause that stands
// alone.
func (s *Snapshot) weighSentence(judge *ground.Judge, sentence said, before string) []Checked {
	full := sentence
	full.text = judge.Whose(before, sentence.text)
	whole := s.weigh(judge, full, before)
	whole.Text = sentence.text
	parts := judge.Parts(full.text)
	if whole.Finding != NotCovered && whole.Finding != ClaimContradicted || len(parts) < 2 {
		return []Checked{whole}
	}
	var all []Checked
	unsure := false
	for i, part := range parts {
		kind, _ := sortOf(part.Full)
		c := s.weigh(judge, said{part.Full, kind}, before)
		c.Text = part.Text
		if i > 0 && c.Finding == ClaimContradicted && pointsBack.MatchString(part.Full) {
			c, unsure = Checked{Text: c.Text, Finding: NotCovered, Near: c.Facts[0]}, true
		}
		if i == 0 && full.text != sentence.text {
			c.Text = part.Full
		}
		all = append(all, c)
	}
	if whole.Finding == ClaimContradicted && !unsure && !slices.ContainsFunc(all, func(c Checked) bool { return c.Finding == ClaimContradicted }) {
		return []Checked{whole}
	}
	return all
}

// pointsBack finds a word for somebody or something that another part of the sentence names: what facts make of such a part by itself is not
// sure enough to deny it.
var pointsBack = regexp.MustCompile(`(?i)\b(?:he|him|she|her|they|them)\b`)

// weigh tells what the facts make of one claim; before is the claim before it in the message.
func (s *Snapshot) weigh(judge *ground.Judge, claim said, before string) Checked {
	c := Checked{Text: claim.text, Finding: claim.kind}
	if claim.kind != "" {
		return c
	}
	for i, text := range readings(claim.text) {
		found := s.decide(judge, text, before)
		if i == 0 || c.Finding == ClaimContradicted || found.Finding != ClaimContradicted {
			found.Text = claim.text
			c = found // contradicted is what is so in each reading
		}
		if found.Finding != NotCovered && found.Finding != ClaimContradicted {
			break
		}
	}
	return c
}

// decide tells what the facts make of one reading of a claim.
func (s *Snapshot) decide(judge *ground.Judge, text, before string) Checked {
	all, present := s.candidates(judge, text, before), judge.Present(text) || tellsNow(text)
	for _, rule := range []func([]candidate, bool) (Finding, []Fact){s.disputed, s.carried, s.outdated, s.denied} {
		if finding, facts := rule(all, present); finding != "" {
			return Checked{Finding: finding, Facts: facts}
		}
	}
	return Checked{Finding: NotCovered, Near: nearest(all)}
}

// nearest gives the fact that surely speaks of what a claim speaks of, though the rules can't tell whether it bears the claim out; without
// ID where there is none. Of a hundred claims that nothing covers six have one.
func nearest(all []candidate) Fact {
	const speaksOfIt, namesIt = 0.2, 0.1 // how much of the fact the claim speaks of, and where no other fact can be meant
	if len(all) == 0 {
		return Fact{}
	}
	c := all[0]
	surely := c.share >= noDoubt && c.Shared >= sameThing && (c.Used >= speaksOfIt || c.share >= noOther && c.Used >= namesIt)
	if c.Named && (surely || c.share >= meantSurely && c.Shared >= allOfIt && c.Used >= likely) {
		return c.fact
	}
	return Fact{}
}

// candidates gives the facts that search finds for a claim, each with how the claim stands to it.
func (s *Snapshot) candidates(judge *ground.Judge, text, before string) []candidate {
	found := s.index.Find(text, search.Before{Text: before})
	text = wholeHalves(text)
	var all []candidate
	var facts []ground.Stated
	for _, hit := range found.Hits[:min(heldAgainst, len(found.Hits))] {
		f := s.must(hit.ID)
		all = append(all, candidate{fact: f, hit: hit})
		facts = append(facts, s.stated(f))
	}
	standings, gate := judge.Standings(text, facts)
	if !gate.OK() {
		return nil
	}
	for i := range all {
		all[i].stand(judge, text, facts[i].Text, standings[i])
	}
	for i := range all {
		all[i].share = all[i].together(all)
		all[i].told = s.heldAgainstTellings(judge, all[i])
	}
	return all
}

// together gives the share of a hit and of those to which the claim stands in the same way: which of these facts is meant makes no difference.
func (c candidate) together(all []candidate) float64 {
	sum := 0.0
	for _, o := range all {
		if c.standsAs(o) {
			sum += o.hit.Share
		}
	}
	return sum
}

// standsAs tells whether the claim stands to both facts in the same way: neither lacks what the other has of it, and the same is wrong.
func (c candidate) standsAs(o candidate) bool {
	sameLack := func(a, b ground.Lack) bool { return a.Word == b.Word && a.Typed == b.Typed }
	sameFault := func(a, b ground.Verdict) bool { return a.Reason == b.Reason }
	return c.fact.Status == o.fact.Status && c.fact.Superseded() == o.fact.Superseded() && slices.EqualFunc(c.missing(), o.missing(), sameLack) &&
		slices.EqualFunc(c.Faults, o.Faults, sameFault)
}

// stand takes down how the claim stands to the candidate's text.
func (c *candidate) stand(judge *ground.Judge, claim, text string, standing ground.Standing) {
	c.Standing, c.text, c.strict = standing, claim, ground.UnknownWord
	if len(standing.Lacks) <= mostLacks {
		fact := ground.Fact{ID: c.fact.ID, Text: text}
		c.strict, c.undenied = judge.Claim(claim, []ground.Fact{fact}).Reason, undenied(judge, claim, fact)
	}
	c.ended, c.followed = tellsEnd(claim, c.fact.Claim), successor(claim, c.fact.Claim)
	c.sweeps = sweeps(claim, c.fact.Claim)
}

// halves finds a number that is said with a half: "four and a half hours".
var halves = regexp.MustCompile(`(?i)\b(one|two|three|four|five|six|seven|eight|nine) and a half\b`)

// wholeHalves writes such a number in figures.
func wholeHalves(text string) string {
	return halves.ReplaceAllStringFunc(text, func(m string) string {
		word, _, _ := strings.Cut(strings.ToLower(m), " ")
		return fmt.Sprint(slices.Index(spelled, word)) + ".5"
	})
}

// grave are the reasons for which a stricter look at a claim is believed. What a fact is said to lack, the standing knows better.
var grave = []ground.Reason{ground.Attribution, ground.Role, ground.Polarity, ground.Modality, ground.Binding, ground.Opposite, ground.Cause,
	ground.WrongBound, ground.Glued, ground.DisputedSide}

// denies finds a word that denies.
var denies = regexp.MustCompile(`\b(not|never|no|none|nobody|nothing|neither|nor|without|hardly)\b|n['’]t\b`)

// deniesMore tells whether a claim denies something in a word that the fact has not. Then the fact never carries it, however
// alike they are: the rules for what is denied are not sure enough to tell somebody that they are right.
func (c candidate) deniesMore() bool {
	switch {
	case c.Evened && !c.Backed:
		return true
	case c.Backed || c.strict == ground.Fine && !c.Yields:
		return false
	}
	there := denies.FindAllString(strings.ToLower(c.fact.Claim), -1)
	return slices.ContainsFunc(denies.FindAllString(strings.ToLower(c.text), -1), func(word string) bool { return !slices.Contains(there, word) })
}

// unsure tells whether a stricter look finds what is to be believed.
func (c candidate) unsure() bool {
	switch c.strict {
	case ground.Attribution:
		return !c.Voiced
	case ground.UnknownWord:
		return len(c.Lacks) == 0 || c.deniesMore()
	}
	return slices.Contains(grave, c.strict) || c.deniesMore()
}

// free are the kinds of entities that a fact is about without always naming them: they do nothing, and nothing is done there.
var free = []EntityKind{App, Law, Term, Event, Product}

// stated gives the judge what it needs of a fact.
func (s *Snapshot) stated(f Fact) ground.Stated {
	st := ground.Stated{Fact: ground.Fact{ID: f.ID, Text: wholeHalves(f.Claim)}, Asks: slices.Concat(f.Asks, f.Wordings)}
	for _, name := range f.Entities {
		st.Actors = append(st.Actors, s.cases.acts[name]...)
		if e, known := s.Entity(name); known && slices.Contains(free, e.Kind) {
			st.Entities = append(st.Entities, name)
		}
	}
	if !f.When.IsZero() {
		st.Dates = append(st.Dates, f.When.From.Words(), f.When.To.Words())
	}
	return st
}

const (
	meantSurely = 0.6  // the share of a hit from which it is held to be the fact that is meant
	noDoubt     = 0.9  // the same without any doubt
	maybeMeant  = 0.25 // below it a fact decides nothing
	fairlyUsed  = 0.25 // how much of a fact a claim speaks of that is about it
	sideMeant   = 0.05 // the share of a hit from which a disputed fact is taken into account: where sources differ nothing is plainly so
	likely      = 0.4  // how much of a fact is in a claim that it carries without being surely meant, and
	allOfIt     = 0.95 // how much of that claim is in the fact
	nearlyWhole = 0.86 // how much of a claim a fact has that lacks one word of it
	mostLacks   = 3    // how many words of a claim a fact may lack that is looked at more strictly
	sameThing   = 0.5  // how much of a claim a fact that denies it speaks of
)

// missing gives what the fact has nothing of: words that nobody uses who asks about it.
func (c candidate) missing() []ground.Lack {
	return slices.DeleteFunc(slices.Clone(c.Lacks), func(l ground.Lack) bool { return l.Asked && !l.Typed })
}

// faulty tells whether one of the rules with these reasons finds a fault.
func (c candidate) faulty(reasons ...ground.Reason) bool {
	return slices.ContainsFunc(c.Faults, func(v ground.Verdict) bool { return slices.Contains(reasons, v.Reason) })
}

// whole tells whether the fact has all that the claim says, put together as there, but that it may leave out who says so and be told as of
// now.
func (c candidate) whole() bool {
	return len(c.Lacks) == 0 && c.hit.Share >= maybeMeant && !slices.ContainsFunc(c.Faults, func(v ground.Verdict) bool {
		return v.Reason != ground.Attribution && v.Reason != ground.Stale
	})
}

// carries tells whether a fact carries every detail of a claim.
func (c candidate) carries() bool {
	switch {
	case c.fact.Status == Open || c.comesForGone() || c.unsure() || len(c.Doubts) > 0 || c.Speaks && c.faulty(ground.Attribution):
		return false
	case c.Used < fairlyUsed && c.hit.Share < noDoubt, c.hit.Share < meantSurely && (c.Used < likely || c.Shared < allOfIt):
		return false
	}
	return c.whole() || c.nearly()
}

// nearly tells whether a fact that is surely meant has all but one word: one that many use who ask about it, and in whose place it has
// no other.
func (c candidate) nearly() bool {
	if len(c.Lacks) != 1 || len(c.Faults) > 0 || c.hit.Share < noDoubt || c.Shared < nearlyWhole || c.Used < likely {
		return false
	}
	return c.Lacks[0].Asked && !c.Lacks[0].Rival
}

// weight tells how likely a fact is the one that a claim is about: as search has it, and as much as it is all that the fact says.
func (c candidate) weight() float64 { return c.hit.Share + c.Used/2 }

// heaviest gives the candidate that fits and weighs most; none where none does.
func heaviest(all []candidate, fits func(candidate) bool) (candidate, bool) {
	var best candidate
	found := false
	for _, c := range all {
		if fits(c) && (!found || c.weight() > best.weight()) {
			best, found = c, true
		}
	}
	return best, found
}

// carried finds the fact that carries the claim and holds, or held at the time that the claim speaks of.
func (s *Snapshot) carried(all []candidate, present bool) (Finding, []Fact) {
	best, found := heaviest(all, func(c candidate) bool { return s.bears(c, present) })
	if !found {
		return "", nil
	}
	return ClaimSupported, []Fact{best.fact}
}

// disputed finds the fact whose sides differ on what the claim states as settled.
func (s *Snapshot) disputed(all []candidate, _ bool) (Finding, []Fact) {
	best, found := heaviest(all, func(c candidate) bool {
		missing := len(slices.DeleteFunc(c.missing(), func(l ground.Lack) bool {
			return l.Reason == ground.Cause || l.Heard && !l.Typed && c.Used >= fairlyUsed
		}))
		if c.fact.Status == Open {
			return missing == 0 && c.share >= noDoubt && c.Shared >= nearlyWhole
		}
		if c.share < meantSurely && c.faulty(ground.Polarity, ground.Binding, ground.Role) {
			return false // it is about another point of the same thing
		}
		return c.fact.Status == Disputed && c.Shared >= sameThing && (missing == 0 && c.share >= sideMeant || missing <= 2 && c.share >= noDoubt)
	})
	if !found {
		return "", nil
	}
	return ClaimDisputed, []Fact{best.fact}
}
