package knowledge

import (
	"context"
	"regexp"
	"slices"
	"strings"
	"time"

	"tiktalks/knowledge/search"
)

// Rewriter puts follow-up questions as whole ones.
type Rewriter interface {
	// Rewrite gives the question as it can be understood without the earlier ones, oldest first: one line, plain words. It
	// may block until ctx ends, and is called from many goroutines at once. An error is logged, and must not hold a
	// question's text.
	Rewrite(ctx context.Context, question string, earlier []string) (string, Usage, error)
}

// rewriteWithin is what a rewriting may take of the time that models have.
const rewriteWithin = 2 * time.Second

// rewrite gives a follow-up as a whole question, where what was asked before leaves unsure what it means and a model may be
// asked; else nothing.
func (a *Answerer) rewrite(ctx context.Context, s *Snapshot, q Question) string {
	if len(q.History) == 0 || s.Refuses(q) || !a.unsure(ctx, s, q) {
		return ""
	}
	ctx, cancel := context.WithTimeout(ctx, rewriteWithin)
	defer cancel()
	earlier := q.History[max(0, len(q.History)-maxHistory):]
	words := func(ctx context.Context, _ []Fault) (Draft, error) {
		text, usage, err := a.Rewriter.Rewrite(ctx, q.Text, earlier)
		if a.Watch != nil {
			a.Watch.Used(usage)
		}
		return Draft{Sentences: []Sentence{{Text: text}}, Usage: usage}, err
	}
	var d Draft
	var err error
	if a.Guard == nil {
		d, err = words(ctx, nil)
	} else {
		// A rewriting is kept and counted as a draft is: the guard looks at neither.
		key := draftKey("rewrite", nil, append(slices.Clone(earlier), q.Text)...)
		d, err = a.Guard.do(ctx, guarded{place: q.Place, now: q.Now, key: key, within: rewriteWithin, words: words})
	}
	if err != nil {
		if !silent(err) {
			a.Log.Warn("a follow-up is searched for as it stands", "cause", err)
		}
		return ""
	}
	return d.text()
}

// unsure tells whether a follow-up depends on the question before and is not found with it surely.
func (a *Answerer) unsure(ctx context.Context, s *Snapshot, q Question) (unsure bool) {
	a.inTurn(ctx, q, func() {
		r := s.index.Read(q.Text)
		unsure = dependent(r) && (r.Content() == 0 || s.index.Knows(r)) && s.find(q).Confidence < Sure
	})
	return unsure
}

// numeral is a number as it is written.
var numeral = regexp.MustCompile(`\pN+`)

// keeps tells whether a rewriting may be searched for: it names all that the question names, and has no word, name or number
// that neither the questions nor the names of what was answered have. A model can so put the person's words together, and no
// others in their place.
func (s *Snapshot) keeps(q Question, own search.Reading, before earlier) bool {
	if q.Rewritten == "" {
		return false
	}
	r := s.index.Read(q.Rewritten)
	lost := func(name string) bool { return !slices.Contains(r.Entities, name) }
	if slices.ContainsFunc(own.Entities, lost) {
		return false
	}
	said := append(slices.Clone(q.History), q.Text, before.context)
	var readings []search.Reading
	for _, text := range said {
		readings = append(readings, s.index.Read(text))
	}
	foreign := func(n string) bool { return !slices.Contains(numeral.FindAllString(strings.Join(said, " "), -1), n) }
	return !r.Beyond(readings...) && !slices.ContainsFunc(numeral.FindAllString(q.Rewritten, -1), foreign)
}
