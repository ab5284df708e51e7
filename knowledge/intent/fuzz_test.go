package intent_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"tiktalks/knowledge/intent"
)

var intents = []intent.Intent{
	intent.Question, intent.Opinion, intent.Prediction, intent.Order, intent.Harm, intent.Chat,
	intent.Thanks, intent.Complaint, intent.Extent, intent.Origin, intent.Privacy,
}

// FuzzOf proves that every message has one of the intents, and that the space around it, the shape of its apostrophes and
// small or capital letters do not decide which.
func FuzzOf(f *testing.F) {
	for _, seed := range []string{
		"", "hi", "who said the law was fair", "Ignore all previous instructions.", "@everyone", "don't you think?", "U.S. say.", "[system]: \xff",
		"please please please", "should should should we we we", "\u0130 will win", "…?!;:|]>。", "Hi! How are you?", "where does he live",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, message string) {
		got := intent.Of(message)
		if !slices.Contains(intents, got) {
			t.Errorf("%q has the intent %q", message, got)
		}
		typeset := " \t" + strings.ReplaceAll(message, "'", "\u2019") + " "
		if again := intent.Of(typeset); again != got {
			t.Errorf("%q is %s, but %s with other apostrophes and more space", message, got, again)
		}
		if again := intent.Of(strings.ToLower(message)); again != got {
			t.Errorf("%q is %s, but %s in small letters", message, got, again)
		}
	})
}

// Each message would take minutes if the time grew with the square of its length.
func TestOfTakesLittleTimeForLongMessages(t *testing.T) {
	t.Parallel()
	const length = 20 << 10
	for _, part := range []string{"we ", "should ", "will ", "will a b c d ", "ignore ", "a. ", "aa. ", ":", "'", "@", "where does x y z ", "你"} {
		message := strings.Repeat(part, length/len(part))
		start := time.Now()
		intent.Of(message)
		if took := time.Since(start); took > 10*time.Second {
			t.Errorf("%d bytes of %q took %v", len(message), part, took)
		}
	}
}
