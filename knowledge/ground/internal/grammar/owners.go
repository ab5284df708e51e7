package grammar

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
)

// PronounOwner tells whether a word says that something is his who was named before.
func PronounOwner(word string) bool {
	return word == "its" || word == "his" || word == "her" || word == "their"
}

// OwnersOf gives the names right before a noun, or behind it with "of", "in", "from" or "for"; and whether "non" stands there.
func OwnersOf(tokens []en.Token, noun int) (owners []int, negated bool) {
	for k := noun - 1; k >= max(0, noun-6) && tokens[k+1].Before == en.Joined; k-- {
		if tokens[k].Sort == en.Named {
			owners = append(owners, k)
			negated = negated || k > 0 && (tokens[k-1].Text == "non" || tokens[k-1].Text == "no")
			continue
		}
		if tokens[k].Text == "or" && tokens[k+1].Sort == en.Named || measuresNoun(tokens, k) {
			continue // "Vardal's Alpha or Beta engines", "Vardal's 2017 purchase"
		}
		if t := &tokens[k]; t.Text != "then" && (t.Sort != en.Word || t.Is(en.Function) || en.Verbal(tokens, k) && !t.Poss) {
			break
		}
	}
	return append(owners, ownersBehind(tokens, noun)...), negated
}

// ownersBehind gives the names behind a noun with "of", "in", "from" or "for": "the yard of the Danish firm Vardal".
func ownersBehind(tokens []en.Token, noun int) (owners []int) {
	k := noun + 1
	for k < min(len(tokens), noun+4) && tokens[k].Before == en.Joined && tokens[k].Sort != en.Named {
		if !AnyOf(&tokens[k], "of", "in", "from", "for", "the", "by", "on") {
			return nil
		}
		k++
	}
	if k == noun+1 || k >= min(len(tokens), noun+4) || tokens[k].Before != en.Joined {
		return nil
	}
	owners = append(owners, k)
	for k++; k < len(tokens) && goesOnName(&tokens[k]); k++ {
		owners = append(owners, k)
	}
	if who := namedBehindTitle(tokens, k); who > 0 {
		owners = append(owners, who)
	}
	return owners
}

// goesOnName tells whether a token goes on the name before it: "Holm" in "Ada Holm".
func goesOnName(t *en.Token) bool {
	return t.Sort == en.Named && (t.Hyphen || t.Before == en.Joined && t.Upper)
}

// measuresNoun tells whether a year or a sum stands at k between an owner and his noun: "Vardal's 2017 purchase".
func measuresNoun(tokens []en.Token, k int) bool {
	if k == 0 || tokens[k].Before != en.Joined || tokens[k].Sort != en.Dated && tokens[k].Sort != en.Number {
		return false
	}
	return tokens[k-1].Sort == en.Named && tokens[k-1].Poss
}

// namedBehindTitle gives the name behind what says who somebody is: "the Danish firm Vardal", "by the Oslo mayor Holm"; 0 where there is
// none.
func namedBehindTitle(tokens []en.Token, k int) int {
	for i := k; i < min(len(tokens), k+3) && tokens[i].Before == en.Joined; i++ {
		if tokens[i].Sort == en.Named {
			if i == k {
				return 0
			}
			return i
		}
		if !ContentWord(&tokens[i]) || VerbAt(tokens, i) {
			return 0
		}
	}
	return 0
}

// forcing are the stems of verbs that make somebody have to do something.
var forcing = []string{"forc", "requir", "oblig", "compel", "order", "tell"}

// Obliged tells whether a text says "had to" of what a fact says somebody is forced to by what stands before its verb at v.
func Obliged(t *en.Token, tokens []en.Token, v int) bool {
	return t.Stem == "have to" && slices.Contains(forcing, tokens[v].Stem) && !Passive(tokens, v)
}

// WhomForced gives whom the verb at v forces: who stands behind it, or who says so where that is "it" or "him".
func WhomForced(tokens []en.Token, v int) []int {
	for k := v + 1; k < min(len(tokens), v+3); k++ {
		switch tokens[k].Text {
		case "it", "him", "her", "them":
			for s := v - 1; s > 0; s-- {
				if tokens[s].Is(en.Speech | en.Attributing) {
					return Before(tokens, s)
				}
			}
		}
	}
	return Behind(tokens, v)
}

// ownedOne tells whether the owner's name and what is owned stand behind the "owned" at v: "a wholly owned Vardal company".
func ownedOne(tokens []en.Token, v int) bool {
	if v < 2 || v+2 >= len(tokens) || tokens[v].Text != "owned" || !en.Article(&tokens[v-2]) || tokens[v+1].Sort != en.Named {
		return false
	}
	return tokens[v+1].Before == en.Joined && tokens[v+2].Before == en.Joined && tokens[v+2].Sort == en.Word &&
		AnyOf(&tokens[v-1], "wholly", "fully", "partly")
}
