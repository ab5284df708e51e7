package claims

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// halved: who does it and what is done stand in one sentence or half of the fact, not in two that each say something else.
func (r Rules) halved() (verdict.Verdict, bool) {
	halves := halvesOf(r.Own[0].Tokens)
	if len(halves) < 2 {
		return verdict.Verdict{}, false
	}
	said := r.Said.Tokens
	for v := range said {
		if !said[v].Is(en.Verb) || said[v].Is(en.Harmless|en.Speech) || len(r.Found[v]) == 0 {
			continue
		}
		for k := v - 1; k >= 0 && said[k].Before != en.Strong; k-- {
			if said[k].Sort != en.Named || len(r.Found[k]) == 0 {
				continue
			}
			if !r.together(halves, k, v) {
				return verdict.Missing(verdict.Glued, said[k].Text+" "+said[v].Text), true
			}
			break
		}
	}
	return verdict.Verdict{}, false
}

// bundled: what is done in the claim, and all that says which thing it is done to, stand beside one verb of the fact: who suspends one tariff
// and drops another does not drop the one.
func (r Rules) bundled() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for v := range said {
		n := thingBehind(said, v)
		if !said[v].Is(en.Verb) || said[v].Is(en.Harmless|en.Speech|en.Linking) || len(r.Found[v]) == 0 || n < 0 {
			continue
		}
		if !slices.ContainsFunc(r.Found[v], func(p reading.Place) bool { return r.allBeside(p.Token, v+1, n) }) {
			return verdict.Missing(verdict.Glued, said[v].Text+" "+said[n].Text), true
		}
	}
	return verdict.Verdict{}, false
}

// thingBehind gives the last word of what stands right behind a verb: "the 14 August 2020 order". -1 where that is none.
func thingBehind(tokens []en.Token, v int) int {
	last := -1
	for k := v + 1; k < min(len(tokens), v+7) && tokens[k].Before < en.Comma; k++ {
		t := &tokens[k]
		if t.Is(en.Preposed|en.Linking) || !t.Content() && !en.Article(t) && t.Text != "its" && t.Text != "their" || t.Sort == en.Word && (t.Ed || t.Ing) {
			break
		}
		if t.Sort == en.Word && t.Content() {
			last = k
		}
	}
	return last
}

// allBeside tells whether the fact has each token of the claim from one to another with no other verb of a list between it and its verb
// at v.
func (r Rules) allBeside(v, from, to int) bool {
	own := r.Own[0].Tokens
	for i := from; i <= to; i++ {
		if len(r.Found[i]) > 0 && !slices.ContainsFunc(r.Found[i], func(p reading.Place) bool { return !otherVerb(own, min(v, p.Token), max(v, p.Token)) }) {
			return false
		}
	}
	return true
}

// otherVerb tells whether another verb stands between two tokens, behind a comma or an "and".
func otherVerb(tokens []en.Token, from, to int) bool {
	breaks := false
	for k := from + 1; k <= to; k++ {
		breaks = breaks || tokens[k].Before >= en.Comma || tokens[k].Text == "and" || tokens[k].Text == "but"
		if breaks && (tokens[k].Before == en.Strong || k < to && en.Verbal(tokens, k) && !tokens[k].Is(en.Speech)) {
			return true
		}
	}
	return false
}

// parted: what says which things a number of the claim counts does not stand behind another number of the fact only: 32, of which 23 are in
// China, are not 32 Chinese ones.
func (r Rules) parted() (verdict.Verdict, bool) {
	said, own := r.Said.Tokens, r.Own[0].Tokens
	for i := range said {
		for _, p := range r.Found[i] {
			if said[i].Sort != en.Number || own[p.Token].Sort != en.Number {
				continue
			}
			for g := i + 1; g < min(len(said), i+4) && said[g].Before == en.Joined && said[g].Sort != en.Number && !said[g].Is(en.Preposed|en.Linking); g++ {
				if r.behindOther(g, p.Token) {
					return verdict.Missing(verdict.Glued, said[i].Text+" "+said[g].Text), true
				}
			}
		}
	}
	return verdict.Verdict{}, false
}

// behindOther tells whether the fact has the token at g of the claim only behind other numbers than the one at k.
func (r Rules) behindOther(g, k int) bool {
	own := r.Own[0].Tokens
	return len(r.Found[g]) > 0 && !slices.ContainsFunc(r.Found[g], func(p reading.Place) bool {
		for n := p.Token - 1; n >= max(0, p.Token-6) && own[n+1].Before != en.Strong; n-- {
			if own[n].Sort == en.Number {
				return n == k
			}
		}
		return true
	})
}

// titled: what a claim says something is called stands in the fact behind such a word as well.
func (r Rules) titled() (verdict.Verdict, bool) {
	said, own := r.Said.Tokens, r.Own[0].Tokens
	for v := range said {
		if !slices.Contains(titling, said[v].Stem) {
			continue
		}
		for i := v + 1; i < len(said) && said[i].Before < en.Comma && !said[i].Is(en.Preposed); i++ {
			if said[i].Content() && len(r.Found[i]) > 0 && !slices.ContainsFunc(r.Found[i], func(p reading.Place) bool {
				return slices.ContainsFunc(own[:p.Token], func(t en.Token) bool { return slices.Contains(titling, t.Stem) })
			}) {
				return verdict.Missing(verdict.Glued, said[v].Text+" "+said[i].Text), true
			}
		}
	}
	return verdict.Verdict{}, false
}

var titling = strings.Fields("call name titl entitl dub label known")

// through: what goes via somebody or somewhere in the claim goes there in the fact.
func (r Rules) through() (verdict.Verdict, bool) {
	said, own := r.Said.Tokens, r.Own[0].Tokens
	for i := 1; i < len(said); i++ {
		if w := said[i-1].Text; w != "via" && w != "through" || said[i].Sort != en.Named || len(r.Found[i]) == 0 {
			continue
		}
		if !slices.ContainsFunc(r.Found[i], func(p reading.Place) bool {
			return slices.ContainsFunc(own[max(0, p.Token-2):p.Token], func(t en.Token) bool { return slices.Contains(routing, t.Text) })
		}) {
			return verdict.Missing(verdict.Role, said[i].Text), true
		}
	}
	return verdict.Verdict{}, false
}

var routing = strings.Fields("via through by to over")

// halvesOf cuts a fact at semicolons, full stops and the like.
func halvesOf(tokens []en.Token) [][2]int {
	var all [][2]int
	start := 0
	for k := 1; k <= len(tokens); k++ {
		if k == len(tokens) || tokens[k].Before == en.Strong {
			all = append(all, [2]int{start, k})
			start = k
		}
	}
	return all
}

// together tells whether one of the halves has both tokens of the claim.
func (r Rules) together(halves [][2]int, a, b int) bool {
	return slices.ContainsFunc(halves, func(h [2]int) bool {
		in := func(p reading.Place) bool { return p.Token >= h[0] && p.Token < h[1] }
		return slices.ContainsFunc(r.Found[a], in) && slices.ContainsFunc(r.Found[b], in)
	})
}

// nearer: what the claim sets beside a country stands beside another one in the fact, which the claim does not name.
func (r Rules) nearer() (verdict.Verdict, bool) {
	said, tokens := r.Said.Tokens, r.Own[0].Tokens
	var others []int
	for k := range tokens {
		if r.Lex.Country(&tokens[k]) && !r.Uses(reading.Place{Fact: 0, Token: k}) {
			others = append(others, k)
		}
	}
	for i := range said {
		if i > 0 && grammar.Inside(said, i) || meets(said, i) || slices.ContainsFunc(r.Found[i], func(p reading.Place) bool { return grammar.Inside(tokens, p.Token) }) {
			continue // there it is a place
		}
		if len(others) == 0 || said[i].Sort != en.Named || !r.Lex.Country(&said[i]) || len(r.Found[i]) == 0 {
			continue
		}
		for k := max(0, i-3); k < min(len(said), i+4); k++ {
			if k == i || said[k].Sort == en.Dated || said[k].Sort == en.Named && grammar.Inside(said, k) || !said[k].Content() || said[k].Is(en.Harmless|en.Speech|en.Linking) ||
				len(r.Found[k]) == 0 {
				continue
			}
			if gapTo(r.closest(k), others)+1 < gapOf(r.closest(k), r.Found[i]) {
				return verdict.Missing(verdict.Role, said[i].Text+" "+said[k].Text), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// gapOf gives the least distance between a place of a and one of b.
func gapOf(a, b []reading.Place) int {
	var all []int
	for _, p := range b {
		all = append(all, p.Token)
	}
	return gapTo(a, all)
}

// gapTo gives how far the nearest of some tokens is from any of the places.
func gapTo(a []reading.Place, tokens []int) int {
	least := 99
	for _, p := range a {
		for _, k := range tokens {
			least = min(least, max(p.Token-k, k-p.Token))
		}
	}
	return least
}

// partly: who owns a part does not own the whole.
func (r Rules) partly() (verdict.Verdict, bool) {
	said, tokens := r.Said.Tokens, r.Own[0].Tokens
	if slices.ContainsFunc(said, func(t en.Token) bool { return t.Sort == en.Number }) {
		return verdict.Verdict{}, false
	}
	for i := range said {
		if !slices.Contains(owning, said[i].Stem) {
			continue
		}
		for _, p := range r.Found[i] {
			for k := max(0, p.Token-6); k < min(len(tokens), p.Token+7); k++ {
				if tokens[k].Sort == en.Number && tokens[k].Quantity.Unit == "%" {
					return verdict.Missing(verdict.Qualifier, said[i].Text), true
				}
			}
		}
	}
	return verdict.Verdict{}, false
}

var owning = []string{"own", "hold", "control", "owner", "belong", "possess", "keep", "retain"}

// elsewhere: a capital that somebody is in, goes to or comes from is the city, though it may stand for its country elsewhere.
func (r Rules) elsewhere() (verdict.Verdict, bool) {
	for i := range r.Said.Tokens {
		t := &r.Said.Tokens[i]
		if t.Sort != en.Named || len(t.Alts) == 0 || len(r.Found[i]) == 0 || !r.placed(i) && !meets(r.Said.Tokens, i) {
			continue
		}
		if i >= 2 && strings.HasSuffix(r.Said.Tokens[i-2].Text, "ambassador") {
			continue // to the country
		}
		if !slices.ContainsFunc(r.Found[i], func(p reading.Place) bool {
			f := &r.Own[0].Tokens[p.Token]
			return f.ID == t.ID || slices.Contains(f.Wider, t.ID)
		}) {
			return verdict.Missing(verdict.UnknownName, t.Text), true
		}
	}
	return verdict.Verdict{}, false
}

// placed tells whether the name at i is where somebody is, goes to or comes from. What is from a capital may as well be its government's.
func (r Rules) placed(i int) bool {
	said := r.Said.Tokens
	if i == 0 || !slices.Contains(placing, said[i-1].Text) {
		return false
	}
	return said[i-1].Text != "from" || i >= 2 && slices.Contains(moving, said[i-2].Stem)
}

var moving = strings.Fields("fli flight travel return home back come arriv move go trip")

var placing = []string{"in", "at", "to", "from", "near", "outside"}

// slot tells whether the fact has another word where the claim has the one at i, beside a word that both have: blamed on a hack, blamed
// on a power cut.
func (r Rules) slot(i int) bool {
	said, own := r.Said.Tokens, r.Own[0].Tokens
	takes := func(k int) bool {
		return k >= 0 && own[k].Sort == en.Word && !own[k].Is(en.Harmless|en.Speech|en.Adverb) && !r.Uses(reading.Place{Fact: 0, Token: k}) && own[k].Is(en.Verb) == said[i].Is(en.Verb)
	}
	for _, way := range []int{-1, 1} {
		k := beside(said, i, way)
		if k >= 0 && slices.ContainsFunc(r.closest(k), func(p reading.Place) bool { return takes(beside(own, p.Token, -way)) }) {
			return true
		}
	}
	return false
}

// nameSlot tells whether the fact has another name, which the claim does not say, where the claim has the one at i: beside a word that both
// have, or behind the same preposition. The Detroit plant is not the one in Chicago.
func (r Rules) nameSlot(i int) bool {
	said, own := r.Said.Tokens, r.Own[0].Tokens
	takes := func(k int) bool {
		return k >= 0 && k < len(own) && own[k].Sort == en.Named && !r.Uses(reading.Place{Fact: 0, Token: k}) && grammar.FirstWord(own[k].Text) != grammar.FirstWord(said[i].Text) &&
			!(own[k].Poss && !said[i].Poss && r.Lex.Country(&own[k]))
	}
	for _, way := range []int{-1, 1} {
		k := beside(said, i, way)
		if k >= 0 && len(r.Found[k]) > 0 && said[k].Sort == en.Word && slices.ContainsFunc(r.closest(k), func(p reading.Place) bool { return takes(beside(own, p.Token, -way)) }) {
			return true
		}
	}
	return false
}

// beside gives the next word or name that states something, in one direction within the same part of the text; -1 where there is
// none.
func beside(tokens []en.Token, i, way int) int {
	for k, steps := i+way, 0; k >= 0 && k < len(tokens) && steps < 4; k, steps = k+way, steps+1 {
		if tokens[max(k, k-way)].Before >= en.Comma {
			return -1
		}
		if tokens[k].Content() && !tokens[k].Is(en.Harmless) {
			return k
		}
	}
	return -1
}

// meets tells whether a name says which meeting is meant: the Beijing summit.
func meets(tokens []en.Token, i int) bool {
	return i+1 < len(tokens) && tokens[i+1].Before == en.Joined && slices.Contains(meetings, tokens[i+1].Stem)
}

var meetings = []string{"talk", "summit", "meet", "round", "trip", "visit", "negoti"}
