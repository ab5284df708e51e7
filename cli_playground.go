package main

import (
	"context"
	"crypto/rand"
	"fmt"
	"log/slog"
	"os"
	"os/exec"
	"os/signal"
	"runtime"
	"syscall"

	"tiktalks/bot"
	"tiktalks/bot/playground"
	"tiktalks/commands"
	"tiktalks/knowledge"
)

func runPlayground(ctx context.Context, p program, args []string) error {
	fs := flags(p, "playground", "[flags]", "Opens a page that looks like Discord, with the bot in it. It needs no account and no key, and stays on this machine.")
	addr := fs.String("addr", "127.0.0.1:0", "where the page listens; 0 takes a free port")
	dir := fs.String("facts", "", "folder with another fact base, read again by /facts refresh (default: the one compiled in)")
	open := fs.Bool("open", false, "open the page in the browser")
	standIn := fs.Bool("stand-in", false, "let a stand-in for a language model word the answers")
	if err := parseAlone(fs, args); err != nil {
		return err
	}
	config, err := bot.ReadConfig(p.env)
	if err != nil {
		return err
	}
	if *standIn {
		model, end := playground.StandIn()
		defer end()
		config.Model = model
	}
	edition, load, err := playgroundBase(ctx, config, *dir)
	if err != nil {
		return err
	}
	ctx, stop := signal.NotifyContext(ctx, os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop) // a second signal ends the program at once
	level := config.LogLevel
	if p.env["LOG_LEVEL"] == "" {
		level = slog.LevelWarn // the page shows what the bot does
	}
	log := slog.New(slog.NewTextHandler(p.stderr, &slog.HandlerOptions{Level: level}))
	answerer := newAnswerer(config, edition, log)
	page, err := playground.New(playground.Options{
		Addr: *addr, Secret: rand.Text(), Explain: playground.Explain(answerer.Base), Now: p.now, Log: log,
	})
	if err != nil {
		return err
	}
	defer page.Close()
	desk := commands.New(commands.Needs{Answerer: answerer, Load: load})
	b, err := bot.New(page.Configure(config), desk, answerer.Base, log, p.now)
	if err != nil {
		return err
	}
	fmt.Fprintf(p.stdout, "The playground is at %s\nCtrl-C ends it.\n", page.Address())
	if *open {
		browse(page.Address())
	}
	return page.Run(ctx, b.Run)
}

// playgroundBase gives the edition to begin with and what /facts refresh loads: the folder, else the source that is set,
// else the base compiled in.
func playgroundBase(ctx context.Context, c bot.Config, dir string) (*knowledge.Snapshot, commands.Loader, error) {
	load := loader(c)
	if dir != "" || load == nil {
		load = func(context.Context) (*knowledge.Snapshot, error) { return loadBase(dir) }
	}
	edition, err := load(ctx)
	return edition, load, err
}

// browse opens an address in the browser. That it can't is no error: the address has been printed.
func browse(address string) {
	words := map[string][]string{"darwin": {"open"}, "windows": {"rundll32", "url.dll,FileProtocolHandler"}}[runtime.GOOS]
	if words == nil {
		words = []string{"xdg-open"}
	}
	_ = exec.Command(words[0], append(words[1:], address)...).Start()
}
