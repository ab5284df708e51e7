package ledger_test

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"testing"
	"time"

	"tiktalks/knowledge/ledger"
)

// follow passes on every edition that a copy puts to use, until the test ends.
func follow(t *testing.T, l *ledger.Ledger, use func(ledger.Edition) error) <-chan ledger.Edition {
	ctx, stop := context.WithCancel(context.Background())
	editions := make(chan ledger.Edition, 100)
	ended := make(chan error, 1)
	go func() {
		ended <- l.Follow(ctx, ledger.Follower{Use: func(e ledger.Edition) error {
			err := use(e)
			if err == nil {
				editions <- e
			}
			return err
		}})
	}()
	t.Cleanup(func() {
		stop()
		if err := <-ended; !errors.Is(err, context.Canceled) {
			t.Errorf("following ended with %v", err)
		}
	})
	return editions
}

func always(ledger.Edition) error { return nil }

// arrives waits for an edition for a second at most.
func arrives(t *testing.T, editions <-chan ledger.Edition, number int64) {
	t.Helper()
	select {
	case e := <-editions:
		if e.Number != number || e.Files == nil {
			t.Errorf("heard of edition %d, want %d", e.Number, number)
		}
	case <-time.After(time.Second):
		t.Fatalf("edition %d did not arrive within a second", number)
	}
}

func TestFollow(t *testing.T) {
	onBoth(t, func(t *testing.T, address string) {
		publisher := seeded(t, address)
		editions := follow(t, open(t, address, func(o *ledger.Options) { o.Poll = 300 * time.Millisecond }), always)
		arrives(t, editions, 1)
		for i := range 3 {
			edit(t, publisher, "red", fmt.Sprintf("Colour number %d.", i))
			arrives(t, editions, int64(i)+2)
		}
	})
}

// TestFollowWithoutListening takes the connection away on which a copy listens: it polls, and listens again.
func TestFollowWithoutListening(t *testing.T) {
	t.Parallel()
	address := postgresAddress(t)
	publisher := seeded(t, address)
	editions := follow(t, open(t, address, func(o *ledger.Options) { o.Poll = 300 * time.Millisecond }), always)
	arrives(t, editions, 1)
	db := raw(t, address)
	cut := int64(0)
	for i := range 3 {
		result, err := db.Exec(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query = 'LISTEN "tiktalks ledger ' || current_schema() || '"'`)
		if err != nil {
			t.Fatal(err)
		}
		n, _ := result.RowsAffected()
		cut += n
		edit(t, publisher, "red", fmt.Sprintf("Colour number %d.", i))
		arrives(t, editions, int64(i)+2)
	}
	if cut == 0 {
		t.Error("no connection was cut")
	}
}

// TestFollowTriesAgain has a copy that can't put an edition to use at first.
func TestFollowTriesAgain(t *testing.T) {
	onBoth(t, func(t *testing.T, address string) {
		publisher := seeded(t, address)
		failed := 0
		editions := follow(t, open(t, address, func(o *ledger.Options) { o.Poll = time.Millisecond }), func(e ledger.Edition) error {
			if failed++; e.Number == 2 && failed < 4 {
				return errors.New("out of memory")
			}
			return nil
		})
		arrives(t, editions, 1)
		edit(t, publisher, "red", "The Alba is green.")
		arrives(t, editions, 2)
	})
}

// TestFollowPrepared has a copy get ready for an edition while its publisher checks it: what it is given then is what is
// published, and is built once.
func TestFollowPrepared(t *testing.T) {
	onBoth(t, func(t *testing.T, address string) {
		ready := make(chan bool, 1)
		publisher := seeded(t, address, func(o *ledger.Options) {
			o.Check = func(_ context.Context, e ledger.Edition) error {
				if strings.Contains(said(t, e, "boats.yaml"), "green") {
					select {
					case <-ready: // the other copy is ready before this one has done checking
					case <-time.After(5 * time.Second):
						return errors.New("the other copy does not get ready")
					}
				}
				return nil
			}
		})
		builds := make(chan string, 10)
		loader := ledger.NewLoader(func(files fs.FS) (string, error) {
			text, err := fs.ReadFile(files, "boats.yaml")
			builds <- string(text)
			return string(text), err
		})
		used := make(chan string, 10)
		ctx, stop := context.WithCancel(context.Background())
		ended := make(chan error)
		go func() {
			ended <- open(t, address).Follow(ctx, ledger.Follower{
				Prepare: func(e ledger.Edition) error { defer func() { ready <- true }(); return loader.Prepare(e) },
				Use: func(e ledger.Edition) error {
					text, err := loader.Load(e)
					used <- text
					return err
				},
			})
		}()
		<-used
		edit(t, publisher, "red", "The Alba is green.")
		if text := <-used; !strings.Contains(text, "The Alba is green.") || len(builds) != 2 {
			t.Errorf("%d builds; in use is\n%s", len(builds), text)
		}
		stop()
		<-ended
	})
}

// TestNeverHalf refreshes two facts together again and again; whoever reads an edition meanwhile finds both of one kind.
func TestNeverHalf(t *testing.T) {
	onBoth(t, func(t *testing.T, address string) {
		publisher, reader := seeded(t, address), open(t, address)
		done := make(chan error, 1)
		go func() {
			var err error
			for i := 0; i < 30 && err == nil; i++ {
				files := base()
				files["boats.yaml"] = "topic: boats\nfacts:\n" + block("red", fmt.Sprintf("Red says %d.", i))
				files["fares.yaml"] = "topic: fares\nfacts:\n" + block("fare", fmt.Sprintf("Fare says %d.", i))
				_, err = publisher.Facts().Refresh(context.Background(), "", folder(t, files), ledger.KeepMine, "ann", "")
			}
			done <- err
		}()
		for seen := int64(0); ; {
			e, err := reader.Facts().Current(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			if e.Number < seen {
				t.Fatalf("edition %d came after %d", e.Number, seen)
			}
			seen = e.Number
			_, red, _ := strings.Cut(said(t, e, "boats.yaml"), "Red says ")
			_, fare, _ := strings.Cut(said(t, e, "fares.yaml"), "Fare says ")
			red, _, _ = strings.Cut(red, ".")
			if fare, _, _ = strings.Cut(fare, "."); red != fare {
				t.Fatalf("edition %d: red says %q, fare %q", e.Number, red, fare)
			}
			select {
			case err := <-done:
				if err != nil {
					t.Error(err)
				}
				return
			default:
			}
		}
	})
}
