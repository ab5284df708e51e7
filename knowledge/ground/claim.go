package ground

import (
	"slices"
	"strings"
)

// NewForClaims makes a judge that besides knows a base's own words: groups that mean the same there, and pairs that are opposites.
// Texts that have to keep to their facts' wording are not for it.
func NewForClaims(entities []Entity, alike [][]string, opposites [][2]string) (*Judge, error) {
	j, err := New(entities)
	if err != nil {
		return nil, err
	}
	for _, words := range alike {
		j.lex.group(words, 0)
	}
	for _, pair := range opposites {
		a, b := j.lex.group(pair[:1], 0), j.lex.group(pair[1:], 0)
		j.lex.opposites[a] = append(j.lex.opposites[a], b)
		j.lex.opposites[b] = append(j.lex.opposites[b], a)
	}
	j.rivals = map[string]int{}
	line := 0
	err = eachLine("rivals.txt", func(words string) error {
		line++
		for _, w := range list(words) {
			j.lex.entryOf(w) // a phrase is read as one
			j.rivals[join(j.lex.stems(w))] = line
		}
		return nil
	})
	j.lex.longestFirst()
	return j, err
}

// Stated is a fact that a claim is held against, with what else is known of it.
type Stated struct {
	Fact            // Entities are those that it is about, besides those in its text
	Asks   []string // ways people ask about it: their words are none that the fact knows nothing of
	Actors []string // countries that somebody in it acts for
	Dates  []string // days that belong to it, besides those in its text: "22 January 2026"
}

// Standing is how a claim stands to one fact.
type Standing struct {
	Shared float64   // 0 to 1: how much of what the claim states the fact speaks of
	Used   float64   // 0 to 1: how much of what the fact states the claim speaks of
	Lacks  []Lack    // what of the claim the fact doesn't have, in the claim's order
	Faults []Verdict // what is wrong with how the rest is put together, one a rule
	Doubts []Verdict // what stricter rules find, which often mistake other wording for it: enough not to call a claim supported
	Unsaid []string  // names that the fact has and the claim does not
	Denies bool      // the claim says "not"
	Yields bool      // the fact denies and forbids nothing
	Backed bool      // each "not" of the claim is said of a word of which the fact says it as well
	Speaks bool      // the claim says that somebody said so
	Voiced bool      // it names those whose words the fact gives, if only as who did it: "Bessent took it off the table"
}

// Lack is a word, name, number or date of a claim that a fact does not have.
type Lack struct {
	Word   string
	Reason Reason
	Typed  bool   // the fact has another of the same kind: another number, another date, the opposite
	Name   string // of the one who is named; empty where it is no name
	Asked  bool   // people use the word when they ask about the fact
	Heard  bool   // at least one who asks about the fact uses the word
	Rival  bool   // the fact has something else in its place
}

// Standings holds a claim that cites nothing against each of the facts that a search found, by itself. The gates hold as
// everywhere; what breaks one is given.
func (j *Judge) Standings(claim string, facts []Stated) ([]Standing, Verdict) {
	all := make([]Standing, len(facts))
	var texts strings.Builder
	for _, f := range facts {
		texts.WriteString(f.Text + " ")
	}
	if v, bad := gate(claim, texts.String()); bad {
		return all, v
	}
	said := j.lex.analyse("", strings.NewReplacer("[", "(", "]", ")").Replace(claim))
	for i, f := range facts {
		r := &reading{lex: j.lex, own: []text{j.lex.analyse(f.ID, f.Text)}, meta: []Fact{f.Fact}}
		r.said.tokens = slices.Clone(said.tokens)
		all[i] = j.standing(r, f)
	}
	return all, fine()
}

// standing looks at all that a fact lacks and at every rule, where a verdict stops at the first.
func (j *Judge) standing(r *reading, f Stated) Standing {
	var s Standing
	r.said.tokens = withoutContrast(withoutReply(r.said.tokens))
	r.cover()
	asked, enough, dates := j.stemsOf(f.Asks), max(2, len(f.Asks)/12), j.datesOf(f.Dates)
	all, shared := 0.0, 0.0
	for i := range r.said.tokens {
		t := &r.said.tokens[i]
		s.Denies, s.Speaks = s.Denies || deniesIt(t), s.Speaks || t.is(speech|attributing)
		w := weight(t)
		l, lacks := r.lack(i, dates)
		if all += w; !lacks && (len(r.found[i]) > 0 || t.sort != word) {
			shared += w
		}
		if lacks {
			l.Asked = t.sort == word && (t.is(verb) && asked[t.stem] >= enough || slices.Contains(soft, t.stem)) || t.sort == named && slices.Contains(f.Entities, t.id)
			l.Asked = l.Asked || deniesIt(t) || t.is(weak|planned|certain) || r.setting(i, asked, enough) || t.sort == named && slices.Contains(f.Actors, t.id) && r.otherAgent(i)
			l.Typed = l.Typed || !l.Asked && r.otherAgent(i) || j.rival(r, i)
			l.Heard = l.Asked || t.sort == word && !slices.Contains(telling, t.stem) && (asked[t.stem] > 0 || len(t.parts) > 0 && asked[t.parts[0]] > 0)
			l.Rival = l.Typed || t.sort == word && (t.is(verb) || r.slot(i))
			s.Lacks = append(s.Lacks, l)
			if l.Asked || l.Heard && !l.Typed {
				shared += w / 2
			}
		}
	}
	s.Shared = share(shared, all)
	s.Used, s.Unsaid = r.rest()
	s.Faults = r.faults(s.Denies)
	s.Voiced = r.voiced()
	s.Backed, s.Yields = r.backed(), !r.any(negative|denying) && !r.forbids(-1)
	s.Doubts = apply(r.modifiers, r.places, r.roles, r.objects, r.halved, r.nearer, r.partly, r.elsewhere, r.deniedThere)
	return s
}

// faults applies each rule by itself. Of those about who did it, only a plain exchange counts here.
func (r *reading) faults(denies bool) []Verdict {
	rules := []func() (Verdict, bool){r.modality, r.attribution, r.staleness, r.limits, r.speakers, r.prepositions, r.bound, r.copied, r.exchanged, r.otherDoer, r.owners, r.bygone}
	if denies {
		rules = append(rules, r.denial)
	} else {
		rules = append(rules, r.polarity)
	}
	return apply(rules...)
}

// aside tells whether a verb says that a place, a time or somebody who looks on does what others do: Paris hosted the talks.
func aside(verb string) bool {
	return slices.Contains(aloof, strings.SplitN(verb, " ", 2)[0])
}

var aloof = strings.Fields("host hosts hosted see sees saw seen find finds found take takes took bring brings brought put puts watch watched witnessed say says said tell tells told report reports reported")

func apply(rules ...func() (Verdict, bool)) (all []Verdict) {
	for _, rule := range rules {
		if v, bad := rule(); bad && !(v.Reason == Role && aside(v.Word)) {
			all = append(all, v)
		}
	}
	return all
}

// withoutContrast takes off what a claim sets itself against: ", not the other".
func withoutContrast(tokens []token) []token {
	for k := 2; k < len(tokens); k++ {
		if tokens[k].text == "not" && tokens[k].before == comma {
			return tokens[:k]
		}
	}
	return tokens
}

// lack tells whether the fact lacks the token at i, and what it has instead.
func (r *reading) lack(i int, dates []date) (Lack, bool) {
	t := &r.said.tokens[i]
	v, bad := r.coverOne(i)
	if !bad {
		return Lack{}, false
	}
	l := Lack{Word: t.text, Reason: v.Reason, Typed: v.Kind == Contradicted}
	switch t.sort {
	case number:
		same, other := r.figures(i)
		l.Typed = other
		return l, !same
	case dated:
		same, other := r.day(i, dates)
		l.Typed = other
		return l, !same
	case named:
		l.Name = strings.TrimPrefix(t.id, "~")
		return l, !r.withinPhrase(l.Name)
	}
	return l, true
}

// stemsOf counts in how many of some texts each stem stands.
func (j *Judge) stemsOf(texts []string) map[string]int {
	stems := map[string]int{}
	for _, t := range texts {
		var here []string
		for _, w := range scan(t) {
			if stem := j.lex.stem(w.text); !slices.Contains(here, stem) {
				here = append(here, stem)
				stems[stem]++
			}
		}
	}
	return stems
}

// withinPhrase tells whether the fact has a name in a phrase that is read as one word: "from the United States".
func (r *reading) withinPhrase(name string) bool {
	name = strings.ToLower(name)
	return slices.ContainsFunc(r.own[0].tokens, func(t token) bool { return t.sort == word && len(t.parts) > 1 && strings.Contains(t.text, name) })
}

// setting tells whether the token at i is the country that a fact without any is about, as those who ask about it say: the US venture.
func (r *reading) setting(i int, asked map[string]int, enough int) bool {
	t := &r.said.tokens[i]
	if t.sort != named || !r.lex.country(t) || asked[t.text] < enough {
		return false
	}
	return !slices.ContainsFunc(r.own[0].tokens, func(n token) bool { return r.lex.country(&n) })
}

// telling are the stems of words that change a claim wherever they stand.
var telling = strings.Fields("alway all everi each entir whole total complet full exclus perman forev immedi secret illeg alon both onli mere sole half twice former ex deputi first last final again never first second third fourth")

// soft are the stems of words that state nothing of their own in a claim.
var soft = strings.Fields("more extra back ever even still stuff thing use idea just really actual appar basic also alreadi own right hold pay send run serv bring keep put")

func (j *Judge) datesOf(texts []string) []date {
	var all []date
	for _, t := range texts {
		all = append(all, dates([]text{j.lex.analyse("", t)})...)
	}
	return all
}

// rest tells how much of the fact the claim speaks of, and which of its names it doesn't.
func (r *reading) rest() (used float64, unsaid []string) {
	all := 0.0
	for k := range r.own[0].tokens {
		n := &r.own[0].tokens[k]
		w := weight(n)
		if all += w; r.uses(at{0, k}) {
			used += w
		} else if n.sort == named {
			unsaid = append(unsaid, n.id)
		}
	}
	return share(used, all), unsaid
}

func share(part, all float64) float64 {
	if all == 0 {
		return 0
	}
	return part / all
}

// weight is how much a token says about what a text speaks of.
func weight(t *token) float64 {
	switch {
	case t.sort == named:
		return 2
	case t.sort == number || t.sort == dated:
		return 1.5
	case !t.content() || t.is(harmless|speech|nowadays|negative|planned|weak|adverb):
		return 0
	}
	return 1
}

// denial: what a claim denies with "not" before it, the fact must deny or forbid as well, where it has it.
func (r *reading) denial() (Verdict, bool) {
	said := r.said.tokens
	for i := range said {
		if !deniesIt(&said[i]) || said[i].before == comma && said[i].text == "not" {
			continue
		}
		if !r.any(negative) && !r.forbids(-1) {
			return against(Polarity, said[i].text, r.own[0].id), true
		}
		for k := i + 1; k < min(len(said), i+4); k++ {
			if said[k].sort != word || !said[k].content() || said[k].is(harmless|negative) {
				continue
			}
			if len(r.found[k]) > 0 && !slices.ContainsFunc(r.found[k], func(p at) bool {
				return governed(r.own[0].tokens, p.token, negative, scope) || deniedBehind(r.own[0].tokens, p.token) || r.own[0].tokens[p.token].is(negative)
			}) && !r.forbids(k) {
				return against(Polarity, said[k].text, r.own[0].id), true
			}
			break
		}
	}
	return Verdict{}, false
}

// backed tells whether each word that the claim denies is one that the fact denies or forbids.
func (r *reading) backed() bool {
	said, own := r.said.tokens, r.own[0].tokens
	for i := range said {
		if !deniesIt(&said[i]) {
			continue
		}
		sure := false
		for k := i + 1; k < min(len(said), i+6) && !sure; k++ {
			if said[k].is(harmless|negative|linking) || !said[k].content() {
				continue
			}
			sure = slices.ContainsFunc(r.found[k], func(p at) bool {
				return governed(own, p.token, negative, scope) || deniedBehind(own, p.token) || own[p.token].is(negative)
			}) || slices.ContainsFunc(r.found[k], func(p at) bool { return forbidden(own, p.token) })
			break
		}
		if !sure {
			return false
		}
	}
	return true
}

// deniedThere: a claim that denies nothing has its verb from what the fact denies: "cleared", where nobody asked for clearance.
func (r *reading) deniedThere() (Verdict, bool) {
	said, own := r.said.tokens, r.own[0].tokens
	if slices.ContainsFunc(said, func(t token) bool {
		return deniesIt(&t) || t.is(negative|denying) || lacks(&t) || slices.Contains(forbidding, t.stem)
	}) {
		return Verdict{}, false
	}
	for i := range said {
		if said[i].sort != word || !said[i].content() || !said[i].ed && !said[i].is(verb) || said[i].is(harmless|linking|speech) || len(r.found[i]) == 0 {
			continue
		}
		if !slices.ContainsFunc(r.kin(i), func(p at) bool { return !governed(own, p.token, negative, 6) && !deniedBehind(own, p.token) }) {
			return missing(Polarity, said[i].text), true
		}
	}
	return Verdict{}, false
}

// kin gives where the facts have a word of the same root as a claim's; where they have none, all that may stand for it: "cleared" is
// nearer to "clearance" than to "free".
func (r *reading) kin(i int) []at {
	const root = 5 // letters
	said := r.said.tokens[i].text
	others := func(p at) bool {
		theirs := r.own[p.fact].tokens[p.token].text
		return len(said) < root || !strings.HasPrefix(theirs, said[:root])
	}
	if near := slices.DeleteFunc(slices.Clone(r.found[i]), others); len(near) > 0 {
		return near
	}
	return r.found[i]
}

// voiced tells whether all whose words the fact gives are named in the claim as those who do something.
func (r *reading) voiced() bool {
	said := r.said.tokens
	acts := func(s []int) bool {
		for v := range said {
			if v+1 < len(said) && finite(said, v) && slices.ContainsFunc(sides(said, v).agents, func(i int) bool {
				return said[i].sort == named && !said[i].poss && slices.ContainsFunc(r.found[i], func(p at) bool { return slices.Contains(s, p.token) })
			}) {
				return true
			}
		}
		return false
	}
	sources := attributed(r.own[0].tokens)
	return len(sources) > 0 && !slices.ContainsFunc(sources, func(s []int) bool { return !acts(s) })
}

// forbidden tells whether a word that says "not" by itself stands not far before a token: barred buyers from purchasing.
func forbidden(tokens []token, i int) bool {
	for k := i - 1; k >= max(0, i-6) && tokens[k+1].before < strong; k-- {
		if slices.Contains(forbidding, tokens[k].stem) {
			return true
		}
	}
	return false
}

func deniesIt(t *token) bool { return t.is(negative) || strings.HasSuffix(t.text, " not") }

// forbids tells whether the fact has a word that says "not" by itself, besides the one at k of the claim: to bar, to refuse.
func (r *reading) forbids(k int) bool {
	for n, t := range r.own[0].tokens {
		if slices.Contains(forbidding, t.stem) && (k < 0 || !slices.Contains(r.found[k], at{0, n})) {
			return true
		}
	}
	return false
}

var forbidding = strings.Fields("bar ban block prohibit forbid refus deni reject exclud restrict suspend stop halt drop withhold without outsid exempt only prevent")

// closest gives where the fact has the very word at i, or else others that mean the same.
func (r *reading) closest(i int) []at {
	exact := slices.DeleteFunc(slices.Clone(r.found[i]), func(p at) bool { return !r.exactly(i, p) })
	if len(exact) > 0 {
		return exact
	}
	return r.found[i]
}

// bygone: what the fact says was so "then" is not said to be so now.
func (r *reading) bygone() (Verdict, bool) {
	for k := 1; k < len(r.own[0].tokens); k++ {
		if r.own[0].tokens[k-1].text == "then" && r.own[0].tokens[k-1].before == comma && r.uses(at{0, k}) {
			return against(Stale, "then", r.own[0].id), true
		}
	}
	return Verdict{}, false
}

// bound is bindings, but for a date or number that stands right beside the claim's verb in the fact.
func (r *reading) bound() (Verdict, bool) {
	v, bad := r.bindings()
	for i := range r.said.tokens {
		if !bad || r.said.tokens[i].text != v.Word {
			continue
		}
		for k := range r.said.tokens {
			if r.said.tokens[k].is(verb) && gapOf(r.found[k], r.found[i]) <= 2 {
				return Verdict{}, false
			}
		}
	}
	return v, bad
}

// limits is qualifiers, but for words that a claim may well leave out.
func (r *reading) limits() (Verdict, bool) {
	v, bad := r.qualifiers()
	return v, bad && !slices.Contains(spared, v.Word)
}

var spared = strings.Fields("formerly first second third fourth fifth medium certain framework")

// country tells whether a name is one of the table of countries.
func (l *lexicon) country(t *token) bool {
	_, is := l.alts[t.id]
	return is
}
