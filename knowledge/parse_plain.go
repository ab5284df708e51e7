package knowledge

import (
	"strings"

	"go.yaml.in/yaml/v3"
)

// plain reads YAML as bases are nearly always written, ten times as fast as the library reads all of YAML: mappings and lists
// by indentation or, within a line, in brackets, of scalars that are plain or in double quotes. At anything else it gives up,
// and the library reads the file. A fuzz test holds it to what the library reads.
type plain struct {
	rest   string // behind the present line
	line   int
	indent int    // of the present line; atEnd behind the last one
	text   string // of the present line, without the spaces around it
	odd    bool   // something else was met
	depth  int

	nodes []node // to be used next
}

const (
	atEnd   = -1
	deepest = 30 // levels; no base needs as many
)

// readPlain gives what the file says, or nil where it has to be left to the library.
func readPlain(file string) *node {
	if !simple(file) {
		return nil
	}
	p := &plain{rest: file}
	p.next()
	if p.indent != 0 {
		return nil
	}
	top := p.block()
	if p.odd || p.indent != atEnd {
		return nil
	}
	return top
}

// simple tells whether the text has only characters that are what they seem: no tabs, no line breaks of other systems.
func simple(file string) bool {
	for _, r := range file {
		switch {
		case r == '\n' || r >= ' ' && r <= '~':
		case r < 0xa0 || r >= 0xfffd && r <= 0xffff || r == 0x2028 || r == 0x2029 || r == 0xfeff:
			return false
		}
	}
	return true
}

// next goes to the next line that is neither empty nor a comment.
func (p *plain) next() {
	for p.rest != "" {
		line, rest, _ := strings.Cut(p.rest, "\n")
		p.rest = rest
		p.line++
		if p.text = strings.Trim(line, " "); p.text != "" && p.text[0] != '#' {
			p.indent = strings.Index(line, p.text[:1])
			return
		}
	}
	p.indent, p.text = atEnd, ""
}

// giveUp goes to the end.
func (p *plain) giveUp() *node {
	p.odd, p.rest = true, ""
	p.next()
	return p.node(0)
}

// node gives a new node on the present line.
func (p *plain) node(kind yaml.Kind) *node {
	if len(p.nodes) == 0 {
		p.nodes = make([]node, 512)
	}
	n := &p.nodes[0]
	p.nodes = p.nodes[1:]
	n.kind, n.line = kind, p.line
	return n
}

// block reads the mapping or list that begins with the present line.
func (p *plain) block() *node {
	p.depth++
	defer func() { p.depth-- }()
	switch {
	case p.depth > deepest:
		return p.giveUp()
	case strings.HasPrefix(p.text, "- "):
		return p.list()
	default:
		return p.mapping()
	}
}

// list reads a list whose items stand on lines of their own.
func (p *plain) list() *node {
	n, indent := p.node(yaml.SequenceNode), p.indent
	for p.indent == indent && strings.HasPrefix(p.text, "- ") {
		item := strings.TrimLeft(p.text[1:], " ")
		if _, _, pair := p.key(item); pair {
			p.indent, p.text = indent+len(p.text)-len(item), item
			n.content = append(n.content, p.block())
			continue
		}
		n.content = append(n.content, p.inLine(item, indent))
	}
	return n
}

// mapping reads keys and their values on lines of their own.
func (p *plain) mapping() *node {
	n, indent := p.node(yaml.MappingNode), p.indent
	for p.indent == indent {
		key, rest, pair := p.key(p.text)
		if !pair {
			return p.giveUp()
		}
		n.content = append(n.content, key)
		if rest != "" {
			n.content = append(n.content, p.inLine(rest, indent))
			continue
		}
		if p.next(); p.indent <= indent {
			return p.giveUp() // there is no value, or a list that is not indented
		}
		n.content = append(n.content, p.block())
	}
	return n
}

// inLine reads a value that ends with its line. What follows may not be indented more than what it belongs to.
func (p *plain) inLine(s string, indent int) *node {
	n, rest := p.value(s, "")
	if rest != "" {
		return p.giveUp()
	}
	if p.next(); p.indent > indent {
		return p.giveUp()
	}
	return n
}

// key reads "key: value" or "key:", and gives the value as it is written. It gives false where that does not stand there.
func (p *plain) key(s string) (*node, string, bool) {
	var key *node
	rest := s
	if s[0] == '"' {
		key, rest = p.quoted(s)
	} else if at := colon(s); at > 0 {
		key, rest = p.scalar(s[:at], ""), s[at:]
	}
	if key == nil || !strings.HasPrefix(rest+" ", ": ") || len(s)-len(rest) > 200 || key.value == "<<" {
		return nil, "", false
	}
	return key, strings.TrimLeft(rest[1:], " "), true
}

// colon gives the place of the first colon at which a key would end, or -1.
func colon(s string) int {
	if at := strings.Index(s, ": "); at >= 0 || !strings.HasSuffix(s, ":") {
		return at
	}
	return len(s) - 1
}

// value reads the value at the start of s and gives what follows it. A plain one goes up to one of the ends.
func (p *plain) value(s, ends string) (*node, string) {
	switch {
	case s == "":
		return p.giveUp(), ""
	case s[0] == '"':
		if n, rest := p.quoted(s); n != nil {
			return n, strings.TrimLeft(rest, " ")
		}
		return p.giveUp(), ""
	case s[0] == '[' || s[0] == '{':
		return p.flow(s)
	}
	end := len(s)
	if at := strings.IndexAny(s, ends); at >= 0 {
		end = at
	}
	n := p.scalar(strings.TrimRight(s[:end], " "), ends)
	if n == nil {
		return p.giveUp(), ""
	}
	return n, s[end:]
}

// scalar reads a plain scalar, or gives nil where it may not be one, or not within brackets.
func (p *plain) scalar(s, ends string) *node {
	const indicators = "-?:,[]{}#&*!|>'\"%@`"
	if s == "" || strings.IndexByte(indicators, s[0]) >= 0 || s[len(s)-1] == ' ' || strings.Contains(s, " #") || colon(s) >= 0 ||
		p.indent == 0 && strings.HasPrefix(s, "...") || ends != "" && strings.ContainsAny(s, ":?#") {
		return nil
	}
	n := p.node(yaml.ScalarNode)
	n.value, n.null = s, s == "~" || s == "null" || s == "Null" || s == "NULL"
	return n
}

// quoted reads a scalar in double quotes, of which only the quote itself may be escaped, and gives what follows it.
func (p *plain) quoted(s string) (*node, string) {
	for end := 1; end < len(s); end++ {
		switch {
		case s[end] == '\\' && strings.HasPrefix(s[end:], `\"`):
			end++
		case s[end] == '\\':
			return nil, s
		case s[end] == '"':
			n := p.node(yaml.ScalarNode)
			n.value = strings.ReplaceAll(s[1:end], `\"`, `"`)
			return n, s[end+1:]
		}
	}
	return nil, s
}

// flow reads a list or mapping in brackets, and gives what follows it.
func (p *plain) flow(s string) (*node, string) {
	p.depth++
	defer func() { p.depth-- }()
	kind, closing := yaml.SequenceNode, byte(']')
	if s[0] == '{' {
		kind, closing = yaml.MappingNode, '}'
	}
	n := p.node(kind)
	for p.depth <= deepest {
		s = strings.TrimLeft(s[1:], " ")
		if kind == yaml.MappingNode {
			key, rest, pair := p.key(s + " ")
			if s == "" || !pair || strings.ContainsAny(key.value, ",[]{}?#:") {
				break
			}
			n.content, s = append(n.content, key), rest
		}
		var item *node
		item, s = p.value(s, ",[]{}")
		n.content = append(n.content, item)
		switch {
		case s != "" && s[0] == closing:
			return n, strings.TrimLeft(s[1:], " ")
		case s == "" || s[0] != ',':
			return p.giveUp(), ""
		}
	}
	return p.giveUp(), ""
}
