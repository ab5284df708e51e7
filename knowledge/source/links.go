package source

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"sync"
	"time"
)

const (
	betweenLooks = time.Second      // at pages of the same host
	lookFor      = 10 * time.Second // at one page
	hostsAtOnce  = 8
)

// ErrUnreachable says that no host of any page was found or answered: the fault is in the network here, and says nothing
// about the pages.
var ErrUnreachable = errors.New("no host of any page could be reached")

// Dead tells which of the pages are gone, by address, and why. A page is gone when its server says so or there is no such
// host; one that refuses robots or is slow may well be there. Each host is asked once a second at most; when ctx ends, what
// is known so far is given. The error is ErrUnreachable.
func Dead(ctx context.Context, addresses []string, o Options) (map[string]string, error) {
	hosts := map[string][]string{}
	for _, a := range addresses {
		if u, err := url.Parse(a); err == nil {
			hosts[u.Host] = append(hosts[u.Host], a)
		}
	}
	var mu sync.Mutex
	dead := map[string]string{}
	met := false // whether any server answered
	slots := make(chan struct{}, hostsAtOnce)
	var looking sync.WaitGroup
	for _, pages := range hosts {
		looking.Go(func() {
			slots <- struct{}{}
			defer func() { <-slots }()
			for i, page := range pages {
				if i > 0 && pause(ctx, betweenLooks) != nil {
					return
				}
				why, answered := gone(ctx, page, o)
				mu.Lock()
				met = met || answered
				if why != "" {
					dead[page] = why
				}
				mu.Unlock()
			}
		})
	}
	looking.Wait()
	if !met && len(hosts) > 1 {
		return nil, ErrUnreachable
	}
	return dead, nil
}

func pause(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// gone says why a page is gone; empty: it is not, or nobody can tell. It says as well whether its server answered.
func gone(ctx context.Context, page string, o Options) (why string, answered bool) {
	ctx, cancel := context.WithTimeout(ctx, lookFor)
	defer cancel()
	for _, method := range []string{http.MethodHead, http.MethodGet} { // some servers know no HEAD
		request, err := http.NewRequestWithContext(ctx, method, page, nil)
		if err != nil {
			return "no address", false
		}
		request.Header.Set("User-Agent", "tiktalks (looks whether a cited page is still there)")
		response, err := client(o).Do(request)
		if err != nil {
			return noHost(err), answered
		}
		_ = response.Body.Close()
		answered = true
		if status := response.StatusCode; method == http.MethodGet && (status == http.StatusNotFound || status == http.StatusGone) {
			return fmt.Sprintf("%d %s", status, http.StatusText(status)), true
		} else if status < http.StatusBadRequest {
			return "", true
		}
	}
	return "", answered
}

// noHost says that there is no such host, where that is what went wrong.
func noHost(err error) string {
	var lookup *net.DNSError
	if errors.As(err, &lookup) && lookup.IsNotFound {
		return "there is no such host"
	}
	return ""
}
