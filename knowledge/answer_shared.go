package knowledge

import (
	"slices"
	"strings"

	"tiktalks/knowledge/search"
)

// A joint may stand between two that share a verb: "when did Holm and Berg meet" asks one thing.

var (
	// adjoining are the joints that may stand between two that do one thing.
	adjoining = strings.Fields("and n & +")
	// apiece are words that say of two that each does something.
	apiece = strings.Fields("each respectively")
	// mutual are verbs for what two do with each other.
	mutual = strings.Fields("meet meets met meeting talk talks talked talking speak speaks spoke spoken speaking agree agrees agreed agreeing " +
		"discuss discussed discussing negotiate negotiated negotiating sign signed together call called phone phoned")
)

// mutualWithin is how many words behind two names the verb for what they do stands at the most.
const mutualWithin = 4

// sharing looks at a joint behind a piece. It gives the piece, with the verb that it shares with what follows where it has none itself,
// and what stands before what follows; and it tells whether the piece ends there at all.
func (s *Snapshot) sharing(p piece, rest string, whole search.Result) (piece, string, bool) {
	l, r := p.reading, s.index.Read(rest)
	a, first := lastName(l)
	b, second := firstName(r)
	verb := slices.IndexFunc(l.Words, search.Helping)
	linked := verb >= 0 && search.Linking(l.Words[verb])
	after := r.Words[b.End:]
	switch {
	case linked && second && len(after) == 0, says(r, apiece):
		return p, "", true
	case first && second && s.joins(whole, a, b):
		return p, "", false
	case !s.lacksVerb(l, verb), len(r.Words) == 0, opensQuestion(r.Words[0]):
		return p, "", true
	case !second, !first && linked:
		return p, "", linked
	case (!first || s.actor(a)) && s.actor(b) && among(after[:min(mutualWithin, len(after))], mutual):
		return p, "", false
	case len(after) == 0, joints.MatchString(strings.Join(after, " ")):
		return p, "", true
	}
	whose := l.Words[:verb+1]
	if first {
		whose = l.Words[:a.At]
	}
	p.text += " " + strings.Join(after, " ")
	p.reading = s.index.Read(p.text)
	return p, strings.Join(whose, " ") + " ", true
}

// actor tells whether a name is that of one who acts: a person, company, body or country.
func (s *Snapshot) actor(name search.Span) bool { return s.acts(name.Entity) }

// acts tells whether what has the name is one who acts.
func (s *Snapshot) acts(name string) bool {
	return s.sortOf(name) == somebody || s.sortOf(name) == group
}

// among tells whether one of the words is in a list.
func among(words, list []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return slices.Contains(list, w) })
}

// lastName gives the name with which a text ends.
func lastName(r search.Reading) (search.Span, bool) {
	if n := len(r.Spans); n > 0 && r.Spans[n-1].End == len(r.Words) {
		return r.Spans[n-1], true
	}
	return search.Span{}, false
}

// firstName gives the name with which a text begins, perhaps behind an article.
func firstName(r search.Reading) (search.Span, bool) {
	if len(r.Spans) > 0 && (r.Spans[0].At == 0 || r.Spans[0].At == 1 && slices.Contains(articles, r.Words[0])) {
		return r.Spans[0], true
	}
	return search.Span{}, false
}

// lacksVerb tells whether a piece breaks off behind the one who does something: it has a helping verb, and behind it one name or noun.
func (s *Snapshot) lacksVerb(r search.Reading, verb int) bool {
	return verb >= 0 && s.index.Read(strings.Join(r.Words[verb+1:], " ")).Content() == 1
}

// opensQuestion tells whether a question of its own begins with the word.
func opensQuestion(w string) bool {
	return search.Helping(w) || slices.Contains(asking, w)
}

// asking are the words with which a question begins that asks for more than yes or no.
var asking = strings.Fields("who what when where why how which whose whom whats whos hows wheres whens")

// joinedWithin is how many words stand between two names at the most that a fact names together.
const joinedWithin = 4

// joins tells whether the best fact of the whole question names the two together, as doing one thing.
func (s *Snapshot) joins(whole search.Result, a, b search.Span) bool {
	if len(whole.Hits) == 0 {
		return false
	}
	claim := s.index.Read(s.must(whole.Hits[0].ID).Claim)
	for i, x := range claim.Spans[:max(0, len(claim.Spans)-1)] {
		for _, y := range claim.Spans[i+1:] {
			both := x.Entity == a.Entity && y.Entity == b.Entity || x.Entity == b.Entity && y.Entity == a.Entity
			if both && y.At-x.End <= joinedWithin && (y.At <= x.End || slices.Contains(claim.Words[x.End:y.At], "and")) {
				return true
			}
		}
	}
	return false
}
