package manner

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
)

// supposed tells whether a verb says by "being" of no particular one that it is so: "being subject to it is a ground".
func supposed(t *en.Token) bool { return len(t.Parts) > 1 && strings.HasPrefix(t.Text, "being ") }

// hasFinite tells whether a form of "be" or a verb that is no participle in "ing" stands from token i on in its sentence.
func hasFinite(tokens []en.Token, i int) bool {
	for k := i; k < len(tokens) && (k == i || tokens[k].Before < en.Strong); k++ {
		t := &tokens[k]
		if t.Is(en.Linking) || !t.Ing && en.Verbal(tokens, k) {
			return true
		}
		if t.Is(en.Verb) && !t.Ed && !t.Ing && strings.HasSuffix(grammar.FirstWord(t.Text), "s") {
			return true
		}
	}
	return false
}

// generally tells whether what a place of a fact says stands under a condition, or is what a law makes unlawful.
func (r Rules) generally(p reading.Place) bool {
	tokens := r.Own[p.Fact].Tokens
	return en.Governed(tokens, p.Token, en.Condition, grammar.Scope) ||
		slices.ContainsFunc(tokens[:p.Token], func(t en.Token) bool { return slices.Contains(grammar.Lawless, t.Stem) })
}

// onlyOfNoun tells whether somebody does in the piece what the facts have only as the mark of a noun: "Holm approved the buyers" for "may
// sell to approved buyers".
func (r Rules) onlyOfNoun(i int, places []reading.Place) bool {
	return len(places) > 0 && doesTo(r.Said.Tokens, i) && everywhere(places, func(p reading.Place) bool {
		return r.Exactly(i, p) && marksNoun(r.Own[p.Fact].Tokens, p.Token)
	})
}

// doesTo tells whether the word at i is a verb in the past between who does it and what it is done to: "Holm approved the buyers".
func doesTo(tokens []en.Token, i int) bool {
	if i == 0 || i+1 >= len(tokens) || !tokens[i].Ed || tokens[i].Is(en.Linking) {
		return false
	}
	if !en.Verbal(tokens, i) || grammar.Passive(tokens, i) || !grammar.Thing(&tokens[i-1]) {
		return false
	}
	next := &tokens[i+1]
	return next.Before == en.Joined && next.Text != "of" && (en.Article(next) || next.Sort == en.Named)
}

// thoughtOf gives how sure a word of the piece makes what follows by what it stands for: "his idea was" for "he proposed". 4 where it
// says nothing.
func (r Rules) thoughtOf(k int) int {
	t := &r.Said.Tokens[k]
	if t.Text == "enough" && r.Sufficient(k) || r.sufficesToo(k) {
		return 2
	}
	if t.Sort != en.Word || len(r.Found[k]) == 0 || !t.Content() || t.Is(en.Linking|en.Function|en.Planned|en.Weak|en.Asking) {
		return 4
	}
	if t.Is(en.Harmless) && en.Verbal(r.Said.Tokens, k) {
		return 4
	}
	least, hopes := 4, false
	for n, p := range r.Found[k] {
		f := &r.Own[p.Fact].Tokens[p.Token]
		if !onlyThought(f) || t.Is(en.Speech) && !f.Is(en.Weak) {
			return 4
		}
		if s := min(surety(f), 2); n == 0 || s > least {
			least = s
		}
		hopes = hopes || f.Is(en.Planned|en.Weak)
	}
	if !hopes {
		return 4
	}
	return least
}

// onlyThought tells whether a word of a fact says that something was only planned, thought possible or asked for: "proposed", "a plan".
func onlyThought(t *en.Token) bool {
	return t.Is(en.Planned|en.Weak|en.Asking) && (t.Is(en.Verb) || t.Text == "plan" || t.Text == "proposal")
}

// demanded tells whether a bare "be" stands before a participle: "that the terms be changed".
func demanded(tokens []en.Token, i int) bool {
	for k := i - 1; k > max(0, i-3); k-- {
		if tokens[k].Text == "be" {
			for k--; k > 0 && tokens[k].Is(en.Negative|en.Adverb) && !tokens[k].Is(en.Planned|en.Certain); k-- {
			}
			return tokens[k].Text != "to" && !tokens[k].Is(en.Planned|en.Weak|en.Certain|en.Obliging)
		}
	}
	return false
}

// gerund tells whether a word in "ing" names what is done without saying that it is: "Extending it was not", "two tasks: building it".
func gerund(tokens []en.Token, i int) bool {
	if !tokens[i].Ing || i == 0 {
		return tokens[i].Ing
	}
	switch tokens[i-1].Text {
	case "that", "of", "for", "to":
		return true
	}
	return tokens[i].Before == en.Strong && (!tokens[i].Is(en.Linking) || tokens[i-1].Before == en.Strong)
}

// listsAct tells whether a word in "ing" stands right behind a colon or the like, or behind "and" there, as one of the deeds that a part
// before it counts: "two tasks would fall to Holm: building it and running it".
func listsAct(tokens []en.Token, i int) bool {
	return tokens[i].Before == en.Strong || i > 0 && tokens[i-1].Text == "and"
}

// infinitive tells whether "to" and a verb stand before a word in its clause, or it is that verb.
func infinitive(tokens []en.Token, i int) bool {
	for k := i; k > max(0, i-8); k-- {
		bare := tokens[k].Is(en.Verb) && tokens[k].Sort == en.Word && !tokens[k].Ed && !tokens[k].Ing
		if bare && behindTo(tokens, k) {
			return true
		}
		if tokens[k].Before != en.Joined {
			return false
		}
	}
	return false
}
