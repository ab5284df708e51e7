package grammar

import (
	"tiktalks/knowledge/ground/internal/en"
)

// AllSides gives who does the verb at v and to whom, and the same of those behind a passive who share it: "Holm was joined by Berg, and
// Lund by Dahl".
func AllSides(tokens []en.Token, v int) []Side {
	all := []Side{Sides(tokens, v)}
	if !Passive(tokens, v) {
		return append(all, inRowWith(tokens, v)...)
	}
	by := -1
	for k := v + 1; k+1 < len(tokens) && !en.Verbal(tokens, k) && !tokens[k].Is(en.Linking); k++ {
		if !byDoer(tokens, k) {
			continue
		}
		if whom := ownWhom(tokens, by, k); len(whom) > 0 {
			all = append(all, Side{doersBy(tokens, k), whom})
		}
		by = k
	}
	return all
}

// inRowWith gives those who do the same as who does the verb at v, each with a number of his own: "Norway owns 60 percent, Denmark 30 and
// Vardal 10".
func inRowWith(tokens []en.Token, v int) (all []Side) {
	first := v + 1
	for first < len(tokens) && tokens[first].Sort != en.Number {
		if en.Verbal(tokens, first) || en.Parts(tokens, first) {
			return nil
		}
		first++
	}
	for k := first + 1; k+1 < len(tokens) && tokens[k].Before < en.Strong; k++ {
		if !en.Parts(tokens, k) {
			continue
		}
		if CarriesVerb(tokens, k) {
			return all
		}
		for n := k; n+1 < len(tokens) && (n == k || !en.Parts(tokens, n)); n++ {
			if tokens[n].Sort == en.Named && numberBehind(tokens, n) {
				all = append(all, Side{[]int{n}, nil})
			}
		}
	}
	return all
}

// numberBehind tells whether a number stands right behind a name: "Denmark 30", "Denmark itself 30".
func numberBehind(tokens []en.Token, i int) bool {
	k := i + 1
	if tokens[k].Text == "itself" {
		k++
	}
	return k < len(tokens) && tokens[k].Sort == en.Number
}

// byDoer tells whether somebody who does it stands behind the "by" at k.
func byDoer(tokens []en.Token, k int) bool {
	return tokens[k].Text == "by" && k+1 < len(tokens) && tokens[k+1].Sort != en.Dated && !en.ByVotes(tokens, k)
}

// ownWhom gives the names that stand between the agents behind an earlier "by" and a later one, to whom these do the same: "Lund" in "by
// Berg, and Lund by Dahl".
func ownWhom(tokens []en.Token, earlier, k int) (all []int) {
	if earlier < 0 {
		return nil
	}
	for i := k - 1; i > earlier+1; i-- {
		if tokens[i].Sort == en.Named {
			all = append(all, i)
		}
		if tokens[i].Before >= en.Comma || tokens[i].Text == "and" {
			return all
		}
	}
	return nil
}

// doersBy gives those behind the "by" at k who do it, each of them where they are several: "by Holm, Berg and Lund".
func doersBy(tokens []en.Token, k int) []int {
	all := Behind(tokens, k)
	end := k + 1
	for end < len(tokens) && tokens[end].Before < en.Comma {
		end++
	}
	if tokens[min(end, len(tokens))-1].Sort != en.Named {
		return all
	}
	var more []int
	for end < len(tokens) && tokens[end].Before == en.Comma && tokens[end].Sort == en.Named {
		more = append(more, end)
		if end++; end+1 < len(tokens) && tokens[end].Text == "and" && tokens[end+1].Sort == en.Named {
			if end+2 < len(tokens) && (en.Verbal(tokens, end+2) || tokens[end+2].Is(en.Linking)) {
				return all
			}
			return append(append(all, more...), end+1)
		}
	}
	return all
}
