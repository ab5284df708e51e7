package bot_test

import (
	"encoding/json"
	"errors"
	"net/http"
	"testing"

	"tiktalks/bot"
	"tiktalks/bot/discordtest"
)

// put publishes commands as somebody else would.
func (r *running) put(t *testing.T, commands []discordtest.Command) {
	t.Helper()
	list := []map[string]any{}
	for _, c := range commands {
		data, err := json.Marshal(c)
		var fields map[string]any
		if err := errors.Join(err, json.Unmarshal(data, &fields)); err != nil {
			t.Fatal(err)
		}
		for _, given := range []string{"id", "application_id", "version"} { // by Discord
			delete(fields, given)
		}
		list = append(list, fields)
	}
	body, err := json.Marshal(list)
	if err != nil {
		t.Fatal(err)
	}
	r.send(t, http.MethodPut, "/applications/"+r.ApplicationID()+"/commands", body)
}

// restarted stops the bot and starts it again, and gives how often it wrote the commands then.
func (r *running) restarted(t *testing.T, change func(*bot.Config)) int {
	t.Helper()
	if err := r.stop(); err != nil {
		t.Fatal(err)
	}
	before := len(r.Requests(discordtest.RoutePublish, discordtest.RoutePublishInGuild))
	c := bot.Config{Token: r.Token(), APIURL: r.URL()}
	if change != nil {
		change(&c)
	}
	r.run(t, setup{config: c})
	return len(r.Requests(discordtest.RoutePublish, discordtest.RoutePublishInGuild)) - before
}

// Commands are written where they differ from what Discord has, and only there; the comparison sees every language.
func TestCommandsAreWrittenOnlyWhenTheyDiffer(t *testing.T) {
	t.Parallel()
	r := start(t)
	if n := len(r.Requests(discordtest.RoutePublish)); n != 1 {
		t.Fatalf("%d writes at the first start, want 1", n)
	}
	if n := r.restarted(t, nil); n != 0 {
		t.Errorf("%d writes though nothing differs", n)
	}
	for name, change := range map[string]func(all []discordtest.Command) []discordtest.Command{
		"a description":     func(all []discordtest.Command) []discordtest.Command { all[0].Description = "Old"; return all },
		"a missing command": func(all []discordtest.Command) []discordtest.Command { return all[1:] },
		"a superfluous one": func(all []discordtest.Command) []discordtest.Command {
			return append(all, discordtest.Command{Type: 1, Name: "old", Description: "Old"})
		},
		"an option": func(all []discordtest.Command) []discordtest.Command { all[0].Options = all[0].Options[:1]; return all },
		"permissions": func(all []discordtest.Command) []discordtest.Command {
			all[len(all)-1].DefaultMemberPermissions = nil
			return all
		},
		"where it is offered": func(all []discordtest.Command) []discordtest.Command { all[0].Contexts = []int{0}; return all },
	} {
		want := named(r.Commands(""))
		r.put(t, change(r.Commands("")))
		if n := r.restarted(t, nil); n != 1 {
			t.Errorf("%s differs: %d writes, want 1", name, n)
		}
		if got := named(r.Commands("")); got != want {
			t.Errorf("%s differed: now there are\n%s, want\n%s", name, got, want)
		}
	}
	for _, read := range r.Requests(discordtest.RouteCommands) {
		if read.Query != "with_localizations=true" {
			t.Errorf("the commands are read with %q", read.Query)
		}
	}
	r.harmless(t)
}

// named gives commands without what Discord numbers.
func named(all []discordtest.Command) string {
	for i := range all {
		all[i].ID, all[i].Version = "", ""
	}
	data, _ := json.MarshalIndent(all, "", " ") // plain data
	return string(data)
}

// What the bot does not publish itself is kept where an overwrite would take it away: an activity's launch command.
func TestALaunchCommandIsKept(t *testing.T) {
	t.Parallel()
	r := start(t)
	own := len(r.Commands(""))
	r.put(t, []discordtest.Command{{Type: discordtest.EntryPoint, Name: "launch", Handler: 2}})
	if n := r.restarted(t, nil); n != 1 {
		t.Errorf("%d writes, want 1", n)
	}
	kept := 0
	for _, c := range r.Commands("") {
		if c.Type == discordtest.EntryPoint && c.Name == "launch" && c.Handler == 2 {
			kept++
		}
	}
	if kept != 1 || len(r.Commands("")) != own+1 {
		t.Errorf("there are %s", named(r.Commands("")))
	}
	if n := r.restarted(t, nil); n != 0 {
		t.Errorf("%d writes the next time", n)
	}
}

// For trying out, the commands can be published in one server.
func TestCommandsOfOneServer(t *testing.T) {
	t.Parallel()
	r := start(t)
	own := len(r.Commands(""))
	r.put(t, nil)
	there := func(c *bot.Config) { c.CommandGuild = r.Testland().ID }
	if n := r.restarted(t, there); n != 1 || len(r.Commands(r.Testland().ID)) != own || len(r.Commands("")) != 0 {
		t.Errorf("%d writes, want all %d commands in the server only", n, own)
	}
	if n := r.restarted(t, there); n != 0 {
		t.Errorf("%d writes though nothing differs", n)
	}
	r.harmless(t)
}

// A bot whose commands can't be published serves with those that are there.
func TestCommandsThatCanNotBePublished(t *testing.T) {
	t.Parallel()
	r := start(t)
	r.put(t, r.Commands("")[:1])
	r.Inject(discordtest.Refused(403, 50001, "Missing Access"), discordtest.On{Route: discordtest.RoutePublish, Times: discordtest.Forever})
	if n := r.restarted(t, nil); n != 1 {
		t.Errorf("%d writes, want one that is not repeated", n)
	}
	r.ask(t, r.here(), "when was the heron launched")
	if err := r.log.wait(r.ctx, "could not be published", 1); err != nil {
		t.Errorf("the log does not tell:\n%s", r.log)
	}
}

// A server that the bot is not in is told with the variable that names it.
func TestCommandsOfAServerThatItIsNotIn(t *testing.T) {
	t.Parallel()
	r := start(t)
	if n := r.restarted(t, func(c *bot.Config) { c.CommandGuild = "710000000000000002" }); n != 0 {
		t.Errorf("%d writes", n)
	}
	if err := r.log.wait(r.ctx, "is COMMAND_GUILD the id of a server that the bot is in?", 1); err != nil {
		t.Errorf("the log does not tell:\n%s", r.log)
	}
}
