package commands_test

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"tiktalks/commands"
	"tiktalks/knowledge"
)

// noon is the time of all calls that don't say another: two days after the test base ends.
var noon = time.Date(2026, 7, 2, 12, 0, 0, 0, time.UTC)

// ferries gives the files of the test base, to be changed at will.
func ferries(t *testing.T) fstest.MapFS {
	t.Helper()
	files := fstest.MapFS{}
	folder := os.DirFS("testdata/ferries")
	names, err := fs.Glob(folder, "*.yaml")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		data, err := fs.ReadFile(folder, name)
		if err != nil {
			t.Fatal(err)
		}
		files[name] = &fstest.MapFile{Data: data}
	}
	return files
}

// withTrips adds n facts trip-0, trip-1 … to the topic times, one a day from 20 June 2026 on, the last ones on the 29th.
func withTrips(files fstest.MapFS, n int) fstest.MapFS {
	var trips strings.Builder
	trips.WriteString("topic: times\nfacts:\n")
	for i := range n {
		fmt.Fprintf(&trips, "  - {id: trip-%d, claim: Trip number %d left., when: 2026-06-2%d, status: open, checked: 2026-07-01, asks: [trip %d]}\n",
			i, i, min(i, 9), i)
	}
	files["trips.yaml"] = &fstest.MapFile{Data: []byte(trips.String())}
	return files
}

// load gives the edition that the files make. Most tests work with the same one; an edition never changes.
func load(t *testing.T, files fstest.MapFS) *knowledge.Snapshot {
	t.Helper()
	loaded.Lock()
	defer loaded.Unlock()
	key := textOf(files)
	if s, known := loaded.editions[key]; known {
		return s
	}
	s, err := knowledge.Load(files)
	if err != nil {
		t.Fatal(err)
	}
	loaded.editions[key] = s
	return s
}

var loaded = struct {
	sync.Mutex
	editions map[string]*knowledge.Snapshot
}{editions: map[string]*knowledge.Snapshot{}}

// textOf gives all of the files as one text.
func textOf(files fstest.MapFS) string {
	var text strings.Builder
	for _, name := range slices.Sorted(maps.Keys(files)) {
		text.WriteString(name + "\n" + string(files[name].Data))
	}
	return text.String()
}

// desk gives a desk over the files, with no model, and its base.
func desk(t *testing.T, files fstest.MapFS) (*commands.Desk, *knowledge.Base) {
	t.Helper()
	base := knowledge.NewBase(load(t, files))
	return commands.New(commands.Needs{Answerer: &knowledge.Answerer{Base: base}}), base
}

// call gives a call of Ann's in the harbour channel; options are names and values in turn.
func call(command string, options ...string) commands.Call {
	c := commands.Call{
		Command: command,
		Options: map[string]string{},
		Person:  commands.Person{ID: "ann"},
		Place:   commands.Place{Guild: "lake", Channel: "harbour"},
		Now:     noon,
	}
	for pair := range slices.Chunk(options, 2) {
		c.Options[pair[0]] = pair[1]
	}
	return c
}

// reply runs the call.
func reply(t *testing.T, d *commands.Desk, c commands.Call) commands.Reply {
	t.Helper()
	r, err := run(t, d, c)
	if err != nil {
		t.Fatalf("/%s %v: %v", c.Command, c.Options, err)
	}
	return r
}

// refusal runs the call, which must fail with a Problem, and gives that.
func refusal(t *testing.T, d *commands.Desk, c commands.Call) *commands.Problem {
	t.Helper()
	r, err := run(t, d, c)
	var p *commands.Problem
	if !errors.As(err, &p) {
		t.Fatalf("/%s %v: got %+v and the error %v, want a Problem", c.Command, c.Options, r, err)
	}
	return p
}

func run(t *testing.T, d *commands.Desk, c commands.Call) (commands.Reply, error) {
	t.Helper()
	command, known := d.Find(c.Command)
	if !known {
		t.Fatalf("the desk has no command %q", c.Command)
	}
	return command.Run(t.Context(), c)
}

// option gives an option of a command of the desk.
func option(t *testing.T, d *commands.Desk, command, name string) commands.Option {
	t.Helper()
	c, _ := d.Find(command)
	for _, o := range c.Options {
		if o.Name == name {
			return o
		}
	}
	t.Fatalf("/%s has no option %s", command, name)
	return commands.Option{}
}

// same fails the test where got is not want; no elements and no list are the same.
func same(t *testing.T, what string, got, want any) {
	t.Helper()
	if diff := cmp.Diff(want, got, cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("%s (-want +got):\n%s", what, diff)
	}
}
