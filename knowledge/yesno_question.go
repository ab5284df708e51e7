package knowledge

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/search"
)

// question is one to be answered by yes or no, word by word.
type question struct {
	words  []string
	names  []string // the entity that each word belongs to
	shown  []string // that entity's name as it is usually written and was asked for
	called []string // what a statement calls it: by its name, or where the word says of which country something is, by that word
	people []bool   // whether that is somebody's name
	dated  []bool   // whether each word belongs to a date
	judge  *ground.Judge
	unsure []bool // whether a name stands there not quite as it is
}

// furtherAsked finds what a question asks for beside yes or no: "…, and if not, why?"
var furtherAsked = regexp.MustCompile(`(?i)(?:\s*[,;]|\s+and\b)+\s*(?:if (?:so|not|yes|no)\b,?\s*)?(?:who|what|when|where|why|how|which)\b.*$`)

// cut gives the words of a question from one up to, not including, another.
func (q question) cut(from, to int) question {
	return question{q.words[from:to], q.names[from:to], q.shown[from:to], q.called[from:to], q.people[from:to], q.dated[from:to], q.judge, q.unsure[from:to]}
}

// described gives the question with each name that is rather a description of what has it in the words that were asked: "the ferry law".
func (q question) described() question {
	q.called = slices.Clone(q.called)
	for i, shown := range q.shown {
		words := strings.Fields(shown)
		if len(words) > 0 && words[len(words)-1] == strings.ToLower(words[len(words)-1]) {
			q.called[i] = shown
		}
	}
	return q
}

// nationals gives the words for what is of a country, each before the country's name.
func (q question) nationals() []string {
	var all []string
	for i, called := range q.called {
		if called != q.names[i] {
			all = append(all, called, q.names[i])
		}
	}
	return all
}

// text gives the words from one up to, not including, another, without emphases; names and dates are in capitals.
func (q question) text(names []string, from, to int) string {
	var all []string
	for i := from; i < to; i++ {
		w := q.words[i]
		switch {
		case q.names[i] != "" && i > from && q.names[i-1] == q.names[i]:
			continue
		case q.names[i] != "":
			w = names[i]
		case q.dated[i]:
			w = capital(w)
		case slices.Contains(emphases, w), w == "both" && slices.Contains(q.words[:i], "and"):
			continue
		}
		all = append(all, w)
	}
	return strings.Join(all, " ")
}

// capital puts a word's first letter into upper case.
func capital(w string) string {
	first, size := utf8.DecodeRuneInString(w)
	return string(unicode.ToUpper(first)) + w[size:]
}

// worded takes a question apart. Where it has a name not quite as the name is, nobody knows whether that is meant, and it can't be said.
func (s *Snapshot) worded(r search.Reading, judge *ground.Judge) question {
	n := len(r.Words)
	q := question{r.Words, namesOf(r), make([]string, n), make([]string, n), make([]bool, n), datedWords(r), judge, make([]bool, n)}
	var sure, loose []search.Span
	for _, span := range r.Spans {
		shown, exact := s.spelling(span.Entity, strings.Join(r.Words[span.At:span.End], " "))
		called := span.Entity
		switch owner, owns := strings.CutSuffix(shown, "'s"); {
		case judge.Nationality(shown):
			called = shown
		case owns && owner != "":
			called += "'s"
		}
		for i := span.At; i < span.End; i++ {
			q.shown[i], q.called[i], q.people[i] = shown, called, s.sortOf(span.Entity) == somebody
		}
		if exact {
			sure = append(sure, span)
		} else {
			loose = append(loose, span)
		}
	}
	for _, span := range loose {
		q.unsure[span.At] = !slices.ContainsFunc(sure, func(s search.Span) bool { return s.At < span.End && span.At < s.End })
	}
	return q
}

// spelling gives the name of an entity that was asked for by these words, as it is usually written, and tells whether they are that name or
// what it owns.
func (s *Snapshot) spelling(name, words string) (spelled string, exact bool) {
	e, _ := s.Entity(name)
	rest, the := strings.CutPrefix(words, "the ")
	proper := name != strings.ToLower(name) // others may stand in the plural
	for _, ending := range []string{"", "s"} {
		for _, n := range append([]string{e.Name}, e.Aliases...) {
			plain := plainName(n) + ending
			if exact || plain != plainName(words) && plain != plainName(rest) {
				continue
			}
			exact, name = true, n
			if ending != "" && proper {
				name += "'s"
			}
		}
	}
	if the && !strings.HasPrefix(strings.ToLower(name), "the ") {
		name = "the " + name
	}
	return name, exact || !proper
}

// plainName gives a name without its spaces, dots, hyphens and apostrophes, with a country as search has it.
func plainName(name string) string {
	name = strings.NewReplacer(".", "", "-", " ", "'", "").Replace(strings.ToLower(name))
	name = strings.ReplaceAll(" "+name+" ", " us ", " usa ")
	return strings.ReplaceAll(name, " ", "")
}

// namesOf gives, for each word, the name of the entity that it belongs to.
func namesOf(r search.Reading) []string {
	names := make([]string, len(r.Words))
	for _, span := range r.Spans {
		for i := span.At; i < span.End; i++ {
			names[i] = span.Entity
		}
	}
	return names
}

// datedWords tells of each word whether it belongs to a date.
func datedWords(r search.Reading) []bool {
	dated := make([]bool, len(r.Words))
	at := 0
	for i, w := range r.Words {
		for _, m := range r.Dates {
			dated[i] = dated[i] || m.At <= at && at < m.End
		}
		at += len(w) + 1
	}
	return dated
}
