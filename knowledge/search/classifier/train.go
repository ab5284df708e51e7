package classifier

import (
	"encoding/binary"
	"maps"
	"math"
	"math/rand/v2"
	"slices"

	"tiktalks/knowledge/search/encoder"
)

// Sample is a text with the classes any of which is right for it.
type Sample struct {
	Text
	Classes []string // {None} for a text that asks for none of the others
}

// How training goes. The figures were chosen by leaving out one writer's questions at a time.
const (
	rounds      = 3
	firstStep   = 0.3
	gain        = 8.0 // how much faster weights move than biases
	biasGain    = 0.1
	noneWeight  = 2.0  // a text that asks for nothing counts twice: there are fewer of them than may come
	tooSmall    = 1e-3 // gradients below it are left out
	worthLess   = 0.04 // weights below it are left out of the finished classifier
	oftenEnough = 2    // clues that fewer samples have are left out
)

// Train learns to tell the classes of the samples apart.
func Train(samples []Sample) *Classifier {
	t := newTrainer(samples)
	order := rand.New(rand.NewPCG(1, 1)) // fixed: the same samples give the same classifier
	for round := range rounds {
		step := float32(firstStep / (1 + float64(round)/2))
		for _, i := range order.Perm(len(t.samples)) {
			t.learn(&t.samples[i], step)
		}
	}
	return t.finish()
}

// trainer holds the weights while they are learned.
type trainer struct {
	classes []string
	clues   []string
	rarity  []float32
	samples []numbered
	bias    []float32
	dense   [][]float32 // class → weights
	sparse  [][]float32 // clue → weights of all classes
	scores  []float32   // scratch
	shares  []float64
}

// numbered is a sample with numbers for names.
type numbered struct {
	clues  []int
	values []float32
	vector *encoder.Vector
	right  []int
	weight float64
}

func newTrainer(samples []Sample) *trainer {
	classes, frequency := map[string]bool{None: true}, map[string]int{}
	for _, s := range samples {
		for _, c := range s.Classes {
			classes[c] = true
		}
		for _, name := range distinct(s.Clues) {
			frequency[name]++
		}
	}
	maps.DeleteFunc(frequency, func(_ string, n int) bool { return n < oftenEnough })
	t := &trainer{classes: slices.Sorted(maps.Keys(classes)), clues: slices.Sorted(maps.Keys(frequency))}
	n := len(t.classes)
	t.bias, t.scores, t.shares = make([]float32, n), make([]float32, n), make([]float64, n)
	t.dense = table(n, encoder.Dimensions)
	t.sparse = table(len(t.clues), n)
	for _, name := range t.clues {
		t.rarity = append(t.rarity, float32(math.Log(float64(len(samples))/float64(frequency[name])+1)))
	}
	for i := range samples {
		t.samples = append(t.samples, t.number(&samples[i]))
	}
	return t
}

func table(rows, columns int) [][]float32 {
	cells := make([]float32, rows*columns)
	rowsOf := make([][]float32, rows)
	for i := range rowsOf {
		rowsOf[i] = cells[i*columns : (i+1)*columns]
	}
	return rowsOf
}

func distinct(names []string) []string {
	names = slices.Clone(names)
	slices.Sort(names)
	return slices.Compact(names)
}

func (t *trainer) number(s *Sample) numbered {
	n := numbered{vector: &s.Vector, weight: 1}
	square := 0.0
	for _, name := range distinct(s.Clues) {
		i, known := slices.BinarySearch(t.clues, name)
		if !known {
			continue
		}
		n.clues = append(n.clues, i)
		n.values = append(n.values, t.rarity[i])
		square += float64(t.rarity[i]) * float64(t.rarity[i])
	}
	length := float32(math.Sqrt(max(square, 1e-9)))
	for i := range n.values {
		n.values[i] /= length
	}
	for _, c := range s.Classes {
		if i, known := slices.BinarySearch(t.classes, c); known {
			n.right = append(n.right, i)
		}
		if c == None {
			n.weight = noneWeight
		}
	}
	return n
}

// learn moves the weights one step so that the sample's right classes become more probable.
func (t *trainer) learn(s *numbered, step float32) {
	right := t.predict(s)
	for class, share := range t.shares {
		pull := share
		if slices.Contains(s.right, class) {
			pull -= share / right
		}
		if math.Abs(pull) < tooSmall {
			continue
		}
		move := -step * float32(pull*s.weight)
		t.bias[class] += move * biasGain
		weights := t.dense[class]
		for i, v := range s.vector {
			weights[i] += move * gain * v
		}
		for i, k := range s.clues {
			t.sparse[k][class] += move * gain * s.values[i]
		}
	}
}

// predict fills in the shares of all classes and gives that of the right ones together.
func (t *trainer) predict(s *numbered) (right float64) {
	copy(t.scores, t.bias)
	for class, weights := range t.dense {
		t.scores[class] += dot(weights, s.vector)
	}
	for i, k := range s.clues {
		value := s.values[i]
		for class, w := range t.sparse[k] {
			t.scores[class] += value * w
		}
	}
	top, total := slices.Max(t.scores), 0.0
	for i, score := range t.scores {
		t.shares[i] = math.Exp(float64(score - top))
		total += t.shares[i]
	}
	for i := range t.shares {
		t.shares[i] /= total
	}
	for _, class := range s.right {
		right += t.shares[class]
	}
	return max(right, 1e-12)
}

// dot is a scalar product in four sums, always the same four: its result does not depend on the machine.
func dot(a []float32, b *encoder.Vector) float32 {
	var s0, s1, s2, s3 float32
	for i := 0; i+3 < len(a); i += 4 {
		s0 += a[i] * b[i]
		s1 += a[i+1] * b[i+1]
		s2 += a[i+2] * b[i+2]
		s3 += a[i+3] * b[i+3]
	}
	return s0 + s1 + s2 + s3
}

// finish rounds the weights to what a Classifier keeps.
func (t *trainer) finish() *Classifier {
	c := &Classifier{classes: t.classes, bias: t.bias}
	for _, weights := range t.dense {
		v := encoder.Vector(weights)
		c.dense = append(c.dense, v.Quantize())
	}
	var targets, values []byte
	for k, name := range t.clues {
		added := clue{rarity: t.rarity[k], start: uint32(len(values))}
		added.scale, targets, values = round(t.sparse[k], targets, values)
		if added.end = uint32(len(values)); added.end > added.start {
			c.names, c.clues = append(c.names, name), append(c.clues, added)
		}
	}
	c.targets, c.weights = string(targets), string(values)
	return c
}

// round adds the weights that matter, in 8 bits, and gives the scale.
func round(weights []float32, targets, values []byte) (float32, []byte, []byte) {
	largest := float32(0)
	for _, w := range weights {
		largest = max(largest, w, -w)
	}
	scale := largest / 127
	for class, w := range weights {
		if w >= worthLess || w <= -worthLess {
			targets = binary.LittleEndian.AppendUint16(targets, uint16(class))
			values = append(values, byte(int8(math.Round(float64(w/scale)))))
		}
	}
	return scale, targets, values
}
