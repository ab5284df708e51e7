// Command train makes what search has learned: the classifiers of facts and of what no fact answers, how much each feature counts for their order, when
// to answer at all, and the vectors of the base's texts. The same data gives the same files, bit for bit, on the same
// architecture:
//
//	go run ./knowledge/train
//	go run ./knowledge/train -vectors   # after new wordings: only the vectors, nothing is learned anew
//
// It learns from the facts' asks and wordings and from the question sets in knowledge/eval/sets whose names don't contain
// "held" or "dev"; those two kinds it never looks at. What a classifier says of questions that it has learned from tells
// nothing, so the weights are learned from questions of one set at a time, with a classifier that knows the other sets
// only. The table it prints shows how that went.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"sync"

	"tiktalks/knowledge"
	"tiktalks/knowledge/facts"
	"tiktalks/knowledge/search"
	"tiktalks/knowledge/search/classifier"
	"tiktalks/knowledge/search/encoder"
)

func main() {
	dir := flag.String("dir", "knowledge", "folder of the package knowledge: the files in it are written anew")
	try := flag.Bool("try", false, "only print the table")
	ablated := flag.Bool("ablate", false, "print as well how questions fare without each stage of search")
	only := flag.Bool("vectors", false, "only write the vectors of the base's texts")
	flag.Parse()
	if err := run(*dir, *try, *ablated, *only); err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

func run(dir string, try, ablated, only bool) error {
	e, err := encoder.New()
	if err != nil {
		return err
	}
	o := search.Options{Model: zero(), Enough: knowledge.Enough, Encoder: &remembering{encoder: e, known: map[string]encoder.Vector{}}}
	if store, err := encoder.OpenStore(facts.Vectors()); err == nil {
		o.Known = store
	}
	base, err := knowledge.LoadWith(facts.Shipped(), o)
	if err != nil {
		return err
	}
	if only {
		return writeVectors(dir, base, o.Encoder)
	}
	sets, err := readSets()
	if err != nil {
		return err
	}
	l := lesson{options: o, own: ownSamples(base), base: base, sets: sets}
	judged, err := l.study()
	if err != nil {
		return err
	}
	report("set", sets, judged)
	report("no classifier", sets, unrecognisedSets(judged))
	if ablated {
		ablate(judged)
	}
	if try {
		return nil
	}
	facts, nothing := l.classifiers(sets)
	all := flatten(judged)
	m := search.Model{Known: learn(all), New: learn(unrecognised(plainOnly(all)))}
	if m.Lenient, err = lenient(o, m); err != nil {
		return err
	}
	return write(dir, base, o.Encoder, learned{facts, nothing, m})
}

// remembering encodes each text once.
type remembering struct {
	encoder *encoder.Encoder
	known   map[string]encoder.Vector
	mu      sync.Mutex
}

// Encode gives the text's vector.
func (r *remembering) Encode(text string) encoder.Vector {
	r.mu.Lock()
	defer r.mu.Unlock()
	v, known := r.known[text]
	if !known {
		v = r.encoder.Encode(text)
		r.known[text] = v
	}
	return v
}

// Word gives a word's vector.
func (r *remembering) Word(word string) encoder.Word { return r.encoder.Word(word) }

// learned is what search has learned.
type learned struct {
	facts, nothing *classifier.Classifier
	model          search.Model
}

// write puts the files where they are compiled in from.
func write(dir string, base *knowledge.Snapshot, e search.Encoder, l learned) error {
	classes, err := l.facts.Marshal()
	if err != nil {
		return err
	}
	nothing, err := l.nothing.Marshal()
	if err != nil {
		return err
	}
	weights, err := json.MarshalIndent(l.model, "", " ")
	if err != nil {
		return err
	}
	for name, data := range map[string][]byte{
		"facts/classifier.bin": classes,
		"facts/nothing.bin":    nothing,
		"search/model.json":    append(weights, '\n'),
	} {
		if err := os.WriteFile(filepath.Join(dir, name), data, 0o644); err != nil {
			return err
		}
	}
	return writeVectors(dir, base, e)
}

func writeVectors(dir string, base *knowledge.Snapshot, e search.Encoder) error {
	vectors, err := vectorsOf(base, e)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, "facts/vectors.bin"), vectors, 0o644)
}

// zero is the model before anything is learned.
func zero() search.Model {
	j := search.Judgement{Rank: rankPlan.zero(), Answer: answerPlan.zero()}
	return search.Model{Known: j, New: j}
}

// lenient tells how lenient the model is with the shipped base as a new one.
func lenient(o search.Options, m search.Model) (float64, error) {
	o.Model, o.Classifier, o.Nothing = m, nil, nil
	base, err := knowledge.LoadWith(facts.Shipped(), o)
	if err != nil {
		return 0, err
	}
	return round(base.Lenient(knowledge.Enough)), nil
}
