package loadtest

import (
	"flag"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"tiktalks/knowledge/eval"
)

var (
	update = flag.Bool("update", false, "write docs/soak.csv and docs/soak.svg")
	rounds = flag.Int("rounds", 1, "how often each bot is measured; medians are told")
	soak   = flag.Duration("soak", 20*time.Second, "how long the soak lasts")
	rate   = flag.Int("rate", 50, "questions a second in the soak")
)

// TestMain is the echo bot as well, in a process of its own: its arguments are "echo", the API's address and the token.
func TestMain(m *testing.M) {
	if len(os.Args) == 4 && os.Args[1] == "echo" {
		if err := echo(os.Args[2], os.Args[3]); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	flag.Parse()
	os.Exit(run(m))
}

// program is where the real program was built; empty under the race detector, where nothing is measured.
var program string

func run(m *testing.M) int {
	if raceDetector {
		return m.Run()
	}
	dir, err := os.MkdirTemp("", "loadtest")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer os.RemoveAll(dir)
	program = filepath.Join(dir, "tiktalks")
	if out, err := exec.Command("go", "build", "-o", program, "tiktalks").CombinedOutput(); err != nil {
		fmt.Fprintf(os.Stderr, "the program can't be built: %v\n%s", err, out)
		return 1
	}
	return m.Run()
}

// measured skips a test where nothing could be measured.
func measured(t *testing.T) {
	t.Helper()
	switch {
	case raceDetector:
		t.Skip("the race detector would measure itself")
	case testing.Short():
		t.Skip("measuring takes long")
	}
}

// questions gives the questions of the sets that are open to development, in a fixed order.
func questions(t testing.TB) []string {
	t.Helper()
	names, err := fs.Glob(eval.Sets(), "*.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	var all []string
	for _, name := range names {
		if strings.Contains(name, "held") {
			continue
		}
		for _, c := range readSet(t, name) {
			if len(c.History) == 0 { // a follow-up alone means nothing
				all = append(all, c.Question)
			}
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// answerable gives the questions of a set that the facts answer.
func answerable(t testing.TB, set string) []string {
	t.Helper()
	var all []string
	for _, c := range readSet(t, set) {
		if c.Able && len(c.History) == 0 {
			all = append(all, c.Question)
		}
	}
	return all
}

func readSet(t testing.TB, name string) []eval.Case {
	t.Helper()
	file, err := eval.Sets().Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	cases, err := eval.Read(file)
	if err != nil {
		t.Fatal(err)
	}
	return cases
}
