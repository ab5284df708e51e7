package ground

import (
	"slices"
	"strings"
)

// Entity is a name with the other names that mean the same.
type Entity struct {
	Name    string
	Aliases []string
	Hints   []string // descriptions that speak of it: "the Norwegian president"
}

// Judge decides with its tables and the names that it was given. It may be used by many at once.
type Judge struct {
	lex *lexicon
}

// New makes a judge that knows the entities besides its own tables of countries and words. An error means that a table of
// this package is broken.
func New(entities []Entity) (*Judge, error) {
	lex, err := newLexicon()
	if err != nil {
		return nil, err
	}
	if lex.rewordings, err = rewordings(); err != nil {
		return nil, err
	}
	for _, e := range entities {
		lex.addName(e.Name, e.Name)
		for _, a := range e.Aliases {
			lex.addName(e.Name, a)
		}
	}
	lex.longestFirst()
	for _, e := range entities {
		for _, d := range slices.Concat(e.Aliases, e.Hints) {
			lex.addOffice(e.Name, d)
		}
	}
	return &Judge{lex: lex}, nil
}

// Answer judges a text whose citations stand in brackets behind what they support. The verdict is the first that fails, or
// Fine.
func (j *Judge) Answer(answer string, facts []Fact) Verdict {
	plain, known := uncite(answer, facts)
	if v, bad := gate(plain, textOf(facts)); bad {
		return v
	}
	if !known {
		return missing(UnknownID, "")
	}
	for _, v := range j.judge(Split(answer), facts) {
		if !v.OK() {
			return v
		}
	}
	return fine()
}

// uncite takes the citations out of a text, for the gates, and tells whether each of them names a given fact.
func uncite(answer string, facts []Fact) (string, bool) {
	var plain strings.Builder
	known := true
	for rest := answer; ; {
		before, ids, after, found := cutCitations(rest)
		plain.WriteString(before)
		if !found {
			return plain.String(), known
		}
		for _, id := range ids {
			known = known && slices.ContainsFunc(facts, func(f Fact) bool { return f.ID == id && id != "" })
		}
		if strings.HasPrefix(after, "(") {
			plain.WriteString("](") // a masked link
		}
		rest = after
	}
}

// textOf gives the texts of facts as one.
func textOf(facts []Fact) string {
	var all []string
	for _, f := range facts {
		all = append(all, f.Text)
	}
	return strings.Join(all, " ")
}

// Sentences judges sentences that name their facts; brackets in their texts are markup. There is a verdict for each.
func (j *Judge) Sentences(sentences []Sentence, facts []Fact) []Verdict {
	pieces := make([]Piece, len(sentences))
	refused := make([]Verdict, len(sentences))
	for i, s := range sentences {
		pieces[i] = Piece{Sentence: s}
		refused[i] = fine()
		if v, bad := gate(s.Text, textOf(facts)); bad {
			refused[i] = v
		} else if strings.ContainsAny(s.Text, "[]") {
			refused[i] = missing(Markup, "[")
		} else if slices.ContainsFunc(s.Facts, func(id string) bool { return index(facts, id) < 0 }) {
			refused[i] = missing(UnknownID, "")
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
func index(facts []Fact, id string) int {
	return slices.IndexFunc(facts, func(f Fact) bool { return f.ID == id })
}

// judge judges the pieces in their order: what one cites is context for those behind it.
func (j *Judge) judge(pieces []Piece, facts []Fact) []Verdict {
	analysed := make([]text, len(facts))
	for i, f := range facts {
		if cites(pieces, f.ID) {
			analysed[i] = j.lex.analyse(f.ID, strings.Join(append([]string{f.Text}, f.Entities...), "; "))
		}
	}
	verdicts := make([]Verdict, len(pieces))
	for i := range pieces {
		verdicts[i] = j.piece(pieces, i, facts, analysed)
	}
	if len(pieces) == 0 {
		return []Verdict{missing(Empty, "")}
	}
	return verdicts
}

// cites tells whether a piece cites the fact with an ID.
func cites(pieces []Piece, id string) bool {
	return slices.ContainsFunc(pieces, func(p Piece) bool { return slices.Contains(p.Facts, id) })
}

// piece judges the piece at i.
func (j *Judge) piece(pieces []Piece, i int, facts []Fact, analysed []text) Verdict {
	p := pieces[i]
	r := &reading{lex: j.lex, said: j.lex.analyse("", p.Text)}
	if len(p.Facts) == 0 {
		return j.leadIn(r, pieces, i, facts, analysed)
	}
	r.restOn(p, facts, analysed)
	if len(r.own) == 0 {
		return missing(UnknownID, "")
	}
	r.near = nearby(pieces, i, facts, analysed)
	r.prior = sentenceBefore(pieces, i)
	for k := i; k > 0 && pieces[k].Joined; k-- {
		r.led = pieces[k-1].Text + " " + r.led
	}
	for k := i + 1; k < len(pieces) && pieces[k].Joined; k++ {
		r.more++
	}
	r.goesOn = i > 0 && p.Joined && !slices.ContainsFunc(p.Facts, func(id string) bool { return slices.Contains(pieces[i-1].Facts, id) })
	if !slices.ContainsFunc(r.said.tokens, func(t token) bool { return t.content() }) {
		return missing(Empty, "")
	}
	v := r.verdict()
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
func (r *reading) restOn(p Piece, facts []Fact, analysed []text) {
	for _, id := range p.Facts {
		if k := index(facts, id); k >= 0 {
			r.own, r.meta = append(r.own, analysed[k]), append(r.meta, facts[k])
		}
	}
}

// nearby gives the facts that are cited before piece i, or elsewhere in its sentence.
func nearby(pieces []Piece, i int, facts []Fact, analysed []text) []text {
	last := i
	for last+1 < len(pieces) && pieces[last+1].Joined {
		last++
	}
	var all []text
	for k := 0; k <= last; k++ {
		for _, id := range pieces[k].Facts {
			if n := index(facts, id); n >= 0 && !slices.Contains(pieces[i].Facts, id) {
				all = append(all, analysed[n])
			}
		}
	}
	return all
}

// verdict goes through the rooms.
func (r *reading) verdict() Verdict {
	r.hearsReply()
	if r.wordForWord() {
		r.cover()
		return fine()
	}
	for _, room := range []func() (Verdict, bool){r.cover, r.tone, r.checkTiming, r.checkRoles, r.checkExtent, r.checkPatchwork} {
		if v, bad := room(); bad {
			return v
		}
	}
	return fine()
}

// cutAt gives the tokens from k on; what their numbers count is counted from there.
func cutAt(tokens []token, k int) []token {
	rest := slices.Clone(tokens[k:])
	for i := range rest {
		counted := make([]int, len(rest[i].counted))
		for n, at := range rest[i].counted {
			counted[n] = at - k
		}
		rest[i].counted = counted
	}
	return rest
}

// Claim judges a claim without citations against facts that a search found: supported or contradicted, and by which fact, or
// not covered. The gates hold as everywhere.
func (j *Judge) Claim(claim string, facts []Fact) Verdict {
	if v, bad := gate(claim, textOf(facts)); bad {
		return v
	}
	said := j.lex.analyse("", strings.NewReplacer("[", "(", "]", ")").Replace(claim))
	best := missing(UnknownWord, "")
	if len(facts) == 0 {
		return best
	}
	for n, f := range facts {
		alone := said // what a word is taken for beside one fact says nothing beside the next
		alone.tokens = slices.Clone(said.tokens)
		r := &reading{lex: j.lex, said: alone, own: []text{j.lex.analyse(f.ID, f.Text)}, meta: []Fact{f}}
		v := r.verdict()
		if v.OK() {
			v.By = f.ID
			return v
		}
		if n == 0 || best.Kind != Contradicted && v.Kind == Contradicted && r.about() {
			best = v
		}
		if best.Kind == Contradicted && n == 0 && !r.about() {
			best = missing(v.Reason, v.Word)
		}
	}
	return best
}

// about tells whether the fact speaks of what the text speaks of: most of its names and words stand there.
func (r *reading) about() bool {
	states, stands := 0, 0
	for i := range r.said.tokens {
		if t := &r.said.tokens[i]; t.content() && !t.is(harmless|speech|nowadays|negative) {
			states++
			if len(r.find(t, r.own)) > 0 {
				stands++
			}
		}
	}
	return states > 0 && 3*stands >= 2*states
}
