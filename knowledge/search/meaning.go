package search

import (
	"io"
	"strings"
	"sync/atomic"

	"tiktalks/knowledge/recent"
	"tiktalks/knowledge/search/encoder"
)

// Encoder turns a text into a vector, so that texts of like meaning get like vectors.
type Encoder interface {
	// Encode gives the same vector for the same text every time. It is called from many goroutines.
	Encode(text string) encoder.Vector
	// Word gives the vector of a single word, likewise.
	Word(word string) encoder.Word
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
	last    map[string]encoder.Quantized // those of another edition, while the index is built
	encoded *atomic.Int64                // how many had to be computed
}

// of gives a wording's vector, from those prepared where it is one of them.
func (m meanings) of(text string) encoder.Quantized {
	if m.known != nil {
		if q, ok := m.known.Lookup(text); ok {
			return q
		}
	}
	if q, ok := m.last[text]; ok {
		return q
	}
	m.encoded.Add(1)
	v := m.encoder.Encode(text)
	return v.Quantize()
}

// Encoded tells how many of the index's wordings had to be encoded, because nobody had their vectors.
func (x *Index) Encoded() int { return int(x.meanings.encoded.Load()) }

// WriteVectors writes the vectors of all wordings as a store that can be Options.Known.
func (x *Index) WriteVectors(w io.Writer) error {
	return encoder.WriteStore(w, x.meant())
}

// meant gives the vectors of the index's wordings by the form in which they were encoded: encoding is nearly all of the work
// of building an index, and from one edition to the next few texts change. No index has none.
func (x *Index) meant() map[string]encoder.Quantized {
	if x == nil {
		return nil
	}
	all := map[string]encoder.Quantized{}
	for i := range x.docs {
		for j := range x.docs[i].surfaces {
			s := &x.docs[i].surfaces[j]
			all[s.said] = s.meaning
		}
	}
	return all
}

// lately gives the vectors of the texts that were asked for last; a text's vector is the same in all editions.
func (x *Index) lately() *recent.Values[recent.Key, encoder.Vector] {
	if x == nil {
		return recent.New[recent.Key, encoder.Vector](keptVectors)
	}
	return x.vectors
}

// spoken is the form in which texts are encoded: their words as they are compared, so that typing slips, slang and other
// languages are out of the way.
func spoken(ws []string) string { return strings.Join(ws, " ") }

// nearestMeanings fills in how near the question comes to the fact's wordings.
func (f *Features) nearestMeanings(q *query, d *doc, near *neighbours) {
	var best supporters
	q.likes = q.likes[:0]
	for i := range d.surfaces {
		if i+ahead < len(d.surfaces) {
			d.surfaces[i+ahead].meaning.Fetch()
		}
		q.likes = append(q.likes, max(0, float64(q.meaning.Dot(d.surfaces[i].meaning))))
	}
	for i, like := range q.likes {
		best.add(&d.surfaces[i], like)
		near.meanings.add(neighbour{d, like})
		if i > 0 && d.surfaces[i].kind == q.Kind {
			f[KindMeaning] = max(f[KindMeaning], like)
		}
		if i > 0 && q.want != something && d.surfaces[i].want == q.want {
			f[WantMeaning] = max(f[WantMeaning], like)
		}
	}
	f[ClaimMeaning], f[Meaning] = q.likes[0], best.all[0].like
	for _, w := range best.all[:best.n] {
		f[MeaningSupport] += w.like / float64(best.n)
		f[Letters] = max(f[Letters], q.letters.alike(w.surface.said))
	}
}

// ahead is how many wordings before it is compared one is fetched.
const ahead = 4

// support is how many of a fact's wordings must be near for full support; only their letters are compared.
const support = 4

// supporters are a fact's wordings nearest to the question, the nearest first; of equally near ones those that came first.
type supporters struct {
	all [support]wording
	n   int
}

type wording struct {
	surface *surface
	like    float64
}

func (f *supporters) add(s *surface, like float64) {
	if f.n == support && like <= f.all[support-1].like {
		return
	}
	f.n = min(support, f.n+1)
	at := f.n - 1
	for ; at > 0 && f.all[at-1].like < like; at-- {
		f.all[at] = f.all[at-1]
	}
	f.all[at] = wording{s, like}
}
