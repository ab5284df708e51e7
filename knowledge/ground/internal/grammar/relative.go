package grammar

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
)

// ofRelative tells whether the "that" at k opens a clause which says what the noun before it is, and which ends before the verb at v:
// "an order that Modi signed in May bars".
func ofRelative(tokens []en.Token, k, v int) bool {
	noun := &tokens[k-1]
	if !ContentWord(noun) || noun.Is(en.Speech|en.Attributing|en.Planned|en.Weak) || en.Verbal(tokens, k-1) {
		return false
	}
	if k > 1 && tokens[k-2].Is(en.Speech|en.Attributing) {
		return false // "told staff that"
	}
	for u := k + 1; u < v-1; u++ {
		if en.Verbal(tokens, u) {
			return BehindBe(tokens, v) && !HasAny(tokens[u:v], "to", "that")
		}
	}
	return false
}

// forWhom gives who does what stands behind "to", and whether that is somebody else than who does the verb before it: "unlawful for shops
// to sell it". None is given where only a general word says who: "told the group to sell it".
func forWhom(tokens []en.Token, v int) (all []int, known bool) {
	to := v - 1
	for to > 1 && (tokens[to].Is(en.Verb) || tokens[to].Text == "or" || tokens[to].Text == "and") {
		to-- // "to keep, mend or sell it"
	}
	if to < 2 || tokens[to].Text != "to" {
		return nil, false
	}
	if all, known := controlled(tokens, to); known {
		return all, true
	}
	for k := to - 1; k >= max(0, to-8) && tokens[k+1].Before == en.Joined; k-- {
		fallsTo := tokens[k].Stem == "fall to" || tokens[k].Text == "to" && k > 0 && tokens[k-1].Stem == "fall"
		if tokens[k].Text == "for" || fallsTo {
			return all, len(all) > 0
		}
		if Thing(&tokens[k]) && !en.Verbal(tokens, k) {
			all = append(all, k)
		}
	}
	return nil, false
}

// controlling are the stems of verbs whose object does what "to" opens: "cleared the three firms to buy".
var controlling = strings.Fields("clear allow tell ask order requir let urg push forc permit instruct persuad caus enabl want direct " +
	"press authoris author get help convinc")

// controlled gives the object of such a verb before the "to" at k, and whether it has one, be it only a general word: "told the group on 3
// May to sell".
func controlled(tokens []en.Token, k int) (all []int, known bool) {
	for u := k - 1; u > max(0, k-12) && tokens[u+1].Before < en.Strong; u-- {
		if tokens[u].Text == "that" || tokens[u].Stem == "have" && tokens[u].Is(en.Linking) {
			return nil, false
		}
		if en.Verbal(tokens, u) {
			switch {
			case !slices.Contains(controlling, tokens[u].Stem):
				return nil, false
			case Passive(tokens, u):
				all = Sides(tokens, u).Patients // "were told by the agency to stop"
				return all, len(all) > 0
			}
			all = slices.DeleteFunc(all, func(i int) bool { return Introduced(tokens, i, u) })
			return all, known || len(all) > 0
		}
		if Thing(&tokens[u]) {
			all = append(all, u)
		}
		known = known || tokens[u].Sort == en.Word && tokens[u].Is(en.Harmless) && en.Article(&tokens[u-1])
	}
	return nil, false
}

// contact gives who does it and what it is done to where a clause without "that" ends at the verb: "in an order Modi signed", "the
// extension Modi has granted". -1 twice where none does.
func contact(tokens []en.Token, v int) (doer, done int) {
	doer = v - 1
	for doer > 0 && tokens[doer].Before == en.Joined && (tokens[doer].Stem == "have" || strings.HasSuffix(tokens[doer].Text, "ly")) {
		doer--
	}
	if doer < 2 || !tokens[v].Ed || tokens[doer].Sort != en.Named || tokens[doer].Before != en.Joined || tokens[doer].Poss {
		return -1, -1
	}
	noun, opens := &tokens[doer-1], &tokens[doer-2]
	if noun.Before != en.Joined {
		return -1, -1
	}
	if noun.Text == "one" && opens.Text == "the" {
		return doer, doer - 1 // "was the one Holm thanked"
	}
	if ContentWord(noun) && !noun.Is(en.Linking|en.Speech|en.Planned|en.Preposed) && (OpensNoun(opens) || Ranks[opens.Stem] > 0) {
		return doer, doer - 1
	}
	return -1, -1
}

// verbJoined gives the verb that shares its subject with the one at v, which "and" joins to it: "the firm keeps the code and since
// May has licensed it". 0 where there is none.
func verbJoined(tokens []en.Token, v int) int {
	k := v - 1
	for k > 0 && tokens[k].Text != "and" && besideVerb(&tokens[k]) {
		if tokens[k].Text == "to" || tokens[k].Text == "that" || tokens[k].Before >= en.Comma && tokens[k-1].Text != "and" {
			return 0
		}
		k--
	}
	if k < 2 || tokens[k].Text != "and" {
		return 0
	}
	for u := k - 1; u > 0 && tokens[u+1].Before == en.Joined; u-- {
		t := &tokens[u]
		if t.Sort != en.Word || !t.Is(en.Verb) || tokens[u-1].Text == "to" || tokens[u-1].Is(en.Preposed) {
			continue
		}
		if tokens[v].Ed && !t.Ed && !t.Is(en.Linking|en.Harmless) {
			continue // "demanded that they correct it and questioned"
		}
		if VerbAt(tokens, u) || t.Is(en.Harmless) && Thing(&tokens[u-1]) {
			return u
		}
	}
	return 0
}

// besideVerb tells whether a word between "and" and a verb only says when or how: "and since May has licensed it".
func besideVerb(t *en.Token) bool {
	return !t.Content() || t.Sort == en.Dated || t.Is(en.Adverb|en.Temporal|en.Certain|en.Weak|en.Planned)
}

// beforeRelative gives the token before the relative clause that ends at k: "the Rule, which the agency issued in May, extends", before
// what only says whose word it is: "Norway, said its minister, is drafting", or before what says who somebody is: "Holm, then mayor,
// asked".
func beforeRelative(tokens []en.Token, k int) int {
	for i := k; i > 0; i-- {
		if tokens[i].Before == en.Comma {
			said := tokens[i].Ed && tokens[i].Is(en.Speech) && tokens[i].Is(en.Verb)
			if AnyOf(&tokens[i], "which", "who", "whose") || said || saysWho(tokens, i, k) || onlyAdds(tokens, i, k) {
				return i - 1
			}
			return k
		}
	}
	return k
}

// apposition gives where what says who somebody is begins, which ends at k; 0 where nothing does.
func apposition(tokens []en.Token, k int) int {
	for i := k; i > 0; i-- {
		if tokens[i].Before == en.Comma {
			if saysWho(tokens, i, k) {
				return i
			}
			return 0
		}
	}
	return 0
}

// headsOfWho gives the nouns and names by which tokens i to k say who somebody is, and whose.
func headsOfWho(tokens []en.Token, i, k int) (all []int) {
	for n := i; n <= k && !tokens[n].Is(en.Preposed) && tokens[n].Text != "of" && tokens[n].Text != "in"; n++ {
		if Thing(&tokens[n]) {
			all = append(all, n)
		}
	}
	return all
}

// saysWho tells whether tokens i to k, between commas, only say who the one named before them is.
func saysWho(tokens []en.Token, i, k int) bool {
	switch tokens[i].Text {
	case "then", "now", "a", "an", "the", "formerly":
	default:
		return false
	}
	for n := i; n <= k; n++ {
		if en.Verbal(tokens, n) || tokens[n].Text == "and" {
			return false
		}
	}
	return tokens[i-1].Sort == en.Named
}

// anybody tells whether the clause of the verb at v is about all who do what it says, of whom none is named: "those who buy", "whoever
// sells".
func anybody(tokens []en.Token, v int) bool {
	for k := v - 1; k > max(0, v-4) && tokens[k+1].Before == en.Joined; k-- {
		switch t := &tokens[k]; {
		case t.Text == "whoever":
			return true
		case t.Text == "who":
			return slices.Contains(nobodys, tokens[k-1].Text)
		case en.Pronoun(t) || t.Content() && !t.Is(en.Adverb|en.Negative|en.Planned|en.Weak|en.Certain|en.Obliging|en.Nowadays):
			return false
		}
	}
	return false
}

// nobodys are the words before "who" that name nobody.
var nobodys = strings.Fields("those everyone everybody anyone anybody someone somebody")

// antecedent gives the "that", "which" or "who" right before a verb; 0 where there is none.
func antecedent(tokens []en.Token, v int) int {
	for k := v - 1; k > max(0, v-4); k-- {
		switch tokens[k].Text {
		case "that", "which", "who":
			if tokens[k-1].Is(en.Speech|en.Attributing) || tokens[k-1].Sort == en.Dated {
				return 0
			}
			return k
		}
		if en.Pronoun(&tokens[k]) {
			return 0 // "which it announced"
		}
		if tokens[k].Content() && !tokens[k].Is(en.Adverb|en.Negative|en.Planned|en.Weak|en.Certain|en.Obliging|en.Nowadays) {
			return 0
		}
	}
	return 0
}

// onlyAdds tells whether tokens i to k, between commas, only add when, where or by whom: "The ban, after long talks, fell", "The ban, set
// by Norway, fell".
func onlyAdds(tokens []en.Token, i, k int) bool {
	if i < 2 || k+1 == len(tokens) || !opensVerb(&tokens[k+1]) && !en.Verbal(tokens, k+1) {
		return false
	}
	if t := &tokens[i]; !participle(t) && !t.Is(en.Preposed|en.Temporal) && !AnyOf(t, "in", "on", "at", "with") {
		return false
	}
	return !slices.ContainsFunc(tokens[i:k+1], func(t en.Token) bool { return opensVerb(&t) || t.Text == "that" || t.Text == "and" })
}

// chained gives the verb whose subject does what stands behind its "to": "agreed to sell", "had yet to confirm"; 0 where there is none.
func chained(tokens []en.Token, v int) int {
	if v < 3 || tokens[v-1].Text != "to" || tokens[v].Before != en.Joined || tokens[v-1].Before != en.Joined {
		return 0
	}
	u := v - 2
	if tokens[u].Text == "yet" || tokens[u].Text == "due" {
		u--
	}
	switch t := &tokens[u]; {
	case slices.Contains(controlling, t.Stem) && !slices.Contains(wanting, t.Stem):
		return 0
	case t.Is(en.Linking) && u < v-2:
		return u
	case t.Sort == en.Word && t.Is(en.Verb) && (tokens[u-1].Is(en.Certain|en.Planned|en.Weak) || en.Verbal(tokens, u)):
		return u
	}
	return 0
}
