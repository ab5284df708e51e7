package commands_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"tiktalks/commands"
)

// What is written can be read again, whatever stands in it.
func FuzzPress(f *testing.F) {
	for _, seed := range []string{"facts edit", "a;b=c%3B", "=", "%", "é"} {
		f.Add(seed, "id", seed)
	}
	f.Fuzz(func(t *testing.T, command, name, value string) {
		p := commands.Press{Command: command, Options: map[string]string{name: value}}
		text, err := p.Write()
		if err != nil {
			if short := len(command)+len(name)+len(value) < 30; command != "" && short {
				t.Errorf("%q is not written: %v", p, err)
			}
			return
		}
		if n := len([]rune(text)); n > 100 {
			t.Errorf("%q has %d characters", text, n)
		}
		back, err := commands.ReadPress(text)
		if err != nil {
			t.Fatalf("%q is not read: %v", text, err)
		}
		same(t, "what was read", back, p)
	})
}

func FuzzReadPress(f *testing.F) {
	for _, seed := range []string{"", ";", "x;=", "facts edit;id=x;prev=3", "x;y"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		p, err := commands.ReadPress(text)
		if err == nil && p.Command == "" {
			t.Errorf("%q is a press of nothing", text)
		}
	})
}

// Too much to be kept with a button is an error, never cut.
func TestALongPressIsRefused(t *testing.T) {
	t.Parallel()
	p := commands.Press{Command: "facts edit", Options: map[string]string{"id": strings.Repeat("x", 100)}}
	if text, err := p.Write(); err == nil {
		t.Errorf("written as %q", text)
	}
}

// Every button leads somewhere: what the source names behind one is a command of a desk with a ledger.
func TestPressesLeadSomewhere(t *testing.T) {
	t.Parallel()
	d, found := keepingDesk(t), 0
	names, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		source, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, behind := range regexp.MustCompile(`\bpress\("([^"]+)"`).FindAllStringSubmatch(string(source), -1) {
			found++
			if _, known := d.Find(behind[1]); !known {
				t.Errorf("%s: there is no command %q", name, behind[1])
			}
		}
	}
	if found < 10 {
		t.Errorf("only %d presses were found", found)
	}
}
