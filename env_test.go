package main

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/joho/godotenv"

	"tiktalks/bot"
)

const exampleHead = `# The settings of tiktalks. Copy this file to .env, which is read from the folder that the program starts in, or set them as
# environment variables: these win. To serve on Discord only DISCORD_TOKEN is needed. The file holds secrets: keep it to
# yourself.
`

// example gives the text of .env.example: every variable that the program reads, with its meaning.
func example() string {
	var text strings.Builder
	text.WriteString(exampleHead)
	for _, v := range bot.Variables() {
		off := "#"
		if v.Name == "DISCORD_TOKEN" {
			off = ""
		}
		fmt.Fprintf(&text, "\n# %s\n%s%s=\n", v.About, off, v.Name)
	}
	return text.String()
}

// .env.example is written by this test: go test -run TestEnvExample . -update
func TestEnvExampleIsComplete(t *testing.T) {
	t.Parallel()
	if *update {
		if err := os.WriteFile(".env.example", []byte(example()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(".env.example")
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(example(), string(got)); diff != "" {
		t.Errorf(".env.example is not what bot.Variables say; go test -update . writes it (-want +got):\n%s", diff)
	}
}

func TestVariables(t *testing.T) {
	t.Parallel()
	all := bot.Variables()
	if all[0].Name != "DISCORD_TOKEN" {
		t.Errorf("%s stands before DISCORD_TOKEN, the one that everybody needs", all[0].Name)
	}
	seen := map[string]bool{}
	for _, v := range all {
		if seen[v.Name] || v.About == "" || strings.ContainsAny(v.About, "\n\r") {
			t.Errorf("%s needs a name of its own and one line that says what it is for, got %q", v.Name, v.About)
		}
		seen[v.Name] = true
	}
}

// A file that is copied and left as it is must mean the same as no file.
func TestEnvExampleChangesNothingAsItStands(t *testing.T) {
	t.Parallel()
	env, err := godotenv.Read(".env.example")
	if err != nil {
		t.Fatal(err)
	}
	got, err := bot.ReadConfig(env)
	if err != nil {
		t.Error(err)
	}
	want, _ := bot.ReadConfig(nil)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("settings (-without +with the file):\n%s", diff)
	}
}
