package encoder

import (
	"crypto/sha256"
	"encoding/binary"
	"math"
	"slices"
	"strings"
	"sync"
	"testing"
)

func TestVectorsAreCloseToTheOriginals(t *testing.T) {
	e, list := newWith(t, kernels()[0]), readGolden(t)
	worst, sum := 1.0, 0.0
	for _, g := range list {
		v := e.Encode(g.text)
		c := cosine(&v, &g.vector)
		if c < 0.9985 {
			t.Errorf("%q: cosine %.5f to the original", g.text, c)
		}
		worst, sum = min(worst, c), sum+c
	}
	mean := sum / float64(len(list))
	t.Logf("%d texts: cosine to the original %.5f mean, %.5f worst", len(list), mean, worst)
	if mean < 0.9995 {
		t.Errorf("mean cosine %.5f", mean)
	}
}

// TestKernelsGiveTheSameBits leaves out texts of more than 10 tokens, for which plain Go needs minutes under the race
// detector. A kernel sees two tokens at a time, so they would show nothing new.
func TestKernelsGiveTheSameBits(t *testing.T) {
	with, without := newWith(t, kernels()[0]), newWith(t, plain())
	for _, g := range readGolden(t) {
		if len(g.tokens) > 10 {
			continue
		}
		v, w := with.Encode(g.text), without.Encode(g.text)
		if v != w {
			t.Errorf("%q: vectors differ, cosine %.9f", g.text, cosine(&v, &w))
		}
		if v.Quantize() != w.Quantize() {
			t.Errorf("%q: quantized vectors differ", g.text)
		}
	}
}

func TestVectorsHaveLengthOne(t *testing.T) {
	e := newWith(t, kernels()[0])
	for _, text := range []string{"a", "?", "\x00", "\xff\xfe", strings.Repeat("long ", 10_000)} {
		v := e.Encode(text)
		if length := math.Sqrt(float64(v.Dot(&v))); math.Abs(length-1) > 1e-6 {
			t.Errorf("%.20q: length %v", text, length)
		}
	}
}

func TestEmptyTextHasTheZeroVector(t *testing.T) {
	v := newWith(t, kernels()[0]).Encode("")
	if v != (Vector{}) {
		t.Errorf("got %v", v[:4])
	}
}

func TestSimilarTextsAreNear(t *testing.T) {
	e := newWith(t, kernels()[0])
	question := e.Encode("Who owns TikTok?")
	near := e.Encode("Which company is TikTok's owner?")
	far := e.Encode("How do I bake bread at home?")
	if question.Dot(&near) < question.Dot(&far)+0.2 {
		t.Errorf("near %.2f, far %.2f", question.Dot(&near), question.Dot(&far))
	}
}

func TestConcurrentUseChangesNothing(t *testing.T) {
	e, list := newWith(t, kernels()[0]), readGolden(t)[:20]
	want := make([]Vector, len(list))
	for i, g := range list {
		want[i] = e.Encode(g.text)
	}
	var group sync.WaitGroup
	for worker := range 4 {
		group.Go(func() {
			for i := range list {
				i = (i*7 + worker*13) % len(list)
				if e.Encode(list[i].text) != want[i] {
					t.Errorf("%q: another vector under load", list[i].text)
				}
			}
		})
	}
	group.Wait()
}

func TestModelIDIsThatOfTheFiles(t *testing.T) {
	sum := sha256.Sum256([]byte(weightsFile + vocabularyFile))
	if got := binary.BigEndian.Uint64(sum[:]); got != modelID {
		t.Errorf("the embedded files have %#x, modelID is %#x", got, modelID)
	}
}

func TestTokensAreTheOriginals(t *testing.T) {
	e := newWith(t, plain())
	for _, g := range readGolden(t) {
		want := g.tokens[:min(len(g.tokens), maxTokens)]
		if got := e.vocabulary.cut(g.text); !slices.Equal(got, want) {
			t.Errorf("%q: tokens %v, the original has %v", g.text, got, want)
		}
	}
}
