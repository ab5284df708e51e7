package factfile_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"tiktalks/knowledge"
	"tiktalks/knowledge/facts"
	"tiktalks/knowledge/ledger/factfile"
)

// same compares facts but for their place in the files and their wordings, which stand in other files.
var same = cmp.Options{cmpopts.IgnoreUnexported(knowledge.Fact{}), cmpopts.IgnoreFields(knowledge.Fact{}, "Wordings")}

func TestReadAgreesWithKnowledge(t *testing.T) {
	t.Parallel()
	snapshot, err := knowledge.Load(facts.Shipped())
	if err != nil {
		t.Fatal(err)
	}
	got, err := factfile.Read(facts.Shipped())
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(snapshot.Facts, got, same); diff != "" {
		t.Errorf("the facts read (-knowledge +factfile):\n%s", diff)
	}
}

func TestWriteReadsBack(t *testing.T) {
	t.Parallel()
	all, err := factfile.Read(facts.Shipped())
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range all {
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
