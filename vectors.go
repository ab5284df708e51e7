package main

import (
	"errors"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"

	"tiktalks/knowledge"
)

// vectorsFile in DATA_DIR holds the vectors of the base's texts, which take long to compute where the base is not the shipped
// one. It may be deleted at any time.
const vectorsFile = "vectors.bin"

// worthKeeping is how many vectors have to be computed at a start for the file to be written: some tenths of a second's work.
const worthKeeping = 50

// vectors keeps what a Loader has computed in a folder; with no folder it keeps nothing.
type vectors struct {
	loader knowledge.Loader
	dir    string
	log    *slog.Logger
}

// read takes over what an earlier start has written. What can't be read is computed anew.
func (v *vectors) read() {
	if v.dir == "" {
		return
	}
	data, err := os.ReadFile(filepath.Join(v.dir, vectorsFile))
	if err == nil {
		err = v.loader.Know(data)
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		v.log.Info("the vectors kept in DATA_DIR are of no use and are computed anew", "cause", err)
	}
}

// write keeps the vectors of the edition that was loaded last, where many were computed for it.
func (v *vectors) write() {
	if v.dir == "" || v.loader.Computed() < worthKeeping {
		return
	}
	name := filepath.Join(v.dir, vectorsFile)
	file, err := os.CreateTemp(v.dir, vectorsFile)
	if err == nil {
		err = errors.Join(v.loader.WriteVectors(file), file.Close())
		if err == nil {
			err = os.Rename(file.Name(), name)
		}
		if err != nil {
			err = errors.Join(err, os.Remove(file.Name()))
		}
	}
	if err != nil {
		v.log.Warn("the vectors of the base's texts were not kept; the next start computes them again", "cause", err)
	}
}
