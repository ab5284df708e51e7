package bot

import (
	"context"
	"encoding/json"
	"log/slog"
	"time"

	"github.com/bwmarrin/discordgo"

	"tiktalks/commands"
	"tiktalks/knowledge"
)

// For tests.
var (
	Escape = escape
	Cut    = cut
	Units  = units
)

// Rendered gives a reply as the JSON that Discord gets.
func Rendered(r commands.Reply) ([]byte, error) { return json.Marshal(render(r)) }

// Deaf is a bot's events without a connection: requests fail at once.
type Deaf struct{ events *events }

// NewDeaf makes one.
func NewDeaf(desk *commands.Desk, base *knowledge.Base, log *slog.Logger) (*Deaf, error) {
	b, err := New(Config{APIURL: "http://127.0.0.1:1"}, desk, base, log, time.Now)
	if err != nil {
		return nil, err
	}
	return &Deaf{&events{bot: b, app: identity{ID: "1", UserID: "2"}, rest: b.rest}}, nil
}

// Take hands events to the handlers, as the gateway does.
func (d *Deaf) Take(ctx context.Context, i *discordgo.InteractionCreate, m *discordgo.MessageCreate) {
	d.events.handle(ctx, i)
	d.events.handle(ctx, m)
}

// Wait waits until all that was taken is done.
func (d *Deaf) Wait() { d.events.bot.server.inFlight.Wait() }
