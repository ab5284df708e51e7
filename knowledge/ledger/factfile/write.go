package factfile

import (
	"bytes"
	"regexp"
	"strings"
	"unicode"

	"go.yaml.in/yaml/v3"

	"tiktalks/knowledge"
)

// Write gives the fact as the files spell it: keys in their order, one source a block, lists of names in one line.
// Wordings and tellings are left out: they stand in files of their own.
func Write(f knowledge.Fact) string { return write(f, "") }

// write leaves the topic out where it is that of the file.
func write(f knowledge.Fact, topic string) string {
	var w writer
	w.key("", "id", f.ID)
	w.key("", "claim", f.Claim)
	if f.Topic != topic {
		w.key("", "topic", f.Topic)
	}
	if len(f.Entities) > 0 {
		w.line("entities: [" + strings.Join(flow(f.Entities), ", ") + "]")
	}
	w.bare("", "when", f.When.String())
	w.holds(f)
	w.key("", "replaced_by", f.ReplacedBy)
	w.key("", "status", string(f.Status))
	w.key("", "note", f.Note)
	w.bare("", "checked", f.Checked.String())
	if len(f.Asks) > 0 {
		w.line("asks:")
		for _, ask := range f.Asks {
			w.line("  - " + scalar(ask, false))
		}
	}
	if len(f.Sources) > 0 {
		w.line("sources:")
		for _, s := range f.Sources {
			w.source(s)
		}
	}
	return w.String()
}

type writer struct{ strings.Builder }

func (w *writer) line(s string) { w.WriteString(s + "\n") }

// key writes a text that may need quotes; an empty one is left out.
func (w *writer) key(before, key, value string) {
	if value != "" {
		w.line(before + key + ": " + scalar(value, false))
	}
}

// bare writes a date as it is.
func (w *writer) bare(before, key, value string) {
	if value != "" {
		w.line(before + key + ": " + value)
	}
}

func (w *writer) holds(f knowledge.Fact) {
	var ends []string
	if from := f.Holds.From.String(); from != "" {
		ends = append(ends, "from: "+from)
	}
	if to := f.Holds.To.String(); to != "" {
		ends = append(ends, "to: "+to)
	}
	if len(ends) > 0 {
		w.line("holds: {" + strings.Join(ends, ", ") + "}")
	}
}

func (w *writer) source(s knowledge.Source) {
	w.key("  - ", "publisher", s.Publisher)
	w.key("    ", "title", s.Title)
	w.key("    ", "url", s.URL)
	w.bare("    ", "published", s.Published.String())
}

func flow(all []string) []string {
	texts := make([]string, len(all))
	for i, s := range all {
		texts[i] = scalar(s, true)
	}
	return texts
}

// plainly is what YAML surely takes for a text without quotes: at least two words, the first with a letter in front, and
// no sign that means something to it.
var plainly = regexp.MustCompile(`^\pL[\pL\pN.'’/()?!%$+&-]*( [\pL\pN.'’"/()?!%$+&-]+)+$`)

// scalar gives a text as it stands behind a key, in double quotes where it needs some; inList: between the brackets of a
// list in one line.
func scalar(s string, inList bool) string {
	s = strings.ToValidUTF8(s, "\uFFFD")
	marked := inList && strings.Contains(s, "?") // in a list the YAML library can write it without quotes, but not read it
	if plainly.MatchString(s) && !marked {
		return s
	}
	if marked || strings.ContainsFunc(s, unicode.IsControl) {
		return encode(s, inList, yaml.DoubleQuotedStyle)
	}
	plain := encode(s, inList, 0)
	if plain == s {
		return s
	}
	return encode(s, inList, yaml.DoubleQuotedStyle)
}

// encode asks the YAML library to write s as the one entry of a list.
func encode(s string, inList bool, style yaml.Style) string {
	list := &yaml.Node{Kind: yaml.SequenceNode, Content: []*yaml.Node{{Kind: yaml.ScalarNode, Tag: "!!str", Value: s, Style: style}}}
	if inList {
		list.Style = yaml.FlowStyle
	}
	var b bytes.Buffer
	if err := yaml.NewEncoder(&b).Encode(list); err != nil {
		panic(err) // it refuses only what is not UTF-8
	}
	text := strings.TrimSpace(b.String())
	if inList {
		return strings.TrimSuffix(strings.TrimPrefix(text, "["), "]")
	}
	return strings.TrimPrefix(text, "- ")
}
