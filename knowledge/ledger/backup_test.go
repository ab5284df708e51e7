package ledger_test

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tiktalks/knowledge/facts"
	"tiktalks/knowledge/ledger"
	"tiktalks/knowledge/ledger/factfile"
)

func backup(t testing.TB, l *ledger.Ledger) string {
	t.Helper()
	var b bytes.Buffer
	if err := l.Backup(t.Context(), &b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func contains(text, words string) bool { return strings.Contains(text, words) }

// rows leaves out the first line, which names the engine, and the last, which sums it up.
func rows(text string) []string {
	lines := strings.Split(strings.TrimSpace(text), "\n")
	return lines[1 : len(lines)-1]
}

// used fills every table of a ledger.
func used(t *testing.T, address string) *ledger.Ledger {
	l := queued(t, address)
	ctx := t.Context()
	_, err := l.Facts().Seed(ctx, ferries(t), "tiktalks")
	if err != nil {
		t.Fatal(err)
	}
	post(t, l, "p1", "red")
	edit(t, l, "red", `The Alba is "green": <b>, é, 绿, 😀.`)
	propose(t, l, "k", "blue", "The Brio is azure.")
	ask(t, l, "m1", "here", "1", "is there a bar", "channel 1")
	_, err = l.Facts().Refresh(ctx, "r", next(t), ledger.KeepMine, "ann", "")
	if err := errors.Join(err, l.Feedback().Give(ctx, "here", "p1", "2", "wrong"),
		l.Spending().Reserve(ctx, "s", "here", ledger.Cost{Tokens: 1, Money: 1 << 40}, ledger.Ceilings{})); err != nil {
		t.Fatal(err)
	}
	return l
}

// TestBackup carries a ledger from each engine to each: all rows arrive, and the copy goes on where the first left off.
func TestBackup(t *testing.T) {
	onBoth(t, func(t *testing.T, address string) {
		from := used(t, address)
		text := backup(t, from)
		for _, table := range []string{"audit", "revisions", "asks", "corrections", "spending"} {
			if !contains(strings.SplitN(text, "\n", 2)[0], `"`+table+`"`) {
				t.Errorf("the first line does not speak of %s", table)
			}
		}
		onBothNow(t, func(t *testing.T, address string) {
			to := open(t, address)
			if err := to.Restore(t.Context(), strings.NewReader(text)); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(rows(text), rows(backup(t, to))); diff != "" {
				t.Errorf("the rows (-first +copy):\n%s", diff)
			}
			again := open(t, address) // with the key of people's hashes that came along
			if held, err := again.Privacy().Show(t.Context(), "1"); err != nil || len(held.Questions) != 1 {
				t.Errorf("the person's question: %+v, %v", held, err)
			}
			if r := edit(t, again, "red", "The Alba is white."); r.Edition != 4 {
				t.Errorf("the next edition is %d", r.Edition)
			}
			if err := again.Restore(t.Context(), strings.NewReader(text)); !errors.Is(err, ledger.ErrNotEmpty) {
				t.Errorf("restoring into a used ledger gave %v", err)
			}
		})
	})
}

// onBothNow is onBoth within a test that is parallel already.
func onBothNow(t *testing.T, test func(t *testing.T, address string)) {
	t.Run("to sqlite", func(t *testing.T) { test(t, sqliteAddress(t)) })
	t.Run("to postgres", func(t *testing.T) { test(t, postgresAddress(t)) })
}

func TestRestoreRefuses(t *testing.T) {
	onBoth(t, func(t *testing.T, address string) {
		text := backup(t, used(t, sqliteAddress(t)))
		l := open(t, address)
		lines := strings.SplitAfter(text, "\n")
		for name, bad := range map[string]string{
			"empty":      "",
			"no backup":  "{}\n",
			"cut off":    strings.Join(lines[:len(lines)-2], ""),
			"half":       text[:len(text)/2],
			"changed":    strings.Replace(text, "The Brio is azure.", "The Brio is black.", 1),
			"row gone":   strings.Join(append(append([]string{}, lines[:9]...), lines[10:]...), ""),
			"injection":  strings.Replace(text, `{"t":"audit","r":{"action"`, `{"t":"audit","r":{"n) VALUES (1); --"`, 1),
			"other":      strings.Replace(text, `{"t":"audit"`, `{"t":"leases"`, 1),
			"new schema": strings.Replace(text, `"schema":`, `"schema":9`, 1),
		} {
			if bad == text {
				t.Fatalf("%s: the backup was not spoilt", name)
			}
			if err := l.Restore(t.Context(), strings.NewReader(bad)); err == nil {
				t.Errorf("%s: restored", name)
			}
		}
		if err := l.Restore(t.Context(), strings.NewReader(text)); err != nil {
			t.Errorf("after all that the good one gave %v", err)
		}
	})
}

// TestExport writes editions out and reads them in: the shipped base comes out as it went in, byte for byte, and what
// comes out with moderators' facts comes out the same from the ledger that took it in.
func TestExport(t *testing.T) {
	onBoth(t, func(t *testing.T, address string) {
		l := open(t, address)
		ctx := t.Context()
		if _, err := l.Facts().Seed(ctx, facts.Shipped(), "tiktalks"); err != nil {
			t.Fatal(err)
		}
		shipped, err := factfile.Files(facts.Shipped())
		if err != nil {
			t.Fatal(err)
		}
		exported := export(t, l)
		for name := range shipped {
			if shipped[name] != exported[name] {
				t.Errorf("%s came out differently", name)
			}
		}
		edit(t, l, "geneva-talks", "Talks were held: in Geneva.")
		exported = export(t, l)
		if !contains(exported["talks.yaml"], `claim: "Talks were held: in Geneva."`) {
			t.Error("the edit is not in the export")
		}
		other := open(t, sqliteAddress(t))
		if _, err := other.Facts().Seed(ctx, folder(t, exported), "tiktalks"); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(exported, export(t, other)); diff != "" {
			t.Errorf("export, import, export (-first +second):\n%s", diff)
		}
	})
}

func export(t *testing.T, l *ledger.Ledger) map[string]string {
	t.Helper()
	e, err := l.Facts().Current(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	folder := filepath.Join(t.TempDir(), "out")
	if err := os.CopyFS(folder, e.Files); err != nil {
		t.Fatal(err)
	}
	files, err := factfile.Files(os.DirFS(folder))
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// TestBackupOfMoment backs up while others write: the backup is of one moment.
func TestBackupOfMoment(t *testing.T) {
	onBoth(t, func(t *testing.T, address string) {
		l := seeded(t, address)
		stop := make(chan struct{})
		done := make(chan struct{})
		go func() {
			defer close(done)
			for i := 0; ; i++ {
				select {
				case <-stop:
					return
				default:
					edit(t, l, "red", "Colour "+strings.Repeat("x", i%50)+".")
				}
			}
		}()
		for range 5 {
			copy := open(t, sqliteAddress(t))
			if err := copy.Restore(t.Context(), strings.NewReader(backup(t, l))); err != nil {
				t.Error(err)
			}
		}
		close(stop)
		<-done
	})
}

func TestOwnerOnly(t *testing.T) {
	t.Parallel()
	address := sqliteAddress(t)
	open(t, address)
	info, err := os.Stat(address)
	if err != nil {
		t.Fatal(err)
	}
	if info.Mode().Perm() != fs.FileMode(0o600) {
		t.Errorf("the ledger's file has mode %v", info.Mode())
	}
}
