package encoder

import (
	"bytes"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"io"
	"testing"
)

// sample gives vectors of some texts, made up without the network.
func sample() map[string]Quantized {
	vectors := map[string]Quantized{}
	for i, text := range []string{"", "one", "two", "three", "Who owns TikTok?"} {
		vectors[text] = NewQuantized(float32(i)/1000, multiples(i))
	}
	return vectors
}

// multiples gives the values of a vector: multiples of i.
func multiples(i int) string {
	var values [Dimensions]uint8
	for j := range values {
		values[j] = uint8(i * j)
	}
	return string(values[:])
}

func write(t testing.TB, vectors map[string]Quantized) []byte {
	t.Helper()
	var file bytes.Buffer
	if err := WriteStore(&file, vectors); err != nil {
		t.Fatal(err)
	}
	return file.Bytes()
}

func TestStoreGivesBackWhatWasWritten(t *testing.T) {
	vectors := sample()
	s, err := OpenStore(string(write(t, vectors)))
	if err != nil {
		t.Fatal(err)
	}
	if s.Len() != len(vectors) {
		t.Errorf("%d texts", s.Len())
	}
	for text, want := range vectors {
		if got, ok := s.Lookup(text); !ok || got != want {
			t.Errorf("%q: found %v, scale %v", text, ok, got.Scale())
		}
	}
	for _, text := range []string{"One", "one ", "zzz"} {
		if got, ok := s.Lookup(text); ok || got != "" {
			t.Errorf("%q: found", text)
		}
	}
}

func TestStoreIsTheSameEveryTime(t *testing.T) {
	if !bytes.Equal(write(t, sample()), write(t, sample())) {
		t.Error("two stores of the same vectors differ")
	}
}

func TestEmptyStore(t *testing.T) {
	s, err := OpenStore(string(write(t, nil)))
	if err != nil {
		t.Fatal(err)
	}
	if _, ok := s.Lookup("one"); ok || s.Len() != 0 {
		t.Error("an empty store has a text")
	}
}

func TestOpenStoreRefuses(t *testing.T) {
	whole := write(t, sample())
	changed := func(change func(data []byte)) []byte {
		data := bytes.Clone(whole)
		change(data)
		return data
	}
	cases := map[string]struct {
		data []byte
		want error
	}{
		"nothing":         {nil, ErrStore},
		"other file":      {[]byte("PK\x03\x04 a zip archive, perhaps"), ErrStore},
		"other model":     {changed(func(data []byte) { data[len(storeMagic)]++ }), ErrModel},
		"other count":     {changed(func(data []byte) { data[headerSize-8]++ }), ErrStore},
		"flipped bit":     {changed(func(data []byte) { data[len(data)-1] ^= 1 }), ErrStore},
		"cut off":         {whole[:len(whole)-1], ErrStore},
		"text missing":    {whole[:len(whole)-keySize-quantizedSize], ErrStore},
		"keys in reverse": {changed(swapKeys), ErrStore},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			if s, err := OpenStore(string(c.data)); !errors.Is(err, c.want) || s != nil {
				t.Errorf("got %v", err)
			}
		})
	}
}

// swapKeys exchanges the first two keys and makes the checksum right.
func swapKeys(data []byte) {
	body := data[headerSize:]
	first := bytes.Clone(body[:keySize])
	copy(body, body[keySize:2*keySize])
	copy(body[keySize:], first)
	binary.LittleEndian.PutUint32(data[headerSize-4:], crc32.ChecksumIEEE(body))
}

func TestWriteStoreReportsTheWritersError(t *testing.T) {
	reader, writer := io.Pipe()
	reader.Close()
	if err := WriteStore(writer, sample()); !errors.Is(err, io.ErrClosedPipe) {
		t.Errorf("got %v", err)
	}
}

func TestWriteStoreRefusesAVectorOfAnotherLength(t *testing.T) {
	if err := WriteStore(io.Discard, map[string]Quantized{"one": "short"}); err == nil {
		t.Error("written")
	}
}

// FuzzOpenStore checks that no bytes make OpenStore or Lookup panic, and that what opens has a whole number of texts.
func FuzzOpenStore(f *testing.F) {
	whole := write(f, sample())
	f.Add(whole, "one")
	f.Add(whole[:headerSize], "")
	f.Add(write(f, nil), "two")
	f.Fuzz(func(t *testing.T, data []byte, text string) {
		data = repairChecksum(data)
		s, err := OpenStore(string(data))
		if err != nil {
			return
		}
		if len(data) != headerSize+s.Len()*(keySize+quantizedSize) {
			t.Fatalf("%d bytes opened as %d texts", len(data), s.Len())
		}
		s.Lookup(text)
	})
}

// repairChecksum gives a copy with the right checksum, so that the fuzzer gets past it.
func repairChecksum(data []byte) []byte {
	data = bytes.Clone(data)
	if len(data) >= headerSize {
		binary.LittleEndian.PutUint32(data[headerSize-4:], crc32.ChecksumIEEE(data[headerSize:]))
	}
	return data
}
