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
	options := make([]search.Options, len(l.sets))
	found := make([][]judged, len(l.sets))
	err := l.each(func(i int) (err error) {
		options[i] = l.options
		options[i].Classifier, options[i].Nothing = l.classifiers(others(l.sets, i))
		found[i], err = l.judge(options[i], l.sets[i].name, alone(l.sets[i].cases))
		return err
	})
	if err != nil {
		return nil, err
	}
	first := learn(flatten(found))
	model := search.Model{Known: first, New: first}
	err = l.each(func(i int) (err error) {
		options[i].Model = model
		found[i], err = l.judge(options[i], l.sets[i].name, l.sets[i].cases)
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

// classifiers learns from sets what tells facts apart, and from all of them whether any fact answers.
func (l lesson) classifiers(sets []set) (facts, nothing *classifier.Classifier) {
	plain := slices.DeleteFunc(slices.Clone(sets), func(s set) bool { return near(s.name) })
	facts = classifier.Train(append(slices.Clip(l.own), questionSamples(l.base, plain)...))
	return facts, classifier.Train(append(slices.Clip(l.own), questionSamples(l.base, sets)...))
}

// judge searches for the questions of a set with what was learned from others.
func (l lesson) judge(o search.Options, name string, cases []eval.Case) ([]judged, error) {
	base, err := knowledge.LoadWith(facts.Shipped(), o)
	if err != nil {
		return nil, err
	}
	return judge(base, set{name, cases}), nil
}
