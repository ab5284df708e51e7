package commands_test

import (
	"io"
	"log/slog"
	"strings"
	"testing"

	"tiktalks/commands"
	"tiktalks/knowledge"
)

// Moderators are warned in Discord when four fifths of a day's allowance are used: of their server's tokens or of the money.
func TestTheModelsAllowance(t *testing.T) {
	t.Parallel()
	of := knowledge.Ceilings{Tokens: 1000, Dollars: 1, PriceIn: 1, PriceOut: 2}
	for want, s := range map[string]knowledge.Spent{
		"The model today: 100 tokens here.":                                              {Tokens: 100},
		"The model today: 799 tokens here of 1000, 0.79 dollars in all servers of 1.00.": {Tokens: 799, Dollars: .79, Of: of},
	} {
		if got := commands.SpentLine(s); got != want {
			t.Errorf("%+v is told as %q, want %q", s, got, want)
		}
	}
	for _, s := range []knowledge.Spent{{Tokens: 800, Of: of}, {Dollars: .8, Of: of}} {
		if got := commands.SpentLine(s); !strings.Contains(got, "four fifths of today's allowance are used") {
			t.Errorf("%+v is told as %q", s, got)
		}
	}
}

func TestSettingsModel(t *testing.T) {
	t.Parallel()
	log := slog.New(slog.NewTextHandler(io.Discard, nil))
	guard := knowledge.NewGuard(knowledge.NewMemoryBudget(knowledge.Ceilings{}, log), false, nil)
	d := commands.New(commands.Needs{Answerer: &knowledge.Answerer{Base: knowledge.NewBase(load(t, ferries(t))), Guard: guard, Log: log}})
	c, found := d.Find("settings model")
	if !found || !c.Restricted() {
		t.Fatal("there is no such command for moderators")
	}
	for _, step := range []struct {
		guild, use string
		done, on   bool // on: in server 1 afterwards
	}{{"1", "off", true, false}, {"", "on", false, false}, {"1", "maybe", false, false}, {"2", "on", true, false}, {"1", "on", true, true}} {
		_, err := c.Run(t.Context(), commands.Call{Options: map[string]string{"use": step.use}, Place: commands.Place{Guild: step.guild}})
		if (err == nil) != step.done || guard.On(t.Context(), "1") != step.on {
			t.Errorf("%v: error %v, on in server 1: %v", step, err, guard.On(t.Context(), "1"))
		}
	}
}
