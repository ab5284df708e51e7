package roles

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// Headed: who runs or leads something, or is its chief, is at its head in the facts as well. A "managing investor" of it, its chief of a
// part, or the chairman of another firm does not run it.
func (r Rules) Headed() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for v := range said {
		if !r.heads(v) {
			continue
		}
		heads, was := r.whoHeads(v)
		who := slices.DeleteFunc(heads, func(i int) bool { return !r.properName(i) || !r.Surely(i) })
		what := r.headed(v)
		if len(who) == 0 || what < 0 || r.Lex.Country(&said[who[0]]) {
			continue
		}
		if !slices.ContainsFunc(who, func(i int) bool { return r.doesSo(v, i) || r.atHead(i, what, !was) }) {
			return verdict.Missing(verdict.Binding, said[v].Text), true
		}
	}
	return verdict.Verdict{}, false
}

// heads tells whether the word at v of the piece says that somebody is at the head of something: "runs", but not "ran out", "is the boss
// of".
func (r Rules) heads(v int) bool {
	said, t := r.Said.Tokens, &r.Said.Tokens[v]
	if r.isChief(v) {
		return true
	}
	if grammar.JoinedAt(said, v+1) && (said[v+1].Is(en.Preposed) || slices.Contains(leadingOn, said[v+1].Text)) {
		return false
	}
	if atTop(t) {
		return v > 0 && said[v-1].Stem == "be" || t.Parts[0] == "be"
	}
	return (len(t.Parts) == 0 || t.Parts[0] == "be") && r.anyListed(t, "heading") && en.Verbal(said, v)
}

// leadingOn are small words that make another verb of "run", "lead" or "head".
var leadingOn = strings.Fields("up out over down to into for against")

// atTop tells whether a phrase says that somebody is at the head of something: "in charge of".
func atTop(t *en.Token) bool {
	return len(t.Parts) > 1 && slices.Contains(t.Parts, "charg")
}

// isChief tells whether the piece says with the noun at v that somebody is the chief of something: "is the boss", "is at the helm".
func (r Rules) isChief(v int) bool {
	said := r.Said.Tokens
	_, is := isThat(said, v)
	return is && r.anyListed(&said[v], "topmost") && !otherChief(said, v) && !said[v].Poss
}

// isThat gives where the verb stands by which somebody is what the noun at v says, with nothing but small words, names and what ranks it
// between.
func isThat(tokens []en.Token, v int) (be int, is bool) {
	for k := v - 1; k > max(0, v-6) && tokens[k+1].Before == en.Joined; k-- {
		if stems := en.StemsOf(&tokens[k]); slices.Contains(becoming, stems[0]) {
			return k, tokens[k].Sort == en.Word && !en.Governed(tokens, v, en.Negative, v-k+2)
		}
		if en.Verbal(tokens, k) || tokens[k].Is(en.Preposed) && tokens[k].Text != "at" {
			break
		}
	}
	return 0, false
}

// becoming are the stems of verbs by which somebody is what stands behind them.
var becoming = strings.Fields("be becom remain")

// whoHeads gives who does what the word at v of the piece says, or is it, "Holm is in charge of", and whether that is only told of the
// past.
func (r Rules) whoHeads(v int) (who []int, was bool) {
	said := r.Said.Tokens
	switch be, is := isThat(said, v); {
	case r.isChief(v) && is:
		return grammar.Before(said, be), strings.HasPrefix(said[be].Text, "was")
	case atTop(&said[v]):
		return grammar.Before(said, v), said[v].Ed
	}
	return grammar.Sides(said, v).Agents, said[v].Ed
}

// headed gives what somebody is at the head of by the word at v of the piece: "the boss of the yard", "the yard's boss"; -1 where nothing
// is.
func (r Rules) headed(v int) int {
	said := r.Said.Tokens
	switch {
	case !r.isChief(v):
		return doneTo(said, v)
	case v+2 < len(said) && said[v+1].Text == "of":
		return doneTo(said, v+1)
	case said[v-1].Poss:
		return v - 1
	}
	return -1
}

// anyListed tells whether a word of a token is in the list with a name.
func (r Rules) anyListed(t *en.Token, list string) bool {
	return slices.ContainsFunc(en.StemsOf(t), func(s string) bool { return slices.Contains(r.Lex.Lists[list], s) })
}

// doesSo tells whether the facts have the verb at v as one that the one at i of the piece may do.
func (r Rules) doesSo(v, i int) bool {
	return slices.ContainsFunc(r.Found[v], func(p reading.Place) bool {
		tokens := r.Own[p.Fact].Tokens
		return en.Verbal(tokens, p.Token) && !saysWhich(tokens, p.Token) && slices.ContainsFunc(r.Found[i], func(q reading.Place) bool {
			return q.Fact == p.Fact && doesVerb(tokens, q.Token, p.Token)
		})
	})
}

// saysWhich tells whether the word at k in "-ing" only says what the noun behind it does: "a managing investor".
func saysWhich(tokens []en.Token, k int) bool {
	if !tokens[k].Ing || k == 0 || !grammar.JoinedAt(tokens, k+1) || !tokens[k+1].Content() {
		return false
	}
	before := &tokens[k-1]
	return grammar.OpensNoun(before) || before.Sort == en.Number
}

// doesVerb tells whether the name at i may be who does the verb at v: no other name does.
func doesVerb(tokens []en.Token, i, v int) bool {
	if v > 0 && en.Pronoun(&tokens[v-1]) {
		return true
	}
	doers := grammar.Sides(tokens, v).Agents
	return !grammar.NamesOne(tokens, doers) || grammar.AnySame(tokens, doers, &tokens[i])
}

// atHead tells whether a fact says in any words that the one at i of the piece is at the head of what stands at another place of it; now
// tells that he is it still.
func (r Rules) atHead(i, what int, now bool) bool {
	return slices.ContainsFunc(r.Found[i], func(p reading.Place) bool {
		tokens := r.Own[p.Fact].Tokens
		for k := range tokens {
			if r.anyListed(&tokens[k], "heads") && !(now && leftPost(tokens, k)) && r.isHead(p, k) && r.headOf(p, k, what) {
				return true
			}
		}
		return false
	})
}

// isHead tells whether the word at k of a fact says that the name at a place is at the head of something: he does the verb, or no other
// name that might stand there is nearer to it in the sentence.
func (r Rules) isHead(p reading.Place, k int) bool {
	tokens := r.Own[p.Fact].Tokens
	switch {
	case en.Verbal(tokens, k) && !saysWhich(tokens, k):
		return doesVerb(tokens, p.Token, k)
	case otherChief(tokens, k), saysWhich(tokens, k):
		return false
	case ofIt(tokens, k, p.Token):
		return false
	}
	if comes, goes := succession(tokens, p.Token, k); comes || goes {
		return comes
	}
	low, high := min(p.Token, k), max(p.Token, k)
	for n := pastAside(tokens, low); n <= high; n++ {
		other := n < high && tokens[n].Sort == en.Named && !r.Lex.Country(&tokens[n]) && !en.Same(&tokens[n], &tokens[p.Token])
		if tokens[n].Before == en.Strong || other && !r.UsesAt(p.Fact, n) {
			return false
		}
	}
	return true
}

// ofIt tells whether the name at i is what the word at k says somebody to be the head of.
func ofIt(tokens []en.Token, k, i int) bool {
	from, to := bodyOf(tokens, k)
	return from == k+2 && from <= i && i < to
}

// succession tells whether the name at i comes after another one in the post at k, or goes for him: "Holm succeeded Berg as its head".
func succession(tokens []en.Token, i, k int) (comes, goes bool) {
	from, _ := grammar.SentenceOf(tokens, k)
	for v := from; v < k; v++ {
		if stem := en.StemsOf(&tokens[v])[0]; (stem == "succeed" || stem == "replac") && en.Verbal(tokens, v) {
			side := grammar.Sides(tokens, v)
			return grammar.AnySame(tokens, side.Agents, &tokens[i]), grammar.AnySame(tokens, side.Patients, &tokens[i])
		}
	}
	return false, false
}

// pastAside gives where it goes on behind the token at i and what stands in commas right behind it: "Holm, formerly of Vardal, leads".
func pastAside(tokens []en.Token, i int) int {
	if i+1 < len(tokens) && tokens[i+1].Before == en.Comma {
		for n := i + 2; n < len(tokens) && tokens[n].Before <= en.Comma; n++ {
			if tokens[n].Before == en.Comma {
				return n
			}
		}
	}
	return i + 1
}

// headOf tells whether the word at k of a fact says that the name at a place is the head of what stands at a place of the piece: behind
// "of" nothing else stands.
func (r Rules) headOf(p reading.Place, k, what int) bool {
	if len(r.Found[what]) == 0 {
		return true // whatever that is, another rule asks for it
	}
	tokens := r.Own[p.Fact].Tokens
	if k > 0 && grammar.PronounOwner(tokens[k-1].Text) {
		return true
	}
	from, to := bodyOf(tokens, k)
	return slices.ContainsFunc(r.Found[what], func(q reading.Place) bool {
		if q.Fact != p.Fact {
			return false
		}
		byHim := q.Token == k || q.Token == p.Token || r.Lex.Country(&tokens[q.Token]) // a body may be found by its head or its country
		return byHim || q.Token >= from && q.Token < to && !r.narrower(q)
	})
}

// narrower tells whether a place of a fact is a name that, with another word that the piece does not say, only tells which one the noun
// behind it is: "the Vardal US office" is not Vardal.
func (r Rules) narrower(q reading.Place) bool {
	tokens := r.Own[q.Fact].Tokens
	if tokens[q.Token].Sort != en.Named {
		return false
	}
	words, n := 0, q.Token+1
	for ; grammar.JoinedAt(tokens, n) && (tokens[n].Sort == en.Named || grammar.ContentWord(&tokens[n])) && !en.Verbal(tokens, n); n++ {
		if r.UsesAt(q.Fact, n) {
			return false
		}
		words++
	}
	return words > 1 && tokens[n-1].Sort == en.Word
}

// bodyOf gives where that stands of which the word at k is the head: behind its "of", else in its sentence.
func bodyOf(tokens []en.Token, k int) (from, to int) {
	if k+2 >= len(tokens) || tokens[k+1].Text != "of" {
		return grammar.SentenceOf(tokens, k)
	}
	for to = k + 3; to < len(tokens) && tokens[to].Before < en.Comma; to++ {
		if grammar.VerbAt(tokens, to) || grammar.OpensTime(tokens, to) || tokens[to].Text == "and" {
			break
		}
	}
	return k + 2, to
}

// otherChief tells whether the word at k makes somebody chief of a part only: "chief security officer", but not "chief executive".
func otherChief(tokens []en.Token, k int) bool {
	words := slices.Clone(en.StemsOf(&tokens[k]))
	for n := k + 1; n < k+3 && grammar.JoinedAt(tokens, n); n++ {
		words = append(words, en.StemsOf(&tokens[n])...)
	}
	chief := slices.Index(words, "chief")
	return chief >= 0 && chief+2 < len(words) && !strings.HasPrefix(words[chief+1], "exec") && strings.HasPrefix(words[chief+2], "offic")
}

// leftPost tells whether the facts say that somebody has left the post at k: "stepped down as its head", "formerly its head".
func leftPost(tokens []en.Token, k int) bool {
	for n := k; n > max(0, k-4) && tokens[n].Before == en.Joined; n-- {
		switch tokens[n-1].Stem {
		case "former", "formerli", "ex", "step down", "step down as", "resign", "quit", "left":
			return true
		}
	}
	return false
}
