package factfile

import (
	"fmt"
	"io"
	"regexp"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"tiktalks/knowledge"
)

// file is one file as lines, with the places of its facts.
type file struct {
	text  string
	topic string
	lines []string // each with its line end; none where there are no facts
	items []item   // in the order of the lines
	added []string // blocks to put behind the last fact
}

// item is a fact and the lines that spell it.
type item struct {
	fact        knowledge.Fact
	from, to    int // lines[from:to], without the comments and empty lines behind it
	indent      int
	replacement string // what to write instead; empty: nothing
}

// namesFacts finds files that may hold facts. The others, some of them long, need not be read.
var namesFacts = regexp.MustCompile(`facts["']?\s*:`)

func parseFile(name, text string) (*file, error) {
	f, top, facts, err := read(name, text)
	if err != nil || facts == nil || f.place(top, facts) {
		return f, err
	}
	top.Style, facts.Style = 0, 0 // the lines can't be told apart: write the text anew, a fact below the other
	unfolded, err := yaml.Marshal(top)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	f, top, facts, err = read(name, string(unfolded))
	if err == nil && !f.place(top, facts) {
		err = fmt.Errorf("%s: the facts should stand one below the other, each with a dash in front", name)
	}
	return f, err
}

// read reads the file's facts, and gives the nodes that tell where they stand; none where there are no facts.
func read(name, text string) (f *file, top, facts *yaml.Node, err error) {
	f = &file{text: text}
	if !namesFacts.MatchString(text) {
		return f, nil, nil, nil
	}
	var doc, more yaml.Node
	decoder := yaml.NewDecoder(strings.NewReader(text))
	if err = decoder.Decode(&doc); err != nil && err != io.EOF {
		return nil, nil, nil, fmt.Errorf("%s: %w", name, err)
	}
	if len(doc.Content) == 0 {
		return f, nil, nil, nil
	}
	if decoder.Decode(&more) != io.EOF || hasAlias(&doc) {
		return nil, nil, nil, fmt.Errorf("%s: a file should be one YAML document without aliases", name)
	}
	top = doc.Content[0]
	if topic := value(top, "topic"); topic != nil {
		f.topic = trim(topic.Value)
	}
	facts = value(top, "facts")
	if facts == nil || facts.Kind != yaml.SequenceNode || len(facts.Content) == 0 {
		return f, nil, nil, nil
	}
	f.lines = slices.Collect(strings.Lines(text))
	for _, n := range facts.Content {
		fact, err := fact(n, f.topic)
		if err != nil {
			return nil, nil, nil, fmt.Errorf("%s:%d: %w", name, n.Line, err)
		}
		f.items = append(f.items, item{fact: fact})
	}
	return f, top, facts, nil
}

func hasAlias(n *yaml.Node) bool {
	return n.Kind == yaml.AliasNode || slices.ContainsFunc(n.Content, hasAlias)
}

// value gives the value of a key.
func value(mapping *yaml.Node, key string) *yaml.Node {
	if mapping.Kind != yaml.MappingNode {
		return nil
	}
	for i := 0; i+1 < len(mapping.Content); i += 2 {
		if mapping.Content[i].Value == key {
			return mapping.Content[i+1]
		}
	}
	return nil
}

// oddBreak finds what ends a line for YAML and for nobody else.
var oddBreak = regexp.MustCompile("\r[^\n]|\r$|\u0085|\u2028|\u2029")

// place notes which lines belong to which fact, and tells whether that could be done.
func (f *file) place(top, facts *yaml.Node) bool {
	if top.Style&yaml.FlowStyle != 0 || facts.Style&yaml.FlowStyle != 0 || oddBreak.MatchString(f.text) {
		return false
	}
	end := len(f.lines)
	for i := 0; i < len(top.Content); i += 2 {
		if line := top.Content[i].Line - 1; line > facts.Line-1 {
			end = min(end, line)
		}
	}
	for i := len(f.items) - 1; i >= 0; i-- {
		it := &f.items[i]
		it.from, it.to = f.dash(facts.Content[i]), end
		if it.from < 0 || it.from >= end {
			return false
		}
		it.indent = strings.IndexByte(f.lines[it.from], '-')
		it.to = f.lastWritten(*it)
		end = it.from
	}
	return true
}

// dash gives the line on which the list entry of the node begins; -1 where there is none.
func (f *file) dash(n *yaml.Node) int {
	line := min(n.Line, len(f.lines)) - 1
	for line >= 0 && !strings.HasPrefix(strings.TrimLeft(f.lines[line], " "), "-") {
		line--
	}
	return line
}

// lastWritten gives the line behind the item without empty lines and comments: they belong to what follows.
func (f *file) lastWritten(i item) int {
	to := i.to
	for ; to > i.from+1; to-- {
		if line := strings.TrimSpace(f.lines[to-1]); line != "" && !strings.HasPrefix(line, "#") && line != "..." {
			break
		}
	}
	return to
}

// indent gives how far in the file's facts stand.
func (f *file) indent() int {
	if len(f.items) == 0 {
		return 2
	}
	return f.items[0].indent
}

// result gives the file's text with what was replaced and added.
func (f *file) result() string {
	if !f.touched() {
		return f.text
	}
	var b strings.Builder
	at := 0
	for _, i := range f.items {
		if i.replacement != "" {
			f.copy(&b, at, i.from)
			b.WriteString(i.replacement)
			at = i.to
		}
	}
	behind := len(f.lines)
	if n := len(f.items); n > 0 {
		behind = f.items[n-1].to
	}
	f.copy(&b, at, behind)
	for _, block := range f.added {
		if len(f.items) > 0 || block != f.added[0] {
			b.WriteString("\n")
		}
		b.WriteString(block)
	}
	f.copy(&b, behind, len(f.lines))
	return b.String()
}

func (f *file) touched() bool {
	return len(f.added) > 0 || slices.ContainsFunc(f.items, func(i item) bool { return i.replacement != "" })
}

// copy writes lines as they are. One without an end is the last of the file: it gets one where something follows.
func (f *file) copy(b *strings.Builder, from, to int) {
	for i := from; i < to; i++ {
		b.WriteString(f.lines[i])
		if !strings.HasSuffix(f.lines[i], "\n") && len(f.added) > 0 {
			b.WriteString("\n")
		}
	}
}
