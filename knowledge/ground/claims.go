package ground

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/claims"
	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
	"tiktalks/knowledge/recent"
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
	}{{"claim_words.txt", j.lex.ReadWords}, {"claim_opposites.txt", j.lex.ReadOpposites}, {"claim_rivals.txt", j.lex.ReadRivals}} {
		if err := en.EachLine(table.file, table.read); err != nil {
			return nil, err
		}
	}
	for _, words := range alike {
		j.lex.Group(words, 0)
	}
	for _, pair := range opposites {
		a, b := j.lex.Group(pair[:1], 0), j.lex.Group(pair[1:], 0)
		j.lex.Opposites[a] = append(j.lex.Opposites[a], b)
		j.lex.Opposites[b] = append(j.lex.Opposites[b], a)
	}
	if err := en.EachLine("claim_unlike.txt", j.lex.ReadUnlike); err != nil {
		return nil, err
	}
	j.lex.LongestFirst()
	return j, nil
}

// Standings holds a claim that cites nothing against each of the facts that a search found, by itself. The gates hold as
// everywhere; what breaks one is given. Several texts of one fact, with the same ID, stand one after another: what else is known of it is
// read once.
func (j *Judge) Standings(claim string, facts []claims.Stated) ([]claims.Standing, verdict.Verdict) {
	all := make([]claims.Standing, len(facts))
	var texts strings.Builder
	for _, f := range facts {
		texts.WriteString(f.Text + " ")
	}
	if v, bad := gate(claim, texts.String()); bad {
		return all, v
	}
	said := j.lex.Analyse("", strings.NewReplacer("[", "(", "]", ")").Replace(claim))
	var known claims.Known
	for i, f := range facts {
		if i == 0 || f.ID != facts[i-1].ID {
			stems := j.asked.Get(recent.KeyOf(f.Asks...), func() map[string]int { return claims.StemsGiven(j.lex, f.Asks) })
			known = claims.Know(j.lex, f, stems)
		}
		r := &reading.Reading{Lex: j.lex, Own: []en.Text{j.lex.Analyse(f.ID, f.Text)}, Meta: []verdict.Fact{f.Fact}}
		r.Said.Tokens = slices.Clone(said.Tokens)
		all[i] = claims.On(r).Standing(known)
	}
	return all, verdict.Pass()
}
