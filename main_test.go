package main

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

// update rewrites what a test compares with: the scripts in testdata/script and .env.example.
var update = flag.Bool("update", false, "rewrite the expected output of the tests")

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"tiktalks": main})
}

// small is a base with a matter of its own, for tests that are about the command line and not about the facts.
const small = "testdata/harbour"

// noExitSleep lets a program under the race detector end at once; it waits a second otherwise.
const noExitSleep = "GORACE=atexit_sleep_ms=0"

// TestScripts plays testdata/script, each in a folder of its own that holds the small base as "harbour". Beside the usual
// commands a script may say "fails" and "wrong": the program must end with 1, with 2.
func TestScripts(t *testing.T) {
	t.Parallel()
	testscript.Run(t, testscript.Params{
		Dir:           "testdata/script",
		UpdateScripts: *update,
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"fails": exits(1),
			"wrong": exits(2),
		},
		Setup: func(e *testscript.Env) error {
			e.Vars = append(e.Vars, noExitSleep)
			return os.CopyFS(filepath.Join(e.WorkDir, "harbour"), os.DirFS(small))
		},
	})
}

// command gives the program as a process of its own, in an empty folder and with no settings: those of a developer must not
// matter.
func command(ctx context.Context, t *testing.T, args ...string) *exec.Cmd {
	t.Helper()
	c := exec.CommandContext(ctx, "tiktalks", args...)
	c.Dir, c.Env = t.TempDir(), []string{noExitSleep}
	return c
}

// smallFolder gives the small base's folder by its whole path.
func smallFolder(t *testing.T) string {
	t.Helper()
	folder, err := filepath.Abs(small)
	if err != nil {
		t.Fatal(err)
	}
	return folder
}

// exits gives a command of the scripts that runs a program, which must end with the code.
func exits(code int) func(*testscript.TestScript, bool, []string) {
	return func(ts *testscript.TestScript, _ bool, args []string) {
		err := ts.Exec(args[0], args[1:]...)
		var exit *exec.ExitError
		if !errors.As(err, &exit) || exit.ExitCode() != code {
			ts.Fatalf("%v ended with %v, want exit code %d", args, err, code)
		}
	}
}

// result is what a run of the program left behind.
type result struct {
	code           int
	stdout, stderr string
}

// start runs the program within the test, as if typed in a shell; change adjusts what it takes from its surroundings.
func start(t *testing.T, stdin string, change func(*program), args ...string) result {
	t.Helper()
	var stdout, stderr bytes.Buffer
	p := program{
		args: args, env: map[string]string{}, stdin: strings.NewReader(stdin), stdout: &stdout, stderr: &stderr,
		now: func() time.Time { return time.Date(2026, 7, 2, 12, 0, 0, 0, time.UTC) },
	}
	if change != nil {
		change(&p)
	}
	code := run(t.Context(), p)
	return result{code, stdout.String(), stderr.String()}
}

func TestHelpOfEverySubcommand(t *testing.T) {
	t.Parallel()
	overview := start(t, "", nil, "-h")
	for _, s := range subcommands() {
		for _, flag := range []string{"-h", "-help", "--help"} {
			r := start(t, "", nil, s.name, flag)
			if r.code != 0 || !strings.HasPrefix(r.stdout, "Usage: tiktalks "+s.name) || r.stderr != "" {
				t.Errorf("%s %s: %+v, want its usage on standard output and exit 0", s.name, flag, r)
			}
		}
		if !strings.Contains(overview.stdout, "\n  "+s.name+" ") {
			t.Errorf("tiktalks -h does not list %s:\n%s", s.name, overview.stdout)
		}
	}
}

func TestWrongFlagOfEverySubcommand(t *testing.T) {
	t.Parallel()
	for _, s := range subcommands() {
		r := start(t, "", nil, s.name, "-nonsense")
		want := "tiktalks: " + s.name + ": flag provided but not defined: -nonsense; tiktalks " + s.name + " -h shows its flags\n"
		if r != (result{code: 2, stderr: want}) {
			t.Errorf("%s: %+v, want the line %q and exit 2", s.name, r, want)
		}
	}
}
