package roles

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// routes: what goes from one place to another in a fact does not go the other way, nor in from abroad what goes out.
func (r Rules) routes() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		if strings.HasSuffix(said[i].Text, "abroad") || said[i].Text == "overseas" || throughBorder(said, i) != 0 {
			if v, bad := r.outOrIn(i); bad {
				return v, true
			}
		}
		mine := routeWord(said, i)
		if mine == "" || len(r.Found[i]) == 0 || !twoWays(said, i, mine) {
			continue
		}
		kept, turned := false, false
		for _, p := range r.Found[i] {
			theirs := routeWord(r.Own[p.Fact].Tokens, p.Token)
			kept, turned = kept || theirs == mine, turned || theirs != "" && theirs != mine
		}
		if turned && !kept {
			return verdict.Against(verdict.Role, mine+" "+said[i].Text, r.Own[r.Found[i][0].Fact].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// routeWord gives the "from" or "to" right before a name.
func routeWord(tokens []en.Token, i int) string {
	if tokens[i].Sort != en.Named || i == 0 {
		return ""
	}
	k := i - 1
	if tokens[k].Text == "the" && k > 0 {
		k--
	}
	switch tokens[k].Text {
	case "from":
		return "from"
	case "to", "into":
		return "to"
	}
	return ""
}

// twoWays tells whether the piece says of another name that something goes the other way: "from Oslo to Bergen".
func twoWays(tokens []en.Token, i int, mine string) bool {
	for k := range tokens {
		if way := routeWord(tokens, k); way != "" && way != mine && k != i {
			return true
		}
	}
	return false
}

// heading says of a word such as "abroad" whether something goes there (1) or comes from there (-1); 0 for any other.
func heading(tokens []en.Token, i int) int {
	t := &tokens[i]
	switch {
	case t.Sort != en.Word:
		return 0
	case throughBorder(tokens, i) != 0:
		return throughBorder(tokens, i)
	case t.Text == "foreign":
		if i+1 < len(tokens) && moves(&tokens[i+1]) {
			return -1
		}
		return 0
	case t.Text == "from abroad", t.Text == "from overseas", t.Stem == "import":
		return -1
	case t.Text == "abroad" || t.Text == "overseas":
		if i > 0 && tokens[i-1].Text == "from" {
			return -1
		}
		return 1
	case strings.HasSuffix(t.Text, " abroad"), t.Stem == "export":
		return 1
	}
	return 0
}

// throughBorder is 1 for "country" in "out of the country", -1 in "into the country"; 0 for other tokens.
func throughBorder(tokens []en.Token, i int) int {
	if tokens[i].Text != "country" || i < 2 || tokens[i-1].Text != "the" {
		return 0
	}
	switch tokens[i-2].Text {
	case "into":
		return -1
	case "out of":
		return 1
	}
	return 0
}

// moves tells whether a noun is something that goes from one country to another: foreign practices stay where they are.
func moves(t *en.Token) bool {
	switch t.Stem {
	case "invest", "capit", "money", "purchas", "acquisit", "takeov", "aid", "loan", "travel", "visitor":
		return true
	}
	return false
}

// outOrIn: "from abroad" is no way for what the facts only send abroad, and "abroad" none for what they only call foreign.
func (r Rules) outOrIn(i int) (verdict.Verdict, bool) {
	mine, other := heading(r.Said.Tokens, i), ""
	for _, f := range r.Own {
		for k := range f.Tokens {
			switch heading(f.Tokens, k) {
			case mine:
				return verdict.Verdict{}, false
			case -mine:
				other = f.ID
			}
		}
	}
	if other == "" {
		return verdict.Verdict{}, false
	}
	return verdict.Against(verdict.Role, r.Said.Tokens[i].Text, other), true
}

// SourceExchanged: who acts in the piece is not the one from whom or to whom it goes in the fact, and the other way round: "Norway is to
// import more from Denmark" for Denmark that is to import more from Norway.
func (r Rules) SourceExchanged() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	if !slices.ContainsFunc(said, func(t en.Token) bool { return slices.Contains(r.Lex.Lists["trading"], t.Stem) }) {
		return verdict.Verdict{}, false
	}
	for i := range said {
		mine := routeWord(said, i)
		if mine == "" || !r.Lex.Country(&said[i]) || len(r.Found[i]) == 0 || r.anyRoute(i, func(way string) bool { return way != "" }) {
			continue
		}
		for k := range said {
			if r.countryActing(k) && !en.Same(&said[k], &said[i]) && !r.anyRoute(k, func(way string) bool { return way != mine }) {
				return verdict.Against(verdict.Role, mine+" "+said[i].Text, r.Own[r.Found[i][0].Fact].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// countryActing tells whether a country stands at i that the facts name too, with no "from" or "to" before it.
func (r Rules) countryActing(i int) bool {
	t := &r.Said.Tokens[i]
	return t.Sort == en.Named && r.Lex.Country(t) && routeWord(r.Said.Tokens, i) == "" && len(r.Found[i]) > 0
}

// anyRoute tells whether one of the places where the facts have a name stands behind such a "from" or "to".
func (r Rules) anyRoute(i int, is func(way string) bool) bool {
	return slices.ContainsFunc(r.Found[i], func(p reading.Place) bool { return is(routeWord(r.Own[p.Fact].Tokens, p.Token)) })
}

// outsideIn: what is outside a place in a fact is not in it.
func (r Rules) outsideIn() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := 2; i < len(said); i++ {
		if said[i].Sort != en.Named || said[i-1].Text != "in" || !grammar.ContentWord(&said[i-2]) {
			continue
		}
		if len(r.Found[i]) == 0 || len(r.Found[i-2]) == 0 {
			continue
		}
		if _, out := r.EveryPlace(r.Found[i-2], func(p reading.Place) bool { return outside(r.Own[p.Fact].Tokens, p.Token, &said[i]) }); out {
			return verdict.Against(verdict.Role, "in "+said[i].Text, r.Own[r.Found[i][0].Fact].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// outside tells whether "outside" and a name stand behind token k: "a yard outside Oslo".
func outside(tokens []en.Token, k int, name *en.Token) bool {
	return k+2 < len(tokens) && tokens[k+1].Text == "outside" && en.Same(name, &tokens[k+2])
}

// visitedActs: a country that a fact names only as where a trip goes does nothing there: "Norway asked him to put it off" for "he asked to
// put the Norway trip off".
func (r Rules) visitedActs() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for v := range said {
		if !en.Verbal(said, v) || len(r.Found[v]) == 0 || grammar.Passive(said, v) || grammar.Aside(said[v].Text) {
			continue
		}
		if slices.Contains(r.Lex.Lists["going"], en.StemsOf(&said[v])[0]) {
			continue
		}
		i := namedBefore(said, v)
		if i < 0 {
			continue
		}
		if by, only := r.EveryPlace(r.Found[i], func(p reading.Place) bool { return whereTripGoes(r.Own[p.Fact].Tokens, p.Token) }); only {
			return verdict.Against(verdict.Role, said[i].Text+" "+said[v].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// whereTripGoes tells whether a name only says where a trip goes: "the Norway trip", "a visit to Norway".
func whereTripGoes(tokens []en.Token, k int) bool {
	trip := func(i int) bool {
		return i >= 0 && i < len(tokens) && slices.Contains([]string{"trip", "visit", "tour", "journey"}, strings.TrimSuffix(tokens[i].Text, "s"))
	}
	if tokens[k].Poss {
		return false
	}
	return trip(k+1) && tokens[k+1].Before == en.Joined || k > 1 && tokens[k-1].Text == "to" && trip(k-2)
}
