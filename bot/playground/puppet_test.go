package playground_test

import (
	"bytes"
	"context"
	"image"
	"image/color"
	"image/png"
	"mime/multipart"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/bwmarrin/discordgo"

	"tiktalks/bot"
	"tiktalks/bot/discordtest"
	"tiktalks/bot/playground"
)

// puppet is a bot that shows every part of a message and breaks rules when it is told to, for what the real bot does not do
// yet. It gives the page's address.
func puppet(t *testing.T) string {
	t.Helper()
	p := start(t, noReasons{})
	config := p.Configure(bot.Config{})
	session, err := discordgo.New("Bot " + config.Token)
	if err != nil {
		t.Fatal(err)
	}
	session.Client = &http.Client{Transport: redirect(config.APIURL)}
	session.ShouldReconnectOnError = false
	session.Identify.Intents = discordgo.IntentsGuilds | discordgo.IntentsGuildMessages | discordgo.IntentsDirectMessages
	session.AddHandler(func(s *discordgo.Session, i *discordgo.InteractionCreate) { perform(s, i.Interaction) })
	run(t, p, func(ctx context.Context) error {
		if err := session.Open(); err != nil {
			return err
		}
		me, err := session.User("@me")
		if err == nil {
			_, err = session.ApplicationCommandBulkOverwrite(me.ID, "", puppetCommands())
		}
		if err != nil {
			return err
		}
		<-ctx.Done()
		return session.Close()
	})
	waitForCommands(t, p)
	return p.Address()
}

// waitForCommands waits until the page offers the puppet's commands.
func waitForCommands(t *testing.T, p *playground.Playground) {
	t.Helper()
	for range 200 {
		answer, err := http.Get(p.Address() + "api/view?as=member")
		if err == nil {
			var body bytes.Buffer
			_, _ = body.ReadFrom(answer.Body)
			answer.Body.Close()
			if strings.Contains(body.String(), `"Check"`) {
				return
			}
		}
		time.Sleep(20 * time.Millisecond)
	}
	t.Fatal("the commands do not appear")
}

// redirect sends what is meant for Discord to another base address.
type redirect string

func (to redirect) RoundTrip(r *http.Request) (*http.Response, error) {
	r = r.Clone(r.Context())
	below := strings.TrimPrefix(r.URL.String(), "https://discord.com/api/v9")
	target, err := r.URL.Parse(string(to) + below)
	if err != nil {
		return nil, err
	}
	r.URL, r.Host = target, target.Host
	return http.DefaultTransport.RoundTrip(r)
}

type noReasons struct{}

func (noReasons) Explain(question string, _ []string, _ time.Time) playground.Reasons {
	return playground.Reasons{Question: question}
}

func puppetCommands() []*discordgo.ApplicationCommand {
	text := func(name string) *discordgo.ApplicationCommandOption {
		return &discordgo.ApplicationCommandOption{Type: discordgo.ApplicationCommandOptionString, Name: name, Description: "A text"}
	}
	option := func(kind discordgo.ApplicationCommandOptionType, name string) *discordgo.ApplicationCommandOption {
		return &discordgo.ApplicationCommandOption{Type: kind, Name: name, Description: "One of " + name}
	}
	return []*discordgo.ApplicationCommand{
		{Name: "parts", Description: "Shows every part of a message"},
		{Name: "picture", Description: "Shows a picture with its description"},
		{Name: "options", Description: "Takes every kind of option", Options: []*discordgo.ApplicationCommandOption{
			option(discordgo.ApplicationCommandOptionInteger, "number"), option(discordgo.ApplicationCommandOptionUser, "person"),
			option(discordgo.ApplicationCommandOptionChannel, "place"), option(discordgo.ApplicationCommandOptionRole, "group"),
			{Type: discordgo.ApplicationCommandOptionString, Name: "choice", Description: "One of two",
				Choices: []*discordgo.ApplicationCommandOptionChoice{{Name: "First", Value: "1"}, {Name: "Second", Value: "2"}}},
		}},
		{Name: "long", Description: "Sends more than Discord takes"},
		{Name: "twice", Description: "Answers twice"},
		{Name: "late", Description: "Answers after three seconds"},
		{Name: "never", Description: "Does not answer"},
		{Name: "slow", Description: "Thinks first", Options: []*discordgo.ApplicationCommandOption{text("words")}},
		{Type: discordgo.MessageApplicationCommand, Name: "Check"},
		{Type: discordgo.UserApplicationCommand, Name: "Greet"},
	}
}

func perform(s *discordgo.Session, i *discordgo.Interaction) {
	switch i.Type {
	case discordgo.InteractionApplicationCommand:
		performCommand(s, i, i.ApplicationCommandData())
	case discordgo.InteractionMessageComponent:
		performClick(s, i, i.MessageComponentData())
	case discordgo.InteractionModalSubmit:
		said := i.ModalSubmitData().Components[0].(*discordgo.ActionsRow).Components[0].(*discordgo.TextInput).Value
		respond(s, i, &discordgo.InteractionResponseData{Content: "You filled in: " + said})
	}
}

func respond(s *discordgo.Session, i *discordgo.Interaction, data *discordgo.InteractionResponseData) {
	_ = s.InteractionRespond(i, &discordgo.InteractionResponse{Type: discordgo.InteractionResponseChannelMessageWithSource, Data: data})
}

func performCommand(s *discordgo.Session, i *discordgo.Interaction, data discordgo.ApplicationCommandInteractionData) {
	switch data.Name {
	case "parts":
		respond(s, i, parts())
	case "picture":
		respondPicture(s, i)
	case "options":
		var names []string
		for _, o := range data.Options {
			names = append(names, o.Name)
		}
		respond(s, i, &discordgo.InteractionResponseData{Content: "Got " + strings.Join(names, ", ")})
	case "long":
		respond(s, i, &discordgo.InteractionResponseData{Content: strings.Repeat("long ", 500)})
	case "twice":
		respond(s, i, &discordgo.InteractionResponseData{Content: "Once."})
		respond(s, i, &discordgo.InteractionResponseData{Content: "Again."})
	case "late":
		time.Sleep(discordtest.AnswerTime + 100*time.Millisecond)
		respond(s, i, &discordgo.InteractionResponseData{Content: "Too late."})
	case "slow":
		_ = s.InteractionRespond(i, &discordgo.InteractionResponse{Type: discordgo.InteractionResponseDeferredChannelMessageWithSource})
		time.Sleep(time.Second)
		text := "Thought."
		_, _ = s.InteractionResponseEdit(i, &discordgo.WebhookEdit{Content: &text})
	case "Check":
		respond(s, i, &discordgo.InteractionResponseData{Content: "Checked: " + data.Resolved.Messages[data.TargetID].Content})
	case "Greet":
		respond(s, i, &discordgo.InteractionResponseData{Content: "Hello " + data.Resolved.Users[data.TargetID].GlobalName})
	}
}

func performClick(s *discordgo.Session, i *discordgo.Interaction, data discordgo.MessageComponentInteractionData) {
	switch data.CustomID {
	case "change":
		_ = s.InteractionRespond(i, &discordgo.InteractionResponse{Type: discordgo.InteractionResponseUpdateMessage,
			Data: &discordgo.InteractionResponseData{Content: "Changed by a click."}})
	case "fruit":
		respond(s, i, &discordgo.InteractionResponseData{Content: "You chose " + data.Values[0], Flags: discordgo.MessageFlagsEphemeral})
	case "form":
		_ = s.InteractionRespond(i, &discordgo.InteractionResponse{Type: discordgo.InteractionResponseModal,
			Data: &discordgo.InteractionResponseData{CustomID: "report", Title: "Report a mistake", Components: []discordgo.MessageComponent{
				discordgo.ActionsRow{Components: []discordgo.MessageComponent{discordgo.TextInput{
					CustomID: "what", Label: "What is wrong?", Style: discordgo.TextInputParagraph, Required: true, MaxLength: 200,
				}}},
			}}})
	}
}

func parts() *discordgo.InteractionResponseData {
	one := 1
	return &discordgo.InteractionResponseData{
		Content: "**Bold**, *italic*, __underlined__, ~~struck~~, `code`, ||hidden||, <t:1769040000:D>\n> A quote\n- first\n- second\n```go\nfunc main() {}\n```\nA [link](https://post.example/) and 水獺號 🦦",
		Embeds: []*discordgo.MessageEmbed{{
			Title: "An embed", URL: "https://post.example/", Description: "With *markup* and a field.", Color: 0x3ba55d,
			Author: &discordgo.MessageEmbedAuthor{Name: "Lake Post"}, Footer: &discordgo.MessageEmbedFooter{Text: "A footer"},
			Timestamp: "2026-06-30T12:00:00Z",
			Fields:    []*discordgo.MessageEmbedField{{Name: "Left", Value: "One", Inline: true}, {Name: "Right", Value: "Two", Inline: true}},
			Image:     &discordgo.MessageEmbedImage{URL: "https://post.example/picture.png"},
		}},
		Components: []discordgo.MessageComponent{
			discordgo.ActionsRow{Components: []discordgo.MessageComponent{
				discordgo.Button{Label: "Change", CustomID: "change", Style: discordgo.PrimaryButton},
				discordgo.Button{Label: "Report", CustomID: "form", Style: discordgo.DangerButton, Emoji: &discordgo.ComponentEmoji{Name: "⚠️"}},
				discordgo.Button{Label: "Off", CustomID: "off", Style: discordgo.SecondaryButton, Disabled: true},
				discordgo.Button{Label: "Source", URL: "https://post.example/", Style: discordgo.LinkButton},
			}},
			discordgo.ActionsRow{Components: []discordgo.MessageComponent{discordgo.SelectMenu{
				CustomID: "fruit", Placeholder: "Choose a fruit", MinValues: &one, MaxValues: 1,
				Options: []discordgo.SelectMenuOption{{Label: "Apple", Value: "apple"}, {Label: "Pear", Value: "pear", Description: "A green one"}},
			}}},
		},
	}
}

// respondPicture sends a small chart with its alt text, for which discordgo has no field.
func respondPicture(s *discordgo.Session, i *discordgo.Interaction) {
	img := image.NewRGBA(image.Rect(0, 0, 300, 120))
	for x := range 300 {
		for y := range 120 {
			img.Set(x, y, color.RGBA{uint8(x / 2), uint8(200 - y), 180, 255})
		}
	}
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	_ = form.WriteField("payload_json", `{"type":4,"data":{"content":"A picture:","attachments":[{"id":0,"filename":"chart.png","description":"Bars that rise from left to right"}]}}`)
	file, _ := form.CreateFormFile("files[0]", "chart.png")
	_ = png.Encode(file, img)
	_ = form.Close()
	request, _ := http.NewRequest(http.MethodPost, discordgo.EndpointInteractionResponse(i.ID, i.Token), &body)
	request.Header.Set("Content-Type", form.FormDataContentType())
	request.Header.Set("User-Agent", s.UserAgent)
	if answer, err := s.Client.Do(request); err == nil {
		answer.Body.Close()
	}
}
