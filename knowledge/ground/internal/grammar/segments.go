package grammar

import (
	"tiktalks/knowledge/ground/internal/en"
)

// Becomes tells whether the token at v says by itself what somebody is: a form of "be", "become" or "remain" with no verb of its own behind
// it.
func Becomes(tokens []en.Token, v int) bool {
	switch tokens[v].Stem {
	case "be", "becom", "remain":
	default:
		return false
	}
	if v == 0 || v+1 >= len(tokens) || tokens[v].Ing || AnyOf(&tokens[v], "be", "been") {
		return false
	}
	if en.Governed(tokens, v, en.Negative|en.Condition, 2) {
		return false
	}
	for k := v + 1; k < min(len(tokens), v+4) && tokens[k].Before == en.Joined; k++ {
		t := &tokens[k]
		if en.Article(t) {
			return true
		}
		if t.Ed || t.Ing || t.Text == "to" || t.Is(en.Negative|en.Verb|en.Planned|en.Speech) {
			return false
		}
		if t.Content() {
			return true
		}
	}
	return true
}

// Predicate gives the names and words that say what the subject of the verb at v is, up to the next verb or comma.
func Predicate(tokens []en.Token, v int) (all []int) {
	for k := v + 1; k < len(tokens) && tokens[k].Before == en.Joined; k++ {
		if endsPredicate(tokens, k) || k > v+1 && tokens[k].Is(en.Preposed) {
			break
		}
		if saysWhat(&tokens[k]) {
			all = append(all, k)
		}
	}
	return all
}

// endsPredicate tells whether what somebody is ends before the token at k: "is the mayor and wants", "is the mayor who wants".
func endsPredicate(tokens []en.Token, k int) bool {
	t := &tokens[k]
	switch t.Text {
	case "that", "than", "as", "and", "but", "of":
		return true
	}
	return t.Is(en.Linking|en.Negative|en.Condition|en.Causal) || OpensWho(t) || OrderWay(t) != 0 || en.Verbal(tokens, k)
}

// saysWhat tells whether a word may say what somebody or something is: no number, no "now".
func saysWhat(t *en.Token) bool {
	if !t.Content() || t.Sort == en.Dated || t.Sort == en.Number {
		return false
	}
	return !t.Is(en.Harmless | en.Light | en.Adverb | en.Temporal | en.Nowadays | en.Planned | en.Weak | en.Preposed)
}

// Segment is a part of a piece: its tokens from one to before another.
type Segment struct {
	From, To int
	Timed    bool // it says only when: "three days after the vote"
	Acts     bool // it has a verb that makes a sentence
}

// OpensPart tells whether a part begins at token k: behind a comma, or with a word that opens what says when or who.
func OpensPart(tokens []en.Token, k int) bool {
	return tokens[k].Before >= en.Comma && tokens[k].Before != en.Quoted || OpensTime(tokens, k) || OpensWho(&tokens[k])
}

// Predicates tells whether the token at k is a verb that makes a sentence, and none that only says which thing is meant: "a case brought by
// Norway".
func Predicates(tokens []en.Token, k int) bool {
	if k+1 >= len(tokens) || !Finite(tokens, k) && !en.AuxiliaryModal(&tokens[k]) && !present(tokens, k) {
		return false
	}
	_, marks := Reduced(tokens, k)
	return !marks && !(tokens[k].Ed && tokens[k+1].Text == "by" && k > 0 && !tokens[k-1].Is(en.Linking))
}

// present tells whether the token at k is a verb in the present that has no ending: "the yards stay with Vardal".
func present(tokens []en.Token, k int) bool {
	t := &tokens[k]
	return k > 0 && en.Verbal(tokens, k) && !t.Ed && !t.Ing && tokens[k-1].Text != "to" && !en.AuxiliaryModal(&tokens[k-1])
}

// OpensTime tells whether a word opens what only says when something was.
func OpensTime(tokens []en.Token, k int) bool {
	switch t := &tokens[k]; t.Text {
	case "since", "until", "when", "as", "while", "once", "during":
		return true
	case "by":
		return k+1 < len(tokens) && tokens[k+1].Sort == en.Dated
	default:
		return OrderWay(t) != 0
	}
}

// OpensWho tells whether a word opens a clause that says more of a name or noun.
func OpensWho(t *en.Token) bool {
	switch t.Text {
	case "who", "which", "whose", "where", "of which", "of whom":
		return true
	}
	return false
}

// JoinsClauses tells whether "and" or "but" at k stands between two verbs that make sentences.
func JoinsClauses(tokens []en.Token, k int) bool {
	if tokens[k].Text != "and" && tokens[k].Text != "but" {
		return false
	}
	acts := func(from, way int) bool {
		for i := from; i >= 0 && i < len(tokens); i += way {
			if way > 0 && i > from && tokens[i].Before >= en.Comma {
				return false
			}
			if Predicates(tokens, i) {
				return true
			}
			if way < 0 && tokens[i].Before >= en.Comma {
				return false
			}
		}
		return false
	}
	return acts(k-1, -1) && acts(k+1, 1)
}
