package roles

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// Owned: who owns a thing owns it in the facts as well, and all of it. Who has a share of it or invests in it there does not, nor does
// whoever heads an investor: "the yard is owned by Vardal" for "Vardal owns 15 percent of the yard".
func (r Rules) Owned() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	if slices.ContainsFunc(said, partial) {
		return verdict.Verdict{}, false
	}
	for v := range said {
		who := owners(said, v)
		if !owning(said, v) || said[v].Stem == "own" && several(said, who) {
			continue // each of them owns a part
		}
		if by, part := r.EveryPlace(r.Found[v], func(p reading.Place) bool { return shareBeside(r.Own[p.Fact].Tokens, p.Token) }); part {
			return verdict.Against(verdict.Qualifier, said[v].Text, by), true
		}
		who = slices.DeleteFunc(who, func(i int) bool { return !r.Surely(i) })
		what := ownedThing(said, v)
		if saysWhose(said, v) && len(who) > 0 && what >= 0 && !slices.ContainsFunc(who, func(i int) bool { return r.ownsThere(i, what) }) {
			return verdict.Missing(verdict.Binding, said[v].Text), true
		}
	}
	return verdict.Verdict{}, false
}

// several tells whether "and" or a comma stands among tokens: two yards, and not the first and last name of one man.
func several(tokens []en.Token, all []int) bool {
	return len(all) > 1 && slices.ContainsFunc(tokens[slices.Min(all):slices.Max(all)+1], func(t en.Token) bool {
		return t.Text == "and" || t.Before == en.Comma
	})
}

// owning tells whether the word at i says that all of something is somebody's: "an owner" and each of several owners may own a part.
func owning(tokens []en.Token, i int) bool {
	switch tokens[i].Stem {
	case "own", "belong to", "ownership":
		return true
	case "owner":
		return tokens[i].Text == "owner" && (i == 0 || tokens[i-1].Text != "an")
	}
	_, is := isSomebodys(tokens, i)
	return is
}

// saysWhose tells whether the word at v says outright who owns what. A "wholly owned" firm does not, and who or what belongs to something
// may be only its member or part.
func saysWhose(tokens []en.Token, v int) bool {
	if be, is := isSomebodys(tokens, v); is {
		return !slices.ContainsFunc(tokens[:be], func(t en.Token) bool { // "a seat on the board is Holm's" who sits there
			return grammar.AnyOf(&t, "at", "on", "in", "of", "for")
		})
	}
	if tokens[v].Stem != "own" {
		return tokens[v].Stem == "owner"
	}
	by := v+1 < len(tokens) && tokens[v+1].Text == "by"
	return !tokens[v].Hyphen && en.Verbal(tokens, v) && (!tokens[v].Ed || by || v > 0 && tokens[v-1].Sort == en.Named)
}

// isSomebodys tells whether a name says behind "is" whose something is, "the yard is Ada Holm's", and where that verb stands.
func isSomebodys(tokens []en.Token, i int) (be int, is bool) {
	if !tokens[i].Poss || i+1 < len(tokens) && tokens[i+1].Before < en.Comma {
		return 0, false
	}
	for be = i - 1; be > 0 && tokens[be].Sort == en.Named && tokens[be+1].Before == en.Joined; be-- {
	}
	return be, be > 0 && tokens[be].Stem == "be" && tokens[be+1].Before == en.Joined
}

// owners gives who owns something by the word at v: before "owns" and before the "is" of "is the owner of".
func owners(tokens []en.Token, v int) []int {
	if _, is := isSomebodys(tokens, v); is {
		return []int{v}
	}
	if tokens[v].Stem != "owner" {
		return grammar.Sides(tokens, v).Agents
	}
	for k := v - 1; k > max(0, v-5) && tokens[k+1].Before == en.Joined; k-- {
		if grammar.Becomes(tokens, k) {
			return grammar.Before(tokens, k)
		}
	}
	return nil
}

// ownedThing gives what is owned by the word at v; -1 where nothing is.
func ownedThing(tokens []en.Token, v int) int {
	first := func(all []int) int {
		if len(all) > 0 {
			return all[0]
		}
		return -1
	}
	if be, is := isSomebodys(tokens, v); is {
		return first(grammar.Before(tokens, be))
	}
	switch {
	case tokens[v].Stem != "owner" && grammar.Passive(tokens, v):
		return first(grammar.Sides(tokens, v).Patients)
	case tokens[v].Stem != "owner":
		return doneTo(tokens, v)
	case v+2 < len(tokens) && tokens[v+1].Text == "of":
		return doneTo(tokens, v+1)
	case v > 0 && tokens[v-1].Poss:
		return v - 1
	}
	return -1
}

// ownsThere tells whether a fact says in any words that the one at i of the piece owns what stands at another place of it, and not a share.
func (r Rules) ownsThere(i, what int) bool {
	return slices.ContainsFunc(r.Found[i], func(p reading.Place) bool {
		tokens := r.Own[p.Fact].Tokens
		for k := range tokens {
			if r.anyListed(&tokens[k], "owners") && !shareBeside(tokens, k) && r.isHead(p, k) && r.headOf(p, k, what) {
				return true
			}
		}
		return false
	})
}

// partial tells whether a word says how much of a thing somebody has, or that it is not all.
func partial(t en.Token) bool {
	return t.Sort == en.Number || t.Is(en.Limiting|en.Negative) || ofShare(&t)
}

// ofShare tells whether a word speaks of a part of a thing.
func ofShare(t *en.Token) bool {
	switch grammar.LastStem(t) {
	case "part", "stake", "share", "sharehold", "shareholder", "minor", "major", "co-own", "piec", "slice", "portion":
		return true
	}
	return strings.HasPrefix(t.Text, "part ") || grammar.AnyOf(t, "partly", "partial", "partially", "jointly", "co owner")
}

// shareBeside tells whether a share that is not all of it stands beside a word for owning, in the same part of the sentence: "owns 15
// percent of it", "a stake of 15 percent", "15 percent owned by".
func shareBeside(tokens []en.Token, k int) bool {
	const reach = 4 // words
	for n := max(0, k-reach); n < min(len(tokens), k+reach+1); n++ {
		between := tokens[min(n, k)+1 : max(n, k)+1]
		apart := slices.ContainsFunc(between, func(t en.Token) bool { return t.Before >= en.Comma })
		if t := &tokens[n]; t.Percentage() && t.Quantity.Value < 100 && !apart {
			return true
		}
	}
	return false
}
