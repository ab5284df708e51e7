package ground

import "slices"

// ballot is how a vote went in a fact: where the greater and the smaller number stand, as in "by 360 votes to 58".
type ballot struct{ fact, yes, no int }

// ballots finds the votes that the facts tell of by two numbers.
func (r *reading) ballots() (all []ballot) {
	for f := range r.own {
		tokens := r.own[f].tokens
		for k := range tokens {
			if no := lostTo(tokens, k); no > 0 && tokens[k].q.value > tokens[no].q.value {
				all = append(all, ballot{f, k, no})
			}
		}
	}
	return all
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
	if to && plain(k) && tokens[k].before == joined {
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
	side, all := sideOfVote(r.said.tokens, i), r.ballots()
	if t.q.unit != "" || t.q.bound != exact || side == 0 || len(all) == 0 {
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
	for k := i + 1; k < min(len(tokens), i+6) && (tokens[k].before == joined || tokens[k].before == quoted); k++ {
		t := &tokens[k]
		switch {
		case tokens[k].sort == number || t.text == "and" || t.text == "to" || t.text == "but":
			return 0
		case t.text == "against", t.stem == "oppos", len(t.parts) > 1 && t.parts[len(t.parts)-1] == "against":
			return -1
		case t.stem == "favor", t.text == "for" && (tokens[k-1].is(linking) || ofVote(tokens[k-1]) || k == i+1), len(t.parts) > 1 && t.parts[len(t.parts)-1] == "favor":
			return 1
		}
	}
	return 0
}

// margin tells whether a number is that of the votes by which a vote was won: "by a margin of 302", "302 votes: 360 in favour and 58 against".
func (r *reading) margin(i int) bool {
	said := r.said.tokens
	if said[i].q.unit != "" || said[i].q.bound != exact {
		return false
	}
	by := i > 1 && said[i-1].text == "of" && (said[i-2].stem == "margin" || said[i-2].stem == "major")
	votes := i+2 < len(said) && ofVote(said[i+1]) && said[i+2].before == strong
	if !by && !votes {
		return false
	}
	return slices.ContainsFunc(r.ballots(), func(b ballot) bool {
		tokens := r.own[b.fact].tokens
		return tokens[b.yes].q.value-tokens[b.no].q.value == said[i].q.value
	})
}

// castSo tells whether a word only says on which side the votes were that a number found in a vote counts: "members" and "in favour" in "360
// members were in favour".
func (r *reading) castSo(i int) bool {
	said := r.said.tokens
	for k := i - 1; k >= max(0, i-5); k-- {
		if said[k].sort == number {
			side := sideOfVote(said, k)
			return side != 0 && r.ofBallot(k) && (side == sideOfVote(said[:i+1], k) || voter(said[i]))
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

// voter tells whether a word stands for those who vote.
func voter(t token) bool {
	switch t.stem {
	case "member", "lawmak", "legisl", "vote", "repres", "member of", "deputi":
		return true
	}
	return false
}
