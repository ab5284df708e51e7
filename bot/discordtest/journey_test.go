package discordtest_test

import (
	"bytes"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/bwmarrin/discordgo"
	"github.com/google/go-cmp/cmp"

	"tiktalks/bot/discordtest"
)

// respond answers interactions of one type with a fixed response.
func respond(kind discordgo.InteractionType, r *discordgo.InteractionResponse) func(*discordgo.Session, *discordgo.InteractionCreate) {
	return func(s *discordgo.Session, i *discordgo.InteractionCreate) {
		if i.Type == kind {
			_ = s.InteractionRespond(i.Interaction, r)
		}
	}
}

// say is a response with text.
func say(text string, flags discordgo.MessageFlags) *discordgo.InteractionResponse {
	return &discordgo.InteractionResponse{Type: discordgo.InteractionResponseChannelMessageWithSource,
		Data: &discordgo.InteractionResponseData{Content: text, Flags: flags}}
}

func TestSlashAnsweredAtOnce(t *testing.T) {
	server := start(t, discordtest.Options{})
	var got discordgo.InteractionCreate
	seen := make(chan struct{})
	connect(t, server, func(s *discordgo.Session, i *discordgo.InteractionCreate) {
		got = *i
		close(seen)
		_ = s.InteractionRespond(i.Interaction, say("Then.", 0))
	})
	publish(t, server, askCommand())
	answer := must(ask(server).Answer(t.Context()))(t)
	<-seen

	if answer.Content != "Then." || answer.Private() || answer.Type != discordtest.TypeSlash {
		t.Errorf("the answer is %+v", answer)
	}
	if answer.Invocation == nil || answer.Invocation.User.ID != server.Member().ID || answer.WebhookID != server.ApplicationID() {
		t.Errorf("the answer does not say who called: %+v", answer)
	}
	data := got.ApplicationCommandData()
	if data.Name != "ask" || data.Options[0].StringValue() != "When?" {
		t.Errorf("the bot got %+v", data)
	}
	if got.Member == nil || got.Member.User.ID != server.Member().ID || got.User != nil {
		t.Errorf("in a guild it got member %v and user %v", got.Member, got.User)
	}
	if want := int64(server.Permissions(server.Member(), server.General())); got.Member.Permissions != want {
		t.Errorf("permissions are %d, want %d", got.Member.Permissions, want)
	}
	if got.GuildID != server.Testland().ID || got.ChannelID != server.General().ID || got.AppPermissions == 0 {
		t.Errorf("the place is wrong: %+v", got.Interaction)
	}
	if got.Context != discordgo.InteractionContextGuild || got.AuthorizingIntegrationOwners[0] != server.Testland().ID {
		t.Errorf("context %d, owners %v", got.Context, got.AuthorizingIntegrationOwners)
	}
	if age := time.Since(discordtest.SnowflakeTime(got.ID)); age < 0 || age > time.Minute {
		t.Errorf("the id says that it is %v old", age)
	}
}

func TestSlashDeferred(t *testing.T) {
	server := start(t, discordtest.Options{})
	proceed := make(chan struct{})
	connect(t, server, func(s *discordgo.Session, i *discordgo.InteractionCreate) {
		_ = s.InteractionRespond(i.Interaction, &discordgo.InteractionResponse{
			Type: discordgo.InteractionResponseDeferredChannelMessageWithSource,
			Data: &discordgo.InteractionResponseData{Flags: discordgo.MessageFlagsEphemeral},
		})
		<-proceed
		text := "At last."
		_, _ = s.InteractionResponseEdit(i.Interaction, &discordgo.WebhookEdit{Content: &text})
		_, _ = s.FollowupMessageCreate(i.Interaction, true, &discordgo.WebhookParams{Content: "And more."})
	})
	publish(t, server, askCommand())
	asked := ask(server)
	if status, err := asked.Acked(t.Context()); err != nil || status != discordtest.Deferred || !asked.Deferred() {
		t.Fatalf("status %q, error %v", status, err)
	}
	member, moderator := server.As(server.Member()).In(server.General()), server.As(server.Moderator()).In(server.General())
	if all := member.Messages(); len(all) != 1 || !all[0].Loading() {
		t.Errorf("while the bot thinks the member sees %+v", all)
	}
	server.Advance(10 * time.Minute)
	close(proceed)
	answer := must(asked.Answer(t.Context()))(t)
	if answer.Content != "At last." || !answer.Private() || answer.Loading() || asked.Deferred() {
		t.Errorf("the answer is %+v", answer)
	}
	if more := must(asked.FollowUp(t.Context(), 1))(t); more.Content != "And more." || more.Private() {
		t.Errorf("the follow-up is %+v", more)
	}
	if all := moderator.Messages(); len(all) != 1 || all[0].Content != "And more." {
		t.Errorf("the moderator sees %+v", all)
	}
	state := asked.State()
	if state.AckedAt.IsZero() || state.AnsweredAt.Sub(state.AckedAt) < 10*time.Minute || !state.Private {
		t.Errorf("the state is %+v", state)
	}
}

// TestAllDoors asks by mention, in private and by reply, with the intents that need no review.
func TestAllDoors(t *testing.T) {
	server := start(t, discordtest.Options{})
	connect(t, server, func(s *discordgo.Session, m *discordgo.MessageCreate) {
		if m.Author.Bot || m.Content == "" {
			return
		}
		_ = s.ChannelTyping(m.ChannelID)
		_, _ = s.ChannelMessageSendComplex(m.ChannelID, &discordgo.MessageSend{
			Content: "You said: " + m.Content, Reference: m.Reference(),
			AllowedMentions: &discordgo.MessageAllowedMentions{Parse: []discordgo.AllowedMentionType{}},
		})
	})
	here := server.As(server.Member()).In(server.General())
	unheard := here.Say("no mention")
	mention := must(here.Mention("when?").Answer(t.Context()))(t)
	if !strings.HasSuffix(mention.Content, "when?") || !mention.Pings.None() || mention.Type != discordtest.TypeReply {
		t.Errorf("the answer to a mention is %+v", mention)
	}
	private := must(here.DM("in private").Answer(t.Context()))(t)
	if private.GuildID != "" || private.Content != "You said: in private" {
		t.Errorf("the answer in private is %+v", private)
	}
	outside := must(server.As(server.Outsider()).Say("from outside").Answer(t.Context()))(t)
	if outside.Content != "You said: from outside" {
		t.Errorf("the answer to an outsider is %+v", outside)
	}
	followUp := must(here.Reply(mention, "and then?", true).Answer(t.Context()))(t)
	if followUp.Content != "You said: and then?" {
		t.Errorf("the answer to a reply is %+v", followUp)
	}
	quiet := here.Reply(mention, "unheard", false)
	if _, err := quiet.Answer(briefly(t)); err == nil || len(unheard.Answers()) != 0 {
		t.Error("the bot answered what it cannot read")
	}
	if n := len(server.Requests(discordtest.RouteTyping)); n != 4 {
		t.Errorf("typed %d times, want 4", n)
	}
	if refused := server.Refusals(); len(refused) > 0 {
		t.Errorf("refused: %v", refused)
	}
}

func TestAutocomplete(t *testing.T) {
	server := start(t, discordtest.Options{})
	connect(t, server, func(s *discordgo.Session, i *discordgo.InteractionCreate) {
		o := i.ApplicationCommandData().Options[0].Options[0]
		if i.Type == discordgo.InteractionApplicationCommandAutocomplete && o.Focused {
			_ = s.InteractionRespond(i.Interaction, &discordgo.InteractionResponse{
				Type: discordgo.InteractionApplicationCommandAutocompleteResult,
				Data: &discordgo.InteractionResponseData{Choices: []*discordgo.ApplicationCommandOptionChoice{
					{Name: "Signed " + o.StringValue(), Value: "signed"},
				}},
			})
		}
	})
	publish(t, server, &discordgo.ApplicationCommand{Name: "fact", Description: "One fact", Options: []*discordgo.ApplicationCommandOption{
		{Type: discordgo.ApplicationCommandOptionSubCommand, Name: "show", Description: "Shows", Options: []*discordgo.ApplicationCommandOption{
			{Type: discordgo.ApplicationCommandOptionString, Name: "id", Description: "Which", Required: true, Autocomplete: true},
		}},
	}})
	typing := server.As(server.Outsider()).Autocomplete("fact show", discordtest.Focus("id", "paf"))
	choices := must(typing.Choices(t.Context()))(t)
	if diff := cmp.Diff([]discordtest.Choice{{Name: "Signed paf", Value: "signed"}}, choices); diff != "" {
		t.Error(diff)
	}
	if _, err := typing.Answer(t.Context()); err == nil {
		t.Error("choices are no answer")
	}
}

// TestAutocompleteWithoutList: discordgo leaves out an empty list, and the client then shows an error.
func TestAutocompleteWithoutList(t *testing.T) {
	server := start(t, discordtest.Options{})
	connect(t, server, respond(discordgo.InteractionApplicationCommandAutocomplete, &discordgo.InteractionResponse{
		Type: discordgo.InteractionApplicationCommandAutocompleteResult,
		Data: &discordgo.InteractionResponseData{Choices: []*discordgo.ApplicationCommandOptionChoice{}},
	}))
	command := askCommand()
	command.Options[0].Autocomplete = true
	publish(t, server, command)
	typing := server.As(server.Member()).Autocomplete("ask", discordtest.Focus("question", "x"))
	if _, err := typing.Choices(t.Context()); err == nil || !strings.Contains(err.Error(), "loading options failed") {
		t.Errorf("the error is %v", err)
	}
}

func TestButtonsAndMenus(t *testing.T) {
	server := start(t, discordtest.Options{})
	connect(t, server, func(s *discordgo.Session, i *discordgo.InteractionCreate) {
		switch {
		case i.Type == discordgo.InteractionApplicationCommand:
			_ = s.InteractionRespond(i.Interaction, &discordgo.InteractionResponse{Type: 4, Data: &discordgo.InteractionResponseData{
				Content: "choose",
				Components: []discordgo.MessageComponent{
					discordgo.ActionsRow{Components: []discordgo.MessageComponent{
						discordgo.Button{Label: "Go", CustomID: "go"}, discordgo.Button{Label: "Later", CustomID: "later"},
						discordgo.Button{Label: "No", CustomID: "no", Disabled: true},
					}},
					discordgo.ActionsRow{Components: []discordgo.MessageComponent{
						discordgo.SelectMenu{CustomID: "pick", Options: []discordgo.SelectMenuOption{{Label: "A", Value: "a"}}},
					}},
					discordgo.ActionsRow{Components: []discordgo.MessageComponent{
						discordgo.SelectMenu{MenuType: discordgo.UserSelectMenu, CustomID: "who"},
					}},
				},
			}})
		case i.MessageComponentData().CustomID == "later":
			_ = s.InteractionRespond(i.Interaction, &discordgo.InteractionResponse{Type: discordgo.InteractionResponseDeferredMessageUpdate})
			text := "later"
			_, _ = s.InteractionResponseEdit(i.Interaction, &discordgo.WebhookEdit{Content: &text})
		default:
			data := i.MessageComponentData()
			text := strings.Join(append([]string{data.CustomID, i.Message.Content}, data.Values...), " ")
			for id := range data.Resolved.Users {
				text += " " + id
			}
			_ = s.InteractionRespond(i.Interaction, &discordgo.InteractionResponse{Type: discordgo.InteractionResponseUpdateMessage,
				Data: &discordgo.InteractionResponseData{Content: text, Components: i.Message.Components}})
		}
	})
	publish(t, server, askCommand())
	here := server.As(server.Member()).In(server.General())
	message := must(ask(server).Answer(t.Context()))(t)
	check := func(i *discordtest.Interaction, want string) {
		t.Helper()
		got := must(i.Answer(t.Context()))(t)
		if got.Content != want || got.ID != message.ID {
			t.Errorf("the message %s says %q, want %s to say %q", got.ID, got.Content, message.ID, want)
		}
	}
	check(here.Click(message, "go"), "go choose")
	check(here.Select(message, "pick", "a"), "pick go choose a")
	id := server.Moderator().ID
	check(here.Select(message, "who", id), "who pick go choose a "+id+" "+id)
	check(here.Click(message, "later"), "later")

	for name, i := range map[string]*discordtest.Interaction{
		"a disabled button":     here.Click(message, "no"),
		"a button of none":      here.Click(message, "nothing"),
		"a menu as a button":    here.Click(message, "pick"),
		"a button as a menu":    here.Select(message, "go", "x"),
		"an option of none":     here.Select(message, "pick", "b"),
		"too many options":      here.Select(message, "pick", "a", "a"),
		"a message from abroad": server.As(server.Outsider()).Click(message, "go"),
	} {
		if i.Err() == nil {
			t.Errorf("%s can be used", name)
		}
	}
}

func TestModal(t *testing.T) {
	server := start(t, discordtest.Options{})
	connect(t, server, func(s *discordgo.Session, i *discordgo.InteractionCreate) {
		if i.Type == discordgo.InteractionModalSubmit {
			row := i.ModalSubmitData().Components[0].(*discordgo.ActionsRow)
			_ = s.InteractionRespond(i.Interaction, say("wrote "+row.Components[0].(*discordgo.TextInput).Value, discordgo.MessageFlagsEphemeral))
			return
		}
		_ = s.InteractionRespond(i.Interaction, &discordgo.InteractionResponse{Type: discordgo.InteractionResponseModal,
			Data: &discordgo.InteractionResponseData{Title: "Form", CustomID: "form", Components: []discordgo.MessageComponent{
				discordgo.ActionsRow{Components: []discordgo.MessageComponent{
					discordgo.TextInput{CustomID: "text", Label: "Text", Style: discordgo.TextInputShort, Required: true, MaxLength: 5},
				}},
			}}})
	})
	publish(t, server, askCommand())
	here := server.As(server.Member()).In(server.General())
	asked := ask(server)
	form := must(asked.Modal(t.Context()))(t)
	if form.Title != "Form" || len(form.Inputs()) != 1 {
		t.Errorf("the form is %+v", form)
	}
	if _, err := asked.Answer(t.Context()); err == nil {
		t.Error("a modal is no answer")
	}
	sent := must(here.SubmitModal(form, map[string]any{"text": "hello"}).Answer(t.Context()))(t)
	if sent.Content != "wrote hello" || !sent.Private() {
		t.Errorf("the answer is %+v", sent)
	}
	for name, i := range map[string]*discordtest.Interaction{
		"nothing":           here.SubmitModal(form, nil),
		"too much":          here.SubmitModal(form, map[string]any{"text": "longer"}),
		"the wrong type":    here.SubmitModal(form, map[string]any{"text": 1}),
		"somebody else's":   server.As(server.Moderator()).SubmitModal(form, map[string]any{"text": "x"}),
		"a form of no kind": here.SubmitModal(discordtest.Modal{}, nil),
	} {
		if i.Err() == nil {
			t.Errorf("%s can be sent", name)
		}
	}
}

// TestFormWithMenu: forms may hold labels with menus, which discordgo v0.29.0 cannot make.
func TestFormWithMenu(t *testing.T) {
	server := start(t, discordtest.Options{})
	publish(t, server, askCommand())
	label := func(c object) object { return object{"type": 18, "label": "L", "component": c} }
	asked := ask(server)
	checkReply(t, callback(t, server, asked, 9, object{"title": "T", "custom_id": "form", "components": []any{
		text("Choose"), label(menu(nil)), label(object{"type": 4, "custom_id": "why", "style": 1, "required": false, "value": "so"}),
	}}), 0, "")
	form := must(asked.Modal(t.Context()))(t)
	here := server.As(server.Member())
	sent := here.SubmitModal(form, map[string]any{"menu": []string{"a"}})
	if sent.Err() != nil {
		t.Fatal(sent.Err())
	}
	for _, part := range []string{`"component":{"type":3,"custom_id":"menu","values":["a"]}`, `"component":{"type":4,"custom_id":"why","value":"so"}`} {
		if !strings.Contains(string(sent.Payload()), part) {
			t.Errorf("%s is missing in %s", part, sent.Payload())
		}
	}
	for name, value := range map[string]any{"nothing": nil, "an option of none": []string{"b"}, "a string": "a"} {
		if here.SubmitModal(form, map[string]any{"menu": value}).Err() == nil {
			t.Errorf("%s can be chosen", name)
		}
	}
}

func TestContextMenus(t *testing.T) {
	server := start(t, discordtest.Options{})
	connect(t, server, func(s *discordgo.Session, i *discordgo.InteractionCreate) {
		data := i.ApplicationCommandData()
		text := "nobody"
		if m := data.Resolved.Messages[data.TargetID]; m != nil {
			text = m.Content
		}
		if u := data.Resolved.Users[data.TargetID]; u != nil {
			text = u.Username
		}
		_ = s.InteractionRespond(i.Interaction, say(text, 0))
	})
	publish(t, server, &discordgo.ApplicationCommand{Name: "Check this", Type: discordgo.MessageApplicationCommand},
		&discordgo.ApplicationCommand{Name: "Who", Type: discordgo.UserApplicationCommand})
	here := server.As(server.Member()).In(server.General())
	unread := server.As(server.Moderator()).In(server.General()).Say("the bot cannot read this").Message()
	got := must(here.MessageCommand("Check this", unread).Answer(t.Context()))(t)
	if got.Content != unread.Content || got.Type != discordtest.TypeContextMenu {
		t.Errorf("the answer is %+v", got)
	}
	if got := must(here.UserCommand("Who", server.Moderator()).Answer(t.Context()))(t); got.Content != "moderator" {
		t.Errorf("the answer is %+v", got)
	}
	if server.As(server.Outsider()).MessageCommand("Check this", unread).Err() == nil {
		t.Error("an outsider can use a message that they cannot see")
	}
}

func TestFiles(t *testing.T) {
	server := start(t, discordtest.Options{})
	session := newSession(t, server)
	image := bytes.Repeat([]byte("x"), 1000)
	sent := must(session.ChannelMessageSendComplex(server.General().ID, &discordgo.MessageSend{
		Files: []*discordgo.File{{Name: "chart 1.png", ContentType: "image/png", Reader: bytes.NewReader(image)}},
	}))(t)
	file := sent.Attachments[0]
	if file.Filename != "chart_1.png" || file.Size != len(image) || file.ContentType != "image/png" {
		t.Errorf("the attachment is %+v", file)
	}
	get := func() (int, []byte) {
		resp, err := server.Client().Get(file.URL)
		if err != nil {
			t.Fatal(err)
		}
		defer resp.Body.Close()
		data, _ := io.ReadAll(resp.Body)
		return resp.StatusCode, data
	}
	if status, data := get(); status != http.StatusOK || !bytes.Equal(data, image) {
		t.Errorf("the file gives status %d and %d bytes", status, len(data))
	}
	if request := server.Requests(discordtest.RouteCreateMessage)[0]; !cmp.Equal(request.Files, []string{"chart 1.png"}) || len(request.Body) == 0 {
		t.Errorf("the record is %+v", request)
	}
	keep := []*discordgo.MessageAttachment{}
	text := "without"
	edited := must(session.ChannelMessageEditComplex(&discordgo.MessageEdit{
		ID: sent.ID, Channel: sent.ChannelID, Content: &text, Attachments: &keep,
	}))(t)
	if len(edited.Attachments) != 0 {
		t.Errorf("an edit that lists no attachments keeps %+v", edited.Attachments)
	}
	server.Advance(25 * time.Hour)
	if status, _ := get(); status != http.StatusNotFound {
		t.Errorf("a link of yesterday gives status %d", status)
	}
}
