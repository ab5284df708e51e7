package ground

import (
	"slices"
	"strings"
)

// Part is a part of a sentence that states something.
type Part struct {
	Text string // as it stands in the sentence
	Full string // with who is meant in the place of "it" or "he", or before a verb that has nobody: what is to be judged
}

// Parts cuts a sentence as Clauses does, and besides where a part goes on about the one whom the part before it names: "SAMR opened a
// case and fined it". A sentence that has no such parts comes back whole.
func (j *Judge) Parts(sentence string) []Part {
	var all []Part
	start, said, from := 0, "", 0 // said stands for the sentence from start to from
	part := func(end int) Part {
		text := strings.TrimSpace(sentence[start:end])
		if said == "" {
			return Part{text, text}
		}
		return Part{text, strings.TrimSpace(said + sentence[from:end])}
	}
	for _, at := range joints.FindAllStringIndex(sentence, -1) {
		mine, next := part(at[0]), strings.TrimRight(upToJoint(sentence[at[1]:]), " ")
		if !j.stands(mine.Full) {
			continue
		}
		if j.stands(next) {
			all = append(all, mine)
			start, said = at[1], ""
		} else if whose := j.Whose(mine.Full, next); whose != next {
			all = append(all, mine)
			start, said, from = at[1], whose, at[1]+len(next)
		}
	}
	return append(all, part(len(sentence)))
}

// stands tells whether a clause stands alone, also where the name that it begins with does something in the present ("Li runs the
// firm"), or where it speaks of what is somebody's: "their first call came in June".
func (j *Judge) stands(clause string) bool {
	if j.alone(clause) {
		return true
	}
	if first, rest, more := strings.Cut(strings.TrimSpace(clause), " "); more && slices.Contains(owners, strings.ToLower(first)) {
		return j.alone(rest)
	}
	tokens := j.lex.analyse("", clause).tokens
	for i := 1; i+1 < len(tokens) && tokens[i].before == joined; i++ {
		if t := &tokens[i]; t.sort == word && t.is(verb) && strings.HasSuffix(t.text, "s") && slices.Contains(articles, tokens[i+1].text) {
			return tokens[i-1].content() && !tokens[i-1].poss && !slices.Contains(pronouns, tokens[0].text)
		}
	}
	return false
}

var (
	owners   = strings.Fields("its their his her our")
	articles = strings.Fields("the a an its his her their this that all")
)

// Whose puts who is named first in a text before it into the place of a pronoun that a clause begins with, or before a verb that it
// begins with. A clause that begins otherwise comes back as it is, and so does any where nobody is named.
func (j *Judge) Whose(before, clause string) string {
	words := strings.Fields(clause)
	who := j.subject(before)
	if who == "" || len(words) < 3 || j.begins(clause, named) { // He Lifeng is nobody named before
		return clause
	}
	head := strings.ToLower(words[0])
	switch base, ending, short := strings.Cut(head, "'"); {
	case short && slices.Contains(persons, base) && contracted["'"+ending] == "" && ending != "s":
		return clause
	case short && slices.Contains(persons, base) && ending == "s":
		return who + " is " + strings.Join(words[1:], " ")
	case short && slices.Contains(persons, base):
		return who + " " + contracted["'"+ending] + " " + strings.Join(words[1:], " ")
	case slices.Contains(persons, head):
		return who + " " + strings.Join(words[1:], " ")
	}
	tokens := j.lex.analyse("", who+" "+clause).tokens
	if len(tokens) > 2 && tokens[1].sort == word && (tokens[1].ed && tokens[1].is(verb) || tokens[1].is(linking)) && finite(tokens, 1) {
		return who + " " + strings.Join(words, " ")
	}
	return clause
}

// begins tells whether the first token of a clause is of a sort.
func (j *Judge) begins(clause string, s sort) bool {
	tokens := j.lex.analyse("", clause).tokens
	return len(tokens) > 0 && tokens[0].sort == s
}

var persons = []string{"it", "he", "she", "they"}

// subject gives the name that a text begins with, as the judge knows it; empty where it begins with none that it knows, or with one
// that only says whose or which thing is meant.
func (j *Judge) subject(text string) string {
	tokens := j.lex.analyse("", text).tokens
	for i := 0; i < min(2, len(tokens)-1); i++ {
		t := &tokens[i]
		if t.sort != named {
			if t.content() {
				return ""
			}
			continue
		}
		next := &tokens[i+1]
		if t.id[0] == '~' || t.poss || next.before == joined && goesOnName(next) {
			return ""
		}
		return t.id
	}
	return ""
}

// goesOnName tells whether what follows a name makes it a part of something else: another name, "and", or a noun as in "Nvidia chips".
func goesOnName(next *token) bool {
	if next.sort == named || next.text == "and" {
		return true
	}
	return next.sort == word && next.content() && !(next.is(verb) && (next.ed || !next.is(noun))) &&
		!next.is(linking|planned|weak|certain|negative|adverb)
}
