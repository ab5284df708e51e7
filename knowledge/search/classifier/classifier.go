// Package classifier recognises what a text asks for: which of a number of classes (here: facts), or none of them.
//
// It is a multinomial logistic regression over a text's clues (words, pairs of words, signs of meaning) and its sentence
// vector. It promises probabilities that add up to one, "none" included, in a fraction of a millisecond; and that Train
// gives the same classifier, bit for bit, for the same samples on the same architecture. It refuses to extrapolate: a class
// that no sample has is never recognised. Start with Train and Classifier.Probabilities.
package classifier

import (
	"math"
	"slices"

	"tiktalks/knowledge/search/encoder"
)

// None is the class of texts that ask for none of the others.
const None = ""

// Text is what is known of a text.
type Text struct {
	Clues  []string // in any order; what stands twice counts once
	Vector encoder.Vector
}

// Classifier is immutable and safe for use by many goroutines.
type Classifier struct {
	classes []string            // sorted, so that None comes first
	bias    []float32           // of each class
	dense   []encoder.Quantized // of each class: weights of the vector
	names   []string            // of the clues, in alphabetical order
	clues   []clue              // in the order of their names
	targets string              // classes, clue after clue, two bytes each
	weights string              // one byte per target, signed
}

// clue is what one clue says: how telling it is, and where its weights are for the classes that it speaks for or against.
type clue struct {
	rarity     float32 // inverse document frequency
	scale      float32
	start, end uint32 // in targets and weights
}

// Classes gives all classes, sorted.
func (c *Classifier) Classes() []string { return c.classes }

// Probabilities gives the probability of each class, in the order of Classes.
func (c *Classifier) Probabilities(t Text) []float64 {
	scores := c.scores(t)
	top := slices.Max(scores)
	total := 0.0
	all := make([]float64, len(scores))
	for i, s := range scores {
		all[i] = math.Exp(float64(s - top))
		total += all[i]
	}
	for i := range all {
		all[i] /= total
	}
	return all
}

func (c *Classifier) scores(t Text) []float32 {
	scores := slices.Clone(c.bias)
	query := t.Vector.Query()
	for i := range c.dense {
		scores[i] += query.Dot(c.dense[i])
	}
	known, length := c.known(t.Clues)
	for _, k := range known {
		share := k.rarity / length * k.scale
		for i := k.start; i < k.end; i++ {
			scores[c.target(i)] += share * float32(int8(c.weights[i]))
		}
	}
	return scores
}

// target gives the class that a weight is of.
func (c *Classifier) target(i uint32) int { return int(c.targets[2*i]) | int(c.targets[2*i+1])<<8 }

// known gives the clues that are known, each once, and the length of the vector of their rarities.
func (c *Classifier) known(clues []string) ([]clue, float32) {
	seen := map[string]bool{}
	var known []clue
	square := 0.0
	for _, name := range clues {
		at, ok := slices.BinarySearch(c.names, name)
		if !ok || seen[name] {
			continue
		}
		seen[name] = true
		k := c.clues[at]
		known = append(known, k)
		square += float64(k.rarity) * float64(k.rarity)
	}
	return known, float32(math.Sqrt(max(square, 1e-9)))
}
