package bot

import (
	"testing"

	"tiktalks/commands"
	"tiktalks/knowledge"
	"tiktalks/knowledge/ledger"
)

// Discord refuses all commands where one has no description: a new group needs its line in groups.
func TestEveryGroupIsDescribed(t *testing.T) {
	t.Parallel()
	d := commands.New(commands.Needs{Answerer: &knowledge.Answerer{Base: knowledge.NewBase(&knowledge.Snapshot{Name: "boats"}), Guard: &knowledge.Guard{}}, Ledger: &ledger.Ledger{}})
	for _, p := range wanted(d, true) {
		if p.Type == 1 && p.Description == "" {
			t.Errorf("/%s has no description: write one, or add its group to groups in sync.go", p.Name)
		}
	}
}
