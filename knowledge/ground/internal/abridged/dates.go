package abridged

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
)

// tie is how a date goes with its deed: as its day, its beginning or its end, or as a part of what something is called.
type tie uint8

const (
	day tie = iota
	from
	until
	before
	after
	called
	told // "as of": when somebody says so
)

// datesKept tells whether each date goes with what it goes with in the fact, in the same way.
func (r *rules) datesKept() bool {
	for i, f := range r.at {
		if f == nowhere || !r.said[i].dated() || weekday(r.said[i].Date) {
			continue
		}
		ours, theirs := tieOf(r.said, i), tieOf(r.fact, f)
		if theirs == told {
			continue
		}
		if ours != theirs && !r.renamed(ours, theirs, i, f) || r.halved(i, f) || r.displaced(i, f, theirs) || !r.withDeed(i, f, theirs) {
			return false
		}
	}
	return true
}

func weekday(d en.Date) bool { return d.Year == 0 && d.Month == 0 && d.Day == 0 }

// tieOf gives the tie of the date at i.
func tieOf(nodes []node, i int) tie {
	n := &nodes[i]
	if inName(nodes, i) {
		return called
	}
	if i > 0 && nodes[i-1].Sort == en.Word && nodes[i-1].Is(en.Starting) {
		return from // effective 3 May
	}
	switch n.link[strings.LastIndexByte(n.link, ' ')+1:] {
	case "until", "till", "to", "by", "through":
		return until
	case "from", "since", "between":
		return from
	case "before":
		return before
	case "after":
		return after
	case "of":
		if strings.HasPrefix(n.link, "as ") {
			return told
		}
		return called
	case "and", "or", "":
		if i > 0 && nodes[i-1].dated() {
			if t := tieOf(nodes, i-1); t != called || n.link != "" {
				return t
			}
		}
	}
	return day
}

// inName tells whether a date is part of what a thing is called: "its May 2025 fee".
func inName(nodes []node, i int) bool {
	if i+1 >= len(nodes) {
		return false
	}
	next := &nodes[i+1]
	return (nodes[i].has(definite|indefinite) || nodes[i].owned) && next.link == "" && !next.stop && !next.verb
}

// thingOf gives what a date belongs to that is part of its name; nowhere where there is none.
func thingOf(nodes []node, i int) int {
	if !inName(nodes, i) {
		for i--; i >= 0 && nodes[i].dated(); i-- {
		}
		return i
	}
	for i++; i+1 < len(nodes) && nodes[i+1].link == "" && !nodes[i+1].stop && nodes[i+1].Sort == en.Word && !nodes[i+1].verb; i++ {
	}
	return i
}

// renamed tells whether the day of a deed is told as its name, "the signing of 3 May", or the name as the day.
func (r *rules) renamed(ours, theirs tie, i, f int) bool {
	switch {
	case ours == called && theirs == day:
		n := thingOf(r.said, i)
		return n >= 0 && r.at[n] != nowhere && slices.Contains(deedsOf(r.fact, f), r.at[n]) || r.withDeed(i, f, theirs)
	case ours == day && theirs == called && !inName(r.fact, f):
		n := thingOf(r.fact, f)
		return i > 0 && n >= 0 && r.at[i-1] == n && len(deedsBefore(r.said, i)) == 0
	}
	return false
}

// halved tells whether the fact has another date with it, as the other end or the other day, which the sentence leaves out.
func (r *rules) halved(i, f int) bool {
	if r.said[i].Date.Day == 0 {
		return false
	}
	low, high := f, f
	for low > 0 && r.fact[low-1].dated() && joined(&r.fact[low]) {
		low--
	}
	for high+1 < len(r.fact) && r.fact[high+1].dated() && joined(&r.fact[high+1]) {
		high++
	}
	if f == high && r.fact[high].link == "to" && strings.HasSuffix(r.fact[low].link, "from") {
		return false // moved from one day to another
	}
	days, kept := 0, 0
	for k := low; k <= high; k++ {
		if !weekday(r.fact[k].Date) {
			days++
			kept += r.saysDay(r.fact[k].Date)
		}
	}
	return kept < days && (days == 2 || r.said[i].hard)
}

// joined tells whether a date is led to from the one before as another of them, or as the other end.
func joined(n *node) bool {
	return n.link == "and" || n.link == "or" || n.link == "to" || n.link == "" && !n.has(definite|indefinite)
}

// saysDay gives 1 where the sentence says the day, else 0.
func (r *rules) saysDay(d en.Date) int {
	if slices.ContainsFunc(r.said, func(n node) bool { return n.dated() && n.Date.Day != 0 && within(n.Date, d) }) {
		return 1
	}
	return 0
}

// displaced tells whether in the fact another date with the same tie stands behind the word that a date stands behind.
func (r *rules) displaced(i, f int, t tie) bool {
	if i == 0 || r.said[i].stop || r.at[i-1] == nowhere || r.said[i-1].dated() {
		return false
	}
	k := r.at[i-1] + 1
	if k >= len(r.fact) || !r.fact[k].dated() || tieOf(r.fact, k) != t {
		return false
	}
	for ; k < len(r.fact) && r.fact[k].dated(); k++ {
		if k == f {
			return false
		}
	}
	return true
}
