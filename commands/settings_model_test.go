package commands_test

import (
	"io"
	"log/slog"
	"testing"

	"tiktalks/commands"
	"tiktalks/knowledge"
)

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
