package ground

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
)

// Part is a part of a sentence that states something.
type Part struct {
	Text string // as it stands in the sentence
	Full string // with who is meant in the place of "it" or "he", or before a verb that has nobody: what is to be judged
}

// Parts cuts a sentence as Clauses does, and besides where a part goes on about the one whom the part before it names: "SAMR opened a
// case and fined it", or leaves out its verb: "the one fell to 5 percent and the other to 3". A sentence that has no such parts comes back
// whole.
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
	for _, at := range grammar.Joints.FindAllStringIndex(sentence, -1) {
		mine, next := part(at[0]), strings.TrimRight(grammar.UpToJoint(sentence[at[1]:]), " ")
		if !j.stands(mine.Full) {
			continue
		}
		if j.stands(next) {
			all = append(all, mine)
			start, said = at[1], ""
		} else if whose := j.Whose(mine.Full, next); whose != next {
			all = append(all, mine)
			start, said, from = at[1], whose, at[1]+len(next)
		} else if full := j.filled(mine.Full, next); full != "" {
			all = append(all, mine)
			start, said, from = at[1], full, at[1]+len(next)
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
	tokens := j.lex.Analyse("", clause).Tokens
	for i := 1; i+1 < len(tokens) && tokens[i].Before == en.Joined; i++ {
		if t := &tokens[i]; t.Sort == en.Word && t.Is(en.Verb) && strings.HasSuffix(t.Text, "s") && slices.Contains(articles, tokens[i+1].Text) {
			return tokens[i-1].Content() && !tokens[i-1].Poss && !slices.Contains(grammar.Pronouns, tokens[0].Text)
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
	if who == "" || len(words) < 3 || j.begins(clause, en.Named) { // He Lifeng is nobody named before
		return clause
	}
	head := strings.ToLower(words[0])
	switch base, ending, short := strings.Cut(head, "'"); {
	case short && slices.Contains(en.Persons, base) && en.Contracted["'"+ending] == "" && ending != "s":
		return clause
	case short && slices.Contains(en.Persons, base) && ending == "s":
		return who + " is " + strings.Join(words[1:], " ")
	case short && slices.Contains(en.Persons, base):
		return who + " " + en.Contracted["'"+ending] + " " + strings.Join(words[1:], " ")
	case slices.Contains(en.Persons, head):
		return who + " " + strings.Join(words[1:], " ")
	}
	tokens := j.lex.Analyse("", who+" "+clause).Tokens
	if len(tokens) > 2 && goesOnFrom(tokens) {
		return who + " " + strings.Join(words, " ")
	}
	return clause
}

// goesOnFrom tells whether a verb that makes a sentence stands behind the first token: "closed" in "Vardal closed the yard".
func goesOnFrom(tokens []en.Token) bool {
	verb := &tokens[1]
	return verb.Sort == en.Word && (verb.Ed && verb.Is(en.Verb) || verb.Is(en.Linking)) && grammar.Finite(tokens, 1)
}

// begins tells whether the first token of a clause is of a sort.
func (j *Judge) begins(clause string, s en.Sort) bool {
	tokens := j.lex.Analyse("", clause).Tokens
	return len(tokens) > 0 && tokens[0].Sort == s
}

// subject gives the name that a text begins with, as the judge knows it; empty where it begins with none that it knows, or with one
// that only says whose or which thing is meant.
func (j *Judge) subject(text string) string {
	tokens := j.lex.Analyse("", text).Tokens
	for i := 0; i < min(2, len(tokens)-1); i++ {
		t := &tokens[i]
		if t.Sort != en.Named {
			if t.Content() {
				return ""
			}
			continue
		}
		next := &tokens[i+1]
		if t.ID[0] == '~' || t.Poss || next.Before == en.Joined && goesOnName(next) {
			return ""
		}
		return t.ID
	}
	return ""
}

// goesOnName tells whether what follows a name makes it a part of something else: another name, "and", or a noun as in "Nvidia chips".
func goesOnName(next *en.Token) bool {
	if next.Sort == en.Named || next.Text == "and" {
		return true
	}
	return next.Sort == en.Word && next.Content() && !(next.Is(en.Verb) && (next.Ed || !next.Is(en.Noun))) &&
		!next.Is(en.Linking|en.Planned|en.Weak|en.Certain|en.Negative|en.Adverb)
}

// Clauses cuts a sentence where the parts stand alone: each says by itself who does what, with no "it" or "he" that another
// part explains. A sentence that has no such parts comes back whole.
func (j *Judge) Clauses(sentence string) []string {
	var all []string
	start := 0
	for _, at := range grammar.Joints.FindAllStringIndex(sentence, -1) {
		left, right := sentence[start:at[0]], sentence[at[1]:]
		if j.alone(left) && j.alone(grammar.UpToJoint(right)) {
			all = append(all, strings.TrimSpace(left))
			start = at[1]
		}
	}
	return append(all, strings.TrimSpace(sentence[start:]))
}

// alone tells whether a clause has a subject that is named and a verb of its own behind it, and does not end in the middle of what
// somebody says: "Li said the United States".
func (j *Judge) alone(clause string) bool {
	tokens := j.lex.Analyse("", clause).Tokens
	if len(tokens) < 3 || slices.Contains(grammar.Pronouns, tokens[0].Text) {
		return false
	}
	subject, whole := false, false
	for i := range tokens {
		t := &tokens[i]
		switch {
		case t.Text == "that" || t.Is(en.Speech|en.Attributing) && en.Verbal(tokens, i):
			whole = false
			subject = subject && t.Text != "that"
		case subject && i+1 < len(tokens) && (grammar.Finite(tokens, i) || t.Is(en.Verb) && grammar.BeWith(t.Text)):
			whole = true
		case t.Sort == en.Word && t.Is(en.Condition|en.Causal) && !subject:
			return false
		case t.Sort == en.Named || t.Sort == en.Word && t.Content() && !t.Is(en.Adverb|en.Negative):
			subject = true
		}
	}
	return whole
}
