package classifier

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"math"
	"slices"
	"strings"

	"tiktalks/knowledge/search/encoder"
)

// The layout of a file, all numbers little endian: fileMagic; the CRC-32 of all that follows (4 bytes); the numbers of classes,
// clues, targets and bytes of names (4 each); of each class its bias and the scale of its vector (float32), then all vectors'
// values; of each clue its rarity and scale (float32), then how many targets each has (2); the targets (2 each) and their
// weights (1 each); the lengths of the names of classes and clues (2 each) and the names.
const (
	fileMagic  = "classes1"
	headerSize = len(fileMagic) + 4 + 4*4
)

// Marshal gives the classifier as bytes for Open, the same for equal classifiers.
func (c *Classifier) Marshal() ([]byte, error) {
	names := slices.Concat(c.classes, c.names)
	length := 0
	for _, name := range names {
		if len(name) > math.MaxUint16 {
			return nil, fmt.Errorf("classifier: a name has %d bytes", len(name))
		}
		length += len(name)
	}
	order := binary.LittleEndian
	var body []byte
	for _, n := range []int{len(c.classes), len(c.clues), len(c.weights), length} {
		body = order.AppendUint32(body, uint32(n))
	}
	for i, q := range c.dense {
		body = order.AppendUint32(order.AppendUint32(body, math.Float32bits(c.bias[i])), math.Float32bits(q.Scale()))
	}
	for _, q := range c.dense {
		body = append(body, q.Values()...)
	}
	for _, k := range c.clues {
		body = order.AppendUint32(order.AppendUint32(body, math.Float32bits(k.rarity)), math.Float32bits(k.scale))
	}
	for _, k := range c.clues {
		body = order.AppendUint16(body, uint16(k.end-k.start))
	}
	body = append(append(body, c.targets...), c.weights...)
	for _, name := range names {
		body = order.AppendUint16(body, uint16(len(name)))
	}
	for _, name := range names {
		body = append(body, name...)
	}
	return append(order.AppendUint32([]byte(fileMagic), crc32.ChecksumIEEE(body)), body...), nil
}

var (
	errForeign = errors.New("classifier: these bytes are none")
	errDamaged = errors.New("classifier: the parts of the file do not fit together")
)

// Open reads what Marshal wrote. It copies little: most of it is used where it lies. The error says that the bytes are no
// classifier, or a damaged one.
func Open(data string) (*Classifier, error) {
	if len(data) < headerSize || data[:len(fileMagic)] != fileMagic {
		return nil, errForeign
	}
	p := parts{data[len(fileMagic):]}
	if sum := p.number(); sum != checksum(p.rest) {
		return nil, errDamaged
	}
	classes, clues, targets, names := int(p.number()), int(p.number()), int(p.number()), int(p.number())
	if len(p.rest) != classes*(4+4+encoder.Dimensions+2)+clues*(4+4+2+2)+targets*3+names || classes == 0 {
		return nil, errDamaged
	}
	c := &Classifier{bias: make([]float32, classes), dense: make([]encoder.Quantized, classes), clues: make([]clue, clues)}
	scales := make([]float32, classes)
	for i := range scales {
		c.bias[i], scales[i] = p.float(), p.float()
	}
	for i, scale := range scales {
		c.dense[i] = encoder.NewQuantized(scale, p.cut(encoder.Dimensions))
	}
	for i := range c.clues {
		c.clues[i].rarity, c.clues[i].scale = p.float(), p.float()
	}
	at := uint32(0)
	for i := range c.clues {
		k := &c.clues[i]
		k.start, k.end = at, at+uint32(p.short())
		at = k.end
	}
	c.targets, c.weights = p.cut(2*targets), p.cut(targets)
	lengths := parts{p.cut(2 * (classes + clues))}
	c.classes, c.names = p.names(&lengths, classes), p.names(&lengths, clues)
	if at != uint32(targets) || p.rest != "" || !slices.IsSorted(c.classes) || !slices.IsSorted(c.names) {
		return nil, errDamaged
	}
	for i := range at {
		if c.target(i) >= classes {
			return nil, errDamaged
		}
	}
	return c, nil
}

// checksum reads the text piece by piece, so that it isn't copied as a whole.
func checksum(s string) uint32 {
	sum := crc32.NewIEEE()
	io.Copy(sum, io.LimitReader(strings.NewReader(s), int64(len(s))))
	return sum.Sum32()
}

// parts gives a file's parts one after the other.
type parts struct{ rest string }

func (p *parts) cut(n int) string {
	n = min(n, len(p.rest))
	part := p.rest[:n]
	p.rest = p.rest[n:]
	return part
}

func (p *parts) number() uint32 { return binary.LittleEndian.Uint32([]byte(p.cut(4))) }

func (p *parts) short() uint16 { return binary.LittleEndian.Uint16([]byte(p.cut(2))) }

func (p *parts) float() float32 { return math.Float32frombits(p.number()) }

func (p *parts) names(lengths *parts, n int) []string {
	all := make([]string, n)
	for i := range all {
		all[i] = p.cut(int(lengths.short()))
	}
	return all
}
