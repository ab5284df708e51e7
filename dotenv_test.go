package main

import "testing"

// TestNearest: a name is told only where it is close to a setting, so that other programs' variables are left alone.
func TestNearest(t *testing.T) {
	t.Parallel()
	for name, want := range map[string]string{
		"DISCORD_TOKN": "DISCORD_TOKEN", "DATADIR": "DATA_DIR", "data_dir": "DATA_DIR", "OPENAI_BASEURL": "OPENAI_BASE_URL",
		"COMMAND_GILD": "COMMAND_GUILD", "SHARD": "SHARDS",
		"DATA_DIR": "", "HOME": "", "PATH": "", "SHARE": "", "POSTGRES_PASSWORD": "", "LOGNAME": "", "HOSTNAME": "", "LOG_FILE": "", "": "",
	} {
		if got := nearest(name); got != want {
			t.Errorf("%q is taken for %q, want %q", name, got, want)
		}
	}
}

func TestFirstWrongLine(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]int{
		"A=1\nB 2\nC=3\n":               2,
		"nothing":                       1,
		"A=\"two\nlines\"\n\n# so\nB 2": 5,
		"A=1\nB=\"never closed\nC=3\n":  2,
	} {
		if got := firstWrong([]byte(text)); got != want {
			t.Errorf("%q: line %d, want %d", text, got, want)
		}
	}
}
