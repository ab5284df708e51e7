package en

import (
	"slices"
	"strings"
)

// finish gives quantities their bounds and what they count, dates without a year the year of the date before them, and the
// verbs of phrases that stand apart their meaning.
func (l *Lexicon) finish(t *Text) {
	l.rejoin(t.Tokens)
	l.giveManners(t.Tokens)
	dayOfWeek(t.Tokens)
	if t.ID != "" {
		giveYears(t.Tokens)
	}
	for i := range t.Tokens {
		falls(t.Tokens, i)
		fails(t.Tokens, i)
		orNot(t.Tokens, i)
		notAlone(t.Tokens, i)
		if e := l.Words["suspend"]; e != nil && t.Tokens[i].Sort == Word && Halts(t.Tokens, i) {
			t.Tokens[i].Groups, t.Tokens[i].kin = e.Groups, nil // what a court stays does not stay
		}
		if t.Tokens[i].Sort != Number {
			continue
		}
		l.bind(t.Tokens, i)
		q := &t.Tokens[i].Quantity
		if q.Unit == "" {
			t.Tokens[i].Counted = countedBy(t.Tokens, i)
		}
		if q.Unit == "" && len(t.Tokens[i].Counted) == 0 {
			q.Unit = unitNear(t.Tokens, i)
		}
		if q.Unit == "" && ageBefore(t.Tokens, i) {
			q.Unit = "year"
		}
	}
}

// dayOfWeek makes a date of the number behind a day of the week: "Sunday 14 and Monday 15 September".
func dayOfWeek(tokens []Token) {
	for i := 1; i < len(tokens); i++ {
		if tokens[i-1].Date.Weekday == 0 || !tokens[i].Count() {
			continue
		}
		day := tokens[i].Quantity.Value
		if day < 1 || day > 31 || day != float64(int(day)) {
			continue
		}
		for k := i + 1; k < min(len(tokens), i+4); k++ {
			if d := tokens[k].Date; tokens[k].Sort == Dated && d.Month > 0 {
				tokens[i].Sort, tokens[i].Quantity = Dated, Quantity{}
				tokens[i].Date = Date{Year: d.Year, Month: d.Month, Day: int(day)}
				break
			}
		}
	}
}

// giveYears gives a date without a year that of the date before it: "on 4 March 2026 …, on 6 March".
func giveYears(tokens []Token) {
	year := 0
	for i := range tokens {
		d := &tokens[i].Date
		if tokens[i].Sort != Dated || d.Weekday > 0 {
			continue
		}
		if d.Year == 0 && d.Month > 0 {
			d.Year = year
		}
		year = d.Year
	}
}

// rejoin gives a verb whose particle stands apart the meaning of both: "put the order on hold", "push it back".
func (l *Lexicon) rejoin(tokens []Token) {
	for i := range tokens {
		if tokens[i].Sort != Word || len(tokens[i].Parts) > 0 {
			continue
		}
		var best phrase
		begin, end := len(tokens), 0
		for _, p := range l.Phrases[tokens[i].Stem] {
			if !p.comesApart() {
				continue
			}
			if from, to := standsApart(tokens, i, p.Stems[1:]); to > 0 && from < begin {
				best, begin, end = p, from, to
			}
		}
		if end == 0 {
			continue
		}
		own := tokens[i].Groups
		if slices.Contains(lightVerbs, tokens[i].Stem) {
			own = nil // what is left in place is not left
		}
		tokens[i].Groups = append(slices.Clone(best.Entry.Groups), own...)
		tokens[i].Class &^= Harmless | Light | Support | Bare
		tokens[i].Class |= Verb | best.Entry.Class&(Denying|Negative)
		for k := begin; k < end; k++ {
			tokens[k].Class, tokens[k].Groups = Function, nil
		}
	}
}

// comesApart tells whether a phrase is a verb that other words may part from what belongs to it: "put back", "put on hold", "keep from".
func (p phrase) comesApart() bool {
	if !p.Entry.is(Verb) {
		return false
	}
	second := p.Stems[1]
	return leadsOn(second) || second == "from" && p.Entry.is(Denying) || len(p.Stems) > 2 && opensPhrase(second)
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
func standsApart(tokens []Token, i int, rest []string) (from, to int) {
	inserted := false
	for k := i + 1; k < min(len(tokens), i+12); k++ {
		if tokens[k].Before == Comma && (inserted || tokens[k].Text == "including") {
			inserted = !inserted // "took ten firms, including two carmakers, off the list"
		} else if tokens[k].Before != Joined && !(inserted && tokens[k].Before == Comma) {
			break
		}
		if end, ok := StemsAt(tokens, k, rest); ok && k > i+1 {
			return k, end
		}
		if tokens[k].Sort == Dated && tokens[k-1].Text != "of" || tokens[k].Is(Linking) {
			break
		}
	}
	return 0, 0
}

// ageBefore tells whether a number says how old somebody is: "aged 18", "the age of 18", and both of "aged 18 to 29".
func ageBefore(tokens []Token, i int) bool {
	for k := i - 1; k >= max(0, i-3) && tokens[k+1].Before == Joined; k-- {
		if tokens[k].Stem == "age" {
			return true
		}
		if tokens[k].Sort != Number && !slices.Contains(spanning, tokens[k].Text) && tokens[k].Text != "of" {
			return false
		}
	}
	return false
}

// spanning are the words that may stand between two numbers of one unit.
var spanning = []string{"to", "and", "or", "about", "around", "roughly", "nearly", "some"}

// unitNear gives the unit that a number without one takes from another: "from 34 to 84 percent", "202 billion dollars, from
// 418 billion".
func unitNear(tokens []Token, i int) string {
	large := tokens[i].Quantity.Value >= 1e6
	for k := i + 1; k < min(len(tokens), i+4) && tokens[k].Before == Joined; k++ {
		if tokens[k].Sort == Number && !(large && TimeUnit(tokens[k].Quantity.Unit)) {
			return tokens[k].Quantity.Unit
		}
		if !slices.Contains(spanning, tokens[k].Text) {
			break
		}
	}
	if listed(tokens, i) {
		for k := i - 1; k >= 0; k-- {
			if tokens[k].Sort == Number && (tokens[k].Quantity.Unit == "%" || tokens[k].Quantity.Unit == "pp") {
				return tokens[k].Quantity.Unit
			}
		}
	}
	for k := i - 1; k >= 0 && large; k-- {
		if tokens[k].Sort == Number && tokens[k].Quantity.Value >= 1e6 {
			return tokens[k].Quantity.Unit
		}
	}
	return ""
}

// listed tells whether a number stands alone behind a name or noun and before the next part: "45 percent, others 5, ".
func listed(tokens []Token, i int) bool {
	ends := i+1 == len(tokens) || tokens[i+1].Before > Joined || tokens[i+1].Text == "and"
	return ends && i > 0 && tokens[i-1].Content() && tokens[i-1].Sort != Dated && tokens[i].Quantity.Value < 100
}

// BoundOf gives the entry of a token that bounds a number: "at least"; nil where it bounds none.
func (l *Lexicon) BoundOf(t *Token) *Entry {
	var e *Entry
	if t.Sort == Word && len(t.Parts) > 0 {
		for _, p := range l.Phrases[t.Parts[0]] {
			if slices.Equal(p.Stems, t.Parts) {
				e = p.Entry
			}
		}
	} else if t.Sort == Word {
		e = l.Words[t.Stem]
	}
	if e == nil || !e.bounds {
		return nil
	}
	return e
}

// countedBy gives the words behind a number, up to the next that joins.
func countedBy(tokens []Token, i int) []int {
	var all []int
	for k := i + 1; k < len(tokens) && k < i+5 && tokens[k].Before == Joined; k++ {
		if k == i+1 && (tokens[k].Text == "of it" || tokens[k].Text == "of that") {
			break // "with 2 billion of it paid"
		}
		if k == i+1 && (tokens[k].Text == "further" || tokens[k].Text == "more") {
			continue // "five further ports"
		}
		if tokens[k].Is(Weak|Planned|Certain|Obliging) && !tokens[k].Is(Limiting) {
			break
		}
		if tokens[k].Sort == Word && !tokens[k].Is(Function) {
			all = append(all, k)
		} else if tokens[k].Sort != Named {
			break
		}
	}
	return all
}

// HeldShare tells whether the percentage at n stands behind a word for holding, or before one that belongs to it, with no other verb or
// number between: "holds 60%", "a stake of 60%".
func (l *Lexicon) HeldShare(tokens []Token, n int) bool {
	if n > 0 && tokens[n-1].Text == "by" {
		return false // "cut its stake by 60%"
	}
	ofHolding := func(t Token) bool { return slices.Contains(l.Lists["held"], StemsOf(&t)[0]) }
	for k := n - 1; k >= 0 && tokens[k+1].Before < Strong; k-- {
		if ofHolding(tokens[k]) {
			return true
		}
		if tokens[k].Sort == Number || tokens[k].Is(Linking) && tokens[k].Stem == "be" || Verbal(tokens, k) {
			return false
		}
	}
	return slices.ContainsFunc(tokens[n+1:min(len(tokens), n+4)], ofHolding)
}
