package ground

import (
	"slices"
	"strings"
)

// routes: what goes from one place to another in a fact does not go the other way, nor in from abroad what goes out.
func (r *reading) routes() (Verdict, bool) {
	said := r.said.tokens
	for i := range said {
		if strings.HasSuffix(said[i].text, "abroad") || said[i].text == "overseas" {
			if v, bad := r.outOrIn(i); bad {
				return v, true
			}
		}
		mine := routeWord(said, i)
		if mine == "" || len(r.found[i]) == 0 || !r.bothNamed(i, mine) && !twoWays(said, i, mine) {
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

// bothNamed tells whether the facts say for another name which way it goes: only then the ways are exchanged.
func (r *reading) bothNamed(i int, mine string) bool {
	return slices.ContainsFunc(r.own, func(f text) bool {
		for k := range f.tokens {
			if routeWord(f.tokens, k) == mine && !same(&r.said.tokens[i], &f.tokens[k]) {
				return true
			}
		}
		return false
	})
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
