package commands

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"tiktalks/knowledge"
	"tiktalks/knowledge/ledger"
)

// settings are the commands with which a server's managers say how the bot behaves there.
func (d *Desk) settings() []Command {
	return []Command{settingsShow(d), settingsQueue(d), settingsReviewers(d), settingsCurators(d)}
}

// setting makes a command that sets one thing in a server. set gives the value to keep and the sentence that tells.
func (d *Desk) setting(name, about string, options []Option, set func(context.Context, Call) (value, text string, err error)) Command {
	return Command{
		Name: "settings " + name, About: about, Options: options, Access: Managers, Private: true,
		Run: func(ctx context.Context, c Call) (Reply, error) {
			value, text, err := set(ctx, c)
			if err != nil {
				return Reply{}, err
			}
			if err := d.needs.Ledger.Settings().Set(ctx, c.Place.Guild, settingOf[name], value, c.Person.ID); err != nil {
				return Reply{}, err
			}
			return Reply{Text: text, Private: true, Kind: "settings"}, nil
		},
	}
}

// settingOf gives the name under which the ledger keeps what a command sets.
var settingOf = map[string]string{"queue": ledger.KeepsQuestions, "reviewers": ledger.Reviewers, "curators": CuratorRole, "model": knowledge.ModelSetting}

func settingsQueue(d *Desk) Command {
	use := Option{Name: "use", About: "on or off", Required: true, MaxRunes: 3, Complete: onOrOff}
	return d.setting("queue", "Whether questions that I could not answer are kept for moderators", []Option{use},
		func(_ context.Context, c Call) (value, text string, err error) {
			switch c.Option("use") {
			case "on":
				return ledger.On, "From now on I keep the questions in this server that I could not answer: the text, a code that stands for the asker, " +
					"30 days at most. They go with their message, with /privacy delete, and when I am removed. /facts queue shows them.", nil
			case "off":
				return "", "I keep no questions in this server any more, and have deleted those that I had.", nil
			}
			return "", "", problem("Write on or off.")
		})
}

func settingsReviewers(d *Desk) Command {
	people := Option{Name: "people", About: "1: the author may publish; 2: a second person has to", Required: true, Kind: Number}
	return d.setting("reviewers", "How many people a change of the facts takes", []Option{people},
		func(_ context.Context, c Call) (value, text string, err error) {
			switch c.Option("people") {
			case "1":
				return "1", "From now on whoever writes a draft in this server may publish it.", nil
			case "2":
				return "2", "From now on a second person has to publish what somebody drafts in this server.", nil
			}
			return "", "", problem("Write 1 or 2.")
		})
}

func settingsCurators(d *Desk) Command {
	role := Option{Name: "role", About: "A role whose holders may change the facts; once more takes it back", Required: true, Kind: Role}
	return d.setting("curators", "Which roles may change the facts besides those who manage the server", []Option{role},
		func(ctx context.Context, c Call) (value, text string, err error) {
			set, err := d.needs.Ledger.Settings().Get(ctx, c.Place.Guild, CuratorRole)
			if err != nil {
				return "", "", err
			}
			role, roles := c.Option("role"), rolesIn(set)
			if at := slices.Index(roles, role); at >= 0 {
				return strings.Join(slices.Delete(roles, at, at+1), ","), "Holders of " + roleName(role) +
					" may no longer change the facts: the same command, given once more, takes back what it gave. A third time gives it again.", nil
			}
			switch {
			case role == c.Place.Guild:
				return "", "", problem("That is the role of everybody in this server. Choose one that only those hold who shall change the facts.")
			case slices.Contains(c.Managed, role):
				return "", "", problem("That role belongs to a bot or to Discord itself, so you can't say who holds it. Choose one that you give to people.")
			}
			return strings.Join(append(roles, role), ","), "Holders of " + roleName(role) + " may change the facts from now on; the same command " +
				"once more takes that back. Discord hides /facts from them until an administrator allows the role: Server Settings, Integrations, this bot, /facts.", nil
		})
}

// rolesIn gives the ids of the roles in the setting CuratorRole.
func rolesIn(set string) []string {
	return strings.FieldsFunc(set, func(r rune) bool { return r == ',' })
}

// curatorWords says who may change the facts besides the managers; nothing where no role may.
func curatorWords(set string) string {
	var names []string
	for _, role := range rolesIn(set) {
		names = append(names, roleName(role))
	}
	if len(names) == 0 {
		return ""
	}
	return ", and the holders of " + strings.Join(names, ", ")
}

func settingsShow(d *Desk) Command {
	return Command{
		Name: "settings show", About: "How I am set in this server", Access: Managers, Private: true,
		Run: func(ctx context.Context, c Call) (Reply, error) {
			set, err := d.needs.Ledger.Settings().All(ctx, c.Place.Guild)
			if err != nil {
				return Reply{}, err
			}
			curators := "those who may manage the server" + curatorWords(set[CuratorRole])
			if !slices.Contains(d.needs.Curators, c.Place.Guild) {
				curators = "nobody in this server: the operator names those that may in CURATOR_GUILDS"
			}
			lines := []string{
				"Questions without an answer are kept: " + cmp.Or(set[ledger.KeepsQuestions], "off"),
				"People that a change of the facts takes: " + cmp.Or(set[ledger.Reviewers], "1"),
				"Who may change the facts: " + curators,
				d.modelLine(ctx, c),
			}
			return Reply{Text: strings.Join(lines, "\n"), Private: true, Kind: "settings"}, nil
		},
	}
}
