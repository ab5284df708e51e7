package ledger

import (
	"maps"
	"slices"

	"tiktalks/knowledge"
)

// compare works out what the refresh would change in the edition s: three ways, between what the source said, what it says
// now, and what moderators made of it.
func (l *Ledger) compare(r *refresh, s *state, choices map[string]Choice) error {
	was, err := l.factsIn(s.base)
	if err != nil {
		return err
	}
	is, err := l.factsIn(r.files)
	if err != nil {
		return err
	}
	r.Files = changedFiles(s.base, r.files)
	ids := maps.Clone(was)
	maps.Copy(ids, is)
	for _, id := range slices.Sorted(maps.Keys(ids)) {
		d := Difference{ID: id, Was: pick(was, id), Is: pick(is, id)}
		if !alike(d.Was, d.Is) {
			r.take(d, pick(s.mine, id), choices[id])
		}
	}
	return nil
}

// take notes what becomes of a fact of which the source says something new.
func (r *refresh) take(d Difference, mine *knowledge.Fact, choice Choice) {
	source := Revision{Fact: d.ID, Action: FromSource, Body: d.Is}
	if mine == nil || agree(*mine, d.Is) {
		r.revisions = append(r.revisions, source)
		r.list(d, mine)
		return
	}
	r.Conflicts = append(r.Conflicts, Conflict{ID: d.ID, Was: d.Was, Source: d.Is, Mine: *mine, Choice: choice})
	r.revisions = append(r.revisions, source)
	if choice != TakeTheir {
		r.revisions = append(r.revisions, Revision{Fact: d.ID, Action: Kept, Mine: true, Body: mine})
	}
}

// agree tells whether the moderator and the source have come to the same: the same words, or both want the fact gone.
func agree(mine knowledge.Fact, source *knowledge.Fact) bool {
	if source == nil {
		return !mine.Shown()
	}
	return same(mine, *source)
}

// list puts the difference where readers would see it.
func (r *refresh) list(d Difference, mine *knowledge.Fact) {
	if mine != nil {
		d.Was = mine
	}
	switch {
	case d.Was == nil:
		r.Added = append(r.Added, d)
	case d.Is == nil:
		r.Removed = append(r.Removed, d)
	case !same(*d.Was, *d.Is):
		r.Changed = append(r.Changed, d)
	}
}

// undecided gives the conflicts without a choice.
func (r *refresh) undecided() []string {
	var ids []string
	for _, c := range r.Conflicts {
		if c.Choice == Undecided {
			ids = append(ids, c.ID)
		}
	}
	return ids
}

func pick(facts map[string]knowledge.Fact, id string) *knowledge.Fact {
	f, known := facts[id]
	if !known {
		return nil
	}
	return &f
}

func alike(a, b *knowledge.Fact) bool {
	if a == nil || b == nil {
		return a == b
	}
	return same(*a, *b)
}
