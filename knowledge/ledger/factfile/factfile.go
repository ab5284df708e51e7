// Package factfile reads and writes facts in the YAML form of knowledge/facts, and puts moderators' facts into a folder of
// such files without touching anything else in them.
//
// It promises that what it writes reads back as the same fact, that the same facts give the same bytes, and that a file
// in which no fact is replaced keeps every byte: comments, order and spacing. It does not judge facts: whether an edition
// hangs together is the work of package knowledge. Start with Files, Cache and Write.
package factfile

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"tiktalks/knowledge"
	"tiktalks/knowledge/day"
)

// Parse reads one fact as Write wrote it.
func Parse(text string) (knowledge.Fact, error) {
	var doc yaml.Node
	if err := yaml.Unmarshal([]byte(text), &doc); err != nil {
		return knowledge.Fact{}, err
	}
	if len(doc.Content) == 0 {
		return knowledge.Fact{}, errors.New("there is no fact here")
	}
	return fact(doc.Content[0], "")
}

// Hash gives a few characters that stand for the folder's YAML files: their names and every byte of them.
func Hash(fsys fs.FS) (string, error) {
	texts, err := Files(fsys)
	if err != nil {
		return "", err
	}
	hash := sha256.New()
	for _, name := range slices.Sorted(maps.Keys(texts)) {
		fmt.Fprintf(hash, "%q %d\n%s", name, len(texts[name]), texts[name])
	}
	return hex.EncodeToString(hash.Sum(nil)[:8]), nil
}

// Files gives the folder's YAML files by name. It is what an edition consists of; anything else beside them is left out.
func Files(fsys fs.FS) (map[string]string, error) {
	files := map[string]string{}
	err := fs.WalkDir(fsys, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !isYAML(name) {
			return err
		}
		data, err := fs.ReadFile(fsys, name)
		files[name] = string(data)
		return err
	})
	return files, err
}

func isYAML(name string) bool {
	ext := path.Ext(name)
	return ext == ".yaml" || ext == ".yml"
}

// record is a fact as the files spell it.
type record struct {
	ID         string   `yaml:"id"`
	Claim      string   `yaml:"claim"`
	Topic      string   `yaml:"topic"`
	Entities   []string `yaml:"entities"`
	When       string   `yaml:"when"`
	Holds      span     `yaml:"holds"`
	ReplacedBy string   `yaml:"replaced_by"`
	Status     string   `yaml:"status"`
	Note       string   `yaml:"note"`
	Checked    string   `yaml:"checked"`
	Asks       []string `yaml:"asks"`
	Sources    []source `yaml:"sources"`
}

type span struct {
	From string `yaml:"from"`
	To   string `yaml:"to"`
}

type source struct {
	Publisher string `yaml:"publisher"`
	Title     string `yaml:"title"`
	URL       string `yaml:"url"`
	Published string `yaml:"published"`
}

// fact reads the node of one fact; topic is that of its file.
func fact(n *yaml.Node, topic string) (knowledge.Fact, error) {
	var r record
	asText(n)
	if err := n.Decode(&r); err != nil {
		return knowledge.Fact{}, err
	}
	f := knowledge.Fact{
		ID: trim(r.ID), Claim: trim(r.Claim), Topic: topic, Entities: trimAll(r.Entities), ReplacedBy: trim(r.ReplacedBy),
		Status: knowledge.Status(trim(r.Status)), Asks: trimAll(r.Asks), Note: trim(r.Note),
	}
	if own := trim(r.Topic); own != "" {
		f.Topic = own
	}
	var err [5]error
	f.When, err[0] = optional(r.When, day.ParseSpan)
	f.Holds.From, err[1] = optional(r.Holds.From, day.Parse)
	f.Holds.To, err[2] = optional(r.Holds.To, day.Parse)
	f.Checked, err[3] = optional(r.Checked, day.Parse)
	for _, s := range r.Sources {
		published, e := optional(s.Published, day.Parse)
		err[4] = errors.Join(err[4], e)
		f.Sources = append(f.Sources, knowledge.Source{Publisher: trim(s.Publisher), Title: trim(s.Title), URL: trim(s.URL), Published: published})
	}
	f.Sources = slices.Clip(f.Sources)
	if err := errors.Join(err[:]...); err != nil {
		return f, fmt.Errorf("%s: %w", f.ID, err)
	}
	return f, nil
}

// asText makes every scalar a text: the library would turn 2025 into a number and refuse it as a date.
func asText(n *yaml.Node) {
	if n.Kind == yaml.ScalarNode && n.Tag != "!!null" {
		n.Tag = "!!str"
	}
	for _, c := range n.Content {
		asText(c)
	}
}

func optional[T any](s string, parse func(string) (T, error)) (T, error) {
	var zero T
	if s = trim(s); s == "" {
		return zero, nil
	}
	return parse(s)
}

func trim(s string) string { return strings.TrimSpace(s) }

// trimAll leaves no room behind the last: facts are shared, and whoever appends to one must not write into another's.
func trimAll(all []string) []string {
	for i, s := range all {
		all[i] = trim(s)
	}
	return slices.Clip(all)
}
