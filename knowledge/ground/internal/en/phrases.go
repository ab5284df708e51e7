package en

import (
	"slices"
	"strings"
)

// phraseToken makes a token of a phrase of the tables from i to end, with what its words can stand for besides.
func (l *Lexicon) phraseToken(w []Raw, i int, e *Entry, stems []string, end int) Token {
	t := Token{Text: spell(w[i:end]), Stem: Join(stems), Parts: stems, Groups: e.Groups, Class: e.Class}
	first := l.ReadWord(w[i])
	t.Ed = first.Ed
	means := func(groups []uint16) { t.Groups = append(slices.Clone(t.Groups), groups...) }
	switch {
	case stems[len(stems)-1] == "against": // to speak out against it is not to speak of it
	case keepsVerb(&t, &first): // "agree to", "halt production"
		means(first.Groups)
	case len(stems) == 2 && stems[0] == "be" && l.Words[stems[1]] != nil: // "was set"
		means(l.Words[stems[1]].Groups)
	}
	if t.Is(Verb) && (stems[1] == "as" || stems[1] == "to" || stems[1] == "that" || stems[1] == "on") {
		t.Class |= first.Class & (Speech | Attributing)
	}
	if stems[0] == "be" && len(stems) > 2 && stems[1] == "in" {
		if rest, _, last := l.readPhrase(w, i+1); rest != nil && last == end {
			means(rest.Groups) // "is in force"
		}
	}
	if t.Is(Verb) && len(stems) > 2 { // "come back online" is "come back" as well
		for _, p := range l.Phrases[stems[0]] {
			if len(p.Stems) == len(stems)-1 && slices.Equal(p.Stems, stems[:len(p.Stems)]) {
				means(p.Entry.Groups)
			}
		}
	}
	if t.Is(Verb) {
		return t
	}
	for _, stem := range stems {
		if inner := l.Words[stem]; inner != nil && !inner.is(Function|Linking|Harmless) {
			t.inner = append(t.inner, inner.Groups...)
		}
	}
	return t
}

// keepsVerb tells whether a phrase still means what its first word does: with a particle, or as a verb with what it is done to.
func keepsVerb(t, first *Token) bool {
	second := t.Parts[1]
	if particle(second) {
		return len(t.Parts) == 2
	}
	return t.Is(Verb) && !leadsOn(second) && !first.Is(Harmless|Linking|Function)
}

// particle tells whether a word only leads on from the verb before it, which keeps its meaning.
func particle(s string) bool {
	switch s {
	case "to", "by", "for", "with", "in", "from", "at", "on":
		return true
	}
	return false
}

// readPhrase gives the entry of the longest phrase of the tables that begins at i, its stems and where it ends; i where none does.
func (l *Lexicon) readPhrase(w []Raw, i int) (*Entry, []string, int) {
	for _, p := range l.Phrases[w[i].Stem] {
		if p.standsAt(w, i) && !l.cutsInto(w, i+len(p.Stems)) && !l.meansOther(p, w, i) {
			return p.Entry, p.Stems, i + len(p.Stems)
		}
	}
	return nil, nil, i
}

// meansOther tells whether the words of a phrase at i mean something else than it does: "were up to 15 percent", "prices rose".
func (l *Lexicon) meansOther(p phrase, w []Raw, i int) bool {
	switch len(p.Stems) {
	case 2:
		return !p.Entry.is(Verb) && l.pastForm(w[i+1].Text)
	case 3:
		return p.Stems[0] == "be" && boundsNumber(w, i+1)
	}
	return false
}

// standsAt tells whether the phrase begins at i, with nothing between its words.
func (p phrase) standsAt(w []Raw, i int) bool {
	if i+len(p.Stems) > len(w) {
		return false
	}
	for k, stem := range p.Stems {
		if w[i+k].Stem != stem || k > 0 && w[i+k].before != Joined {
			return false
		}
	}
	return true
}

// boundsNumber tells whether "up to" stands at i with a number behind it: "were | up to 15 percent".
func boundsNumber(w []Raw, i int) bool {
	if i+2 >= len(w) || w[i].Text != "up" || w[i+1].Text != "to" || w[i+2].before != Joined {
		return false
	}
	_, _, number := readQuantity(w, i+2)
	return number
}

// cutsInto tells whether a phrase that ends before i would take the preposition of a date ("taken in | 2020") or the "to" of a
// verb ("due to | end").
func (l *Lexicon) cutsInto(w []Raw, i int) bool {
	if i >= len(w) || w[i].before != Joined {
		return false
	}
	if w[i-2].Stem == "be" && leadsOn(l.Stem(w[i].Text)) && l.opensAt(w, i-1) {
		return true // "was | set up"
	}
	switch w[i-1].Text {
	case "in", "at", "by", "from", "since", "until":
		d, _ := readDates(w, i)
		return len(d) > 0 || w[i-1].Text == "at" && (w[i].Text == "most" || w[i].Text == "least")
	case "late", "early", "mid", "start", "beginning", "outset", "end", "close":
		d, _ := readDates(w, i-1)
		return len(d) > 0 // "the order of | late September", "at the | start of May"
	case "over":
		return w[i-2].Stem == "be" && (w[i].Text == "the" || w[i].Text == "its" || w[i].Text == "a" || w[i].upper) // "it was over | the ban"
	case "on":
		d, _ := readDates(w, i)
		return len(d) > 0 || l.phraseGoesOn(w, i)
	case "up":
		return w[i].Text == "to" && i+1 < len(w) && w[i+1].Text[0] <= '9' // "took up to | 15 percent"
	case "to":
		if w[i-2].Text == "going" {
			e := l.Words[w[i].Stem]
			return w[i].upper || e != nil && e.Class&Verb == 0 // "was going to the cloud"
		}
		if w[i-2].Text != "due" {
			return false
		}
		e := l.Words[w[i].Stem]
		return e != nil && e.Class&Verb != 0 && e.Class&Noun == 0 && !strings.HasSuffix(w[i].Text, "s") && (i+1 == len(w) || w[i+1].Text != "of")
	}
	return false
}

// opensAt tells whether the words at i and behind it begin a phrase of the tables that is a verb: "set up".
func (l *Lexicon) opensAt(w []Raw, i int) bool {
	return slices.ContainsFunc(l.Phrases[w[i].Stem], func(p phrase) bool { return p.Entry.is(Verb) && p.Stems[1] == w[i+1].Stem })
}

// phraseGoesOn tells whether a phrase of three words goes on at i, which one that begins with "be" would cut: "was | put on hold".
func (l *Lexicon) phraseGoesOn(w []Raw, i int) bool {
	return i > 2 && w[i-3].Stem == "be" && slices.ContainsFunc(l.Phrases[w[i-2].Stem], func(p phrase) bool {
		return len(p.Stems) == 3 && p.Stems[1] == w[i-1].Stem && p.Stems[2] == w[i].Stem
	})
}
