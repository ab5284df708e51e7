package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"time"

	"tiktalks/bot"
)

// healthWithin bounds the question whether the bot is alive.
const healthWithin = 4 * time.Second

// runHealth asks a bot on this machine whether it is alive: the image has no shell and no curl to do so.
func runHealth(ctx context.Context, p program, args []string) error {
	fs := flags(p, "health", "", "Asks the bot that serves METRICS_ADDR on this machine whether it is alive; exits 1 if not.")
	if err := parseAlone(fs, args); err != nil {
		return err
	}
	config, err := bot.ReadConfig(p.env)
	if err != nil {
		return err
	}
	if config.MetricsAddr == "" {
		return errors.New("METRICS_ADDR is not set")
	}
	_, port, err := net.SplitHostPort(config.MetricsAddr)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, healthWithin)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+net.JoinHostPort("127.0.0.1", port)+"/healthz", nil)
	if err != nil {
		return err
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return fmt.Errorf("the bot answered %s", response.Status)
	}
	return nil
}
