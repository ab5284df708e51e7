package ground_test

import (
	"testing"
	"tiktalks/knowledge/ground/internal/groundtest"
)

func TestPast(t *testing.T) {
	t.Parallel()
	j := groundtest.Judge(t)
	for verb, want := range map[string]string{
		"ban": "banned", "approve": "approved", "sign": "signed", "deny": "denied", "stay": "stayed", "take": "took", "begin": "began",
		"strike": "struck", "agree": "agreed", "open": "opened", "veto": "vetoed",
	} {
		if got, is := j.Past(verb); got != want || !is {
			t.Errorf("%s: %q (%v), want %q", verb, got, is, want)
		}
	}
	for _, other := range []string{"signed", "tariffs", "extension", "deputy", "", "the"} {
		if got, is := j.Past(other); is {
			t.Errorf("%q is taken for a verb: %q", other, got)
		}
	}
}

func TestParticiple(t *testing.T) {
	t.Parallel()
	j := groundtest.Judge(t)
	for word, want := range map[string]bool{"banned": true, "struck": true, "pausing": true, "ban": false, "tariffs": false} {
		if got := j.Participle(word); got != want {
			t.Errorf("%q: %v", word, got)
		}
	}
}

func TestOpposes(t *testing.T) {
	t.Parallel()
	j := groundtest.Judge(t)
	const fact = "After the talks the tariffs fell from 145 to 30 percent."
	for said, want := range map[string]bool{"The tariffs were raised": true, "The tariffs fell": false, "The tariffs were cut": false} {
		if got := j.Opposes(said, fact); got != want {
			t.Errorf("%q: %v", said, got)
		}
	}
}
