package coverage

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// ballot is how a vote went in a fact: where the greater and the smaller number stand, as in "by 360 votes to 58".
type ballot struct{ fact, yes, no int }

// ballots finds the votes that the facts tell of by two numbers.
func (r Rules) ballots() (all []ballot) {
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		if !slices.ContainsFunc(tokens, carriedByVote) || slices.ContainsFunc(tokens, turnsVote) {
			continue // what was voted down had the more votes against it, and those for a repeal are against the law
		}
		for k := range tokens {
			if no := lostTo(tokens, k); no > 0 && tokens[k].Quantity.Value > tokens[no].Quantity.Value {
				all = append(all, ballot{f, k, no})
			}
		}
	}
	return all
}

// turnsVote tells whether a word may turn round who was for what: "voted down", "a motion to scrap the toll".
func turnsVote(t en.Token) bool {
	return t.Is(en.Negative|en.Denying|en.Ending) || t.Text == "against" || t.Stem == "repeal" || t.Stem == "scrap"
}

// carriedByVote tells whether a word says that a vote went for what was voted on.
func carriedByVote(t en.Token) bool {
	switch t.Stem {
	case "pass", "approv", "adopt", "endors", "confirm", "ratifi", "clear", "vote for":
		return true
	}
	return false
}

// lostTo gives the second number of a vote that has its first one at i: "360 votes to 58", "a 360-58 vote"; 0 where there is none.
func lostTo(tokens []en.Token, i int) int {
	if i >= len(tokens) || !tokens[i].Count() || !slices.ContainsFunc(tokens, ofVote) {
		return 0
	}
	k, to := i+1, false
	for k < min(len(tokens), i+4) && tokens[k].Before == en.Joined && (ofVote(tokens[k]) || tokens[k].Text == "to") {
		to = to || tokens[k].Text == "to"
		k++
	}
	if k == len(tokens) || !tokens[k].Count() || tokens[k].Before != en.Joined {
		return 0
	}
	if hyphened := k == i+1 && tokens[k].Hyphen; to || hyphened {
		return k
	}
	return 0
}

// ofVote tells whether a word is "vote" or "votes".
func ofVote(t en.Token) bool { return t.Stem == "vote" && !t.Ed && !t.Ing }

// voted finds the number of a vote that the piece says were for or against: "360 in favour", "58 opposed it", or the votes between: "a
// margin of 302". Where it says on which side they were, that is the side that the fact gives them.
func (r Rules) voted(i int) (verdict.Verdict, bool) {
	t := &r.Said.Tokens[i]
	side := sideOfVote(r.Said.Tokens, i)
	if t.Quantity.Unit != "" || t.Quantity.Bound != en.Exact || side == 0 {
		return verdict.Verdict{}, false
	}
	all := r.ballots()
	if len(all) == 0 {
		return verdict.Verdict{}, false
	}
	for _, b := range all {
		k := b.yes
		if side < 0 {
			k = b.no
		}
		if r.Own[b.fact].Tokens[k].Quantity.Value == t.Quantity.Value {
			r.put(i, b.fact, k)
		}
	}
	if r.found(i) {
		return verdict.Pass(), true
	}
	return verdict.Against(verdict.WrongNumber, t.Text, r.Own[all[0].fact].ID), true
}

// sideOfVote gives 1 for a number of those who voted for something, -1 for one of those against and 0 for any other: "360 members were
// for the law", "360 votes in favour", "58 opposed".
func sideOfVote(tokens []en.Token, i int) int {
	if i > 1 && tokens[i-1].Text == "to" && tokens[i-2].Sort == en.Number {
		return 0 // "352 to 65 for the law"
	}
	for k := i + 1; k < min(len(tokens), i+6) && (tokens[k].Before == en.Joined || tokens[k].Before == en.Quoted); k++ {
		t := &tokens[k]
		switch {
		case t.Sort == en.Number, t.Text == "and", t.Text == "to", t.Text == "but":
			return 0
		case opposes(t):
			return -1
		case favours(t), t.Text == "for" && (k == i+1 || tokens[k-1].Is(en.Linking) || ofVote(tokens[k-1])):
			return 1
		}
	}
	return 0
}

// opposes tells whether a word or phrase says that votes were against something: "voted against".
func opposes(t *en.Token) bool {
	return t.Text == "against" || t.Stem == "oppos" || len(t.Parts) > 1 && grammar.LastStem(t) == "against"
}

// favours tells whether a word or phrase says that votes were for something: "in favour".
func favours(t *en.Token) bool {
	switch t.Stem {
	case "favor", "back", "support":
		return true
	}
	return len(t.Parts) > 1 && grammar.LastStem(t) == "favor"
}

// margin judges the number of votes by which a vote was won, where the piece says that it is that: "by a margin of 302", "302 votes: 360
// in favour and 58 against".
func (r Rules) margin(i int) (verdict.Verdict, bool) {
	said := r.Said.Tokens
	if said[i].Quantity.Unit != "" || !saidMargin(said, i) {
		return verdict.Verdict{}, false
	}
	all := r.ballots()
	if len(all) != 1 {
		return verdict.Verdict{}, false // of several votes it may be the other's
	}
	f := r.Own[all[0].fact]
	yes, no := f.Tokens[all[0].yes].Quantity.Value, f.Tokens[all[0].no].Quantity.Value
	if en.Says(said[i].Quantity, en.Quantity{Value: yes - no}) {
		return verdict.Pass(), true
	}
	return verdict.Against(verdict.WrongNumber, said[i].Text, f.ID), true
}

// saidMargin tells whether a number is said to be a margin; "by a margin of 360 to 58" gives both sides and "360 votes: …" may be the one.
func saidMargin(tokens []en.Token, i int) bool {
	if marginBefore(tokens, i) {
		bothSides := lostTo(append(slices.Clone(tokens[i:]), en.Token{Stem: "vote"}), 0) > 0
		return !bothSides
	}
	if i+2 >= len(tokens) || !ofVote(tokens[i+1]) || tokens[i+2].Before != en.Strong {
		return false
	}
	saysBefore := slices.ContainsFunc(tokens[:i], func(t en.Token) bool { return t.Content() })
	return !saysBefore && slices.ContainsFunc(tokens[i+2:], func(t en.Token) bool { return t.Count() })
}

// marginBefore tells whether "margin of" or the like stands before the number at i.
func marginBefore(tokens []en.Token, i int) bool {
	if i > 0 && strings.HasSuffix(tokens[i-1].Text, "margin of") {
		return true
	}
	return i > 1 && tokens[i-1].Text == "of" && (tokens[i-2].Stem == "margin" || tokens[i-2].Stem == "majority")
}

// castSo tells whether a word only says on which side the votes were that a number found in a vote counts: "in favour" in "360 were in
// favour".
func (r Rules) castSo(i int) bool {
	said := r.Said.Tokens
	for k := i - 1; k >= max(0, i-5); k-- {
		if said[k].Sort == en.Number {
			side := sideOfVote(said, k)
			return side != 0 && r.ofBallot(k) && sideOfVote(said[:i], k) == 0 && side == sideOfVote(said[:i+1], k)
		}
	}
	return false
}

// ofBallot tells whether a number of the piece is found as one of a vote.
func (r Rules) ofBallot(i int) bool {
	return slices.ContainsFunc(r.ballots(), func(b ballot) bool {
		return r.foundWhere(i, func(p reading.Place) bool { return p.Fact == b.fact && (p.Token == b.yes || p.Token == b.no) })
	})
}
