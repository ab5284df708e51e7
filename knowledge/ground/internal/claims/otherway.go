package claims

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// reversed marks those of the words that the fact lacks by which the claim surely says the opposite of what the fact tells.
func (r Rules) reversed(lacks []Lack) {
	for _, v := range apply(r.notThere, r.absent, r.otherWay) {
		for n := range lacks {
			if v.Reason == verdict.Opposite && lacks[n].Word == v.Word {
				lacks[n].Typed, lacks[n].Rival, lacks[n].Idle = true, true, false
			}
		}
	}
}

// otherWay goes through the rules that find that something goes in the claim the other way than in the fact.
func (r Rules) otherWay() (verdict.Verdict, bool) {
	for i := range r.Said.Tokens {
		if r.gained(i) || r.inward(i) || r.undecided(i) || r.definedAway(i) || r.lasted(i) || r.turnedStance(i) || r.otherTimes(i) || r.tooEarly(i) || r.calledOff(i) {
			return verdict.Against(verdict.Opposite, r.Said.Tokens[i].Text, r.Own[0].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// Stems of words for what somebody gets in money, and for what it costs him.
var (
	gains  = strings.Fields("gain earn profit benefit recoup")
	losses = strings.Fields("cost charg loss lose writedown hit bill expens damag")
)

// gained tells whether somebody gets in the claim, by the verb at i, the money that it costs him in the fact: "Holm gained 5 million euros"
// for "it cost Holm 5 million euros".
func (r Rules) gained(i int) bool {
	said, own := r.Said.Tokens, r.Own[0].Tokens
	who := nameUpTo(said, i)
	if !slices.Contains(gains, said[i].Stem) || !said[i].Is(en.Verb) || who < 0 || hasStem(said, losses) || hasRoot(own, gains, []string{"revenu", "incom"}) {
		return false
	}
	for k := i + 1; k < min(len(said), i+5) && said[k].Before < en.Comma; k++ {
		if said[k].Sort != en.Number || said[k].Count() || said[k].Percentage() || said[k].Length() {
			continue
		}
		return r.foundWhere(k, func(n int) bool {
			return r.foundWhere(who, func(m int) bool { return r.onlySpokenOf(min(n, m), max(n, m)) }) && hasStem(own[max(0, n-6):min(len(own), n+7)], losses)
		})
	}
	return false
}

// onlySpokenOf tells whether the claim speaks of each name that the fact has between two of its tokens.
func (r Rules) onlySpokenOf(from, to int) bool {
	for k := from + 1; k < to; k++ {
		if r.Own[0].Tokens[k].Sort == en.Named && !r.speaksOf(k) {
			return false
		}
	}
	return true
}

// outward and inwards are words for over the border, out and in.
var (
	outward = strings.Fields("abroad overseas outbound")
	inwards = strings.Fields("import enter inbound incoming into")
)

// inward tells whether something comes into a country in the claim, by the word at i, that goes abroad in the fact.
func (r Rules) inward(i int) bool {
	said, own := r.Said.Tokens, r.Own[0].Tokens
	stems := en.StemsOf(&said[i])
	into := stems[0] == "enter" || len(stems) > 1 && stems[len(stems)-1] == "into" || i+1 < len(said) && said[i+1].Text == "into"
	if !into || !said[i].Is(en.Verb|en.Harmless) || !outright(said, i) && !en.Governed(said, i, en.Weak, 2) {
		return false
	}
	if hasStem(said, outward) || hasStem(own, inwards) || !en.HasWord(said[i:min(len(said), i+4)], "country") {
		return false
	}
	return slices.ContainsFunc(r.outs(), func(k int) bool { return !hasStem(own[max(0, k-1):k+1], []string{"from"}) })
}

// outs gives where the fact has a word for over the border.
func (r Rules) outs() (all []int) {
	for k := range r.Own[0].Tokens {
		if hasStem(r.Own[0].Tokens[k:k+1], outward) {
			all = append(all, k)
		}
	}
	return all
}

// Stems of verbs that say that somebody decides, and of those that say how.
var (
	deciding = strings.Fields("decid rule act respond answer")
	decision = strings.Fields("refus deni reject grant approv uphold dismiss affirm turn")
)

// undecided tells whether the claim denies of the verb at v that somebody decided at all who does so in the fact, one way or the other:
// "never ruled on it" for "rejected it". Who refuses to rule has not ruled.
func (r Rules) undecided(v int) bool {
	said, own := r.Said.Tokens, r.Own[0].Tokens
	denied := slices.ContainsFunc([]int{1, 2, 3}, func(n int) bool { return v >= n && deniedVerb(said, v-n) == v })
	if !denied || !slices.Contains(deciding, said[v].Stem) || hasRoot(own, deciding, []string{"consid", "hear", "review", "take"}) {
		return false
	}
	who := nameUpTo(said, v)
	return who >= 0 && len(r.Found[who]) > 0 && slices.ContainsFunc(own, func(t en.Token) bool {
		return slices.Contains(decision, en.StemsOf(&t)[0]) && t.Ed
	})
}

// definedAway tells whether a claim says of a word that it means the opposite: "a sale means buying something". The word at i is "means".
func (r Rules) definedAway(i int) bool {
	said := r.Said.Tokens
	if i == 0 || i+1 >= len(said) || said[i].Text != "means" || !said[i-1].Content() || r.Lex.EntryAt(&said[i-1]) == nil {
		return false
	}
	k := i + 1
	for k < len(said) && !said[k].Content() {
		k++
	}
	if k == len(said) || said[k].Sort != en.Word || !said[k].Is(en.Verb) {
		return false
	}
	exact := slices.ContainsFunc(r.Found[k], func(p reading.Place) bool { return r.Exactly(k, p) })
	own := r.Own[0].Tokens
	return !exact && outright(said, k) && r.foundWhere(i-1, func(n int) bool { return r.Opposed(&own[n], &said[k]) })
}
