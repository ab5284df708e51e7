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
	ctx, stop := signal.NotifyContext(ctx, os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop) // a second signal ends the program at once
	level := config.LogLevel
	if p.env["LOG_LEVEL"] == "" {
		level = slog.LevelWarn // the page shows what the bot does
	}
	log := slog.New(slog.NewTextHandler(p.stderr, &slog.HandlerOptions{Level: level}))
	data, err := os.MkdirTemp("", "tiktalks-playground-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(data)
	page, err := playground.New(playground.Options{Addr: *addr, Secret: rand.Text(), Now: p.now, Log: log})
	if err != nil {
		return err
	}
	defer page.Close()
	config = page.Configure(config)
	config.DataDir, config.DatabaseURL = data, ""
	made, err := assemble(ctx, p, config, *dir, log)
	if err != nil {
		return unlessStopped(ctx, err)
	}
	defer made.close()
	b, err := bot.New(config, made.desk, made.answerer.Base, log, p.now)
	if err != nil {
		return err
	}
	page.Explain(playground.Explain(made.answerer.Base))
	fmt.Fprintf(p.stdout, "The playground is at %s\nCtrl-C ends it.\n", page.Address())
	if *open {
		browse(page.Address())
	}
	return unlessStopped(ctx, page.Run(ctx, b.Run))
}

// browse opens an address in the browser. That it can't is no error: the address has been printed.
func browse(address string) {
	words := map[string][]string{"darwin": {"open"}, "windows": {"rundll32", "url.dll,FileProtocolHandler"}}[runtime.GOOS]
	if words == nil {
		words = []string{"xdg-open"}
	}
	_ = exec.Command(words[0], append(words[1:], address)...).Start()
}
