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
	ctx, cancel := context.WithTimeout(ctx, healthWithin)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, bot.HealthURL(config.MetricsAddr), nil)
	if err != nil {
		return err
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return unhealthy(config.MetricsAddr, err)
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return fmt.Errorf("the bot answered %s", response.Status)
	}
	return nil
}

// unhealthy says that no bot answers, and what that may come from.
func unhealthy(address string, cause error) error {
	var late net.Error
	if errors.As(cause, &late) && late.Timeout() {
		return says(cause, "the bot at METRICS_ADDR (%s) gives no answer within %v: it hangs, or this machine is overloaded", address, healthWithin)
	}
	return says(cause, "no bot answers at METRICS_ADDR (%s): it is not running, or was started with another METRICS_ADDR", address)
}
