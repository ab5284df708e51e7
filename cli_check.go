package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"tiktalks/knowledge"
)

func runCheck(ctx context.Context, p program, args []string) error {
	fs := flags(p, "check", "[folder]", "Checks the files of a fact base (default: the one compiled in). Defects are printed as file:line: what to do, and the exit code is 1.\nWhat somebody says is checked by tiktalks claim.")
	if err := parse(fs, args); err != nil {
		return err
	}
	if fs.NArg() > 1 {
		return usageError{errors.New("check: name one folder; tiktalks claim checks what somebody says")}
	}
	s, err := loadBase(fs.Arg(0))
	var defects knowledge.Problems
	if errors.As(err, &defects) {
		fmt.Fprintln(p.stdout, defects)
		return errReported
	}
	if err != nil {
		return err
	}
	printCounts(p, s)
	return nil
}

func printCounts(p program, s *knowledge.Snapshot) {
	topics, byStatus := s.Counts()
	for _, t := range s.Topics {
		fmt.Fprintf(p.stdout, "%-16s %4d\n", t.ID, topics[t.ID])
	}
	var parts []string
	for status, n := range byStatus {
		parts = append(parts, fmt.Sprintf("%d %s", n, status))
	}
	slices.Sort(parts)
	fmt.Fprintf(p.stdout, "%-16s %4d (%s)\n", "facts", len(s.Facts), strings.Join(parts, ", "))
	told := 0
	for _, f := range s.Facts {
		told += len(f.Tellings)
	}
	fmt.Fprintf(p.stdout, "%-16s %4d\n", "tellings", told)
	if len(s.Untold) > 0 {
		fmt.Fprintf(p.stdout, "not used are the tellings of %s: they were written for another claim; read them again, and write the claim of now beside them\n",
			strings.Join(s.Untold, ", "))
	}
	fmt.Fprintf(p.stdout, "edition %s of %q, up to %s\n", s.Version, s.Name, s.Ends)
}
