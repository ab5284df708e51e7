package main

import (
	"fmt"

	"tiktalks/knowledge/search/encoder/internal/weights"
)

// Parts of the original's tensor names.
const (
	applied = "module_apply_default/Encoder_en/KonaTransformer/Encode/"
	encode  = "module/Encoder_en/KonaTransformer/Encode/"
	folded  = "/ConcatPartitions/concat"
)

// placer copies tensors by name and keeps the first error.
type placer struct {
	tensors map[string][]float32
	err     error
}

// place puts the package's tensors into a model.
func place(tensors map[string][]float32) (*weights.Model, error) {
	p, m := &placer{tensors: tensors}, weights.New()
	m.Embedding.Pack(p.take("module/Embeddings_en", weights.Pieces*weights.Embedding))
	p.vector(m.Frequencies, applied+"TransformerStack/Layer_0/AddTimingSignal/TimingSignal/ExpandDims_1")
	p.linear(&m.Dense, applied+"Layer_0/TransformerLayer/dense/kernel"+folded,
		applied+"Layer_0/TransformerLayer/dense/bias"+folded)
	for i := range m.Layers {
		p.layer(&m.Layers[i], fmt.Sprintf("Layer_%d/TransformerLayer/", i))
	}
	p.linear(&m.Output, "module/Encoder_en/hidden_layers/tanh_layer_0/weights",
		"module/Encoder_en/hidden_layers/tanh_layer_0/bias")
	return m, p.err
}

func (p *placer) layer(l *weights.Layer, name string) {
	attention, stack := name+"MultiheadAttention/", applied+"TransformerStack/"+name
	p.norm(&l.AttentionNorm, applied+name)
	p.linear(&l.QueryKeyValue, encode+attention+"qkv_transform_single/kernel/part_0",
		applied+attention+"qkv_transform_single/bias"+folded)
	p.linear(&l.AttentionOut, encode+attention+"output_transform_single/kernel/part_0",
		applied+attention+"output_transform_single/bias"+folded)
	p.norm(&l.FeedNorm, applied+name+"FFN/")
	p.linear(&l.FeedIn, stack+"FFN/conv1/Tensordot/Reshape_1", applied+name+"FFN/conv1/bias"+folded)
	p.linear(&l.FeedOut, stack+"FFN/conv2/Tensordot/Reshape_1", applied+name+"FFN/conv2/bias"+folded)
}

func (p *placer) norm(n *weights.Norm, name string) {
	name += "layer_prepostprocess/layer_norm/layer_norm_"
	p.vector(n.Scale, name+"scale"+folded)
	p.vector(n.Bias, name+"bias"+folded)
}

// linear turns the original's kernel, one row per input, into one row per output.
func (p *placer) linear(l *weights.Linear, kernel, bias string) {
	values := p.take(kernel, l.Rows*l.Columns)
	turned := make([]float32, len(values))
	for in := range l.Columns {
		for out := range l.Rows {
			turned[out*l.Columns+in] = values[in*l.Rows+out]
		}
	}
	l.Pack(turned)
	p.vector(l.Bias, bias)
}

func (p *placer) vector(to []float32, name string) {
	copy(to, p.take(name, len(to)))
}

// take gives the numbers of a tensor, zeros after an error.
func (p *placer) take(name string, size int) []float32 {
	values := p.tensors[name]
	if len(values) == size {
		return values
	}
	if p.err == nil {
		p.err = fmt.Errorf("tensor %q has %d numbers instead of %d", name, len(values), size)
	}
	return make([]float32, size)
}
