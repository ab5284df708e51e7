package bot

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"tiktalks/bot/gateway"
)

// privileged are the flags of an application that may get a privileged intent (Discord: resources/application, flags).
const privileged = 1<<12 | 1<<13 | 1<<14 | 1<<15 | 1<<18 | 1<<19

// fewIdentifies are so few left today that a restart too many would leave the bot out in the cold.
const fewIdentifies = 50

// application looks at what the developer portal says.
func (x *examination) application(ctx context.Context) {
	var app struct {
		ID       string `json:"id"`
		Flags    int    `json:"flags"`
		Key      string `json:"verify_key"`
		Endpoint string `json:"interactions_endpoint_url"`
	}
	if _, err := x.get(ctx, "/applications/@me", &app); err != nil {
		x.note(May, "application", "its settings can't be read: "+err.Error(), "try again later")
		return
	}
	x.appID = app.ID
	x.note(Fine, "application", "id "+app.ID, "")
	if app.Flags&privileged != 0 {
		x.note(May, "intents", "privileged intents are switched on, and the bot needs none", "switch them off in the developer portal, page Bot")
	} else {
		x.note(Fine, "intents", "no privileged ones are switched on, and none are needed", "")
	}
	x.endpoint(app.Key, app.Endpoint)
}

// endpoint compares where Discord sends interactions with where this bot takes them.
func (x *examination) endpoint(key, url string) {
	here := x.config.InteractionsAddr != ""
	switch {
	case !here && url == "":
	case !here:
		x.note(Must, "interactions", "Discord sends them to an Interactions Endpoint URL, and INTERACTIONS_ADDR is not set",
			"set INTERACTIONS_ADDR and DISCORD_PUBLIC_KEY, or clear the URL in the developer portal, page General Information")
	case key != "" && !strings.EqualFold(key, hex.EncodeToString(x.config.PublicKey)):
		x.note(Must, "interactions", "DISCORD_PUBLIC_KEY is not this application's", "copy the public key from the developer portal, page General Information")
	case url == "":
		x.note(May, "interactions", "Discord knows no Interactions Endpoint URL, so they come by the gateway",
			"once the bot runs, write its public address, ending in /interactions, into the developer portal, page General Information")
	default:
		x.note(Fine, "interactions", "Discord sends them over HTTP; the key is right", "")
	}
}

// sessions looks at how many sessions may still be begun today.
func (x *examination) sessions(ctx context.Context) {
	var raw json.RawMessage
	_, err := x.get(ctx, "/gateway/bot", &raw)
	info, unread := gateway.ParseInfo(raw)
	switch {
	case err != nil || unread != nil:
		x.note(Must, "gateway", "Discord does not say where it is", "try again later; look at discordstatus.com")
	case info.Limit.Remaining < fewIdentifies:
		x.note(Must, "gateway", fmt.Sprintf("only %d sessions may still be begun", info.Limit.Remaining),
			fmt.Sprintf("don't restart for %v, and find out what restarted so often", info.Limit.ResetAfter.Round(time.Minute)))
	default:
		x.note(Fine, "gateway", fmt.Sprintf("%d shards recommended, %d at a time; %d of %d sessions left today",
			info.Shards, info.Limit.MaxConcurrency, info.Limit.Remaining, info.Limit.Total), "")
	}
}
