package coverage

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
)

// framed tells whether a small word or a general verb says only what the form of a fact says: "is enough" for "if", "came after the
// vote" for "after the vote", "twice" of two that are given.
func (r Rules) framed(i int) bool {
	t := &r.Said.Tokens[i]
	switch t.Text {
	case "enough", "sufficient":
		return r.Sufficient(i)
	case "very":
		return r.onlyStresses(i)
	case "only":
		return r.littleTime(i) || r.limitedTo(i) || r.onlyIfGiven(i) || r.onlyTo(i)
	case "allowed", "set aside", "aside", "allotted":
		return r.allows(i)
	case "twice":
		return r.givesTwo(i)
	case "elements", "items", "substances", "metals", "materials":
		return r.kindOfListed(i)
	case en.NotAlone:
		return r.oneOfOthers(i)
	case "at least":
		return r.hedges(i)
	case "beforehand":
		return r.BeforeTurn(i)
	case "more than", "over", "almost", "nearly":
		return r.yearFrom(i) || r.severalThings(i)
	case "took part", "took part in", "was there", "were there", "was present", "were present", "attended":
		return r.tookPart(i)
	case "vote":
		return r.countOfVote(i)
	case "man", "guy", "fellow":
		return i == 0 || !r.Said.Tokens[i-1].Poss // "Vardal's man on the board" is no man only
	case "government":
		return r.inGovernment()
	case "owner", "owners", "holder", "holders", "shareholder", "stake", "stakes":
		return r.partOwner(i)
	case "goods":
		return r.taxed(i)
	case "split", "divided", "breakdown":
		return r.splitThere(i)
	case "repeated", "repeatedly", "kept", "keeps", "keep":
		return r.oftenThere(i)
	case "used", "uses", "use", "using", "made use of":
		return r.underRule(i)
	case "passed", "enacted", "adopted":
		return r.lawOf()
	case "new":
		return r.madeNew(i)
	}
	if r.beganThen(i) || r.inPhrase(i) || r.sameTie(i) || r.LearnsFrom(i) || r.DismissedAs(i) || r.wantsThat(i) {
		return true
	}
	if r.isPart(i) || r.hosts(i) || r.titled(i) || r.orderedDeed(i) {
		return true
	}
	return i > 0 && len(r.Said.Tokens[i].Parts) == 3 && r.yearFrom(i-1)
}

// onlyStresses tells whether "very" only points harder: "the very day", "that very same place".
func (r Rules) onlyStresses(i int) bool {
	said := r.Said.Tokens
	if i == 0 || i+1 == len(said) || said[i+1].Before != en.Joined {
		return false
	}
	if !en.Pointing(&said[i-1]) && !said[i-1].Poss {
		return false
	}
	switch said[i+1].Text {
	case "day", "month", "year", "week", "same", "moment", "place", "date":
		return true
	}
	return false
}

// hedges tells whether "at least" bounds nothing but says that no more is known: "at least that is what Holm said", "as of May at least".
func (r Rules) hedges(i int) bool {
	said := r.Said.Tokens
	if i+1 < len(said) && said[i+1].Before == en.Joined {
		return strings.HasPrefix(said[i+1].Text, "that") || said[i+1].Text == "according to"
	}
	for k := i - 1; k >= max(0, i-3) && said[k+1].Before < en.Strong; k-- {
		if said[k].Text == "as of" {
			return true
		}
	}
	return false
}

// givesTwo tells whether "twice" announces the two that the sentence gives: "voted twice: 90 to 10 in May and 95 to 5 in June".
func (r Rules) givesTwo(i int) bool {
	said := r.Said.Tokens
	if r.next(i) == "in" && i+2 < len(said) && said[i+2].Sort == en.Dated {
		return r.datesWithin(&said[i+2].Date) == 2
	}
	if i == 0 || i+1 == len(said) || said[i+1].Before != en.Strong || !r.found(i-1) {
		return false
	}
	return r.More == 1 && len(r.Own) == 1 || r.More == 0 && len(r.Own) == 2
}

// datesWithin counts the days of the facts that lie in a month or year.
func (r Rules) datesWithin(d *en.Date) (n int) {
	for f := range r.Own {
		for k := range r.Own[f].Tokens {
			t := &r.Own[f].Tokens[k]
			sameYear := d.Year == 0 || t.Date.Year == 0 || t.Date.Year == d.Year
			if t.Sort == en.Dated && t.Date.Day > 0 && t.Date.Month == d.Month && sameYear {
				n++
			}
		}
	}
	return n
}

// inPhrase tells whether a noun is a part of a phrase of a fact that is known as a whole: "by video" for "a video call".
func (r Rules) inPhrase(i int) bool {
	t := &r.Said.Tokens[i]
	if t.Sort != en.Word || len(t.Parts) > 0 || t.Is(en.Verb|en.Negative|en.Limiting|en.Temporal) {
		return false
	}
	return r.factHas(func(n en.Token) bool {
		return n.Sort == en.Word && len(n.Parts) > 1 && !n.Is(en.Negative|en.Denying) && slices.Contains(n.Parts, t.Stem)
	})
}
