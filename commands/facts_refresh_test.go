package commands_test

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"
	"testing/synctest"

	"tiktalks/commands"
	"tiktalks/knowledge"
)

// deskFrom gives a desk whose refresh loads with the function, and its base.
func deskFrom(t *testing.T, loader commands.Loader) (*commands.Desk, *knowledge.Base) {
	t.Helper()
	base := knowledge.NewBase(load(t, ferries(t)))
	return commands.New(commands.Needs{Answerer: &knowledge.Answerer{Base: base}, Load: loader}), base
}

// from loads the files anew each time, as a refresh does.
func from(files fs.FS) commands.Loader {
	return func(context.Context) (fs.FS, error) { return files, nil }
}

// replace changes a text in one of the files; it must be there.
func replace(t *testing.T, files fstest.MapFS, file, old, text string) {
	t.Helper()
	was := string(files[file].Data)
	if !strings.Contains(was, old) {
		t.Fatalf("%s has no %q", file, old)
	}
	files[file].Data = []byte(strings.ReplaceAll(was, old, text))
}

func TestRefreshPutsTheNewEditionInForce(t *testing.T) {
	t.Parallel()
	newer := withTrips(ferries(t), 12)
	replace(t, newer, "boats.yaml", "on 3 May 2024.", "on 4 May 2024.")
	replace(t, newer, "times.yaml", "id: winter-line", "id: cold-line")
	d, base := deskFrom(t, from(newer))
	r := reply(t, d, call("facts refresh"))
	version := base.Current().Version
	same(t, "reply", r, commands.Reply{
		Text: "Edition " + version + " is in force: 23 facts, up to 30 June 2026.\n" +
			"Added: 13 (cold-line, trip-0, trip-1, trip-10, trip-11, trip-2, trip-3, trip-4, trip-5, trip-6 and 3 more)\n" +
			"Changed: 1 (heron-launch)\n" +
			"Removed: 1 (winter-line)",
		Private: true, Kind: "refresh", Version: version,
	})
	if f, known := base.Current().Fact("heron-launch"); !known || !strings.Contains(f.Claim, "4 May") {
		t.Errorf("the base still says %q", f.Claim)
	}
}

func TestRefreshNamesTenChangesWhole(t *testing.T) {
	t.Parallel()
	d, _ := deskFrom(t, from(withTrips(ferries(t), 10)))
	want := "\nAdded: 10 (trip-0, trip-1, trip-2, trip-3, trip-4, trip-5, trip-6, trip-7, trip-8, trip-9)"
	if r := reply(t, d, call("facts refresh")); !strings.HasSuffix(r.Text, want) {
		t.Errorf("got %q, want it to end %q", r.Text, want)
	}
}

func TestRefreshWithoutAnyChange(t *testing.T) {
	t.Parallel()
	d, base := deskFrom(t, from(ferries(t)))
	version := base.Current().Version
	if r := reply(t, d, call("facts refresh")); r.Text != "Nothing has changed: 11 facts, edition "+version+", up to 30 June 2026." {
		t.Errorf("got %q", r.Text)
	}
}

func TestRefreshThatChangesNoFact(t *testing.T) {
	t.Parallel()
	newer := ferries(t)
	newer["words.yaml"] = &fstest.MapFile{Data: []byte("synonyms:\n  - [ferry, boat]\n")}
	d, base := deskFrom(t, from(newer))
	r := reply(t, d, call("facts refresh"))
	want := "Edition " + base.Current().Version + " is in force: 11 facts, up to 30 June 2026.\n" +
		"No fact has changed, only what stands around them: words, names, topics or series."
	if r.Text != want {
		t.Errorf("got %q, want %q", r.Text, want)
	}
}

// broken gives files with n defects.
func broken(n int) fstest.MapFS {
	text := "name: Broken\nends: 2026-01-01\ntopics: [{id: a, title: A}]\ntopic: a\nfacts:\n"
	for i := range n {
		text += fmt.Sprintf("  - {id: f%d, claim: Claim %d., status: guessed, checked: 2026-01-01, asks: [ask %d], sources: [{publisher: P, url: \"https://p.example\"}]}\n", i, i, i)
	}
	return fstest.MapFS{"bad.yaml": &fstest.MapFile{Data: []byte(text)}}
}

func TestRefreshKeepsTheOldEditionOnAnyDefect(t *testing.T) {
	t.Parallel()
	line := func(i int) string {
		return fmt.Sprintf("• bad.yaml:%d: f%d: status \"guessed\" is not known: use confirmed, single, disputed, open, retracted", 6+i, i)
	}
	for _, c := range []struct {
		defects, shown int
		last           string
	}{{1, 1, line(0)}, {5, 5, line(4)}, {6, 5, "and 1 more."}, {7, 5, "and 2 more."}} {
		t.Run(fmt.Sprint(c.defects), func(t *testing.T) {
			t.Parallel()
			d, base := deskFrom(t, from(broken(c.defects)))
			old := base.Current()
			p := refusal(t, d, call("facts refresh"))
			lines := strings.Split(p.Say, "\n")
			if want := fmt.Sprintf("Edition %s stays. Defects in the new facts: %d.", old.Version, c.defects); lines[0] != want {
				t.Errorf("head %q, want %q", lines[0], want)
			}
			if lines[1] != line(0) || lines[len(lines)-1] != c.last || strings.Count(p.Say, "•") != c.shown {
				t.Errorf("want %d defects and at the end %q, got:\n%s", c.shown, c.last, p.Say)
			}
			if base.Current() != old {
				t.Error("a broken edition is in force")
			}
			if strings.Contains(p.Error(), "guessed") {
				t.Errorf("the log hears what stands in the files: %v", p.Cause)
			}
		})
	}
}

func TestRefreshFromASourceThatFails(t *testing.T) {
	t.Parallel()
	cause := errors.New("dial tcp 10.0.0.7:443: connection refused")
	d, base := deskFrom(t, func(context.Context) (fs.FS, error) { return nil, cause })
	old := base.Current()
	p := refusal(t, d, call("facts refresh"))
	if want := "I couldn't load the facts, so edition " + old.Version + " stays: the source didn't answer as it should."; p.Say != want {
		t.Errorf("the moderator reads %q, want %q", p.Say, want)
	}
	if !errors.Is(p, cause) || base.Current() != old {
		t.Errorf("cause %v, edition %s; want the loader's error and edition %s", p.Cause, base.Current().Version, old.Version)
	}
}

func TestRefreshWithoutASource(t *testing.T) {
	t.Parallel()
	d, _ := deskFrom(t, nil)
	if p := refusal(t, d, call("facts refresh")); !strings.Contains(p.Say, "FACTS_SOURCE") {
		t.Errorf("got %q, want the setting's name", p.Say)
	}
}

func TestRefreshTakesTheCallsDeadline(t *testing.T) {
	t.Parallel()
	d, _ := deskFrom(t, func(ctx context.Context) (fs.FS, error) { return nil, ctx.Err() })
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	command, _ := d.Find("facts refresh")
	if _, err := command.Run(ctx, call("facts refresh")); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want the cause to be the cancelled call", err)
	}
}

// Whoever was told that it took too long must not find the facts changed later.
func TestARefreshThatWasStoppedChangesNothing(t *testing.T) {
	t.Parallel()
	newer := withTrips(ferries(t), 1)
	ctx, cancel := context.WithCancel(t.Context())
	d, base := deskFrom(t, func(context.Context) (fs.FS, error) {
		cancel()
		return newer, nil
	})
	old := base.Current()
	command, _ := d.Find("facts refresh")
	if _, err := command.Run(ctx, call("facts refresh")); !errors.Is(err, context.Canceled) || base.Current() != old {
		t.Errorf("got %v, and the edition is %s", err, base.Current().Version)
	}
}

func TestSecondRefreshMeanwhileIsRefused(t *testing.T) {
	t.Parallel()
	files := withTrips(ferries(t), 1)
	newer := load(t, files)
	synctest.Test(t, func(t *testing.T) {
		release, loads := make(chan struct{}), 0
		d, base := deskFrom(t, func(context.Context) (fs.FS, error) {
			loads++
			<-release
			return files, nil
		})
		first := make(chan commands.Reply, 1)
		go func() { first <- reply(t, d, call("facts refresh")) }()
		synctest.Wait()
		if p := refusal(t, d, call("facts refresh")); p.Say != "Another refresh is under way. Please wait for it to end." {
			t.Errorf("the second is told %q", p.Say)
		}
		close(release)
		if r := <-first; r.Version != newer.Version || base.Current().Version != newer.Version {
			t.Errorf("the first got %+v", r)
		}
		reply(t, d, call("facts refresh"))
		if loads != 2 {
			t.Errorf("%d loads, want the first and the one after it", loads)
		}
	})
}

func TestRefreshIsPossibleAgainAfterAFailure(t *testing.T) {
	t.Parallel()
	loads := 0
	d, _ := deskFrom(t, func(context.Context) (fs.FS, error) {
		if loads++; loads == 1 {
			panic("in the loader")
		}
		return nil, errors.New("down")
	})
	func() {
		defer func() { _ = recover() }()
		_, _ = run(t, d, call("facts refresh"))
	}()
	for range 2 {
		if p := refusal(t, d, call("facts refresh")); strings.Contains(p.Say, "under way") {
			t.Fatalf("a refresh that failed blocks the next: %s", p.Say)
		}
	}
}
