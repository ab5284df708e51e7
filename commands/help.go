package commands

import (
	"context"
	"strings"
)

const helpHead = `Ask me with /ask, mention me, write me a direct message or reply to one of my messages. Follow-ups work: "and China?", "when was that?".`

// help says how to ask, and lists every command of the desk.
func help(d *Desk) Command {
	return Command{
		Name:    "help",
		About:   "How to ask me",
		Private: true,
		Run: func(context.Context, Call) (Reply, error) {
			return Reply{Text: helpText(d.All()), Private: true, Kind: "help"}, nil
		},
	}
}

func helpText(all []Command) string {
	everybody, moderators := []string{helpHead}, []string{"For people who may manage the server:"}
	for _, c := range all {
		if c.Hidden && c.Menu == "" {
			continue
		}
		line := "• " + usage(c) + ": " + c.About
		if c.Restricted() {
			moderators = append(moderators, line)
		} else {
			everybody = append(everybody, line)
		}
	}
	return strings.Join(append(everybody, moderators...), "\n")
}

// usage gives a command as people type it, with what it takes; what may be left out stands in brackets. One that nobody
// types is called as the menu of a message calls it.
func usage(c Command) string {
	if c.Hidden {
		return "In a message's menu, “" + c.Menu + "”"
	}
	words := []string{"/" + c.Name}
	for _, o := range c.Options {
		if o.Required {
			words = append(words, o.Name)
		} else {
			words = append(words, "["+o.Name+"]")
		}
	}
	return strings.Join(words, " ")
}
