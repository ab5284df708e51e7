package search

import (
	"fmt"
	"math"
)

// Network is a small function with one hidden layer: a line plus a few bent ones. It is what model.json keeps.
type Network struct {
	Inputs []string    `json:"inputs"` // what each input is, to notice a model of another version
	Line   []float64   `json:"line"`   // weight of each input
	One    float64     `json:"one"`    // what is always added
	Hidden [][]float64 `json:"hidden"` // of each hidden unit: the weight of each input, then its bias
	Out    []float64   `json:"out"`    // weight of each hidden unit
}

// fits tells what is wrong with a network for these inputs.
func (n *Network) fits(inputs []string) error {
	if len(n.Inputs) != len(inputs) || len(n.Line) != len(inputs) || len(n.Hidden) != len(n.Out) {
		return fmt.Errorf("the network has %d inputs, wanted %d", len(n.Inputs), len(inputs))
	}
	for i, name := range inputs {
		if n.Inputs[i] != name {
			return fmt.Errorf("input %d of the network is %q, wanted %q", i, n.Inputs[i], name)
		}
	}
	for _, unit := range n.Hidden {
		if len(unit) != len(inputs)+1 {
			return fmt.Errorf("a hidden unit has %d weights, wanted %d", len(unit), len(inputs)+1)
		}
	}
	return nil
}

// Value gives the network's output. There must be as many inputs as the network has.
func (n *Network) Value(inputs []float64) float64 {
	sum := n.One
	for i, x := range inputs {
		sum += n.Line[i] * x
	}
	for j, unit := range n.Hidden {
		sum += n.Out[j] * math.Tanh(bend(unit, inputs))
	}
	return sum
}

// bend is what goes into a hidden unit.
func bend(unit, inputs []float64) float64 {
	sum := unit[len(inputs)]
	for i, x := range inputs {
		sum += unit[i] * x
	}
	return sum
}
