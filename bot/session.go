package bot

import (
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"

	"github.com/bwmarrin/discordgo"
	"github.com/gorilla/websocket"
)

// discordAPI is where discordgo sends its requests unless they are redirected.
const discordAPI = "https://discord.com/api/v9"

// newSession makes a discordgo session that is not open yet. It keeps no state: stored servers cost 40 KiB each, and every
// event carries what is needed.
func newSession(c Config) (*discordgo.Session, error) {
	s, err := discordgo.New("Bot " + c.Token)
	if err != nil {
		return nil, err
	}
	s.Identify.Intents = intents
	s.StateEnabled = false
	s.UserAgent = userAgent
	transport, err := redirected(c.APIURL)
	if err != nil {
		return nil, err
	}
	s.Client = &http.Client{Transport: transport, Timeout: restTimeout}
	return s, nil
}

// redirected gives a transport that sends requests for Discord's API to another base address.
func redirected(base string) (http.RoundTripper, error) {
	to, err := url.Parse(base)
	if err != nil {
		return nil, err
	}
	return roundTripper(func(r *http.Request) (*http.Response, error) {
		rest, ours := strings.CutPrefix(r.URL.String(), discordAPI)
		if !ours || base == discordAPI {
			return http.DefaultTransport.RoundTrip(r)
		}
		target, err := url.Parse(to.String() + rest)
		if err != nil {
			return nil, err
		}
		r = r.Clone(r.Context())
		r.URL, r.Host = target, target.Host
		return http.DefaultTransport.RoundTrip(r)
	}), nil
}

type roundTripper func(*http.Request) (*http.Response, error)

func (f roundTripper) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }

// fatalCodes are the gateway's close codes after which connecting again is no use (Discord: opcodes and status codes).
var fatalCodes = map[int]string{
	4004: "Discord does not accept DISCORD_TOKEN: copy the bot token anew from the developer portal",
	4010: "Discord refuses the shard number",
	4011: "the bot is in too many servers for one shard",
	4012: "Discord no longer speaks this version of its gateway: update the bot",
	4013: "Discord does not know the intents that the bot asks for",
	4014: "Discord does not allow the intents that the bot asks for: check the page Bot of the developer portal",
}

// fatalClose gives one clear line for an error while connecting; nil for none.
func fatalClose(err error) error {
	var closed *websocket.CloseError
	switch {
	case err == nil:
		return nil
	case errors.As(err, &closed) && fatalCodes[closed.Code] != "":
		return errors.New(fatalCodes[closed.Code])
	default:
		return fmt.Errorf("Discord's gateway can't be reached: %w", public(err))
	}
}

// public takes the address out of an error before it is logged: it holds tokens.
func public(err error) error {
	var wrapped *url.Error
	if errors.As(err, &wrapped) {
		return fmt.Errorf("%s: %w", wrapped.Op, wrapped.Err)
	}
	return err
}

// isStatus tells whether Discord answered with this HTTP status.
func isStatus(err error, status int) bool {
	var refused *apiError
	return errors.As(err, &refused) && refused.Status == status
}

// isCode tells whether Discord answered with this error code.
func isCode(err error, code int) bool {
	var refused *apiError
	return errors.As(err, &refused) && refused.Code == code
}
