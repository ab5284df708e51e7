package ground

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/coverage"
	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/extent"
	"tiktalks/knowledge/ground/internal/manner"
	"tiktalks/knowledge/ground/internal/patchwork"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/roles"
	"tiktalks/knowledge/ground/internal/timing"
	"tiktalks/knowledge/ground/internal/verdict"
	"tiktalks/knowledge/recent"
)

// Sentence is a piece of text and the ids of the facts that it cites.
type Sentence struct {
	Text  string
	Facts []string
}

// Entity is a name with the other names that mean the same.
type Entity struct {
	Name    string
	Aliases []string
	Hints   []string // descriptions that speak of it: "the Norwegian president"
}

// Judge decides with its tables and the names that it was given. It may be used by many at once.
type Judge struct {
	lex   *en.Lexicon
	asked *recent.Values[recent.Key, map[string]int] // the words in which people ask about a fact, of those looked at last
}

// keptAsked is for how many facts these words are kept; a check looks at some twenty.
const keptAsked = 128

// rooms are what a reading goes through: the packages of rules in the order in which they are asked.
type rooms struct{ *reading.Reading }

// New makes a judge that knows the entities besides its own tables of countries and words. An error means that a table of
// this package is broken.
func New(entities []Entity) (*Judge, error) {
	lex, err := en.NewLexicon()
	if err != nil {
		return nil, err
	}
	if lex.Rewordings, err = en.Rewordings(); err != nil {
		return nil, err
	}
	for _, e := range entities {
		lex.AddName(e.Name, e.Name)
		for _, a := range e.Aliases {
			lex.AddName(e.Name, a)
		}
	}
	lex.LongestFirst()
	for _, e := range entities {
		for _, d := range slices.Concat(e.Aliases, e.Hints) {
			lex.AddOffice(e.Name, d)
		}
	}
	return &Judge{lex: lex, asked: recent.New[recent.Key, map[string]int](keptAsked)}, nil
}

// Answer judges a text whose citations stand in brackets behind what they support. The verdict is the first that fails, or
// Fine.
func (j *Judge) Answer(answer string, facts []verdict.Fact) verdict.Verdict {
	plain, known := uncite(answer, facts)
	if v, bad := gate(plain, textOf(facts)); bad {
		return v
	}
	if !known {
		return verdict.Missing(verdict.UnknownID, "")
	}
	for _, v := range j.judge(Split(answer), facts) {
		if !v.OK() {
			return v
		}
	}
	return verdict.Pass()
}

// uncite takes the citations out of a text, for the gates, and tells whether each of them names a given fact.
func uncite(answer string, facts []verdict.Fact) (string, bool) {
	var plain strings.Builder
	known := true
	for rest := answer; ; {
		before, ids, after, found := cutCitations(rest)
		plain.WriteString(before)
		if !found {
			return plain.String(), known
		}
		for _, id := range ids {
			known = known && slices.ContainsFunc(facts, func(f verdict.Fact) bool { return f.ID == id && id != "" })
		}
		if strings.HasPrefix(after, "(") {
			plain.WriteString("](") // a masked link
		}
		rest = after
	}
}

// textOf gives the texts of facts as one.
func textOf(facts []verdict.Fact) string {
	var all []string
	for _, f := range facts {
		all = append(all, f.Text)
	}
	return strings.Join(all, " ")
}

// Sentences judges sentences that name their facts; brackets in their texts are markup. There is a verdict for each.
func (j *Judge) Sentences(sentences []Sentence, facts []verdict.Fact) []verdict.Verdict {
	pieces := make([]Piece, len(sentences))
	refused := make([]verdict.Verdict, len(sentences))
	for i, s := range sentences {
		pieces[i] = Piece{Sentence: s}
		refused[i] = verdict.Pass()
		if v, bad := gate(s.Text, textOf(facts)); bad {
			refused[i] = v
		} else if strings.ContainsAny(s.Text, "[]") {
			refused[i] = verdict.Missing(verdict.Markup, "[")
		} else if slices.ContainsFunc(s.Facts, func(id string) bool { return index(facts, id) < 0 }) {
			refused[i] = verdict.Missing(verdict.UnknownID, "")
		}
	}
	verdicts := j.judge(pieces, facts)
	for i := range verdicts {
		if !refused[i].OK() {
			verdicts[i] = refused[i]
		}
	}
	return verdicts
}

// index gives where the fact with an ID stands; -1 where none has it.
func index(facts []verdict.Fact, id string) int {
	return slices.IndexFunc(facts, func(f verdict.Fact) bool { return f.ID == id })
}

// judge judges the pieces in their order: what one cites is context for those behind it.
func (j *Judge) judge(pieces []Piece, facts []verdict.Fact) []verdict.Verdict {
	analysed := make([]en.Text, len(facts))
	for i, f := range facts {
		if cites(pieces, f.ID) {
			analysed[i] = j.lex.Analyse(f.ID, strings.Join(append([]string{f.Text}, f.Entities...), "; "))
		}
	}
	verdicts := make([]verdict.Verdict, len(pieces))
	for i := range pieces {
		verdicts[i] = j.piece(pieces, i, facts, analysed)
	}
	if len(pieces) == 0 {
		return []verdict.Verdict{verdict.Missing(verdict.Empty, "")}
	}
	return verdicts
}

// cites tells whether a piece cites the fact with an ID.
func cites(pieces []Piece, id string) bool {
	return slices.ContainsFunc(pieces, func(p Piece) bool { return slices.Contains(p.Facts, id) })
}

// piece judges the piece at i.
func (j *Judge) piece(pieces []Piece, i int, facts []verdict.Fact, analysed []en.Text) verdict.Verdict {
	p := pieces[i]
	r := rooms{&reading.Reading{Lex: j.lex, Said: j.lex.Analyse("", p.Text)}}
	if len(p.Facts) == 0 {
		return j.leadIn(r, pieces, i, facts, analysed)
	}
	r.restOn(p, facts, analysed)
	if len(r.Own) == 0 {
		return verdict.Missing(verdict.UnknownID, "")
	}
	r.Near = nearby(pieces, i, facts, analysed)
	r.Prior = sentenceBefore(pieces, i)
	for k := i; k > 0 && pieces[k].Joined; k-- {
		r.Led = pieces[k-1].Text + " " + r.Led
	}
	for k := i + 1; k < len(pieces) && pieces[k].Joined; k++ {
		r.More++
	}
	r.GoesOn = i > 0 && p.Joined && !slices.ContainsFunc(p.Facts, func(id string) bool { return slices.Contains(pieces[i-1].Facts, id) })
	if !slices.ContainsFunc(r.Said.Tokens, func(t en.Token) bool { return t.Content() }) {
		return verdict.Missing(verdict.Empty, "")
	}
	v := r.judge()
	if v.OK() {
		v.Freely = r.rewording()
	}
	return v
}

// sentenceBefore gives the text of the sentence that ends before piece i, or its parts that do.
func sentenceBefore(pieces []Piece, i int) string {
	text := ""
	for k := i - 1; k >= 0; k-- {
		text = pieces[k].Text + " " + text
		if !pieces[k].Joined {
			break
		}
	}
	return text
}

// restOn lets the reading rest on the facts that a piece cites.
func (r rooms) restOn(p Piece, facts []verdict.Fact, analysed []en.Text) {
	for _, id := range p.Facts {
		if k := index(facts, id); k >= 0 {
			r.Own, r.Meta = append(r.Own, analysed[k]), append(r.Meta, facts[k])
		}
	}
}

// nearby gives the facts that are cited before piece i, or elsewhere in its sentence.
func nearby(pieces []Piece, i int, facts []verdict.Fact, analysed []en.Text) []en.Text {
	last := i
	for last+1 < len(pieces) && pieces[last+1].Joined {
		last++
	}
	var all []en.Text
	for k := 0; k <= last; k++ {
		for _, id := range pieces[k].Facts {
			if n := index(facts, id); n >= 0 && !slices.Contains(pieces[i].Facts, id) {
				all = append(all, analysed[n])
			}
		}
	}
	return all
}

// judge goes through the rooms.
func (r rooms) judge() verdict.Verdict {
	r.hearsReply()
	if r.wordForWord() {
		coverage.On(r.Reading).Check()
		return verdict.Pass()
	}
	if v, bad := verdict.First(
		coverage.On(r.Reading).Check,
		manner.On(r.Reading).Check,
		timing.On(r.Reading).Check,
		roles.On(r.Reading).Check,
		extent.On(r.Reading).Check,
		patchwork.On(r.Reading).Check,
	); bad {
		return v
	}
	return verdict.Pass()
}

// Claim judges a claim without citations against facts that a search found: supported or contradicted, and by which fact, or
// not covered. The gates hold as everywhere.
func (j *Judge) Claim(claim string, facts []verdict.Fact) verdict.Verdict {
	if v, bad := gate(claim, textOf(facts)); bad {
		return v
	}
	said := j.lex.Analyse("", strings.NewReplacer("[", "(", "]", ")").Replace(claim))
	best := verdict.Missing(verdict.UnknownWord, "")
	if len(facts) == 0 {
		return best
	}
	for n, f := range facts {
		alone := said // what a word is taken for beside one fact says nothing beside the next
		alone.Tokens = slices.Clone(said.Tokens)
		r := rooms{&reading.Reading{Lex: j.lex, Said: alone, Own: []en.Text{j.lex.Analyse(f.ID, f.Text)}, Meta: []verdict.Fact{f}}}
		v := r.judge()
		if v.OK() {
			v.By = f.ID
			return v
		}
		if n == 0 || best.Kind != verdict.Contradicted && v.Kind == verdict.Contradicted && r.about() {
			best = v
		}
		if best.Kind == verdict.Contradicted && n == 0 && !r.about() {
			best = verdict.Missing(v.Reason, v.Word)
		}
	}
	return best
}

// about tells whether the fact speaks of what the text speaks of: most of its names and words stand there.
func (r rooms) about() bool {
	states, stands := 0, 0
	for i := range r.Said.Tokens {
		if t := &r.Said.Tokens[i]; t.Content() && !t.Is(en.Harmless|en.Speech|en.Nowadays|en.Negative) {
			states++
			if len(r.Find(t, r.Own)) > 0 {
				stands++
			}
		}
	}
	return states > 0 && 3*stands >= 2*states
}
