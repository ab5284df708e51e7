package knowledge

import (
	"slices"
	"strings"

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
	// nationals are the words for what is of a country that it has, each before the country's name.
	nationals []string
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

// before gives the sentence that says that it was so.
func (s statement) before() string {
	switch s.auxiliary {
	case "is":
		return s.subject + " was " + s.rest
	case "are":
		return s.subject + " were " + s.rest
	}
	return s.said()
}

// named gives the statement as a sentence that calls each country by its name: "United States goods" for "American goods".
func (s statement) named() string { return strings.NewReplacer(s.nationals...).Replace(s.said()) }

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
	leads    = strings.Fields("so and but ok okay well wait hey then")
	articles = strings.Fields("the a an any all both some every each its")
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
		"gotten go going gone have having do doing done let lets letting turn follow work working begin start still")
	// unsayable words point to something outside the question, ask for more than yes or no, or deny.
	unsayable = strings.Fields("or not no never nobody nothing none without who what when where why how which whose whom i my me we our you your u it he " +
		"she they him her them his hers their this these those there one anyone anybody someone something anything if whether just simply merely")
	// choices end questions that ask no more than yes or no.
	choices = [][]string{{"or", "not"}, {"or", "no"}, {"or", "nah"}, {"or", "what"}}
)

// statementsOf gives what a question asks about, if it asks yes or no and stands for itself: in each way in which it may be read, the
// likeliest first.
func (s *Snapshot) statementsOf(r search.Reading, judge *ground.Judge) []statement {
	return slices.DeleteFunc(s.worded(r, judge).statements(r.Foreign != ""), s.saysNothing)
}

// saysNothing tells whether a statement says of its subject nothing that could be held against a fact: "is the toll still on".
func (s *Snapshot) saysNothing(st statement) bool {
	rest := s.index.Read(st.rest)
	return st.verb == "" && rest.Content() == 0 && len(rest.Dates) == 0
}

// premises begin questions that take what follows for granted.
var premises = [][]string{{"how", "much"}, {"how", "many", "times"}, {"why"}, {"when"}, {"where"}, {"how"}}

// premisesOf gives what a question takes for granted: "why did biden veto the law" that he did.
func (s *Snapshot) premisesOf(r search.Reading, judge *ground.Judge) []statement {
	q := s.worded(r, judge)
	for _, p := range premises {
		if n := len(p); len(q.words) > n && slices.Equal(q.words[:n], p) {
			return q.cut(n, len(q.words)).statements(r.Foreign != "")
		}
	}
	return nil
}

// statements turns a question that asks for yes or no into what it asks about, if it can.
func (q question) statements(foreign bool) []statement {
	for len(q.words) > 0 && slices.Contains(leads, q.words[0]) {
		q = q.cut(1, len(q.words))
	}
	for _, end := range choices {
		if n := len(q.words) - len(end); n > 0 && slices.Equal(q.words[n:], end) {
			q = q.cut(0, n)
		}
	}
	if len(q.words) < 3 || foreign {
		return nil
	}
	auxiliary := q.words[0]
	if positive := strings.TrimSuffix(auxiliary, "nt"); positive != auxiliary && search.Stating(positive) {
		auxiliary = positive // "isn't it banned" asks whether it is
	}
	q = q.cut(1, len(q.words))
	if !search.Stating(auxiliary) || !q.sayable() {
		return nil
	}
	var all []statement
	for _, form := range []question{q, q.described()} {
		for _, st := range form.divisions(auxiliary) {
			if !slices.ContainsFunc(all, func(o statement) bool { return o.said() == st.said() }) {
				all = append(all, st)
			}
		}
	}
	return all
}

// divisions gives the statements that a question may be behind its auxiliary.
func (q question) divisions(auxiliary string) []statement {
	if !slices.Contains([]string{"did", "do", "does"}, auxiliary) {
		return q.being(auxiliary)
	}
	return q.doing(auxiliary)
}

// sayable tells whether every word can stand in a statement.
func (q question) sayable() bool {
	for i, w := range q.words {
		if q.unsure[i] || q.names[i] == "" && (slices.Contains(unsayable, w) || i == 0 && w == "that") {
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

// mostVerbs is how many words of a question may be its verb.
const mostVerbs = 3

// doing is for "did", "do" and "does", behind whose subject stands a verb in its base form. Where there are several words
// that may be it, each is tried.
func (q question) doing(auxiliary string) []statement {
	verbs := q.verbs()
	if len(verbs) > mostVerbs {
		return nil
	}
	var all []statement
	for _, at := range verbs {
		if slices.Contains(light, q.words[at]) {
			return nil
		}
		past, _ := q.judge.Past(q.words[at])
		all = append(all, statement{
			q.text(q.called, 0, at), q.text(q.called, at+1, len(q.words)), auxiliary, q.words[at], past,
			q.text(q.shown, 0, at) + " " + auxiliary + " not " + q.text(q.shown, at, len(q.words)), q.nationals(),
		})
	}
	return all
}

// verbs gives the places of the words that may be the verb behind the subject; where none is known as one, that of the word behind a name.
func (q question) verbs() []int {
	var verbs []int
	least := q.subjectLeast()
	for i := least; i < len(q.words); i++ {
		if _, is := q.judge.Past(q.words[i]); !is || !q.mayBeVerb(i) {
			continue
		}
		if len(verbs) > 0 && q.opensObject(verbs[0]+1) && q.together(verbs[0]+1, i) {
			continue // a noun of the verb's object: "strike down the tiktok ban"
		}
		if n := len(verbs); n > 0 && verbs[n-1] == i-1 && !q.behindName(i-1, least) {
			verbs = verbs[:n-1] // a noun before its verb: "did the deal close"
		}
		verbs = append(verbs, i)
	}
	for least < len(q.words) && q.names[least] != "" {
		least++
	}
	if len(verbs) == 0 && least < len(q.words)-1 && q.names[least-1] != "" && q.mayBeVerb(least) && !slices.Contains(ends, q.words[least]) {
		return []int{least}
	}
	return verbs
}

// behindName tells whether nothing but a name stands before the word at i, which begins what is said of him: "did holm help build it".
func (q question) behindName(i, least int) bool {
	return i == least && !slices.Contains(articles, q.words[0]) && q.names[i-1] != ""
}

// mayBeVerb tells whether the word at i may be the verb by what it is beside and before it.
func (q question) mayBeVerb(i int) bool {
	w := q.words[i]
	return q.names[i] == "" && !q.dated[i] && w[0] > '9' && !slices.Contains(particles, w) && !slices.Contains(emphases, w) &&
		!slices.Contains(beforeNouns, q.words[i-1])
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
