package classifier

import (
	"bytes"
	"encoding/gob"
	"fmt"
	"slices"

	"tiktalks/knowledge/search/encoder"
)

// file is a Classifier as it is written: the clues in alphabetical order, so that equal classifiers give equal bytes.
type file struct {
	Classes []string
	Bias    []float32
	Dense   []encoder.Quantized
	Names   []string
	Rarity  []float32
	Scale   []float32
	Counts  []uint16 // of each clue: how many classes it has weights for
	Targets []uint16
	Weights []int8
}

// Marshal gives the classifier as bytes for Open.
func (c *Classifier) Marshal() ([]byte, error) {
	f := file{Classes: c.classes, Bias: c.bias, Dense: c.dense, Names: c.names}
	for _, k := range c.clues {
		f.Rarity = append(f.Rarity, k.rarity)
		f.Scale = append(f.Scale, k.scale)
		f.Counts = append(f.Counts, uint16(k.end-k.start))
		f.Targets = append(f.Targets, c.targets[k.start:k.end]...)
		f.Weights = append(f.Weights, c.weights[k.start:k.end]...)
	}
	var data bytes.Buffer
	if err := gob.NewEncoder(&data).Encode(f); err != nil {
		return nil, fmt.Errorf("classifier: %w", err)
	}
	return data.Bytes(), nil
}

// Open reads what Marshal wrote. The error says that the bytes are no classifier, or a damaged one.
func Open(data []byte) (*Classifier, error) {
	var f file
	if err := gob.NewDecoder(bytes.NewReader(data)).Decode(&f); err != nil {
		return nil, fmt.Errorf("classifier: %w", err)
	}
	n, total := len(f.Names), 0
	for _, count := range f.Counts {
		total += int(count)
	}
	whole := len(f.Bias) == len(f.Classes) && len(f.Dense) == len(f.Classes) && len(f.Classes) > 0 &&
		len(f.Rarity) == n && len(f.Scale) == n && len(f.Counts) == n && len(f.Targets) == total && len(f.Weights) == total
	for _, q := range f.Dense {
		whole = whole && len(q.Values) == encoder.Dimensions
	}
	if !whole || !slices.IsSorted(f.Names) || slices.ContainsFunc(f.Targets, func(t uint16) bool { return int(t) >= len(f.Classes) }) {
		return nil, fmt.Errorf("classifier: the parts of the file do not fit together")
	}
	c := &Classifier{classes: f.Classes, bias: f.Bias, dense: f.Dense, names: f.Names, clues: make([]clue, 0, n), targets: f.Targets, weights: f.Weights}
	at := uint32(0)
	for i, count := range f.Counts {
		end := at + uint32(count)
		c.clues = append(c.clues, clue{f.Rarity[i], f.Scale[i], at, end})
		at = end
	}
	return c, nil
}
