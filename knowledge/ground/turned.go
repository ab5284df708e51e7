package ground

import "slices"

// These rules look at what a piece turns round by a small word: off for on, first for then, one side of a balance for the other.

// takenOff: what goes on a list does not come off it.
func (r *reading) takenOff() (Verdict, bool) {
	said := r.said.tokens
	for i := 0; i+1 < len(said); i++ {
		if said[i].text != "off" && said[i].text != "come off" && said[i].text != "comes off" && said[i].text != "came off" {
			continue
		}
		for k := i + 1; k < min(len(said), i+5) && said[k].before == joined; k++ {
			last := lastStem(&said[k])
			if last != "list" && last != "blacklist" && last != "regist" {
				continue
			}
			for _, f := range r.own {
				if slices.ContainsFunc(f.tokens, func(t token) bool { return lastStem(&t) == last }) && !slices.ContainsFunc(f.tokens, takesOff) {
					return against(Opposite, "off", f.id), true
				}
			}
		}
	}
	return Verdict{}, false
}

func lastStem(t *token) string {
	all := stemsOf(t)
	return all[len(all)-1]
}

// takesOff tells whether a word takes something off a list.
func takesOff(t token) bool {
	for _, s := range stemsOf(&t) {
		if slices.Contains([]string{"off", "remov", "drop", "delet", "delist", "strike", "lift", "withdraw", "exclud", "exempt", "out"}, s) {
			return true
		}
	}
	return false
}

// balances: the deficit of one country with another is no deficit of the other one.
func (r *reading) balances() (Verdict, bool) {
	said := r.said.tokens
	for i := range said {
		mine, theirs, ok := balance(said, i)
		if !ok {
			continue
		}
		for _, f := range r.own {
			for k := range f.tokens {
				owner, other, ok := balance(f.tokens, k)
				if ok && (lastStem(&said[i]) == "surplus") == (lastStem(&f.tokens[k]) == "surplus") && same(&said[mine], &f.tokens[other]) && same(&said[theirs], &f.tokens[owner]) {
					return against(Role, said[i].text, f.id), true
				}
			}
		}
	}
	return Verdict{}, false
}

// balance gives whose deficit or surplus the noun at i is, and with whom.
func balance(tokens []token, i int) (owner, other int, ok bool) {
	if last := lastStem(&tokens[i]); tokens[i].sort != word || last != "deficit" && last != "surplus" && last != "shortfal" && last != "imbal" && last != "gap" {
		return 0, 0, false
	}
	owner, other = -1, -1
	for k := i - 1; k >= 0 && tokens[k+1].before < comma && owner < 0; k-- {
		if tokens[k].sort == named {
			owner = k
		}
	}
	for k := i + 1; k+1 < len(tokens) && tokens[k].before < comma && other < 0; k++ {
		if whose := nextName(tokens, k); owner < 0 && (tokens[k].text == "that" || tokens[k].text == "which") {
			owner = whose // "a gap that Norway had with Denmark"
		}
		if tokens[k].text == "with" || tokens[k].text == "against" {
			for n := k + 1; n < min(len(tokens), k+3); n++ {
				if tokens[n].sort == named {
					other = n
				}
			}
		}
	}
	return owner, other, owner >= 0 && other >= 0
}

// datesTurned: of two that share a verb, each keeps its own date: the order of May amended that of March, not the other way round.
func (r *reading) datesTurned() (Verdict, bool) {
	said := r.said.tokens
	for v := range said {
		if !verbal(said, v) || len(r.found[v]) == 0 {
			continue
		}
		front, back, ok := datesAround(said, v)
		if !ok {
			continue
		}
		for _, p := range r.found[v] {
			tokens := r.own[p.fact].tokens
			before, behind, ok := datesAround(tokens, p.token)
			if ok && passive(said, v) == passive(tokens, p.token) && front.says(behind) && back.says(before) && !front.says(before) && !back.says(behind) {
				return against(Role, said[v].text, r.own[p.fact].id), true
			}
		}
	}
	return Verdict{}, false
}

// datesAround gives the next dates before and behind a verb, each of which goes with a noun by "of".
func datesAround(tokens []token, v int) (front, back date, ok bool) {
	of := func(k int) bool { return k > 0 && tokens[k].sort == dated && tokens[k-1].text == "of" }
	for k := v - 1; k >= max(0, v-10) && front == (date{}); k-- {
		if of(k) {
			front = tokens[k].d
		}
	}
	for k := v + 1; k < min(len(tokens), v+14) && back == (date{}); k++ {
		if of(k) {
			back = tokens[k].d
		}
	}
	return front, back, front != (date{}) && back != (date{})
}

// broughtTo: who asked somebody to do something did not get him to do it.
func (r *reading) broughtTo() (Verdict, bool) {
	said := r.said.tokens
	for i := range said {
		if said[i].stem != "get" && said[i].stem != "persuad" && said[i].stem != "make" && said[i].stem != "convinc" && said[i].stem != "forc" || i+2 >= len(said) || said[i+1].text == "to" {
			continue
		}
		for v := i + 2; v < min(len(said), i+8) && said[v].before == joined; v++ {
			if said[i].stem == "get" && said[v-1].sort == number && timeUnit(said[v-1].q.unit) {
				break // "got 90 days to sell it" tells of no sale
			}
			if said[i].stem == "make" && (said[v-1].text == "to" || said[v-1].is(linking|planned)) {
				break // "goods made abroad were due to start"
			}
			if to := said[v-1].text == "to" || said[i].stem == "make" && said[v-1].sort == named && !said[v].ed; to && len(r.found[v]) > 0 && !slices.ContainsFunc(r.found[v], func(p at) bool { return !wanted(r.own[p.fact].tokens, p.token) }) && (len(r.found[i]) == 0 || said[i].stem == "make") {
				return against(Modality, said[i].text+" to "+said[v].text, r.own[r.found[v][0].fact].id), true
			}
		}
	}
	return Verdict{}, false
}

// mergedInto: what was merged into another is not what that one was merged into.
func (r *reading) mergedInto() (Verdict, bool) {
	said := r.said.tokens
	for i := range said {
		what, into, ok := intoWhat(said, i)
		if !ok {
			continue
		}
		for f := range r.own {
			tokens := r.own[f].tokens
			for k := range tokens {
				if a, b, ok := intoWhat(tokens, k); ok && same(&said[what], &tokens[b]) && same(&said[into], &tokens[a]) {
					return against(Role, said[what].text+" into "+said[into].text, r.own[f].id), true
				}
			}
		}
	}
	return Verdict{}, false
}

// intoWhat gives the names before and behind an "into" or "with" that belongs to a verb such as "merge".
func intoWhat(tokens []token, i int) (what, into int, ok bool) {
	if tokens[i].text != "into" || i == 0 || i+1 >= len(tokens) {
		return 0, 0, false
	}
	what, into = -1, -1
	for k := i - 1; k >= max(0, i-5) && what < 0 && tokens[k+1].before == joined; k-- {
		if tokens[k].sort == named {
			what = k
		}
	}
	for k := i + 1; k < min(len(tokens), i+4) && into < 0 && tokens[k].before == joined; k++ {
		if tokens[k].sort == named {
			into = k
		}
	}
	return what, into, what >= 0 && into >= 0
}

// firstThen: what is said to be first has no later date than what is said to come then.
func (r *reading) firstThen() (Verdict, bool) {
	said := r.said.tokens
	for i := range said {
		if said[i].text != "first" && said[i].text != "went first" && said[i].text != "initially" {
			continue
		}
		first, found := date{}, false
		then := false
		for k := i + 1; k < len(said) && said[k].before < strong; k++ {
			then = then || said[k].text == "then"
			if said[k].sort != dated || said[k].d.month == 0 {
				continue
			}
			if !found {
				first, found = said[k].d, !then
				continue
			}
			if then {
				second := said[k].d
				if second.year == 0 {
					second.year = first.year
				}
				if laterThan(first, second) > 0 {
					return against(Binding, said[i].text, r.own[0].id), true
				}
				break
			}
		}
	}
	return Verdict{}, false
}

// thenAfter: where a fact tells one thing and "then" another, the piece does not put the other one first.
func (r *reading) thenAfter() (Verdict, bool) {
	for f := range r.own {
		tokens := r.own[f].tokens
		for k := 1; k+1 < len(tokens); k++ {
			if tokens[k].text != "then" || !verbal(tokens, k+1) {
				continue
			}
			start := clauseFrom(tokens, k)
			for _, t := range turnsIn(r.said.tokens) {
				if start == 0 || t.back || r.said.tokens[t.at+1].text == "which" || len(t.behind) == 0 {
					continue
				}
				front, back := r.sideOf(f, start, frontOf(r.said.tokens, t.at)), r.sideOf(f, start, t.behind)
				if front*back < 0 && front != t.way {
					return against(Binding, r.said.tokens[t.at].text, r.own[f].id), true
				}
			}
		}
	}
	return Verdict{}, false
}

// clauseFrom gives where the part of the sentence begins that token k stands in; 0 where it is the first.
func clauseFrom(tokens []token, k int) int {
	for k > 0 && tokens[k].before < comma {
		k--
	}
	return k
}

// frontOf gives what the part of the text before a word of order states.
func frontOf(tokens []token, i int) (all []int) {
	for k := i - 1; k >= 0 && tokens[k+1].before < strong; k-- {
		if t := &tokens[k]; t.content() && !t.is(linking|harmless|light) {
			all = append(all, k)
		}
	}
	return all
}

// sideOf is 1 where the verbs among tokens of the piece are all told behind a place of a fact, -1 where before it; 0 where neither.
func (r *reading) sideOf(f, start int, all []int) int {
	side := 0
	for _, i := range all {
		if !verbal(r.said.tokens, i) || len(r.found[i]) == 0 {
			continue
		}
		here := 0
		for _, p := range r.positionsOf(i) {
			now := -1
			if p.fact != f {
				return 0
			}
			if p.token >= start {
				now = 1
			}
			if here != 0 && here != now {
				return 0
			}
			here = now
		}
		if side != 0 && side != here {
			return 0
		}
		side = here
	}
	return side
}
