package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"strings"

	"tiktalks/bot"
	"tiktalks/commands"
	"tiktalks/knowledge"
)

func runClaim(ctx context.Context, p program, args []string) error {
	fs := flags(p, "claim", "[flags] claim", "Tells what the facts make of what somebody says, as /check does on Discord: supported, contradicted, outdated, disputed,\nnot in them, or an opinion; with the fact.")
	dir := fs.String("facts", "", "folder with another fact base (default: the one compiled in)")
	if len(args) == 1 && strings.HasPrefix(args[0], "- ") {
		args = []string{"--", args[0]} // an item of a list, and no flag
	}
	if err := parse(fs, args); err != nil {
		return err
	}
	claim := strings.TrimSpace(strings.Join(fs.Args(), " "))
	if claim == "" {
		return usageError{errors.New("claim: say what is to be checked")}
	}
	return checkClaim(ctx, p, *dir, claim)
}

// checkClaim prints what /check says of a claim.
func checkClaim(ctx context.Context, p program, dir, claim string) error {
	if n := len([]rune(claim)); n > knowledge.MaxChecked {
		return usageError{fmt.Errorf("claim: it has %d characters, and at most %d can be checked", n, knowledge.MaxChecked)}
	}
	config, err := bot.ReadConfig(p.env)
	if err != nil {
		return err
	}
	base, err := loadBase(dir)
	if err != nil {
		return err
	}
	log := slog.New(slog.NewTextHandler(p.stderr, nil))
	desk := commands.New(commands.Needs{Answerer: newAnswerer(config, knowledge.NewBase(base), nil, log), Log: log})
	check, known := desk.Find("check")
	if !known {
		return errors.New("claim: there is no command /check")
	}
	reply, err := check.Run(ctx, commands.Call{Command: check.Name, Options: map[string]string{"claim": claim}, Now: p.now()})
	if err == nil {
		printReply(p.stdout, reply)
	}
	return err
}

// printReply prints what Discord would show.
func printReply(w io.Writer, r commands.Reply) {
	fmt.Fprintln(w, r.Text)
	if r.Card.Empty() {
		return
	}
	fmt.Fprintf(w, "\n%s:\n%s\n", r.Card.Title, r.Card.Body)
	for i, l := range r.Card.Links {
		fmt.Fprintf(w, "  [%d] %s, %s\n", i+1, l.Label, l.URL)
	}
}
