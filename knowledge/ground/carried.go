package ground

// nearNumber gives the words of a fact that belong to a number or date: those around it, and those of a part before that it shares.
func nearNumber(tokens []token, i int) []int {
	return append(append(around(tokens, i, true), carriedOn(tokens, i)...), sharedStart(tokens, i)...)
}

// sharedStart gives what the number of a row whose part has no verb shares with the first of the row: "Norway has" for the 40 of "Norway has 60
// percent of the ore and 40 percent of the coal", only "has" for "Norway has 60 percent and Denmark 40".
func sharedStart(tokens []token, i int) (all []int) {
	own := partStart(tokens, i)
	if own == 0 || tokens[own].before == strong || carriesVerb(tokens, own) {
		return nil
	}
	start := own
	for start > 0 && !carriesVerb(tokens, start) {
		end := start
		if start = partStart(tokens, start-1); tokens[end].before == strong || !rowMember(tokens, start, end, i) {
			return nil
		}
	}
	subject := false
	for k := own; k < i; k++ {
		subject = subject || thing(&tokens[k]) && !introduced(tokens, k, i)
	}
	for k := start; k < own && tokens[k].sort != tokens[i].sort; k++ {
		if t := &tokens[k]; (t.sort != word || t.content()) && (!subject || verbal(tokens, k)) {
			all = append(all, k)
		}
	}
	return all
}

// rowMember tells whether a part of the text has a date, or a number of the unit of the one at i, that is not one end of a range.
func rowMember(tokens []token, from, to, i int) bool {
	for k := from; k < to; k++ {
		if tokens[k].sort == tokens[i].sort && tokens[k].q.unit == tokens[i].q.unit && (tokens[i].sort == dated || tokens[i].q.unit != "") {
			return k == 0 || tokens[k-1].text != "between"
		}
	}
	return false
}

// partStart gives where the part of the text begins that token k stands in.
func partStart(tokens []token, k int) int {
	for k > 0 && !parts(tokens, k) {
		k--
	}
	return k
}

// carriesVerb tells whether the part of the text that begins at start has a verb.
func carriesVerb(tokens []token, start int) bool {
	for k := start; k < len(tokens) && (k == start || !parts(tokens, k)); k++ {
		if verbal(tokens, k) || tokens[k].is(linking) || beWith(tokens[k].text) {
			return true
		}
	}
	return false
}

// rowCrossed tells whether a date of the piece stands in a fact's row with another place than the piece names: "in Oslo on 4 June" for "in
// Oslo on 3 May and in Bergen on 4 June".
func (r *reading) rowCrossed(i int) bool {
	crossed := false
	for _, p := range r.found[i] {
		tokens := r.own[p.fact].tokens
		own := partStart(tokens, p.token)
		place := placeIn(tokens, own)
		if place < 0 || r.uses(at{p.fact, place}) {
			return false
		}
		for k := range tokens {
			if other := partStart(tokens, k); tokens[k].sort == dated && other != own && !r.uses(at{p.fact, k}) {
				n := placeIn(tokens, other)
				crossed = crossed || n >= 0 && r.uses(at{p.fact, n})
			}
		}
	}
	return crossed
}

// placeIn gives the name behind "in" or "at" in the part of the text that begins at start; -1 where there is none.
func placeIn(tokens []token, start int) int {
	for k := start; k < len(tokens) && (k == start || !parts(tokens, k)); k++ {
		if tokens[k].sort == named && inside(tokens, k) {
			return k
		}
	}
	return -1
}
