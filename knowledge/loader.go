package knowledge

import (
	"errors"
	"io"
	"sync/atomic"

	"tiktalks/knowledge/search"
	"tiktalks/knowledge/search/encoder"
)

// Loader loads editions one after another, and takes over of the last what has not changed: nearly all of the work is
// computing the vectors of texts. It is safe for use by many goroutines; the zero value is ready for use.
type Loader struct {
	last  atomic.Pointer[Snapshot]
	known atomic.Pointer[encoder.Store]
}

// Know takes over, for the next edition, the vectors that an earlier Loader has written. Those of another encoder, or damaged
// ones, are refused.
func (l *Loader) Know(vectors []byte) error {
	store, err := encoder.OpenStore(string(vectors))
	if err == nil {
		l.known.Store(store)
	}
	return err
}

// Computed tells how many vectors had to be computed for the edition that was loaded last.
func (l *Loader) Computed() int {
	if s := l.last.Load(); s != nil {
		return s.index.Encoded()
	}
	return 0
}

// WriteVectors writes the vectors of the edition that was loaded last.
func (l *Loader) WriteVectors(w io.Writer) error {
	s := l.last.Load()
	if s == nil {
		return errors.New("no edition has been loaded")
	}
	return s.index.WriteVectors(w)
}

// lend adds to the options what has been computed before.
func (l *Loader) lend(o *search.Options) {
	if s := l.last.Load(); s != nil {
		o.Last = s.index
	}
	if store := l.known.Load(); store != nil {
		o.Known = either{store, o.Known}
	}
}

// either are vectors that stand in one of two places.
type either [2]search.Vectors

// Lookup gives the vector of a text.
func (e either) Lookup(text string) (encoder.Quantized, bool) {
	for _, one := range e {
		if one == nil {
			continue
		}
		if q, known := one.Lookup(text); known {
			return q, true
		}
	}
	return "", false
}
