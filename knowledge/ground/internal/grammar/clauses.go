// Package grammar tells from the tokens of a text which clause is where, who does what in it, whose a thing is and who says so. It knows no
// facts and compares nothing; where the order of words does not tell, it says so rather than guess. Start with Sides.
package grammar

import (
	"regexp"
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
)

// CarriesVerb tells whether the part of the text that begins at start has a verb.
func CarriesVerb(tokens []en.Token, start int) bool {
	for k := start; k < len(tokens) && (k == start || !en.Parts(tokens, k)); k++ {
		if VerbAt(tokens, k) || BeWith(tokens[k].Text) {
			return true
		}
	}
	return false
}

// Joints are where a sentence may fall into clauses that stand alone.
var Joints = regexp.MustCompile(`;\s+|,?\s+(?:and|but|while|whereas)\s+|,\s+(?:so\s+)?`)

// UpToJoint gives a text up to where another clause begins.
func UpToJoint(s string) string {
	if at := Joints.FindStringIndex(s); at != nil {
		return s[:at[0]]
	}
	return s
}

// BeWith tells whether a phrase begins with a form of "to be": "was at".
func BeWith(text string) bool {
	first, _, more := strings.Cut(text, " ")
	return more && slices.Contains([]string{"is", "are", "was", "were"}, first)
}

// Finite tells whether the token at i is surely a verb that makes a sentence. A word in s may be a noun: "tariffs on".
func Finite(tokens []en.Token, i int) bool {
	t := &tokens[i]
	switch {
	case t.Sort != en.Word || t.Ing || t.Text == "being":
		return false
	case t.Is(en.Linking | en.Certain):
		return true
	case t.Is(en.Verb) && strings.HasSuffix(t.Text, "s") && nameBefore(tokens, i) && i+1 < len(tokens) && tokens[i+1].Sort == en.Number:
		return true // "the US charges 30 percent"
	case !en.Verbal(tokens, i):
		return false
	}
	return t.Ed || strings.HasSuffix(t.Text, "s") && i+1 < len(tokens) && tokens[i+1].Content()
}

// nameBefore tells whether a name stands right before token i that is no owner.
func nameBefore(tokens []en.Token, i int) bool {
	return i > 0 && tokens[i-1].Sort == en.Named && !tokens[i-1].Poss
}

// Pronouns are words that stand for who or what was named, and such as begin no clause of their own.
var Pronouns = strings.Fields("it he she they this that these those who which what its his her their both to")

// BehindContrast gives the token behind "instead of", "rather than" or "in place of" at i; 0 where none stands there.
func BehindContrast(tokens []en.Token, i int) int {
	switch tokens[i].Text {
	case "rather than", "instead of", "in place of":
		return i + 1
	case "instead":
		if i+1 < len(tokens) && tokens[i+1].Text == "of" {
			return i + 2
		}
	}
	return 0
}

// AsideAt tells whether the word at i is what something is said not to be: "a licence rather than a formal ban".
func AsideAt(tokens []en.Token, i int) bool {
	for k := i - 1; k >= max(0, i-4) && tokens[k+1].Before == en.Joined; k-- {
		if BehindContrast(tokens, k) == k+1 {
			return true
		}
	}
	return false
}

// ContentFrom gives the first token from k on, that way, that states something in the same part of a text; -1 where none does.
func ContentFrom(tokens []en.Token, k, way int) int {
	for i := k; i >= 0 && i < len(tokens) && i-k < 4 && k-i < 4; i += way {
		if way > 0 && tokens[i].Before >= en.Comma {
			return -1
		}
		if tokens[i].Content() && tokens[i].Sort != en.Dated {
			return i
		}
		if tokens[i].Before >= en.Comma {
			return -1
		}
	}
	return -1
}

// CutAt gives the tokens from k on; what their numbers count is counted from there.
func CutAt(tokens []en.Token, k int) []en.Token {
	rest := slices.Clone(tokens[k:])
	for i := range rest {
		counted := make([]int, len(rest[i].Counted))
		for n, at := range rest[i].Counted {
			counted[n] = at - k
		}
		rest[i].Counted = counted
	}
	return rest
}

// Little gives the little word before a token, past articles and names.
func Little(tokens []en.Token, i int) string {
	for k := i - 1; k >= max(0, i-5) && tokens[k+1].Before == en.Joined; k-- {
		if w := littleIn(&tokens[k]); w != "" {
			return w
		}
		if endsLittle(tokens, k, i) {
			return ""
		}
	}
	return ""
}

// littleIn gives the little word that a token is or ends in: "after", "two days after"; "" where it is none.
func littleIn(t *en.Token) string {
	last := LastWord(t.Text)
	switch last {
	case "under", "against", "without":
		return last
	case "before", "after":
		if !t.Content() || len(last) < len(t.Text) {
			return last
		}
	case "from", "to", "over", "until", "since", "with", "for", "by":
		if !t.Content() {
			return last
		}
	}
	return ""
}

// endsLittle tells whether the token at k keeps a little word before it from going with token i: "to the port of 3 May" gives 3 May none.
func endsLittle(tokens []en.Token, k, i int) bool {
	t := &tokens[k]
	switch t.Sort {
	case en.Number:
		return true
	case en.Dated:
		if k == 0 || !en.Article(&tokens[k-1]) {
			return true
		}
	case en.Named:
		if tokens[i].Sort == en.Dated {
			return true
		}
	case en.Word:
		if t.Content() && !t.Is(en.Harmless|en.Limiting) {
			return true
		}
	}
	return t.Is(en.Linking) || opensOther(t)
}

// opensOther tells whether a word opens a clause of its own: what stands before it is not before its words.
func opensOther(t *en.Token) bool {
	switch t.Text {
	case "but", "that", "which", "who", "while", "when", "whereas":
		return true
	}
	return false
}

// SentenceOf gives where the sentence of token i begins and ends: semicolons and the like end it.
func SentenceOf(tokens []en.Token, i int) (from, to int) {
	for from = i; from > 0 && tokens[from].Before != en.Strong; from-- {
	}
	for to = i + 1; to < len(tokens) && tokens[to].Before != en.Strong; to++ {
	}
	return from, to
}

// AllowedNear tells whether a word for what may or can be done stands beside a negation: "may not", "no ship could".
func AllowedNear(tokens []en.Token, n int) bool {
	for k := max(0, n-2); k < min(len(tokens), n+5); k++ {
		switch t := &tokens[k]; {
		case t.Text == "may", t.Text == "can", t.Text == "could", t.Stem == "let", t.Stem == "allow", t.Stem == "permit", t.Stem == "possibl":
			return true
		}
	}
	return tokens[n].Is(en.Weak)
}

// Needing tells whether a word says that something is needed.
func Needing(t *en.Token) bool {
	s := en.StemsOf(t)[0]
	return t.Sort == en.Word && (s == "need" || s == "requir")
}

// EndsNoun tells whether no noun follows the word at i at once, which it might belong to.
func EndsNoun(tokens []en.Token, i int) bool {
	return i+1 == len(tokens) || tokens[i+1].Before >= en.Comma || !tokens[i+1].Content()
}

// GovernedBehind tells whether a word of the class stands behind token i in the same clause, at most far words away.
func GovernedBehind(tokens []en.Token, i int, c en.Class, far int) bool {
	for k := i + 1; k < min(len(tokens), i+far+1) && tokens[k].Before < en.Strong; k++ {
		if tokens[k].Is(c) {
			return true
		}
	}
	return false
}

// AsksWhich tells whether a word opens a question within a sentence.
func AsksWhich(t *en.Token) bool {
	switch t.Text {
	case "which", "what", "who", "whom", "whose", "how", "how much", "how many", "when", "where", "why":
		return true
	}
	return strings.HasSuffix(t.Text, " which") || strings.HasSuffix(t.Text, " whom") // "under which"
}

// DeniedBehind tells whether a verb's object is denied: "bought no soybeans".
func DeniedBehind(tokens []en.Token, v int) bool {
	if !en.Verbal(tokens, v) || v+1 >= len(tokens) {
		return false
	}
	switch tokens[v+1].Text {
	case "no", "none", "nothing", "nobody", "neither", "not":
		return true
	}
	return false
}

// Lacks tells whether a word says no without a "no".
func Lacks(t *en.Token) bool {
	switch t.Stem {
	case "outsid", "avoid", "lack", "unabl", "insuffici", "absent", "absenc", "inadequ":
		return true
	}
	return false
}

// Inside tells whether "in" or "at" stands right before token i.
func Inside(tokens []en.Token, i int) bool {
	return i > 0 && (tokens[i-1].Text == "in" || tokens[i-1].Text == "at")
}

// ClausesOf cuts a text at semicolons and the like: pairs of the first token and the one behind the last.
func ClausesOf(tokens []en.Token) [][2]int {
	var all [][2]int
	start := 0
	for k := 1; k <= len(tokens); k++ {
		if k == len(tokens) || opensNext(tokens, k) {
			all = append(all, [2]int{start, k})
			start = k
		}
	}
	return all
}

// opensNext tells whether the next clause begins at k: behind a semicolon and the like, or a comma with "and" or "but".
func opensNext(tokens []en.Token, k int) bool {
	return tokens[k].Before == en.Strong || tokens[k].Before == en.Comma && en.Joins(&tokens[k])
}

// HasSpeech tells whether any of the tokens is a word of speech.
func HasSpeech(tokens []en.Token) bool {
	return slices.ContainsFunc(tokens, func(t en.Token) bool { return t.Is(en.Speech | en.Attributing) })
}

// WithoutReply takes off a reply in front: "No: …", "He did not: …". What follows it is judged.
func WithoutReply(tokens []en.Token) []en.Token {
	for k := 1; k < min(len(tokens), 5); k++ {
		if tokens[k].Before == en.Strong || tokens[k].Before == en.Comma && k == 1 {
			if !slices.ContainsFunc(tokens[:k], func(t en.Token) bool { return t.Content() && !t.Is(en.Negative) }) {
				return CutAt(tokens, k)
			}
			return tokens
		}
	}
	return tokens
}

// OpensClause tells whether a word behind a comma opens a clause that says what somebody said: "who said", "in which".
func OpensClause(t en.Token) bool {
	return t.Text == "who" || t.Before == en.Comma && AnyOf(&t, "which", "where", "in", "in which", "whose")
}

// IfRightText is what the "if" of "if Holm is right" is kept as.
const IfRightText = "if right"
