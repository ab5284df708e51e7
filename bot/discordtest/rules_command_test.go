package discordtest_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"tiktalks/bot/discordtest"
)

// command makes a slash command with changes.
func command(change object) object {
	c := object{"name": "ask", "description": "Asks"}
	for key, value := range change {
		c[key] = value
	}
	return c
}

// option makes a string option with changes.
func option(change object) object {
	o := object{"type": 3, "name": "question", "description": "What"}
	for key, value := range change {
		o[key] = value
	}
	return o
}

func withOptions(options ...any) object { return command(object{"options": options}) }

// numberedOptions makes n options of different names.
func numberedOptions(n int, change object) []any {
	var all []any
	for i := range n {
		o := option(change)
		o["name"] = fmt.Sprintf("o%d", i)
		all = append(all, o)
	}
	return all
}

func sub(name string, options ...any) object {
	return object{"type": 1, "name": name, "description": "Does", "options": options}
}

func group(name string, subs ...any) object {
	return object{"type": 2, "name": name, "description": "Groups", "options": subs}
}

// commandTests are bodies of POST /applications/{app}/commands.
var commandTests = []struct {
	name  string
	body  object
	code  int
	field string
}{
	{"slash command", command(nil), 0, ""},
	{"name of 33", command(object{"name": long(33)}), 50035, "name"},
	{"no name", command(object{"name": ""}), 50035, "name"},
	{"upper case", command(object{"name": "Ask"}), 50035, "name"},
	{"white space", command(object{"name": "ask me"}), 50035, "name"},
	{"Thai name", command(object{"name": "ถาม"}), 0, ""},
	{"no description", command(object{"description": ""}), 50035, "description"},
	{"description of 101", command(object{"description": long(101)}), 50035, "description"},
	{"menu", object{"type": 3, "name": "Check This"}, 0, ""},
	{"menu with description", object{"type": 3, "name": "Check This", "description": "x"}, 50035, "description"},
	{"menu with options", object{"type": 2, "name": "Who", "options": []any{option(nil)}}, 50035, "options"},
	{"type 5", command(object{"type": 5}), 50035, "type"},
	{"known locale", command(object{"name_localizations": object{"de": "frag"}}), 0, ""},
	{"unknown locale", command(object{"name_localizations": object{"xx": "frag"}}), 50035, "name_localizations.xx"},
	{"localized name of 33", command(object{"name_localizations": object{"de": long(33)}}), 50035, "name_localizations.de"},
	{"localized description of 101", command(object{"description_localizations": object{"de": long(101)}}), 50035, "description_localizations.de"},
	{"permissions that are no number", command(object{"default_member_permissions": "all"}), 50035, "default_member_permissions"},
	{"permissions that are negative", command(object{"default_member_permissions": "-1"}), 50035, "default_member_permissions"},
	{"permissions as a number", command(object{"default_member_permissions": 8}), 0, ""},
	{"contexts", command(object{"contexts": []any{0, 1, 2}, "integration_types": []any{0, 1}}), 0, ""},
	{"no context at all", command(object{"contexts": []any{}}), 50035, "contexts"},
	{"context 3", command(object{"contexts": []any{3}}), 50035, "contexts.0"},
	{"integration type 2", command(object{"integration_types": []any{2}}), 50035, "integration_types.0"},

	{"25 options", withOptions(numberedOptions(25, nil)...), 0, ""},
	{"26 options", withOptions(numberedOptions(26, nil)...), 50035, "options"},
	{"equal names", withOptions(option(nil), option(nil)), 50035, "options"},
	{"required behind optional", withOptions(option(nil), option(object{"name": "b", "required": true})), 50035, "options"},
	{"option name in upper case", withOptions(option(object{"name": "Q"})), 50035, "options.0.name"},
	{"option without description", withOptions(option(object{"description": ""})), 50035, "options.0.description"},
	{"option type 12", withOptions(option(object{"type": 12})), 50035, "options.0.type"},
	{"25 choices", withOptions(option(object{"choices": list(25, object{"name": "a", "value": "a"})})), 0, ""},
	{"26 choices", withOptions(option(object{"choices": list(26, object{"name": "a", "value": "a"})})), 50035, "options.0.choices"},
	{"choice name of 101", withOptions(option(object{"choices": []any{object{"name": long(101), "value": "a"}}})), 50035, "options.0.choices.0.name"},
	{"choice value of 101", withOptions(option(object{"choices": []any{object{"name": "a", "value": long(101)}}})), 50035, "options.0.choices.0.value"},
	{"number choice of a string", withOptions(option(object{"choices": []any{object{"name": "a", "value": 1}}})), 50035, "options.0.choices.0.value"},
	{"string choice of a number", withOptions(option(object{"type": 4, "choices": []any{object{"name": "a", "value": "1"}}})), 50035, "options.0.choices.0.value"},
	{"choices of a boolean", withOptions(option(object{"type": 5, "choices": []any{object{"name": "a", "value": 1}}})), 50035, "options.0.type"},
	{"choices and autocomplete", withOptions(option(object{"autocomplete": true, "choices": []any{object{"name": "a", "value": "a"}}})), 50035, "options.0.autocomplete"},
	{"autocomplete of a user", withOptions(option(object{"type": 6, "autocomplete": true})), 50035, "options.0.type"},
	{"max_length of 6001", withOptions(option(object{"max_length": 6001})), 50035, "options.0.max_length"},
	{"max_length of 0", withOptions(option(object{"max_length": 0})), 50035, "options.0.max_length"},
	{"min_length of a number", withOptions(option(object{"type": 10, "min_length": 1})), 50035, "options.0.min_length"},
	{"min_value of a string", withOptions(option(object{"min_value": 1})), 50035, "options.0.min_value"},
	{"least above greatest", withOptions(option(object{"type": 4, "min_value": 2, "max_value": 1})), 50035, "options.0"},
	{"what discordgo sends for an option", withOptions(option(object{"channel_types": nil, "options": nil, "autocomplete": false, "choices": nil})), 0, ""},

	{"sub-command", withOptions(sub("refresh")), 0, ""},
	{"group", withOptions(group("facts", sub("refresh", option(nil)))), 0, ""},
	{"empty group", withOptions(group("facts")), 50035, "options.0.options"},
	{"group in a group", withOptions(group("facts", group("more", sub("x")))), 50035, "options.0.options.0.type"},
	{"sub-command in a sub-command", withOptions(sub("facts", sub("refresh"))), 50035, "options.0.type"},
	{"option beside a sub-command", withOptions(sub("facts"), option(nil)), 50035, "options"},
	{"options under an option", withOptions(option(object{"options": []any{option(nil)}})), 50035, "options.0.options"},
	{"8000 characters", withOptions(bigOptions(8000 - len("ask") - len("Asks"))...), 0, ""},
	{"8001 characters", withOptions(bigOptions(8001 - len("ask") - len("Asks"))...), 50035, "options"},
}

// bigOptions makes options whose names, descriptions and values add up to so many characters.
func bigOptions(size int) []any {
	var all []any
	for i := 0; size > 0; i++ {
		name := fmt.Sprintf("o%02d", i)
		size -= len(name) + 1
		var choices []any
		for size > 201 && len(choices) < 4 {
			choices = append(choices, object{"name": long(100), "value": long(100)})
			size -= 200
		}
		description := long(min(size+1, 100))
		size -= len([]rune(description)) - 1
		all = append(all, option(object{"name": name, "description": description, "choices": choices}))
	}
	return all
}

func TestCommandRules(t *testing.T) {
	server := start(t, discordtest.Options{Limits: discordtest.Limits{Bucket: discordtest.Limit{N: 1000, Per: time.Second}}})
	path := "/applications/" + server.ApplicationID() + "/commands"
	for _, test := range commandTests {
		t.Run(test.name, func(t *testing.T) {
			checkReply(t, rest(t, server, "POST", path, test.body), test.code, test.field)
		})
	}
}

func TestCommandScopes(t *testing.T) {
	server := start(t, discordtest.Options{})
	app := "/applications/" + server.ApplicationID()
	global, inGuild := app+"/commands", app+"/guilds/"+server.Testland().ID+"/commands"
	slashes := func(n int) []any {
		var all []any
		for i := range n {
			all = append(all, command(object{"name": fmt.Sprintf("c%d", i)}))
		}
		return all
	}
	tests := []struct {
		name, method, path string
		body               any
		code               int
		field              string
	}{
		{"100 commands", "PUT", global, slashes(100), 0, ""},
		{"101 commands", "PUT", global, slashes(101), 30032, ""},
		{"one more by POST", "POST", global, command(nil), 30032, ""},
		{"16 menus", "PUT", global, list(16, object{"type": 2, "name": "who"}), 30032, ""},
		{"equal names", "PUT", global, []any{command(nil), command(nil)}, 50035, "name"},
		{"equal names of different types", "PUT", global, []any{command(nil), object{"type": 3, "name": "ask"}}, 0, ""},
		{"a bad one in the list", "PUT", global, []any{command(nil), command(object{"name": "B"})}, 50035, "1.name"},
		{"a null in the list", "PUT", global, []any{nil}, 50035, "0.description"},
		{"contexts in a guild", "PUT", inGuild, []any{command(object{"contexts": []any{0}})}, 50035, "0.contexts"},
		{"a guild that is not there", "PUT", app + "/guilds/1/commands", []any{}, 50001, ""},
		{"another application", "PUT", "/applications/1/commands", []any{}, 50001, ""},
		{"an unknown command", "GET", global + "/1", nil, 10063, ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			checkReply(t, rest(t, server, test.method, test.path, test.body), test.code, test.field)
		})
	}
}

func TestDailyCommandCreates(t *testing.T) {
	server := start(t, discordtest.Options{})
	path := "/applications/" + server.ApplicationID() + "/commands"
	publishNew := func(round int) reply {
		var all []any
		for i := range 100 {
			all = append(all, command(object{"name": fmt.Sprintf("c%d-%d", round, i)}))
		}
		return rest(t, server, "PUT", path, all)
	}
	checkReply(t, publishNew(1), 0, "")
	checkReply(t, publishNew(1), 0, "") // nothing new
	checkReply(t, publishNew(2), 0, "")
	checkReply(t, publishNew(3), 30034, "")
	server.Advance(24 * time.Hour)
	checkReply(t, publishNew(3), 0, "")
}

func TestCommandLife(t *testing.T) {
	server := start(t, discordtest.Options{})
	path := "/applications/" + server.ApplicationID() + "/commands"
	localized := command(object{"description_localizations": object{"de": "Fragt"}, "options": []any{
		option(object{"description_localizations": object{"de": "Fragt"}, "choices": []any{
			object{"name": "a", "value": "a", "name_localizations": object{"de": "Fragt"}},
		}}),
	}})
	made := rest(t, server, "POST", path, localized)
	if made.Status != http.StatusCreated {
		t.Errorf("a new command gives %d, want 201", made.Status)
	}
	again := rest(t, server, "POST", path, command(nil))
	if again.Status != http.StatusOK || again.ID != made.ID {
		t.Errorf("the same name gives %d and id %s, want 200 and %s", again.Status, again.ID, made.ID)
	}
	checkReply(t, rest(t, server, "PATCH", path+"/"+made.ID, localized), 0, "")
	checkReply(t, rest(t, server, "GET", path+"/"+made.ID, nil), 0, "")
	checkReply(t, rest(t, server, "PATCH", path+"/"+made.ID, object{"name": "B"}), 50035, "name")
	if plain := rest(t, server, "GET", path, nil).Text; strings.Contains(plain, "Fragt") {
		t.Errorf("without with_localizations there are localizations: %s", plain)
	}
	if full := rest(t, server, "GET", path+"?with_localizations=true", nil).Text; !strings.Contains(full, "Fragt") {
		t.Errorf("with_localizations=true shows none: %s", full)
	}
	version := server.Commands("")[0].Version
	checkReply(t, rest(t, server, "PUT", path, []any{localized}), 0, "")
	if same := server.Commands("")[0]; same.Version != version || same.ID != made.ID {
		t.Errorf("publishing the same again changed id or version: %+v", same)
	}
	checkReply(t, rest(t, server, "PUT", path, []any{object{"type": 3, "name": "Check"}}), 0, "")
	if all := server.Commands(""); len(all) != 1 || all[0].Type != discordtest.MessageCommand {
		t.Errorf("what was left out of the list is still there: %+v", all)
	}
	if gone := rest(t, server, "DELETE", path+"/"+server.Commands("")[0].ID, nil); gone.Status != http.StatusNoContent {
		t.Errorf("deleting gives %d", gone.Status)
	}
}
