package en

import "testing"

// TestPluralOwner: an apostrophe behind a plural says whose something is.
func TestPluralOwner(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]bool{"the owners' yard": true, "he called it 'the owners' again": false, "the owner's yard": false} {
		owns := false
		for _, w := range Scan(text) {
			owns = owns || w.poss && w.Text == "owners"
		}
		if owns != want {
			t.Errorf("%q: owners own: %v, want %v", text, owns, want)
		}
	}
}
