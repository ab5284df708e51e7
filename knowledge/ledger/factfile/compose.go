package factfile

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode"

	"tiktalks/knowledge"
)

// Compose gives the folder with each of the facts in the place of the one with its id. A fact with a new id is put behind
// the facts of its topic. All other text stays byte for byte.
func (k *Cache) Compose(files map[string]string, set []knowledge.Fact) (map[string]string, error) {
	if len(set) == 0 {
		return files, nil
	}
	c := composer{files: map[string]*file{}, names: slices.Sorted(maps.Keys(files))}
	for _, f := range set {
		c.set = append(c.set, &placing{fact: f})
	}
	for _, name := range c.names {
		f, err := k.file(name, files[name])
		if err != nil {
			return nil, err
		}
		c.files[name] = f.copied()
	}
	c.replace()
	c.add()
	result := make(map[string]string, len(c.files))
	for name, f := range c.files {
		result[name] = f.result()
	}
	return result, nil
}

type composer struct {
	files map[string]*file
	names []string // of the files, sorted
	set   []*placing
}

// placing is a fact on its way into the files.
type placing struct {
	fact knowledge.Fact
	done bool
}

// replace puts facts where one with their id stands.
func (c *composer) replace() {
	byID := map[string]*placing{}
	for _, p := range c.set {
		byID[p.fact.ID] = p
	}
	for _, name := range c.names {
		f := c.files[name]
		for i, item := range f.items {
			if p := byID[item.fact.ID]; p != nil && !p.done {
				f.items[i].replacement = block(p.fact, f.topic, item.indent)
				p.done = true
			}
		}
	}
}

// add puts the other facts behind those of their topic, in a file of their own where no file has that topic.
func (c *composer) add() {
	for _, p := range c.set {
		if !p.done {
			f := c.home(p.fact.Topic)
			f.added = append(f.added, block(p.fact, f.topic, f.indent()))
		}
	}
}

// home gives the first file whose facts have the topic.
func (c *composer) home(topic string) *file {
	for _, name := range c.names {
		if f := c.files[name]; f.topic == topic && len(f.items) > 0 {
			return f
		}
	}
	stem := strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsNumber(r) {
			return r
		}
		return '-'
	}, topic) + "-added"
	name := stem + ".yaml"
	for i := 2; c.files[name] != nil && c.files[name].topic != topic; i++ {
		name = fmt.Sprintf("%s-%d.yaml", stem, i)
	}
	if c.files[name] == nil {
		c.files[name] = &file{topic: topic, lines: []string{"topic: " + scalar(topic, false) + "\n", "facts:\n"}}
	}
	return c.files[name]
}

// block gives the fact as an entry of a list that stands indent spaces in.
func block(f knowledge.Fact, topic string, indent int) string {
	var b strings.Builder
	before := strings.Repeat(" ", indent) + "- "
	for line := range strings.Lines(write(f, topic)) {
		b.WriteString(before + line)
		before = strings.Repeat(" ", indent+2)
	}
	return b.String()
}
