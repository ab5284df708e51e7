package main

import (
	"math"
	"math/rand/v2"

	"tiktalks/knowledge/search"
)

// How networks are trained. The figures were chosen by leaving out one question set at a time.
const (
	batch        = 32
	firstMoment  = 0.9 // of the method of Adam, as are the next two
	secondMoment = 0.999
	tiny         = 1e-8
	lastRate     = 0.1 // of the first: the steps get shorter
)

// plan is how one network is trained.
type plan struct {
	inputs []string
	hidden int
	epochs int
	rate   float64
	decay  float64 // pulls weights towards 0
}

// fit finds the weights for which the samples' losses are small. slope adds to the gradient what sample i contributes, by
// calling pull for each row of inputs with the derivative of the loss by the network's value there. The same samples give
// the same network.
func (p plan) fit(samples int, slope func(n *search.Network, i int, pull func(inputs []float64, by float64))) search.Network {
	r := rand.New(rand.NewPCG(1, 1))
	n := p.start(r)
	gradient := p.zero()
	var a adam
	for epoch := range p.epochs {
		rate := p.rate * (1 - (1-lastRate)*float64(epoch)/float64(p.epochs))
		order := r.Perm(samples)
		for len(order) > 0 {
			part := order[:min(batch, len(order))]
			order = order[len(part):]
			for _, i := range part {
				slope(&n, i, func(inputs []float64, by float64) { push(&n, &gradient, inputs, by/float64(len(part))) })
			}
			a.step(weightsOf(&n), weightsOf(&gradient), rate, p.decay)
		}
	}
	for _, w := range weightsOf(&n) {
		*w = round(*w)
	}
	return n
}

func (p plan) zero() search.Network {
	n := search.Network{Inputs: p.inputs, Line: make([]float64, len(p.inputs)), Out: make([]float64, p.hidden)}
	for range p.hidden {
		n.Hidden = append(n.Hidden, make([]float64, len(p.inputs)+1))
	}
	return n
}

func (p plan) start(r *rand.Rand) search.Network {
	n := p.zero()
	for j := range n.Hidden {
		for i := range p.inputs {
			n.Hidden[j][i] = r.NormFloat64() / math.Sqrt(float64(len(p.inputs)))
		}
		n.Out[j] = r.NormFloat64() * 0.1
	}
	return n
}

// push adds to the gradient of all weights, by the derivative at the network's value.
func push(n, gradient *search.Network, inputs []float64, by float64) {
	gradient.One += by
	for i, x := range inputs {
		gradient.Line[i] += by * x
	}
	for j, unit := range n.Hidden {
		h := math.Tanh(dot(unit[:len(inputs)], inputs) + unit[len(inputs)])
		gradient.Out[j] += by * h
		inner := by * n.Out[j] * (1 - h*h)
		for i, x := range inputs {
			gradient.Hidden[j][i] += inner * x
		}
		gradient.Hidden[j][len(inputs)] += inner
	}
}

// weightsOf gives all weights of a network, always in the same order.
func weightsOf(n *search.Network) []*float64 {
	all := []*float64{&n.One}
	for _, row := range append([][]float64{n.Line, n.Out}, n.Hidden...) {
		for i := range row {
			all = append(all, &row[i])
		}
	}
	return all
}

// adam is the memory of a descent by the method of that name.
type adam struct {
	mean, square []float64
	steps        float64
}

// step moves the weights against the gradient, which it empties.
func (a *adam) step(weights, gradient []*float64, rate, decay float64) {
	if a.mean == nil {
		a.mean, a.square = make([]float64, len(weights)), make([]float64, len(weights))
	}
	a.steps++
	for k, w := range weights {
		g := *gradient[k] + decay**w
		*gradient[k] = 0
		a.mean[k] = firstMoment*a.mean[k] + (1-firstMoment)*g
		a.square[k] = secondMoment*a.square[k] + (1-secondMoment)*g*g
		m := a.mean[k] / (1 - math.Pow(firstMoment, a.steps))
		v := a.square[k] / (1 - math.Pow(secondMoment, a.steps))
		*w -= rate * m / (math.Sqrt(v) + tiny)
	}
}

func dot(a, b []float64) float64 {
	sum := 0.0
	for i, v := range a {
		sum += v * b[i]
	}
	return sum
}

// round keeps four digits: more would only look exact.
func round(v float64) float64 { return math.Round(v*1e4) / 1e4 }

func sigmoid(z float64) float64 { return 1 / (1 + math.Exp(-z)) }
