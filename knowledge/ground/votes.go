package ground

import (
	"slices"
	"strings"
)

// ballot is how a vote went in a fact: where the greater and the smaller number stand, as in "by 360 votes to 58".
type ballot struct{ fact, yes, no int }

// ballots finds the votes that the facts tell of by two numbers.
func (r *reading) ballots() (all []ballot) {
	for f := range r.own {
		tokens := r.own[f].tokens
		if !slices.ContainsFunc(tokens, carriedByVote) || slices.ContainsFunc(tokens, turnsVote) {
			continue // what was voted down had the more votes against it, and those for a repeal are against the law
		}
		for k := range tokens {
			if no := lostTo(tokens, k); no > 0 && tokens[k].q.value > tokens[no].q.value {
				all = append(all, ballot{f, k, no})
			}
		}
	}
	return all
}

// turnsVote tells whether a word may turn round who was for what: "voted down", "a motion to scrap the toll".
func turnsVote(t token) bool {
	return t.is(negative|denying|ending) || t.text == "against" || t.stem == "repeal" || t.stem == "scrap"
}

// carriedByVote tells whether a word says that a vote went for what was voted on.
func carriedByVote(t token) bool {
	switch t.stem {
	case "pass", "approv", "adopt", "endors", "confirm", "ratifi", "clear", "vote for":
		return true
	}
	return false
}

// lostTo gives the second number of a vote that has its first one at i: "360 votes to 58", "a 360-58 vote"; 0 where there is none.
func lostTo(tokens []token, i int) int {
	plain := func(k int) bool { return k < len(tokens) && tokens[k].sort == number && tokens[k].q.unit == "" }
	if !plain(i) || !slices.ContainsFunc(tokens, ofVote) {
		return 0
	}
	k, to := i+1, false
	for k < min(len(tokens), i+4) && tokens[k].before == joined && (ofVote(tokens[k]) || tokens[k].text == "to") {
		to = to || tokens[k].text == "to"
		k++
	}
	if plain(k) && tokens[k].before == joined && (to || k == i+1 && tokens[k].hyphen) {
		return k
	}
	return 0
}

// ofVote tells whether a word is "vote" or "votes".
func ofVote(t token) bool { return t.stem == "vote" && !t.ed && !t.ing }

// voted finds the number of a vote that the piece says were for or against: "360 in favour", "58 opposed it", or the votes between: "a margin of
// 302". Where it says on which side they were, that is the side that the fact gives them.
func (r *reading) voted(i int) (Verdict, bool) {
	t := &r.said.tokens[i]
	side := sideOfVote(r.said.tokens, i)
	if t.q.unit != "" || t.q.bound != exact || side == 0 {
		return Verdict{}, false
	}
	all := r.ballots()
	if len(all) == 0 {
		return Verdict{}, false
	}
	for _, b := range all {
		k := b.yes
		if side < 0 {
			k = b.no
		}
		if r.own[b.fact].tokens[k].q.value == t.q.value {
			r.found[i] = append(r.found[i], at{b.fact, k})
		}
	}
	if len(r.found[i]) > 0 {
		return fine(), true
	}
	return against(WrongNumber, t.text, r.own[all[0].fact].id), true
}

// sideOfVote gives 1 for a number of those who voted for something, -1 for one of those against and 0 for any other: "360 members were for the
// law", "360 votes in favour", "58 opposed".
func sideOfVote(tokens []token, i int) int {
	if i > 1 && tokens[i-1].text == "to" && tokens[i-2].sort == number {
		return 0 // "352 to 65 for the law"
	}
	for k := i + 1; k < min(len(tokens), i+6) && (tokens[k].before == joined || tokens[k].before == quoted); k++ {
		t := &tokens[k]
		switch {
		case tokens[k].sort == number || t.text == "and" || t.text == "to" || t.text == "but":
			return 0
		case t.text == "against", t.stem == "oppos", len(t.parts) > 1 && t.parts[len(t.parts)-1] == "against":
			return -1
		case t.stem == "favor", t.stem == "back", t.stem == "support", t.text == "for" && (tokens[k-1].is(linking) || ofVote(tokens[k-1]) || k == i+1), len(t.parts) > 1 && t.parts[len(t.parts)-1] == "favor":
			return 1
		}
	}
	return 0
}

// margin judges the number of votes by which a vote was won, where the piece says that it is that: "by a margin of 302", "302 votes: 360 in favour
// and 58 against".
func (r *reading) margin(i int) (Verdict, bool) {
	said := r.said.tokens
	if said[i].q.unit != "" || !saidMargin(said, i) {
		return Verdict{}, false
	}
	all := r.ballots()
	if len(all) != 1 {
		return Verdict{}, false // of several votes it may be the other's
	}
	f, b := r.own[all[0].fact], all[0]
	if says(said[i].q, quantity{value: f.tokens[b.yes].q.value - f.tokens[b.no].q.value}) {
		return fine(), true
	}
	return against(WrongNumber, said[i].text, f.id), true
}

// saidMargin tells whether a number is said to be a margin; "by a margin of 360 to 58" gives both sides and "360 votes: …" may be the one.
func saidMargin(tokens []token, i int) bool {
	if i > 0 && (strings.HasSuffix(tokens[i-1].text, "margin of") || i > 1 && tokens[i-1].text == "of" && (tokens[i-2].stem == "margin" || tokens[i-2].stem == "majority")) {
		return lostTo(append(slices.Clone(tokens[i:]), token{stem: "vote"}), 0) == 0
	}
	return i+2 < len(tokens) && ofVote(tokens[i+1]) && tokens[i+2].before == strong && !slices.ContainsFunc(tokens[:i], func(t token) bool { return t.content() }) &&
		slices.ContainsFunc(tokens[i+2:], func(t token) bool { return t.sort == number && t.q.unit == "" })
}

// castSo tells whether a word only says on which side the votes were that a number found in a vote counts: "in favour" in "360 were in favour".
func (r *reading) castSo(i int) bool {
	said := r.said.tokens
	for k := i - 1; k >= max(0, i-5); k-- {
		if said[k].sort == number {
			side := sideOfVote(said, k)
			return side != 0 && r.ofBallot(k) && sideOfVote(said[:i], k) == 0 && side == sideOfVote(said[:i+1], k)
		}
	}
	return false
}

// ofBallot tells whether a number of the piece is found as one of a vote.
func (r *reading) ofBallot(i int) bool {
	return slices.ContainsFunc(r.ballots(), func(b ballot) bool {
		return slices.Contains(r.found[i], at{b.fact, b.yes}) || slices.Contains(r.found[i], at{b.fact, b.no})
	})
}
