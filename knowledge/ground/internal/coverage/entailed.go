package coverage

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
)

// entailed tells whether a small word follows from the numbers, the order or the rank that the facts give: "each" from two equal numbers,
// "came first" from what came after, "more than anyone else" from "largest".
func (r Rules) entailed(i int) bool {
	t := &r.Said.Tokens[i]
	switch t.Text {
	case "each", "apiece":
		return r.givenTwice(i)
	case "first":
		return r.cameFirst(i) || r.sequenced(i) || r.firstListed(i)
	case "more", "bigger", "larger", "more than", "bigger than", "larger than", "greater", "greater than":
		return r.topmost(i)
	case "else":
		return r.topmostElse(i)
	case "some":
		return r.someOther(i)
	case "imports", "import":
		return r.dutiable(i)
	case "alleged":
		return i+1 < len(r.Said.Tokens) && r.foundWhere(i+1, func(p reading.Place) bool { return caseAgainst(r.Own[p.Fact].Tokens, p.Token) })
	case "scheduled", "expected":
		return slices.ContainsFunc(r.Own, func(f en.Text) bool { return announcedFor(f.Tokens) })
	case "office", "post", "job", "role", "held", "holds", "belongs", "belongs to", "fills", "filled", "occupies":
		return r.holdsPost(i)
	case "was concerned", "were concerned", "is concerned", "are concerned":
		return slices.ContainsFunc(r.Said.Tokens[max(0, i-7):i], func(t en.Token) bool {
			return t.Text == "where" || strings.HasPrefix(t.Text, "far") || strings.HasPrefix(t.Text, "as far")
		})
	}
	return false
}

// caseAgainst tells whether a word of a fact says what a case or an investigation is against: "dumping" in "an anti-dumping case".
func caseAgainst(tokens []en.Token, i int) bool {
	anti := strings.HasPrefix(tokens[i].Text, "anti ") || i > 0 && tokens[i-1].Text == "anti"
	if !anti || i+1 == len(tokens) {
		return false
	}
	switch tokens[i+1].Stem {
	case "case", "investig", "probe", "inquiri", "complaint":
		return true
	}
	return false
}

// announcedFor tells whether a fact has a day for which something was announced: "announced for 3 May".
func announcedFor(tokens []en.Token) bool {
	for k := 1; k+1 < len(tokens); k++ {
		if tokens[k].Text == "for" && tokens[k-1].Stem == "announc" && tokens[k+1].Sort == en.Dated {
			return true
		}
	}
	return false
}

// holdsPost tells whether somebody who is said to hold a post is in a fact what the post is: "held the post of minister" for "is the
// minister".
func (r Rules) holdsPost(i int) bool {
	said := r.Said.Tokens
	post := slices.IndexFunc(said, forPost)
	if post < 0 || r.next(post) != "of" || en.Negated(said, i, 5) || !slices.ContainsFunc(said, r.ofHolding) {
		return false
	}
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for _, part := range grammar.ClausesOf(tokens) {
			for k := part[0] + 1; k < part[1]; k++ {
				be, who := reading.Place{Fact: f, Token: k}, reading.Place{Fact: f, Token: k - 1}
				if tokens[k].Stem == "be" && r.at(who).Sort == en.Named && r.Uses(who) && r.firstRightBehind(post+1, be) {
					return true
				}
			}
		}
	}
	return false
}

// forPost tells whether a word is one for a post: "the office of mayor".
func forPost(t en.Token) bool {
	switch t.Text {
	case "office", "post", "job", "role":
		return true
	}
	return false
}

// ofHolding tells whether a word says that somebody has a post: "held", "fills".
func (r Rules) ofHolding(t en.Token) bool {
	return slices.Contains(r.Lex.Lists["posted"], en.StemsOf(&t)[0])
}

// firstRightBehind tells whether the first word that states something from token i on stands right behind a place of a fact, with
// nothing but an article, a name or a noun before it between.
func (r Rules) firstRightBehind(i int, be reading.Place) bool {
	tokens := r.Own[be.Fact].Tokens
	for ; i < len(r.Found); i++ {
		if t := &r.Said.Tokens[i]; t.Sort != en.Word || !t.Content() || len(r.Found[i]) == 0 || t.Is(en.Linking) {
			continue
		}
		return r.foundWhere(i, func(p reading.Place) bool {
			return p.Fact == be.Fact && p.Token > be.Token && !slices.ContainsFunc(tokens[be.Token+1:p.Token], endsPredicate)
		})
	}
	return false
}

// endsPredicate tells whether a word can't stand between "is" and what somebody is: it is no article, name or noun.
func endsPredicate(t en.Token) bool {
	switch {
	case t.Before >= en.Comma, t.Text == "of", t.Is(en.Preposed | en.Negative | en.Planned):
		return true
	case t.Is(en.Verb) && !t.Is(en.Noun):
		return true
	}
	return !t.Content() && !en.Article(&t)
}

// givenTwice tells whether a fact gives the number beside "each" for two, "Holm got 21% and Kjaer 21%", or two facts that the sentence
// cites one by one.
func (r Rules) givenTwice(i int) bool {
	said := r.Said.Tokens
	for k := max(0, i-5); k < min(len(said), i+3); k++ {
		if said[k].Sort == en.Number && r.twiceGiven(said[k].Quantity) {
			return true
		}
	}
	return false
}

// twiceGiven tells whether a fact gives a quantity more than once, or more than one fact does where the sentence cites them one by one.
func (r Rules) twiceGiven(q en.Quantity) bool {
	facts := 0
	for _, f := range append(slices.Clone(r.Own), r.Near...) {
		times := 0
		for k := range f.Tokens {
			if f.Tokens[k].Gives(q) {
				times++
			}
		}
		if facts += min(times, 1); times > 1 || facts > 1 && r.More > 0 {
			return true
		}
	}
	return false
}

// cameFirst tells whether "first" at the start, or behind "came", stands beside what has the earliest date of the facts, or what a fact
// puts before "then" or behind "after".
func (r Rules) cameFirst(i int) bool {
	said := r.Said.Tokens
	if i > 0 && said[i-1].Stem != "come" && said[i-1].Stem != "go" {
		return false
	}
	return r.earliest() || r.BeforeTurn(i)
}

// earliest tells whether the facts cited here have one date, and those beside them only later ones.
func (r Rules) earliest() bool {
	own, others := grammar.Dates(r.Own), grammar.Dates(r.Near)
	if len(own) == 0 || len(others) == 0 {
		return false
	}
	for _, a := range own {
		for _, b := range others {
			if d, ok := en.Apart(a, b, "day"); !ok || d <= 0 {
				return false
			}
		}
	}
	return true
}

// topmost tells whether "more" says of whom a fact calls the largest that nobody has more: "buys more fish than anyone else" for "is the
// largest buyer of fish".
func (r Rules) topmost(i int) bool {
	said := r.Said.Tokens
	if !slices.ContainsFunc(said[i:min(len(said), i+9)], anybodyElse) {
		return false
	}
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		largest := slices.IndexFunc(tokens, func(t en.Token) bool { return t.Text == "largest" || t.Text == "biggest" })
		if largest < 0 {
			continue
		}
		who, than := whoBefore(said, i), strings.HasSuffix(said[i].Text, "than")
		beside := than || i > 0 && r.foundBetween(i-1, f, largest, largest+4)
		return beside && (who == whoBefore(tokens, largest) || than && who == "")
	}
	return false
}

// anybodyElse tells whether a word speaks of all others: "anyone" in "more than anyone else".
func anybodyElse(t en.Token) bool {
	return t.Text == "other" || t.Text == "anyone" || t.Text == "anybody"
}

// whoBefore gives the name, of one word or of several, that stands next before token k in its part; nothing where there is none.
func whoBefore(tokens []en.Token, k int) string {
	for k--; k >= 0 && tokens[k].Before < en.Strong; k-- {
		if tokens[k].Sort != en.Named || tokens[k].Poss {
			continue
		}
		name := tokens[k].ID
		for ; k > 0 && tokens[k-1].Sort == en.Named && tokens[k].Before == en.Joined; k-- {
			name = tokens[k-1].ID + name
		}
		return name
	}
	return ""
}

// topmostElse tells whether "else" ends a comparison with all others: "more than anyone else".
func (r Rules) topmostElse(i int) bool {
	for k := max(0, i-8); k < i; k++ {
		if text := r.Said.Tokens[k].Text; strings.HasPrefix(text, "more") || strings.HasPrefix(text, "bigger") {
			return r.topmost(k)
		}
	}
	return false
}

// someOther tells whether "some" stands before "other" for "another" or "otherwise", or before parts of a thing.
func (r Rules) someOther(i int) bool {
	said := r.Said.Tokens
	if i+1 == len(said) || said[i+1].Before != en.Joined {
		return false
	}
	switch said[i+1].Text {
	case "other":
		return r.Says("another") || r.Says("otherwise") || r.Says("other")
	case "parts", "bits":
		return r.HasStem("part")
	}
	return false
}

// dutiable tells whether a fact speaks of a duty on goods, which are imports then: they stand where the goods do.
func (r Rules) dutiable(i int) bool {
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		if !slices.ContainsFunc(tokens, ofDuty) {
			continue
		}
		for k := range tokens {
			if slices.Contains(en.StemsOf(&tokens[k]), "goods") {
				r.put(i, f, k)
			}
		}
	}
	return r.found(i)
}

// taxed tells whether a fact speaks of a duty on a country, which is one on its goods: they stand where the country does.
func (r Rules) taxed(i int) bool {
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for k := 2; k < len(tokens); k++ {
			if tokens[k].Sort == en.Named && tokens[k-1].Text == "on" && ofDuty(tokens[k-2]) && r.Uses(reading.Place{Fact: f, Token: k}) {
				r.put(i, f, k)
			}
		}
	}
	return r.found(i)
}

// duties are the stems of words for what is paid on goods that come in.
var duties = []string{"tariff", "duti", "levi", "surcharg"}

// ofDuty tells whether a word or one of a phrase is one for a duty.
func ofDuty(t en.Token) bool {
	return slices.ContainsFunc(en.StemsOf(&t), func(stem string) bool { return slices.Contains(duties, stem) })
}
