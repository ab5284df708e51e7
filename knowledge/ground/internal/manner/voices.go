package manner

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// voices: nobody is made to say what no fact says that he said, no order is given, and of two who are named it is the one who
// spoke that speaks.
func (r Rules) voices() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	if len(said) > 1 && orders(said) && !r.hisTelling(0) && !en.NounEnding(said[0].Text) {
		return verdict.Missing(verdict.Attribution, said[0].Text), true
	}
	if k := nobodysThat(said); k > 0 {
		return verdict.Missing(verdict.Attribution, said[k].Text), true
	}
	for v := range said {
		if !reports(said, v) {
			continue
		}
		nowhere := len(r.Found[v]) == 0 || said[v].Is(en.Harmless)
		if nowhere && !r.Any(en.Speech|en.Attributing) && !r.rules(v) && !r.ByDocument(v) {
			return verdict.Missing(verdict.Attribution, said[v].Text), true
		}
		if s := speakerOf(said, v); s >= 0 && !r.mayBeSaidBy(s) {
			return verdict.Missing(verdict.Attribution, said[s].Text), true
		} else if s >= 0 && r.nowhereSpeaks(s) {
			return verdict.Against(verdict.Role, said[s].Text, r.Own[r.Found[s][0].Fact].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// nobodysThat gives the "that" behind the date with which a sentence begins, where nobody says what follows: "On 3 May that Norway would
// sue". 0 where there is none.
func nobodysThat(tokens []en.Token) int {
	for k := 1; k+1 < min(len(tokens), 4); k++ {
		if tokens[k].Text == "that" {
			n := &tokens[k+1]
			opensClause := n.Sort == en.Named || en.Article(n) || en.Pronoun(n)
			if opensClause && tokens[k-1].Sort == en.Dated && tokens[k].Before == en.Joined {
				return k
			}
			return 0
		}
		if tokens[k].Content() && tokens[k].Sort == en.Word {
			return 0
		}
	}
	return 0
}

// nowhereSpeaks tells whether the facts name whom the piece lets speak at s, but nowhere as who speaks, by himself or for another.
func (r Rules) nowhereSpeaks(s int) bool {
	if r.Said.Tokens[s].Sort != en.Named || len(r.Found[s]) == 0 {
		return false
	}
	return !slices.ContainsFunc(r.Found[s], r.speaksThere) && !r.titledSource(s)
}

// titledSource tells whether right before a name stands what the facts call their speaker: "the rating agency Vardal says" for "the
// agency said".
func (r Rules) titledSource(s int) bool {
	for k := s - 1; k >= max(0, s-3) && r.Said.Tokens[k+1].Before == en.Joined; k-- {
		for _, p := range r.Found[k] {
			tokens := r.Own[p.Fact].Tokens
			if tokens[p.Token].Sort == en.Word && tokens[p.Token].Content() &&
				slices.ContainsFunc(grammar.Attributed(tokens), func(source []int) bool { return slices.Contains(source, p.Token) }) {
				return true
			}
		}
	}
	return false
}

// speaksThere tells whether the name at a place of a fact is one of its speakers, or the fact has none.
func (r Rules) speaksThere(p reading.Place) bool {
	tokens := r.Own[p.Fact].Tokens
	any := false
	for _, s := range grammar.Sayings(tokens) {
		if s.Beside {
			continue
		}
		if slices.Contains(s.Source, p.Token) || heIs(tokens, s.Place, p.Token) {
			return true
		}
		any = any || len(s.Source) > 0
	}
	for k := p.Token + 1; k < min(len(tokens), p.Token+4) && tokens[k].Before == en.Joined; k++ {
		if tokens[k].Is(en.Speech|en.Attributing) && tokens[k].Stem != "call" {
			return true
		}
	}
	return !any && !otherTells(tokens, p.Token)
}

// otherTells tells whether a text lets only others than the one at k tell that something is so: "Norway announced that Vardal would".
func otherTells(tokens []en.Token, k int) bool {
	others := false
	for v := 1; v+1 < len(tokens); v++ {
		if !tokens[v].Is(en.Speech) || !en.Verbal(tokens, v) || grammar.Passive(tokens, v) || !opensThat(tokens, v) {
			continue
		}
		subjects := grammar.Before(tokens, v)
		if slices.Contains(subjects, k) {
			return false
		}
		others = others || slices.ContainsFunc(subjects, func(s int) bool { return tokens[s].Sort == en.Named })
	}
	return others
}

// opensThat tells whether "that" stands behind the verb at v, with no more between than a day or place: "announced in May that".
func opensThat(tokens []en.Token, v int) bool {
	for k := v + 1; k < min(len(tokens), v+6) && tokens[k].Before == en.Joined; k++ {
		if tokens[k].Text == "that" {
			return true
		}
	}
	return false
}

// heIs tells whether the word of speech at v stands right behind "he" or "she", and the name at k is the subject of the last verb before
// that: "Holm sold the port: he said it lost money".
func heIs(tokens []en.Token, v, k int) bool {
	if v < 2 || tokens[v-1].Text != "he" && tokens[v-1].Text != "she" {
		return false
	}
	if k > 0 && (tokens[k-1].Is(en.Preposed) || en.OfPlace(tokens[k-1].Text) || en.Verbal(tokens, k-1)) {
		return false
	}
	for n := v - 2; n > k; n-- {
		if en.Verbal(tokens, n) {
			subjects := grammar.Before(tokens, n)
			return len(subjects) == 1 && subjects[0] == k
		}
	}
	return false
}

// orders tells whether a sentence tells its reader to do something: "Write that …", "Tell everyone …", "Note: …".
func orders(tokens []en.Token) bool {
	t, next := &tokens[0], &tokens[1]
	if strings.HasSuffix(t.Text, " that") && t.Is(en.Attributing|en.Speech) && !t.Ed {
		return true
	}
	first, _, _ := strings.Cut(t.Text, " ")
	if first == "according" {
		return false // "According to US officials" is none of "us"
	}
	if t.Sort != en.Word || !t.Is(en.Verb|en.Speech|en.Attributing) || t.Is(en.Linking|en.Planned|en.Weak|en.Certain|en.Obliging) {
		return false
	}
	if t.Ed || t.Ing || strings.HasSuffix(first, "s") {
		return false
	}
	switch next.Text {
	case "that", "everyone", "everybody", "everything", "people", "them", "me", "him", "her", "us", "whether", "how", "what", "why", "it",
		"this":
		return true
	}
	return next.Before == en.Strong && t.Is(en.Speech|en.Attributing)
}

// reports tells whether the token at v gives what follows, or what stands before it, as somebody's word.
func reports(tokens []en.Token, v int) bool {
	t := &tokens[v]
	switch {
	case t.Sort != en.Word || !t.Is(en.Attributing|en.Speech):
		return false
	case strings.HasPrefix(t.Text, "according to") || t.Text == "reportedly":
		return true
	case strings.HasSuffix(t.Text, " that"):
		return v > 0
	case !en.Verbal(tokens, v) && !grammar.Plainly(tokens, v):
		return false
	case v+1 < len(tokens) && tokens[v+1].Text == "that" && tokens[v+1].Before == en.Joined:
		return true
	}
	switch t.Stem {
	case "tell", "warn", "assur", "inform": // "told Xi that"
		for k := v + 1; k < min(len(tokens), v+5) && tokens[k].Before == en.Joined; k++ {
			if tokens[k].Text == "that" {
				return true
			}
		}
	}
	return t.Stem == "say" || t.Stem == "claim" || t.Stem == "argu" || t.Stem == "insist"
}

// speakerOf gives who speaks at v: the name or noun right before it, or behind "according to"; -1 where that is a pronoun or nobody.
func speakerOf(tokens []en.Token, v int) int {
	if strings.HasPrefix(tokens[v].Text, "according") {
		if s := grammar.SourceFrom(tokens, v+1, 1); len(s) > 0 {
			return s[0]
		}
		return -1
	}
	if hasNext(tokens, v, "by") && !byTheTime(tokens, v+1) {
		if s := grammar.SourceFrom(tokens, v+2, 1); len(s) > 0 {
			return s[0]
		}
		return -1
	}
	for k := v - 1; k >= 0 && tokens[k+1].Before == en.Joined; k-- {
		t := &tokens[k]
		switch {
		case strings.HasPrefix(t.Text, "by "):
			return -1
		case t.Sort == en.Named:
			if first := ofBody(tokens, k); first >= 0 {
				return first
			}
			return k
		case t.Sort == en.Dated, t.Sort == en.Number, t.Ed, t.Is(en.Preposed), en.Pronoun(t):
			return -1
		case t.Text == "and", t.Text == "who", t.Text == "which", t.Text == "that":
			return -1
		case t.Content() && !t.Is(en.Linking|en.Adverb|en.Weak|en.Planned|en.Certain|en.Obliging|en.Nowadays|en.Negative):
			return k
		case t.Text == "somebody", t.Text == "someone", t.Text == "everyone", t.Text == "everybody":
			return k
		}
	}
	return -1
}

// byTheTime tells whether the "by" at k begins "by the time", behind which nobody stands who speaks.
func byTheTime(tokens []en.Token, k int) bool {
	return k+2 < len(tokens) && tokens[k+2].Text == "time" || k+1 < len(tokens) && strings.HasPrefix(tokens[k+1].Text, "the time")
}

// ofBody gives the name before "of" and the name at k: "Ada Holm of the Fisheries Board said"; -1 where there is none.
func ofBody(tokens []en.Token, k int) int {
	k--
	if k > 0 && tokens[k].Text == "the" {
		k--
	}
	if k > 0 && tokens[k].Text == "of" && tokens[k-1].Sort == en.Named {
		return k - 1
	}
	return -1
}

// mayBeSaidBy tells whether the facts, or those cited before, know who speaks at s: by name or noun, as "both" of theirs, or
// as data where they have some.
func (r Rules) mayBeSaidBy(s int) bool {
	t := &r.Said.Tokens[s]
	noun := func(p reading.Place) bool {
		return t.Sort == en.Named || !en.Verbal(r.Own[p.Fact].Tokens, p.Token) && !r.Own[p.Fact].Tokens[p.Token].Ed
	}
	if slices.ContainsFunc(r.Found[s], noun) || len(r.Find(t, r.Near)) > 0 || t.SpeaksBy(en.ByOffice) ||
		s > 0 && r.Said.Tokens[s-1].Sort == en.Named && len(r.Found[s-1]) > 0 {
		return true
	}
	bothOfThem := s > 0 && r.Said.Tokens[s-1].Text == "both" || hasNext(r.Said.Tokens, s, "both")
	if bothOfThem && t.Is(en.Harmless) && r.Says("both") {
		return true // "both firms say" for "Holm and Vardal both say"
	}
	return t.SpeaksBy(en.ByData) && slices.ContainsFunc(r.Own, func(f en.Text) bool {
		return slices.ContainsFunc(f.Tokens, func(n en.Token) bool { return n.SpeaksBy(en.ByData) })
	})
}
