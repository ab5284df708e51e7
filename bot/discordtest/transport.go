package discordtest

import (
	"fmt"
	"net"
	"net/http"
	"strings"
	"time"
)

// Client is an HTTP client whose requests for Discord go to the server; see [Server.Transport]. Its time limit is 20 s, as
// that of a discordgo session. Each call gives a new one, so a test may change what it got.
func (s *Server) Client() *http.Client {
	return &http.Client{Transport: s.Transport(), Timeout: 20 * time.Second}
}

// Transport sends requests for discord.com, its subdomains and its CDN to the server, whatever their scheme, and requests
// for 127.0.0.1 where they are addressed. Any other host is an error: a test that talks to the Internet is a mistake.
func (s *Server) Transport() http.RoundTripper {
	return &transport{server: s, plain: &http.Transport{
		DialContext:         s.DialContext,
		MaxIdleConnsPerHost: 64,
		IdleConnTimeout:     time.Second, // a forgotten client must not keep connections for long
	}}
}

type transport struct {
	server *Server
	plain  *http.Transport
}

// RoundTrip implements [http.RoundTripper].
func (t *transport) RoundTrip(r *http.Request) (*http.Response, error) {
	host := r.URL.Hostname()
	if ip := net.ParseIP(host); ip != nil && ip.IsLoopback() {
		return t.plain.RoundTrip(r)
	}
	if !isDiscord(host) {
		if r.Body != nil {
			_ = r.Body.Close()
		}
		return nil, fmt.Errorf("discordtest: refused to leave the loopback interface for %s", host)
	}
	aimed := r.Clone(r.Context())
	aimed.URL.Scheme = "http"
	aimed.URL.Host = t.server.rest.Addr().String()
	aimed.Host = ""
	return t.plain.RoundTrip(aimed)
}

// CloseIdleConnections lets [http.Client.CloseIdleConnections] work.
func (t *transport) CloseIdleConnections() { t.plain.CloseIdleConnections() }

func isDiscord(host string) bool {
	for _, domain := range []string{"discord.com", "discordapp.com", "discordapp.net"} {
		if host == domain || strings.HasSuffix(host, "."+domain) {
			return true
		}
	}
	return false
}
