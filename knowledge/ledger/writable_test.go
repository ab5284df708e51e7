package ledger_test

import (
	"testing"
)

// TestWritable: what can be read but not written is told.
func TestWritable(t *testing.T) {
	onBoth(t, func(t *testing.T, address string) {
		l := open(t, address)
		if err := l.Writable(t.Context()); err != nil {
			t.Fatal(err)
		}
		if _, err := raw(t, address).Exec(`DROP TABLE notes`); err != nil {
			t.Fatal(err)
		}
		if err := l.Ping(t.Context()); err != nil {
			t.Errorf("it can't even be read: %v", err)
		}
		if err := l.Writable(t.Context()); err == nil {
			t.Error("what can't be written is called writable")
		}
	})
}
