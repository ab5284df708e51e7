package discordtest_test

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/bwmarrin/discordgo"

	"tiktalks/bot/discordtest"
)

// A bot to show the server with: it answers /ask after a deferral, and replies to messages that it can read.
func onInteraction(s *discordgo.Session, i *discordgo.InteractionCreate) {
	_ = s.InteractionRespond(i.Interaction, &discordgo.InteractionResponse{
		Type: discordgo.InteractionResponseDeferredChannelMessageWithSource,
	})
	text := "You asked: " + i.ApplicationCommandData().Options[0].StringValue()
	_, _ = s.InteractionResponseEdit(i.Interaction, &discordgo.WebhookEdit{Content: &text})
}

func onMessage(s *discordgo.Session, m *discordgo.MessageCreate) {
	if m.Author == nil || m.Author.Bot || m.Content == "" {
		return
	}
	_, _ = s.ChannelMessageSendComplex(m.ChannelID, &discordgo.MessageSend{
		Content: "I read you.", Reference: m.Reference(),
		AllowedMentions: &discordgo.MessageAllowedMentions{Parse: []discordgo.AllowedMentionType{}},
	})
}

// startBot connects the bot with stock discordgo; only one line knows of the server, whose Close ends the connection.
func startBot(server *discordtest.Server) {
	session, _ := discordgo.New("Bot " + server.Token())
	session.Client = server.Client()
	session.ShouldReconnectOnError = false
	session.Identify.Intents = discordgo.IntentsGuilds | discordgo.IntentsGuildMessages | discordgo.IntentsDirectMessages
	session.AddHandler(onInteraction)
	session.AddHandler(onMessage)
	if err := session.Open(); err != nil {
		panic(err)
	}
	_, err := session.ApplicationCommandBulkOverwrite(server.ApplicationID(), "", []*discordgo.ApplicationCommand{{
		Name: "ask", Description: "Asks a question", Options: []*discordgo.ApplicationCommandOption{
			{Type: discordgo.ApplicationCommandOptionString, Name: "question", Description: "What to ask", Required: true},
		},
	}})
	if err != nil {
		panic(err)
	}
}

// A member asks by slash command; the deferral is waited out.
func Example() {
	server := discordtest.New(discordtest.Options{})
	defer server.Close()
	startBot(server)
	ctx := context.Background()

	here := server.As(server.Member()).In(server.General())
	answer, err := here.Slash("ask", discordtest.Opt("question", "When?")).Answer(ctx)
	fmt.Println(answer.Content, err)

	// Nobody can call what the bot has not published, or leave out what it requires.
	fmt.Println(here.Slash("ask").Err())
	// Output:
	// You asked: When? <nil>
	// discordtest: /ask: the required option "question" is missing
}

// The three doors besides commands: a mention, a message in private, a reply.
func ExamplePerson_Reply() {
	server := discordtest.New(discordtest.Options{})
	defer server.Close()
	startBot(server)
	ctx := context.Background()

	here := server.As(server.Member()).In(server.General())
	first, _ := here.Mention("hello").Answer(ctx)
	second, _ := here.Reply(first, "and then?", true).Answer(ctx)
	third, _ := server.As(server.Outsider()).DM("hello").Answer(ctx)
	for _, m := range []discordtest.Message{first, second, third} {
		fmt.Println(m.Content, "pings nobody:", m.Pings.None())
	}
	// Output:
	// I read you. pings nobody: true
	// I read you. pings nobody: true
	// I read you. pings nobody: true
}

// A request that meets a failing Discord.
func ExampleServer_Inject() {
	server := discordtest.New(discordtest.Options{})
	defer server.Close()
	startBot(server)

	server.Inject(discordtest.Broken(502, discordtest.HTMLBody), discordtest.On{Route: discordtest.RouteOriginal, Times: 2})
	answer, err := server.As(server.Member()).Slash("ask", discordtest.Opt("question", "Still?")).Answer(context.Background())
	fmt.Println(answer.Content, err)
	for _, r := range server.Requests(discordtest.RouteOriginal) {
		fmt.Println(r.Status, r.Fault)
	}
	// Output:
	// You asked: Still? <nil>
	// 502 status 502
	// 502 status 502
	// 200
}

// A gateway that goes silent: the bot hears nothing more, and what is said meanwhile waits for its resume.
func ExampleGateway_Do() {
	server := discordtest.New(discordtest.Options{})
	defer server.Close()
	startBot(server)

	server.Gateway().Do(discordtest.Silence())
	ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()
	_, err := server.As(server.Member()).DM("are you there?").Answer(ctx)
	fmt.Println(errors.Is(err, context.DeadlineExceeded)) // the error also lists what did happen
	fmt.Println("resumed", len(server.Gateway().Log(discordtest.Resumed)), "times")
	// Output:
	// true
	// resumed 0 times
}

// The next connection gets no Hello.
func ExampleGateway_Next() {
	server := discordtest.New(discordtest.Options{})
	defer server.Close()
	server.Gateway().Next(1, discordtest.BeforeHello, discordtest.CloseWith(4000))

	session, _ := discordgo.New("Bot " + server.Token())
	session.Client = server.Client()
	fmt.Println(session.Open())
	// Output:
	// websocket: close 4000
}

// The clock moves at will: three seconds without an answer pass in no time.
func ExampleServer_Advance() {
	server := discordtest.New(discordtest.Options{})
	defer server.Close()
	session, _ := discordgo.New("Bot " + server.Token())
	session.Client = server.Client() // never connected: nobody will answer
	_, _ = session.ApplicationCommandCreate(server.ApplicationID(), "", &discordgo.ApplicationCommand{Name: "ask", Description: "Asks"})

	asked := server.As(server.Member()).Slash("ask")
	server.Advance(3 * time.Second)
	_, err := asked.Answer(context.Background())
	fmt.Println(err)
	// Output:
	// discordtest: "ask": the bot did not react within 3 s; Discord shows that the application did not respond
}

// Everything that happens, as it happens.
func ExampleServer_Watch() {
	server := discordtest.New(discordtest.Options{})
	defer server.Close()
	ctx, cancel := context.WithCancel(context.Background())
	events := server.Watch(ctx)

	server.As(server.Member()).DM("hello")
	e := <-events
	cancel()
	fmt.Println(e.Kind, e.Message.Author.Username, e.Message.Content)
	// Output:
	// message created member hello
}
