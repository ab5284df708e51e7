package ledger_test

import (
	"context"
	"crypto/rand"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"tiktalks/knowledge"
	"tiktalks/knowledge/facts"
	"tiktalks/knowledge/ledger"
)

// A copy of the program opens the ledger, publishes the shipped base where there is none yet, and keeps its Base on the
// edition in force.
func Example() {
	ctx, stop := context.WithCancel(context.Background())
	defer stop()
	folder, err := os.MkdirTemp("", "ledger")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(folder)
	snapshots := ledger.NewLoader(knowledge.Load)
	l, err := ledger.Open(ctx, filepath.Join(folder, "ledger.db"), ledger.Options{
		Now: time.Now, Random: rand.Reader, Check: snapshots.Check,
	})
	if err != nil {
		panic(err)
	}
	defer l.Close()
	if _, err := l.Facts().Seed(ctx, facts.Shipped(), "tiktalks"); err != nil {
		panic(err)
	}

	var base knowledge.Base
	err = l.Follow(ctx, ledger.Follower{
		Prepare: snapshots.Prepare,
		Use: func(e ledger.Edition) error {
			s, err := snapshots.Load(e) // at once: it was made to check the edition
			if err != nil {
				return err
			}
			base.Swap(s)
			stop() // a real copy follows until it is stopped
			return nil
		},
	})
	fmt.Println(base.Current().Name, err)
	// Output: TikTok and the US-China trade talks context canceled
}
