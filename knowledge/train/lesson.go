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

// study searches for every question with a classifier that does not know its set. What a follow-up refers to, and what is
// looked at in the best facts, depends on a model: a first one is learned from the questions that stand alone.
func (l lesson) study() ([][]judged, error) {
	classifiers := make([]*classifier.Classifier, len(l.sets))
	found := make([][]judged, len(l.sets))
	err := l.each(func(i int) (err error) {
		classifiers[i] = classifier.Train(append(slices.Clip(l.own), questionSamples(l.base, others(l.sets, i))...))
		found[i], err = l.judge(classifiers[i], l.options.Model, l.sets[i].name, alone(l.sets[i].cases))
		return err
	})
	if err != nil {
		return nil, err
	}
	first := learn(flatten(found))
	model := search.Model{Known: first, New: first}
	err = l.each(func(i int) (err error) {
		found[i], err = l.judge(classifiers[i], model, l.sets[i].name, l.sets[i].cases)
		return err
	})
	return found, err
}

// alone gives the cases that follow no other question.
func alone(cases []eval.Case) []eval.Case {
	return slices.DeleteFunc(slices.Clone(cases), func(c eval.Case) bool { return len(c.History) > 0 })
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

// judge searches for the questions of a set with a classifier and a model.
func (l lesson) judge(c *classifier.Classifier, m search.Model, name string, cases []eval.Case) ([]judged, error) {
	o := l.options
	o.Classifier, o.Model = c, m
	base, err := knowledge.LoadWith(facts.Shipped(), o)
	if err != nil {
		return nil, err
	}
	return judge(base, set{name, cases}), nil
}
