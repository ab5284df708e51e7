package abridged

import (
	"strings"

	"tiktalks/knowledge/ground/internal/en"
)

// deed tells whether a date may go with the word at k: a verb, "effective", what is said of somebody.
func deed(nodes []node, k int) bool {
	n := &nodes[k]
	if n.Sort != en.Word {
		return false
	}
	takesDate := n.Is(en.Starting|en.Ending) && k+1 < len(nodes) && nodes[k+1].dated()
	return n.verb || takesDate || n.Is(en.Attributing) || n.has(linked) && !n.has(definite|indefinite)
}

// deedsBefore gives the deeds before a date in its clause, the nearest first.
func deedsBefore(nodes []node, i int) (all []int) {
	for k := i - 1; k >= 0 && !nodes[k+1].hard; k-- {
		if deed(nodes, k) {
			all = append(all, k)
		}
	}
	return all
}

// deedsOf gives the deeds that a date may go with: the nearest before it, and behind a comma any; the noun right before it; and where it
// opens a part of the sentence those behind.
func deedsOf(nodes []node, i int) []int {
	all := deedsBefore(nodes, i)
	for n, k := range all {
		if nodes[k].verb && nodes[k].Ed && !nodes[i].stop {
			all = all[:n+1]
			break
		}
	}
	for _, d := range all {
		for k := d + 1; k < i && nodes[k].link == "" && !nodes[k].stop && !nodes[k].verb; k++ {
			all = append(all, k) // made a visit: visited
		}
	}
	if i > 0 && nodes[i-1].Sort == en.Word && !nodes[i].stop {
		all = append(all, i-1)
	}
	if opensWith(nodes, i) {
		all = append(all, deedsBehind(nodes, i)...)
	}
	return all
}

// opensWith tells whether no deed stands between a date and where its part of the sentence begins.
func opensWith(nodes []node, i int) bool {
	for k := i; k >= 0; k-- {
		if k < i && deed(nodes, k) {
			return false
		}
		if nodes[k].stop || strings.HasPrefix(nodes[k].link, "and") || strings.HasPrefix(nodes[k].link, "but") {
			break
		}
	}
	return true
}

// deedsBehind gives the deed behind a date, and those that are joined to it.
func deedsBehind(nodes []node, i int) (all []int) {
	sure := false // a word in s may be a noun
	for k := i + 1; k < len(nodes) && !nodes[k].hard; k++ {
		if deed(nodes, k) && (!sure || nodes[k].stop || strings.HasPrefix(nodes[k].link, "and")) {
			all, sure = append(all, k), sure || nodes[k].Ed
		}
	}
	return all
}

// withDeed tells whether the date at i goes with a deed that the fact's date at f goes with.
func (r *rules) withDeed(i, f int, t tie) bool {
	if t == called {
		return r.withThing(i, f)
	}
	theirs := deedsOf(r.fact, f)
	other := r.said[i].has(linked) && i > 0 && r.at[i-1] != nowhere // "the talks were on 3 May"
	for _, k := range append(deedsBefore(r.said, i), deedsOf(r.said, i)...) {
		for _, d := range theirs {
			if r.at[k] != nowhere && r.fact[r.at[k]].Stem == r.fact[d].Stem || r.said[k].Is(en.Speech) && r.fact[d].Is(en.Speech) {
				return true
			}
		}
		other = other || r.at[k] != nowhere && deed(r.said, k)
	}
	return len(theirs) == 0 || !other && (t != day || r.dates() < 2)
}

// withThing tells whether the date at i is part of the name of what the fact's date at f is, or of what that is of.
func (r *rules) withThing(i, f int) bool {
	theirs, ours := thingOf(r.fact, f), thingOf(r.said, i)
	if theirs < 0 || r.kept[theirs] {
		return true
	}
	return ours >= 0 && r.at[ours] != nowhere && r.at[ours] < theirs && r.at[ours] > theirs-6
}

// dates counts the fact's dates.
func (r *rules) dates() (count int) {
	for i := range r.fact {
		if r.fact[i].dated() && !weekday(r.fact[i].Date) {
			count++
		}
	}
	return count
}
