package bot_test

import (
	"testing"

	"tiktalks/bot"
)

// TestRoom: a server gets half of the room at the most, and what is left again can be taken again.
func TestRoom(t *testing.T) {
	t.Parallel()
	enter, leave := bot.NewRoom(4)
	for i, step := range []struct {
		who    string
		leaves bool
		want   bool
	}{
		{who: "loud", want: true}, {who: "loud", want: true}, {who: "loud"},
		{who: "other", want: true}, {who: "third", want: true}, {who: "fourth"},
		{who: "third", leaves: true}, {who: "loud"}, {who: "fourth", want: true},
		{who: "loud", leaves: true}, {who: "loud", want: true}, {who: "loud"},
	} {
		if step.leaves {
			leave(step.who)
		} else if got := enter(step.who); got != step.want {
			t.Errorf("step %d: %s gets in: %v", i+1, step.who, got)
		}
	}
}
