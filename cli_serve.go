package main

import (
	"context"
	"errors"
	"log/slog"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"

	"tiktalks/bot"
)

func runServe(ctx context.Context, p program, args []string) error {
	fs := flags(p, "serve", "", "Answers on Discord until it is stopped. The variables are in .env.example.")
	if err := parseAlone(fs, args); err != nil {
		return err
	}
	config, err := bot.ReadServing(p.env)
	if err != nil {
		return err
	}
	ctx, stop := signal.NotifyContext(ctx, os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop) // a second signal ends the program at once
	log := slog.New(slog.NewTextHandler(p.stderr, &slog.HandlerOptions{Level: config.LogLevel}))
	made, err := assemble(ctx, p, config, "", log)
	if err != nil {
		return unlessStopped(ctx, err)
	}
	defer made.close()
	b, err := bot.New(config, made.desk, made.answerer.Base, log, p.now)
	if err != nil {
		return err
	}
	made.store.join(b)
	if made.answerer.Phraser != nil {
		made.answerer.Watch = b.Watch()
	}
	debug.FreeOSMemory() // what reading the base took is not needed again
	return unlessStopped(ctx, b.Run(ctx))
}

// unlessStopped gives the error, but for one that comes of being told to stop while it was starting.
func unlessStopped(ctx context.Context, err error) error {
	if ctx.Err() != nil && errors.Is(err, context.Canceled) {
		return nil
	}
	return err
}
