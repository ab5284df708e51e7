package discordtest_test

import (
	"encoding/json"
	"fmt"
	"testing"
	"time"

	"tiktalks/bot/discordtest"
)

// keys are what a bot needs of an interaction to answer it.
type keys struct {
	ID    string `json:"id"`
	Token string `json:"token"`
}

func keysOf(t *testing.T, i *discordtest.Interaction) keys {
	t.Helper()
	if i.Err() != nil {
		t.Fatal(i.Err())
	}
	var k keys
	if err := json.Unmarshal(i.Payload(), &k); err != nil {
		t.Fatal(err)
	}
	return k
}

// callback answers an interaction as a bot without a library.
func callback(t *testing.T, server *discordtest.Server, i *discordtest.Interaction, kind int, data any) reply {
	t.Helper()
	k := keysOf(t, i)
	return rest(t, server, "POST", fmt.Sprintf("/interactions/%s/%s/callback", k.ID, k.Token), object{"type": kind, "data": data})
}

// webhook is the path of an interaction's webhook.
func webhook(t *testing.T, server *discordtest.Server, i *discordtest.Interaction) string {
	t.Helper()
	return "/webhooks/" + server.ApplicationID() + "/" + keysOf(t, i).Token
}

func original(t *testing.T, server *discordtest.Server, i *discordtest.Interaction) string {
	return webhook(t, server, i) + "/messages/@original"
}

// kinds makes a fresh interaction of each kind.
func kinds(t *testing.T, server *discordtest.Server) map[string]func() *discordtest.Interaction {
	t.Helper()
	checkReply(t, rest(t, server, "PUT", "/applications/"+server.ApplicationID()+"/commands",
		[]any{withOptions(option(object{"autocomplete": true}))}), 0, "")
	member := server.As(server.Member()).In(server.General())
	made := rest(t, server, "POST", "/channels/"+server.General().ID+"/messages", object{"components": []any{row(button(nil))}})
	checkReply(t, made, 0, "")
	messages := member.Messages()
	message := messages[len(messages)-1]
	command := func() *discordtest.Interaction { return member.Slash("ask") }
	click := func() *discordtest.Interaction { return member.Click(message, "go") }
	submit := func(shown *discordtest.Interaction) *discordtest.Interaction {
		checkReply(t, callback(t, server, shown, 9, form(nil)), 0, "")
		return member.SubmitModal(must(shown.Modal(t.Context()))(t), map[string]any{"text": "x"})
	}
	return map[string]func() *discordtest.Interaction{
		"command":           command,
		"component":         click,
		"autocomplete":      func() *discordtest.Interaction { return member.Autocomplete("ask", discordtest.Focus("question", "w")) },
		"form of a command": func() *discordtest.Interaction { return submit(command()) },
		"form of a button":  func() *discordtest.Interaction { return submit(click()) },
	}
}

// form makes a modal with one text input, with changes.
func form(change object) object {
	f := object{"title": "T", "custom_id": "form", "components": []any{
		row(object{"type": 4, "custom_id": "text", "label": "Text", "style": 1}),
	}}
	for key, value := range change {
		f[key] = value
	}
	return f
}

// TestResponseTypes tries every response type on every kind of interaction.
func TestResponseTypes(t *testing.T) {
	server := start(t, discordtest.Options{Limits: discordtest.Limits{Bucket: discordtest.Limit{N: 1000, Per: time.Second}}})
	data := map[int]any{
		1: nil, 4: object{"content": "x"}, 5: object{"flags": 64}, 6: nil, 7: object{"content": "x"},
		8: object{"choices": []any{}}, 9: form(nil), 10: nil, 12: nil,
	}
	accepted := map[string][]int{
		"command": {4, 5, 9}, "component": {4, 5, 6, 7, 9}, "autocomplete": {8},
		"form of a command": {4, 5}, "form of a button": {4, 5, 6, 7},
	}
	for kind, make := range kinds(t, server) {
		for n := range data {
			want := 50035
			for _, good := range accepted[kind] {
				if n == good {
					want = 0
				}
			}
			t.Run(fmt.Sprintf("type %d for a %s", n, kind), func(t *testing.T) {
				checkReply(t, callback(t, server, make(), n, data[n]), want, "")
			})
		}
	}
}

func TestResponseData(t *testing.T) {
	server := start(t, discordtest.Options{Limits: discordtest.Limits{Bucket: discordtest.Limit{N: 1000, Per: time.Second}}})
	choice := object{"name": "a", "value": "a"}
	input := object{"type": 4, "custom_id": "text", "label": "Text", "style": 1}
	part := func(c any) object { return form(object{"components": []any{c}}) }
	tests := []struct {
		name  string
		on    string
		kind  int
		data  any
		code  int
		field string
	}{
		{"empty message", "command", 4, object{}, 50006, ""},
		{"no data", "command", 4, nil, 50006, ""},
		{"2001 characters", "command", 4, object{"content": long(2001)}, 50035, "data.content"},
		{"content of the wrong type", "command", 4, object{"content": 1}, 50035, "data.content"},
		{"what discordgo sends", "command", 4, object{"tts": false, "content": "x", "components": nil, "embeds": nil}, 0, ""},
		{"deferral with empty data", "command", 5, object{"tts": false, "content": "", "components": nil, "embeds": nil}, 0, ""},
		{"deferral with text", "command", 5, object{"content": "x"}, 50035, "data"},
		{"deferral with V2", "command", 5, object{"flags": 1 << 15}, 50035, "data.flags"},
		{"update that empties", "component", 7, object{"components": []any{}}, 50006, ""},
		{"update of the content", "component", 7, object{"content": "x"}, 0, ""},

		{"25 choices", "autocomplete", 8, object{"choices": list(25, choice)}, 0, ""},
		{"26 choices", "autocomplete", 8, object{"choices": list(26, choice)}, 50035, "data.choices"},
		{"no choices", "autocomplete", 8, object{"choices": []any{}}, 0, ""},
		{"choice name of 101", "autocomplete", 8, object{"choices": []any{object{"name": long(101), "value": "a"}}}, 50035, "data.choices.0.name"},
		{"choice value of 101", "autocomplete", 8, object{"choices": []any{object{"name": "a", "value": long(101)}}}, 50035, "data.choices.0.value"},
		{"choice without value", "autocomplete", 8, object{"choices": []any{object{"name": "a"}}}, 50035, "data.choices.0.value"},

		{"title of 46", "command", 9, form(object{"title": long(46)}), 50035, "data.title"},
		{"no custom id", "command", 9, form(object{"custom_id": ""}), 50035, "data.custom_id"},
		{"6 components", "command", 9, form(object{"components": list(6, text("x"))}), 50035, "data.components"},
		{"no components", "command", 9, form(object{"components": []any{}}), 50035, "data.components"},
		{"button in a form", "command", 9, part(row(button(nil))), 50035, "data.components.0.components.0.type"},
		{"input without a row", "command", 9, part(input), 50035, "data.components.0.type"},
		{"two inputs in a row", "command", 9, part(row(input, input)), 50035, "data.components"},
		{"label of 46", "command", 9, part(row(object{"type": 4, "custom_id": "t", "style": 1, "label": long(46)})), 50035, "data.components.0.components.0.label"},
		{"placeholder of 101", "command", 9, part(object{"type": 18, "label": "L", "component": object{"type": 4, "custom_id": "t", "style": 1, "placeholder": long(101)}}), 50035, "data.components.0.component.placeholder"},
		{"preset of 4001", "command", 9, part(object{"type": 18, "label": "L", "component": object{"type": 4, "custom_id": "t", "style": 2, "value": long(4001)}}), 50035, "data.components.0.component.value"},
		{"style 3", "command", 9, part(object{"type": 18, "label": "L", "component": object{"type": 4, "custom_id": "t", "style": 3}}), 50035, "data.components.0.component.style"},
		{"label without input", "command", 9, part(object{"type": 18, "label": "L"}), 50035, "data.components.0.component"},
		{"label with a button", "command", 9, part(object{"type": 18, "label": "L", "component": button(nil)}), 50035, "data.components.0.component.type"},
		{"label with a menu", "command", 9, part(object{"type": 18, "label": "L", "component": menu(nil)}), 0, ""},
		{"radio group of 1", "command", 9, part(object{"type": 18, "label": "L", "component": object{"type": 21, "custom_id": "r", "options": options(1)}}), 50035, "data.components.0.component.options"},
		{"checkbox group of 11", "command", 9, part(object{"type": 18, "label": "L", "component": object{"type": 22, "custom_id": "r", "options": options(11)}}), 50035, "data.components.0.component.options"},
		{"upload of 11 files", "command", 9, part(object{"type": 18, "label": "L", "component": object{"type": 19, "custom_id": "r", "max_values": 11}}), 50035, "data.components.0.component.max_values"},
		{"checkbox", "command", 9, part(object{"type": 18, "label": "L", "component": object{"type": 23, "custom_id": "r"}}), 0, ""},
	}
	make := kinds(t, server)
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			checkReply(t, callback(t, server, make[test.on](), test.kind, test.data), test.code, test.field)
		})
	}
}

func TestInteractionClock(t *testing.T) {
	server := start(t, discordtest.Options{})
	command := kinds(t, server)["command"]

	late := command()
	server.Advance(discordtest.AnswerTime)
	checkReply(t, callback(t, server, late, 4, object{"content": "x"}), 10062, "")
	if status := late.State().Status; status != discordtest.Failed {
		t.Errorf("after 3 s it is %s", status)
	}
	if _, err := late.Answer(t.Context()); err == nil {
		t.Error("an answer that nobody gave")
	}

	twice := command()
	checkReply(t, callback(t, server, twice, 4, object{"content": "x"}), 0, "")
	checkReply(t, callback(t, server, twice, 4, object{"content": "x"}), 40060, "")

	bad := command() // a refused callback may be corrected
	checkReply(t, callback(t, server, bad, 4, object{}), 50006, "")
	checkReply(t, callback(t, server, bad, 4, object{"content": "x"}), 0, "")

	old := command()
	checkReply(t, rest(t, server, "PATCH", original(t, server, old), object{"content": "x"}), 10015, "")
	checkReply(t, rest(t, server, "POST", webhook(t, server, old), object{"content": "x"}), 10015, "")
	checkReply(t, callback(t, server, old, 5, nil), 0, "")
	server.Advance(discordtest.TokenLife - time.Minute)
	checkReply(t, rest(t, server, "PATCH", original(t, server, old), object{"content": "x"}), 0, "")
	server.Advance(time.Minute)
	for _, request := range []struct{ method, path string }{
		{"GET", original(t, server, old)}, {"PATCH", original(t, server, old)}, {"DELETE", original(t, server, old)},
		{"POST", webhook(t, server, old)}, {"PATCH", webhook(t, server, old) + "/messages/1"},
	} {
		if got := rest(t, server, request.method, request.path, nil); got.Status != 401 || got.Code != 50027 {
			t.Errorf("%s after 15 minutes: %d, code %d", request.method, got.Status, got.Code)
		}
	}

	abandoned := command()
	checkReply(t, callback(t, server, abandoned, 5, nil), 0, "")
	server.Advance(discordtest.TokenLife)
	if _, err := abandoned.Answer(t.Context()); err == nil {
		t.Error("a deferral without an edit has an answer")
	}

	checkReply(t, rest(t, server, "POST", "/interactions/1/nothing/callback", object{"type": 4}), 10062, "")
	checkReply(t, rest(t, server, "GET", "/webhooks/"+server.ApplicationID()+"/nothing/messages/@original", nil), 10015, "")
}

// TestPrivateIsFrozen: whether an answer is private is decided by the first response.
func TestPrivateIsFrozen(t *testing.T) {
	server := start(t, discordtest.Options{})
	command := kinds(t, server)["command"]
	member, moderator := server.As(server.Member()).In(server.General()), server.As(server.Moderator()).In(server.General())

	private := command()
	before := len(moderator.Messages())
	checkReply(t, callback(t, server, private, 5, object{"flags": 64}), 0, "")
	checkReply(t, rest(t, server, "PATCH", original(t, server, private), object{"content": "secret", "flags": 0}), 0, "")
	if got := must(private.Answer(t.Context()))(t); !got.Private() {
		t.Errorf("an edit made a private answer public: %+v", got)
	}
	if all := moderator.Messages(); len(all) != before {
		t.Errorf("somebody else sees the private answer: %+v", all)
	}
	if all := member.Messages(); all[len(all)-1].Content != "secret" {
		t.Errorf("the person does not see the private answer: %+v", all)
	}
	hidden := must(private.Answer(t.Context()))(t)
	checkReply(t, rest(t, server, "GET", "/channels/"+server.General().ID+"/messages/"+hidden.ID, nil), 10008, "")

	public := command()
	checkReply(t, callback(t, server, public, 5, nil), 0, "")
	checkReply(t, rest(t, server, "PATCH", original(t, server, public), object{"content": "x", "flags": 64}), 50035, "flags")
}

func TestComponentsV2CannotBeCleared(t *testing.T) {
	server := start(t, discordtest.Options{})
	i := kinds(t, server)["command"]()
	checkReply(t, callback(t, server, i, 5, nil), 0, "")
	checkReply(t, rest(t, server, "PATCH", original(t, server, i), v2(text("x"))), 0, "")
	checkReply(t, rest(t, server, "PATCH", original(t, server, i), object{"content": "x"}), 50035, "content")
	checkReply(t, rest(t, server, "PATCH", original(t, server, i), object{"flags": 0, "components": []any{text("y")}}), 50035, "flags")
	checkReply(t, rest(t, server, "PATCH", original(t, server, i), object{"components": []any{text("y")}}), 0, "")
}

func TestFollowUps(t *testing.T) {
	server := start(t, discordtest.Options{})
	command := kinds(t, server)["command"]

	deferred := command()
	checkReply(t, callback(t, server, deferred, 5, object{"flags": 64}), 0, "")
	checkReply(t, rest(t, server, "POST", webhook(t, server, deferred), object{"content": "first"}), 0, "")
	if got := must(deferred.Answer(t.Context()))(t); got.Content != "first" || !got.Private() {
		t.Errorf("the first follow-up after a deferral did not resolve it: %+v", got)
	}
	second := rest(t, server, "POST", webhook(t, server, deferred), object{"content": "second"})
	checkReply(t, second, 0, "")
	if got := must(deferred.FollowUp(t.Context(), 1))(t); got.Content != "second" || got.Private() {
		t.Errorf("the second one is %+v", got)
	}
	path := webhook(t, server, deferred) + "/messages/" + second.ID
	checkReply(t, rest(t, server, "PATCH", path, object{"content": "changed"}), 0, "")
	checkReply(t, rest(t, server, "GET", path, nil), 0, "")
	if got := deferred.FollowUps(); len(got) != 1 || got[0].Content != "changed" || got[0].EditedAt == nil {
		t.Errorf("follow-ups are %+v", got)
	}
	checkReply(t, rest(t, server, "DELETE", path, nil), 0, "")
	checkReply(t, rest(t, server, "GET", path, nil), 10008, "")
	if _, err := deferred.FollowUp(t.Context(), 1); err == nil {
		t.Error("a deleted follow-up is still there")
	}
	checkReply(t, rest(t, server, "DELETE", original(t, server, deferred), nil), 0, "")
	checkReply(t, rest(t, server, "PATCH", original(t, server, deferred), object{"content": "x"}), 10008, "")
	if _, err := deferred.Answer(t.Context()); err == nil {
		t.Error("a deleted answer is still there")
	}
}

func TestFollowUpCapOfUserInstall(t *testing.T) {
	server := start(t, discordtest.Options{})
	checkReply(t, rest(t, server, "PUT", "/applications/"+server.ApplicationID()+"/commands",
		[]any{command(object{"integration_types": []any{1}})}), 0, "")
	abroad := server.AddGuild(discordtest.Guild{Name: "Abroad", BotAbsent: true})
	here := server.AddChannel(abroad, discordtest.Channel{Name: "chat"})
	server.AddMember(abroad, server.Member())
	i := server.As(server.Member()).In(here).ByUserInstall().Slash("ask")
	checkReply(t, callback(t, server, i, 4, object{"content": "x"}), 0, "")
	for range 5 {
		checkReply(t, rest(t, server, "POST", webhook(t, server, i), object{"content": "x"}), 0, "")
	}
	checkReply(t, rest(t, server, "POST", webhook(t, server, i), object{"content": "x"}), 40094, "")
}

func TestWithResponse(t *testing.T) {
	server := start(t, discordtest.Options{})
	k := keysOf(t, kinds(t, server)["command"]())
	got := rest(t, server, "POST", fmt.Sprintf("/interactions/%s/%s/callback?with_response=true", k.ID, k.Token),
		object{"type": 4, "data": object{"content": "x"}})
	var body struct {
		Interaction struct {
			ID        string
			MessageID string `json:"response_message_id"`
		}
		Resource struct{ Message discordtest.Message }
	}
	if err := json.Unmarshal([]byte(got.Text), &body); err != nil || got.Status != 200 {
		t.Fatalf("%d: %v", got.Status, err)
	}
	if body.Interaction.ID != k.ID || body.Resource.Message.Content != "x" || body.Interaction.MessageID != body.Resource.Message.ID {
		t.Errorf("the answer is %s", got.Text)
	}
}
