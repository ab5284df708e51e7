//go:debug x509usefallbackroots=1

package source_test

import (
	"crypto/x509"
	"net/http/httptest"
	"os"
	"testing"
)

// TestMain makes the tests trust the certificate of httptest's servers, and no other, the way the client trusts those
// of the system.
func TestMain(m *testing.M) {
	server := httptest.NewTLSServer(nil)
	trusted := x509.NewCertPool()
	trusted.AddCert(server.Certificate())
	server.Close()
	x509.SetFallbackRoots(trusted)
	os.Exit(m.Run())
}
