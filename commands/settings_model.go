package commands

import (
	"context"

	"tiktalks/knowledge"
)

// settingsModel lets a server's moderators say whether a language model may word answers there.
func settingsModel(guard *knowledge.Guard) Command {
	return Command{
		Name:    "settings model",
		About:   "Whether a language model may word answers in this server",
		Options: []Option{{Name: "use", About: "on or off", Required: true, MaxRunes: 3, Complete: onOrOff}},
		Access:  Managers,
		Private: true,
		Run: func(_ context.Context, c Call) (Reply, error) {
			use := c.Option("use")
			switch {
			case c.Place.Guild == "":
				return Reply{}, problem("This is set for a server: use the command in one.")
			case use != "on" && use != "off":
				return Reply{}, problem("Write on or off.")
			}
			guard.Switch(c.Place.Guild, use == "on")
			text := "From now on you read the facts' own words in this server."
			if use == "on" {
				text = "From now on a language model may word answers in this server; each sentence is checked against the facts."
			}
			return Reply{Text: text + " This lasts until the bot is started anew.", Private: true, Kind: "settings"}, nil
		},
	}
}

func onOrOff(string) []Choice { return []Choice{{"on", "on"}, {"off", "off"}} }
