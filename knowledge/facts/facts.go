// Package facts holds the curated base that is compiled into the program: YAML files, one topic a file, and beside them
// entities, vocabulary and series. The fields are described at the top of base.yaml. It holds data only; reading and
// checking it is the work of package knowledge, see knowledge.Load.
package facts

import (
	"embed"
	"io/fs"
)

//go:embed *.yaml
var files embed.FS

var (
	//go:embed vectors.bin
	vectors string
	//go:embed classifier.bin
	recognised string
	//go:embed nothing.bin
	nothing string
)

// Shipped gives the files of the base.
func Shipped() fs.FS { return files }

// Classifier gives the classifier that was trained on the base's wordings and the labelled questions; see
// knowledge/search/classifier. It is made by go run ./knowledge/train.
func Classifier() string { return recognised }

// Nothing gives the classifier that tells whether any fact answers: it has learned from near misses as well, which would blur what the other
// one knows of the facts. It is made by go run ./knowledge/train.
func Nothing() string { return nothing }

// Vectors gives the vectors of the base's texts, so that they need not be computed at every start. They are made by
// go run ./knowledge/train; a text that has changed since has none.
func Vectors() string { return vectors }
