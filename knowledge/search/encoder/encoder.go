// Package encoder turns a text into a vector, so that texts of similar meaning get similar vectors.
//
// It promises: the network is Universal Sentence Encoder lite with its weights rounded to 8 bits; on the golden texts
// the cosine to the original's vectors is at least 0.9985. The same text gives the same bits on every call, with vector
// instructions or without. It needs no network and no file: weights and vocabulary are part of the program. It refuses
// nothing: any bytes are a text, of which the first 128 tokens count. It knows English; of other languages, names and
// borrowed words. It compares vectors, but which with which is the caller's business.
//
// Start with New and Encoder.Encode. To compare one vector with many, keep these as Quantized and use Query; Store keeps
// those of known texts, so that they needn't be computed at every start. Inside, a text goes through vocabulary.cut
// (vocabulary.go) and network.encode (network.go, layer.go, linear.go).
package encoder

import (
	_ "embed"
	"fmt"
	"sync"

	"tiktalks/knowledge/search/encoder/internal/weights"
)

// The model, made by the command in folder convert. README.md has origin and licence.
var (
	//go:embed use-lite-int8.bin
	weightsFile string
	//go:embed use-lite-vocabulary.tsv
	vocabularyFile string
)

// Encoder computes vectors. It is immutable and safe for use by many goroutines.
type Encoder struct {
	vocabulary *vocabulary
	embedding  weights.Matrix
	network    func() *network // prepares it once: a program that has all its texts' vectors can do without for long
}

// New reads the embedded files; the first Encode prepares the network. An error means that the files are damaged.
func New() (*Encoder, error) {
	return newEncoder(kernels()[0])
}

func newEncoder(k kernel) (*Encoder, error) {
	vocabulary, err := parseVocabulary(vocabularyFile)
	if err != nil {
		return nil, fmt.Errorf("encoder: %w", err)
	}
	model, err := weights.Parse(weightsFile)
	if err != nil {
		return nil, fmt.Errorf("encoder: %w", err)
	}
	network := sync.OnceValue(func() *network { return newNetwork(model, k) })
	return &Encoder{vocabulary: vocabulary, embedding: model.Embedding, network: network}, nil
}

// Encode computes the text's vector, of length 1. Text that is empty after normalisation gets the zero vector, whose
// scalar product with all vectors is 0.
func (e *Encoder) Encode(text string) Vector {
	tokens := e.vocabulary.cut(text)
	if len(tokens) == 0 {
		return Vector{}
	}
	return e.network().encode(tokens)
}
