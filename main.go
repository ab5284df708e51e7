// Command tiktalks answers questions about the TikTok talks and US-China trade from a curated fact base: on Discord, or
// here in the terminal. This package is wiring only: package knowledge knows the facts, package commands what people may
// ask, package bot Discord. Start with run.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"golang.org/x/term"
)

func main() {
	env, err := environment(os.Environ())
	if err != nil {
		fmt.Fprintln(os.Stderr, "tiktalks:", err)
		os.Exit(1)
	}
	for _, line := range misspelt(env) {
		fmt.Fprintln(os.Stderr, "tiktalks:", line)
	}
	os.Exit(run(context.Background(), program{
		args: os.Args[1:], env: env,
		stdin: os.Stdin, stdout: os.Stdout, stderr: os.Stderr,
		terminal: term.IsTerminal(int(os.Stdin.Fd())), now: time.Now,
	}))
}

// program is everything that the command line takes from the world around it.
type program struct {
	args           []string
	env            map[string]string
	stdin          io.Reader
	stdout, stderr io.Writer
	terminal       bool // stdin is a person at a terminal
	now            func() time.Time
}

// subcommand is one word after "tiktalks".
type subcommand struct {
	name, about string
	run         func(ctx context.Context, p program, args []string) error
}

func subcommands() []subcommand {
	return []subcommand{
		{"ask", "answer a question, many from a file, or chat", runAsk},
		{"check", "check the files of a fact base", runCheck},
		{"claim", "tell what the facts make of a claim", runClaim},
		{"ground", "judge whether answers follow from their facts", runGround},
		{"eval", "score the answers to question files", runEval},
		{"serve", "answer on Discord", runServe},
		{"playground", "try the bot in a page that looks like Discord", runPlayground},
		{"doctor", "look at all that serving needs, and say what to do", runDoctor},
		{"backup", "write the ledger to a file", runBackup},
		{"restore", "fill an empty ledger from a backup", runRestore},
		{"export", "write the base in force to a folder", runExport},
		{"import", "compare a folder of facts with the base in force, and put it in force", runImport},
		{"health", "ask a running bot whether it is alive", runHealth},
		{"version", "print the version", runVersion},
	}
}

// errReported is returned when what went wrong has been printed already: only the exit code is left to set.
var errReported = errors.New("reported")

// usageError is a wrong call: it exits with 2.
type usageError struct{ error }

// run does what the arguments say and gives the exit code: 0 done, 1 failed, 2 called wrongly.
func run(ctx context.Context, p program) int {
	out := &output{Writer: p.stdout}
	p.stdout = out
	err := out.whole(dispatch(ctx, p))
	var wrong usageError
	switch {
	case err == nil, errors.Is(err, flag.ErrHelp):
		return 0
	case errors.As(err, &wrong):
		fmt.Fprintln(p.stderr, "tiktalks:", err)
		return 2
	case !errors.Is(err, errReported):
		fmt.Fprintln(p.stderr, "tiktalks:", err)
	}
	return 1
}

func dispatch(ctx context.Context, p program) error {
	if len(p.args) == 0 {
		return runAlone(ctx, p)
	}
	word := p.args[0]
	if word == "-h" || word == "-help" || word == "--help" || word == "help" {
		usage(p.stdout)
		return nil
	}
	for _, s := range subcommands() {
		if s.name == word {
			return s.run(ctx, p, p.args[1:])
		}
	}
	return usageError{fmt.Errorf("there is no command %q; tiktalks -h lists the commands", word)}
}

// runAlone serves where a token is set, else opens the playground.
func runAlone(ctx context.Context, p program) error {
	if p.env["DISCORD_TOKEN"] != "" {
		return runServe(ctx, p, nil)
	}
	fmt.Fprintln(p.stderr, "DISCORD_TOKEN is not set, so this is the playground; tiktalks -h lists the commands.")
	return runPlayground(ctx, p, nil)
}

func usage(w io.Writer) {
	fmt.Fprintln(w, "tiktalks answers questions about the TikTok talks and US-China trade from checked facts.")
	fmt.Fprintln(w, "\nUsage: tiktalks [command] [flags]\n\nCommands:")
	for _, s := range subcommands() {
		fmt.Fprintf(w, "  %-11s %s\n", s.name, s.about)
	}
	fmt.Fprintln(w, "\nWith no command: serve where DISCORD_TOKEN is set, else the playground. tiktalks COMMAND -h shows a command's flags.")
}

// flags makes the flag set of a subcommand; its -h prints to stdout what the subcommand takes and does.
func flags(p program, name, takes, does string) *flag.FlagSet {
	fs := flag.NewFlagSet(name, flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	fs.Usage = func() {
		fmt.Fprintf(p.stdout, "Usage: %s\n%s\n", strings.TrimSpace("tiktalks "+name+" "+takes), does)
		fs.SetOutput(p.stdout)
		fs.PrintDefaults()
		fs.SetOutput(io.Discard)
	}
	return fs
}

// parseAlone is parse for a subcommand that takes no arguments.
func parseAlone(fs *flag.FlagSet, args []string) error {
	if err := parse(fs, args); err != nil {
		return err
	}
	if fs.NArg() > 0 {
		return usageError{errors.New(fs.Name() + ": it takes no arguments")}
	}
	return nil
}

// parse reads a subcommand's flags; a wrong one is one clear line.
func parse(fs *flag.FlagSet, args []string) error {
	usage := fs.Usage
	fs.Usage = func() {} // the flag package would show it for a wrong flag as well
	err := fs.Parse(args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		usage()
	case err != nil:
		err = usageError{fmt.Errorf("%s: %w; tiktalks %s -h shows its flags", fs.Name(), err, fs.Name())}
	}
	return err
}
