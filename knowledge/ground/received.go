package ground

import "slices"

// received: who got an invitation was invited, by him from whom it came, and not the other way round.
func (r *reading) received() (Verdict, bool) {
	said := r.said.tokens
	for v := range said {
		n, deeds := r.receipt(v)
		if len(deeds) == 0 {
			continue
		}
		mine, swapped, by := side{fromWhom(said, n), before(said, v)}, false, ""
		for _, p := range deeds {
			theirs := sides(r.own[p.fact].tokens, p.token)
			if swapped = r.otherSide(n, mine, theirs, p.fact) || r.another(mine.patients, theirs.patients, p.fact); !swapped {
				break
			}
			by = r.own[p.fact].id
		}
		if swapped {
			return against(Role, said[v].text+" "+said[n].text, by), true
		}
	}
	return Verdict{}, false
}

// receiving are the stems of verbs by which somebody comes to have what another one does to him.
var receiving = []string{"receiv", "get", "obtain", "win", "gain", "earn", "draw"}

// approving are the stems of verbs by which it is done to a plan, and its owner who gets it: "got the approval of the board for".
var approving = []string{"approv", "clear", "permit", "allow", "author", "authoris", "grant", "back"}

// receipt gives the noun that somebody receives at v, and where the facts have it as a verb: "received an invitation" for "was invited".
func (r *reading) receipt(v int) (n int, deeds []at) {
	said := r.said.tokens
	if !slices.Contains(receiving, said[v].stem) || said[v].sort != word {
		return -1, nil
	}
	if n = receivedNoun(said, v); n < 0 {
		return -1, nil
	}
	for _, p := range r.found[n] {
		tokens := r.own[p.fact].tokens
		if !verbal(tokens, p.token) || slices.Contains(approving, tokens[p.token].stem) {
			return -1, nil
		}
		deeds = append(deeds, p)
	}
	return n, deeds
}

// receivedNoun gives the noun behind "received": the last one before a preposition or a comma. -1 where there is none.
func receivedNoun(tokens []token, v int) int {
	n := -1
	for k := v + 1; k < min(len(tokens), v+6) && tokens[k].before == joined; k++ {
		switch t := &tokens[k]; {
		case t.sort != word || t.is(preposed|linking) || t.text == "of" || t.text == "in" || t.text == "on" || t.text == "at":
			return n
		case t.content():
			n = k
		}
	}
	return n
}

// fromWhom gives the names behind the "from" or "by" that follows a noun: "an invitation to Oslo from Norway".
func fromWhom(tokens []token, n int) (all []int) {
	for k := n + 1; k+1 < len(tokens) && tokens[k].before == joined && !verbal(tokens, k); k++ {
		if tokens[k].text == "from" || tokens[k].text == "by" {
			return slices.DeleteFunc(behind(tokens, k), func(i int) bool { return tokens[i].sort != named })
		}
	}
	return nil
}
