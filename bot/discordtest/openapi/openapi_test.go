package openapi_test

import (
	"bytes"
	"errors"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/bwmarrin/discordgo"

	"tiktalks/bot/discordtest"
	"tiktalks/bot/discordtest/openapi"
)

var discordAPI = sync.OnceValues(func() (*openapi.Checker, error) {
	return openapi.Open(os.Getenv(openapi.PathVariable))
})

func checker(t *testing.T) *openapi.Checker {
	t.Helper()
	c, err := discordAPI()
	if errors.Is(err, openapi.ErrAbsent) {
		t.Skip(err)
	}
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestCheck(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, method, path, body string
		complaint                string // a part of it; empty means none
	}{
		{"message", "POST", "/channels/1/messages", `{"content":"x","embeds":null}`, ""},
		{"version 10", "POST", "/../v10/channels/1/messages", `{"content":"x"}`, ""},
		{"content of the wrong type", "POST", "/channels/1/messages", `{"content":1}`, "/content"},
		{"11 embeds", "POST", "/channels/1/messages", `{"embeds":[{},{},{},{},{},{},{},{},{},{},{}]}`, "maxItems"},
		{"title of the wrong type", "POST", "/channels/1/messages", `{"embeds":[{"title":5}]}`, "/embeds/0/title"},
		{"unknown component", "POST", "/channels/1/messages", `{"components":[{"type":99}]}`, "/components/0"},
		{"id that is none", "POST", "/channels/general/messages", `{"content":"x"}`, "channel_id"},
		{"broken JSON", "POST", "/channels/1/messages", `{`, "no JSON"},
		{"empty body", "POST", "/channels/1/messages", ``, "required"},
		{"unknown response type", "POST", "/interactions/1/token/callback", `{"type":77}`, "/type"},
		{"modal without components", "POST", "/interactions/1/token/callback", `{"type":9,"data":{"title":"x"}}`, "components"},
		{"26 choices", "POST", "/interactions/1/token/callback",
			`{"type":8,"data":{"choices":[` + strings.Repeat(`{"name":"a","value":"b"},`, 25) + `{"name":"a","value":"b"}]}}`, "maxItems"},
		{"edit of the original", "PATCH", "/webhooks/1/token/messages/@original", `{"content":"x"}`, ""},
		{"permissions as a string", "PUT", "/applications/1/commands", `[{"name":"x","description":"x","default_member_permissions":"32"}]`, ""},
		{"permissions as words", "PUT", "/applications/1/commands", `[{"name":"x","description":"x","default_member_permissions":"all"}]`, "default_member_permissions"},
		{"command without name", "PUT", "/applications/1/commands", `[{"description":"x"}]`, "name"},
		{"unknown path", "POST", "/nothing", `{}`, "no path"},
		{"method that is not allowed", "PUT", "/channels/1/typing", ``, "not allowed"},
		{"body where none belongs", "POST", "/channels/1/typing", `{}`, "takes no body"},
		{"query out of range", "GET", "/channels/1/messages?limit=1000", ``, "limit"},
		{"unknown query", "GET", "/channels/1/messages?page=2", ``, `"page"`},
		{"known query", "GET", "/applications/1/commands?with_localizations=true", ``, ""},
	}
	c := checker(t)
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			r, err := http.NewRequest(test.method, "http://127.0.0.1/api/v9"+test.path, strings.NewReader(test.body))
			if err != nil {
				t.Fatal(err)
			}
			r.URL.Path = strings.Replace(r.URL.Path, "/v9/../", "/", 1)
			if test.body != "" {
				r.Header.Set("Content-Type", "application/json")
			}
			err = c.Check(r, []byte(test.body))
			switch {
			case test.complaint == "" && err != nil:
				t.Error(err)
			case test.complaint != "" && err == nil:
				t.Errorf("no complaint, want one about %s", test.complaint)
			case test.complaint != "" && !strings.Contains(err.Error(), test.complaint):
				t.Errorf("the complaint is not about %s: %v", test.complaint, err)
			}
		})
	}
}

// TestWhatDiscordgoSends lets a real session make the requests that a bot makes.
func TestWhatDiscordgoSends(t *testing.T) {
	t.Parallel()
	server := discordtest.Start(t, discordtest.Options{Check: checker(t).Check})
	session, err := discordgo.New("Bot " + server.Token())
	if err != nil {
		t.Fatal(err)
	}
	session.Client = server.Client()
	channel, app := server.General().ID, server.ApplicationID()
	permissions := int64(discordgo.PermissionManageGuild)
	steps := map[string]func() error{
		"gateway": func() error { _, err := session.GatewayBot(); return err },
		"typing":  func() error { return session.ChannelTyping(channel) },
		"open DM": func() error { _, err := session.UserChannelCreate(server.Member().ID); return err },
		"files": func() error {
			file := &discordgo.File{Name: "a.txt", ContentType: "text/plain", Reader: bytes.NewReader([]byte("x"))}
			_, err := session.ChannelMessageSendComplex(channel, &discordgo.MessageSend{Content: "x", Files: []*discordgo.File{file}})
			return err
		},
		"everything": func() error {
			_, err := session.ChannelMessageSendComplex(channel, &discordgo.MessageSend{
				Content: "x", AllowedMentions: &discordgo.MessageAllowedMentions{Parse: []discordgo.AllowedMentionType{}},
				Embeds: []*discordgo.MessageEmbed{{Title: "x", Color: 3, Footer: &discordgo.MessageEmbedFooter{Text: "f"},
					Fields: []*discordgo.MessageEmbedField{{Name: "a", Value: "b"}}}},
				Components: []discordgo.MessageComponent{discordgo.ActionsRow{Components: []discordgo.MessageComponent{
					discordgo.Button{Label: "x", CustomID: "c", Style: discordgo.PrimaryButton},
					discordgo.Button{Label: "y", URL: "https://example.com", Style: discordgo.LinkButton},
				}}},
			})
			return err
		},
		"commands": func() error {
			_, err := session.ApplicationCommandBulkOverwrite(app, "", []*discordgo.ApplicationCommand{
				{Name: "ask", Description: "x", DefaultMemberPermissions: &permissions, Options: []*discordgo.ApplicationCommandOption{
					{Type: discordgo.ApplicationCommandOptionString, Name: "q", Description: "x", Autocomplete: true, MaxLength: 300},
					{Type: discordgo.ApplicationCommandOptionBoolean, Name: "private", Description: "x"},
				}},
				{Name: "Check", Type: discordgo.MessageApplicationCommand},
			})
			return err
		},
	}
	for name, step := range steps {
		if err := step(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestRefusal: a complaint refuses the request, and the record says so.
func TestRefusal(t *testing.T) {
	t.Parallel()
	server := discordtest.Start(t, discordtest.Options{Check: checker(t).Check})
	r, err := http.NewRequest("POST", server.URL()+"/nothing", nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("User-Agent", "DiscordBot (https://example.com, 1)")
	resp, err := server.Client().Do(r)
	if err != nil {
		t.Fatal(err)
	}
	_ = resp.Body.Close()
	refused := server.Refusals()
	if resp.StatusCode != http.StatusBadRequest || len(refused) != 1 || !strings.Contains(refused[0].Rule, "no path /nothing") {
		t.Errorf("status %d, refusals %v", resp.StatusCode, refused)
	}
}

func TestAbsent(t *testing.T) {
	t.Parallel()
	if _, err := openapi.Open(filepath.Join(t.TempDir(), "none.json")); !errors.Is(err, openapi.ErrAbsent) {
		t.Errorf("a document that is not there: %v", err)
	}
	broken := filepath.Join(t.TempDir(), "broken.json")
	if err := os.WriteFile(broken, []byte("{"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := openapi.Open(broken); err == nil || errors.Is(err, openapi.ErrAbsent) {
		t.Errorf("a broken document: %v", err)
	}
}
