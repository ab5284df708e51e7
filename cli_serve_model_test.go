package main

import (
	"strings"
	"testing"

	"tiktalks/bot/discordtest"
	"tiktalks/commands"
	"tiktalks/knowledge/llm/llmtest"
)

// TestAModelInTheWholeProgram runs the program with a model that words one answer as it should and one with a wrong date:
// /metrics tells what was used and by which rule a sentence was refused, moderators read in Discord how much of the day's
// allowance is used, and what they switch off stays off after a new start.
func TestAModelInTheWholeProgram(t *testing.T) {
	t.Parallel()
	wrong := llmtest.Claim(func(claim string) string { return strings.Replace(claim, "3 May 2024", "4 May 2024", 1) })
	model := llmtest.NewServer(llmtest.Honest, wrong)
	t.Cleanup(model.Close)
	s := &society{t: t, Server: discordtest.Start(t, discordtest.Options{})}
	metrics := freeAddress(t)
	settings := []string{"DATA_DIR=" + t.TempDir(), "METRICS_ADDR=" + metrics, "CURATOR_GUILDS=" + s.Testland().ID,
		"OPENAI_BASE_URL=" + model.URL, "OPENAI_MODEL=stand-in", "OPENAI_DAILY_DOLLARS=0.005", "OPENAI_PRICE_IN=1", "OPENAI_PRICE_OUT=1"}
	first := s.start("first", settings...)
	s.connected(1)
	s.until(func() bool { return len(s.Commands("")) > 0 })
	p, member := s.As(s.Moderator()).In(s.General()), s.As(s.Member()).In(s.General())
	ask := func(question string) discordtest.Message {
		return s.take("an answer", func() *discordtest.Interaction { return member.Slash("ask", discordtest.Opt("question", question)) })
	}

	if m := ask("when was the heron launched"); len(m.Embeds) == 0 || !strings.Contains(m.Embeds[0].Footer.Text, commands.WordedByModel) {
		t.Errorf("the first answer is %q with %+v", m.Content, m.Embeds)
	}
	stats := func() string {
		return s.take("stats", func() *discordtest.Interaction { return p.Slash("facts stats") }).Content
	}
	if got := stats(); !strings.Contains(got, "The model today: 340 tokens here, 0.00 dollars in all servers of 0.01.") || strings.Contains(got, "Careful") {
		t.Errorf("after one answer the moderators read %q", got)
	}
	if m := ask("launch date of the heron"); !strings.Contains(m.Content, "3 May 2024") || strings.Contains(m.Content, "4 May") {
		t.Errorf("a wrong date gives %q", m.Content)
	}
	all := page(t, "http://"+metrics+"/metrics")
	for _, line := range []string{`tiktalks_model_tokens_total{direction="in"} `, `tiktalks_model_tokens_total{direction="out"} `, `tiktalks_model_refused_total{rule="date"} `} {
		if !strings.Contains(all, "\n"+line) {
			t.Errorf("/metrics lacks %q:\n%s", line, all)
		}
	}

	s.take("switched off", func() *discordtest.Interaction { return p.Slash("settings model", discordtest.Opt("use", "off")) })
	first.stop(t)
	asked := len(model.Requests())
	s.start("second", settings...)
	s.connected(1)
	if m := ask("when was the heron launched"); !strings.Contains(m.Content, "3 May 2024") || len(model.Requests()) != asked {
		t.Errorf("switched off, after a new start, the answer is %q after %d calls more", m.Content, len(model.Requests())-asked)
	}
}
