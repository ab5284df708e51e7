package knowledge

import (
	"net/netip"
	"net/url"
	"strings"
	"unicode"
)

// IsPage tells whether an address is that of a page that any reader can open: on the web, at a host with a public name or
// address, without a name and password in it, and in one word.
func IsPage(address string) bool {
	u, err := url.Parse(address)
	if err != nil || u.Scheme != "https" && u.Scheme != "http" || u.User != nil {
		return false
	}
	return !strings.ContainsFunc(address, unicode.IsSpace) && isPublic(u.Hostname())
}

// isPublic tells whether a host may stand for the same machine everywhere. Names without a dot and those under these ends
// stand for one near by.
func isPublic(host string) bool {
	host = strings.TrimSuffix(strings.ToLower(host), ".")
	if ip, err := netip.ParseAddr(host); err == nil {
		return ip.IsGlobalUnicast() && !ip.IsPrivate()
	}
	for _, end := range []string{".localhost", ".local", ".internal", ".lan", ".home.arpa"} {
		if strings.HasSuffix(host, end) {
			return false
		}
	}
	return strings.Contains(host, ".")
}
