package loadtest

import (
	"net/http"
	"net/url"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"time"

	"github.com/bwmarrin/discordgo"
)

// echo answers every /ask with the question, as the examples of stock discordgo do, until it is terminated.
func echo(api, token string) error {
	base, err := url.Parse(api)
	if err != nil {
		return err
	}
	s, err := discordgo.New("Bot " + token)
	if err != nil {
		return err
	}
	s.Client = &http.Client{Transport: aimed{base}, Timeout: 20 * time.Second}
	s.AddHandler(func(s *discordgo.Session, i *discordgo.InteractionCreate) {
		_ = s.InteractionRespond(i.Interaction, &discordgo.InteractionResponse{
			Type: discordgo.InteractionResponseChannelMessageWithSource,
			Data: &discordgo.InteractionResponseData{Content: i.ApplicationCommandData().Options[0].StringValue()},
		}) // a reply that comes too late is counted by the loopback Discord
	})
	if err := s.Open(); err != nil {
		return err
	}
	_, err = s.ApplicationCommandCreate(s.State.User.ID, "", &discordgo.ApplicationCommand{
		Name: "ask", Description: "Says it again",
		Options: []*discordgo.ApplicationCommandOption{{
			Type: discordgo.ApplicationCommandOptionString, Name: "question", Description: "What to say", Required: true,
		}},
	})
	if err != nil {
		return err
	}
	ended := make(chan os.Signal, 1)
	signal.Notify(ended, syscall.SIGTERM)
	<-ended
	return s.Close()
}

// aimed sends what is meant for Discord to the loopback Discord.
type aimed struct{ base *url.URL }

// RoundTrip implements http.RoundTripper.
func (a aimed) RoundTrip(r *http.Request) (*http.Response, error) {
	r = r.Clone(r.Context())
	_, path, _ := strings.Cut(r.URL.Path, "/api/v"+discordgo.APIVersion)
	r.URL.Scheme, r.URL.Host, r.Host = a.base.Scheme, a.base.Host, ""
	r.URL.Path, r.URL.RawPath = a.base.Path+path, ""
	return http.DefaultTransport.RoundTrip(r)
}
