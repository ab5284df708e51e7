package commands

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"tiktalks/knowledge"
)

// How much is shown of one field and of one list: a card has room for all of a fact's fields, not for all of each.
const (
	textShown  = 900 // a claim that is another has its place
	noteShown  = 500
	listShown  = 5
	entryShown = 110
)

// differences tells in lines how a fact was and is, only what differs. A fact that was not there is all new. Of long fields
// it shows the beginning of what differs, and says how much there is.
func differences(was, is knowledge.Fact) []string {
	var lines []string
	say := func(field, before, after string) {
		if before != after {
			lines = append(lines, bold(field+":")+" "+cutMarked(wordDiff(before, after), textShown))
		}
	}
	say("Claim", was.Claim, is.Claim)
	say("Status", string(was.Status), string(is.Status))
	say("Topic", was.Topic, is.Topic)
	say("When", was.When.String(), is.When.String())
	say("Holds", holding(was), holding(is))
	say("Replaced by", was.ReplacedBy, is.ReplacedBy)
	lines = append(lines, noteDiff(was.Note, is.Note)...)
	lines = append(lines, listDiff("Names", was.Entities, is.Entities)...)
	lines = append(lines, listDiff("Sources", sourceLines(was), sourceLines(is))...)
	return append(lines, listDiff("Asked as", was.Asks, is.Asks)...)
}

// noteDiff shows how a note has changed, which may be long.
func noteDiff(was, is string) []string {
	if was == is {
		return nil
	}
	changed := wordDiff(around(was, is))
	if short := cutMarked(changed, noteShown); short != changed {
		changed = fmt.Sprintf("%s (%d characters)", short, utf8.RuneCountInString(is))
	}
	return []string{bold("Note:") + " " + changed}
}

// sameAround is how many words are shown before and behind what differs.
const sameAround = 20

// around leaves out of two texts what is the same in both and far from what differs.
func around(was, is string) (string, string) {
	a, b := strings.Fields(was), strings.Fields(is)
	head, tail := 0, 0
	for head < min(len(a), len(b)) && a[head] == b[head] {
		head++
	}
	for tail < min(len(a), len(b))-head && a[len(a)-1-tail] == b[len(b)-1-tail] {
		tail++
	}
	head, tail = max(0, head-sameAround), max(0, tail-sameAround)
	part := func(all []string) string {
		text := strings.Join(all[head:len(all)-tail], " ")
		if head > 0 {
			text = "… " + text
		}
		if tail > 0 {
			text += " …"
		}
		return text
	}
	return part(a), part(b)
}

func holding(f knowledge.Fact) string {
	if f.Holds.IsZero() {
		return ""
	}
	return holdsWords(f)
}

// listDiff tells what a list has gained and lost, the first few, and how many in all.
func listDiff(field string, was, is []string) []string {
	var changes []string
	for _, s := range was {
		if !slices.Contains(is, s) {
			changes = append(changes, struck(cut(s, entryShown)))
		}
	}
	for _, s := range is {
		if !slices.Contains(was, s) {
			changes = append(changes, bold(cut(s, entryShown)))
		}
	}
	if len(changes) == 0 {
		return nil
	}
	head := bold(field+":") + " "
	if more := len(changes) - listShown; more > 0 {
		head = bold(fmt.Sprintf("%s, %d in all:", field, len(is))) + " "
		changes = append(changes[:listShown], fmt.Sprintf("and %d more", more))
	}
	return []string{head + strings.Join(changes, " · ")}
}

// wordDiff shows word by word how a text has changed: what went is struck, what came is bold.
func wordDiff(was, is string) string {
	old, now := strings.Fields(was), strings.Fields(is)
	common := longestCommon(old, now)
	var out, gone, come []string
	flush := func() {
		out = append(out, slices.DeleteFunc([]string{struck(strings.Join(gone, " ")), bold(strings.Join(come, " "))},
			func(s string) bool { return s == "" })...)
		gone, come = nil, nil
	}
	i, j := 0, 0
	for _, at := range append(common, [2]int{len(old), len(now)}) {
		gone, come = append(gone, old[i:at[0]]...), append(come, now[j:at[1]]...)
		if at[0] < len(old) {
			flush()
			out = append(out, old[at[0]])
		}
		i, j = at[0]+1, at[1]+1
	}
	flush()
	return strings.Join(out, " ")
}

// longestCommon gives the places, in both lists, of a longest list of words that stands in both in the same order.
func longestCommon(a, b []string) [][2]int {
	length := make([][]int, len(a)+1) // of the longest from here to the ends
	for i := range length {
		length[i] = make([]int, len(b)+1)
	}
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			if a[i] == b[j] {
				length[i][j] = length[i+1][j+1] + 1
			} else {
				length[i][j] = max(length[i+1][j], length[i][j+1])
			}
		}
	}
	var places [][2]int
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] == b[j]:
			places = append(places, [2]int{i, j})
			i, j = i+1, j+1
		case length[i+1][j] >= length[i][j+1]:
			i++
		default:
			j++
		}
	}
	return places
}
