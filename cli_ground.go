package main

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"tiktalks/knowledge/ground"
)

func runGround(_ context.Context, p program, args []string) error {
	fs := flags(p, "ground", "[flags]", "Judges whether answers follow from the facts they cite, a JSON line each.")
	dir := fs.String("facts", "", "folder with another fact base, for its names (default: the one compiled in)")
	asJSON := fs.Bool("json", false, `read {"id","question","facts":[{"id","text"}],"answer"} lines and write {"id","supported","reason","elapsed_us"} lines`)
	if err := parseAlone(fs, args); err != nil {
		return err
	}
	if !*asJSON {
		return usageError{errors.New("ground: it reads JSON lines only: add -json")}
	}
	base, err := loadBase(*dir)
	if err != nil {
		return err
	}
	judge, err := base.Judge()
	if err != nil {
		return err
	}
	return groundJSON(p, judge)
}

// groundLine is one line of input to ground -json.
type groundLine struct {
	ID    string `json:"id"`
	Facts []struct {
		ID   string `json:"id"`
		Text string `json:"text"`
	} `json:"facts"`
	Answer string `json:"answer"`
}

// judgedLine is one line of its output.
type judgedLine struct {
	ID        string `json:"id"`
	Supported bool   `json:"supported"`
	Reason    string `json:"reason"`
	Elapsed   int64  `json:"elapsed_us"`
}

func groundJSON(p program, judge *ground.Judge) error {
	out := json.NewEncoder(p.stdout)
	out.SetEscapeHTML(false)
	broken := 0
	for line := range lines(p.stdin) {
		if line.err == nil && strings.TrimSpace(line.text) == "" {
			continue
		}
		asked, err := readGround(line)
		if err != nil {
			broken++
			err = out.Encode(brokenLine{asked.ID, fmt.Sprintf("line %d: %v", line.number, err)})
		} else {
			err = out.Encode(judgeLine(judge, asked))
		}
		if err != nil {
			return err
		}
	}
	if broken > 0 {
		return usageError{fmt.Errorf("ground: lines of the input that can't be judged: %d; their output lines say why", broken)}
	}
	return nil
}

func readGround(line inputLine) (asked groundLine, err error) {
	if line.err != nil {
		return asked, line.err
	}
	err = json.Unmarshal([]byte(line.text), &asked)
	var wrongKind *json.UnmarshalTypeError
	switch {
	case errors.As(err, &wrongKind):
		return asked, fmt.Errorf("%s can't be a JSON %s", cmp.Or(wrongKind.Field, "a line"), wrongKind.Value)
	case err != nil:
		return asked, fmt.Errorf("not a JSON object: %w", err)
	case strings.TrimSpace(asked.Answer) == "":
		return asked, errors.New("the answer is missing")
	}
	return asked, nil
}

func judgeLine(judge *ground.Judge, asked groundLine) judgedLine {
	facts := make([]ground.Fact, len(asked.Facts))
	for i, f := range asked.Facts {
		facts[i] = ground.Fact{ID: f.ID, Text: f.Text}
	}
	start := time.Now()
	v := judge.Answer(asked.Answer, facts)
	return judgedLine{asked.ID, v.OK(), v.String(), time.Since(start).Microseconds()}
}
