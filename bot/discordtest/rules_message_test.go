package discordtest_test

import (
	"fmt"
	"slices"
	"testing"

	"tiktalks/bot/discordtest"
)

// row puts components into an action row.
func row(components ...any) object { return object{"type": 1, "components": components} }

func button(change object) object {
	b := object{"type": 2, "style": 1, "label": "Go", "custom_id": "go"}
	for key, value := range change {
		b[key] = value
	}
	return b
}

func menu(change object) object {
	m := object{"type": 3, "custom_id": "menu", "options": []any{object{"label": "A", "value": "a"}}}
	for key, value := range change {
		m[key] = value
	}
	return m
}

func options(n int) []any {
	all := make([]any, n)
	for i := range all {
		all[i] = object{"label": "x", "value": fmt.Sprint(i)}
	}
	return all
}

// v2 makes a message of components V2.
func v2(components ...any) object { return object{"flags": 1 << 15, "components": components} }

func text(content string) object { return object{"type": 10, "content": content} }

// messageTests are bodies of POST /channels/{channel}/messages. Code 0 means that it is accepted.
var messageTests = []struct {
	name  string
	body  any
	code  int
	field string // complained about, among others
}{
	{"2000 characters that take 4000 bytes", object{"content": long(2000)}, 0, ""},
	{"2001 characters", object{"content": long(2001)}, 50035, "content"},
	{"2001 characters, one of them white space at the end", object{"content": long(2000) + " "}, 0, ""},
	{"content of the wrong type", object{"content": 7}, 50035, "content"},
	{"broken JSON", `{"content":`, 50109, ""},
	{"nothing at all", object{}, 50006, ""},
	{"white space only", object{"content": " \n "}, 50006, ""},
	{"nulls for lists", object{"content": "x", "embeds": nil, "components": nil, "sticker_ids": nil}, 0, ""},
	{"a field that nobody knows", object{"content": "x", "ID": "1"}, 0, ""},
	{"an ephemeral flag", object{"content": "x", "flags": 64}, 50035, "flags"},
	{"a flag that cannot be set", object{"content": "x", "flags": 1}, 50035, "flags"},
	{"a poll", object{"content": "x", "poll": object{}}, 50035, "poll"},

	{"10 embeds", object{"embeds": list(10, object{"title": "x"})}, 0, ""},
	{"11 embeds", object{"embeds": list(11, object{"title": "x"})}, 50035, "embeds"},
	{"an empty embed", object{"embeds": []any{object{}}}, 50035, "embeds.0.description"},
	{"a null embed", object{"embeds": []any{nil}}, 50035, "embeds.0.description"},
	{"embed title of 257", object{"embeds": []any{object{"title": long(257)}}}, 50035, "embeds.0.title"},
	{"embed description of 4097", object{"embeds": []any{object{"description": long(4097)}}}, 50035, "embeds.0.description"},
	{"embed footer of 2049", object{"embeds": []any{object{"footer": object{"text": long(2049)}}}}, 50035, "embeds.0.footer.text"},
	{"embed author of 257", object{"embeds": []any{object{"author": object{"name": long(257)}}}}, 50035, "embeds.0.author.name"},
	{"26 fields", object{"embeds": []any{object{"fields": list(26, object{"name": "n", "value": "v"})}}}, 50035, "embeds.0.fields"},
	{"field name of 257", object{"embeds": []any{object{"fields": []any{object{"name": long(257), "value": "v"}}}}}, 50035, "embeds.0.fields.0.name"},
	{"field value of 1025", object{"embeds": []any{object{"fields": []any{object{"name": "n", "value": long(1025)}}}}}, 50035, "embeds.0.fields.0.value"},
	{"empty field value", object{"embeds": []any{object{"fields": []any{object{"name": "n", "value": ""}}}}}, 50035, "embeds.0.fields.0.value"},
	{"6000 characters in two embeds", object{"embeds": list(2, object{"description": long(3000)})}, 0, ""},
	{"6001 characters in two embeds", object{"embeds": []any{object{"description": long(3000)}, object{"description": long(3001)}}}, 50035, "embeds"},
	{"embed with a bad link", object{"embeds": []any{object{"title": "x", "url": "ftp://x"}}}, 50035, "embeds.0.url"},
	{"embed with a link of 2049", object{"embeds": []any{object{"title": "x", "url": "https://" + long(2041)}}}, 50035, "embeds.0.url"},
	{"embed with an attached image", object{"embeds": []any{object{"image": object{"url": "attachment://a.png"}}}}, 0, ""},
	{"embed with a bad image", object{"embeds": []any{object{"image": object{"url": "a.png"}}}}, 50035, "embeds.0.image.url"},
	{"embed with a bad time", object{"embeds": []any{object{"title": "x", "timestamp": "yesterday"}}}, 50035, "embeds.0.timestamp"},
	{"embed with a colour too many", object{"embeds": []any{object{"title": "x", "color": 1 << 24}}}, 50035, "embeds.0.color"},

	{"parse and list of users", object{"content": "x", "allowed_mentions": object{"parse": []any{"users"}, "users": []any{"1"}}}, 50035, "allowed_mentions"},
	{"parse and list of roles", object{"content": "x", "allowed_mentions": object{"parse": []any{"roles"}, "roles": []any{"1"}}}, 50035, "allowed_mentions"},
	{"parse of something else", object{"content": "x", "allowed_mentions": object{"parse": []any{"here"}}}, 50035, "allowed_mentions.parse.0"},
	{"101 users", object{"content": "x", "allowed_mentions": object{"users": list(101, "1")}}, 50035, "allowed_mentions.users"},
	{"nonce of 26", object{"content": "x", "nonce": long(26)}, 50035, "nonce"},
	{"nonce that is a list", object{"content": "x", "nonce": []any{}}, 50035, "nonce"},
	{"reply to nothing", object{"content": "x", "message_reference": object{"message_id": "1"}}, 50035, "message_reference"},
	{"reply to nothing, on purpose", object{"content": "x", "message_reference": object{"message_id": "1", "fail_if_not_exists": false}}, 0, ""},

	{"5 rows of 5 buttons", object{"components": rows(5, 5)}, 0, ""},
	{"6 rows", object{"content": "x", "components": rows(6, 1)}, 50035, "components"},
	{"6 buttons in a row", object{"components": rows(1, 6)}, 50035, "components.0.components"},
	{"an empty row", object{"components": []any{row()}}, 50035, "components.0.components"},
	{"a button without a row", object{"components": []any{button(nil)}}, 50035, "components.0.type"},
	{"a menu beside a button", object{"components": []any{row(menu(nil), button(nil))}}, 50035, "components.0.components"},
	{"a custom id used twice", object{"components": []any{row(button(nil), button(nil))}}, 50035, "components"},
	{"custom id of 101", object{"components": []any{row(button(object{"custom_id": long(101)}))}}, 50035, "components.0.components.0.custom_id"},
	{"no custom id", object{"components": []any{row(button(object{"custom_id": ""}))}}, 50035, "components.0.components.0.custom_id"},
	{"label of 81", object{"components": []any{row(button(object{"label": long(81)}))}}, 50035, "components.0.components.0.label"},
	{"no label and no emoji", object{"components": []any{row(button(object{"label": ""}))}}, 50035, "components.0.components.0.label"},
	{"emoji for a label", object{"components": []any{row(button(object{"label": "", "emoji": object{"name": "👍"}}))}}, 0, ""},
	{"button of style 7", object{"components": []any{row(button(object{"style": 7}))}}, 50035, "components.0.components.0.style"},
	{"link button", object{"components": []any{row(button(object{"style": 5, "custom_id": "", "url": "https://example.com"}))}}, 0, ""},
	{"link button with custom id", object{"components": []any{row(button(object{"style": 5, "url": "https://example.com"}))}}, 50035, "components.0.components.0.custom_id"},
	{"link of 513", object{"components": []any{row(button(object{"style": 5, "custom_id": "", "url": "https://" + long(505)}))}}, 50035, "components.0.components.0.url"},
	{"plain button with a link", object{"components": []any{row(button(object{"url": "https://example.com"}))}}, 50035, "components.0.components.0.url"},
	{"premium button without SKU", object{"components": []any{row(button(object{"style": 6, "custom_id": ""}))}}, 50035, "components.0.components.0.sku_id"},
	{"25 options", object{"components": []any{row(menu(object{"options": options(25)}))}}, 0, ""},
	{"26 options", object{"components": []any{row(menu(object{"options": options(26)}))}}, 50035, "components.0.components.0.options"},
	{"no options", object{"components": []any{row(menu(object{"options": []any{}}))}}, 50035, "components.0.components.0.options"},
	{"equal options", object{"components": []any{row(menu(object{"options": list(2, object{"label": "A", "value": "a"})}))}}, 50035, "components.0.components.0.options"},
	{"option label of 101", object{"components": []any{row(menu(object{"options": []any{object{"label": long(101), "value": "a"}}}))}}, 50035, "components.0.components.0.options.0.label"},
	{"placeholder of 151", object{"components": []any{row(menu(object{"placeholder": long(151)}))}}, 50035, "components.0.components.0.placeholder"},
	{"min_values of 26", object{"components": []any{row(menu(object{"min_values": 26}))}}, 50035, "components.0.components.0.min_values"},
	{"max_values of 0", object{"components": []any{row(menu(object{"max_values": 0}))}}, 50035, "components.0.components.0.max_values"},
	{"user select", object{"components": []any{row(object{"type": 5, "custom_id": "who"})}}, 0, ""},
	{"text input in a message", object{"components": []any{row(object{"type": 4, "custom_id": "t"})}}, 50035, "components.0.components.0.type"},
	{"unknown component", object{"components": []any{object{"type": 99}}}, 50035, "components.0.type"},

	{"V2 text without the flag", object{"components": []any{text("x")}}, 50035, "components.0.type"},
	{"V2 text", v2(text("x")), 0, ""},
	{"V2 with content", object{"flags": 1 << 15, "content": "x", "components": []any{text("x")}}, 50035, "content"},
	{"V2 with empty content", object{"flags": 1 << 15, "content": "", "components": []any{text("x")}}, 0, ""},
	{"V2 with embeds", object{"flags": 1 << 15, "embeds": []any{object{"title": "x"}}, "components": []any{text("x")}}, 50035, "content"},
	{"40 components", v2(list(40, text("x"))...), 0, ""},
	{"41 components, nested ones counted", v2(object{"type": 17, "components": list(40, text("x"))}), 50035, "components"},
	{"4000 characters of text", v2(text(long(2000)), text(long(2000))), 0, ""},
	{"4001 characters of text", v2(text(long(2000)), text(long(2001))), 50035, "components"},
	{"empty text", v2(text("")), 50035, "components.0.content"},
	{"section", v2(object{"type": 9, "components": []any{text("x")}, "accessory": button(nil)}), 0, ""},
	{"section without accessory", v2(object{"type": 9, "components": []any{text("x")}}), 50035, "components.0.accessory"},
	{"section of 4 texts", v2(object{"type": 9, "components": list(4, text("x")), "accessory": button(nil)}), 50035, "components.0.components"},
	{"section with a menu beside", v2(object{"type": 9, "components": []any{text("x")}, "accessory": menu(nil)}), 50035, "components.0.accessory.type"},
	{"thumbnail", v2(object{"type": 9, "components": []any{text("x")}, "accessory": object{"type": 11, "media": object{"url": "https://x/y"}}}), 0, ""},
	{"thumbnail of nothing", v2(object{"type": 9, "components": []any{text("x")}, "accessory": object{"type": 11}}), 50035, "components.0.accessory.media.url"},
	{"gallery of 11", v2(object{"type": 12, "items": list(11, object{"media": object{"url": "https://x/y"}})}), 50035, "components.0.items"},
	{"gallery with an alt text of 1025", v2(object{"type": 12, "items": []any{object{"media": object{"url": "https://x/y"}, "description": long(1025)}}}), 50035, "components.0.items.0.description"},
	{"file of nothing", v2(object{"type": 13}), 50035, "components.0.file.url"},
	{"separator", v2(object{"type": 14, "spacing": 2, "divider": true}), 0, ""},
	{"separator of spacing 3", v2(object{"type": 14, "spacing": 3}), 50035, "components.0.spacing"},
	{"container in a container", v2(object{"type": 17, "components": []any{object{"type": 17, "components": []any{text("x")}}}}), 50035, "components.0.components.0.type"},
	{"container without anything", v2(object{"type": 17}), 50035, "components.0.components"},
}

// rows makes rows of buttons, all with custom ids of their own.
func rows(n, buttons int) []any {
	var all []any
	for i := range n {
		var in []any
		for j := range buttons {
			in = append(in, button(object{"custom_id": fmt.Sprintf("b%d-%d", i, j)}))
		}
		all = append(all, row(in...))
	}
	return all
}

func TestMessageRules(t *testing.T) {
	server := start(t, discordtest.Options{Limits: discordtest.Limits{Bucket: discordtest.Limit{N: 1000, Per: 1e9}}})
	path := "/channels/" + server.General().ID + "/messages"
	for _, test := range messageTests {
		t.Run(test.name, func(t *testing.T) {
			checkReply(t, rest(t, server, "POST", path, test.body), test.code, test.field)
		})
	}
	for _, r := range server.Refusals() {
		if r.Rule == "" || r.Code == 0 {
			t.Errorf("a refusal without rule or code: %v", r)
		}
	}
}

// checkReply compares an answer with the code expected and a field that it must complain about.
func checkReply(t *testing.T, got reply, code int, field string) {
	t.Helper()
	if got.Code != code && !(code == 0 && got.Status < 300) {
		t.Fatalf("code %d, want %d: %s", got.Code, code, got.Text)
	}
	if fields := got.fields(); field != "" && !slices.Contains(fields, field) {
		t.Errorf("complains about %q, want %q: %s", fields, field, got.Text)
	}
}
