package classifier_test

import (
	"bytes"
	"math"
	"testing"

	"tiktalks/knowledge/search/classifier"
	"tiktalks/knowledge/search/encoder"
)

// text makes a text with one number of its vector set, so that like texts are alike.
func text(at int, clues ...string) classifier.Text {
	var v encoder.Vector
	v[at] = 1
	return classifier.Text{Clues: clues, Vector: v}
}

// lesson has three classes and texts of none of them.
func lesson() []classifier.Sample {
	var all []classifier.Sample
	for range 12 {
		all = append(all,
			classifier.Sample{Text: text(1, "boat", "launch"), Classes: []string{"boats"}},
			classifier.Sample{Text: text(2, "fare", "cost"), Classes: []string{"fares"}},
			classifier.Sample{Text: text(3, "storm", "wall"), Classes: []string{"storms", "walls"}},
			classifier.Sample{Text: text(4, "zebra", "quilt"), Classes: []string{classifier.None}},
		)
	}
	return all
}

func TestTrainTellsClassesApart(t *testing.T) {
	t.Parallel()
	c := classifier.Train(lesson())
	for _, want := range []struct {
		text  classifier.Text
		class string
	}{{text(1, "boat"), "boats"}, {text(2, "cost"), "fares"}, {text(4, "zebra"), classifier.None}} {
		p := c.Probabilities(want.text)
		total, best := 0.0, 0
		for i := range p {
			total += p[i]
			if p[i] > p[best] {
				best = i
			}
		}
		if math.Abs(total-1) > 1e-9 || c.Classes()[best] != want.class {
			t.Errorf("%v is %q with %v, want %q; all add to %v", want.text.Clues, c.Classes()[best], p[best], want.class, total)
		}
	}
	if c.Classes()[0] != classifier.None {
		t.Errorf("the first class is %q, want none", c.Classes()[0])
	}
}

func TestUnknownCluesSayNothing(t *testing.T) {
	t.Parallel()
	c := classifier.Train(lesson())
	a, b := c.Probabilities(text(1, "boat")), c.Probabilities(text(1, "boat", "never seen", "boat"))
	for i := range a {
		if a[i] != b[i] {
			t.Fatalf("%v became %v", a, b)
		}
	}
}

// The same samples give the same bytes, and the bytes give the same classifier.
func TestTrainingAndFilesAreExact(t *testing.T) {
	t.Parallel()
	c := classifier.Train(lesson())
	first, err := c.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	again, err := classifier.Train(lesson()).Marshal()
	if err != nil || !bytes.Equal(first, again) {
		t.Errorf("the same samples give other bytes (%v)", err)
	}
	opened, err := classifier.Open(string(first))
	if err != nil {
		t.Fatal(err)
	}
	a, b := c.Probabilities(text(2, "fare")), opened.Probabilities(text(2, "fare"))
	for i := range a {
		if a[i] != b[i] {
			t.Fatalf("written %v, read %v", a, b)
		}
	}
}

// FuzzOpen proves that damaged files are refused, not crashed on.
func FuzzOpen(f *testing.F) {
	whole, err := classifier.Train(lesson()).Marshal()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(whole)
	f.Add(whole[:len(whole)/2])
	f.Add([]byte("no classifier"))
	f.Fuzz(func(_ *testing.T, data []byte) {
		if c, err := classifier.Open(string(data)); err == nil {
			c.Probabilities(text(1, "boat"))
		}
	})
}
