package main

import (
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

func TestHealth(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name   string
		status int
		code   int
		stderr string
	}{
		{"alive", http.StatusOK, 0, ""},
		{"not alive", http.StatusServiceUnavailable, 1, "tiktalks: the bot answered 503 Service Unavailable\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				if r.URL.Path != "/healthz" {
					t.Errorf("%s was asked for", r.URL.Path)
				}
				w.WriteHeader(c.status)
			}))
			defer server.Close()
			_, port, _ := strings.Cut(server.Listener.Addr().String(), ":")
			for _, address := range []string{"127.0.0.1:" + port, ":" + port, "0.0.0.0:" + port} {
				r := start(t, "", func(p *program) { p.env["METRICS_ADDR"] = address }, "health")
				if r != (result{code: c.code, stderr: c.stderr}) {
					t.Errorf("%s: %+v", address, r)
				}
			}
		})
	}
}

func TestHealthOfNobody(t *testing.T) {
	t.Parallel()
	if r := start(t, "", nil, "health"); r.code != 1 || r.stderr != "tiktalks: METRICS_ADDR is not set\n" {
		t.Errorf("no address: %+v", r)
	}
	if r := start(t, "", func(p *program) { p.env["METRICS_ADDR"] = "127.0.0.1:1" }, "health"); r.code != 1 ||
		r.stderr != "tiktalks: no bot answers at METRICS_ADDR (127.0.0.1:1): it is not running, or was started with another METRICS_ADDR\n" {
		t.Errorf("nobody listens: %+v", r)
	}
}

// A bot that listens on one address only is asked there.
func TestHealthOfAnotherAddress(t *testing.T) {
	t.Parallel()
	listener, err := net.Listen("tcp", "127.0.0.2:0")
	if err != nil {
		t.Skip("this machine has one loopback address only")
	}
	server := httptest.NewUnstartedServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {}))
	server.Listener.Close()
	server.Listener = listener
	server.Start()
	defer server.Close()
	if r := start(t, "", func(p *program) { p.env["METRICS_ADDR"] = listener.Addr().String() }, "health"); r != (result{}) {
		t.Errorf("%+v", r)
	}
}
