package main

import (
	"encoding/binary"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"path/filepath"
)

// manifest is what model.json says of the weight files: each group's tensors follow each other in the group's files,
// put end to end.
type manifest struct {
	Groups []struct {
		Paths   []string `json:"paths"`
		Weights []struct {
			Name  string `json:"name"`
			Shape []int  `json:"shape"`
			Type  string `json:"dtype"`
		} `json:"weights"`
	} `json:"weightsManifest"`
}

// readTensors reads all tensors of the package's folder dist: the numbers by the tensor's name, in row-major order. Those
// of integers are left out.
func readTensors(folder string) (map[string][]float32, error) {
	content, err := os.ReadFile(filepath.Join(folder, "model.json"))
	if err != nil {
		return nil, err
	}
	var list manifest
	if err := json.Unmarshal(content, &list); err != nil {
		return nil, fmt.Errorf("model.json: %w", err)
	}
	tensors := map[string][]float32{}
	for _, group := range list.Groups {
		data, err := readAll(folder, group.Paths)
		if err != nil {
			return nil, err
		}
		for _, w := range group.Weights {
			size := 4 * count(w.Shape) // float32 and int32 are the only types
			if size < 0 || size > len(data) {
				return nil, fmt.Errorf("tensor %s: the weight files end before it does", w.Name)
			}
			if w.Type == "float32" {
				tensors[w.Name] = floats(data[:size])
			}
			data = data[size:]
		}
	}
	return tensors, nil
}

// readAll puts the files end to end.
func readAll(folder string, names []string) ([]byte, error) {
	var all []byte
	for _, name := range names {
		content, err := os.ReadFile(filepath.Join(folder, name))
		if err != nil {
			return nil, err
		}
		all = append(all, content...)
	}
	return all, nil
}

func count(shape []int) int {
	n := 1
	for _, size := range shape {
		n *= size
	}
	return n
}

func floats(data []byte) []float32 {
	values := make([]float32, len(data)/4)
	for i := range values {
		values[i] = math.Float32frombits(binary.LittleEndian.Uint32(data[4*i:]))
	}
	return values
}
