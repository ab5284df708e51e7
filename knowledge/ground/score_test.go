package ground

import (
	"bufio"
	"encoding/json"
	"os"
	"testing"
)

// labelled is a case with what a person says of it.
type labelled struct {
	ID        string `json:"id"`
	Question  string `json:"question"`
	Facts     []struct{ ID, Text string }
	Answer    string `json:"answer"`
	Supported bool   `json:"supported"`
	Error     string `json:"error"`
	Voice     string `json:"voice"`
}

func (c labelled) facts() []Fact {
	var all []Fact
	for _, f := range c.Facts {
		all = append(all, Fact{ID: f.ID, Text: f.Text})
	}
	return all
}

func readCases(t testing.TB, file string) []labelled {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var all []labelled
	in := bufio.NewScanner(f)
	in.Buffer(nil, 1<<20)
	for in.Scan() {
		var c labelled
		if err := json.Unmarshal(in.Bytes(), &c); err != nil {
			t.Fatal(err)
		}
		all = append(all, c)
	}
	if err := in.Err(); err != nil {
		t.Fatal(err)
	}
	return all
}
