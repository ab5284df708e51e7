package ground

import (
	"slices"
	"strings"
)

// ofRelative tells whether the "that" at k opens a clause which says what the noun before it is, and which ends before the verb at v:
// "an order that Modi signed in May bars".
func ofRelative(tokens []token, k, v int) bool {
	if tokens[k-1].sort != word || !tokens[k-1].content() || tokens[k-1].is(speech|attributing|planned|weak) || verbal(tokens, k-1) ||
		k > 1 && tokens[k-2].is(speech|attributing) {
		return false
	}
	for u := k + 1; u < v-1; u++ {
		if verbal(tokens, u) {
			return behindBe(tokens, v) && !slices.ContainsFunc(tokens[u:v], func(t token) bool { return t.text == "to" || t.text == "that" })
		}
	}
	return false
}

// forWhom gives who does what stands behind "to", and whether that is somebody else than who does the verb before it: "unlawful for shops to
// sell it". None is given where only a general word says who: "told the group to sell it".
func forWhom(tokens []token, v int) (all []int, known bool) {
	to := v - 1
	for to > 1 && (tokens[to].is(verb) || tokens[to].text == "or" || tokens[to].text == "and") {
		to-- // "to keep, mend or sell it"
	}
	if to < 2 || tokens[to].text != "to" {
		return nil, false
	}
	if all, known := controlled(tokens, to); known {
		return all, true
	}
	for k := to - 1; k >= max(0, to-8) && tokens[k+1].before == joined; k-- {
		if tokens[k].text == "for" || tokens[k].text == "to" && k > 0 && tokens[k-1].stem == "fall" || tokens[k].stem == "fall to" {
			return all, len(all) > 0
		}
		if thing(&tokens[k]) && !verbal(tokens, k) {
			all = append(all, k)
		}
	}
	return nil, false
}

// controlling are the stems of verbs whose object does what "to" opens: "cleared the three firms to buy".
var controlling = strings.Fields("clear allow tell ask order requir let urg push forc permit instruct persuad caus enabl want direct press authoris author " +
	"get help convinc")

// controlled gives the object of such a verb before the "to" at k, and whether it has one, be it only a general word: "told the group on 3 May to sell".
func controlled(tokens []token, k int) (all []int, known bool) {
	for u := k - 1; u > max(0, k-12) && tokens[u+1].before < strong; u-- {
		if tokens[u].text == "that" || tokens[u].stem == "have" && tokens[u].is(linking) {
			return nil, false
		}
		if verbal(tokens, u) {
			switch {
			case !slices.Contains(controlling, tokens[u].stem):
				return nil, false
			case passive(tokens, u):
				all = sides(tokens, u).patients // "were told by the agency to stop"
				return all, len(all) > 0
			}
			all = slices.DeleteFunc(all, func(i int) bool { return introduced(tokens, i, u) })
			return all, known || len(all) > 0
		}
		if thing(&tokens[u]) {
			all = append(all, u)
		}
		known = known || tokens[u].sort == word && tokens[u].is(harmless) && article(&tokens[u-1])
	}
	return nil, false
}

// contact gives who does it and what it is done to where a clause without "that" ends at the verb: "in an order Modi signed", "the
// extension Modi has granted". -1 twice where none does.
func contact(tokens []token, v int) (doer, done int) {
	doer = v - 1
	for doer > 0 && tokens[doer].before == joined && (tokens[doer].stem == "have" || strings.HasSuffix(tokens[doer].text, "ly")) {
		doer--
	}
	if doer < 2 || !tokens[v].ed || tokens[doer].sort != named || tokens[doer].before != joined || tokens[doer].poss {
		return -1, -1
	}
	n, a := &tokens[doer-1], &tokens[doer-2]
	if n.text == "one" && n.before == joined && a.text == "the" {
		return doer, doer - 1 // "was the one Holm thanked"
	}
	if n.sort == word && n.content() && n.before == joined && !n.is(linking|speech|planned|preposed) && (article(a) && a.text != "of" || ranks[a.stem] > 0) {
		return doer, doer - 1
	}
	return -1, -1
}

// verbJoined gives the verb that shares its subject with the one at v, which "and" joins to it: "the firm keeps the code and since
// May has licensed it". 0 where there is none.
func verbJoined(tokens []token, v int) int {
	k := v - 1
	for k > 0 && (!tokens[k].content() || tokens[k].sort == dated || tokens[k].is(adverb|temporal|certain|weak|planned)) &&
		tokens[k].text != "and" {
		if tokens[k].text == "to" || tokens[k].text == "that" || tokens[k].before >= comma {
			return 0
		}
		k--
	}
	if k < 2 || tokens[k].text != "and" {
		return 0
	}
	for u := k - 1; u > 0 && tokens[u+1].before == joined; u-- {
		if tokens[u].sort != word || !tokens[u].is(verb) || tokens[u-1].text == "to" || tokens[u-1].is(preposed) {
			continue
		}
		if tokens[v].ed && !tokens[u].ed && !tokens[u].is(linking|harmless) {
			continue // "demanded that they correct it and questioned"
		}
		if verbal(tokens, u) || tokens[u].is(linking) || tokens[u].is(harmless) && thing(&tokens[u-1]) {
			return u
		}
	}
	return 0
}

// mainVerb gives the verb of the clause before the "that" at k which says what its object is: "dropped the case that it had
// brought"; 0 where there is none.
func mainVerb(tokens []token, k int) int {
	if k < 2 || tokens[k].text != "that" || tokens[k-1].sort != word || tokens[k-1].is(speech|attributing) || verbal(tokens, k-1) {
		return 0
	}
	for u := k - 2; u > 0 && tokens[u+1].before < comma; u-- {
		if verbal(tokens, u) {
			if tokens[u].is(speech | attributing) {
				return 0
			}
			return u
		}
	}
	return 0
}

// toldBefore gives the word of speech whose "that" stands at k: "said in May that"; 0 where there is none.
func toldBefore(tokens []token, k int) int {
	if k < 1 || tokens[k].text != "that" {
		return 0
	}
	for s := k - 1; s > max(0, k-8) && tokens[s+1].before == joined; s-- {
		if tokens[s].is(speech | attributing) {
			return s
		}
		if tokens[s].is(verb) && tokens[s].sort == word || tokens[s].sort == named {
			return 0
		}
	}
	return 0
}

// beforeRelative gives the token before the relative clause that ends at k: "the Rule, which the agency issued in May, extends", before
// what only says whose word it is: "Norway, said its minister, is drafting", or before what says who somebody is: "Holm, then mayor, asked".
func beforeRelative(tokens []token, k int) int {
	for i := k; i > 0; i-- {
		if tokens[i].before == comma {
			if tokens[i].text == "which" || tokens[i].text == "who" || tokens[i].text == "whose" || tokens[i].is(speech) && tokens[i].is(verb) && tokens[i].ed ||
				saysWho(tokens, i, k) || onlyAdds(tokens, i, k) {
				return i - 1
			}
			return k
		}
	}
	return k
}

// apposition gives where what says who somebody is begins, which ends at k; 0 where nothing does.
func apposition(tokens []token, k int) int {
	for i := k; i > 0; i-- {
		if tokens[i].before == comma {
			if saysWho(tokens, i, k) {
				return i
			}
			return 0
		}
	}
	return 0
}

// headsOfWho gives the nouns and names by which tokens i to k say who somebody is, and whose.
func headsOfWho(tokens []token, i, k int) (all []int) {
	for n := i; n <= k && !tokens[n].is(preposed) && tokens[n].text != "of" && tokens[n].text != "in"; n++ {
		if thing(&tokens[n]) {
			all = append(all, n)
		}
	}
	return all
}

// saysWho tells whether tokens i to k, between commas, only say who the one named before them is.
func saysWho(tokens []token, i, k int) bool {
	switch tokens[i].text {
	case "then", "now", "a", "an", "the", "formerly":
	default:
		return false
	}
	for n := i; n <= k; n++ {
		if verbal(tokens, n) || tokens[n].text == "and" {
			return false
		}
	}
	return tokens[i-1].sort == named
}

// anybody tells whether the clause of the verb at v is about all who do what it says, of whom none is named: "those who buy", "whoever sells".
func anybody(tokens []token, v int) bool {
	for k := v - 1; k > max(0, v-4) && tokens[k+1].before == joined; k-- {
		switch t := &tokens[k]; {
		case t.text == "whoever":
			return true
		case t.text == "who":
			return slices.Contains(nobodys, tokens[k-1].text)
		case pronoun(t) || t.content() && !t.is(adverb|negative|planned|weak|certain|obliging|nowadays):
			return false
		}
	}
	return false
}

// nobodys are the words before "who" that name nobody.
var nobodys = strings.Fields("those everyone everybody anyone anybody someone somebody")

// antecedent gives the "that", "which" or "who" right before a verb; 0 where there is none.
func antecedent(tokens []token, v int) int {
	for k := v - 1; k > max(0, v-4); k-- {
		switch tokens[k].text {
		case "that", "which", "who":
			if tokens[k-1].is(speech|attributing) || tokens[k-1].sort == dated {
				return 0
			}
			return k
		}
		if pronoun(&tokens[k]) {
			return 0 // "which it announced"
		}
		if tokens[k].content() && !tokens[k].is(adverb|negative|planned|weak|certain|obliging|nowadays) {
			return 0
		}
	}
	return 0
}

// onlyAdds tells whether tokens i to k, between commas, only add when, where or by whom: "The ban, after long talks, fell", "The ban, set by
// Norway, fell".
func onlyAdds(tokens []token, i, k int) bool {
	if k+1 == len(tokens) || !verbal(tokens, k+1) && !tokens[k+1].is(linking|planned|weak|certain) || i < 2 {
		return false
	}
	if t := &tokens[i]; !participle(t) && !t.is(preposed|temporal) && t.text != "in" && t.text != "on" && t.text != "at" && t.text != "with" {
		return false
	}
	return !slices.ContainsFunc(tokens[i:k+1], func(t token) bool { return t.is(linking|planned|weak|certain) || t.text == "that" || t.text == "and" })
}

// chained gives the verb whose subject does what stands behind its "to": "agreed to sell", "had yet to confirm"; 0 where there is none.
func chained(tokens []token, v int) int {
	if v < 3 || tokens[v-1].text != "to" || tokens[v].before != joined || tokens[v-1].before != joined {
		return 0
	}
	u := v - 2
	if tokens[u].text == "yet" || tokens[u].text == "due" {
		u--
	}
	switch t := &tokens[u]; {
	case slices.Contains(controlling, t.stem) && !slices.Contains(wanting, t.stem):
		return 0
	case t.is(linking) && u < v-2, t.sort == word && t.is(verb) && (verbal(tokens, u) || tokens[u-1].is(certain|planned|weak)):
		return u
	}
	return 0
}
