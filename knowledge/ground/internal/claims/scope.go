package claims

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// summed: what the fact has for each is no sum: "15 percent between them" for "each took 15 percent".
func (r Rules) summed() (verdict.Verdict, bool) {
	said, own := r.Said.Tokens, r.Own[0].Tokens
	if !slices.ContainsFunc(said, sums) || slices.ContainsFunc(own, sums) {
		return verdict.Verdict{}, false
	}
	for i := range said {
		if said[i].Sort != en.Number {
			continue
		}
		for k := range own {
			if own[k].Sort == en.Number && own[k].Quantity.Value == said[i].Quantity.Value && forEach(own, k) {
				return verdict.Against(verdict.Binding, said[i].Text, r.Own[0].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// sums tells whether a word says that several are counted together: "in total", "between the three of them".
func sums(t en.Token) bool {
	switch t.Text {
	case "together", "combined", "altogether", "in total", "in all", "total", "between", "between them", "jointly", "collectively":
		return true
	}
	return false
}

// forEach tells whether the number at k is one that each has: "each took 15 percent", "5 kroner per ferry", "5 kroner a ferry".
func forEach(tokens []en.Token, k int) bool {
	for _, way := range []int{-1, 1} {
		for n := k + way; n >= max(0, k-4) && n < min(len(tokens), k+4); n += way {
			if tokens[n].Sort == en.Number || tokens[max(n, n-way)].Before >= en.Comma {
				break
			}
			if slices.Contains(eachWords, tokens[n].Text) {
				return true
			}
		}
	}
	return k+2 < len(tokens) && tokens[k].Quantity.Unit != "" && (tokens[k+1].Text == "a" || tokens[k+1].Text == "an")
}

var eachWords = []string{"each", "for each", "per", "apiece", "every", "for every"}

// wholly: who brings something down to a number, or by one, does not end it altogether.
func (r Rules) wholly() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	all := slices.IndexFunc(said, func(t en.Token) bool { return slices.Contains(entirely, t.Text) })
	if all < 0 || slices.ContainsFunc(said, func(t en.Token) bool { return t.Sort == en.Number }) {
		return verdict.Verdict{}, false
	}
	own := r.Own[0].Tokens
	for k := range own {
		if lowers(&own[k]) && leavesSome(own, k) && !slices.ContainsFunc(own, func(t en.Token) bool { return slices.Contains(entirely, t.Text) }) &&
			r.endsWhat(all, k) {
			return verdict.Against(verdict.Opposite, said[all].Text, r.Own[0].ID), true
		}
	}
	return verdict.Verdict{}, false
}

var entirely = []string{"altogether", "entirely", "completely", "outright", "wholly", "in full"}

// ending are the stems of verbs behind which "altogether" leaves nothing.
var ending = strings.Fields("drop end scrap abolish cancel remov lift eliminat waiv")

// endsWhat tells whether the claim ends something altogether, the word for which stands at all, that stands behind the fact's verb at k.
func (r Rules) endsWhat(all, k int) bool {
	said := r.Said.Tokens
	for v := max(0, all-8); v < min(len(said), all+3); v++ {
		if !slices.Contains(ending, said[v].Stem) {
			continue
		}
		for n := v + 1; n < min(len(said), v+nearIt); n++ {
			if sets(&said[n]) && r.foundWhere(n, func(g int) bool { return g > k && g <= k+nearIt }) {
				return true
			}
		}
	}
	return false
}

// lowers tells whether a word says that a number goes down.
func lowers(t *en.Token) bool {
	return slices.Contains(lowering, t.Stem)
}

var lowering = strings.Fields("cut lower reduc halv trim slash bring")

// leavesSome tells whether a number but nought stands behind "to" or "by" not far behind the word at k: "cut the fee from 20 to 10 percent".
func leavesSome(tokens []en.Token, k int) bool {
	for n := k + 2; n < min(len(tokens), k+14) && tokens[n].Before < en.Strong; n++ {
		prev := tokens[n-1].Text
		if tokens[n].Sort == en.Number && tokens[n].Quantity.Value > 0 && (prev == "to" || prev == "by") {
			return true
		}
	}
	return false
}

// oneDay: what the fact has over several days is not on a single one.
func (r Rules) oneDay() (verdict.Verdict, bool) {
	said, own := r.Said.Tokens, r.Own[0].Tokens
	for i := 0; i+1 < len(said); i++ {
		single := said[i].Text == "single" && (said[i+1].Text == "day" || said[i+1].Text == "week")
		if !single {
			continue
		}
		if slices.ContainsFunc(own, func(t en.Token) bool { return t.Text == "single" }) {
			return verdict.Verdict{}, false
		}
		for k := range own {
			if severalDays(own, k) && r.alikeAround(i+1, k) {
				return verdict.Against(verdict.WrongNumber, said[i].Text+" "+said[i+1].Text, r.Own[0].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// severalDays tells whether the token at k says that something lasts days: "three days", "7 to 9 July".
func severalDays(tokens []en.Token, k int) bool {
	t := &tokens[k]
	switch t.Sort {
	case en.Number:
		return en.TimeUnit(t.Quantity.Unit) && t.Quantity.Value > 1
	case en.Dated:
		next := &tokens[min(k+1, len(tokens)-1)]
		return k+1 < len(tokens) && next.Sort == en.Dated && next.Text == t.Text && next.Date.Day != t.Date.Day
	}
	return false
}

// allButSome: what the fact has of all but some, or of so many out of more, is not said of every one.
func (r Rules) allButSome() (verdict.Verdict, bool) {
	said, own := r.Said.Tokens, r.Own[0].Tokens
	for i := range said {
		if !slices.Contains(ofAll, said[i].Text) || said[i].Before == en.Joined && i > 0 && said[i-1].Is(en.Negative) || excepts(said, i) {
			continue
		}
		heads := behindNumber(said, i, 4)
		for k := range own {
			if n := wholeOf(own, k); n > 0 && r.headed(heads, behindNumber(own, n, 4)) {
				return verdict.Against(verdict.Binding, said[i].Text, r.Own[0].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// excepts tells whether "but" or the like stands right behind the word at i.
func excepts(tokens []en.Token, i int) bool {
	return i+1 < len(tokens) && (tokens[i+1].Text == "but" || tokens[i+1].Text == "except")
}

// wholeOf gives the place of the whole where the token at k is a part of it: the seven in "six of seven seats", "six out of the seven seats",
// "all but one of the seven seats"; 0 where it is no part.
func wholeOf(tokens []en.Token, k int) int {
	if tokens[k].Text == "one of" && k > 0 && tokens[k-1].Text == "but" {
		for n := k + 1; n < min(len(tokens), k+3); n++ {
			if tokens[n].Sort == en.Number {
				return n // "all but one of the seven"
			}
		}
		return k
	}
	if tokens[k].Sort != en.Number {
		return 0
	}
	for n := k + 1; n < min(len(tokens), k+5) && tokens[n].Before == en.Joined; n++ {
		t := &tokens[n]
		if t.Sort == en.Number {
			if t.Quantity.Value > tokens[k].Quantity.Value && n > k+1 {
				return n
			}
			return 0
		}
		if t.Text != "of" && t.Text != "out of" && t.Text != "out" && !en.Article(t) {
			return 0
		}
	}
	return 0
}

// otherLetter tells whether the claim tells something apart from others by a letter, at i, for which the fact has another one behind the same
// word: "section B" for "section H".
func (r Rules) otherLetter(i int) bool {
	said, own := r.Said.Tokens, r.Own[0].Tokens
	if i == 0 || !letter(&said[i]) || said[i].Before != en.Joined {
		return false
	}
	other := false
	for _, p := range r.Found[i-1] {
		k := p.Token + 1
		if k < len(own) && letter(&own[k]) {
			if own[k].Text == said[i].Text {
				return false
			}
			other = true
		}
	}
	return other
}

// letter tells whether a token is a single letter.
func letter(t *en.Token) bool { return t.Sort == en.Named && len(t.Text) == 1 }

// onlyAll: "all that he said was" says that there was no more; it is not all of what a claim says of all.
func (r Rules) onlyAll() (verdict.Verdict, bool) {
	said, own := r.Said.Tokens, r.Own[0].Tokens
	for i := range said {
		if said[i].Text != "all" || saysOnly(said, i) {
			continue
		}
		if by, only := r.EveryPlace(r.Found[i], func(p reading.Place) bool { return saysOnly(own, p.Token) }); only {
			return verdict.Against(verdict.Binding, said[i].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// saysOnly tells whether the "all" at i stands for the only thing that was so: "all he said was that", "was all that he said".
func saysOnly(tokens []en.Token, i int) bool {
	if tokens[i].Text != "all" {
		return false
	}
	if i > 0 && tokens[i-1].Is(en.Linking) && i+1 < len(tokens) && (tokens[i+1].Text == "that" || tokens[i+1].Sort == en.Named || en.Pronoun(&tokens[i+1])) {
		return true
	}
	told := false
	for k := i + 1; k < min(len(tokens), i+14) && tokens[k].Before < en.Strong; k++ {
		switch {
		case tokens[k].Is(en.Linking):
			return told
		case en.Verbal(tokens, k) && grammar.Finite(tokens, k):
			told = true
		}
	}
	return false
}
