package commands

import (
	"net/netip"
	"net/url"
	"strings"
	"unicode"
)

// opens tells whether a reader who follows an address comes to the page that its author saw: on the web, in one word, without
// a name and password, which would be shown to everybody, and not on the reader's own machine. Private networks are left to
// those who work in one.
func opens(address string) bool {
	u, err := url.Parse(address)
	if err != nil || u.Scheme != "https" && u.Scheme != "http" || u.User != nil || strings.ContainsFunc(address, unicode.IsSpace) {
		return false
	}
	host := strings.TrimSuffix(strings.ToLower(u.Hostname()), ".")
	if ip, err := netip.ParseAddr(host); err == nil {
		return !ip.IsLoopback() && !ip.IsUnspecified() && !ip.IsLinkLocalUnicast()
	}
	return host != "" && host != "localhost" && !strings.HasSuffix(host, ".localhost")
}
