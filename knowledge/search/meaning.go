package search

import (
	"slices"
	"strings"

	"tiktalks/knowledge/search/encoder"
)

// Encoder turns a text into a vector, so that texts of like meaning get like vectors.
type Encoder interface {
	// Encode gives the same vector for the same text every time. It is called from many goroutines.
	Encode(text string) encoder.Vector
}

// Vectors holds vectors that were computed before.
type Vectors interface {
	// Lookup gives the vector of exactly this text, or false.
	Lookup(text string) (encoder.Quantized, bool)
}

// meanings are the vectors of all wordings of all facts.
type meanings struct {
	encoder Encoder
	known   Vectors
}

// of gives a wording's vector, from those prepared where it is one of them.
func (m meanings) of(text string) encoder.Quantized {
	if m.known != nil {
		if q, ok := m.known.Lookup(text); ok {
			return q
		}
	}
	v := m.encoder.Encode(text)
	return v.Quantize()
}

// spoken is the form in which texts are encoded: their words as they are compared, so that typing slips, slang and other
// languages are out of the way.
func spoken(ws []string) string { return strings.Join(ws, " ") }

// nearestMeanings fills in how near the question comes to the fact's wordings.
func (f *Features) nearestMeanings(q query, d *doc, near *neighbours) {
	likes := make([]float64, 0, len(d.surfaces))
	for i := range d.surfaces {
		like := max(0, float64(q.meaning.Dot(&d.surfaces[i].meaning)))
		near.meanings = append(near.meanings, neighbour{d, like})
		if i > 0 && d.surfaces[i].kind == q.Kind {
			f[KindMeaning] = max(f[KindMeaning], like)
		}
		if i == 0 {
			f[ClaimMeaning] = like
		}
		likes = append(likes, like)
	}
	slices.Sort(likes)
	slices.Reverse(likes)
	f[Meaning] = likes[0]
	for _, like := range likes[:min(meaningSupport, len(likes))] {
		f[MeaningSupport] += like / float64(min(meaningSupport, len(likes)))
	}
}

// meaningSupport is how many of a fact's wordings must be near for full support.
const meaningSupport = 4
