package llm

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// Why a server can't be used is told, and its address, which may hold a secret, is not.
func TestKindsOfFailures(t *testing.T) {
	t.Parallel()
	untrusted, gone := httptest.NewTLSServer(http.NotFoundHandler()), httptest.NewServer(nil)
	t.Cleanup(untrusted.Close)
	gone.Close()
	for address, want := range map[string]string{
		"http://me:secret@nowhere.invalid": "its name is not known",
		gone.URL:                           "nothing listens there",
		untrusted.URL:                      "its certificate is not trusted",
	} {
		_, _, err := New(Config{URL: address + "/v1", Model: "m"}).ask(t.Context(), asked{})
		if got := fmt.Sprint(err); !strings.HasSuffix(got, "can't be used: "+want) || strings.Contains(got, "secret") {
			t.Errorf("%s: %q, want %q", address, got, want)
		}
	}
}
