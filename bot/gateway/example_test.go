package gateway_test

import (
	"context"
	"fmt"
	"log/slog"
	"time"

	"github.com/bwmarrin/discordgo"

	"tiktalks/bot/discordtest"
	"tiktalks/bot/gateway"
)

// A bot waits until it is connected, for a limited time; serves; and leaves its session to its successor.
func Example() {
	server := discordtest.New(discordtest.Options{})
	defer server.Close()
	heard := make(chan string, 1)
	client, err := gateway.New(gateway.Options{
		Token:   server.Token(),
		Intents: discordgo.IntentsGuilds | discordgo.IntentsDirectMessages,
		Lookup:  lookup(server), // GET /gateway/bot, read by gateway.ParseInfo
		// With a DATA_DIR: Budget: gateway.NewFileBudget(dir), Sessions: gateway.NewFileSessions(dir)
		Handle: func(_ context.Context, event any) {
			if m, is := event.(*discordgo.MessageCreate); is {
				heard <- m.Content
			}
		},
		Log: slog.New(slog.DiscardHandler),
		Now: time.Now,
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	ctx, stop := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- client.Run(ctx) }()

	opening, cancel := context.WithTimeout(ctx, 30*time.Second)
	defer cancel()
	if err := client.WaitReady(opening); err != nil {
		fmt.Println("not connected:", err)
	}
	server.As(server.Member()).DM("hello")
	fmt.Println("heard:", <-heard)
	fmt.Println("identifies left today:", client.Status().IdentifiesLeft)
	stop()
	fmt.Println("ended:", <-ended)
	// Output:
	// heard: hello
	// identifies left today: 949
	// ended: <nil>
}
