package knowledge

import "go.yaml.in/yaml/v3"

// node is a value in a YAML file, as far as a reader goes by it.
type node struct {
	kind    yaml.Kind
	null    bool
	line    int
	value   string  // of a scalar
	content []*node // of a list its items, of a mapping its keys and values in turn
}

// nodeOf takes over what the YAML library has read.
func nodeOf(n *yaml.Node) *node {
	all := &node{kind: n.Kind, null: n.Tag == "!!null", line: n.Line, value: n.Value}
	for _, c := range n.Content {
		all.content = append(all.content, nodeOf(c))
	}
	return all
}
