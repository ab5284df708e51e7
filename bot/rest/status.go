package rest

import "time"

// Observer hears what becomes of requests, for metrics. Its methods are called by many goroutines and must not take long.
type Observer interface {
	// Answered is called for each request that was sent: with the HTTP status, or 0 where no answer came.
	Answered(route Route, status int, took time.Duration)
	// Retried is called when a request is about to be sent again.
	Retried(route Route, cause Cause)
	// Waited is called when a request had to wait before it was sent.
	Waited(limit Limit, took time.Duration)
}

// Cause is why a request is sent again.
type Cause string

// The causes.
const (
	Limited Cause = "rate limit" // a 429
	Failed  Cause = "server"     // a 5xx
	Lost    Cause = "connection"
)

// Limit is what a request waits for.
type Limit string

// The limits.
const (
	OfRoute Limit = "route"
	Global  Limit = "global" // Discord has said so
	Own     Limit = "own"    // the global one as it is counted here
	Ban     Limit = "ban"    // Discord's network turns the bot away
)

// nobody observes nothing.
type nobody struct{}

func (nobody) Answered(Route, int, time.Duration) {}
func (nobody) Retried(Route, Cause)               {}
func (nobody) Waited(Limit, time.Duration)        {}

// Status is a snapshot of a client, for metrics and readiness.
type Status struct {
	Invalid int  // requests of the last ten minutes that count towards Discord's ban
	Stopped bool // no requests are made for their number, but answers to interactions
	Banned  bool // Discord's network turns the bot away
	Buckets int  // rate limits that are remembered
}

// Status gives a snapshot.
func (c *Client) Status() Status {
	s := Status{Banned: c.ban.shut(), Buckets: c.buckets.count()}
	s.Invalid, s.Stopped = c.refusals.state()
	return s
}
