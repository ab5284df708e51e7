package commands

import "context"

// settingsModel lets a server's moderators say whether a language model may word answers there. It is kept in the ledger;
// where there is none, in memory.
func settingsModel(d *Desk) Command {
	use := []Option{{Name: "use", About: "on or off", Required: true, MaxRunes: 3, Complete: onOrOff}}
	const about = "Whether a language model may word answers in this server"
	if d.needs.Ledger != nil {
		return d.setting("model", about, use, modelChoice)
	}
	guard := d.needs.Answerer.Guard
	return Command{
		Name: "settings model", About: about, Options: use, Access: Managers, Private: true,
		Run: func(ctx context.Context, c Call) (Reply, error) {
			value, text, err := modelChoice(ctx, c)
			if err != nil {
				return Reply{}, err
			}
			guard.Switch(c.Place.Guild, value == "on")
			return Reply{Text: text + " This lasts until the bot is started anew.", Private: true, Kind: "settings"}, nil
		},
	}
}

// modelChoice gives the value to keep and the sentence that tells.
func modelChoice(_ context.Context, c Call) (value, text string, err error) {
	switch use := c.Option("use"); {
	case c.Place.Guild == "":
		return "", "", problem("This is set for a server: use the command in one.")
	case use == "on":
		return "on", "From now on a language model may word answers in this server; each sentence is checked against the facts. " +
			"It gets the question, and the ones that the same person asked before where the question goes on from them.", nil
	case use == "off":
		return "off", "From now on you read the facts' own words in this server.", nil
	}
	return "", "", problem("Write on or off.")
}

func onOrOff(string) []Choice { return []Choice{{"on", "on"}, {"off", "off"}} }

// modelLine tells in /settings show whether a model words answers in the caller's server.
func (d *Desk) modelLine(ctx context.Context, c Call) string {
	switch guard := d.needs.Answerer.Guard; {
	case guard == nil:
		return "A language model words answers: no, none is set"
	case guard.On(ctx, c.Place.Guild):
		return "A language model words answers: on"
	default:
		return "A language model words answers: off"
	}
}
