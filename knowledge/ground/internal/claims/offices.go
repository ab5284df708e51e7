package claims

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/verdict"
)

// Stems of words for going from an office, for coming into one, and for what a fact may say instead of the former.
var (
	leaving  = strings.Fields("leav quit resign retir depart oust fire sack dismiss remov drop")
	gone     = strings.Fields("out gone finished done")
	coming   = strings.Fields("becom appoint name choos pick elect instal promot succeed replac join assum swear take")
	parting  = strings.Fields("step until till go out end exit chang swap then longer gone")
	followed = strings.Fields("replac former formerli ex successor predecessor succeed follow hand previous before")
	arriving = strings.Fields("replac start begin new newli sinc first from get come enter confirm nomin nomine follow hand step inaugur tap " +
		"successor sworn predecessor until after return")
	overlooked = strings.Fields("overlook snub reject skip ignor bypass")
	officeNoun = strings.Fields("president chief head chair chairman chairwoman minist secretari ambassador envoy executive director chancellor " +
		"premier governor mayor leader treasur boss commission represent speaker ceo cfo coo cto general")
)

// hasRoot tells whether one of the tokens is, or has as a part, one of some stems.
func hasRoot(tokens []en.Token, lists ...[]string) bool {
	return slices.ContainsFunc(lists, func(stems []string) bool { return hasStem(tokens, stems) })
}

// leavesAs tells whether the word at i says that somebody goes from what "as" behind it says that he is: "left as chairman", "stepped down as
// mayor", "was out as minister".
func leavesAs(tokens []en.Token, i int) bool {
	t, next := &tokens[i], i+1
	stems := en.StemsOf(t)
	for next < len(tokens) && (tokens[next].Text == "down" || tokens[next].Text == "aside") {
		next++
	}
	as := grammar.JoinedAt(tokens, next) && tokens[next].Text == "as" || len(stems) > 1 && stems[len(stems)-1] == "as"
	switch {
	case !as || i == 0:
		return false
	case slices.Contains(gone, t.Text):
		return tokens[i-1].Is(en.Linking)
	case stems[0] == "step":
		return next > i+1 || len(stems) > 1 && (stems[1] == "down" || stems[1] == "asid")
	}
	return slices.Contains(leaving, stems[0])
}

// nameUpTo gives the next name before token i, in its sentence; -1 where there is none.
func nameUpTo(tokens []en.Token, i int) int {
	for k := i - 1; k >= 0 && tokens[k+1].Before != en.Strong; k-- {
		if tokens[k].Sort == en.Named && !tokens[k].Poss {
			return k
		}
	}
	return -1
}

// outright tells whether nothing denies or softens the word at i: "left", not "may leave" or "never left".
func outright(tokens []en.Token, i int) bool {
	return !en.Governed(tokens, i, en.Negative|en.Weak|en.Planned|en.Certain|en.Asking|en.Condition, 5)
}

// leavesOffice tells whether somebody whom the fact names goes in the claim from an office, and the fact tells nothing of his going: who
// succeeds somebody comes.
func (r Rules) leavesOffice(i int) bool {
	said, own := r.Said.Tokens, r.Own[0].Tokens
	if !leavesAs(said, i) || !outright(said, i) || hasRoot(own, leaving, parting) {
		return false
	}
	who := nameUpTo(said, i)
	return who >= 0 && len(r.Found[who]) > 0 && (!hasStem(own, followed) || r.comesThere(who))
}

// passedOver tells whether somebody whom the fact names does not get an office in the claim, and the fact denies nothing: "was passed over
// for the chairmanship".
func (r Rules) passedOver(i int) bool {
	said := r.Said.Tokens
	if i == 0 || !said[i].Ed || !said[i-1].Is(en.Linking) || !outright(said, i) || r.Any(en.Negative|en.Denying) {
		return false
	}
	end, who := overlookedAt(said, i), nameUpTo(said, i)
	if end == 0 || !grammar.JoinedAt(said, end) || said[end].Text != "for" {
		return false
	}
	return who >= 0 && len(r.Found[who]) > 0 && !hasRoot(r.Own[0].Tokens, overlooked)
}

// overlookedAt gives where a word or two for not choosing somebody end, that begin at i: "passed over", "overlooked"; 0 where none stand
// there.
func overlookedAt(tokens []en.Token, i int) int {
	stems := en.StemsOf(&tokens[i])
	second, end := "", i+1
	if len(stems) > 1 {
		second = stems[1]
	} else if i+1 < len(tokens) {
		second = tokens[i+1].Text
	}
	switch {
	case slices.Contains(overlooked, stems[0]):
		return end
	case stems[0] == "pass" && second == "over", stems[0] == "turn" && second == "down":
		if len(stems) == 1 {
			end++
		}
		return end
	}
	return 0
}

// notThere tells whether somebody whom the fact names goes in the claim from an office that he has in the fact, or does not get it.
func (r Rules) notThere() (verdict.Verdict, bool) {
	for i := range r.Said.Tokens {
		if r.leavesOffice(i) || r.passedOver(i) {
			return r.sureOr(i, r.heldThen(i) || r.passedOver(i) && r.comesThere(nameUpTo(r.Said.Tokens, i))), true
		}
	}
	return verdict.Verdict{}, false
}

// sureOr gives the verdict on the word at i: the fact says the opposite where that is sure, else it only says nothing of it.
func (r Rules) sureOr(i int, sure bool) verdict.Verdict {
	if sure {
		return verdict.Against(verdict.Opposite, r.Said.Tokens[i].Text, r.Own[0].ID)
	}
	return verdict.Missing(verdict.Polarity, r.Said.Tokens[i].Text)
}

// heldThen tells whether the claim has somebody gone from an office on the day on which he came into it in the fact, or by or before the time
// at which he had it.
func (r Rules) heldThen(i int) bool {
	said := r.Said.Tokens
	for k := range said {
		if said[k].Sort != en.Dated || len(r.Found[k]) == 0 {
			continue
		}
		limits := k > 0 && (said[k-1].Text == "by" || said[k-1].Text == "before")
		same := said[k].Date.Month > 0 || r.foundWhere(k, func(n int) bool { return r.Own[0].Tokens[n].Text == said[k].Text })
		if limits || same && r.comesThere(nameUpTo(said, i)) {
			return true
		}
	}
	return false
}

// comesThere tells whether the name at k of the claim is the one before a word of the fact for coming into an office: "Holm became".
func (r Rules) comesThere(k int) bool {
	own := r.Own[0].Tokens
	for v := range own {
		if !slices.Contains(coming, en.StemsOf(&own[v])[0]) || !outright(own, v) {
			continue
		}
		if n := nameUpTo(own, v); n >= 0 && k >= 0 && r.standsAt(k, n) {
			return true
		}
	}
	return false
}

// came: who in the claim came into an office at some time has not merely had it then in the fact: "became mayor in May" for "was mayor in
// May".
func (r Rules) came() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	own := r.Own[0].Tokens
	if hasRoot(own, coming, arriving) || madeSo(own) {
		return verdict.Verdict{}, false
	}
	dated := slices.ContainsFunc(said, func(t en.Token) bool { return t.Sort == en.Dated })
	for i := 1; dated && i < len(said); i++ {
		if comesAs(said, i) && nameUpTo(said, i) >= 0 {
			return verdict.Missing(verdict.UnknownWord, said[i].Text), true
		}
	}
	return verdict.Verdict{}, false
}

// madeSo tells whether somebody "was made" or "got made" something.
func madeSo(tokens []en.Token) bool {
	for k := 1; k < len(tokens); k++ {
		if tokens[k].Text == "made" && tokens[k-1].Is(en.Linking) {
			return true
		}
	}
	return false
}

// comesAs tells whether the word at i says that somebody comes into an office, which stands behind it: "became mayor", "started as envoy".
func comesAs(tokens []en.Token, i int) bool {
	next := i + 1
	switch en.StemsOf(&tokens[i])[0] {
	case "becom":
	case "start", "begin":
		if !grammar.JoinedAt(tokens, next) || tokens[next].Text != "as" {
			return false
		}
	default:
		return false
	}
	for k := next; k < min(len(tokens), next+6) && tokens[k].Before == en.Joined; k++ {
		if slices.Contains(officeNoun, grammar.LastStem(&tokens[k])) {
			return true
		}
	}
	return false
}
