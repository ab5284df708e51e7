package ground

import "slices"

// finish gives quantities their bounds and what they count.
func (l *lexicon) finish(t *text) {
	for i := range t.tokens {
		if t.tokens[i].sort != number {
			continue
		}
		q := &t.tokens[i].q
		for k := i - 1; k >= max(0, i-3); k-- {
			if e := l.boundOf(&t.tokens[k]); e != nil {
				q.bound = e.bound
				t.tokens[k].class |= function
				break
			}
			if t.tokens[k].content() {
				break
			}
		}
		if i+1 < len(t.tokens) {
			if e := l.boundOf(&t.tokens[i+1]); e != nil && len(t.tokens[i+1].parts) > 1 && t.tokens[i+1].parts[0] == "or" {
				q.bound = e.bound
				t.tokens[i+1].class |= function
			}
		}
		if q.unit == "" {
			t.tokens[i].counted = countedBy(t.tokens, i)
		}
		if q.unit == "" && len(t.tokens[i].counted) == 0 {
			q.unit = unitNear(t.tokens, i)
		}
	}
}

// unitNear gives the unit that a number without one takes from another: "from 34 to 84 percent", "202 billion dollars, from
// 418 billion".
func unitNear(tokens []token, i int) string {
	for k := i + 1; k < min(len(tokens), i+3) && tokens[k].before == joined; k++ {
		if tokens[k].sort == number {
			return tokens[k].q.unit
		}
		if tokens[k].text != "to" && tokens[k].text != "and" && tokens[k].text != "or" {
			break
		}
	}
	for k := i - 1; k >= 0 && tokens[i].q.value >= 1e6; k-- {
		if tokens[k].sort == number && tokens[k].q.value >= 1e6 {
			return tokens[k].q.unit
		}
	}
	return ""
}

func (l *lexicon) boundOf(t *token) *entry {
	var e *entry
	if t.sort == word && len(t.parts) > 0 {
		for _, p := range l.phrases[t.parts[0]] {
			if slices.Equal(p.stems, t.parts) {
				e = p.entry
			}
		}
	} else if t.sort == word {
		e = l.words[t.stem]
	}
	if e == nil || !e.bounds {
		return nil
	}
	return e
}

// countedBy gives the words behind a number, up to the next that joins.
func countedBy(tokens []token, i int) []int {
	var all []int
	for k := i + 1; k < len(tokens) && k < i+5 && tokens[k].before == joined; k++ {
		if tokens[k].sort == word && !tokens[k].is(function) {
			all = append(all, k)
		} else if tokens[k].sort != named {
			break
		}
	}
	return all
}
