package coverage

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
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
	plain := func(k int) bool {
		return k < len(tokens) && tokens[k].Sort == en.Number && tokens[k].Quantity.Unit == ""
	}
	if !plain(i) || !slices.ContainsFunc(tokens, ofVote) {
		return 0
	}
	k, to := i+1, false
	for k < min(len(tokens), i+4) && tokens[k].Before == en.Joined && (ofVote(tokens[k]) || tokens[k].Text == "to") {
		to = to || tokens[k].Text == "to"
		k++
	}
	if plain(k) && tokens[k].Before == en.Joined && (to || k == i+1 && tokens[k].Hyphen) {
		return k
	}
	return 0
}

// ofVote tells whether a word is "vote" or "votes".
func ofVote(t en.Token) bool { return t.Stem == "vote" && !t.Ed && !t.Ing }

// voted finds the number of a vote that the piece says were for or against: "360 in favour", "58 opposed it", or the votes between: "a margin of
// 302". Where it says on which side they were, that is the side that the fact gives them.
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
			r.Found[i] = append(r.Found[i], reading.Place{Fact: b.fact, Token: k})
		}
	}
	if len(r.Found[i]) > 0 {
		return verdict.Pass(), true
	}
	return verdict.Against(verdict.WrongNumber, t.Text, r.Own[all[0].fact].ID), true
}

// sideOfVote gives 1 for a number of those who voted for something, -1 for one of those against and 0 for any other: "360 members were for the
// law", "360 votes in favour", "58 opposed".
func sideOfVote(tokens []en.Token, i int) int {
	if i > 1 && tokens[i-1].Text == "to" && tokens[i-2].Sort == en.Number {
		return 0 // "352 to 65 for the law"
	}
	for k := i + 1; k < min(len(tokens), i+6) && (tokens[k].Before == en.Joined || tokens[k].Before == en.Quoted); k++ {
		t := &tokens[k]
		switch {
		case tokens[k].Sort == en.Number || t.Text == "and" || t.Text == "to" || t.Text == "but":
			return 0
		case t.Text == "against", t.Stem == "oppos", len(t.Parts) > 1 && t.Parts[len(t.Parts)-1] == "against":
			return -1
		case t.Stem == "favor", t.Stem == "back", t.Stem == "support", t.Text == "for" && (tokens[k-1].Is(en.Linking) || ofVote(tokens[k-1]) || k == i+1), len(t.Parts) > 1 && t.Parts[len(t.Parts)-1] == "favor":
			return 1
		}
	}
	return 0
}

// margin judges the number of votes by which a vote was won, where the piece says that it is that: "by a margin of 302", "302 votes: 360 in favour
// and 58 against".
func (r Rules) margin(i int) (verdict.Verdict, bool) {
	said := r.Said.Tokens
	if said[i].Quantity.Unit != "" || !saidMargin(said, i) {
		return verdict.Verdict{}, false
	}
	all := r.ballots()
	if len(all) != 1 {
		return verdict.Verdict{}, false // of several votes it may be the other's
	}
	f, b := r.Own[all[0].fact], all[0]
	if en.Says(said[i].Quantity, en.Quantity{Value: f.Tokens[b.yes].Quantity.Value - f.Tokens[b.no].Quantity.Value}) {
		return verdict.Pass(), true
	}
	return verdict.Against(verdict.WrongNumber, said[i].Text, f.ID), true
}

// saidMargin tells whether a number is said to be a margin; "by a margin of 360 to 58" gives both sides and "360 votes: …" may be the one.
func saidMargin(tokens []en.Token, i int) bool {
	if i > 0 && (strings.HasSuffix(tokens[i-1].Text, "margin of") || i > 1 && tokens[i-1].Text == "of" && (tokens[i-2].Stem == "margin" || tokens[i-2].Stem == "majority")) {
		return lostTo(append(slices.Clone(tokens[i:]), en.Token{Stem: "vote"}), 0) == 0
	}
	return i+2 < len(tokens) && ofVote(tokens[i+1]) && tokens[i+2].Before == en.Strong && !slices.ContainsFunc(tokens[:i], func(t en.Token) bool { return t.Content() }) &&
		slices.ContainsFunc(tokens[i+2:], func(t en.Token) bool { return t.Sort == en.Number && t.Quantity.Unit == "" })
}

// castSo tells whether a word only says on which side the votes were that a number found in a vote counts: "in favour" in "360 were in favour".
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
		return slices.Contains(r.Found[i], reading.Place{Fact: b.fact, Token: b.yes}) || slices.Contains(r.Found[i], reading.Place{Fact: b.fact, Token: b.no})
	})
}
