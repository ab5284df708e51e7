package en

import (
	"regexp"
	"slices"
	"strings"
)

// gapped finds a passive verb that a second part of the sentence leaves out: "one side was led by A, the other side by B".
var gapped = regexp.MustCompile(`\b(was|were|is|are) (\pL+ed|led|held|made|built|run|won|sold|paid|bought) by ` +
	`([^,;.]+)(,| and|;) (the [\pL' -]{2,40}?) by `)

// sharedNoun finds the plural before two numbers that the singular has each: "Sections 301 and 232".
var sharedNoun = regexp.MustCompile(`\b(Section|Article|Chapter|Title|Announcement|Rule)s (\d+\w*) and (\d+\w*)`)

var numberedNouns = []string{"Sections ", "Articles ", "Chapters ", "Titles ", "Announcements ", "Rules "}

// whole says the verb in the second part too, and the noun before each number.
func whole(s string) string {
	numbers := func(noun string) bool { return strings.Contains(s, noun) }
	if slices.ContainsFunc(numberedNouns, numbers) { // which is rare, and costs less to tell
		s = sharedNoun.ReplaceAllString(s, "$1 $2 and $1 $3")
	}
	if strings.Count(s, " by ") < 2 {
		return s // which is nearly every text, and costs less to tell
	}
	return gapped.ReplaceAllString(s, "$1 $2 by $3$4 $5 $1 $2 by ")
}

// Analyse turns a text into tokens: names first, then dates, quantities, phrases and words.
func (l *Lexicon) Analyse(id, s string) Text {
	w := Scan(whole(s))
	for i := range w {
		if w[i].clipped && l.participleAt(w, i+1) {
			w[i].Text = "had"
		}
		w[i].Stem = l.Stem(w[i].Text)
	}
	t := Text{id, make([]Token, 0, len(w))}
	for i := 0; i < len(w); {
		from, end := len(t.Tokens), 0
		t.Tokens, end = l.next(t.Tokens, w, i)
		for k := from; k < len(t.Tokens); k++ {
			tok := &t.Tokens[k]
			tok.Upper, tok.Capitals, tok.Hyphen, tok.Poss = w[i].upper && !w[i].first, w[i].capitals, w[i].hyphen, w[end-1].poss
			if k == from {
				tok.Before = w[i].before
			}
		}
		i = end
	}
	l.finish(&t)
	return t
}

// next appends the tokens that begin at i to others and tells where they end.
func (l *Lexicon) next(to []Token, w []Raw, i int) ([]Token, int) {
	if t, end, ok := l.readName(w, i); ok {
		return append(to, t), end
	}
	if dates, end := readDates(w, i); len(dates) > 0 {
		if len(dates) == 1 {
			dates[0], end = atEdge(w, dates[0], i, end)
		}
		text := spell(w[i:end])
		for _, d := range dates {
			to = append(to, Token{Sort: Dated, Text: text, Date: d})
		}
		return to, end
	}
	if e, stems, end := l.readPhrase(w, i); e != nil {
		return append(to, l.phraseToken(w, i, e, stems, end)), end
	}
	if q, end, ok := readQuantity(w, i); ok && !(w[i].Text == "one" && q.Unit == "") {
		return append(to, Token{Sort: Number, Text: spell(w[i:end]), Quantity: q}), end
	}
	t, end := l.ReadWord(w[i]), i+1
	if t.Sort == Named && end < len(w) && w[end].hyphen && w[end].Text[0] <= '9' { // Heron-2
		t.Text += "-" + w[end].Text
		t.ID, t.Stem = "~"+t.Text, t.Text
		end++
	}
	return append(to, t), end
}

// ReadWord makes a token of a plain word, with what the tables know of it by its stem and form.
func (l *Lexicon) ReadWord(r Raw) Token {
	if last := len(r.Text) - 1; r.upper && last > 1 && r.Text[last] == 's' && r.Text[last-1] >= '0' && r.Text[last-1] <= '9' {
		r.Text = r.Text[:last] // the H7s are more than one H7
		r.Stem = r.Text
	}
	t := Token{Text: r.Text, Stem: r.Stem, kin: l.kin[r.Stem]}
	if e := l.Words[t.Stem]; e != nil {
		t.Groups, t.Class = e.Groups, e.Class&^(ofForms&^l.forms[t.Text])
	}
	t.Ed = len(r.Text) > 3 && strings.HasSuffix(r.Text, "ed") || l.pastForm(r.Text) && !l.spellings[r.Text]
	t.Ing = len(r.Text) > 4 && strings.HasSuffix(r.Text, "ing")
	small := t.Is(Function) && (r.Text != "a" || r.first)
	openerOnly := r.first && (l.Words[t.Stem] != nil || strings.HasSuffix(r.Text, "ly")) // it has its capital from where it stands
	if r.upper && !small && !openerOnly {
		t.Sort, t.ID = Named, "~"+r.Text
	}
	return t
}

// readName reads the longest name at i. Nobody is named without a capital.
func (l *Lexicon) readName(w []Raw, i int) (Token, int, bool) {
	if !w[i].upper && w[i].Text[0] > '9' {
		return Token{}, i, false
	}
	for _, n := range l.names[w[i].Text] {
		if end := i + len(n.words); end <= len(w) && matches(w[i:end], n.words) {
			return l.nameToken(w, i, end, n), end, true
		}
	}
	return Token{}, i, false
}

// nameToken makes a token of the name from i to end, with what its words can stand for.
func (l *Lexicon) nameToken(w []Raw, i, end int, n name) Token {
	t := Token{Sort: Named, Text: spell(w[i:end]), ID: n.id, Alts: l.alts[n.id]}
	l.addInner(&t, w[i:end])
	for k := i; k < min(i+2, end-1); k++ { // the US Court of International Trade is the trade court
		if e, _, last := l.readPhrase(w, k); e != nil && last == end {
			t.Groups = append(slices.Clone(t.Groups), e.Groups...)
		}
	}
	bare := end == i+1 || end == i+2 && w[i].Text == "the"
	if stem := w[end-1].Stem; bare && l.Words[stem] != nil && (stem == "senat" || stem == "congress") {
		t.Stem, t.Groups = stem, l.Words[stem].Groups // the Senate, and senators
	}
	for k := i; len(n.words) > 1 && k < end; k++ {
		for _, inner := range l.names[w[k].Text] {
			if inner.id != n.id && k+len(inner.words) <= end && matches(w[k:k+len(inner.words)], inner.words) {
				t.Wider = append(t.Wider, inner.id)
			}
		}
	}
	return t
}

// addInner lets the words of a long name be matched one by one: "the ministry", "the law".
func (l *Lexicon) addInner(t *Token, w []Raw) {
	for k := 0; len(w) > 1 && k < len(w); k++ {
		e, stems, end := l.readPhrase(w, k)
		if e == nil {
			stems, end = []string{w[k].Stem}, k+1
			e = l.Words[stems[0]]
		}
		if e == nil || e.Class&Function == 0 {
			t.Parts = append(t.Parts, stems...)
		}
		if e != nil {
			t.inner = append(t.inner, e.Groups...)
		}
		k = end - 1
	}
}

// matches tells whether the words of a name stand at the beginning of w, joined and with a capital: "us" alone is no country.
func matches(w []Raw, words []string) bool {
	for k := range words {
		parted := k > 0 && w[k].before > Joined && w[k].before != Quoted
		owns := k < len(words)-1 && w[k].poss
		if w[k].Text != words[k] || parted || owns {
			return false
		}
	}
	return w[0].upper && (w[0].Text != "us" || len(w) > 1 || w[0].upper)
}

// participleAt tells whether a participle stands at i or behind an adverb there: "he'd asked", "they'd already met".
func (l *Lexicon) participleAt(w []Raw, i int) bool {
	if i < len(w) && beforeParticiple(w[i].Text) {
		i++
		if i < len(w) && slices.Contains(SameInPast, w[i].Text) {
			return true // "they'd already cut"
		}
	}
	if i >= len(w) || w[i].before != Joined {
		return false
	}
	inEd := strings.HasSuffix(w[i].Text, "ed") && !strings.HasSuffix(w[i].Text, "eed")
	return inEd || l.pastForm(w[i].Text)
}

// beforeParticiple tells whether an adverb may stand between "had" and a participle.
func beforeParticiple(word string) bool {
	switch word {
	case "already", "never", "not", "just":
		return true
	}
	return strings.HasSuffix(word, "ly")
}

// pastForm tells whether a word is the irregular past of a verb: "prices rose" is no price rise.
func (l *Lexicon) pastForm(word string) bool {
	base, ok := l.Irregular[word]
	return ok && base != "-" && base != word && !strings.HasSuffix(word, "s") && !strings.HasSuffix(word, "ing")
}

// spell writes words one after the other with a space between them.
func spell(w []Raw) string {
	s := ""
	for i, r := range w {
		if i > 0 {
			s += " "
		}
		s += r.Text
	}
	return s
}

// Join writes stems one after the other with a space between them: the form of a phrase under which the tables know it.
func Join(stems []string) string {
	s := ""
	for i, p := range stems {
		if i > 0 {
			s += " "
		}
		s += p
	}
	return s
}
