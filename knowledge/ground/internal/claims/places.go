package claims

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// nearer: what the claim sets beside a country stands beside another one in the fact, which the claim does not name.
func (r Rules) nearer() (verdict.Verdict, bool) {
	others := r.countriesUnsaid()
	if len(others) == 0 {
		return verdict.Verdict{}, false
	}
	said := r.Said.Tokens
	for i := range said {
		if said[i].Sort != en.Named || !r.Lex.Country(&said[i]) || len(r.Found[i]) == 0 || r.asPlace(i) || r.sameThing(i) {
			continue
		}
		for k := max(0, i-3); k < min(len(said), i+4); k++ {
			if k == i || !r.saysOfCountry(k) {
				continue
			}
			if gapTo(r.closest(k), others)+1 < gapOf(r.closest(k), r.Found[i]) {
				return verdict.Missing(verdict.Role, said[i].Text+" "+said[k].Text), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// sameThing tells whether the country at i only says which thing is meant, and so it does in the fact with the same thing: "US tariffs fell"
// for "US tariffs on Chinese goods fell".
func (r Rules) sameThing(i int) bool {
	said, own := r.Said.Tokens, r.Own[0].Tokens
	if said[i].Poss || i+1 == len(said) || said[i+1].Sort != en.Word || said[i+1].Before != en.Joined || !said[i+1].Content() {
		return false
	}
	return r.foundWhere(i, func(k int) bool { return k+1 < len(own) && own[k+1].Before == en.Joined && r.standsAt(i+1, k+1) })
}

// countriesUnsaid gives the countries of the fact that the claim does not name.
func (r Rules) countriesUnsaid() (all []int) {
	own := r.Own[0].Tokens
	for k := range own {
		if r.Lex.Country(&own[k]) && !r.speaksOf(k) {
			all = append(all, k)
		}
	}
	return all
}

// asPlace tells whether a country at i is only where something is, in the claim or in the fact: "in China", "the Beijing summit".
func (r Rules) asPlace(i int) bool {
	return grammar.Inside(r.Said.Tokens, i) || meets(r.Said.Tokens, i) ||
		r.foundWhere(i, func(k int) bool { return grammar.Inside(r.Own[0].Tokens, k) })
}

// saysOfCountry tells whether the word at k of the claim, which the fact has, may say something of a country beside it: no date and no
// place.
func (r Rules) saysOfCountry(k int) bool {
	t := &r.Said.Tokens[k]
	if len(r.Found[k]) == 0 || !t.Content() || t.Is(en.Harmless|en.Speech|en.Linking) {
		return false
	}
	return t.Sort != en.Dated && (t.Sort != en.Named || !grammar.Inside(r.Said.Tokens, k))
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
	said := r.Said.Tokens
	if slices.ContainsFunc(said, func(t en.Token) bool { return t.Sort == en.Number }) {
		return verdict.Verdict{}, false
	}
	for i := range said {
		if slices.Contains(owning, said[i].Stem) && r.foundWhere(i, func(k int) bool { return shareNear(r.Own[0].Tokens, k) }) {
			return verdict.Missing(verdict.Qualifier, said[i].Text), true
		}
	}
	return verdict.Verdict{}, false
}

// shareNear tells whether a percentage stands up to six words from token i.
func shareNear(tokens []en.Token, i int) bool {
	near := tokens[max(0, i-6):min(len(tokens), i+7)]
	return slices.ContainsFunc(near, func(t en.Token) bool { return t.Sort == en.Number && t.Quantity.Unit == "%" })
}

var owning = []string{"own", "hold", "control", "owner", "belong", "possess", "keep", "retain"}

// elsewhere: a capital that somebody is in, goes to or comes from is the city, though it may stand for its country elsewhere.
func (r Rules) elsewhere() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		t := &said[i]
		if t.Sort != en.Named || len(t.Alts) == 0 || len(r.Found[i]) == 0 || !r.placed(i) && !meets(said, i) {
			continue
		}
		if i >= 2 && strings.HasSuffix(said[i-2].Text, "ambassador") {
			continue // to the country
		}
		city := func(k int) bool {
			return r.Own[0].Tokens[k].ID == t.ID || slices.Contains(r.Own[0].Tokens[k].Wider, t.ID)
		}
		if !r.foundWhere(i, city) {
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

// meets tells whether a name says which meeting is meant: the Beijing summit.
func meets(tokens []en.Token, i int) bool {
	return i+1 < len(tokens) && tokens[i+1].Before == en.Joined && slices.Contains(meetings, tokens[i+1].Stem)
}

var meetings = []string{"talk", "summit", "meet", "round", "trip", "visit", "negoti"}
