package ground

import (
	"slices"
	"strings"
)

// ties are verbs that say of two things what a fact says by a word between them: "came after the vote" for "after the vote".
var ties = map[string][]string{
	"come after": {"after", "following", "since"}, "come before": {"before", "ahead of", "prior to"}, "be part of": {"as part of", "part of"},
	"form part of": {"as part of", "part of"}, "be amid": {"amid", "during"}, "come amid": {"amid", "during"}, "come during": {"during", "amid"},
}

// sameTie tells whether such a verb stands before what stands behind such a word in a fact, with what is tied before it in both.
func (r *reading) sameTie(i int) bool {
	words := ties[strings.Join(r.said.tokens[i].parts, " ")]
	if len(words) == 0 || negated(r.said.tokens, i, 3) {
		return false
	}
	for f := range r.own {
		tokens := r.own[f].tokens
		if strings.HasSuffix(words[0], "part of") && slices.ContainsFunc(tokens, func(t token) bool { return t.is(speech|attributing) || t.stem == "read" }) ||
			r.turnsElse(f) {
			continue
		}
		for k := range tokens {
			if slices.Contains(words, tokens[k].text) && r.nextWithin(i+1, f, k, k+7) {
				return true
			}
		}
	}
	return false
}

// learnsFrom tells whether somebody learns or hears from somebody who in a fact tells him: "the staff learned from Holm" for "Holm told the staff".
func (r *reading) learnsFrom(i int) bool {
	said := r.said.tokens
	if t := &said[i]; t.stem != "learn" && t.stem != "hear" && t.text != "heard" || i == 0 || i+2 >= len(said) || said[i+1].text != "from" {
		return false
	}
	if (r.any(weak) || r.any(condition)) && !r.saidAs(weak|condition|planned) {
		return false // what is only possible is not learned
	}
	return slices.ContainsFunc(r.found[i-1], func(p at) bool {
		tokens := r.own[p.fact].tokens
		v := p.token - 1
		for v > 0 && v > p.token-4 && !slices.Contains(tellers, stemsOf(&tokens[v])[0]) {
			v--
		}
		return v > 0 && slices.Contains(tellers, stemsOf(&tokens[v])[0]) && !passive(tokens, v) &&
			slices.ContainsFunc(r.found[i+2], func(q at) bool { return q.fact == p.fact && q.token < v && q.token > v-5 })
	})
}

// tellers are the stems of verbs by which somebody lets somebody know.
var tellers = strings.Fields("tell inform notifi brief")

// dismissedAs tells whether "dismissed as" leads to what a fact says that somebody called it, which says that it is not so: "dismissed the claim as
// false" for "called the claim false".
func (r *reading) dismissedAs(i int) bool {
	said := r.said.tokens
	if stem := said[i].stem; stem != "dismiss" && stem != "reject" {
		return false
	}
	for k := i + 1; k < min(len(said), i+10) && said[k].before != strong; k++ {
		if said[k].text != "as" {
			continue
		}
		for n := k + 1; n < min(len(said), k+4); n++ {
			if slices.Contains(untrue, said[n].stem) && slices.ContainsFunc(r.found[n], func(p at) bool {
				return slices.ContainsFunc(r.own[p.fact].tokens[:p.token], func(t token) bool { return t.stem == "call" || t.stem == "describ" })
			}) {
				return true
			}
		}
	}
	return false
}

// untrue are the stems of words by which somebody says that something is not so.
var untrue = strings.Fields("fals wrong untru baseless groundless unfound nonsens absurd ridicul fiction")

// wantsThat tells whether somebody is said to want what a fact says that he ordered or asked for: "wanted the firm sold" for "ordered the firm sold".
func (r *reading) wantsThat(i int) bool {
	t := &r.said.tokens[i]
	if t.stem != "want" && t.text != "wish" || negated(r.said.tokens, i, 3) {
		return false
	}
	return slices.ContainsFunc(r.own, func(f text) bool {
		return slices.ContainsFunc(f.tokens, func(n token) bool {
			return n.sort == word && slices.Contains(demands, n.stem) &&
				!negated(f.tokens, slices.IndexFunc(f.tokens, func(o token) bool { return o.text == n.text }), 4)
		})
	})
}

// demands are the stems of words by which somebody says what he wants.
var demands = strings.Fields("order demand request ask urg insist instruct appeal press push petit")

// countOfVote tells whether "the vote" only leads to how many voted for and against: "the vote in May was 6-3".
func (r *reading) countOfVote(i int) bool {
	said := r.said.tokens
	for k := i + 1; k+1 < min(len(said), i+8) && said[k].before < strong; k++ {
		if said[k].is(linking) && said[k+1].sort == number {
			return r.pair(&said[k+1]) || said[k].text == "was"
		}
	}
	return false
}

// turnsElse tells whether the piece says "before" or "after" besides, which the fact does not.
func (r *reading) turnsElse(f int) bool {
	return slices.ContainsFunc(r.said.tokens, func(t token) bool {
		return (t.text == "before" || t.text == "after") && !hasWord(r.own[f].tokens, t.text)
	})
}

// tookPart tells whether somebody took part where a fact puts him on a side or in a team: "Holm took part" for "Holm led the Norwegian side".
func (r *reading) tookPart(i int) bool {
	said := r.said.tokens
	for k := i - 1; k >= 0 && said[k+1].before < strong; k-- {
		if said[k].sort != named {
			continue
		}
		return slices.ContainsFunc(r.found[k], func(p at) bool {
			tokens := r.own[p.fact].tokens
			return !slices.ContainsFunc(tokens, func(t token) bool { return t.is(negative | denying | planned | weak) }) &&
				slices.ContainsFunc(tokens, func(t token) bool {
					return slices.ContainsFunc(stemsOf(&t), func(s string) bool { return slices.Contains(facing, s) })
				})
		})
	}
	return false
}

// facing are the stems of words by which a fact says who sat at a table.
var facing = strings.Fields("face led lead side deleg team meet join accompani")

// namesBody tells whether a token names the body behind the country or person that a fact gives as a source: "the Trade Ministry" or "the Norwegian
// Trade Ministry" for "Norway's Trade Ministry".
func (r *reading) namesBody(i, f int, source []int) bool {
	t := &r.said.tokens[i]
	return slices.ContainsFunc(source, func(s int) bool {
		tokens := r.own[f].tokens
		if !tokens[s].poss || s+1 == len(tokens) {
			return false
		}
		n := &tokens[s+1]
		if n.sort != word || len(n.parts) < 2 || !slices.Contains(bodies, n.parts[len(n.parts)-1]) {
			return false
		}
		whole := t.sort == named && len(t.parts) > len(n.parts) && slices.Equal(n.parts, t.parts[len(t.parts)-len(n.parts):])
		return whole || slices.Contains(r.found[i], at{f, s + 1})
	})
}

// kindOfListed tells whether a general noun with a number says what sort of thing a list of the facts has: "five more elements".
func (r *reading) kindOfListed(i int) bool {
	said := r.said.tokens
	for k := max(0, i-2); k < i; k++ {
		if said[k].sort == number && said[k].q.unit == "" && slices.ContainsFunc(r.own, func(f text) bool { return longestList(f.tokens) == int(said[k].q.value) }) {
			return true
		}
	}
	return false
}
