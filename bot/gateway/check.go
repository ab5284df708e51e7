package gateway

import (
	"errors"
	"slices"

	"github.com/bwmarrin/discordgo"
)

// The checks say what an event must have so that a handler can use it without asking (Discord: resources/message and
// interactions/receiving-and-responding; which fields discordgo leaves nil was tried).

func checkIDs(m *discordgo.Message) error {
	if m == nil || m.ID == "" || m.ChannelID == "" {
		return errors.New("the message has no id or no channel")
	}
	return nil
}

func checkMessage(m *discordgo.Message) error {
	switch {
	case checkIDs(m) != nil:
		return checkIDs(m)
	case m.Author == nil || m.Author.ID == "":
		return errors.New("the message has no author")
	case slices.Contains(m.Mentions, nil):
		return errors.New("the message mentions nobody at one place")
	}
	return nil
}

func checkInteraction(e *discordgo.InteractionCreate) error {
	i := e.Interaction
	switch {
	case i == nil || i.ID == "" || i.Token == "":
		return errors.New("the interaction has no id or no token")
	case !hasPerson(i):
		return errors.New("the interaction has no person")
	case i.Data == nil:
		return errors.New("the interaction has no data, or a type that is not known")
	case i.Type == discordgo.InteractionMessageComponent && i.Message == nil:
		return errors.New("the click was on no message")
	}
	if data, isCommand := i.Data.(discordgo.ApplicationCommandInteractionData); isCommand {
		return checkCommand(data)
	}
	return nil
}

func hasPerson(i *discordgo.Interaction) bool {
	if i.Member != nil {
		return i.Member.User != nil && i.Member.User.ID != ""
	}
	return i.User != nil && i.User.ID != ""
}

func checkCommand(data discordgo.ApplicationCommandInteractionData) error {
	if data.Name == "" {
		return errors.New("the command has no name")
	}
	return checkOptions(data.Options)
}

func checkOptions(options []*discordgo.ApplicationCommandInteractionDataOption) error {
	for _, o := range options {
		if o == nil {
			return errors.New("an option is null")
		}
		if err := checkOptions(o.Options); err != nil {
			return err
		}
	}
	return nil
}
