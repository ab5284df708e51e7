package manner

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
)

// telling are the manners of nouns by which something may be somebody's word: "remark", "threat", "announcement".
const telling = en.ByOwner | en.ByAnswer | en.ByVoice | en.ByWord

// hisTelling tells whether a noun such as "remark" at i gives something as the word of one whose word it is in a fact: "Holm made a remark
// on it", "the remark came from Holm", "Holm's remark on it dates from May".
func (r Rules) hisTelling(i int) bool {
	said := r.Said.Tokens
	if said[i].Sort != en.Word || !said[i].SpeaksBy(telling) || said[i].Ed || en.Verbal(said, i) || r.isThing(i) {
		return false
	}
	return r.madeByHim(i) || r.cameFromHim(i) || r.hisOnIt(i)
}

// makings are the stems of the verbs by which somebody utters what a noun of speech stands for.
var makings = []string{"make", "give", "issu", "deliv", "utter", "repeat", "renew", "publish", "releas", "post"}

// madeByHim tells whether the noun at i is what one whose word a fact gives makes, issues or the like: "Holm made a remark".
func (r Rules) madeByHim(i int) bool {
	said := r.Said.Tokens
	for k := i - 1; k > 0 && i-k < 7 && said[k+1].Before != en.Comma && said[k+1].Before != en.Strong; k-- {
		if slices.Contains(makings, en.StemsOf(&said[k])[0]) {
			return en.Verbal(said, k) && !grammar.Passive(said, k) && r.sourceDoes(k) && onMatter(said, i) > 0
		}
	}
	return false
}

// cameFromHim tells whether what the noun at i stands for "came from" one whose word a fact gives.
func (r Rules) cameFromHim(i int) bool {
	said := r.Said.Tokens
	for k := i + 1; k+1 < len(said) && said[k].Before < en.Strong; k++ {
		if en.StemsOf(&said[k])[0] != "come" {
			continue
		}
		for n := k; n < min(len(said), k+7) && (n == k || said[n].Before == en.Joined); n++ {
			if r.isSource(n) {
				return true
			}
		}
	}
	return false
}

// hisOnIt tells whether the noun at i, his whose word a fact gives, begins a sentence and tells what it is on, and a verb behind it when it
// was or what came of it: "Holm's remark of 3 May about a sale came after".
func (r Rules) hisOnIt(i int) bool {
	said := r.Said.Tokens
	owner := slices.IndexFunc(said[:i], func(t en.Token) bool { return t.Poss })
	if owner < 0 || i-owner > 5 || !r.isSource(owner) || slices.ContainsFunc(said[:owner], func(t en.Token) bool { return !t.Content() }) {
		return false
	}
	for k := onMatter(said, i); k > 0 && k < len(said) && said[k].Before < en.Comma; k++ {
		if slices.Contains([]string{"come", "date", "follow", "be"}, en.StemsOf(&said[k])[0]) {
			return true
		}
	}
	return false
}

// onMatter gives the word behind the noun of speech at i with which it begins what it is on, or the end of the text where no verb stands
// behind it; 0 where a verb does: "made a remark on 3 May and Vardal sold".
func onMatter(said []en.Token, i int) int {
	for k := i + 1; k < len(said); k++ {
		dated := k+1 < len(said) && said[k+1].Sort == en.Dated
		if !dated && grammar.AnyOf(&said[k], "on", "about", "that", "to", "of", "over", "against", "for") {
			return k
		}
		if en.Verbal(said, k) {
			return 0
		}
	}
	return len(said)
}
