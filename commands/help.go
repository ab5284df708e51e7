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
			text, moderators := helpText(d.All())
			return Reply{Text: text, Card: Card{Title: "For people who may manage the server", Body: moderators}, Private: true, Kind: "help"}, nil
		},
	}
}

// helpText lists what everybody may use, and what moderators may.
func helpText(all []Command) (text, restricted string) {
	everybody, moderators := []string{helpHead}, []string{}
	for _, c := range all {
		line := "• " + usage(c) + ": " + c.About
		if c.Menu != "" {
			everybody, moderators = inMenuHelp(c, everybody, moderators)
		}
		if c.Hidden {
			continue
		}
		if c.Restricted() {
			moderators = append(moderators, line)
		} else {
			everybody = append(everybody, line)
		}
	}
	return strings.Join(everybody, "\n"), strings.Join(moderators, "\n")
}

// inMenuHelp adds a line for a command in the menu of messages to the list that it belongs to.
func inMenuHelp(c Command, everybody, moderators []string) (_, _ []string) {
	line := "• " + c.Menu + ", in the menu of a message (Apps)"
	if c.Restricted() {
		return everybody, append(moderators, line)
	}
	return append(everybody, line), moderators
}

// usage gives a command as people type it, with what it takes; what may be left out stands in brackets.
func usage(c Command) string {
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
