package coverage

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
)

// VotesTurned tells whether the piece counts as for something those who were against it in a fact, or the other way round: "65 were for
// it" for "352 voted for it and 65 against" or "passed by 352 votes to 65".
func (r Rules) VotesTurned() bool {
	said := r.Said.Tokens
	for i := range said {
		if side := sideCast(said, i); side != 0 && said[i].Count() && r.castElse(said[i].Quantity.Value, side) {
			return true
		}
	}
	return false
}

// castElse tells whether each side that the facts give to so many votes is the other one, of which there is at least one.
func (r Rules) castElse(votes float64, side int) bool {
	sides := r.sidesOf(votes)
	return len(sides) > 0 && !slices.Contains(sides, side)
}

// sidesOf gives the sides on which the facts have so many votes: as they say it, and of what passed by a number to another.
func (r Rules) sidesOf(votes float64) (sides []int) {
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for k := range tokens {
			if side := sideCast(tokens, k); side != 0 && tokens[k].Count() && tokens[k].Quantity.Value == votes {
				sides = append(sides, side)
			}
		}
	}
	for _, b := range r.ballots() {
		if tokens := r.Own[b.fact].Tokens; tokens[b.yes].Quantity.Value == votes {
			sides = append(sides, 1)
		} else if tokens[b.no].Quantity.Value == votes {
			sides = append(sides, -1)
		}
	}
	return sides
}

// sideCast gives 1 for a number of those who voted for something, -1 for one of those against: as sideOfVote, and "58 voted no", "360
// ayes"; not for "352-65 for the law".
func sideCast(tokens []en.Token, i int) int {
	if tokens[i].Sort != en.Number || tokens[i].Hyphen || i > 0 && tokens[i-1].Sort == en.Number || !slices.ContainsFunc(tokens, aboutVote) {
		return 0
	}
	for k := i + 1; k < min(len(tokens), i+5) && tokens[k].Before == en.Joined && tokens[k].Sort != en.Number; k++ {
		t := &tokens[k]
		if slices.Contains(ayes, t.Text) {
			return 1
		}
		if slices.Contains(noes, t.Text) {
			return -1
		}
		if t.Text == "and" || t.Text == "to" || t.Text == "but" {
			break
		}
	}
	return sideOfVote(tokens, i)
}

// ayes and noes are words for the two sides of a vote.
var (
	ayes = []string{"yes", "aye", "ayes", "yea", "yeas", "voted for", "vote for", "votes for", "voting for"}
	noes = []string{"no", "nay", "nays", "noes", "voted against", "vote against", "votes against", "voting against"}
)

// aboutVote tells whether a word speaks of a vote.
func aboutVote(t en.Token) bool {
	return t.Stem == "vote" || len(t.Parts) > 1 && t.Parts[0] == "vote" || t.Stem == "tally" || t.Stem == "talli" || carriedByVote(t)
}
