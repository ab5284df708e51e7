package knowledge_test

import (
	"testing"

	"tiktalks/knowledge"
)

func TestIsPage(t *testing.T) {
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
		"http://printer.local/":              false,
		"http://intranet/a":                  false,
		"http://127.0.0.1/":                  false,
		"http://10.0.0.1/":                   false,
		"http://[::1]/":                      false,
		"http://0.0.0.0/":                    false,
		"https://ann:secret@lake.example/":   false,
		"https://ann@lake.example/":          false,
		"https://lake.example/a page":        false,
		"https://lake.example/a\u00a0page":   false,
		"https://lake.example/a https://b.c": false,
	} {
		if got := knowledge.IsPage(address); got != want {
			t.Errorf("%q is a page: %v, want %v", address, got, want)
		}
	}
}
