package ground

import (
	"slices"
	"strings"
)

// finish gives quantities their bounds and what they count, dates without a year the year of the date before them, and the
// verbs of phrases that stand apart their meaning.
func (l *lexicon) finish(t *text) {
	l.rejoin(t.tokens)
	l.giveManners(t.tokens)
	dayOfWeek(t.tokens)
	if t.id != "" {
		giveYears(t.tokens)
	}
	for i := range t.tokens {
		falls(t.tokens, i)
		orNot(t.tokens, i)
		if e := l.words["suspend"]; e != nil && t.tokens[i].sort == word && halts(t.tokens, i) {
			t.tokens[i].groups, t.tokens[i].kin = e.groups, nil // what a court stays does not stay
		}
		if t.tokens[i].sort != number {
			continue
		}
		l.bind(t.tokens, i)
		q := &t.tokens[i].q
		if q.unit == "" {
			t.tokens[i].counted = countedBy(t.tokens, i)
		}
		if q.unit == "" && len(t.tokens[i].counted) == 0 {
			q.unit = unitNear(t.tokens, i)
		}
		if q.unit == "" && ageBefore(t.tokens, i) {
			q.unit = "year"
		}
	}
}

// dayOfWeek makes a date of the number behind a day of the week: "Sunday 14 and Monday 15 September".
func dayOfWeek(tokens []token) {
	for i := 1; i < len(tokens); i++ {
		q := tokens[i].q
		if tokens[i].sort != number || tokens[i-1].d.weekday == 0 || q.unit != "" || q.value < 1 || q.value > 31 || q.value != float64(int(q.value)) {
			continue
		}
		for k := i + 1; k < min(len(tokens), i+4); k++ {
			if d := tokens[k].d; tokens[k].sort == dated && d.month > 0 {
				tokens[i].sort, tokens[i].q = dated, quantity{}
				tokens[i].d = date{year: d.year, month: d.month, day: int(q.value)}
				break
			}
		}
	}
}

// giveYears gives a date without a year that of the date before it: "on 4 March 2026 …, on 6 March".
func giveYears(tokens []token) {
	year := 0
	for i := range tokens {
		d := &tokens[i].d
		if tokens[i].sort != dated || d.weekday > 0 {
			continue
		}
		if d.year == 0 && d.month > 0 {
			d.year = year
		}
		year = d.year
	}
}

// rejoin gives a verb whose particle stands apart the meaning of both: "put the order on hold", "push it back".
func (l *lexicon) rejoin(tokens []token) {
	for i := range tokens {
		if tokens[i].sort != word || len(tokens[i].parts) > 0 {
			continue
		}
		var best phrase
		begin, end := len(tokens), 0
		for _, p := range l.phrases[tokens[i].stem] {
			if p.entry.class&verb == 0 || !leadsOn(p.stems[1]) && !(p.stems[1] == "from" && p.entry.class&denying != 0) &&
				!(len(p.stems) > 2 && opensPhrase(p.stems[1])) {
				continue
			}
			if from, to := standsApart(tokens, i, p.stems[1:]); to > 0 && from < begin {
				best, begin, end = p, from, to
			}
		}
		if end == 0 {
			continue
		}
		own := tokens[i].groups
		if slices.Contains(lightVerbs, tokens[i].stem) {
			own = nil // what is left in place is not left
		}
		tokens[i].groups = append(slices.Clone(best.entry.groups), own...)
		tokens[i].class &^= harmless | light | support | bare
		tokens[i].class |= verb | best.entry.class&(denying|negative)
		for k := begin; k < end; k++ {
			tokens[k].class, tokens[k].groups = function, nil
		}
	}
}

// lightVerbs are the stems of verbs that mean nothing of their own beside the words that belong to them.
var lightVerbs = strings.Fields("leav put take set bring keep let get go come turn call make give hold")

// leadsOn tells whether a word may stand apart from the verb that it belongs to.
func leadsOn(s string) bool {
	switch s {
	case "back", "off", "up", "down", "out", "away", "asid", "ahead":
		return true
	}
	return false
}

// opensPhrase tells whether a word may begin the rest of a phrase that stands apart: "in place", "on hold".
func opensPhrase(s string) bool { return s == "in" || s == "on" || s == "into" || s == "under" }

// standsApart finds the words of a phrase one to six words behind its verb in the same part of the sentence.
func standsApart(tokens []token, i int, rest []string) (from, to int) {
	inserted := false
	for k := i + 1; k < min(len(tokens), i+12); k++ {
		if tokens[k].before == comma && (inserted || tokens[k].text == "including") {
			inserted = !inserted // "took ten firms, including two carmakers, off the list"
		} else if tokens[k].before != joined && !(inserted && tokens[k].before == comma) {
			break
		}
		if end, ok := stemsAt(tokens, k, rest); ok && k > i+1 {
			return k, end
		}
		if tokens[k].sort == dated && tokens[k-1].text != "of" || tokens[k].is(linking) {
			break
		}
	}
	return 0, 0
}

// ageBefore tells whether a number says how old somebody is: "aged 18", "the age of 18", and both of "aged 18 to 29".
func ageBefore(tokens []token, i int) bool {
	for k := i - 1; k >= max(0, i-3) && tokens[k+1].before == joined; k-- {
		if tokens[k].stem == "age" {
			return true
		}
		if tokens[k].sort != number && !slices.Contains(spanning, tokens[k].text) && tokens[k].text != "of" {
			return false
		}
	}
	return false
}

// spanning are the words that may stand between two numbers of one unit.
var spanning = []string{"to", "and", "or", "about", "around", "roughly", "nearly", "some"}

// unitNear gives the unit that a number without one takes from another: "from 34 to 84 percent", "202 billion dollars, from
// 418 billion".
func unitNear(tokens []token, i int) string {
	for k := i + 1; k < min(len(tokens), i+4) && tokens[k].before == joined; k++ {
		if tokens[k].sort == number && !(tokens[i].q.value >= 1e6 && timeUnit(tokens[k].q.unit)) {
			return tokens[k].q.unit
		}
		if !slices.Contains(spanning, tokens[k].text) {
			break
		}
	}
	if listed(tokens, i) {
		for k := i - 1; k >= 0; k-- {
			if tokens[k].sort == number && (tokens[k].q.unit == "%" || tokens[k].q.unit == "pp") {
				return tokens[k].q.unit
			}
		}
	}
	for k := i - 1; k >= 0 && tokens[i].q.value >= 1e6; k-- {
		if tokens[k].sort == number && tokens[k].q.value >= 1e6 {
			return tokens[k].q.unit
		}
	}
	return ""
}

// listed tells whether a number stands alone behind a name or noun and before the next part: "45 percent, others 5, ".
func listed(tokens []token, i int) bool {
	return i > 0 && tokens[i-1].content() && tokens[i-1].sort != dated && (i+1 == len(tokens) || tokens[i+1].before > joined || tokens[i+1].text == "and") &&
		tokens[i].q.value < 100
}

// boundOf gives the entry of a token that bounds a number: "at least"; nil where it bounds none.
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
		if k == i+1 && (tokens[k].text == "of it" || tokens[k].text == "of that") {
			break // "with 2 billion of it paid"
		}
		if tokens[k].is(weak|planned|certain|obliging) && !tokens[k].is(limiting) {
			break
		}
		if tokens[k].sort == word && !tokens[k].is(function) {
			all = append(all, k)
		} else if tokens[k].sort != named {
			break
		}
	}
	return all
}

// orNot takes the denial from the "not" of "whether to sell it or not".
func orNot(tokens []token, i int) {
	if tokens[i].text != "not" || i == 0 || tokens[i-1].text != "or" || i+1 < len(tokens) && tokens[i+1].before == joined {
		return
	}
	for k := i - 2; k >= 0 && tokens[k+1].before < strong; k-- {
		if tokens[k].text == "whether" {
			tokens[i].class = tokens[i].class&^negative | function
			return
		}
	}
}

// falls takes the denial from a "decline" that goes down rather than refuses: it refuses where "to" and a verb stand behind it, or right behind
// it what is refused.
func falls(tokens []token, i int) {
	t := &tokens[i]
	if t.sort != word || t.stem != "declin" {
		return
	}
	for k := i + 1; k+1 < min(len(tokens), i+7) && tokens[k].before < strong; k++ {
		if next := &tokens[k+1]; tokens[k].text == "to" && next.sort == word && next.is(verb|support|harmless|speech) && !strings.HasSuffix(next.text, "s") &&
			!next.ed {
			return // declined (on that day) to say
		}
	}
	if next := i + 1; next < len(tokens) && tokens[next].before == joined &&
		(article(&tokens[next]) && tokens[next].text != "of" || tokens[next].sort == word && tokens[next].content() && !tokens[next].is(adverb|temporal|limiting)) {
		return // declined an offer, declined interviews
	}
	t.class &^= negative | denying
}
