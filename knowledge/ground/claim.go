package ground

import (
	"fmt"
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
	for _, table := range []struct {
		file string
		read func(string) error
	}{{"claim_words.txt", j.lex.readWords}, {"claim_opposites.txt", j.lex.readOpposites}, {"claim_rivals.txt", j.lex.readRivals}} {
		if err := eachLine(table.file, table.read); err != nil {
			return nil, err
		}
	}
	for _, words := range alike {
		j.lex.group(words, 0)
	}
	for _, pair := range opposites {
		a, b := j.lex.group(pair[:1], 0), j.lex.group(pair[1:], 0)
		j.lex.opposites[a] = append(j.lex.opposites[a], b)
		j.lex.opposites[b] = append(j.lex.opposites[b], a)
	}
	if err := eachLine("claim_unlike.txt", j.lex.readUnlike); err != nil {
		return nil, err
	}
	j.lex.longestFirst()
	return j, nil
}

// readUnlike takes the words before a bar out of the groups in which they stand with one behind it.
func (l *lexicon) readUnlike(line string) error {
	left, right, found := strings.Cut(line, "|")
	if !found {
		return fmt.Errorf("no bar in %q", line)
	}
	for _, a := range list(left) {
		for _, b := range list(right) {
			mine, theirs := l.entryOf(a), l.entryOf(b)
			mine.groups = slices.DeleteFunc(slices.Clone(mine.groups), func(g uint16) bool { return slices.Contains(theirs.groups, g) })
			one, other := join(l.stems(a)), join(l.stems(b))
			l.kin[one] = slices.DeleteFunc(slices.Clone(l.kin[one]), func(g uint16) bool { return slices.Contains(l.kin[other], g) })
		}
	}
	return nil
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
	Shared  float64   // 0 to 1: how much of what the claim states the fact speaks of
	Used    float64   // 0 to 1: how much of what the fact states the claim speaks of
	Lacks   []Lack    // what of the claim the fact doesn't have, in the claim's order
	Faults  []Verdict // what is wrong with how the rest is put together, one a rule
	Doubts  []Verdict // what stricter rules find, which often mistake other wording for it: enough not to call a claim supported
	Tone    Reason    // the first fault in how sure it is, who says it and when it is so, whatever words the fact lacks
	Tied    Reason    // the first fault in what is tied to what
	Unsaid  []string  // names that the fact has and the claim does not
	Denies  bool      // the claim says "not"
	Yields  bool      // the fact denies and forbids nothing
	Backed  bool      // each "not" of the claim is said of a word of which the fact says it as well
	Speaks  bool      // the claim says that somebody said so
	Mutual  bool      // somebody named does something to somebody else who is named
	Apart   bool      // one of the two denies in a word that the other has not
	Evened  bool      // each of the two does
	Crossed bool      // one of the two denies what the other says
	Named   bool      // the fact has a name, number or date of the claim
	Pinned  bool      // the claim has the fact's own day or an uncommon number of it
	Turned  bool      // the claim has two things in the other order of time, or what the fact says that it was not
	Undoes  bool      // the claim denies a deed that the fact tells outright
	Voiced  bool      // it names those whose words the fact gives, if only as who did it: "Bessent took it off the table"
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
	Idle   bool   // it is a word that changes nothing in a claim, or one that people use who ask, in whose place the fact has no other
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
		all[i] = r.standing(f)
	}
	return all, fine()
}

// standing looks at all that a fact lacks and at every rule, where a verdict stops at the first.
func (r *reading) standing(f Stated) Standing {
	var s Standing
	r.said.tokens = withoutContrast(withoutReply(r.said.tokens))
	r.cover()
	asked, enough, dates := stemsGiven(r.lex, f.Asks), max(2, len(f.Asks)/12), daysGiven(r.lex, f.Dates)
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
			l.Asked = t.sort == word && (t.is(verb) && asked[t.stem] >= enough || slices.Contains(r.lex.lists["soft"], t.stem)) ||
				t.sort == named && slices.Contains(f.Entities, t.id)
			l.Asked = l.Asked || deniesIt(t) || t.is(weak|planned|certain) || r.setting(i, asked, enough) ||
				t.sort == named && slices.Contains(f.Actors, t.id) && r.otherAgent(i)
			l.Typed = l.Typed || !l.Asked && r.otherAgent(i)
			l.Heard = l.Asked || t.sort == word && !slices.Contains(r.lex.lists["telling"], t.stem) && (asked[t.stem] > 0 || len(t.parts) > 0 && asked[t.parts[0]] > 0)
			l.Rival = l.Typed || t.sort == word && (t.is(verb) || r.slot(i)) || t.sort == named && r.nameSlot(i)
			l.Idle = !l.Typed && l.Reason != Qualifier && r.idles(i, l)
			s.Lacks = append(s.Lacks, l)
			if l.Asked || l.Heard && !l.Typed {
				shared += w / 2
			}
		}
	}
	s.Shared = share(shared, all)
	s.Used, s.Unsaid = r.rest()
	s.Faults = r.faults(s.Denies)
	s.Tone, s.Tied = reasonOf(r.tone), reasonOf(r.tied)
	claims, facts := r.denialsApart()
	s.Named, s.Pinned = r.named(), r.pinned()
	s.Apart, s.Evened = claims > 0 != (facts > 0), claims > 0 && facts > 0
	s.Crossed = r.crossed()
	s.Voiced, s.Mutual = r.voiced(), r.mutual()
	s.Turned, s.Undoes = r.reordered() || r.contrasted(), r.undoes()
	s.Backed, s.Yields = r.backed(), !r.any(negative|denying) && !r.forbids(-1)
	s.Doubts = apply(r.modifiers, r.places, r.roles, r.objects, r.halved, r.bundled, r.parted, r.titled, r.through, r.nearer, r.partly, r.elsewhere,
		r.deniedThere, r.unnamedDoer)
	return s
}

// tied goes through the rooms that ask whether it is said of the same.
func (r *reading) tied() (Verdict, bool) {
	return firstOf(r.checkTiming, r.checkRoles, r.checkExtent, r.checkPatchwork)
}

// reasonOf gives why a room refuses; Fine where it does not.
func reasonOf(room func() (Verdict, bool)) Reason {
	if v, bad := room(); bad {
		return v.Reason
	}
	return Fine
}

// faults applies each rule by itself. Of those about who did it, only a plain exchange counts here.
func (r *reading) faults(denies bool) []Verdict {
	rules := []func() (Verdict, bool){r.modality, r.attribution, r.staleness, r.limits, r.speakers, r.prepositions, r.bound, r.copied, r.exchanged, r.otherDoer,
		r.owners, r.bygone, r.notOne, r.ofWhom, r.leftOpen, r.sufferedOnly, r.sourceExchanged}
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

// aloof are such verbs, in each of their forms.
var aloof = strings.Fields("host hosts hosted see sees saw seen find finds found take takes took bring brings brought put puts watch watched " +
	"witnessed say says said tell tells told report reports reported")

// apply gives what each of the rules finds wrong, but for who plays which role beside a verb such as "host" or "see".
func apply(rules ...func() (Verdict, bool)) (all []Verdict) {
	for _, rule := range rules {
		if v, bad := rule(); bad && !(v.Reason == Role && aside(v.Word)) {
			all = append(all, v)
		}
	}
	return all
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
