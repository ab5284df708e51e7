package abridged

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
)

// nowhere is where a node stands that the fact does not have.
const nowhere = -1

// choice is a place for a node, how well all up to it fit, and which choice of the node before leads there.
type choice struct{ place, score, from int }

// align gives for each node of a sentence the one of the fact that it is, so that as many as can be stand beside each other as there.
func align(said, fact []node) []int {
	choices := make([][]choice, len(said))
	last := nowhere
	for i := range said {
		for f := range fact {
			if !same(&said[i], &fact[f]) {
				continue
			}
			c := choice{f, 0, nowhere}
			if last != nowhere {
				c = follow(choices[last], f, said[i].link == fact[f].link)
			}
			c.score += likeness(&said[i], &fact[f])
			choices[i] = append(choices[i], c)
		}
		if len(choices[i]) > 0 {
			last = i
		}
	}
	return walk(choices)
}

// follow gives the choice of place f behind the best of those before.
func follow(before []choice, f int, linked bool) choice {
	best := choice{f, -1, nowhere}
	for n, c := range before {
		if score := c.score + closeness(c.place, f, linked); score > best.score {
			best.score, best.from = score, n
		}
	}
	return best
}

// walk goes back from the best last choice.
func walk(choices [][]choice) []int {
	at := make([]int, len(choices))
	pick := nowhere
	for i := len(choices) - 1; i >= 0; i-- {
		at[i] = nowhere
		if len(choices[i]) == 0 {
			continue
		}
		if pick == nowhere {
			best := slices.MaxFunc(choices[i], func(a, b choice) int { return a.score - b.score })
			pick = slices.Index(choices[i], best)
		}
		at[i], pick = choices[i][pick].place, choices[i][pick].from
	}
	return at
}

// likeness scores how well a node is the fact's.
func likeness(s, f *node) (score int) {
	if s.link == f.link {
		score++
	}
	if s.owned == f.owned {
		score++
	}
	if s.Text == f.Text {
		score += 2
	}
	return score
}

// closeness scores how well place f stands behind place g.
func closeness(g, f int, linked bool) (score int) {
	switch {
	case f == g:
		return 0
	case f == g+1:
		score = 6
	case f > g:
		score = 3
	default:
		score = 1
	}
	if linked {
		score += 2
	}
	return score
}

// same tells whether a node of a sentence is one of the fact: the same name, number or date, or a form of the same word.
func same(s, f *node) bool {
	switch {
	case s.dated() || f.dated():
		return s.dated() && f.dated() && within(s.Date, f.Date)
	case s.Sort == en.Number || f.Sort == en.Number:
		return s.Sort == f.Sort && s.Gives(f.Quantity)
	case s.Sort == en.Named && f.Sort == en.Named:
		return en.Same(&s.Token, &f.Token)
	case s.Sort != f.Sort && en.Same(&s.Token, &f.Token):
		return true
	}
	return slices.ContainsFunc(en.StemsOf(&s.Token), func(a string) bool {
		return slices.ContainsFunc(en.StemsOf(&f.Token), func(b string) bool { return OneRoot(a, b) })
	})
}

// within tells whether a date is the other or says less of it; what the fact leaves open may be said.
func within(s, f en.Date) bool {
	return (s.Year == 0 || f.Year == 0 || s.Year == f.Year) && (s.Month == 0 || s.Month == f.Month) && (s.Day == 0 || s.Day == f.Day)
}

// OneRoot tells whether two stems are forms of one word: suspens and suspend.
func OneRoot(a, b string) bool {
	n := 0
	for n < min(len(a), len(b)) && a[n] == b[n] {
		n++
	}
	return a == b || n >= 4 && n >= max(len(a), len(b))-3
}
