// Package playground is a local web page that looks and behaves like Discord, with the real bot in it.
//
// It promises that a newcomer needs neither an account nor a key: the page stands over a loopback Discord (package
// discordtest) to which the bot connects as to the real one, and four people can be played, each of whom sees what Discord
// would let them see. It needs nothing but its own program: the page's files are compiled in and ask no other host for
// anything. It refuses to listen beyond the loopback interface, and to answer requests whose address lacks the secret or
// that another page makes the browser send. The browser talks to this package only, never to the loopback Discord.
//
// Start with New: Configure leads the bot's settings here and lets the server's moderators change the facts, Run serves
// until the context ends. What the page asks for is answered by view.go (what a person sees), deeds.go (what a person
// does), events.go (that something changed) and panel.go (why an answer was chosen, and the raw payloads). The page's own
// source is in the folder web.
package playground

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"time"

	"tiktalks/bot"
	"tiktalks/bot/discordtest"
)

// Options are the settings of a playground.
type Options struct {
	Addr    string    // where the page listens, on the loopback interface; default 127.0.0.1:0, a free port
	Secret  string    // stands in the page's address, so that only who was told it gets in; at least minSecret characters
	Explain Explainer // may be given later, by the method of this name
	Now     func() time.Time
	Log     *slog.Logger
}

// minSecret is the least length of a secret: 16 characters of a base-32 alphabet are 80 bits.
const minSecret = 16

const (
	defaultAddr = "127.0.0.1:0"
	botName     = "tiktalks"
	keptHistory = 2000 // requests, messages and files of each place that are kept
	closeWithin = 3 * time.Second
)

// Playground is a page over a loopback Discord. Make it with New, and close it.
type Playground struct {
	options  Options
	discord  *discordtest.Server
	scene    scene
	listener net.Listener
	journal  journal
	typing   typists
}

// New starts the loopback Discord and listens for the page. The caller must call Close.
func New(o Options) (*Playground, error) {
	if len(o.Secret) < minSecret {
		return nil, fmt.Errorf("the secret needs at least %d characters", minSecret)
	}
	listener, err := listen(cmp.Or(o.Addr, defaultAddr))
	if err != nil {
		return nil, err
	}
	discord := discordtest.New(discordtest.Options{
		Now: o.Now, BotName: botName, History: keptHistory,
		Logf: func(format string, args ...any) { o.Log.Warn(fmt.Sprintf(format, args...)) },
	})
	return &Playground{options: o, discord: discord, scene: setScene(discord), listener: listener}, nil
}

// listen opens the port, if it is one that other machines can't reach.
func listen(addr string) (net.Listener, error) {
	host, _, err := net.SplitHostPort(addr)
	if err != nil {
		return nil, fmt.Errorf("%q is no address: write host:port, for example 127.0.0.1:8080", addr)
	}
	if ip := net.ParseIP(host); host != "localhost" && (ip == nil || !ip.IsLoopback()) {
		return nil, fmt.Errorf("%s can be reached from other machines: use 127.0.0.1", addr)
	}
	listener, err := net.Listen("tcp", addr)
	if err != nil {
		return nil, fmt.Errorf("the page can't be opened at %s: choose another port, 0 takes a free one (%w)", addr, err)
	}
	return listener, nil
}

// Address is where the page is, secret included.
func (p *Playground) Address() string {
	return "http://" + p.listener.Addr().String() + "/" + p.options.Secret + "/"
}

// Configure gives the settings with which the bot connects to this Discord instead of the real one.
func (p *Playground) Configure(c bot.Config) bot.Config {
	c.Token, c.APIURL = p.discord.Token(), p.discord.URL()
	c.CommandGuild, c.CuratorGuilds, c.MetricsAddr = "", []string{p.discord.Testland().ID}, ""
	c.Trial = true
	return c
}

// Explain has the page say with e why an answer was chosen. It must be called before Run, unless Options had an Explainer.
func (p *Playground) Explain(e Explainer) { p.options.Explain = e }

// Run runs the bot and serves the page until the context ends, which is no error, or until either of them fails.
func (p *Playground) Run(whole context.Context, bot func(context.Context) error) error {
	ctx, cancel := context.WithCancel(whole)
	defer cancel()
	page := &http.Server{
		Handler: p.Handler(), BaseContext: func(net.Listener) context.Context { return ctx },
		ReadHeaderTimeout: 10 * time.Second,
	}
	go p.typing.follow(p.discord.Watch(ctx))
	ended := make(chan error, 2)
	go func() { ended <- page.Serve(p.listener) }()
	go func() { ended <- bot(ctx) }()
	err := <-ended // of the page only when it fails, of the bot also when ctx has ended
	cancel()
	stop, done := context.WithTimeout(context.WithoutCancel(ctx), closeWithin)
	defer done()
	if closing := page.Shutdown(stop); closing != nil {
		err = errors.Join(err, page.Close())
	}
	err = errors.Join(notClosed(err), notClosed(<-ended))
	if err != nil && whole.Err() != nil { // it was told to end, perhaps while it was connecting
		p.options.Log.Debug("ended", "cause", err)
		return nil
	}
	return err
}

// notClosed leaves out the error of a server that was shut down on purpose.
func notClosed(err error) error {
	if errors.Is(err, http.ErrServerClosed) {
		return nil
	}
	return err
}

// Close frees the ports.
func (p *Playground) Close() {
	_ = p.listener.Close() // Run may have closed it
	p.discord.Close()
}
