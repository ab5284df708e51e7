package ground

import (
	"slices"
	"strings"
)

// sort is the type of a token.
type sort uint8

const (
	word sort = iota
	named
	number
	dated
)

// token is a word, name, quantity or date of a text with all that the rules ask about it.
type token struct {
	sort    sort
	text    string
	stem    string
	parts   []string // stems of a phrase
	inner   []uint16 // groups of the words of a phrase that is no verb: "licence" in "export licence"
	groups  []uint16
	class   class
	id      string   // of a name
	wider   []string // names within the name: the United States in "US Commerce Department"
	alts    []string // names that it may stand for
	q       quantity
	counted []int // tokens that say what a quantity without unit counts
	d       date
	upper   bool
	poss    bool
	ed, ing bool
	hyphen  bool
	before  gap
}

func (t *token) is(c class) bool { return t.class&c != 0 }

// content tells whether the token states something.
func (t *token) content() bool { return t.sort != word || !t.is(function) }

// text is an analysed text.
type text struct {
	id     string // of the fact
	tokens []token
}

// analyse turns a text into tokens: names first, then dates, quantities, phrases and words.
func (l *lexicon) analyse(id, s string) text {
	w := scan(s)
	for i := range w {
		w[i].stem = l.stem(w[i].text)
	}
	t := text{id, make([]token, 0, len(w))}
	for i := 0; i < len(w); {
		tok, end := l.next(w, i)
		for k := range tok {
			tok[k].upper, tok[k].hyphen = w[i].upper && !w[i].first, w[i].hyphen
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
		if len(stems) == 2 && particle(stems[1]) { // "agree to" is "agree" as well
			t.groups = append(slices.Clone(t.groups), first.groups...)
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
	case "to", "by", "for", "with", "in", "from", "at":
		return true
	}
	return false
}

func (l *lexicon) readWord(r raw) token {
	t := token{text: r.text, stem: r.stem}
	if e := l.words[t.stem]; e != nil {
		t.groups, t.class = e.groups, e.class
	}
	base, irregular := l.irregular[r.text]
	irregular = irregular && base != "-"
	n := len(r.text)
	t.ed = n > 3 && r.text[n-2:] == "ed" || irregular && base != r.text && !strings.HasSuffix(r.text, "ing") && !strings.HasSuffix(r.text, "s")
	t.ing = n > 4 && r.text[n-3:] == "ing"
	if r.upper && !t.is(function) && (!r.first || l.words[t.stem] == nil) {
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

func matches(w []raw, words []string) bool {
	for k := range words {
		if w[k].text != words[k] || k > 0 && w[k].before > joined && w[k].before != quoted || k < len(words)-1 && w[k].poss {
			return false
		}
	}
	return w[0].upper && (w[0].text != "us" || len(w) > 1 || w[0].upper)
}

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
		if len(p.stems) <= len(stems) && slices.Equal(p.stems, stems[:len(p.stems)]) {
			return p.entry, p.stems, i + len(p.stems)
		}
	}
	return nil, nil, i
}

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

// finish gives quantities their bounds and what they count.
func (l *lexicon) finish(t *text) {
	for i := range t.tokens {
		if t.tokens[i].sort != number {
			continue
		}
		q := &t.tokens[i].q
		for k := i - 1; k >= max(0, i-3); k-- {
			if e := l.boundOf(&t.tokens[k]); e != nil {
				q.bound = e.bound
				t.tokens[k].class |= function
				break
			}
			if t.tokens[k].content() {
				break
			}
		}
		if i+1 < len(t.tokens) {
			if e := l.boundOf(&t.tokens[i+1]); e != nil && len(t.tokens[i+1].parts) > 1 && t.tokens[i+1].parts[0] == "or" {
				q.bound = e.bound
				t.tokens[i+1].class |= function
			}
		}
		if q.unit == "" {
			t.tokens[i].counted = countedBy(t.tokens, i)
		}
		if q.unit == "" && len(t.tokens[i].counted) == 0 {
			q.unit = unitNear(t.tokens, i)
		}
	}
}

// unitNear gives the unit that a number without one takes from another: "from 34 to 84 percent", "202 billion dollars, from
// 418 billion".
func unitNear(tokens []token, i int) string {
	for k := i + 1; k < min(len(tokens), i+3) && tokens[k].before == joined; k++ {
		if tokens[k].sort == number {
			return tokens[k].q.unit
		}
		if tokens[k].text != "to" && tokens[k].text != "and" && tokens[k].text != "or" {
			break
		}
	}
	for k := i - 1; k >= 0 && tokens[i].q.value >= 1e6; k-- {
		if tokens[k].sort == number && tokens[k].q.value >= 1e6 {
			return tokens[k].q.unit
		}
	}
	return ""
}

func (l *lexicon) boundOf(t *token) *entry {
	var e *entry
	if t.sort == word && len(t.parts) > 0 {
		for _, p := range l.phrases[t.parts[0]] {
			if slices.Equal(p.stems, t.parts) {
				e = p.entry
			}
		}
	} else if t.sort == word {
		e = l.words[t.stem]
	}
	if e == nil || !e.bounds {
		return nil
	}
	return e
}

// countedBy gives the words behind a number, up to the next that joins.
func countedBy(tokens []token, i int) []int {
	var all []int
	for k := i + 1; k < len(tokens) && k < i+5 && tokens[k].before == joined; k++ {
		if tokens[k].sort == word && !tokens[k].is(function) {
			all = append(all, k)
		} else if tokens[k].sort != named {
			break
		}
	}
	return all
}

// verbal tells whether the word at v is used as a verb, as far as its form and neighbours show.
func verbal(tokens []token, v int) bool {
	t := &tokens[v]
	if !t.is(verb) || t.sort != word || t.is(linking) || nounEnding(t.text) {
		return false
	}
	if v == 0 || t.before > comma {
		return t.ed || t.ing
	}
	prev := &tokens[v-1]
	switch prev.text {
	case "the", "a", "an", "its", "their", "his", "her", "this", "no", "of", "in", "on", "for", "with", "any", "each", "every", "from":
		return false
	case "to", "he", "she", "it", "they", "who", "which", "not", "that":
		return true
	}
	last := v+1 == len(tokens) || tokens[v+1].before >= comma
	switch {
	case prev.is(weak | planned | certain | obliging):
		return true
	case t.ed:
		return prev.content() || prev.is(linking) || last || tokens[v+1].sort != word || !tokens[v+1].content()
	case last && !t.is(speech|attributing):
		return false
	case prev.is(linking), prev.poss:
		return t.ing && !prev.poss
	case t.ing, prev.sort == number, !prev.content() && prev.text != "and":
		return false
	}
	if strings.HasSuffix(t.text, "s") {
		return (prev.sort != named || !noun(tokens, v)) && !strings.HasSuffix(prev.text, "s") || prev.text == "and"
	}
	return strings.HasSuffix(prev.text, "s") || prev.sort == named && v > 1 && tokens[v-2].text == "and"
}

// nounEndings are endings that only nouns have, nearly: verbalToo are the verbs among them.
var (
	nounEndings = strings.Fields("tion sion ment tions sions ments ance ence ture sure ity er ers or ors ship age al")
	verbalToo   = strings.Fields("offer offers deliver delivers manage lower lowers order orders answer answers appeal transfer consider monitor trigger enter enters suffer damage cover covers alter reveal repeal steal deal confer implement supplement mention question")
)

func nounEnding(s string) bool {
	return slices.ContainsFunc(nounEndings, func(end string) bool { return strings.HasSuffix(s, end) }) && !slices.Contains(verbalToo, s)
}

// noun tells whether a word in s behind a name is rather its noun, as in "US exports": a verb or preposition follows.
func noun(tokens []token, v int) bool {
	return v+1 == len(tokens) || tokens[v+1].is(verb|linking|preposed|planned|weak) || tokens[v+1].sort == dated
}
