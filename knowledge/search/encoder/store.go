package encoder

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"maps"
	"slices"
	"sort"
	"strings"
)

// The layout of a store, all numbers little endian: storeMagic; modelID (8 bytes), the number of texts (4) and the
// CRC-32 of all that follows (4); the texts' keys, ascending; in the same order their vectors, each a float32 scale and
// Dimensions values.
const (
	storeMagic = "textvec1"
	headerSize = len(storeMagic) + 8 + 4 + 4
	keySize    = 8
)

// modelID stands for the model: the first 8 bytes of the SHA-256 of the embedded weights and vocabulary, one after the
// other, as a big-endian number. A test holds it to that.
const modelID uint64 = 0x80c2f6a9b7965e65

// Errors of OpenStore.
var (
	// ErrModel means that the vectors are of another model, so they have to be computed anew.
	ErrModel = errors.New("encoder: the store is of another model")
	// ErrStore means that the bytes are no store, or a damaged one.
	ErrStore = errors.New("encoder: not a whole store")
)

// Store holds the vectors of known texts. It is immutable and safe for use by many goroutines.
type Store struct {
	keys, vectors string
}

// OpenStore reads what WriteStore wrote. It copies nothing: 4,000 texts are 2 MB and take about a millisecond.
// It refuses everything else with an error that is ErrModel or ErrStore.
func OpenStore(data string) (*Store, error) {
	s, err := OpenOwnStore(data)
	if err == nil && checksum(data[headerSize:]) != binary.LittleEndian.Uint32([]byte(data[headerSize-4:headerSize])) {
		return nil, fmt.Errorf("%w: wrong checksum", ErrStore)
	}
	return s, err
}

// OpenOwnStore is OpenStore for a store that is part of the program, where nothing damages it. It doesn't look at the vectors,
// so that no memory is taken for them before they are compared with.
func OpenOwnStore(data string) (*Store, error) {
	if len(data) < headerSize || data[:len(storeMagic)] != storeMagic {
		return nil, fmt.Errorf("%w: no header", ErrStore)
	}
	header, body := []byte(data[len(storeMagic):headerSize]), data[headerSize:]
	if binary.LittleEndian.Uint64(header) != modelID {
		return nil, ErrModel
	}
	count := int(binary.LittleEndian.Uint32(header[8:]))
	if len(body)%(keySize+quantizedSize) != 0 || len(body)/(keySize+quantizedSize) != count {
		return nil, fmt.Errorf("%w: %d bytes for %d texts", ErrStore, len(body), count)
	}
	s := &Store{keys: body[:count*keySize], vectors: body[count*keySize:]}
	for i := 1; i < count; i++ {
		if s.key(i-1) >= s.key(i) {
			return nil, fmt.Errorf("%w: keys out of order", ErrStore)
		}
	}
	return s, nil
}

// Len is the number of texts.
func (s *Store) Len() int { return len(s.keys) / keySize }

// Lookup gives the vector of exactly this text, if the store has it.
func (s *Store) Lookup(text string) (Quantized, bool) {
	key := keyOf(text)
	i := sort.Search(s.Len(), func(i int) bool { return s.key(i) >= key })
	if i == s.Len() || s.key(i) != key {
		return "", false
	}
	return Quantized(s.vectors[i*quantizedSize : (i+1)*quantizedSize]), true
}

// checksum reads the string piece by piece, so that it isn't copied as a whole.
func checksum(s string) uint32 {
	sum := crc32.NewIEEE()
	io.Copy(sum, io.LimitReader(strings.NewReader(s), int64(len(s))))
	return sum.Sum32()
}

func (s *Store) key(i int) uint64 {
	return binary.LittleEndian.Uint64([]byte(s.keys[i*keySize : (i+1)*keySize]))
}

// keyOf gives the first 8 bytes of the text's SHA-256. Among a million texts, two share a key with a probability of
// 3 in 100 million.
func keyOf(text string) uint64 {
	sum := sha256.Sum256([]byte(text))
	return binary.BigEndian.Uint64(sum[:])
}

// WriteStore writes the vectors by text, the same bytes whatever the order of the map. Two texts with the same key are
// an error, as are a vector of another length and an error of w.
func WriteStore(w io.Writer, vectors map[string]Quantized) error {
	texts := make(map[uint64]string, len(vectors))
	for text := range vectors {
		if other, taken := texts[keyOf(text)]; taken {
			return fmt.Errorf("encoder: the texts %q and %q have the same key", text, other)
		}
		texts[keyOf(text)] = text
	}
	keys := slices.Sorted(maps.Keys(texts))
	body := make([]byte, 0, len(keys)*(keySize+quantizedSize))
	for _, key := range keys {
		body = binary.LittleEndian.AppendUint64(body, key)
	}
	for _, key := range keys {
		q := vectors[texts[key]]
		if len(q) != quantizedSize {
			return fmt.Errorf("encoder: the vector of %q has %d bytes", texts[key], len(q))
		}
		body = append(body, q...)
	}
	header := binary.LittleEndian.AppendUint64([]byte(storeMagic), modelID)
	header = binary.LittleEndian.AppendUint32(header, uint32(len(keys)))
	header = binary.LittleEndian.AppendUint32(header, crc32.ChecksumIEEE(body))
	_, err := w.Write(append(header, body...))
	return err
}
