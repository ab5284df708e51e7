package bot

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"syscall"
	"time"
)

// Verdict says how a check went.
type Verdict string

// The verdicts.
const (
	Fine Verdict = "ok"
	May  Verdict = "may"  // something could be better; the bot works
	Must Verdict = "must" // the bot does not work, or not everywhere, until something is done
)

// Finding is what one check found. Its texts hold no secret.
type Finding struct {
	Verdict Verdict
	About   string // what was looked at, one word
	Says    string // what is so
	Do      string // what to do about it; empty where all is fine
}

const (
	examineTimeout = 10 * time.Second
	examineMost    = 4 << 20         // bytes of an answer that are read
	aliveWithin    = 2 * time.Second // a bot on this machine says that it is
	maxSkew        = 2 * time.Second // of this machine's clock, half a second more or less
)

// Examine looks at everything on Discord's side that serving needs, and at the addresses that are to be opened here. It
// changes nothing and connects to no gateway.
func Examine(ctx context.Context, c Config, now func() time.Time) []Finding {
	x := &examination{config: c, now: now, client: &http.Client{Timeout: examineTimeout}}
	if x.token(ctx) {
		x.application(ctx)
		x.sessions(ctx)
		x.servers(ctx)
	}
	running := x.address(ctx, "METRICS_ADDR", c.MetricsAddr, false)
	x.address(ctx, "INTERACTIONS_ADDR", c.InteractionsAddr, running)
	return x.found
}

// examination is one round of checks.
type examination struct {
	config Config
	now    func() time.Time
	client *http.Client
	appID  string
	found  []Finding
}

func (x *examination) note(v Verdict, about, says, do string) {
	x.found = append(x.found, Finding{v, about, says, do})
}

// get asks Discord once: what is wrong is to be seen, so nothing is tried again.
func (x *examination) get(ctx context.Context, path string, into any) (http.Header, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, x.config.APIURL+path, nil)
	if err != nil {
		return nil, err
	}
	request.Header.Set("Authorization", "Bot "+x.config.Token)
	request.Header.Set("User-Agent", userAgent)
	response, err := x.client.Do(request)
	if err != nil {
		return nil, public(err)
	}
	defer response.Body.Close()
	if response.StatusCode >= 300 {
		return nil, statusError(response.StatusCode)
	}
	return response.Header, json.NewDecoder(io.LimitReader(response.Body, examineMost)).Decode(into)
}

// statusError is an answer that Discord refused to give.
type statusError int

func (e statusError) Error() string {
	return fmt.Sprintf("Discord answered %d %s", int(e), http.StatusText(int(e)))
}

// token tells whether Discord knows the token; without it nothing else can be asked.
func (x *examination) token(ctx context.Context) bool {
	if x.config.Token == "" {
		return false // reading the settings has said so
	}
	var me struct {
		ID       string `json:"id"`
		Username string `json:"username"`
	}
	header, err := x.get(ctx, "/users/@me", &me)
	switch {
	case errors.Is(err, statusError(http.StatusUnauthorized)):
		x.note(Must, "token", "Discord does not accept DISCORD_TOKEN", "copy the bot token anew from the developer portal, page Bot")
		return false
	case err != nil:
		x.note(Must, "token", "Discord can't be asked: "+err.Error(), "check the network, the proxy and DISCORD_API_URL")
		return false
	}
	x.note(Fine, "token", fmt.Sprintf("Discord knows it: %s, id %s", me.Username, me.ID), "")
	x.clock(header.Get("Date"))
	return true
}

// clock compares this machine's clock with Discord's: an interaction's age is read off its id.
func (x *examination) clock(date string) {
	theirs, err := http.ParseTime(date)
	if err != nil {
		return // a proxy has taken the header away
	}
	skew := x.now().Sub(theirs.Add(time.Second / 2)) // of the header's second nobody knows how much is over
	if skew.Abs() > maxSkew {
		x.note(Must, "clock", fmt.Sprintf("this machine's clock is off by %v", skew.Round(time.Second)), "set it by NTP: questions seem too old to be answered, or from the future")
		return
	}
	x.note(Fine, "clock", "it agrees with Discord's", "")
}

// address tells whether an address can be opened, or whether this bot has it open already: then a second finding of that
// kind is nothing to worry about.
func (x *examination) address(ctx context.Context, variable, address string, running bool) (alreadyRunning bool) {
	if address == "" {
		return running
	}
	listener, err := net.Listen("tcp", address)
	switch {
	case err == nil:
		_ = listener.Close()
		x.note(Fine, "address", variable+" can be opened", "")
	case errors.Is(err, syscall.EADDRINUSE) && (running || x.alive(ctx, address)):
		x.note(Fine, "address", variable+" is open: the bot is running already", "")
		return true
	case errors.Is(err, syscall.EADDRINUSE):
		x.note(Must, "address", variable+" is taken by another program", "choose another port, or stop that program")
	default:
		x.note(Must, "address", variable+" can't be opened: "+cause(err), "choose an address of this machine and a port above 1023")
	}
	return running
}

// HealthURL gives where a bot that listens at the address tells, on its own machine, that it is alive. One that listens on
// every interface listens on the loopback as well.
func HealthURL(address string) string {
	host, port, _ := net.SplitHostPort(address)
	if ip := net.ParseIP(host); host == "" || ip != nil && ip.IsUnspecified() {
		host = "127.0.0.1"
	}
	return "http://" + net.JoinHostPort(host, port) + "/healthz"
}

// alive tells whether a bot answers for its health at the address.
func (x *examination) alive(ctx context.Context, address string) bool {
	ctx, cancel := context.WithTimeout(ctx, aliveWithin)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, HealthURL(address), nil)
	if err != nil {
		return false
	}
	response, err := x.client.Do(request)
	if err != nil {
		return false
	}
	defer response.Body.Close()
	var said struct {
		OK *bool `json:"ok"`
	}
	return response.StatusCode == http.StatusOK && json.NewDecoder(io.LimitReader(response.Body, examineMost)).Decode(&said) == nil && said.OK != nil
}

// cause takes what is said of the network's own types out of an error.
func cause(err error) string {
	parts := strings.Split(err.Error(), ": ")
	return parts[len(parts)-1]
}
