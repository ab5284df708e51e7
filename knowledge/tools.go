package knowledge

import (
	"sync"

	"tiktalks/knowledge/facts"
	"tiktalks/knowledge/search"
	"tiktalks/knowledge/search/classifier"
	"tiktalks/knowledge/search/encoder"
)

// tools gives what every edition searches with: the sentence encoder, the learned model, and the vectors of the shipped
// base's texts, which other bases can use as far as their texts are the same. It is made once; nothing in it changes.
var tools = sync.OnceValues(func() (search.Options, error) {
	e, err := encoder.New()
	if err != nil {
		return search.Options{}, err
	}
	model, err := search.Shipped()
	if err != nil {
		return search.Options{}, err
	}
	o := search.Options{Model: model, Encoder: e, Enough: Enough}
	if store, err := encoder.OpenOwnStore(facts.Vectors()); err == nil {
		o.Known = store // without it, or with one of another encoder, all vectors are computed: slower, but the same
	}
	if c, err := classifier.Open(facts.Classifier()); err == nil {
		o.Classifier = c
	}
	if c, err := classifier.Open(facts.Nothing()); err == nil {
		o.Nothing = c
	}
	return o, nil
})
