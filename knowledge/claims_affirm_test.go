package knowledge

import "testing"

// TestAffirmed: a plain denial can be left out, another one can't.
func TestAffirmed(t *testing.T) {
	t.Parallel()
	for claim, want := range map[string]string{
		"The ferry is not blue.":               "The ferry is blue.",
		"Holm didn't sign it.":                 "Holm did sign it.",
		"Holm didn’t sign it.":                 "Holm did sign it.",
		"The Heron has never been sold.":       "The Heron has been sold.",
		"The Heron never sank.":                "The Heron sank.",
		"It won't open, they say.":             "It will open, they say.",
		"The dock can't close.":                "The dock can close.",
		"The dock cannot close.":               "The dock can close.",
		"Nobody sold the Heron.":               "",
		"Holm did not sign, nor did she wait.": "",
		"Holm did not say it is not blue.":     "",
		"The Heron sails.":                     "",
	} {
		got, can := affirmed(claim)
		if can != (want != "") || can && got != want {
			t.Errorf("%q without its denial: %q, %v; want %q", claim, got, can, want)
		}
	}
}
