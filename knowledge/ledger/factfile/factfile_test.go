package factfile_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"tiktalks/knowledge"
	"tiktalks/knowledge/facts"
	"tiktalks/knowledge/ledger/factfile"
)

// same compares facts but for their place in the files and their wordings and tellings, which stand in other files.
var same = cmp.Options{cmpopts.IgnoreUnexported(knowledge.Fact{}), cmpopts.IgnoreFields(knowledge.Fact{}, "Wordings", "Tellings", "Beside")}

// shipped reads the facts of the shipped base.
func shipped(t *testing.T) []knowledge.Fact {
	t.Helper()
	files, err := factfile.Files(facts.Shipped())
	if err != nil {
		t.Fatal(err)
	}
	all, err := new(factfile.Cache).Read(files)
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func TestReadAgreesWithKnowledge(t *testing.T) {
	t.Parallel()
	snapshot, err := knowledge.Load(facts.Shipped())
	if err != nil {
		t.Fatal(err)
	}
	got := shipped(t)
	if diff := cmp.Diff(snapshot.Facts, got, same); diff != "" {
		t.Errorf("the facts read (-knowledge +factfile):\n%s", diff)
	}
}

func TestWriteReadsBack(t *testing.T) {
	t.Parallel()
	for _, f := range shipped(t) {
		text := factfile.Write(f)
		back, err := factfile.Parse(text)
		if err != nil {
			t.Fatalf("%s: %v\n%s", f.ID, err, text)
		}
		if diff := cmp.Diff(f, back, same); diff != "" {
			t.Errorf("%s (-written +read):\n%s", f.ID, diff)
		}
		if again := factfile.Write(back); again != text {
			t.Errorf("%s is written in two ways:\n%s\n%s", f.ID, text, again)
		}
	}
}
