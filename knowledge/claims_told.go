package knowledge

import (
	"regexp"
	"slices"

	"tiktalks/knowledge/ground"
)

// heldAgainstTellings holds the claim against the tellings of a candidate's fact, each as if it were the fact's own claim.
func (s *Snapshot) heldAgainstTellings(judge *ground.Judge, c candidate) (all []candidate) {
	if c.share < maybeMeant {
		return nil
	}
	own := s.stated(c.fact)
	own.Close = mostLacks
	facts := make([]ground.Stated, len(c.fact.Tellings))
	for i, told := range c.fact.Tellings {
		facts[i] = own
		facts[i].Text = wholeHalves(told)
		f := c.fact
		f.Claim = told
		all = append(all, candidate{fact: f, hit: c.hit, share: c.share})
	}
	standings, gate := judge.Standings(c.text, facts)
	if !gate.OK() {
		return nil
	}
	for i := range all {
		all[i].stand(judge, c.text, facts[i].Text, standings[i])
	}
	return all
}

// halfTold is how much of a telling a claim has to speak of, and more, to be borne out by it.
const halfTold = 0.5

// bears tells whether a fact bears a claim out: its own claim does, or a telling does in which the stricter look finds no fault either, and
// they are not outvoted by tellings that have all that the claim says put together otherwise: two of these outvote two, not three. One text
// may be misread; that many are mistaken in the same way is unlikely.
func (s *Snapshot) bears(c candidate, present bool) bool {
	own := c.bearsAlone() && !(present && s.gone(c))
	if s.unvoiced(c) || c.Against || s.otherOffice(c) || !own && s.opposes(c, present) {
		return false
	}
	agree, differ := c.votes(own), 0
	for _, t := range c.told {
		switch {
		case t.bearsPlainly() && t.Used > halfTold && !(present && s.gone(t)):
			agree++
		case t.Against, len(t.Lacks) == 0 && t.otherwise():
			differ++
		}
	}
	return agree > 0 && 2*agree >= 3*differ
}

// opposes tells whether the fact's own claim says otherwise, or limits or dates what it says in another way, or whether the claim speaks of
// too little of it, or a stricter rule has a doubt: then no telling bears the claim out.
func (s *Snapshot) opposes(c candidate, present bool) bool {
	bound := c.strict == ground.Qualifier || c.strict == ground.Binding || slices.ContainsFunc(c.Lacks, func(l ground.Lack) bool { return l.Reason == ground.WrongBound })
	return c.otherwise() || bound || c.Used < likely || len(c.Doubts) > 0 || c.comesForGone() || s.denies(c) || present && s.gone(c)
}

// unvoiced tells whether what the claim states is somebody's word in the fact, and the claim does not say whose: of such a thing the facts
// bear out that it was said, not that it is so. What newspapers and agencies report is nobody's own cause, and may be told without them.
func (s *Snapshot) unvoiced(c candidate) bool {
	party := func(name string) bool {
		e, known := s.Entity(name)
		return !known || !outlet.MatchString(e.Role)
	}
	reported := len(c.Sources) > 0 && !slices.ContainsFunc(c.Sources, party)
	return c.faulty(ground.Attribution) && !c.Voiced && !reported
}

// outlet finds words that say of somebody that he reports news.
var outlet = regexp.MustCompile(`(?i)\b(?:news|newspaper|broadcaster|magazine)\b`)

// votes is how many tellings a fact's own claim is worth, if it bears out what somebody claims.
func (c candidate) votes(bears bool) int {
	switch {
	case !bears:
		return 0
	case c.strict == ground.Fine:
		return 4
	}
	return 2
}

// nowhere gives what is missing, but for words with which the fact is told.
func (c candidate) nowhere() []ground.Lack {
	return slices.DeleteFunc(c.missing(), func(l ground.Lack) bool { return !l.Typed && c.toldWith(l.Word) })
}

// toldWith tells whether one of the fact's tellings has a word of the claim that the fact itself lacks.
func (c candidate) toldWith(word string) bool {
	return slices.ContainsFunc(c.told, func(t candidate) bool {
		return !slices.ContainsFunc(t.Lacks, func(l ground.Lack) bool { return l.Word == word })
	})
}

// toldSo tells whether a telling bears the claim out without any fault: then no fact denies it, whatever else is seen in it. Where doubtless
// is wanted, only tellings of facts of which no stricter rule has a doubt count.
func toldSo(all []candidate, doubtless bool) bool {
	return slices.ContainsFunc(all, func(c candidate) bool {
		return (!doubtless || len(c.Doubts) == 0) && slices.ContainsFunc(c.told, candidate.bearsPlainly)
	})
}

// bearsAlone tells whether the candidate's text bears out the claim by itself.
func (c candidate) bearsAlone() bool { return c.carries() || c.softly() }

// bearsPlainly tells whether the stricter look finds no fault in that either.
func (c candidate) bearsPlainly() bool { return c.strict == ground.Fine && c.bearsAlone() }

// otherwise tells whether the stricter look finds that the candidate's text says otherwise than the claim, or a rule that it is not as sure
// or not of the same.
func (c candidate) otherwise() bool {
	other := []ground.Reason{ground.Polarity, ground.Role, ground.Opposite, ground.Modality}
	return slices.Contains(other, c.strict) || c.faulty(other...) || c.faulty(ground.Binding, ground.WrongNumber)
}

// gone tells whether what the fact says is so no longer, or of somebody else.
func (s *Snapshot) gone(c candidate) bool {
	return s.over(c.fact) || c.ended || c.followed || c.faulty(ground.Stale) && !s.lasts(c)
}
