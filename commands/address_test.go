package commands_test

import (
	"testing"

	"tiktalks/commands"
)

func TestOpens(t *testing.T) {
	t.Parallel()
	for address, want := range map[string]bool{
		"https://lake.example/a?b=c#d":       true,
		"http://lake.example:8080":           true,
		"https://8.8.8.8/a":                  true,
		"https://lake.example/a%20b":         true,
		"":                                   false,
		"lake.example":                       false,
		"ftp://lake.example":                 false,
		"https:///a":                         false,
		"https://":                           false,
		"http://localhost/":                  false,
		"http://localhost.:80/":              false,
		"http://x.localhost/":                false,
		"http://intranet/a":                  true,
		"http://127.0.0.1/":                  false,
		"http://10.0.0.1/":                   true,
		"http://[::1]/":                      false,
		"http://[::ffff:127.0.0.1]/":         false,
		"http://0.0.0.0/":                    false,
		"https://ann:secret@lake.example/":   false,
		"https://ann@lake.example/":          false,
		"https://lake.example/a page":        false,
		"https://lake.example/a\u00a0page":   false,
		"https://lake.example/a https://b.c": false,
	} {
		if got := commands.Opens(address); got != want {
			t.Errorf("%q opens: %v, want %v", address, got, want)
		}
	}
}
