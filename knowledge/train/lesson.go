package main

import (
	"slices"

	"golang.org/x/sync/errgroup"

	"tiktalks/knowledge"
	"tiktalks/knowledge/eval"
	"tiktalks/knowledge/facts"
	"tiktalks/knowledge/search"
	"tiktalks/knowledge/search/classifier"
)

// lesson is what is learned from.
type lesson struct {
	options search.Options
	base    *knowledge.Snapshot
	own     []classifier.Sample
	sets    []set
}

// study searches for every question with a classifier that does not know its set. What a follow-up refers to depends on
// what is found for the question before it, so those are judged with a model that was learned from all others.
func (l lesson) study() ([][]judged, error) {
	classifiers := make([]*classifier.Classifier, len(l.sets))
	found := make([][]judged, len(l.sets))
	err := l.each(func(i int) (err error) {
		classifiers[i] = classifier.Train(append(slices.Clip(l.own), questionSamples(l.base, others(l.sets, i))...))
		found[i], err = l.judge(i, classifiers[i], l.options.Model, false)
		return err
	})
	if err != nil {
		return nil, err
	}
	first := learn(flatten(found))
	model := search.Model{Known: first, New: first}
	err = l.each(func(i int) error {
		more, err := l.judge(i, classifiers[i], model, true)
		found[i] = append(found[i], more...)
		return err
	})
	return found, err
}

// each does the same for every set, two at a time.
func (l lesson) each(do func(i int) error) error {
	var g errgroup.Group
	g.SetLimit(2)
	for i := range l.sets {
		g.Go(func() error { return do(i) })
	}
	return g.Wait()
}

// judge searches for the follow-ups, or the other questions, of a set.
func (l lesson) judge(i int, c *classifier.Classifier, m search.Model, followUps bool) ([]judged, error) {
	o := l.options
	o.Classifier, o.Model = c, m
	base, err := knowledge.LoadWith(facts.Shipped(), o)
	if err != nil {
		return nil, err
	}
	cases := slices.DeleteFunc(slices.Clone(l.sets[i].cases), func(c eval.Case) bool { return (len(c.History) > 0) != followUps })
	return judge(base, set{l.sets[i].name, cases}), nil
}
