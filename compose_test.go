package main

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"go.yaml.in/yaml/v3"

	"tiktalks/bot"
)

// composed is a compose file, as far as the tests look at it.
type composed struct {
	Services map[string]struct {
		Build       string
		Image       string
		Environment map[string]string
		EnvFile     string   `yaml:"env_file"`
		Grace       string   `yaml:"stop_grace_period"`
		Ports       []string `yaml:"ports"`
		Volumes     []string
		DependsOn   any `yaml:"depends_on"`
	}
	Volumes map[string]any
}

func composeFile(t *testing.T, name string) composed {
	t.Helper()
	var c composed
	if err := yaml.Unmarshal([]byte(textOf(t, name)), &c); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return c
}

// The compose files name variables that the program reads, with values that it takes, volumes that they declare, and leave
// the bot the time to answer what is in flight.
func TestCompose(t *testing.T) {
	t.Parallel()
	for name, base := range map[string]string{"compose.yaml": "", "compose.copies.yaml": "", "compose.endpoint.yaml": "compose.copies.yaml"} {
		c := composeFile(t, name)
		env := map[string]string{"DISCORD_TOKEN": "x"}
		if base != "" {
			for variable, value := range composeFile(t, base).Services["bot"].Environment {
				env[variable] = filled.ReplaceAllString(value, "x")
			}
		}
		b, found := c.Services["bot"]
		if !found {
			t.Fatalf("%s has no bot", name)
		}
		for variable, value := range b.Environment {
			if !slices.ContainsFunc(bot.Variables(), func(v bot.Variable) bool { return v.Name == variable }) {
				t.Errorf("%s sets %s, which the program does not read", name, variable)
			}
			env[variable] = filled.ReplaceAllString(value, strings.Repeat("ab", 32)) // the length of a key
		}
		if _, err := bot.ReadServing(env); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if grace, err := time.ParseDuration(b.Grace); base == "" && (err != nil || grace < 15*time.Second || b.EnvFile != ".env" || b.Build != ".") {
			t.Errorf("%s: the bot is built from %q, has %q to end, and reads %q", name, b.Build, b.Grace, b.EnvFile)
		}
		for service, s := range c.Services {
			for _, v := range s.Volumes {
				volume, _, _ := strings.Cut(v, ":")
				if _, declared := c.Volumes[volume]; !declared {
					t.Errorf("%s: %s uses the volume %s, which is not declared", name, service, volume)
				}
			}
		}
		if dir := b.Environment["DATA_DIR"]; dir != "" && (!slices.ContainsFunc(b.Volumes, func(v string) bool { return strings.HasSuffix(v, ":"+dir) }) ||
			!strings.Contains(textOf(t, "Dockerfile"), "--chown=65534:65534 /out/data "+dir+"\n")) {
			t.Errorf("%s: DATA_DIR %s is no volume that the image's user may write to", name, dir)
		}
	}
}

// filled finds what compose fills in from .env.
var filled = regexp.MustCompile(`\$\{[^}]*\}`)

// docs/operators.md names the metrics, files, commands and variables that there are, and all metrics.
func TestOperatorsDocs(t *testing.T) {
	t.Parallel()
	text := textOf(t, "docs/operators.md")
	told, real := map[string]bool{}, metricNames(t)
	for _, m := range regexp.MustCompile("`(tiktalks_[a-z_]+)").FindAllStringSubmatch(text, -1) {
		told[m[1]] = true
		if !real[m[1]] {
			t.Errorf("it names the metric %s, which there is not", m[1])
		}
	}
	for name := range real {
		if !told[name] {
			t.Errorf("it does not name the metric %s", name)
		}
	}
	forCompose := []string{"POSTGRES_PASSWORD", "PUBLIC_HOST"}
	for _, m := range regexp.MustCompile("`([A-Z]+_[A-Z_]+)[`=]").FindAllStringSubmatch(text, -1) {
		known := slices.ContainsFunc(bot.Variables(), func(v bot.Variable) bool { return v.Name == m[1] })
		if !known && !slices.Contains(forCompose, m[1]) {
			t.Errorf("it names the variable %s, which there is not", m[1])
		}
	}
	for _, m := range regexp.MustCompile(`compose[a-z.]*\.yaml`).FindAllString(text, -1) {
		if _, err := os.Stat(m); err != nil {
			t.Errorf("it names %s: %v", m, err)
		}
	}
	for _, m := range regexp.MustCompile("`tiktalks ([a-z]+)").FindAllStringSubmatch(text, -1) {
		if !slices.ContainsFunc(subcommands(), func(s subcommand) bool { return s.name == m[1] }) {
			t.Errorf("it names the command %s, which there is not", m[1])
		}
	}
}

// metricNames finds the names of all metrics where they are made.
func metricNames(t *testing.T) map[string]bool {
	t.Helper()
	entries, err := os.ReadDir("bot")
	if err != nil {
		t.Fatal(err)
	}
	names := map[string]bool{}
	for _, e := range entries {
		if !strings.HasSuffix(e.Name(), ".go") || strings.HasSuffix(e.Name(), "_test.go") {
			continue
		}
		for _, m := range regexp.MustCompile(`"(tiktalks_[a-z_]+)"`).FindAllStringSubmatch(textOf(t, "bot/"+e.Name()), -1) {
			names[m[1]] = true
		}
	}
	if len(names) < 10 {
		t.Fatalf("only %d metrics were found", len(names))
	}
	return names
}
