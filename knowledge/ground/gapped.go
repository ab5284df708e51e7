package ground

import "slices"

// allSides gives who does the verb at v and to whom, and the same of those behind a passive who share it: "Holm was joined by Berg, and
// Lund by Dahl".
func allSides(tokens []token, v int) []side {
	all := []side{sides(tokens, v)}
	if !passive(tokens, v) {
		return append(all, inRowWith(tokens, v)...)
	}
	by := -1
	for k := v + 1; k+1 < len(tokens) && !verbal(tokens, k) && !tokens[k].is(linking); k++ {
		if !byDoer(tokens, k) {
			continue
		}
		if whom := ownWhom(tokens, by, k); len(whom) > 0 {
			all = append(all, side{doersBy(tokens, k), whom})
		}
		by = k
	}
	return all
}

// inRowWith gives those who do the same as who does the verb at v, each with a number of his own: "Norway owns 60 percent, Denmark 30 and
// Vardal 10".
func inRowWith(tokens []token, v int) (all []side) {
	first := v + 1
	for first < len(tokens) && tokens[first].sort != number {
		if verbal(tokens, first) || parts(tokens, first) {
			return nil
		}
		first++
	}
	for k := first + 1; k+1 < len(tokens) && tokens[k].before < strong; k++ {
		if !parts(tokens, k) {
			continue
		}
		if carriesVerb(tokens, k) {
			return all
		}
		for n := k; n+1 < len(tokens) && (n == k || !parts(tokens, n)); n++ {
			if tokens[n].sort == named && (tokens[n+1].sort == number || n+2 < len(tokens) && tokens[n+1].text == "itself" && tokens[n+2].sort == number) {
				all = append(all, side{[]int{n}, nil})
			}
		}
	}
	return all
}

// byDoer tells whether somebody who does it stands behind the "by" at k.
func byDoer(tokens []token, k int) bool {
	return tokens[k].text == "by" && k+1 < len(tokens) && tokens[k+1].sort != dated && !byVotes(tokens, k)
}

// ownWhom gives the names that stand between the agents behind an earlier "by" and a later one, to whom these do the same: "Lund" in "by
// Berg, and Lund by Dahl".
func ownWhom(tokens []token, earlier, k int) (all []int) {
	if earlier < 0 {
		return nil
	}
	for i := k - 1; i > earlier+1; i-- {
		if tokens[i].sort == named {
			all = append(all, i)
		}
		if tokens[i].before >= comma || tokens[i].text == "and" {
			return all
		}
	}
	return nil
}

// doersBy gives those behind the "by" at k who do it, each of them where they are several: "by Holm, Berg and Lund".
func doersBy(tokens []token, k int) []int {
	all := behind(tokens, k)
	end := k + 1
	for end < len(tokens) && tokens[end].before < comma {
		end++
	}
	if tokens[min(end, len(tokens))-1].sort != named {
		return all
	}
	var more []int
	for end < len(tokens) && tokens[end].before == comma && tokens[end].sort == named {
		more = append(more, end)
		if end++; end+1 < len(tokens) && tokens[end].text == "and" && tokens[end+1].sort == named {
			if end+2 < len(tokens) && (verbal(tokens, end+2) || tokens[end+2].is(linking)) {
				return all
			}
			return append(append(all, more...), end+1)
		}
	}
	return all
}

// ofAnother tells whether somebody who does it in the piece, or to whom it is done, belongs to another side of the fact than to its nth.
func (r *reading) ofAnother(mine side, all []side, n, fact int) bool {
	only := func(i int, of func(side) []int) bool {
		one := []int{i}
		return !r.shareNames(one, of(all[n]), fact) && slices.ContainsFunc(all, func(s side) bool { return r.shareNames(one, of(s), fact) })
	}
	return len(all) > 1 && (slices.ContainsFunc(mine.agents, func(i int) bool { return only(i, func(s side) []int { return s.agents }) }) ||
		slices.ContainsFunc(mine.patients, func(i int) bool { return only(i, func(s side) []int { return s.patients }) }))
}
