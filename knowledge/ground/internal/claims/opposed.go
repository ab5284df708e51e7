package claims

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// opposing are the stems of words for being against something.
var opposing = strings.Fields("oppos against condemn reject object resist")

// opposedThere: a deed that the fact has only behind "will not", or as what somebody is against, a claim that denies nothing does not say:
// "would turn ferries into rafts" for "opposes turning ferries into rafts".
func (r Rules) opposedThere() (verdict.Verdict, bool) {
	said, own := r.Said.Tokens, r.Own[0].Tokens
	if slices.ContainsFunc(said, againstIt) || slices.ContainsFunc(own, limitsDenial) {
		return verdict.Verdict{}, false
	}
	for v := range said {
		if v == 0 || !said[v].Is(en.Verb) || !en.Verbal(said, v) || said[v].Is(en.Linking|en.Speech) || said[v].Ing || said[v-1].Text == "to" {
			continue
		}
		n := thingBehind(said, v)
		if n < 0 {
			continue
		}
		if by, all := r.EveryPlace(r.Found[v], func(p reading.Place) bool { return r.opposedWith(p.Token, n) }); all {
			return verdict.Against(verdict.Polarity, said[v].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// againstIt tells whether a word denies something or says that somebody is against it.
func againstIt(t en.Token) bool {
	return saysNo(t) || slices.Contains(opposing, t.Stem)
}

// opposedWith tells whether the fact denies its verb at k or is against it, with the thing at n of the claim right behind it.
func (r Rules) opposedWith(k, n int) bool {
	own := r.Own[0].Tokens
	if !r.foundWhere(n, func(g int) bool { return g > k && g <= k+4 }) {
		return false
	}
	for i := k - 1; i >= max(0, k-3) && own[i+1].Before == en.Joined; i-- {
		if deniesIt(&own[i]) && own[i+1].Text != "only" && own[i+1].Text != "just" {
			return strings.HasPrefix(own[i].Text, "w") || i > 0 && (own[i-1].Is(en.Certain) || own[i-1].Text == "would") // "won't", "will not"
		}
		if slices.Contains(opposing, own[i].Stem) {
			return own[k].Ing
		}
	}
	return false
}

// crossedDeeds: of two things that the fact says of two, the claim has each of the other: "paused the fee for Norway and raised it for Holm",
// where Norway's was raised and Holm's paused.
func (r Rules) crossedDeeds() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	var deeds []int
	for v := range said {
		if said[v].Is(en.Verb) && en.Verbal(said, v) && !said[v].Is(en.Linking|en.Speech) && len(r.Found[v]) > 0 {
			deeds = append(deeds, v)
		}
	}
	for n := 1; n < len(deeds); n++ {
		v, w := deeds[n-1], deeds[n]
		a, b := r.toWhom(v, w), r.toWhom(w, len(said))
		joins := slices.ContainsFunc(said[v+1:w], func(t en.Token) bool { return t.Text == "and" || t.Text == "but" || t.Text == "while" })
		if joins && a >= 0 && b >= 0 && r.onlyBehind(a, w, v) && r.onlyBehind(b, v, w) {
			return verdict.Against(verdict.Role, said[v].Text+" "+said[a].Text, r.Own[0].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// toWhom gives what a little word leads to behind the verb at v and before token end of the claim: "for Norway"; -1 where there is none.
func (r Rules) toWhom(v, end int) int {
	said := r.Said.Tokens
	for k := v + 1; k < end && said[k].Before < en.Strong; k++ {
		if said[k].Text != "for" && said[k].Text != "on" && said[k].Text != "from" && said[k].Text != "with" {
			continue
		}
		for n := k + 1; n < min(end, k+4); n++ {
			if said[n].Content() && len(r.Found[n]) > 0 && said[n].Sort != en.Dated && said[n].Sort != en.Number {
				return n
			}
		}
	}
	return -1
}

// onlyBehind tells whether the fact has token a of the claim behind a verb that is the claim's one at v, with no other between, and nowhere
// behind its one at w.
func (r Rules) onlyBehind(a, v, w int) bool {
	there := func(verb int) bool {
		return r.foundWhere(a, func(k int) bool {
			n := r.verbUpTo(k)
			return n >= 0 && r.standsAt(verb, n)
		})
	}
	return there(v) && !there(w)
}

// verbUpTo gives the next verb before token k of the fact, in its sentence; -1 where there is none.
func (r Rules) verbUpTo(k int) int {
	own := r.Own[0].Tokens
	for n := k - 1; n >= 0 && own[n+1].Before < en.Strong; n-- {
		if own[n].Is(en.Verb) && (own[n].Ing || en.Verbal(own, n)) && !own[n].Is(en.Linking) {
			return n
		}
	}
	return -1
}
