package gateway

import (
	"cmp"
	"context"
	"errors"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/bwmarrin/discordgo"
	"github.com/gorilla/websocket"
)

// Options are what a client needs. Token, Intents, Lookup, Handle, Log and Now must be set.
type Options struct {
	Token     string // of the bot, with or without "Bot " before it
	Intents   discordgo.Intent
	Shards    Shards
	UserAgent string // Discord wants an address and a version
	Compress  bool   // ask for compressed frames: a quarter of the traffic, for some of the processor

	Lookup   Lookup
	Budget   Budget   // default: a MemoryBudget, which forgets at a restart
	Sessions Sessions // default: MemorySessions, which forget at a restart

	// Leases, where set, divide the shards among all processes that share them; Budget and Sessions must be shared too. A
	// process whose Shards name only some of all serves those, without asking.
	Leases Leases

	// Handle is called for each event, as *discordgo.InteractionCreate and so on, by up to Workers goroutines a shard at
	// the same time, so not always in order. The same event may come twice. A malformed event is logged and skipped, but an
	// interaction that can be answered comes as *Unreadable. Its context does not end at shutdown. It should
	// not take long: what takes long belongs to a goroutine of its own, within bounds of its own.
	Handle func(ctx context.Context, event any)

	// Ignore names events that Handle does nothing with. They are not decoded and take nobody's place in the queue: a full
	// shard begins with thousands of GUILD_CREATE.
	Ignore []string

	// Skip tells of an event, by a look at its JSON, that Handle would do nothing with it; then it is not decoded. It is called
	// by the workers, too. Default: nothing is skipped.
	Skip func(name string, data []byte) bool

	// Shed is called in Handle's place for events that find the queue full; default: they are dropped. It should say that
	// the bot is busy, briefly. Under a flood it is not called for all of them.
	Shed func(ctx context.Context, event any)

	Log    *slog.Logger
	Now    func() time.Time  // must go as the timers of package time go
	Rand   func() float64    // from 0 to 1, for jitter, asked by many goroutines; default: math/rand
	Dialer *websocket.Dialer // default: one that heeds the usual proxy variables

	Workers int           // a shard; default 16
	Queue   int           // events that wait for a worker, a shard; default 512
	Drain   time.Duration // for how long handlers may go on at shutdown; default 5 s
}

func (o Options) withDefaults() Options {
	o.Token = strings.TrimPrefix(o.Token, "Bot ")
	if o.Budget == nil {
		o.Budget = &MemoryBudget{}
	}
	if o.Sessions == nil {
		o.Sessions = &MemorySessions{}
	}
	if o.Skip == nil {
		o.Skip = func(string, []byte) bool { return false }
	}
	if o.Shed == nil {
		o.Shed = func(context.Context, any) {}
	}
	if o.Rand == nil {
		o.Rand = rand.Float64
	}
	if o.Dialer == nil {
		o.Dialer = &websocket.Dialer{Proxy: http.ProxyFromEnvironment}
	}
	o.UserAgent = cmp.Or(o.UserAgent, "DiscordBot (https://github.com/tiktalks/tiktalks, 1)")
	o.Workers = cmp.Or(o.Workers, 16)
	o.Queue = cmp.Or(o.Queue, 512)
	o.Drain = cmp.Or(o.Drain, 5*time.Second)
	return o
}

// Client is a bot's connection to the gateway, on any number of shards. Make it with New. Its methods may be called from any
// goroutine.
type Client struct {
	o         Options
	directory *directory
	keeper    *keeper
	turns     *turns
	reporter  *reporter
	counts    *counts
	reading   sync.WaitGroup // goroutines of connections

	mu     sync.Mutex
	shards []*shard
	copies int           // that divide the shards; 0: there are no leases, or nothing was divided yet
	wake   chan struct{} // closed when something has changed
	ended  bool
	err    error // of Run
}

// New makes a client that is not connected yet.
func New(o Options) (*Client, error) {
	if o.Token == "" || o.Intents == 0 || o.Lookup == nil || o.Handle == nil || o.Log == nil || o.Now == nil {
		return nil, errors.New("gateway: Token, Intents, Lookup, Handle, Log and Now must be set")
	}
	o = o.withDefaults()
	return &Client{
		o: o, directory: newDirectory(o), keeper: newKeeper(o), turns: newTurns(), reporter: newReporter(o),
		counts: &counts{status: Status{IdentifiesLeft: -1}}, wake: make(chan struct{}),
	}, nil
}

// Run keeps all shards connected until ctx ends. Then it takes no more events, lets handlers end, leaves the sessions to the
// successor, disconnects and gives nil. Before that it gives only a *FatalError: trying again is no use, and it says why in
// one line. Everything else is logged and tried again. It may be called once.
func (c *Client) Run(ctx context.Context) error {
	err := c.run(ctx)
	c.mu.Lock()
	c.ended, c.err = true, err
	c.mu.Unlock()
	c.changed()
	return err
}

func (c *Client) run(ctx context.Context) error {
	running, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	saving, saved := context.WithCancel(context.WithoutCancel(ctx))
	var keeping sync.WaitGroup
	keeping.Go(func() { c.keeper.run(saving) })
	serve := c.serveAll
	if c.o.Leases != nil && !c.o.Shards.some() {
		serve = c.divide
	}
	err := serve(running, cancel)
	saved()
	keeping.Wait()
	c.reading.Wait()
	var fatal *FatalError
	if errors.As(context.Cause(running), &fatal) {
		return fatal
	}
	return err
}

// serveAll serves all shards that the settings name until ctx ends.
func (c *Client) serveAll(ctx context.Context, fatal func(error)) error {
	ids, err := c.plan(ctx)
	if err != nil {
		return err
	}
	var all []*shard
	for _, id := range ids {
		all = append(all, newShard(c, id))
	}
	c.add(all...)
	var serving sync.WaitGroup
	for _, s := range all {
		serving.Go(func() {
			if err := s.run(ctx); err != nil {
				fatal(err)
			}
		})
	}
	serving.Wait()
	return nil
}

// add shows shards in the status.
func (c *Client) add(s ...*shard) {
	c.mu.Lock()
	c.shards = append(slices.Clone(c.shards), s...)
	c.mu.Unlock()
	c.changed()
}

// remove shows a shard no more.
func (c *Client) remove(s *shard) {
	c.mu.Lock()
	c.shards = slices.DeleteFunc(slices.Clone(c.shards), func(other *shard) bool { return other == s })
	c.mu.Unlock()
	c.changed()
}

// divided notes that this process has its share, of so many.
func (c *Client) divided(copies int) {
	c.mu.Lock()
	c.copies = copies
	c.mu.Unlock()
	c.changed()
}

// plan tells which shards there are. Where Discord is to say it, it is asked until it does.
func (c *Client) plan(ctx context.Context) ([]Shard, error) {
	if c.o.Shards.Count > 0 {
		return c.o.Shards.of(0), nil
	}
	for failures := 1; ; failures++ {
		info, err := c.directory.ask(ctx)
		var fatal *FatalError
		switch {
		case err == nil:
			return c.o.Shards.of(info.Shards), nil
		case errors.As(err, &fatal):
			return nil, fatal
		}
		wait := backoff(failures, longestPause, c.o.Rand())
		c.o.Log.Warn("Discord can't be asked for its gateway", "cause", err, "again_in", wait.Round(time.Millisecond).String())
		if sleep(ctx, wait) != nil {
			return nil, nil
		}
	}
}

// WaitReady returns when all shards of this process are connected: nil; or what ended Run; or ctx's error.
func (c *Client) WaitReady(ctx context.Context) error {
	for {
		c.mu.Lock()
		wake, ended, err := c.wake, c.ended, c.err
		c.mu.Unlock()
		switch {
		case ended && err == nil:
			return errors.New("the gateway client was stopped before it was connected")
		case ended:
			return err
		case c.Connected():
			return nil
		}
		select {
		case <-wake:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// changed wakes those who wait.
func (c *Client) changed() {
	c.mu.Lock()
	defer c.mu.Unlock()
	close(c.wake)
	c.wake = make(chan struct{})
}
