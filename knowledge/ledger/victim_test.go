package ledger_test

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"testing"
	"time"

	"tiktalks/knowledge/ledger"
	"tiktalks/knowledge/ledger/factfile"
)

// TestMain runs the tests, or works on a ledger until it is killed: see TestKill.
func TestMain(m *testing.M) {
	address := os.Getenv("LEDGER_VICTIM")
	if address == "" {
		os.Exit(m.Run())
	}
	if err := victim(context.Background(), address); err != nil {
		fmt.Fprintln(os.Stderr, err)
	}
	os.Exit(1)
}

// job is one kind of work, and the signs in the ledger that it was done; %d stands for its number.
type job struct {
	kind  string
	signs []string
	do    func(ctx context.Context, l *ledger.Ledger, n int, preview int64) error
}

var jobs = []job{
	{"edit", []string{"edit: Job %d says so.", "audit edit %d"}, editJob},
	{"post", []string{"post p%d"}, func(ctx context.Context, l *ledger.Ledger, n int, _ int64) error {
		return l.Posts().Add(ctx, ledger.Post{Message: fmt.Sprint("p", n), Channel: "c", Server: "here", Facts: []string{"red", "blue"}})
	}},
	{"refresh", []string{"source: Job %d says so.", "audit refresh %d"}, refreshJob},
	{"draft", []string{"edit: Job %d says so.", "audit propose %[1]d", "audit approve %[1]d"}, draftJob},
	{"spend", []string{"reserved s%d"}, func(ctx context.Context, l *ledger.Ledger, n int, _ int64) error {
		return l.Spending().Reserve(ctx, fmt.Sprint("s", n), "here", ledger.Cost{Tokens: 1}, ledger.Ceilings{All: ledger.Cost{Tokens: 1 << 40}})
	}},
	{"correct", nil, correctJob},
	{"ask", []string{"ask q%d"}, func(ctx context.Context, l *ledger.Ledger, n int, _ int64) error {
		_, err := l.Queue().Add(ctx, ledger.Ask{Message: fmt.Sprint("q", n), Server: "here", User: "1", Text: "what is this"})
		return err
	}},
	{"set", []string{"set n%d"}, func(ctx context.Context, l *ledger.Ledger, n int, _ int64) error {
		return l.Settings().Set(ctx, "here", fmt.Sprint("n", n), "on", "ann")
	}},
}

// victim does one job after the other from the one that LEDGER_JOB names, which may have been done before.
func victim(ctx context.Context, address string) error {
	l, err := ledger.Open(ctx, address, ledger.Options{
		Now: time.Now, Random: rand.Reader, Check: func(context.Context, ledger.Edition) error { return nil },
	})
	if err != nil {
		return err
	}
	files, err := factfile.FS(base())
	if err != nil {
		return err
	}
	_, err = l.Facts().Seed(ctx, files, "tiktalks")
	if err := errors.Join(err, l.Settings().Set(ctx, "here", ledger.KeepsQuestions, ledger.On, "ann")); err != nil {
		return err
	}
	fmt.Println("ready")
	var n int
	var preview int64
	if _, err := fmt.Sscan(os.Getenv("LEDGER_JOB"), &n, &preview); err != nil {
		return err
	}
	for ; ; n++ {
		j := jobs[n%len(jobs)]
		fmt.Println("try", n)
		if err := j.do(ctx, l, n, preview); err != nil {
			return fmt.Errorf("%s %d: %w", j.kind, n, err)
		}
		preview = 0
		fmt.Println("ack", n, j.kind)
	}
}

// saying gives the fact with what a job says of it.
func saying(ctx context.Context, l *ledger.Ledger, id, key string, n int) (ledger.Change, error) {
	fact, last, err := l.Facts().Get(ctx, id)
	fact.Claim = fmt.Sprintf("Job %d says so.", n)
	return ledger.Change{Key: fmt.Sprint(key, " ", n), Action: ledger.Edit, Fact: fact, Prev: last.Number, Who: "ann", Why: fmt.Sprint(n)}, err
}

func editJob(ctx context.Context, l *ledger.Ledger, n int, _ int64) error {
	change, err := saying(ctx, l, "red", "edit", n)
	if err != nil {
		return err
	}
	_, err = l.Facts().Apply(ctx, change)
	return err
}

// refreshJob has the source say something new of a fact that moderators leave alone, in two steps as a moderator does.
func refreshJob(ctx context.Context, l *ledger.Ledger, n int, preview int64) error {
	if preview == 0 {
		files := base()
		files["fares.yaml"] = "topic: fares\nfacts:\n" + block("fare", fmt.Sprintf("Job %d says so.", n))
		var fsys fs.FS
		fsys, err := factfile.FS(files)
		if err != nil {
			return err
		}
		p, err := l.Facts().Preview(ctx, fsys, "ann", "here")
		if err != nil {
			return err
		}
		preview = p.Number
		fmt.Println("preview", preview)
	}
	_, err := l.Facts().Confirm(ctx, fmt.Sprint("refresh ", n), preview, "ann", "")
	return err
}

func draftJob(ctx context.Context, l *ledger.Ledger, n int, _ int64) error {
	change, err := saying(ctx, l, "blue", "propose", n)
	if err != nil {
		return err
	}
	draft, err := l.Drafts().Propose(ctx, change)
	if err != nil {
		return err
	}
	_, err = l.Drafts().Approve(ctx, fmt.Sprint("approve ", n), draft.Number, "bob", "")
	return err
}

// correctJob sends the corrections that are due.
func correctJob(ctx context.Context, l *ledger.Ledger, _ int, _ int64) error {
	all, err := l.Corrections().Claim(ctx, ledger.Claims{Holder: "victim", Most: 3, Lease: time.Millisecond})
	for _, c := range all {
		if err := l.Corrections().Done(ctx, c, "victim"); err != nil {
			return err
		}
		fmt.Println("sent", c.Message, c.Edition)
	}
	return err
}
