package claims

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
)

// edge is where something is put in time: after (way 1) or before (way -1) the start, some part or the end of something else.
type edge struct {
	place, way, at int
	rank           int   // of the part or the thing, as in "the second day"
	behind         []int // tokens of it
	core           []int // those that say what it is: "talks", "closed"
	names          []int // names and dates that say which one
}

// Where an edge lies in what it is an edge of.
const (
	atStart = iota
	inside
	atEnd
)

// Words that say of something when it begins or ends, and nouns for a part of something that takes its time.
var (
	beginnings = strings.Fields("begin start open commenc onset outset")
	endings    = strings.Fields("end finish conclud conclus over wrap complet")
	stretches  = strings.Fields("day half session hour week month morning afternoon even leg")
)

// edgesIn finds what a text puts before or after something: "before the second day of the talks", "once the ferry had left".
func edgesIn(tokens []en.Token) (all []edge) {
	for i := range tokens {
		way := placesAt(tokens, i)
		if way == 0 || deniedInPart(tokens, i) {
			continue
		}
		if e, ok := edgeAt(tokens, i, way); ok {
			all = append(all, e)
		}
	}
	return all
}

// placesAt is 1 where what stands before token i comes after what stands behind it, -1 where it comes before it; 0 for other tokens.
func placesAt(tokens []en.Token, i int) int {
	if i+1 >= len(tokens) || grammar.LooksBack(&tokens[i]) || goesAfter(tokens, i) {
		return 0
	}
	t, byIt := &tokens[i], tokens[i+1].Text == "by"
	switch t.Stem {
	case "preced":
		return verbWay(tokens, i, byIt)
	case "follow":
		if t.Text != "following" {
			return -verbWay(tokens, i, byIt)
		}
	case "overtak":
		if byIt {
			return -1
		}
		return 0
	case "onc":
		if opensOnce(tokens, i) {
			return 1
		}
		return 0
	}
	if i > 0 && grammar.AnyOf(&tokens[i-1], "the", "or", "and") && t.Text == "following" {
		return 0
	}
	return grammar.OrderWay(t)
}

// goesAfter tells whether the "after" at i goes with a verb and says nothing of time: "go after", "named after".
func goesAfter(tokens []en.Token, i int) bool {
	if grammar.LastWord(tokens[i].Text) != "after" {
		return false
	}
	verb := tokens[i].Parts
	if len(verb) == 0 && i > 0 {
		verb = []string{tokens[i-1].Stem}
	}
	return len(verb) > 0 && slices.Contains([]string{"go", "look", "ask", "seek", "name", "run", "chase"}, verb[0])
}

// verbWay is -1 for an active verb like "preceded", 1 for "preceded by"; 0 where it is no verb.
func verbWay(tokens []en.Token, i int, byIt bool) int {
	switch {
	case byIt && tokens[i].Ed:
		return 1
	case en.Verbal(tokens, i) && !grammar.Passive(tokens, i) && tokens[i+1].Before == en.Joined:
		return -1
	}
	return 0
}

// opensOnce tells whether "once" at i says "as soon as": something that has a verb of its own stands behind it.
func opensOnce(tokens []en.Token, i int) bool {
	next := &tokens[i+1]
	if i > 0 && tokens[i-1].Is(en.Linking) || !en.Article(next) && !en.Pronoun(next) && next.Sort != en.Named {
		return false
	}
	return slices.ContainsFunc(behindOrder(tokens, i), func(k int) bool { return en.Verbal(tokens, k) })
}

// deniedInPart tells whether a "not" stands before token i in its part of the sentence: "may not leave before the vote" puts it after.
func deniedInPart(tokens []en.Token, i int) bool {
	for k := i; k >= 0; k-- {
		if deniesIt(&tokens[k]) || tokens[k].Is(en.Denying|en.Negative) || slices.Contains(forbidding, tokens[k].Stem) {
			return true
		}
		if tokens[k].Before >= en.Comma {
			return false
		}
	}
	return false
}

// behindOrder gives the tokens of what a word of order looks to: up to its verb, the next comma, "and" or word of order.
func behindOrder(tokens []en.Token, i int) (all []int) {
	const reach = 9 // words
	for k := i + 1; k < min(len(tokens), i+reach) && (tokens[k].Before < en.Comma || tokens[k].Before == en.Quoted); k++ {
		if grammar.OrderWay(&tokens[k]) != 0 || grammar.AnyOf(&tokens[k], "and", "but", "while", "when", "to", "that", "by") {
			break
		}
		all = append(all, k)
		if en.Verbal(tokens, k) && !tokens[k].Is(en.Linking) {
			break
		}
	}
	return all
}

// edgeAt reads what stands behind the word of order at i; not ok where that is only a date or length of time, or a court.
func edgeAt(tokens []en.Token, i, way int) (e edge, ok bool) {
	e = edge{place: i, way: way, at: -1, behind: behindOrder(tokens, i)}
	part := false
	for _, k := range e.behind {
		t := &tokens[k]
		rank := grammar.Ranks[t.Stem]
		switch {
		case t.Sort == en.Named || t.Sort == en.Dated:
			e.names = append(e.names, k)
		case t.Sort == en.Number:
			return e, false
		case rank > 0:
			e.rank = rank
		case slices.Contains(beginnings, t.Stem):
			e.at = atStart
		case slices.ContainsFunc(en.StemsOf(t), func(s string) bool { return slices.Contains(endings, s) }):
			e.at = atEnd
		case e.rank > 0 && len(e.core) == 0 && slices.Contains(stretches, t.Stem):
			part = true
		case t.Content() && !t.Is(en.Harmless|en.Linking|en.Adverb|en.Light|en.Weak|en.Planned|en.Certain):
			e.core = append(e.core, k)
		}
	}
	if part && e.at < 0 {
		e.at = inside
	}
	return e, len(e.core) > 0 && !isBody(&tokens[e.core[len(e.core)-1]])
}

// isBody tells whether a word is for a court, a committee or the like, before which somebody stands.
func isBody(t *en.Token) bool { return slices.Contains(grammar.Bodies, grammar.LastStem(t)) }

// misordered tells whether the claim puts something after what the fact puts it before, or the other way round, as far as both say: "after
// the talks had ended" for "before the second day of the talks", "once it has left" for "needed before it leaves". What is after the start
// of something may be before its end.
func (r Rules) misordered(lacks []Lack) bool {
	own, edges := r.Own[0].Tokens, edgesIn(r.Said.Tokens)
	if len(edges) == 0 || again(r.Said.Tokens) || again(own) {
		return false
	}
	theirs := edgesIn(own)
	return slices.ContainsFunc(edges, func(mine edge) bool {
		if mine.lacks(lacks) || pointsAt(own, mine.way) {
			return false
		}
		turned := slices.ContainsFunc(theirs, func(e edge) bool { return !r.speaksOf(e.place) && r.sameThing(mine, e) && excludes(mine, e) })
		return turned && !slices.ContainsFunc(theirs, func(e edge) bool { return e.way == mine.way && r.sameThing(mine, e) })
	})
}

// lacks tells whether the fact lacks anything of the claim but its word of order and what stands behind it: then it may tell of something
// else.
func (e edge) lacks(lacks []Lack) bool {
	return slices.ContainsFunc(lacks, func(l Lack) bool {
		return l.at != e.place && !slices.Contains(e.behind, l.at)
	})
}

// again tells whether something is said to be done more than once: before the one time may be after the other.
func again(tokens []en.Token) bool {
	for i := range tokens {
		t := &tokens[i]
		if grammar.AnyOf(t, "again", "another", "twice", "once more", "times") || t.Stem == "onc" && placesAt(tokens, i) == 0 {
			return true
		}
	}
	return false
}

// pointsBoth tells whether a word of order of the fact looks to "it" or "that", whichever way.
func (r Rules) pointsBoth() bool {
	return pointsAt(r.Own[0].Tokens, 1) || pointsAt(r.Own[0].Tokens, -1)
}

// pointsAt tells whether a word of order of such a way looks to "it" or "that": the text may say both what was before and what after.
func pointsAt(tokens []en.Token, way int) bool {
	for i := range tokens {
		if placesAt(tokens, i) == way && grammar.AnyOf(&tokens[i+1], "it", "that", "this", "them", "which") {
			return true
		}
	}
	return false
}

// excludes tells whether nothing can keep to both edges of the same thing.
func excludes(a, b edge) bool {
	if a.way == b.way {
		return false
	}
	after, before := a, b
	if b.way > 0 {
		after, before = b, a
	}
	from, to := after.at, before.at
	if from < 0 {
		from = atEnd
	}
	if to < 0 {
		to = atStart
	}
	return from > to || from == to && (from != inside || a.rank == b.rank)
}

// sameThing tells whether an edge of the claim and one of the fact are of the same thing: most words of the claim's stand in the fact's,
// its verb among them, and no name, date or rank tells them apart.
func (r Rules) sameThing(mine, theirs edge) bool {
	said, own := r.Said.Tokens, r.Own[0].Tokens
	if mine.at != inside && theirs.at != inside && mine.rank != theirs.rank {
		return false
	}
	shared := 0
	for _, i := range mine.core {
		there := slices.ContainsFunc(theirs.core, func(k int) bool { return r.standsAt(i, k) || en.Same(&said[i], &own[k]) })
		if there {
			shared++
		} else if en.Verbal(said, i) {
			return false
		}
	}
	return len(mine.core)-shared <= len(mine.core)/4 && !r.otherNames(mine, theirs)
}

// otherNames tells whether claim and fact each have a name or date on what they look to that the other has not there.
func (r Rules) otherNames(mine, theirs edge) bool {
	lone := func(i int) bool {
		return !slices.ContainsFunc(theirs.names, func(k int) bool { return r.standsAt(i, k) })
	}
	left := func(k int) bool {
		return !slices.ContainsFunc(mine.names, func(i int) bool { return slices.Contains(r.Found[i], reading.Place{Fact: 0, Token: k}) })
	}
	return slices.ContainsFunc(mine.names, lone) && slices.ContainsFunc(theirs.names, left)
}
