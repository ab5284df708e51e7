package knowledge

import (
	"regexp"
	"slices"
)

// What /check makes of the statement in a question: an answer where the facts found leave it open, and a word against theirs.

// checked answers as /check would, which knows many true ways to tell each fact: where the fact that bears the statement out, or denies
// it, is among those that the answer shows. What a fact says with a "but" may be the other half of it, what happened at one time may have
// happened at another too, and what is not "more than ten" is no other number.
func (a assize) checked(shown []Fact) finding {
	f, word := a.check()
	said := a.asked.said()
	switch {
	case word == "", !f.known(), !slices.ContainsFunc(shown, func(o Fact) bool { return o.ID == f.ID }), !a.sure(word, f),
		a.asked.present() && (f.Superseded() || a.ran(f)),
		word == yes && (twoSided.MatchString(f.Claim) || wentUnsaid(said, f.Claim)),
		word == no && (len(bounds(said)) > 0 || a.mayRecur(f)):
		return finding{}
	}
	return finding{word: word, fact: f}
}

// mayRecur tells whether what the question asks of one time may have been then, though a fact says that it was at another.
func (a assize) mayRecur(f Fact) bool {
	return len(a.dates) > 0 && !denying.MatchString(f.Claim) && !a.asked.once() && !a.then(f)
}

// checks tells whether /check finds a word as well.
func (a assize) checks(word string) bool {
	_, found := a.check()
	return found == word
}

// gainsaid tells whether /check finds the opposite of a word.
func (a assize) gainsaid(word string) bool {
	return word == yes && a.checks(no) || word == no && a.checks(yes)
}

// twoSided finds a claim that has two sides.
var twoSided = regexp.MustCompile(`(?i)\b(?:but|though|although|however|while)\b`)

// verdict is what /check finds of the statement, and by which fact; no word where it leaves that open.
func (a assize) verdict() (Fact, string) {
	judge, err := a.base.claims()
	if err != nil {
		return Fact{}, ""
	}
	all, present := a.base.candidates(judge, a.asked.said(), ""), a.asked.present()
	if differ, _ := a.base.disputed(all, present); differ != "" {
		return Fact{}, ""
	}
	if bears, facts := a.base.carried(all, present); bears != "" {
		return facts[0], yes
	}
	if denies, facts := a.base.denied(all, present); denies != "" {
		return facts[0], no
	}
	return Fact{}, ""
}
