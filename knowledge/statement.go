package knowledge

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/search"
)

// statement is what a question to be answered by yes or no asks about, as a sentence that can be held against the facts:
// "did trump ban tiktok" asks about "Donald Trump banned TikTok".
type statement struct {
	subject, rest string
	auxiliary     string // was, has …; "did", "do" or "does" where the verb stands for itself
	verb          string // in its base form, where the auxiliary is one of those three
	past          string // its past form
	denial        string // that it is not so, as a reader sees it
}

// present tells whether it speaks of how things are.
func (s statement) present() bool {
	return slices.Contains([]string{"is", "are", "do", "does"}, s.auxiliary)
}

// said gives the statement as a sentence.
func (s statement) said() string {
	switch s.auxiliary {
	case "did":
		return s.subject + " " + s.past + " " + s.rest
	case "does":
		return s.subject + " " + thirdPerson(s.verb) + " " + s.rest
	case "do":
		return s.subject + " " + s.verb + " " + s.rest
	}
	return s.subject + " " + s.auxiliary + " " + s.rest
}

// denied gives the sentence that says the opposite.
func (s statement) denied() string {
	if s.verb != "" {
		return s.subject + " " + s.auxiliary + " not " + s.verb + " " + s.rest
	}
	return s.subject + " " + s.auxiliary + " not " + s.rest
}

// thirdPerson gives the form of a verb behind "it": "raises".
func thirdPerson(verb string) string {
	switch {
	case strings.HasSuffix(verb, "s"), strings.HasSuffix(verb, "sh"), strings.HasSuffix(verb, "ch"), strings.HasSuffix(verb, "x"), strings.HasSuffix(verb, "go"),
		strings.HasSuffix(verb, "do"):
		return verb + "es"
	case strings.HasSuffix(verb, "y") && !strings.ContainsAny(verb[len(verb)-2:len(verb)-1], "aeiou"):
		return verb[:len(verb)-1] + "ies"
	}
	return verb + "s"
}

// Words by which a question that asks yes or no is taken apart.
var (
	leads       = strings.Fields("so and but ok okay well wait hey then")
	auxiliaries = strings.Fields("did do does is are was were has have had")
	articles    = strings.Fields("the a an any all both some every each its")
	// emphases state nothing beyond what the base speaks of anyway: how things are when it ends.
	emphases = strings.Fields("really actually truly even ever yet already also too tho though please now currently today still indeed")
	// ends stand where the subject of "is" or "has" has ended.
	ends = strings.Fields("the a an in on at by from to for of with under over part still now not already once ever also too really actually among " +
		"between against before after until about as more less")
	// beforeNouns stand before a noun, or before a verb that is not the first one's.
	beforeNouns = strings.Fields("the a an its his her their any all some every each of in on at for with from by over under to and could would might " +
		"may will can should more most no")
	// particles belong to the verb before them.
	particles = strings.Fields("up down out off over in on back away through")
	// light verbs state nothing by themselves, so that nothing can be held against the facts.
	light = strings.Fields("happen happening happened come coming came take taking taken make making made give giving given put set get getting got " +
		"gotten go going gone have having do doing done turn follow work working begin start still")
	// unsayable words point to something outside the question, ask for more than yes or no, or deny.
	unsayable = strings.Fields("or not no never nobody nothing none without who what when where why how which whose whom i my me we our you your u it he " +
		"she they him her them his hers their this these those there one anyone anybody someone something anything if whether just simply merely")
	// choices end questions that ask no more than yes or no.
	choices = [][]string{{"or", "not"}, {"or", "no"}, {"or", "nah"}, {"or", "what"}}
)

// question is one to be answered by yes or no, word by word.
type question struct {
	words []string
	names []string // the entity that each word belongs to
	shown []string // that entity's name as it is usually written and was asked for
	dated []bool   // whether each word belongs to a date
	judge *ground.Judge
}

// statementOf gives what a question asks about, if it asks yes or no and stands for itself.
func (s *Snapshot) statementOf(r search.Reading, judge *ground.Judge) (statement, bool) {
	return s.worded(r, judge).statement(r.Foreign != "")
}

// premises begin questions that take what follows for granted.
var premises = [][]string{{"how", "much"}, {"how", "many", "times"}, {"why"}, {"when"}, {"where"}, {"how"}}

// premiseOf gives what a question takes for granted: "why did biden veto the law" that he did.
func (s *Snapshot) premiseOf(r search.Reading, judge *ground.Judge) (statement, bool) {
	q := s.worded(r, judge)
	for _, p := range premises {
		if n := len(p); len(q.words) > n && slices.Equal(q.words[:n], p) {
			return q.from(n).statement(r.Foreign != "")
		}
	}
	return statement{}, false
}

// statement turns a question that asks for yes or no into what it asks about, if it can.
func (q question) statement(foreign bool) (statement, bool) {
	for len(q.words) > 0 && slices.Contains(leads, q.words[0]) {
		q = q.from(1)
	}
	for _, end := range choices {
		if n := len(q.words) - len(end); n > 0 && slices.Equal(q.words[n:], end) {
			q = question{q.words[:n], q.names[:n], q.shown[:n], q.dated[:n], q.judge}
		}
	}
	if len(q.words) < 3 || foreign {
		return statement{}, false
	}
	auxiliary := q.words[0]
	if positive := strings.TrimSuffix(auxiliary, "nt"); positive != auxiliary && slices.Contains(auxiliaries, positive) {
		auxiliary = positive // "isn't it banned" asks whether it is
	}
	q = q.from(1)
	if !slices.Contains(auxiliaries, auxiliary) || !q.sayable() {
		return statement{}, false
	}
	if slices.Contains([]string{"did", "do", "does"}, auxiliary) {
		return q.doing(auxiliary)
	}
	return q.being(auxiliary)
}

// from gives a question without its first i words.
func (q question) from(i int) question {
	return question{q.words[i:], q.names[i:], q.shown[i:], q.dated[i:], q.judge}
}

// sayable tells whether every word can stand in a statement.
func (q question) sayable() bool {
	for i, w := range q.words {
		if q.names[i] == "" && (slices.Contains(unsayable, w) || i == 0 && w == "that") {
			return false
		}
	}
	return true
}

// subjectLeast gives the first place at which the subject may have ended.
func (q question) subjectLeast() int {
	at := 0
	for at < len(q.words)-1 && q.names[at] == "" && slices.Contains(articles, q.words[at]) {
		at++
	}
	start := at
	at++
	for at < len(q.words) && (q.names[start] != "" && q.names[at] == q.names[start] || q.dated[start] && q.dated[at]) {
		at++
	}
	return at
}

// doing is for "did", "do" and "does", behind whose subject stands a verb in its base form. Where there are several words
// that may be it, nobody knows which it is.
func (q question) doing(auxiliary string) (statement, bool) {
	var verbs []int
	for i := q.subjectLeast(); i < len(q.words); i++ {
		_, is := q.judge.Past(q.words[i])
		if !is || q.names[i] != "" || q.dated[i] || slices.Contains(particles, q.words[i]) || slices.Contains(beforeNouns, q.words[i-1]) {
			continue
		}
		if len(verbs) > 0 && q.opensObject(verbs[0]+1) && q.together(verbs[0]+1, i) {
			continue // a noun of the verb's object: "strike down the tiktok ban"
		}
		verbs = append(verbs, i)
	}
	if len(verbs) != 1 || slices.Contains(light, q.words[verbs[0]]) {
		return statement{}, false
	}
	at := verbs[0]
	past, _ := q.judge.Past(q.words[at])
	return statement{
		q.text(q.names, 0, at), q.text(q.names, at+1, len(q.words)), auxiliary, q.words[at], past,
		q.text(q.shown, 0, at) + " " + auxiliary + " not " + q.text(q.shown, at, len(q.words)),
	}, true
}

// opensObject tells whether an article stands at i, or behind a particle there.
func (q question) opensObject(i int) bool {
	if i < len(q.words) && slices.Contains(particles, q.words[i]) {
		i++
	}
	return i < len(q.words) && slices.Contains(articles, q.words[i])
}

// together tells whether nothing but particles, articles, names and other nouns stands between two places.
func (q question) together(from, to int) bool {
	return !slices.ContainsFunc(q.words[from:to], func(w string) bool {
		return slices.Contains(beforeNouns, w) && !slices.Contains(articles, w)
	})
}

// being is for "is", "was", "has" and the like: the subject ends before a participle, a preposition, a date or a second
// article.
func (q question) being(auxiliary string) (statement, bool) {
	least := q.subjectLeast()
	for i := least; i < len(q.words); i++ {
		if slices.Contains(light, q.words[i]) {
			return statement{}, false
		}
		if at := q.afterAttribute(i); at > 0 {
			return q.divided(auxiliary, at), true
		}
		if slices.Contains(ends, q.words[i]) || q.dated[i] || q.names[i] == "" && q.judge.Participle(q.words[i]) {
			return q.divided(auxiliary, i), true
		}
	}
	if last := len(q.words) - 1; least <= last {
		return q.divided(auxiliary, last), true
	}
	return statement{}, false
}

// afterAttribute gives the participle behind a preposition at i and its noun, which still belong to the subject: "were tariffs
// on china raised". 0: there is none.
func (q question) afterAttribute(i int) int {
	if !slices.Contains([]string{"on", "of", "from", "for", "against", "in"}, q.words[i]) {
		return 0
	}
	for k := i + 1; k < min(i+5, len(q.words)); k++ {
		switch {
		case q.names[k] == "" && k > i+1 && q.judge.Participle(q.words[k]):
			return k
		case slices.Contains(ends, q.words[k]) && !slices.Contains(articles, q.words[k]):
			return 0
		}
	}
	return 0
}

// divided is the statement with the auxiliary before the word at i.
func (q question) divided(auxiliary string, i int) statement {
	return statement{
		subject: q.text(q.names, 0, i), rest: q.text(q.names, i, len(q.words)), auxiliary: auxiliary,
		denial: q.text(q.shown, 0, i) + " " + auxiliary + " not " + q.text(q.shown, i, len(q.words)),
	}
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
		case slices.Contains(emphases, w):
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

// worded takes a question apart.
func (s *Snapshot) worded(r search.Reading, judge *ground.Judge) question {
	q := question{r.Words, namesOf(r), make([]string, len(r.Words)), datedWords(r), judge}
	for _, span := range r.Spans {
		for i := span.At; i < span.End; i++ {
			q.shown[i] = s.spelling(span.Entity, strings.Join(r.Words[span.At:span.End], " "))
		}
	}
	return q
}

// spelling gives the name of an entity that was asked for by these words, as it is usually written.
func (s *Snapshot) spelling(name, words string) string {
	e, _ := s.Entity(name)
	rest, the := strings.CutPrefix(words, "the ")
	for _, n := range append([]string{e.Name}, e.Aliases...) {
		if strings.EqualFold(n, words) || strings.EqualFold(n, rest) {
			name = n
			break
		}
	}
	if the && !strings.HasPrefix(strings.ToLower(name), "the ") {
		return "the " + name
	}
	return name
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
