package discordtest

// TB is the part of testing.TB that [Start] needs. It is declared here so that programs which embed a [Server] do not pull
// in the package testing.
type TB interface {
	Helper()
	Cleanup(func())
	Failed() bool
	Logf(format string, args ...any)
}

// Start is [New] for a test: the server is closed when the test ends, and when the test failed its log tells what happened
// on the server.
func Start(t TB, options Options) *Server {
	t.Helper()
	if options.Logf == nil {
		options.Logf = t.Logf
	}
	s := New(options)
	t.Cleanup(func() {
		t.Helper()
		if t.Failed() {
			t.Logf("what the loopback Discord saw last:\n%s", s.Story())
		}
		s.Close()
	})
	return s
}
