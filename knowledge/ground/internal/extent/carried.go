package extent

import (
	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
)

// nearNumber gives the words of a fact that belong to a number or date: those around it, and those of a part before that it shares.
func nearNumber(tokens []en.Token, i int) []int {
	all := append(append(around(tokens, i, true), carriedOn(tokens, i)...), sharedStart(tokens, i)...)
	return append(append(append(all, sharedEnd(tokens, i)...), ofWhole(tokens, i)...), sharedKind(tokens, i)...)
}

// sharedEnd gives what is told of two subjects with a number each, from the verb on, where the one at i is the first: "is high" for the 30 of "the 30
// percent fee and the 10 percent charge are high".
func sharedEnd(tokens []en.Token, i int) (all []int) {
	end := i + 1
	for end < len(tokens) && !en.Parts(tokens, end) {
		end++
	}
	if start := partStart(tokens, i); end == len(tokens) || tokens[end].Text != "and" || start > 0 && tokens[start].Before != en.Strong || i == 0 || !en.Article(&tokens[i-1]) || grammar.CarriesVerb(tokens, start) {
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

// ofWhole gives what stands around the number of which the one at i is a part: "was paid in Oslo" for the two of "ten were paid in Oslo, of which two".
func ofWhole(tokens []en.Token, i int) []int {
	start := partStart(tokens, i)
	if start == 0 || tokens[start].Text != "of which" && tokens[start].Text != "of whom" || tokens[start-1].Sort != tokens[i].Sort {
		return nil
	}
	return around(tokens, start-1, true)
}

// sharedKind gives what a number before the one at i is a number of, where the latter leaves it out: "of wool" for the nine of "five tonnes of wool this
// year and nine tonnes the next".
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
	for k += 2; k < i && !en.Parts(tokens, k) && (tokens[k].Sort == en.Named || tokens[k].Content()) && !en.OfPlace(tokens[k].Text); k++ {
		all = append(all, k)
	}
	return all
}

// sharedStart gives what the number of a row whose part has no verb shares with the first of the row: "Norway has" for the 40 of "Norway has 60
// percent of the ore and 40 percent of the coal", only "has" for "Norway has 60 percent and Denmark 40".
func sharedStart(tokens []en.Token, i int) (all []int) {
	own := partStart(tokens, i)
	if own == 0 || tokens[own].Before == en.Strong || grammar.CarriesVerb(tokens, own) {
		return nil
	}
	start := own
	for start > 0 && !grammar.CarriesVerb(tokens, start) {
		end := start
		if start = partStart(tokens, start-1); tokens[end].Before == en.Strong || !rowMember(tokens, start, end, i) {
			return nil
		}
	}
	subject := false
	for k := own; k < i; k++ {
		subject = subject || grammar.Thing(&tokens[k]) && !grammar.Introduced(tokens, k, i)
	}
	for k := start; k < own && tokens[k].Sort != tokens[i].Sort; k++ {
		if t := &tokens[k]; (t.Sort != en.Word || t.Content()) && (!subject || en.Verbal(tokens, k)) {
			all = append(all, k)
		}
	}
	return all
}

// rowMember tells whether a part of the text has a date, or a number of the unit of the one at i, that is not one end of a range.
func rowMember(tokens []en.Token, from, to, i int) bool {
	for k := from; k < to; k++ {
		counts := len(tokens[i].Counted) > 0 && len(tokens[k].Counted) > 0 // "20 firms and 10 managers"
		if tokens[k].Sort == tokens[i].Sort && tokens[k].Quantity.Unit == tokens[i].Quantity.Unit && (tokens[i].Sort == en.Dated || tokens[i].Quantity.Unit != "" || counts) {
			return k == 0 || tokens[k-1].Text != "between"
		}
	}
	return false
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
		tokens := r.Own[p.Fact].Tokens
		own := partStart(tokens, p.Token)
		place := placeIn(tokens, own)
		if place < 0 || r.Uses(reading.Place{Fact: p.Fact, Token: place}) {
			return false
		}
		for k := range tokens {
			if other := partStart(tokens, k); tokens[k].Sort == en.Dated && other != own && !r.Uses(reading.Place{Fact: p.Fact, Token: k}) {
				n := placeIn(tokens, other)
				crossed = crossed || n >= 0 && r.Uses(reading.Place{Fact: p.Fact, Token: n})
			}
		}
	}
	return crossed
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
