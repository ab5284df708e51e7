package webhook_test

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"time"

	"github.com/bwmarrin/discordgo"

	"tiktalks/bot/webhook"
	"tiktalks/bot/webhook/webhooktest"
)

// A command's first answer is the HTTP response. What comes later goes by REST, as for a command that came by the gateway.
func Example() {
	signer := webhooktest.NewSigner() // Discord's part; a bot has only the public key, by webhook.ParseKey
	endpoint, err := webhook.New(webhook.Options{
		Key: signer.Key(),
		Handle: func(ctx context.Context, i *discordgo.InteractionCreate, first webhook.FirstAnswer) bool {
			go func() {
				content := "You asked /" + i.ApplicationCommandData().Name
				if err := first(ctx, map[string]any{"type": 4, "data": map[string]any{"content": content}}); err != nil {
					fmt.Println("by the callback's route, then:", err)
				}
			}()
			return true
		},
		Log: quiet,
		Now: time.Now,
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	server := httptest.NewServer(endpoint) // a bot calls endpoint.Serve
	defer server.Close()
	response, err := http.DefaultClient.Do(signer.Request(context.Background(), server.URL+webhook.Path, time.Now(), []byte(command)))
	if err != nil {
		fmt.Println(err)
		return
	}
	defer response.Body.Close()
	body, _ := io.ReadAll(response.Body)
	fmt.Println(response.Status, string(body))
	// Output: 200 OK {"data":{"content":"You asked /ask"},"type":4}
}
