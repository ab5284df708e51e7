package source_test

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"io"
	"log"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"tiktalks/knowledge/source"
)

func TestOpenRefusesOtherStatuses(t *testing.T) {
	t.Parallel()
	tests := map[int]string{
		http.StatusNoContent:           "the source answered 204 No Content",
		http.StatusPartialContent:      "the source answered 206 Partial Content",
		http.StatusNotModified:         "the source answered 304 Not Modified",
		http.StatusNotFound:            "the source answered 404 Not Found",
		http.StatusInternalServerError: "the source answered 500 Internal Server Error",
	}
	for status, want := range tests {
		t.Run(strconv.Itoa(status), func(t *testing.T) {
			t.Parallel()
			server := serve(t, func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(status) })
			_, err := source.Open(t.Context(), server.URL+"/base.yaml?key=secret", source.Options{AllowPrivate: true})
			if err == nil || err.Error() != want {
				t.Errorf("got %v, want %s", err, want)
			}
		})
	}
}

func TestOpenNeverTellsTheAddress(t *testing.T) {
	t.Parallel()
	server := serve(t, body(nil))
	server.Close()
	_, err := source.Open(t.Context(), server.URL+"/base.yaml?key=secret", source.Options{AllowPrivate: true})
	if err == nil || strings.Contains(err.Error(), "secret") {
		t.Errorf("got the error %v, want one without the address", err)
	}
}

func TestOpenAsksForTheFileAsItIs(t *testing.T) {
	t.Parallel()
	archive := tarGz(t, entry{name: "base.yaml", data: "name: Tea"})
	server := serve(t, func(w http.ResponseWriter, r *http.Request) {
		if got := r.Header.Get("Accept-Encoding"); got != "" {
			t.Errorf("it accepts the encoding %q", got)
		}
		if !r.Close {
			t.Error("the connection would stay open after the one download")
		}
		w.Header().Set("Content-Encoding", "gzip") // as servers say that go by a file's ending
		w.Write(archive)
	})
	fsys, err := source.Open(t.Context(), server.URL+"/facts.tar.gz", source.Options{AllowPrivate: true})
	must(t, err)
	if got := contents(t, fsys)["base.yaml"]; got != "name: Tea" {
		t.Errorf("got %q", got)
	}
}

func TestOpenRefusesACertificateOfNobodyKnown(t *testing.T) {
	t.Parallel()
	server := httptest.NewUnstartedServer(body([]byte("name: Tea")))
	server.Config.ErrorLog = log.New(io.Discard, "", 0)
	server.TLS = &tls.Config{Certificates: []tls.Certificate{selfSigned(t)}}
	server.StartTLS()
	t.Cleanup(server.Close)
	_, err := source.Open(t.Context(), server.URL+"/base.yaml", source.Options{AllowPrivate: true})
	wantError(t, err, "certificate")
}

func selfSigned(t *testing.T) tls.Certificate {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	must(t, err)
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), NotAfter: time.Now().Add(time.Hour), IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)},
	}
	certificate, err := x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
	must(t, err)
	return tls.Certificate{Certificate: [][]byte{certificate}, PrivateKey: key}
}

func TestOpenFollowsThreeRedirects(t *testing.T) {
	t.Parallel()
	tests := map[int]string{0: "", 3: "", 4: "the source redirects too often"}
	for redirects, want := range tests {
		t.Run(strconv.Itoa(redirects), func(t *testing.T) {
			t.Parallel()
			server := serve(t, func(w http.ResponseWriter, r *http.Request) {
				if left, _ := strconv.Atoi(r.URL.Query().Get("left")); left > 0 {
					// The place that holds the file need not show its ending.
					http.Redirect(w, r, fmt.Sprintf("/store?left=%d", left-1), http.StatusFound)
					return
				}
				w.Write([]byte("name: Tea"))
			})
			_, err := source.Open(t.Context(), fmt.Sprintf("%s/base.yaml?left=%d", server.URL, redirects), source.Options{AllowPrivate: true})
			switch {
			case want != "":
				wantError(t, err, want)
			case err != nil:
				t.Error(err)
			}
		})
	}
}

func TestOpenReachesNoPrivateNetwork(t *testing.T) {
	t.Parallel()
	var reached atomic.Bool
	server := serve(t, func(http.ResponseWriter, *http.Request) { reached.Store(true) })
	port := server.URL[strings.LastIndexByte(server.URL, ':'):]
	for _, host := range []string{"127.0.0.1", "localhost", "[::ffff:127.0.0.1]", "0.0.0.0"} {
		_, err := source.Open(t.Context(), "https://"+host+port+"/base.yaml", source.Options{})
		wantError(t, err, "the source is on a private network")
	}
	if reached.Load() {
		t.Error("a server on this machine was reached")
	}
}

// publicThen plays a public server that redirects; every other address is left to the client's own transport.
type publicThen struct {
	location string
	own      http.RoundTripper
}

func (p publicThen) RoundTrip(r *http.Request) (*http.Response, error) {
	if r.URL.Host != "public.example" {
		return p.own.RoundTrip(r)
	}
	w := httptest.NewRecorder()
	http.Redirect(w, r, p.location, http.StatusFound)
	return w.Result(), nil
}

func TestClientFollowsNoRedirectToPrivateNetworksOrOutOfHTTPS(t *testing.T) {
	t.Parallel()
	var reached atomic.Bool
	server := serve(t, func(http.ResponseWriter, *http.Request) { reached.Store(true) })
	tests := map[string]string{
		server.URL: "the source is on a private network",
		strings.Replace(server.URL, "https:", "http:", 1): "the source redirects away from https",
		"ftp://public.example/facts.zip":                  "the source redirects away from https",
	}
	for location, want := range tests {
		client := source.Client(source.Options{})
		client.Transport = publicThen{location, client.Transport}
		response, err := client.Get("https://public.example/facts.zip")
		if err == nil {
			response.Body.Close()
		}
		wantError(t, err, want)
	}
	if reached.Load() {
		t.Error("a server on this machine was reached")
	}
}

func TestIsPublic(t *testing.T) {
	t.Parallel()
	tests := map[bool][]string{
		true: {"1.1.1.1", "8.8.8.8", "140.82.112.3", "172.15.0.1", "172.32.0.1", "2606:4700:4700::1111", "2a00:1450:4001::1", "::ffff:1.1.1.1"},
		false: {
			"0.0.0.0", "0.1.2.3", "10.0.0.1", "100.64.0.1", "127.0.0.1", "127.255.255.254", "169.254.169.254", "172.16.0.1", "172.31.255.255",
			"192.0.0.1", "192.0.2.1", "192.168.1.1", "198.18.0.1", "198.51.100.1", "203.0.113.1", "224.0.0.1", "240.0.0.1", "255.255.255.255",
			"::", "::1", "::7f00:1", "::ffff:127.0.0.1", "64:ff9b::7f00:1", "64:ff9b:1::7f00:1", "100::1", "2001::1", "2001:db8::1", "2002:7f00:1::", "3fff::1",
			"fc00::1", "fd00:ec2::254", "fe80::1", "fe80::1%eth0", "fec0::1", "ff02::1",
		},
	}
	for want, addresses := range tests {
		for _, address := range addresses {
			if got := source.IsPublic(netip.MustParseAddr(address)); got != want {
				t.Errorf("%s: got %v, want %v", address, got, want)
			}
		}
	}
}
