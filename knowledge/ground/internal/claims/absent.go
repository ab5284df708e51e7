package claims

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/verdict"
)

// Stems of verbs that say with "out" or "away" that somebody is not there, words that say where a fact says so itself, and stems of verbs
// for being there.
var (
	outing    = strings.Fields("keep leav shut lock stay sit freez squeez")
	awayWords = strings.Fields("out away off outside aside")
	apart     = strings.Fields("exclud skip miss withdraw remov pull without absent keep out away off bar ban block")
	partaking = strings.Fields("attend negotiat face meet join lead speak talk sit hold particip take host")
)

// gatherings are the stems of nouns for what one can be at.
var gatherings = strings.Fields("talk meet summit hear session call dinner banquet sign ceremoni confer round negoti visit")

// missing are the stems of verbs for not being where one is wanted.
var missing = strings.Fields("skip miss boycott snub shun")

// awayAt tells whether the word at i says, with the next one where need be, that somebody is not there: "kept out", "sat out", "skipped".
func awayAt(tokens []en.Token, i int) bool {
	stems := en.StemsOf(&tokens[i])
	switch {
	case slices.Contains(missing, stems[0]):
		return true
	case !slices.Contains(outing, stems[0]):
		return false
	case len(stems) > 1:
		return slices.Contains(awayWords, stems[1])
	}
	return i+1 < len(tokens) && slices.Contains(awayWords, tokens[i+1].Text)
}

// keptOut tells whether the word at i says of somebody whom the fact names that he is not let in or not there, of which the fact says nothing:
// "was kept out of the talks", "stayed away".
func (r Rules) keptOut(i int) bool {
	said := r.Said.Tokens
	if !awayAt(said, i) || !outright(said, i) {
		return false
	}
	who := nameUpTo(said, i)
	return who >= 0 && len(r.Found[who]) > 0 && !r.Any(en.Negative|en.Denying) && !hasStem(r.Own[0].Tokens, apart)
}

// absent: who is kept out of something in the claim did not take part in it in the fact.
func (r Rules) absent() (verdict.Verdict, bool) {
	for i := range r.Said.Tokens {
		if r.keptOut(i) {
			return r.sureOr(i, r.meetingBehind(i) && r.tookPart(nameUpTo(r.Said.Tokens, i))), true
		}
	}
	return verdict.Verdict{}, false
}

// meetingBehind tells whether behind the word at i stands a meeting or the like of which the fact speaks: "out of the trade talks".
func (r Rules) meetingBehind(i int) bool {
	said := r.Said.Tokens
	for k := i + 1; k < min(len(said), i+8) && said[k].Before < en.Comma; k++ {
		if slices.Contains(gatherings, grammar.LastStem(&said[k])) {
			return len(r.Found[k]) > 0
		}
	}
	return false
}

// tookPart tells whether the fact has a verb for being there behind the name at k of the claim, with no other full stop between them.
func (r Rules) tookPart(k int) bool {
	own := r.Own[0].Tokens
	return r.foundWhere(k, func(n int) bool {
		for v := n + 1; v < len(own) && own[v].Before != en.Strong; v++ {
			if slices.Contains(partaking, en.StemsOf(&own[v])[0]) && (en.Verbal(own, v) || own[v].Ed || len(own[v].Parts) > 1) {
				return true
			}
		}
		return false
	})
}

// Stems of verbs for what does not take place, and of those that say that a meeting does, or that a deal is done.
var (
	callingOff = strings.Fields("cancel scrap abandon shelv")
	happening  = strings.Fields("meet hold speak talk lead attend conclud produc face host negoti")
	doing      = strings.Fields("close complet final")
	deals      = strings.Fields("deal agreement sale merger venture takeov")
)

// calledOffAt tells whether the word at i says, with the next one where need be, that something does not take place: "was called off".
func calledOffAt(tokens []en.Token, i int) bool {
	stems := en.StemsOf(&tokens[i])
	second := ""
	switch {
	case len(stems) > 1:
		second = stems[1]
	case i+1 < len(tokens):
		second = tokens[i+1].Text
	}
	switch stems[0] {
	case "call":
		return second == "off" && i > 0 && tokens[i-1].Is(en.Linking)
	case "fall":
		return second == "through"
	}
	return slices.Contains(callingOff, stems[0]) && i > 0 && tokens[i-1].Is(en.Linking)
}

// calledOff tells whether something does not take place in the claim, by the word at i, that does in the fact, which denies nothing: "the talks
// of May were called off" for "the talks of May were held in Oslo".
func (r Rules) calledOff(i int) bool {
	said, own := r.Said.Tokens, r.Own[0].Tokens
	if !calledOffAt(said, i) || en.Governed(said, i, en.Negative|en.Weak|en.Certain, 3) || r.Any(en.Negative|en.Denying) || hasStem(own, callingOff) {
		return false
	}
	how := r.happens(i)
	return slices.ContainsFunc(r.places(how), func(k int) bool { return outright(own, k) })
}

// places gives where the fact has one of some stems as a verb in the past.
func (r Rules) places(stems []string) (all []int) {
	own := r.Own[0].Tokens
	for k := range own {
		if slices.Contains(stems, en.StemsOf(&own[k])[0]) && (own[k].Ed || len(own[k].Parts) > 1) {
			all = append(all, k)
		}
	}
	return all
}

// happens gives the stems of the verbs that say that the event or deal takes place which stands before the word at i, in its sentence, and of
// which the fact speaks; none where there is none.
func (r Rules) happens(i int) []string {
	said := r.Said.Tokens
	for k := i - 1; k >= 0 && said[k+1].Before != en.Strong; k-- {
		stem := grammar.LastStem(&said[k])
		switch {
		case len(r.Found[k]) == 0:
		case slices.Contains(gatherings, stem):
			return happening
		case slices.Contains(deals, stem):
			return doing
		}
	}
	return nil
}
