package manner

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// surety is how sure a word makes what follows: 1 may, 2 would, 3 will, 4 nothing said.
func surety(t *en.Token) int {
	switch {
	case t.Is(en.Weak):
		return 1
	case t.Is(en.Planned | en.Obliging | en.Condition):
		return 2
	case t.Is(en.Certain):
		if strings.HasPrefix(t.Text, "was ") || strings.HasPrefix(t.Text, "were ") {
			return 2 // "were going to"
		}
		return 3
	}
	return 4
}

// Modality: what the fact says may, should or will happen has not happened, and "may" is no "will".
func (r Rules) Modality() (verdict.Verdict, bool) {
	if by, bad := r.surerOutright(); bad {
		return verdict.Against(verdict.Modality, by, r.Own[0].ID), true
	}
	whole := r.sureOverall()
	for i := range r.Said.Tokens {
		if !r.saidToHappen(i) {
			continue
		}
		places := r.placesOfDeed(i)
		if len(places) == 0 {
			continue
		}
		places = r.withNumber(i, places)
		if r.dutyTurned(i, places) || r.onlyOfNoun(i, places) {
			return verdict.Against(verdict.Modality, r.Said.Tokens[i].Text, r.Own[places[0].Fact].ID), true
		}
		if mine := dutyBefore(r.Said.Tokens, i); mine != 0 && r.onlyOrMust(i, mine, places) {
			continue
		}
		if by, bad := r.surerThan(i, whole, places); bad {
			return verdict.Against(verdict.Modality, r.Said.Tokens[i].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// sureOverall gives how sure the piece is as a whole: as its least sure word makes it.
func (r Rules) sureOverall() int {
	sure := 4
	for i := range r.Said.Tokens {
		sure = min(sure, surety(&r.Said.Tokens[i]), r.thoughtOf(i))
	}
	return sure
}

// surerOutright tells whether the piece says "certain to" or "will" of what no fact says so surely, and which of the two.
func (r Rules) surerOutright() (word string, bad bool) {
	said := r.Said.Tokens
	if r.Any(en.Certain) {
		return "", false
	}
	for i := range said {
		if r.surelySaid(i) {
			return said[i].Text, true
		}
	}
	if slices.ContainsFunc(said, boundTo) {
		return "certain to", true
	}
	speaks := slices.ContainsFunc(said, func(t en.Token) bool { return t.Is(en.Speech | en.Attributing) })
	will := slices.ContainsFunc(said, func(t en.Token) bool { return surety(&t) == 3 })
	return "will", will && !(speaks && r.would())
}

// boundTo tells whether a phrase makes what follows sure: "is bound to".
func boundTo(t en.Token) bool {
	return strings.HasSuffix(t.Text, "certain to") || strings.HasSuffix(t.Text, "bound to") || strings.HasSuffix(t.Text, "sure to")
}

// surelySaid tells whether somebody "is certain that" or "sure of" what no fact calls so: he was only hopeful.
func (r Rules) surelySaid(i int) bool {
	said := r.Said.Tokens
	switch said[i].Text {
	case "certain", "sure", "confident", "convinced":
	default:
		return false
	}
	if i == 0 || i+1 >= len(said) || !said[i-1].Is(en.Linking) || said[i-1].Is(en.Negative) {
		return false
	}
	ofWhat := slices.ContainsFunc(said[i+1:min(len(said), i+5)], func(t en.Token) bool { return t.Text == "that" || t.Text == "of" })
	return ofWhat && !r.veryWord(i) && !r.Any(en.Certain)
}

// saidToHappen tells whether the word at i says that something happened or happens, so that it matters how sure the facts are of it.
func (r Rules) saidToHappen(i int) bool {
	said := r.Said.Tokens
	t := &said[i]
	switch {
	case t.Sort != en.Word, !en.Verbal(said, i) && !t.Ed && !grammar.Stated(said, i), t.Is(en.Linking):
		return false
	case t.Is(en.Speech) && !grammar.Passive(said, i) && !r.onlyAimed(i):
		return false
	case t.Is(en.Harmless) && !r.verbatim(i):
		return t.Ed && len(t.Parts) > 1 && numberBeside(said, i) >= 0
	}
	return true
}

// placesOfDeed gives where the facts have a verb, or else the number or date that it goes with.
func (r Rules) placesOfDeed(i int) []reading.Place {
	said := r.Said.Tokens
	places := r.PositionsOf(i)
	if n := r.Carried(i); len(places) == 0 && said[i].Is(en.Support) && n >= 0 {
		places = r.Found[n]
	}
	if len(places) == 0 && said[i].Is(en.Starting|en.Ending) {
		places = r.dateBehind(i)
	}
	if n := numberBeside(said, i); len(places) == 0 && said[i].Ed && n >= 0 {
		places = r.Found[n] // "ended up with 12%"
	}
	return places
}

// surerThan tells whether the piece is surer of a verb than all of its places in the facts, and which fact is the surest. whole is how sure
// the piece is as a whole.
func (r Rules) surerThan(i, whole int, places []reading.Place) (by string, bad bool) {
	said := r.Said.Tokens
	least, by := r.surest(i, places)
	onlySupposed := supposed(&said[i]) && everywhere(places, r.generally)
	if infinitive(said, i) || gerund(said, i) || onlySupposed {
		least = max(least, 2) // "to find" says of nothing that it was found
		if least == 2 && (r.sureIn(i, whole) > 2 || gerund(said, i) && listsAct(said, i)) {
			return "", false
		}
	}
	sure := r.sureIn(i, whole)
	return by, sure > least && !(sure == 3 && least == 2 && r.would())
}

// surest gives how sure of a verb the surest of its places in the facts is, and by which fact.
func (r Rules) surest(i int, places []reading.Place) (least int, by string) {
	for _, p := range places {
		n := &r.Own[p.Fact].Tokens[p.Token]
		if n.Is(en.Weak) && !n.Is(en.Verb) {
			least = 4 // "allowed" for "could"
		}
		if s := r.sureThere(i, p); s > least {
			least, by = s, r.Own[p.Fact].ID
		}
	}
	return least, by
}

// sureThere gives how sure a fact is, at one place, of the verb at i.
func (r Rules) sureThere(i int, p reading.Place) int {
	said, tokens := r.Said.Tokens, r.Own[p.Fact].Tokens
	if refusedTo(tokens, p.Token) && en.Governed(said, i, en.Negative, 2) {
		return 4 // who refused to do it did not do it
	}
	s, n := r.suretyAt(p), &tokens[p.Token]
	if behindWhether(tokens, p.Token) && !en.HasWord(said, "whether") && !en.HasWord(said, "if") {
		s = 1
	}
	if n.Is(en.Verb) && n.Is(en.Weak) {
		return min(s, surety(n)) // "is considering" for itself is no "has decided"
	}
	if s == 4 && (toCome(tokens, p.Token) || toBeDone(tokens, p.Token) || listedToCome(tokens, p.Token)) {
		s = 2
	}
	if n.Ing && n.Stem == "decid" && said[i].Ed && !en.Governed(said, i, en.Negative, 3) {
		return 1
	}
	return s
}

// would tells whether a fact says "would" or "would not", which in somebody's words may be "will".
func (r Rules) would() bool { return r.Says("would") || r.Says("would not") }

// sureIn gives how sure the piece is of a word: by its own clause, and by all of the piece where it is somebody's word.
func (r Rules) sureIn(i, whole int) int {
	said := r.Said.Tokens
	sure := surety(&said[i])
	if grammar.Passive(said, i) && demanded(said, i) && !modalInFront(said, i) {
		return min(sure, 2)
	}
	for k := i; k > 0 && !statesAnew(&said[k]); k-- {
		sure = min(sure, surety(&said[k-1]), r.thoughtOf(k-1))
	}
	for k := i + 1; k < len(said) && !statesAnew(&said[k]); k++ {
		if said[i].Ed && (said[k].Text == "and" || said[k].Text == "but") {
			break // what was done before "and" was done
		}
		sure = min(sure, surety(&said[k]), r.thoughtOf(k))
	}
	return max(sure, whole)
}

// statesAnew tells whether a token opens a clause that states something by itself, which no modal before it softens.
func statesAnew(t *en.Token) bool {
	if t.Before == en.Strong {
		return true
	}
	switch t.Text {
	case "and", "but", "while", "whereas", "although", "though", "which", "who":
		return t.Before == en.Comma
	}
	return false
}

// suretyAt gives how sure a fact is of one of its words.
func (r Rules) suretyAt(p reading.Place) int {
	tokens := r.Own[p.Fact].Tokens
	switch {
	case marksNoun(tokens, p.Token):
		return 4 // "may sell it to approved customers" takes them for approved
	case en.Governed(tokens, p.Token, en.Weak, grammar.Scope):
		return 1
	case en.Governed(tokens, p.Token, en.Planned|en.Obliging|en.Condition, grammar.Scope), grammar.Wanted(tokens, p.Token):
		return 2
	case en.Governed(tokens, p.Token, en.Certain, grammar.Scope):
		return 3
	}
	return 4
}

// marksNoun tells whether a participle that is no verb stands right before the word of which it says something: "approved customers".
func marksNoun(tokens []en.Token, i int) bool {
	if !tokens[i].Ed || i+1 >= len(tokens) || tokens[i+1].Before != en.Joined {
		return false
	}
	return tokens[i+1].Content() && !en.Verbal(tokens, i)
}

// modalInFront tells whether the modal of a verb stands before its subject: "only in May may bids be made".
func modalInFront(tokens []en.Token, i int) bool {
	for k := i - 2; k > 0 && tokens[k+1].Before < en.Strong && tokens[k].Text != "that"; k-- {
		if next := &tokens[k+1]; en.AuxiliaryModal(&tokens[k]) || tokens[k].Text == "can" || tokens[k].Text == "will" {
			return en.Article(next) || next.Sort == en.Named || strings.HasSuffix(next.Text, "s")
		}
	}
	return false
}

// refusedTo tells whether the verb at i is what somebody refused or declined to do.
func refusedTo(tokens []en.Token, i int) bool {
	if i > 0 && strings.HasSuffix(tokens[i-1].Text, " to") {
		return tokens[i-1].Is(en.Negative | en.Denying)
	}
	return i > 1 && tokens[i-1].Text == "to" && tokens[i-2].Ed && tokens[i-2].Is(en.Negative|en.Denying)
}
