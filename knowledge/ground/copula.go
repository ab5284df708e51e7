package ground

import "slices"

// copula: what somebody or something is, was or became in the facts, no other one is: "Berg is the head of the yard" for "Holm, who met Berg, is the head
// of the yard".
func (r *reading) copula() (Verdict, bool) {
	said := r.said.tokens
	for v := range said {
		who := whoIs(said, v)
		if len(who) == 0 || slices.ContainsFunc(who, func(i int) bool { return len(r.found[i]) == 0 }) {
			continue
		}
		for _, i := range predicate(said, v) {
			if len(r.found[i]) == 0 || r.loose[i] {
				continue
			}
			if by, other := r.everyPlace(r.found[i], func(p at) bool { return r.isOther(who, p) }); other {
				return against(Role, said[who[0]].text+" "+said[i].text, by), true
			}
		}
	}
	return Verdict{}, false
}

// stillToBe: what will be, may be or used to be so in the facts is not so: "is the largest port" for "will be the largest port".
func (r *reading) stillToBe() (Verdict, bool) {
	said := r.said.tokens
	for v := range said {
		if !becomes(said, v) || said[v-1].text == "to" || governed(said, v, planned|weak|condition, 4) {
			continue
		}
		for _, i := range predicate(said, v) {
			if by, other := r.everyPlace(r.found[i], func(p at) bool { return toBe(r.own[p.fact].tokens, p.token) }); other {
				return against(Modality, said[v].text+" "+said[i].text, by), true
			}
		}
	}
	return Verdict{}, false
}

// toBe tells whether a token is what somebody will, may or is to be or used to be.
func toBe(tokens []token, k int) bool {
	for u := k - 1; u > 0 && tokens[u+1].before == joined; u-- {
		if tokens[u].text == "used to be" {
			return true
		}
		if tokens[u].text == "be" || tokens[u].text == "become" {
			t := &tokens[u-1]
			if t.text == "to" {
				return u > 1 && (tokens[u-2].is(linking|planned|weak) || tokens[u-2].text == "used")
			}
			return t.is(weak|planned|certain|obliging) || auxiliaryModal(t)
		}
		if verbal(tokens, u) || tokens[u].is(linking) || tokens[u].is(preposed) && tokens[u].text != "of" {
			return false
		}
	}
	return false
}

// whoIs gives of whom the verb at v says what he is; none where it says that of "it" or "he", or of who stands behind it: "among them was Holm".
func whoIs(tokens []token, v int) []int {
	if !becomes(tokens, v) || pronoun(&tokens[v-1]) || v > 1 && pronoun(&tokens[v-2]) && !tokens[v-1].content() {
		return nil
	}
	for k := v - 1; k >= 0 && tokens[k+1].before < comma; k-- {
		if tokens[k].text == "among" || tokens[k].text == "there" {
			return nil
		}
	}
	return before(tokens, v)
}

// becomes tells whether the token at v says by itself what somebody is: a form of "be", "become" or "remain" with no verb of its own behind it.
func becomes(tokens []token, v int) bool {
	switch tokens[v].stem {
	case "be", "becom", "remain":
	default:
		return false
	}
	if v == 0 || v+1 >= len(tokens) || tokens[v].ing || tokens[v].text == "be" || tokens[v].text == "been" || governed(tokens, v, negative|condition, 2) {
		return false
	}
	for k := v + 1; k < min(len(tokens), v+4) && tokens[k].before == joined; k++ {
		if article(&tokens[k]) || tokens[k].text == "its" || tokens[k].text == "his" || tokens[k].text == "her" || tokens[k].text == "their" {
			return true
		}
		if tokens[k].is(negative) || tokens[k].ed || tokens[k].ing || tokens[k].is(verb) || tokens[k].text == "to" || tokens[k].is(planned|speech) {
			return false
		}
		if tokens[k].content() {
			return true
		}
	}
	return true
}

// predicate gives the names and words that say what the subject of the verb at v is, up to the next verb or comma.
func predicate(tokens []token, v int) (all []int) {
	for k := v + 1; k < len(tokens) && tokens[k].before == joined; k++ {
		t := &tokens[k]
		if verbal(tokens, k) || t.is(linking|negative|condition|causal) || opensWho(t) || t.text == "that" || t.text == "than" || t.text == "as" || orderWay(t) != 0 {
			break
		}
		if t.text == "and" || t.text == "but" || t.text == "of" || k > v+1 && t.is(preposed) {
			break
		}
		if t.content() && t.sort != dated && t.sort != number && !t.is(harmless|light|adverb|temporal|nowadays|planned|weak|preposed) {
			all = append(all, k)
		}
	}
	return all
}

// isOther tells whether a place of a fact stands in what somebody is there, and none of those of the piece is he.
func (r *reading) isOther(who []int, p at) bool {
	tokens := r.own[p.fact].tokens
	for u := p.token - 1; u >= 0 && tokens[u+1].before == joined; u-- {
		theirs := whoIs(tokens, u)
		if len(theirs) == 0 {
			continue
		}
		if !slices.Contains(predicate(tokens, u), p.token) {
			return false
		}
		return !slices.ContainsFunc(who, func(i int) bool {
			return slices.ContainsFunc(r.found[i], func(q at) bool {
				return q.fact == p.fact && (slices.Contains(theirs, q.token) || q.token > u && samePart(tokens, u, q.token))
			})
		})
	}
	return false
}

// samePart tells whether nothing that opens another clause stands between two tokens.
func samePart(tokens []token, from, to int) bool {
	for k := from + 1; k <= to; k++ {
		if tokens[k].before >= comma || tokens[k].is(linking) || verbal(tokens, k) || opensTime(tokens, k) || opensWho(&tokens[k]) {
			return false
		}
	}
	return true
}
