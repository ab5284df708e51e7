package ground

import (
	"slices"
	"strings"
)

// halved: who does it and what is done stand in one sentence or half of the fact, not in two that each say something else.
func (r *reading) halved() (Verdict, bool) {
	halves := halvesOf(r.own[0].tokens)
	if len(halves) < 2 {
		return Verdict{}, false
	}
	said := r.said.tokens
	for v := range said {
		if !said[v].is(verb) || said[v].is(harmless|speech) || len(r.found[v]) == 0 {
			continue
		}
		for k := v - 1; k >= 0 && said[k].before != strong; k-- {
			if said[k].sort != named || len(r.found[k]) == 0 {
				continue
			}
			if !r.together(halves, k, v) {
				return missing(Glued, said[k].text+" "+said[v].text), true
			}
			break
		}
	}
	return Verdict{}, false
}

// bundled: what is done in the claim, and all that says which thing it is done to, stand beside one verb of the fact: who suspends one tariff
// and drops another does not drop the one.
func (r *reading) bundled() (Verdict, bool) {
	said := r.said.tokens
	for v := range said {
		n := thingBehind(said, v)
		if !said[v].is(verb) || said[v].is(harmless|speech|linking) || len(r.found[v]) == 0 || n < 0 {
			continue
		}
		if !slices.ContainsFunc(r.found[v], func(p at) bool { return r.allBeside(p.token, v+1, n) }) {
			return missing(Glued, said[v].text+" "+said[n].text), true
		}
	}
	return Verdict{}, false
}

// thingBehind gives the last word of what stands right behind a verb: "the 14 August 2020 order". -1 where that is none.
func thingBehind(tokens []token, v int) int {
	last := -1
	for k := v + 1; k < min(len(tokens), v+7) && tokens[k].before < comma; k++ {
		t := &tokens[k]
		if t.is(preposed|linking) || !t.content() && !article(t) && t.text != "its" && t.text != "their" || t.sort == word && (t.ed || t.ing) {
			break
		}
		if t.sort == word && t.content() {
			last = k
		}
	}
	return last
}

// allBeside tells whether the fact has each token of the claim from one to another with no other verb of a list between it and its verb
// at v.
func (r *reading) allBeside(v, from, to int) bool {
	own := r.own[0].tokens
	for i := from; i <= to; i++ {
		if len(r.found[i]) > 0 && !slices.ContainsFunc(r.found[i], func(p at) bool { return !otherVerb(own, min(v, p.token), max(v, p.token)) }) {
			return false
		}
	}
	return true
}

// otherVerb tells whether another verb stands between two tokens, behind a comma or an "and".
func otherVerb(tokens []token, from, to int) bool {
	breaks := false
	for k := from + 1; k <= to; k++ {
		breaks = breaks || tokens[k].before >= comma || tokens[k].text == "and" || tokens[k].text == "but"
		if breaks && (tokens[k].before == strong || k < to && verbal(tokens, k) && !tokens[k].is(speech)) {
			return true
		}
	}
	return false
}

// parted: what says which things a number of the claim counts does not stand behind another number of the fact only: 32, of which 23 are in
// China, are not 32 Chinese ones.
func (r *reading) parted() (Verdict, bool) {
	said, own := r.said.tokens, r.own[0].tokens
	for i := range said {
		for _, p := range r.found[i] {
			if said[i].sort != number || own[p.token].sort != number {
				continue
			}
			for g := i + 1; g < min(len(said), i+4) && said[g].before == joined && said[g].sort != number && !said[g].is(preposed|linking); g++ {
				if r.behindOther(g, p.token) {
					return missing(Glued, said[i].text+" "+said[g].text), true
				}
			}
		}
	}
	return Verdict{}, false
}

// behindOther tells whether the fact has the token at g of the claim only behind other numbers than the one at k.
func (r *reading) behindOther(g, k int) bool {
	own := r.own[0].tokens
	return len(r.found[g]) > 0 && !slices.ContainsFunc(r.found[g], func(p at) bool {
		for n := p.token - 1; n >= max(0, p.token-6) && own[n+1].before != strong; n-- {
			if own[n].sort == number {
				return n == k
			}
		}
		return true
	})
}

// titled: what a claim says something is called stands in the fact behind such a word as well.
func (r *reading) titled() (Verdict, bool) {
	said, own := r.said.tokens, r.own[0].tokens
	for v := range said {
		if !slices.Contains(titling, said[v].stem) {
			continue
		}
		for i := v + 1; i < len(said) && said[i].before < comma && !said[i].is(preposed); i++ {
			if said[i].content() && len(r.found[i]) > 0 && !slices.ContainsFunc(r.found[i], func(p at) bool {
				return slices.ContainsFunc(own[:p.token], func(t token) bool { return slices.Contains(titling, t.stem) })
			}) {
				return missing(Glued, said[v].text+" "+said[i].text), true
			}
		}
	}
	return Verdict{}, false
}

var titling = strings.Fields("call name titl entitl dub label known")

// through: what goes via somebody or somewhere in the claim goes there in the fact.
func (r *reading) through() (Verdict, bool) {
	said, own := r.said.tokens, r.own[0].tokens
	for i := 1; i < len(said); i++ {
		if w := said[i-1].text; w != "via" && w != "through" || said[i].sort != named || len(r.found[i]) == 0 {
			continue
		}
		if !slices.ContainsFunc(r.found[i], func(p at) bool {
			return slices.ContainsFunc(own[max(0, p.token-2):p.token], func(t token) bool { return slices.Contains(routing, t.text) })
		}) {
			return missing(Role, said[i].text), true
		}
	}
	return Verdict{}, false
}

var routing = strings.Fields("via through by to over")

// halvesOf cuts a fact at semicolons, full stops and the like.
func halvesOf(tokens []token) [][2]int {
	var all [][2]int
	start := 0
	for k := 1; k <= len(tokens); k++ {
		if k == len(tokens) || tokens[k].before == strong {
			all = append(all, [2]int{start, k})
			start = k
		}
	}
	return all
}

// together tells whether one of the halves has both tokens of the claim.
func (r *reading) together(halves [][2]int, a, b int) bool {
	return slices.ContainsFunc(halves, func(h [2]int) bool {
		in := func(p at) bool { return p.token >= h[0] && p.token < h[1] }
		return slices.ContainsFunc(r.found[a], in) && slices.ContainsFunc(r.found[b], in)
	})
}

// nearer: what the claim sets beside a country stands beside another one in the fact, which the claim does not name.
func (r *reading) nearer() (Verdict, bool) {
	said, tokens := r.said.tokens, r.own[0].tokens
	var others []int
	for k := range tokens {
		if r.lex.country(&tokens[k]) && !r.uses(at{0, k}) {
			others = append(others, k)
		}
	}
	for i := range said {
		if i > 0 && inside(said, i) || meets(said, i) || slices.ContainsFunc(r.found[i], func(p at) bool { return inside(tokens, p.token) }) {
			continue // there it is a place
		}
		if len(others) == 0 || said[i].sort != named || !r.lex.country(&said[i]) || len(r.found[i]) == 0 {
			continue
		}
		for k := max(0, i-3); k < min(len(said), i+4); k++ {
			if k == i || said[k].sort == dated || said[k].sort == named && inside(said, k) || !said[k].content() || said[k].is(harmless|speech|linking) ||
				len(r.found[k]) == 0 {
				continue
			}
			if gapTo(r.closest(k), others)+1 < gapOf(r.closest(k), r.found[i]) {
				return missing(Role, said[i].text+" "+said[k].text), true
			}
		}
	}
	return Verdict{}, false
}

// gapOf gives the least distance between a place of a and one of b.
func gapOf(a, b []at) int {
	var all []int
	for _, p := range b {
		all = append(all, p.token)
	}
	return gapTo(a, all)
}

// gapTo gives how far the nearest of some tokens is from any of the places.
func gapTo(a []at, tokens []int) int {
	least := 99
	for _, p := range a {
		for _, k := range tokens {
			least = min(least, max(p.token-k, k-p.token))
		}
	}
	return least
}

// partly: who owns a part does not own the whole.
func (r *reading) partly() (Verdict, bool) {
	said, tokens := r.said.tokens, r.own[0].tokens
	if slices.ContainsFunc(said, func(t token) bool { return t.sort == number }) {
		return Verdict{}, false
	}
	for i := range said {
		if !slices.Contains(owning, said[i].stem) {
			continue
		}
		for _, p := range r.found[i] {
			for k := max(0, p.token-6); k < min(len(tokens), p.token+7); k++ {
				if tokens[k].sort == number && tokens[k].q.unit == "%" {
					return missing(Qualifier, said[i].text), true
				}
			}
		}
	}
	return Verdict{}, false
}

var owning = []string{"own", "hold", "control", "owner", "belong", "possess", "keep", "retain"}

// elsewhere: a capital that somebody is in, goes to or comes from is the city, though it may stand for its country elsewhere.
func (r *reading) elsewhere() (Verdict, bool) {
	for i := range r.said.tokens {
		t := &r.said.tokens[i]
		if t.sort != named || len(t.alts) == 0 || len(r.found[i]) == 0 || !r.placed(i) && !meets(r.said.tokens, i) {
			continue
		}
		if i >= 2 && strings.HasSuffix(r.said.tokens[i-2].text, "ambassador") {
			continue // to the country
		}
		if !slices.ContainsFunc(r.found[i], func(p at) bool { f := &r.own[0].tokens[p.token]; return f.id == t.id || slices.Contains(f.wider, t.id) }) {
			return missing(UnknownName, t.text), true
		}
	}
	return Verdict{}, false
}

// placed tells whether the name at i is where somebody is, goes to or comes from. What is from a capital may as well be its government's.
func (r *reading) placed(i int) bool {
	said := r.said.tokens
	if i == 0 || !slices.Contains(placing, said[i-1].text) {
		return false
	}
	return said[i-1].text != "from" || i >= 2 && slices.Contains(moving, said[i-2].stem)
}

var moving = strings.Fields("fli flight travel return home back come arriv move go trip")

var placing = []string{"in", "at", "to", "from", "near", "outside"}

// slot tells whether the fact has another word where the claim has the one at i, beside a word that both have: blamed on a hack, blamed
// on a power cut.
func (r *reading) slot(i int) bool {
	said, own := r.said.tokens, r.own[0].tokens
	takes := func(k int) bool {
		return k >= 0 && own[k].sort == word && !own[k].is(harmless|speech|adverb) && !r.uses(at{0, k}) && own[k].is(verb) == said[i].is(verb)
	}
	for _, way := range []int{-1, 1} {
		k := beside(said, i, way)
		if k >= 0 && slices.ContainsFunc(r.closest(k), func(p at) bool { return takes(beside(own, p.token, -way)) }) {
			return true
		}
	}
	return false
}

// nameSlot tells whether the fact has another name, which the claim does not say, where the claim has the one at i: beside a word that both
// have, or behind the same preposition. The Detroit plant is not the one in Chicago.
func (r *reading) nameSlot(i int) bool {
	said, own := r.said.tokens, r.own[0].tokens
	takes := func(k int) bool {
		return k >= 0 && k < len(own) && own[k].sort == named && !r.uses(at{0, k}) && firstWord(own[k].text) != firstWord(said[i].text) &&
			!(own[k].poss && !said[i].poss && r.lex.country(&own[k]))
	}
	for _, way := range []int{-1, 1} {
		k := beside(said, i, way)
		if k >= 0 && len(r.found[k]) > 0 && said[k].sort == word && slices.ContainsFunc(r.closest(k), func(p at) bool { return takes(beside(own, p.token, -way)) }) {
			return true
		}
	}
	return false
}

// firstWord gives a text up to its first space.
func firstWord(text string) string {
	first, _, _ := strings.Cut(text, " ")
	return first
}

// beside gives the next word or name that states something, in one direction within the same part of the text; -1 where there is
// none.
func beside(tokens []token, i, way int) int {
	for k, steps := i+way, 0; k >= 0 && k < len(tokens) && steps < 4; k, steps = k+way, steps+1 {
		if tokens[max(k, k-way)].before >= comma {
			return -1
		}
		if tokens[k].content() && !tokens[k].is(harmless) {
			return k
		}
	}
	return -1
}

// meets tells whether a name says which meeting is meant: the Beijing summit.
func meets(tokens []token, i int) bool {
	return i+1 < len(tokens) && tokens[i+1].before == joined && slices.Contains(meetings, tokens[i+1].stem)
}

var meetings = []string{"talk", "summit", "meet", "round", "trip", "visit", "negoti"}
