package commands_test

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"tiktalks/commands"
)

func TestSay(t *testing.T) {
	t.Parallel()
	told := &commands.Problem{Say: "Try another id.", Cause: io.ErrUnexpectedEOF}
	for _, c := range []struct {
		name string
		err  error
		want string
	}{
		{"a Problem", told, "Try another id."},
		{"a wrapped Problem", fmt.Errorf("in fact: %w", told), "Try another id."},
		{"any other error", errors.New("dial tcp 10.0.0.1: refused"), commands.Broken},
		{"no error at all", nil, commands.Broken},
	} {
		if got := commands.Say(c.err); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

func TestProblemHasTwoAudiences(t *testing.T) {
	t.Parallel()
	p := &commands.Problem{Say: "Try another id.", Cause: io.ErrUnexpectedEOF}
	if p.Error() != io.ErrUnexpectedEOF.Error() || !errors.Is(p, io.ErrUnexpectedEOF) {
		t.Errorf("the log hears %q, want the cause", p.Error())
	}
	alone := &commands.Problem{Say: "Try another id."}
	if alone.Error() != alone.Say || errors.Unwrap(alone) != nil {
		t.Errorf("without a cause the log hears %q", alone.Error())
	}
}

// The bot's voice has no exclamation marks, and every sentence ends.
func TestVoice(t *testing.T) {
	t.Parallel()
	for _, sentence := range []string{
		commands.Broken, commands.Busy, commands.Slow, commands.Unheard("the harbour"), commands.ModeratorOnly, commands.Unknown,
		commands.NearLimit, commands.OverLimit, commands.WordedByModel,
	} {
		if strings.Contains(sentence, "!") || !strings.HasSuffix(sentence, ".") && !strings.HasSuffix(sentence, "?") {
			t.Errorf("not the bot's voice: %q", sentence)
		}
	}
}
