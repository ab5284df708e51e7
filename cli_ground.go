package main

import (
	"context"
	"errors"
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

func (g groundLine) name() string { return g.ID }

func (g groundLine) check() error {
	if strings.TrimSpace(g.Answer) == "" {
		return errors.New("the answer is missing")
	}
	return nil
}

func groundJSON(p program, judge *ground.Judge) error {
	return eachLine(p, "ground: lines of the input that can't be judged", func(asked groundLine) any { return judgeLine(judge, asked) })
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
