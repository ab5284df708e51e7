package knowledge

import (
	"maps"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// MaxClaim is the longest claim in characters. An answer may have 900, and a claim leaves room for what came later.
const MaxClaim = 400

// MaxID is the longest id of a fact in characters: it stands behind buttons, in lists and in commands' options, which take few.
const MaxID = 60

var idShape = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

// validate checks that the parts of a draft fit together.
func (d draft) validate(problems *Problems) {
	v := validator{draft: d, problems: problems}
	v.base()
	v.entities()
	v.facts()
	v.chains()
	v.twins()
	v.series()
	v.wordings()
}

type validator struct {
	draft
	problems *Problems
}

// base checks that the base has a name, an end and facts.
func (v validator) base() {
	if v.Name == "" {
		v.problems.add(v.first, "the base has no name: write name: … in one of its files")
	}
	if _, given := v.given["ends"]; !given {
		v.problems.add(v.first, "the base does not say where it ends: write ends: 2025-09-15, the last day its facts speak of")
	}
	if len(v.Facts) == 0 {
		v.problems.add(v.first, "the base has no facts")
	}
	seen := map[string]bool{}
	for _, t := range v.Topics {
		if seen[t.ID] {
			v.problems.add(t.at, "topic %q stands twice: keep one", t.ID)
		}
		seen[t.ID] = true
	}
}

// entities checks kinds, and that no name belongs to two of them.
func (v validator) entities() {
	owner := map[string]int{}
	for i, e := range v.Entities {
		if e.Name == "" {
			v.problems.add(e.at, "an entity needs a name")
			continue
		}
		if !slices.Contains(entityKinds, e.Kind) {
			v.problems.add(e.at, "%s: kind %q is not known: use %s", e.Name, e.Kind, list(entityKinds))
		}
		for _, name := range slices.Concat([]string{e.Name}, e.Aliases, e.Foreign) {
			key := strings.ToLower(name)
			other, taken := owner[key]
			switch {
			case !taken:
				owner[key] = i
			case other != i && v.Entities[other].Name == e.Name:
				v.problems.add(e.at, "%s: the entity stands twice: keep one", e.Name)
			case other != i:
				v.problems.add(e.at, "%s: the name %q belongs to %s already: move it to hints", e.Name, name, v.Entities[other].Name)
			}
		}
	}
}

// facts checks each of the facts.
func (v validator) facts() {
	topics, names := map[string]bool{}, map[string]bool{}
	for _, t := range v.Topics {
		topics[t.ID] = true
	}
	for _, e := range v.Entities {
		names[e.Name] = true
	}
	first := map[string]place{}
	for _, f := range v.Facts {
		if at, twice := first[f.ID]; twice && f.ID != "" {
			v.problems.add(f.at, "id %q is taken by %s:%d: choose another", f.ID, at.file, at.line)
		}
		first[f.ID] = f.at
		if !topics[f.Topic] {
			v.problems.add(f.at, "%s: topic %q is not in the base's list of topics", f.called(), f.Topic)
		}
		for _, name := range f.Entities {
			if !names[name] {
				v.problems.add(f.at, "%s: entity %q is not in the base: add it to the entities or correct the name", f.called(), name)
			}
		}
		v.fact(f)
	}
}

// fact checks what can be seen from one fact alone.
func (v validator) fact(f Fact) {
	say := func(format string, args ...any) {
		v.problems.add(f.at, "%s: "+format, append([]any{f.called()}, args...)...)
	}
	if !idShape.MatchString(f.ID) {
		say("id %q should be lower-case words joined by hyphens", f.ID)
	}
	if n := len([]rune(f.ID)); n > MaxID {
		say("the id has %d characters, more than %d: make it shorter", n, MaxID)
	}
	if f.Claim == "" {
		say("the claim is missing")
	}
	if n := len([]rune(f.Claim)); n > MaxClaim {
		say("the claim has %d characters, more than %d: split the fact", n, MaxClaim)
	}
	if !slices.Contains(statuses, f.Status) {
		say("status %q is not known: use %s", f.Status, list(statuses))
	}
	if len(f.Asks) == 0 {
		say("asks is empty: write some ways that people put the question")
	}
	if len(f.Sources) == 0 && f.Status != Open {
		say("a source is missing: only a fact with status open may have none")
	}
}

// chains checks that replaced_by leads to a fact that may be shown and never round in a circle.
func (v validator) chains() {
	facts := map[string]Fact{}
	for _, f := range v.Facts {
		facts[f.ID] = f
	}
	ends := map[string]bool{} // ids whose chain is known to end
	for _, f := range v.Facts {
		next, known := facts[f.ReplacedBy]
		switch {
		case !f.Superseded():
		case !known:
			v.problems.add(f.at, "%s: replaced_by names %q, which is no fact", f.ID, f.ReplacedBy)
		case !next.Shown():
			v.problems.add(f.at, "%s: replaced_by names %q, which is retracted: name the fact that holds instead", f.ID, f.ReplacedBy)
		case !chainEnds(f.ID, facts, ends):
			v.problems.add(f.at, "%s: replaced_by leads round in a circle: let the newest fact have none", f.ID)
		}
	}
}

// chainEnds follows replaced_by from the fact and tells whether that comes to an end. It notes for all facts on the way
// that it does.
func chainEnds(id string, facts map[string]Fact, ends map[string]bool) bool {
	onTheWay := map[string]bool{}
	for ; id != "" && !ends[id]; id = facts[id].ReplacedBy {
		if onTheWay[id] {
			return false
		}
		onTheWay[id] = true
	}
	maps.Copy(ends, onTheWay)
	return true
}

// twins finds claims that are the same but for letters' case, spacing and punctuation, and asks given to two facts.
func (v validator) twins() {
	claims, asks := map[string]string{}, map[string]string{}
	for _, f := range v.Facts {
		claim := bare(f.Claim)
		if other, twice := claims[claim]; twice && claim != "" {
			v.problems.add(f.at, "%s says the same as %s: keep one of the two facts", f.ID, other)
		}
		claims[claim] = f.ID
		for _, ask := range f.Asks {
			if other, twice := asks[bare(ask)]; twice {
				v.problems.add(f.at, "%s: the ask %q stands already at %s: leave it to the fact that answers it best", f.ID, ask, other)
			}
			asks[bare(ask)] = f.ID
		}
	}
}

// bare leaves only the letters and digits of s, in lower case, with single spaces between words.
func bare(s string) string {
	words := strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	return strings.Join(words, " ")
}

// series checks each of the series.
func (v validator) series() {
	facts, seen := map[string]bool{}, map[string]bool{}
	for _, f := range v.Facts {
		facts[f.ID] = true
	}
	for _, s := range v.Series {
		if !idShape.MatchString(s.ID) || seen[s.ID] || s.Title == "" || s.Unit == "" {
			v.problems.add(s.at, "series %q needs an id of its own, a title and a unit", s.ID)
		}
		seen[s.ID] = true
		if s.Beside != "" && !slices.ContainsFunc(v.Series, func(o Series) bool { return o.ID == s.Beside }) {
			v.problems.add(s.at, "%s: beside names the series %q, which is not in the base", s.ID, s.Beside)
		}
		for _, name := range []string{s.By, s.On} {
			if name != "" && !slices.ContainsFunc(v.Entities, func(e Entity) bool { return e.Name == name }) {
				v.problems.add(s.at, "%s: by or on names %q, which is not in the list of entities", s.ID, name)
			}
		}
		for _, p := range s.Points {
			if !facts[p.Fact] {
				v.problems.add(p.at, "%s: the point names the fact %q, which is not in the base", s.ID, p.Fact)
			}
			if (s.Unit == "date") == p.Date.IsZero() {
				v.problems.add(p.at, "%s: give the point a date when the unit is date, else a value", s.ID)
			}
		}
	}
}

// wordings checks that further ways of asking and of telling, and what belongs beside a fact, belong to one.
func (v validator) wordings() {
	facts := map[string]bool{}
	for _, f := range v.Facts {
		facts[f.ID] = true
	}
	for _, w := range v.Wordings {
		if !facts[w.Fact] {
			v.problems.add(w.at, "wordings name the fact %q, which is not in the base", w.Fact)
		}
	}
	for _, b := range v.Beside {
		for _, id := range append([]string{b.Fact}, b.Of...) {
			if !facts[id] {
				v.problems.add(b.at, "beside names the fact %q, which is not in the base", id)
			}
		}
	}
	for _, t := range v.Tellings {
		if !facts[t.Fact] {
			v.problems.add(t.at, "tellings name the fact %q, which is not in the base", t.Fact)
		}
		for _, told := range t.Told {
			if utf8.RuneCountInString(told) > MaxClaim {
				v.problems.add(t.at, "%s: a telling has more than %d characters: make it shorter", t.Fact, MaxClaim)
			}
		}
	}
}

// list names the allowed values of a closed list.
func list[T ~string](values []T) string {
	words := make([]string, len(values))
	for i, v := range values {
		words[i] = string(v)
	}
	return strings.Join(words, ", ")
}
