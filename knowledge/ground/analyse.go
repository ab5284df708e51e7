package ground

import (
	"regexp"
	"slices"
	"strings"
)

// gapped finds a passive verb that a second part of the sentence leaves out: "one side was led by A, the other side by B".
var gapped = regexp.MustCompile(`\b(was|were|is|are) (\pL+ed|led|held|made|built|run|won|sold|paid|bought) by ([^,;.]+)(,| and|;) (the [\pL' -]{2,40}?) by `)

// sharedNoun finds the plural before two numbers that the singular has each: "Sections 301 and 232".
var sharedNoun = regexp.MustCompile(`\b(Section|Article|Chapter|Title|Announcement|Rule)s (\d+\w*) and (\d+\w*)`)

var numberedNouns = []string{"Sections ", "Articles ", "Chapters ", "Titles ", "Announcements ", "Rules "}

// whole says the verb in the second part too, and the noun before each number.
func whole(s string) string {
	if slices.ContainsFunc(numberedNouns, func(noun string) bool { return strings.Contains(s, noun) }) { // which is rare, and costs less to tell
		s = sharedNoun.ReplaceAllString(s, "$1 $2 and $1 $3")
	}
	if strings.Count(s, " by ") < 2 {
		return s // which is nearly every text, and costs less to tell
	}
	return gapped.ReplaceAllString(s, "$1 $2 by $3$4 $5 $1 $2 by ")
}

// analyse turns a text into tokens: names first, then dates, quantities, phrases and words.
func (l *lexicon) analyse(id, s string) text {
	w := scan(whole(s))
	for i := range w {
		if w[i].clipped && l.participleAt(w, i+1) {
			w[i].text = "had"
		}
		w[i].stem = l.stem(w[i].text)
	}
	t := text{id, make([]token, 0, len(w))}
	for i := 0; i < len(w); {
		tok, end := l.next(w, i)
		for k := range tok {
			tok[k].upper, tok[k].capitals, tok[k].hyphen = w[i].upper && !w[i].first, w[i].capitals, w[i].hyphen
			if k == 0 {
				tok[k].before = w[i].before
			}
			tok[k].poss = w[end-1].poss
		}
		t.tokens = append(t.tokens, tok...)
		i = end
	}
	l.finish(&t)
	return t
}

// next reads the tokens that begin at i.
func (l *lexicon) next(w []raw, i int) ([]token, int) {
	if t, end, ok := l.readName(w, i); ok {
		return []token{t}, end
	}
	if dates, end := readDates(w, i); len(dates) > 0 {
		var all []token
		for _, d := range dates {
			all = append(all, token{sort: dated, text: spell(w[i:end]), d: d})
		}
		return all, end
	}
	if e, stems, end := l.readPhrase(w, i); e != nil {
		t := token{text: spell(w[i:end]), stem: join(stems), parts: stems, groups: e.groups, class: e.class}
		first := l.readWord(w[i])
		t.ed = first.ed
		switch {
		case stems[len(stems)-1] == "against": // to speak out against it is not to speak of it
		case len(stems) == 2 && particle(stems[1]), t.is(verb) && !leadsOn(stems[1]) && !first.is(harmless|linking|function) &&
			!particle(stems[1]): // "agree to", "halt production"
			t.groups = append(slices.Clone(t.groups), first.groups...)
		case len(stems) == 2 && stems[0] == "be" && l.words[stems[1]] != nil: // "was set"
			t.groups = append(slices.Clone(t.groups), l.words[stems[1]].groups...)
		}
		if t.is(verb) && (stems[1] == "as" || stems[1] == "to" || stems[1] == "that" || stems[1] == "on") {
			t.class |= first.class & (speech | attributing)
		}
		if t.is(verb) && len(stems) > 2 { // "come back online" is "come back" as well
			for _, p := range l.phrases[stems[0]] {
				if len(p.stems) == len(stems)-1 && slices.Equal(p.stems, stems[:len(p.stems)]) {
					t.groups = append(slices.Clone(t.groups), p.entry.groups...)
				}
			}
		}
		for _, p := range stems {
			if inner := l.words[p]; inner != nil && !t.is(verb) && inner.class&(function|linking|harmless) == 0 {
				t.inner = append(t.inner, inner.groups...)
			}
		}
		return []token{t}, end
	}
	if q, end, ok := readQuantity(w, i); ok && !(w[i].text == "one" && q.unit == "") {
		return []token{{sort: number, text: spell(w[i:end]), q: q}}, end
	}
	t, end := l.readWord(w[i]), i+1
	if t.sort == named && end < len(w) && w[end].hyphen && w[end].text[0] <= '9' { // Heron-2
		t.text += "-" + w[end].text
		t.id, t.stem = "~"+t.text, t.text
		end++
	}
	return []token{t}, end
}

// particle tells whether a word only leads on from the verb before it, which keeps its meaning.
func particle(s string) bool {
	switch s {
	case "to", "by", "for", "with", "in", "from", "at", "on":
		return true
	}
	return false
}

// readWord makes a token of a plain word, with what the tables know of it by its stem and form.
func (l *lexicon) readWord(r raw) token {
	if n := len(r.text) - 1; r.upper && n > 1 && r.text[n] == 's' && r.text[n-1] >= '0' && r.text[n-1] <= '9' {
		r.text = r.text[:n] // the H7s are more than one H7
		r.stem = r.text
	}
	t := token{text: r.text, stem: r.stem, kin: l.kin[r.stem]}
	if e := l.words[t.stem]; e != nil {
		t.groups, t.class = e.groups, e.class&^(ofForms&^l.forms[t.text])
	}
	base, irregular := l.irregular[r.text]
	irregular = irregular && base != "-"
	n := len(r.text)
	t.ed = n > 3 && r.text[n-2:] == "ed" || irregular && base != r.text && !l.spellings[r.text] && !strings.HasSuffix(r.text, "ing") &&
		!strings.HasSuffix(r.text, "s")
	t.ing = n > 4 && r.text[n-3:] == "ing"
	if r.upper && (!t.is(function) || r.text == "a" && !r.first) && (!r.first || l.words[t.stem] == nil && !strings.HasSuffix(r.text, "ly")) {
		t.sort, t.id = named, "~"+r.text
	}
	return t
}

// readName reads the longest name at i. Nobody is named without a capital.
func (l *lexicon) readName(w []raw, i int) (token, int, bool) {
	if !w[i].upper && w[i].text[0] > '9' {
		return token{}, i, false
	}
	for _, n := range l.names[w[i].text] {
		if end := i + len(n.words); end <= len(w) && matches(w[i:end], n.words) {
			t := token{sort: named, text: spell(w[i:end]), id: n.id, alts: l.alts[n.id]}
			l.addInner(&t, w[i:end])
			for k := i; k < min(i+2, end-1); k++ { // the US Court of International Trade is the trade court
				if e, _, last := l.readPhrase(w, k); e != nil && last == end {
					t.groups = append(slices.Clone(t.groups), e.groups...)
				}
			}
			if e := l.words[w[i].stem]; e != nil && end == i+1 && (w[i].stem == "senat" || w[i].stem == "congress") {
				t.stem, t.groups = w[i].stem, e.groups // the Senate, and senators
			}
			for k := i; len(n.words) > 1 && k < end; k++ {
				for _, inner := range l.names[w[k].text] {
					if inner.id != n.id && k+len(inner.words) <= end && matches(w[k:k+len(inner.words)], inner.words) {
						t.wider = append(t.wider, inner.id)
					}
				}
			}
			return t, end, true
		}
	}
	return token{}, i, false
}

// addInner lets the words of a long name be matched one by one: "the ministry", "the law".
func (l *lexicon) addInner(t *token, w []raw) {
	for k := 0; len(w) > 1 && k < len(w); k++ {
		e, stems, end := l.readPhrase(w, k)
		if e == nil {
			stems, end = []string{w[k].stem}, k+1
			e = l.words[stems[0]]
		}
		if e == nil || e.class&function == 0 {
			t.parts = append(t.parts, stems...)
		}
		if e != nil {
			t.inner = append(t.inner, e.groups...)
		}
		k = end - 1
	}
}

// matches tells whether the words of a name stand at the beginning of w, joined and with a capital: "us" alone is no country.
func matches(w []raw, words []string) bool {
	for k := range words {
		if w[k].text != words[k] || k > 0 && w[k].before > joined && w[k].before != quoted || k < len(words)-1 && w[k].poss {
			return false
		}
	}
	return w[0].upper && (w[0].text != "us" || len(w) > 1 || w[0].upper)
}

// readPhrase gives the entry of the longest phrase of the tables that begins at i, its stems and where it ends; i where none does.
func (l *lexicon) readPhrase(w []raw, i int) (*entry, []string, int) {
	candidates := l.phrases[w[i].stem]
	if len(candidates) == 0 {
		return nil, nil, i
	}
	var stems []string
	for k := i; k < len(w) && k < i+6 && (k == i || w[k].before == joined); k++ {
		stems = append(stems, w[k].stem)
	}
	for _, p := range candidates {
		if n := len(p.stems); n <= len(stems) && slices.Equal(p.stems, stems[:n]) && !l.cutsInto(w, i+n) &&
			!(n == 2 && p.entry.class&verb == 0 && l.pastForm(w[i+1].text)) {
			return p.entry, p.stems, i + n
		}
	}
	return nil, nil, i
}

// participleAt tells whether a participle stands at i or behind an adverb there: "he'd asked", "they'd already met".
func (l *lexicon) participleAt(w []raw, i int) bool {
	if i < len(w) && (w[i].text == "already" || w[i].text == "never" || w[i].text == "not" || w[i].text == "just" || strings.HasSuffix(w[i].text, "ly")) {
		i++
	}
	return i < len(w) && w[i].before == joined && (l.pastForm(w[i].text) || strings.HasSuffix(w[i].text, "ed") && !strings.HasSuffix(w[i].text, "eed"))
}

// pastForm tells whether a word is the irregular past of a verb: "prices rose" is no price rise.
func (l *lexicon) pastForm(word string) bool {
	base, ok := l.irregular[word]
	return ok && base != "-" && base != word && !strings.HasSuffix(word, "s") && !strings.HasSuffix(word, "ing")
}

// cutsInto tells whether a phrase that ends before i would take the preposition of a date ("taken in | 2020") or the "to" of a
// verb ("due to | end").
func (l *lexicon) cutsInto(w []raw, i int) bool {
	if i >= len(w) || w[i].before != joined {
		return false
	}
	switch w[i-1].text {
	case "in", "at", "by", "from", "since", "until":
		d, _ := readDates(w, i)
		return len(d) > 0 || w[i-1].text == "at" && (w[i].text == "most" || w[i].text == "least")
	case "late", "early", "mid":
		d, _ := readDates(w, i-1)
		return len(d) > 0 // "the order of | late September"
	case "over":
		return w[i-2].stem == "be" && (w[i].text == "the" || w[i].text == "its" || w[i].text == "a" || w[i].upper) // "it was over | the ban"
	case "on":
		d, _ := readDates(w, i)
		return len(d) > 0 || l.phraseGoesOn(w, i)
	case "up":
		return w[i].text == "to" && i+1 < len(w) && w[i+1].text[0] <= '9' // "took up to | 15 percent"
	case "to":
		if w[i-2].text == "going" {
			e := l.words[w[i].stem]
			return w[i].upper || e != nil && e.class&verb == 0 // "was going to the cloud"
		}
		if w[i-2].text != "due" {
			return false
		}
		e := l.words[w[i].stem]
		return e != nil && e.class&verb != 0 && e.class&noun == 0 && !strings.HasSuffix(w[i].text, "s") && (i+1 == len(w) || w[i+1].text != "of")
	}
	return false
}

// phraseGoesOn tells whether a phrase of three words goes on at i, which one that begins with "be" would cut: "was | put on hold".
func (l *lexicon) phraseGoesOn(w []raw, i int) bool {
	return i > 2 && w[i-3].stem == "be" && slices.ContainsFunc(l.phrases[w[i-2].stem], func(p phrase) bool {
		return len(p.stems) == 3 && p.stems[1] == w[i-1].stem && p.stems[2] == w[i].stem
	})
}

// spell writes words one after the other with a space between them.
func spell(w []raw) string {
	s := ""
	for i, r := range w {
		if i > 0 {
			s += " "
		}
		s += r.text
	}
	return s
}

// join writes stems one after the other with a space between them: the form of a phrase under which the tables know it.
func join(stems []string) string {
	s := ""
	for i, p := range stems {
		if i > 0 {
			s += " "
		}
		s += p
	}
	return s
}
