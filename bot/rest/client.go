package rest

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"time"
)

const (
	answerFor    = 10 * time.Second       // of one request that is no callback
	firstPause   = 250 * time.Millisecond // before a request is sent for the second time; doubled each time
	longestPause = 15 * time.Second
	mostLimited  = 5 // a request is given up that meets so many 429s: each of them counts towards a ban
)

// Options are what a client works with. Token, URL, UserAgent, Log and Now must be set.
type Options struct {
	Token     string // of the bot, without "Bot "
	URL       string // "https://discord.com/api/v9"
	UserAgent string // Discord wants an address and a version

	Permits   Permits           // default: 50 a second for this process alone
	Copies    func() int        // of the bot that run now, among which what counts towards a ban is divided; default: 1
	Observer  Observer          // default: nobody
	Transport http.RoundTripper // default: two of its own, one of them for callbacks

	Log  *slog.Logger
	Now  func() time.Time // for how long something lasts
	Rand func() float64   // from 0 to 1, for jitter, asked by many goroutines; default: math/rand
}

// Client makes requests. Make it with New. Its methods may be called from any goroutine.
type Client struct {
	o                 Options
	callbacks, others *http.Client
	ban               *gate // for everything
	global            *gate // for what is no interaction's
	buckets           *buckets
	refusals          *refusals
}

// New makes a client.
func New(o Options) *Client {
	if o.Permits == nil {
		o.Permits = newOwnPermits(perSecond)
	}
	if o.Copies == nil {
		o.Copies = func() int { return 1 }
	}
	if o.Observer == nil {
		o.Observer = nobody{}
	}
	if o.Rand == nil {
		o.Rand = rand.Float64
	}
	callbacks, others := o.Transport, o.Transport
	if o.Transport == nil {
		callbacks, others = newTransport(), newTransport()
	}
	return &Client{
		o:         o,
		callbacks: &http.Client{Transport: callbacks, Timeout: callbackFor},
		others:    &http.Client{Transport: others, Timeout: answerFor},
		ban:       &gate{now: o.Now},
		global:    &gate{now: o.Now},
		buckets:   newBuckets(o.Now),
		refusals:  &refusals{now: o.Now, log: o.Log, copies: o.Copies, minutes: map[int64]int{}},
	}
}

// newTransport keeps connections for many requests at a time, and notices soon when the one that all of them share is dead.
func newTransport() *http.Transport {
	return &http.Transport{
		Proxy:               http.ProxyFromEnvironment,
		ForceAttemptHTTP2:   true,
		MaxIdleConnsPerHost: 64,
		IdleConnTimeout:     90 * time.Second,
		TLSHandshakeTimeout: answerFor,
		HTTP2:               &http.HTTP2Config{SendPingTimeout: 5 * time.Second, PingTimeout: 5 * time.Second},
	}
}

// Do makes a request, with body as JSON unless it is nil, and gives the answer's body. It waits where Discord's limits want
// it and tries again what may pass, until ctx ends or the answer is worth nothing any more. The error is an *Error where
// Discord refused or failed, ErrLimited or ErrStopped where nothing was sent, ctx's error, or the connection's. No error
// holds the request's address.
func (c *Client) Do(ctx context.Context, to Request, body any) ([]byte, error) {
	var data []byte
	if body != nil {
		var err error
		if data, err = json.Marshal(body); err != nil {
			return nil, err
		}
	}
	worth := to.route.worth()
	ctx, cancel := context.WithTimeout(ctx, worth)
	defer cancel()
	var before error // of the attempt before: it tells more than that time ran out after it
	by := c.o.Now().Add(worth)
	for a := (attempts{to: to}); ; {
		body, sent, err := c.attempt(ctx, a, data, by)
		if !sent && before != nil {
			return nil, before
		}
		pause, again := a.next(err, c.o.Rand())
		if !again || !sent || ctx.Err() != nil || Sleep(ctx, pause) != nil {
			return body, err
		}
		before = err
	}
}

// attempt waits until a request may be made and makes it once. It tells whether it was sent.
func (c *Client) attempt(ctx context.Context, row attempts, data []byte, by time.Time) (body []byte, sent bool, err error) {
	to := row.to
	b, err := c.admit(ctx, to, by)
	if err != nil {
		return nil, false, err
	}
	if row.cause != "" {
		c.o.Observer.Retried(to.route, row.cause)
	}
	begun := c.o.Now()
	a, err := c.send(ctx, to, data)
	c.o.Observer.Answered(to.route, a.status, c.o.Now().Sub(begun))
	if err != nil {
		c.buckets.answered(b, to.route, limits{})
		return nil, true, err
	}
	refused := a.refusal()
	c.heed(b, to.route, a, refused)
	if refused != nil {
		return nil, true, refused
	}
	return a.body, true, nil
}

// heed does what an answer asks for.
func (c *Client) heed(b *bucket, to Route, a answer, refused *Error) {
	l := a.limits()
	switch {
	case a.status != http.StatusTooManyRequests:
	case refused.ban:
		c.o.Log.Error("Discord's network turns the bot away: nothing is sent for a while", "seconds", refused.After.Seconds())
		c.ban.pause(refused.After)
	case a.global():
		c.global.pause(refused.After)
		if to.ofInteraction() { // which the global limit leaves out: then it is about this one
			l.wait = refused.After
		}
	default:
		l.wait = refused.After
	}
	if invalid(a.status, a.shared()) {
		c.refusals.add()
	}
	c.buckets.answered(b, to, l)
}

// admit waits for the request's turn, and gives the bucket in which it has it.
func (c *Client) admit(ctx context.Context, to Request, by time.Time) (b *bucket, err error) {
	err = c.timed(OfRoute, func() error {
		b, err = c.buckets.take(ctx, to, by)
		return err
	})
	if err != nil {
		return nil, err
	}
	if err = c.pass(ctx, to.route, by); err == nil {
		err = c.refusals.allow(to.route)
	}
	if err != nil {
		c.buckets.dropped(b)
		return nil, err
	}
	return b, nil
}

// pass waits until nothing is paused and there is a permit. A pause may begin while one waits for the permit.
func (c *Client) pass(ctx context.Context, to Route, by time.Time) error {
	for {
		if err := c.timed(Ban, func() error { return c.ban.wait(ctx, by) }); err != nil || to.ofInteraction() {
			return err
		}
		if err := c.timed(Global, func() error { return c.global.wait(ctx, by) }); err != nil {
			return err
		}
		if err := c.timed(Own, func() error { return c.o.Permits.Take(ctx) }); err != nil {
			return err
		}
		if !c.ban.shut() && !c.global.shut() {
			return nil
		}
	}
}

// timed tells the observer of a wait.
func (c *Client) timed(limit Limit, wait func() error) error {
	begun := c.o.Now()
	err := wait()
	if took := c.o.Now().Sub(begun); took >= time.Millisecond {
		c.o.Observer.Waited(limit, took)
	}
	return err
}

// attempts are those of one request, in a row.
type attempts struct {
	to      Request
	cause   Cause // of the latest repetition
	failed  int
	limited int
}

// next tells whether a request that came back with err is to be sent again, and after which pause. What a rate limit asks
// for is waited for by whoever meets it, not here. Random is from 0 to 1 and takes up to half of the pause away, so that many
// requests do not come back in step.
func (a *attempts) next(err error, random float64) (pause time.Duration, again bool) {
	var refused *Error
	isRefusal := errors.As(err, &refused)
	switch {
	case err == nil || isRefusal && (refused.ban || !refused.Passing()):
		return 0, false
	case isRefusal && refused.Status == http.StatusTooManyRequests:
		a.cause = Limited
		a.limited++
		return 0, a.limited < mostLimited
	case a.to.once && (isRefusal || !unsent(err)):
		return 0, false
	}
	a.cause = Lost
	pause = min(firstPause<<min(a.failed, 10), longestPause)
	pause -= time.Duration(random / 2 * float64(pause))
	if isRefusal {
		a.cause, pause = Failed, max(pause, refused.After)
	}
	a.failed++
	return pause, true
}

// Sleep waits for d, or gives the error of ctx when that ends before.
func Sleep(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
