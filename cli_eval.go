package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"time"

	"tiktalks/knowledge"
	"tiktalks/knowledge/eval"
)

func runEval(_ context.Context, p program, args []string) error {
	set := flags(p, "eval", "[flags] [file]…", "Scores the answers to question files (default: the development sets compiled in) and prints a table for each.")
	dir := set.String("facts", "", "folder with another fact base (default: the one compiled in)")
	most := set.Int("max", knowledge.MaxAnswer, "an answer of more characters is wrong; 0 sets no bound")
	group := set.String("group", "", "only this group")
	fail := set.Bool("fail", false, "print every case that did not pass")
	out := set.String("out", "", "write the outcomes to this file, for -compare")
	compare := set.String("compare", "", "file that an earlier run wrote with -out: print the cases that became better or worse")
	if err := parse(set, args); err != nil {
		return err
	}
	if *out != "" {
		if err := canWrite(*out); err != nil {
			return usageError{fmt.Errorf("eval: -out: %w", err)}
		}
	}
	earlier, err := readRecords(*compare)
	if err != nil {
		return err
	}
	sets, err := readSets(set.Args(), *group)
	if err != nil {
		return err
	}
	base, err := loadBase(*dir)
	if err != nil {
		return err
	}
	var records bytes.Buffer
	for _, s := range sets {
		fmt.Fprintf(p.stdout, "%s\n", s.name)
		outcomes := eval.Run(s.cases, answersOf(base, p.now), *most)
		eval.Table(p.stdout, outcomes)
		eval.Interval(p.stdout, outcomes)
		if *fail {
			eval.Failures(p.stdout, outcomes)
		}
		if *compare != "" {
			eval.Compare(p.stdout, s.name, earlier, outcomes)
		}
		if err := eval.WriteRecords(&records, s.name, outcomes); err != nil {
			return err
		}
		fmt.Fprintln(p.stdout)
	}
	if *out == "" {
		return nil
	}
	return os.WriteFile(*out, records.Bytes(), 0o644)
}

// answersOf gives what answers questions from a base.
func answersOf(base *knowledge.Snapshot, now func() time.Time) eval.Answerer {
	return func(question string, earlier []string) eval.Output {
		a := base.Answer(knowledge.Question{Text: question, History: earlier, Now: now()})
		out := eval.Output{Answered: a.Answered(), Text: a.Text}
		for _, f := range a.Facts {
			out.Facts = append(out.Facts, f.ID)
		}
		return out
	}
}

// readRecords reads the outcomes of an earlier run; none where no file is named.
func readRecords(name string) ([]eval.Record, error) {
	if name == "" {
		return nil, nil
	}
	file, err := os.Open(name)
	if err != nil {
		return nil, usageError{fmt.Errorf("eval: %w", err)}
	}
	defer file.Close()
	records, err := eval.ReadRecords(file)
	if err != nil {
		return nil, usageError{fmt.Errorf("eval: %s: %w", name, err)}
	}
	return records, nil
}

// caseSet is what one question file holds.
type caseSet struct {
	name  string
	cases []eval.Case
}

// readSets reads the question files, or the development sets where none is named; those without cases of the group are
// left out.
func readSets(files []string, group string) ([]caseSet, error) {
	from := os.DirFS(".")
	if len(files) == 0 {
		from = eval.Sets()
		files, _ = fs.Glob(from, "*.jsonl")
	}
	var sets []caseSet
	for _, name := range files {
		cases, err := readCases(from, name, group)
		if err != nil {
			return nil, err
		}
		if len(cases) > 0 {
			sets = append(sets, caseSet{name, cases})
		}
	}
	if len(sets) == 0 {
		return nil, usageError{errors.New("eval: there are no such cases")}
	}
	return sets, nil
}

func readCases(from fs.FS, name, group string) ([]eval.Case, error) {
	file, err := openCases(from, name)
	if err != nil {
		return nil, usageError{fmt.Errorf("eval: %w", err)}
	}
	defer file.Close()
	cases, err := eval.Read(file)
	if err != nil {
		return nil, usageError{fmt.Errorf("eval: %s: %w", name, err)}
	}
	if group != "" {
		cases = slices.DeleteFunc(cases, func(c eval.Case) bool { return c.Group != group })
	}
	return cases, nil
}

// openCases opens a file of the file system, or by its path on this machine where that has no such name.
func openCases(from fs.FS, name string) (fs.File, error) {
	if fs.ValidPath(name) {
		return from.Open(name)
	}
	return os.Open(name)
}
