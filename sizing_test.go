package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"

	"tiktalks/bot/discordtest"
)

var sizing = flag.Bool("sizing", false, "measure what docs/operators.md says of memory")

// TestSizing measures the memory of a process that serves many servers, for docs/operators.md:
//
//	go test -run TestSizing -sizing -v .
func TestSizing(t *testing.T) {
	if !*sizing {
		t.Skip("it measures, and judges nothing: run it with -sizing")
	}
	for _, c := range []struct{ guilds, shards int }{{0, 1}, {1000, 1}, {2400, 1}, {2400, 40}, {20000, 20}, {34000, 34}} {
		server := discordtest.Start(t, discordtest.Options{Shards: c.shards, MaxConcurrency: c.shards, Patience: 5 * time.Minute})
		server.AddGuilds(c.guilds, 50, 30)
		ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute)
		process := command(ctx, t)
		process.Env = append(process.Env, "DISCORD_TOKEN="+server.Token(), "DISCORD_API_URL="+server.URL(), "DATA_DIR="+t.TempDir())
		begun := time.Now()
		if err := process.Start(); err != nil {
			t.Fatal(err)
		}
		if err := server.Gateway().Ready(ctx, c.shards); err != nil {
			t.Fatal(err)
		}
		took := since(begun)
		time.Sleep(20 * time.Second) // until the collector has been round
		now, peak := memoryOf(t, process.Process.Pid)
		fmt.Printf("figure: %5d servers on %2d shards: %3d MB, at most %3d MB; all told %v after the start\n", c.guilds, c.shards, now, peak, took)
		cancel()
		_ = process.Wait()
		server.Close()
	}
}

// memoryOf gives a process's resident memory and the most that it was, in MB.
func memoryOf(t *testing.T, pid int) (now, peak int) {
	t.Helper()
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		t.Skip(err)
	}
	for line := range strings.Lines(string(text)) {
		fields := strings.Fields(line)
		if len(fields) < 2 {
			continue
		}
		kB, _ := strconv.Atoi(fields[1])
		switch fields[0] {
		case "VmRSS:":
			now = kB / 1024
		case "VmHWM:":
			peak = kB / 1024
		}
	}
	return now, peak
}
