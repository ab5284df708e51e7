package source

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"slices"
	"syscall"
)

// fetch downloads the address.
func fetch(ctx context.Context, address *url.URL, o Options) ([]byte, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, address.String(), nil)
	if err != nil {
		return nil, err
	}
	response, err := client(o).Do(request)
	if err != nil {
		return nil, withoutAddress(err)
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("the source answered %d %s", response.StatusCode, http.StatusText(response.StatusCode))
	}
	data, err := io.ReadAll(io.LimitReader(response.Body, MaxDownload+1))
	if err != nil {
		return nil, withoutAddress(err)
	}
	if len(data) > MaxDownload {
		return nil, fmt.Errorf("the source has more than %d bytes", MaxDownload)
	}
	return data, nil
}

// withoutAddress takes the address out of an error: it may hold a key.
func withoutAddress(err error) error {
	var wrapped *url.Error
	if errors.As(err, &wrapped) {
		return wrapped.Err
	}
	return err
}

// client makes an HTTP client that looks at the number behind every name just before it connects, so that no name and no
// redirect leads to a private network.
func client(o Options) *http.Client {
	dialer := &net.Dialer{}
	if !o.AllowPrivate {
		dialer.Control = publicOnly
	}
	return &http.Client{
		Transport: &http.Transport{
			DialContext:        dialer.DialContext,
			ForceAttemptHTTP2:  true,
			DisableKeepAlives:  true, // one download, no connection left behind
			DisableCompression: true, // some servers say "gzip" of .tar.gz files: they are wanted as they are
		},
		CheckRedirect: func(r *http.Request, via []*http.Request) error {
			if len(via) > maxHops {
				return errors.New("the source redirects too often")
			}
			if r.URL.Scheme != "https" && !o.AllowPrivate {
				return errors.New("the source redirects away from https")
			}
			return nil
		},
	}
}

// publicOnly refuses to connect to addresses that are not on the public internet.
func publicOnly(_, address string, _ syscall.RawConn) error {
	to, err := netip.ParseAddrPort(address)
	if err != nil {
		return err
	}
	if !isPublic(to.Addr()) {
		return errors.New("the source is on a private network: FACTS_ALLOW_PRIVATE allows that")
	}
	return nil
}

// notPublic are networks within the global ranges that are not on the public internet: shared addresses of providers (RFC
// 6598), protocols (RFC 6890, 2928), tests (RFC 2544), documentation (RFC 5737, 3849, 9637), tunnels that lead to any
// IPv4 address (RFC 3056) and reserved ones (RFC 1112).
var notPublic = []netip.Prefix{
	netip.MustParsePrefix("0.0.0.0/8"), netip.MustParsePrefix("100.64.0.0/10"), netip.MustParsePrefix("192.0.0.0/24"),
	netip.MustParsePrefix("192.0.2.0/24"), netip.MustParsePrefix("198.18.0.0/15"), netip.MustParsePrefix("198.51.100.0/24"),
	netip.MustParsePrefix("203.0.113.0/24"), netip.MustParsePrefix("240.0.0.0/4"),
	netip.MustParsePrefix("2001::/23"), netip.MustParsePrefix("2001:db8::/32"), netip.MustParsePrefix("2002::/16"),
	netip.MustParsePrefix("3fff::/20"),
}

// globalIPv6 holds all IPv6 addresses that are given out for the public internet (RFC 4291 and IANA's registry).
var globalIPv6 = netip.MustParsePrefix("2000::/3")

func isPublic(a netip.Addr) bool {
	a = a.Unmap()
	if !a.IsGlobalUnicast() || a.IsPrivate() || a.Is6() && !globalIPv6.Contains(a) {
		return false
	}
	return !slices.ContainsFunc(notPublic, func(p netip.Prefix) bool { return p.Contains(a) })
}
