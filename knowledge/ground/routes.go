package ground

import (
	"slices"
	"strings"
)

// routes: what goes from one place to another in a fact does not go the other way, nor in from abroad what goes out.
func (r *reading) routes() (Verdict, bool) {
	said := r.said.tokens
	for i := range said {
		if strings.HasSuffix(said[i].text, "abroad") || said[i].text == "overseas" || throughBorder(said, i) != 0 {
			if v, bad := r.outOrIn(i); bad {
				return v, true
			}
		}
		mine := routeWord(said, i)
		if mine == "" || len(r.found[i]) == 0 || !twoWays(said, i, mine) {
			continue
		}
		kept, turned := false, false
		for _, p := range r.found[i] {
			theirs := routeWord(r.own[p.fact].tokens, p.token)
			kept, turned = kept || theirs == mine, turned || theirs != "" && theirs != mine
		}
		if turned && !kept {
			return against(Role, mine+" "+said[i].text, r.own[r.found[i][0].fact].id), true
		}
	}
	return Verdict{}, false
}

// routeWord gives the "from" or "to" right before a name.
func routeWord(tokens []token, i int) string {
	if tokens[i].sort != named || i == 0 {
		return ""
	}
	k := i - 1
	if tokens[k].text == "the" && k > 0 {
		k--
	}
	switch tokens[k].text {
	case "from":
		return "from"
	case "to", "into":
		return "to"
	}
	return ""
}

// twoWays tells whether the piece says of another name that something goes the other way: "from Oslo to Bergen".
func twoWays(tokens []token, i int, mine string) bool {
	for k := range tokens {
		if way := routeWord(tokens, k); way != "" && way != mine && k != i {
			return true
		}
	}
	return false
}

// heading says of a word such as "abroad" whether something goes there (1) or comes from there (-1); 0 for any other.
func heading(tokens []token, i int) int {
	t := &tokens[i]
	switch {
	case t.sort != word:
		return 0
	case throughBorder(tokens, i) != 0:
		return throughBorder(tokens, i)
	case t.text == "foreign":
		if i+1 < len(tokens) && moves(&tokens[i+1]) {
			return -1
		}
		return 0
	case t.text == "from abroad", t.text == "from overseas", t.stem == "import":
		return -1
	case t.text == "abroad" || t.text == "overseas":
		if i > 0 && tokens[i-1].text == "from" {
			return -1
		}
		return 1
	case strings.HasSuffix(t.text, " abroad"), t.stem == "export":
		return 1
	}
	return 0
}

// throughBorder is 1 for "country" in "out of the country", -1 in "into the country"; 0 for other tokens.
func throughBorder(tokens []token, i int) int {
	if tokens[i].text != "country" || i < 2 || tokens[i-1].text != "the" {
		return 0
	}
	switch tokens[i-2].text {
	case "into":
		return -1
	case "out of":
		return 1
	}
	return 0
}

// moves tells whether a noun is something that goes from one country to another: foreign practices stay where they are.
func moves(t *token) bool {
	switch t.stem {
	case "invest", "capit", "money", "purchas", "acquisit", "takeov", "aid", "loan", "travel", "visitor":
		return true
	}
	return false
}

// outOrIn: "from abroad" is no way for what the facts only send abroad, and "abroad" none for what they only call foreign.
func (r *reading) outOrIn(i int) (Verdict, bool) {
	mine, other := heading(r.said.tokens, i), ""
	for _, f := range r.own {
		for k := range f.tokens {
			switch heading(f.tokens, k) {
			case mine:
				return Verdict{}, false
			case -mine:
				other = f.id
			}
		}
	}
	if other == "" {
		return Verdict{}, false
	}
	return against(Role, r.said.tokens[i].text, other), true
}

// sourceExchanged: who acts in the piece is not the one from whom or to whom it goes in the fact, and the other way round: "Norway is to
// import more from Denmark" for Denmark that is to import more from Norway.
func (r *reading) sourceExchanged() (Verdict, bool) {
	said := r.said.tokens
	if !slices.ContainsFunc(said, func(t token) bool { return slices.Contains(r.lex.lists["trading"], t.stem) }) {
		return Verdict{}, false
	}
	for i := range said {
		mine := routeWord(said, i)
		if mine == "" || !r.lex.country(&said[i]) || len(r.found[i]) == 0 || r.anyRoute(i, func(way string) bool { return way != "" }) {
			continue
		}
		for k := range said {
			if said[k].sort == named && r.lex.country(&said[k]) && routeWord(said, k) == "" && len(r.found[k]) > 0 && !same(&said[k], &said[i]) &&
				!r.anyRoute(k, func(way string) bool { return way != mine }) {
				return against(Role, mine+" "+said[i].text, r.own[r.found[i][0].fact].id), true
			}
		}
	}
	return Verdict{}, false
}

// anyRoute tells whether one of the places where the facts have a name stands behind such a "from" or "to".
func (r *reading) anyRoute(i int, is func(way string) bool) bool {
	return slices.ContainsFunc(r.found[i], func(p at) bool { return is(routeWord(r.own[p.fact].tokens, p.token)) })
}

// outsideIn: what is outside a place in a fact is not in it.
func (r *reading) outsideIn() (Verdict, bool) {
	said := r.said.tokens
	for i := 2; i < len(said); i++ {
		if said[i].sort != named || said[i-1].text != "in" || said[i-2].sort != word || !said[i-2].content() || len(r.found[i]) == 0 || len(r.found[i-2]) == 0 {
			continue
		}
		out := len(r.found[i-2]) > 0 && !slices.ContainsFunc(r.found[i-2], func(p at) bool {
			tokens := r.own[p.fact].tokens
			return p.token+2 >= len(tokens) || tokens[p.token+1].text != "outside" || !same(&said[i], &tokens[p.token+2])
		})
		if out {
			return against(Role, "in "+said[i].text, r.own[r.found[i][0].fact].id), true
		}
	}
	return Verdict{}, false
}
