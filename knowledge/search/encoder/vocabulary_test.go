package encoder

import (
	"slices"
	"strings"
	"testing"
)

// words cuts with a small vocabulary, in which "▁" is token 6.
func words(t *testing.T) *vocabulary {
	t.Helper()
	v, err := parseVocabulary("?\t0\n\t0\n\t0\n\t0\n\t0\n\t0\n▁\t-5\na\t-1\nb\t-2\nab\t-2.5\n▁ab\t-3\n:\t0\n")
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func TestCut(t *testing.T) {
	cases := []struct {
		name, text string
		want       []int32
	}{
		{"nothing", "", nil},
		{"one piece", "ab", []int32{10}},
		{"best sum of scores", "aab", []int32{6, 7, 9}},
		{"spaces", "a  ab", []int32{6, 7, 6, 10}},
		{"unknown stretch is one token", "axyzb", []int32{6, 7, 0, 8}},
		{"wide letters", "ａｂ", []int32{10}},
		{"no-break space", "a\u00a0ab", []int32{6, 7, 10}},
		{"bytes that are no text", "a\xff\xfe\xfdb", []int32{6, 7, 0, 8}},
		{"score of zero", "a:b", []int32{6, 7, 11, 8}},
	}
	v := words(t)
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := v.cut(c.text); !slices.Equal(got, c.want) {
				t.Errorf("tokens %v, want %v", got, c.want)
			}
		})
	}
}

func TestCutIsBounded(t *testing.T) {
	v := words(t)
	if got := len(v.cut(strings.Repeat("b", 300))); got != maxTokens {
		t.Errorf("%d tokens", got)
	}
	for _, text := range []string{strings.Repeat("é", maxBytes), "a" + strings.Repeat("é", maxBytes)} {
		if got := len(prepare(text)); got > maxBytes+len(space) || got < maxBytes {
			t.Errorf("%d bytes prepared", got)
		}
	}
}

func TestVocabularyRefusesALineWithoutScore(t *testing.T) {
	for _, file := range []string{"", "a", "a\tb", "a\t1\n\n"} {
		if _, err := parseVocabulary(file); err == nil {
			t.Errorf("%q: no error", file)
		}
	}
}

// FuzzCut checks on any bytes: few enough tokens, all of them rows of the embedding, no two unknowns in a row; and
// where all is known, the pieces put together are the text.
func FuzzCut(f *testing.F) {
	for _, g := range readGolden(f) {
		f.Add(g.text)
	}
	f.Add("\xff\xf0\x90")
	v := newWith(f, plain()).vocabulary
	pieces := make([]string, 8000)
	for text, p := range v.pieces {
		pieces[p.token] = text
	}
	f.Fuzz(func(t *testing.T, text string) {
		tokens := v.cut(text)
		if len(tokens) > maxTokens {
			t.Fatalf("%d tokens", len(tokens))
		}
		var joined strings.Builder
		for i, token := range tokens {
			if token == unknown && i > 0 && tokens[i-1] == unknown {
				t.Fatalf("two unknown tokens in a row: %v", tokens)
			}
			joined.WriteString(pieces[token])
		}
		if !slices.Contains(tokens, unknown) && !strings.HasPrefix(prepare(text), joined.String()) {
			t.Fatalf("pieces %q", joined.String())
		}
	})
}
