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
		return r.cameFirst(i)
	case "more", "bigger", "larger", "more than", "bigger than", "larger than", "greater", "greater than":
		return r.topmost(i)
	case "else":
		for k := max(0, i-8); k < i; k++ {
			if strings.HasPrefix(r.Said.Tokens[k].Text, "more") || strings.HasPrefix(r.Said.Tokens[k].Text, "bigger") {
				return r.topmost(k)
			}
		}
	case "some":
		return r.someOther(i)
	case "imports", "import":
		return r.dutiable(i)
	case "alleged":
		return i+1 < len(r.Said.Tokens) && slices.ContainsFunc(r.Found[i+1], func(p reading.Place) bool { return caseAgainst(r.Own[p.Fact].Tokens, p.Token) })
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
	if !strings.HasPrefix(tokens[i].Text, "anti ") && !(i > 0 && tokens[i-1].Text == "anti") || i+1 == len(tokens) {
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

// holdsPost tells whether somebody who is said to hold a post is in a fact what the post is: "held the post of minister" for "is the minister".
func (r Rules) holdsPost(i int) bool {
	said := r.Said.Tokens
	post := slices.IndexFunc(said, func(t en.Token) bool {
		return t.Text == "office" || t.Text == "post" || t.Text == "job" || t.Text == "role"
	})
	if post < 0 || post+1 >= len(said) || said[post+1].Text != "of" || en.Negated(said, i, 5) || !slices.ContainsFunc(said, func(t en.Token) bool {
		return slices.Contains(r.Lex.Lists["posted"], en.StemsOf(&t)[0])
	}) {
		return false
	}
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for _, part := range grammar.ClausesOf(tokens) {
			for k := part[0] + 1; k < part[1]; k++ {
				if tokens[k].Stem == "be" && tokens[k-1].Sort == en.Named && r.Uses(reading.Place{Fact: f, Token: k - 1}) && r.firstRightBehind(post+1, reading.Place{Fact: f, Token: k}) {
					return true
				}
			}
		}
	}
	return false
}

// firstRightBehind tells whether the first word that states something from token i on stands right behind a place of a fact, with nothing but
// an article, a name or a noun before it between.
func (r Rules) firstRightBehind(i int, be reading.Place) bool {
	tokens := r.Own[be.Fact].Tokens
	for ; i < len(r.Found); i++ {
		if t := &r.Said.Tokens[i]; t.Sort != en.Word || !t.Content() || len(r.Found[i]) == 0 || t.Is(en.Linking) {
			continue
		}
		return slices.ContainsFunc(r.Found[i], func(p reading.Place) bool {
			return p.Fact == be.Fact && p.Token > be.Token && !slices.ContainsFunc(tokens[be.Token+1:p.Token], func(t en.Token) bool {
				return t.Before >= en.Comma || t.Text == "of" || t.Is(en.Preposed|en.Negative|en.Planned) || t.Is(en.Verb) && !t.Is(en.Noun) || !t.Content() && !en.Article(&t)
			})
		})
	}
	return false
}

// givenTwice tells whether a fact gives the number beside "each" for two, "Holm got 21% and Kjaer 21%", or two facts that the sentence cites one by one.
func (r Rules) givenTwice(i int) bool {
	said := r.Said.Tokens
	for k := max(0, i-5); k < min(len(said), i+3); k++ {
		if said[k].Sort != en.Number {
			continue
		}
		among := 0
		for _, f := range append(slices.Clone(r.Own), r.Near...) {
			n := 0
			for j := range f.Tokens {
				if v, b := said[k].Quantity.Says(f.Tokens[j].Quantity); f.Tokens[j].Sort == en.Number && v && b {
					n++
				}
			}
			if among += min(n, 1); n > 1 || among > 1 && r.More > 0 {
				return true
			}
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
	if !slices.ContainsFunc(said[i:min(len(said), i+9)], func(t en.Token) bool { return t.Text == "other" || t.Text == "anyone" || t.Text == "anybody" }) {
		return false
	}
	whose := func(tokens []en.Token, k int) string {
		for k--; k >= 0 && tokens[k].Before < en.Strong; k-- {
			if tokens[k].Sort == en.Named && !tokens[k].Poss {
				name := tokens[k].ID
				for ; k > 0 && tokens[k-1].Sort == en.Named && tokens[k].Before == en.Joined; k-- {
					name = tokens[k-1].ID + name
				}
				return name
			}
		}
		return ""
	}
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for k := range tokens {
			if t := &tokens[k]; t.Text == "largest" || t.Text == "biggest" {
				who, than := whose(said, i), strings.HasSuffix(said[i].Text, "than")
				beside := than || i > 0 && slices.ContainsFunc(r.Found[i-1], func(p reading.Place) bool { return p.Fact == f && p.Token > k && p.Token < k+4 })
				return beside && (who == whose(tokens, k) || than && who == "")
			}
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
	duties := []string{"tariff", "duti", "levi", "surcharg"}
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		if !slices.ContainsFunc(tokens, func(t en.Token) bool {
			return slices.ContainsFunc(en.StemsOf(&t), func(s string) bool { return slices.Contains(duties, s) })
		}) {
			continue
		}
		for k := range tokens {
			if slices.Contains(en.StemsOf(&tokens[k]), "goods") {
				r.Found[i] = append(r.Found[i], reading.Place{Fact: f, Token: k})
			}
		}
	}
	return len(r.Found[i]) > 0
}
