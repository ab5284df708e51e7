package main

import (
	"bytes"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"time"

	"tiktalks/knowledge"
	"tiktalks/knowledge/eval"
	"tiktalks/knowledge/search"
	"tiktalks/knowledge/search/classifier"
	"tiktalks/knowledge/search/encoder"
)

// set is the labelled questions of one file.
type set struct {
	name  string
	cases []eval.Case
}

// keptBack are the parts of their names by which the sets are known that nothing is learned from.
var keptBack = []string{"held", "dev"}

// readSets reads the question sets that may be learned from.
func readSets() ([]set, error) {
	files, err := fs.Glob(eval.Sets(), "*.jsonl")
	if err != nil {
		return nil, err
	}
	var sets []set
	for _, name := range files {
		if slices.ContainsFunc(keptBack, func(kind string) bool { return strings.Contains(name, kind) }) {
			continue
		}
		data, err := fs.ReadFile(eval.Sets(), name)
		if err != nil {
			return nil, err
		}
		cases, err := eval.Read(bytes.NewReader(data))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		sets = append(sets, set{name, cases})
	}
	return sets, nil
}

// others gives all sets but one.
func others(sets []set, without int) []set {
	return slices.Delete(slices.Clone(sets), without, without+1)
}

// ownSamples gives what the base itself teaches: each fact's claim, asks and wordings ask for it.
func ownSamples(base *knowledge.Snapshot) []classifier.Sample {
	var samples []classifier.Sample
	for _, f := range base.Facts {
		if !f.Shown() {
			continue
		}
		for _, text := range slices.Concat([]string{f.Claim}, f.Asks, f.Wordings) {
			samples = append(samples, base.Sample(text, f.ID))
		}
	}
	return samples
}

// questionSamples gives what labelled questions teach. Follow-ups can't be understood alone, and a question for several
// facts asks for none of them alone: those are left out.
func questionSamples(base *knowledge.Snapshot, sets []set) []classifier.Sample {
	var samples []classifier.Sample
	for _, s := range sets {
		for _, c := range s.cases {
			switch {
			case len(c.History) > 0 || len(c.FactsAll) > 0:
			case !c.Able:
				samples = append(samples, base.Sample(c.Question, classifier.None))
			default:
				samples = append(samples, base.Sample(c.Question, c.Facts...))
			}
		}
	}
	return samples
}

// when is the moment at which all questions are asked: what is learned must not depend on the day.
var when = time.Date(2026, time.July, 1, 0, 0, 0, 0, time.UTC)

// judged is a labelled question with what search found for it.
type judged struct {
	eval.Case
	set    string
	result search.Result
	right  []bool // for each hit whether it answers the question
}

// judge searches for each question of a set. Those that never reach search are left out.
func judge(base *knowledge.Snapshot, s set) []judged {
	var all []judged
	for _, c := range s.cases {
		q := knowledge.Question{Text: c.Question, History: c.Earlier(), Now: when}
		if !base.Refuses(q) {
			all = append(all, mark(s.name, c, base.Search(q)))
		}
	}
	return all
}

// mark marks the hits that answer the question.
func mark(set string, c eval.Case, r search.Result) judged {
	answers := slices.Concat(append([][]string{c.Facts}, c.FactsAll...)...)
	j := judged{Case: c, set: set, result: r, right: make([]bool, len(r.Hits))}
	for i, h := range r.Hits {
		j.right[i] = c.Able && slices.Contains(answers, h.ID)
	}
	return j
}

// near tells whether a set is one of near misses and their twins. What no fact answers is learned from them, but neither which fact does nor
// how sure a base is of itself that the classifiers don't know: they are nothing that people ask so often.
func near(set string) bool { return strings.HasPrefix(set, "near") }

// plainOnly leaves out the questions of sets of near misses.
func plainOnly(questions []judged) []judged {
	return slices.DeleteFunc(slices.Clone(questions), func(j judged) bool { return near(j.set) })
}

func flatten(sets [][]judged) []judged { return slices.Concat(sets...) }

// vectorsOf prepares the vectors of all the base's texts.
func vectorsOf(base *knowledge.Snapshot, e search.Encoder) ([]byte, error) {
	vectors := map[string]encoder.Quantized{}
	for _, text := range base.Texts() {
		if _, known := vectors[text]; !known {
			v := e.Encode(text)
			vectors[text] = v.Quantize()
		}
	}
	var file bytes.Buffer
	if err := encoder.WriteStore(&file, vectors); err != nil {
		return nil, err
	}
	return file.Bytes(), nil
}
