package extent

import (
	"slices"
	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
)

// nearNumber gives the words of a fact that belong to a number or date: those around it, and those of a part before that it shares.
func nearNumber(tokens []en.Token, i int) []int {
	return slices.Concat(around(tokens, i, true), carriedOn(tokens, i), sharedStart(tokens, i),
		sharedEnd(tokens, i), ofWhole(tokens, i), sharedKind(tokens, i))
}

// sharedEnd gives what is told of two subjects with a number each, from the verb on, where the one at i is the first: "is high" for the
// 30 of "the 30 percent fee and the 10 percent charge are high".
func sharedEnd(tokens []en.Token, i int) (all []int) {
	end := partEnd(tokens, i)
	if end == len(tokens) || tokens[end].Text != "and" || !bareSubject(tokens, i) {
		return nil
	}
	verb, other := false, false
	for k := end + 1; k < len(tokens) && !en.Parts(tokens, k); k++ {
		other = other || !verb && tokens[k].Sort == tokens[i].Sort
		if verb = verb || tokens[k].Is(en.Linking) || en.Verbal(tokens, k); verb && other {
			all = append(all, k)
		}
	}
	return all
}

// partEnd gives where the part of the text behind token i ends.
func partEnd(tokens []en.Token, i int) int {
	end := i + 1
	for end < len(tokens) && !en.Parts(tokens, end) {
		end++
	}
	return end
}

// bareSubject tells whether the number at i stands behind an article in the first part of its sentence, which has no verb yet: "the 30
// percent fee and".
func bareSubject(tokens []en.Token, i int) bool {
	if i == 0 || !en.Article(&tokens[i-1]) {
		return false
	}
	start := partStart(tokens, i)
	return (start == 0 || tokens[start].Before == en.Strong) && !grammar.CarriesVerb(tokens, start)
}

// ofWhole gives what stands around the number of which the one at i is a part: "was paid in Oslo" for the two of "ten were paid in Oslo,
// of which two".
func ofWhole(tokens []en.Token, i int) []int {
	start := partStart(tokens, i)
	if start == 0 || tokens[start-1].Sort != tokens[i].Sort {
		return nil
	}
	if word := tokens[start].Text; word != "of which" && word != "of whom" {
		return nil
	}
	return around(tokens, start-1, true)
}

// sharedKind gives what a number before the one at i is a number of, where the latter leaves it out: "of wool" for the nine of "five
// tonnes of wool this year and nine tonnes the next".
func sharedKind(tokens []en.Token, i int) (all []int) {
	if tokens[i].Sort != en.Number || tokens[i].Quantity.Unit == "" || i+1 < len(tokens) && tokens[i+1].Text == "of" {
		return nil
	}
	k := i - 1
	for k >= 0 && tokens[k].Sort != en.Number && tokens[k+1].Before < en.Strong {
		k--
	}
	if k < 0 || k+2 >= i || tokens[k].Quantity.Unit != tokens[i].Quantity.Unit || tokens[k+1].Text != "of" {
		return nil
	}
	for k += 2; k < i && inKind(tokens, k); k++ {
		all = append(all, k)
	}
	return all
}

// inKind tells whether the word at k still says what a number is a number of: "wool" and "raw wool", up to "in Oslo" or "this year".
func inKind(tokens []en.Token, k int) bool {
	t := &tokens[k]
	return !en.Parts(tokens, k) && (t.Sort == en.Named || t.Content()) && !en.OfPlace(t.Text)
}

// sharedStart gives what the number of a row whose part has no verb shares with the first of the row: "Norway has" for the 40 of "Norway
// has 60 percent of the ore and 40 percent of the coal", only "has" for "Norway has 60 percent and Denmark 40".
func sharedStart(tokens []en.Token, i int) (all []int) {
	own := partStart(tokens, i)
	if own == 0 || tokens[own].Before == en.Strong || grammar.CarriesVerb(tokens, own) {
		return nil
	}
	start := startOfRow(tokens, own, i)
	if start < 0 {
		return nil
	}
	subject, said := ownSubject(tokens, own, i), saidUpTo(tokens, start, own)
	k := start
	for ; k < own && tokens[k].Sort != tokens[i].Sort; k++ {
		if t := &tokens[k]; (t.Sort != en.Word || t.Content()) && (!subject || k <= said || en.Verbal(tokens, k)) {
			all = append(all, k)
		}
	}
	if subject && partEnd(tokens, i) == i+1 {
		all = append(all, ofFirst(tokens, k)...)
	}
	return all
}

// saidUpTo gives the verb with which a row begins that is somebody's word, which goes for all of the row: "said" of "Vardal said that Hald has
// 60 percent, Berg 30 percent"; -1 where there is none.
func saidUpTo(tokens []en.Token, start, end int) int {
	for k := start; k < end && tokens[k].Sort != en.Number; k++ {
		if tokens[k].Is(en.Speech) && en.Verbal(tokens, k) {
			return k
		}
	}
	return -1
}

// ofFirst gives what the first number of a row is a share of, which goes for those behind it that end with the number: "of the firm" for
// "Vardal has 60 percent of the firm, Hald 30 percent".
func ofFirst(tokens []en.Token, i int) (all []int) {
	if i+1 >= len(tokens) || tokens[i+1].Text != "of" {
		return nil
	}
	for k := i + 2; k < len(tokens) && !en.Parts(tokens, k); k++ {
		if t := &tokens[k]; t.Sort != en.Word || t.Content() {
			all = append(all, k)
		}
	}
	return all
}

// startOfRow gives where the row begins of which the part at own, with the number at i, is a member: at the first part before it that has
// a verb, or else at the start of the text; -1 where what lies between is no row.
func startOfRow(tokens []en.Token, own, i int) int {
	start := own
	for start > 0 && !grammar.CarriesVerb(tokens, start) {
		end := start
		start = partStart(tokens, start-1)
		if tokens[end].Before == en.Strong || !rowMember(tokens, start, end, i) {
			return -1
		}
	}
	return start
}

// ownSubject tells whether something stands before the number at i in its part that may be its subject: "Denmark 40".
func ownSubject(tokens []en.Token, own, i int) bool {
	for k := own; k < i; k++ {
		if grammar.Thing(&tokens[k]) && !grammar.Introduced(tokens, k, i) {
			return true
		}
	}
	return false
}

// rowMember tells whether a part of the text has a date, or a number of the unit of the one at i, that is not one end of a range.
func rowMember(tokens []en.Token, from, to, i int) bool {
	for k := from; k < to; k++ {
		if sameMeasure(&tokens[k], &tokens[i]) {
			return k == 0 || tokens[k-1].Text != "between"
		}
	}
	return false
}

// sameMeasure tells whether two tokens are dates, numbers of one unit, or numbers that each count something: "20 firms and 10 managers".
func sameMeasure(a, b *en.Token) bool {
	if a.Sort != b.Sort || a.Quantity.Unit != b.Quantity.Unit {
		return false
	}
	counts := len(a.Counted) > 0 && len(b.Counted) > 0
	return b.Sort == en.Dated || b.Quantity.Unit != "" || counts
}

// partStart gives where the part of the text begins that token k stands in.
func partStart(tokens []en.Token, k int) int {
	for k > 0 && !en.Parts(tokens, k) {
		k--
	}
	return k
}

// rowCrossed tells whether a date of the piece stands in a fact's row with another place than the piece names: "in Oslo on 4 June" for "in
// Oslo on 3 May and in Bergen on 4 June".
func (r Rules) rowCrossed(i int) bool {
	crossed := false
	for _, p := range r.Found[i] {
		own := partStart(r.Own[p.Fact].Tokens, p.Token)
		place := placeIn(r.Own[p.Fact].Tokens, own)
		if place < 0 || !r.leavesOut(p.Fact, place) {
			return false
		}
		crossed = crossed || r.placeOfOther(p.Fact, own)
	}
	return crossed
}

// placeOfOther tells whether the piece names the place of another date of a fact, one that stands outside the part at own and that it
// does not say.
func (r Rules) placeOfOther(f, own int) bool {
	tokens := r.Own[f].Tokens
	for k := range tokens {
		if tokens[k].Sort != en.Dated || partStart(tokens, k) == own || !r.leavesOut(f, k) {
			continue
		}
		if n := placeIn(tokens, partStart(tokens, k)); n >= 0 && !r.leavesOut(f, n) {
			return true
		}
	}
	return false
}

// placeIn gives the name behind "in" or "at" in the part of the text that begins at start; -1 where there is none.
func placeIn(tokens []en.Token, start int) int {
	for k := start; k < len(tokens) && (k == start || !en.Parts(tokens, k)); k++ {
		if tokens[k].Sort == en.Named && grammar.Inside(tokens, k) {
			return k
		}
	}
	return -1
}
