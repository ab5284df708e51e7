package bot

import (
	"slices"
	"strconv"
	"strings"

	"github.com/bwmarrin/discordgo"

	"tiktalks/commands"
)

// heard is what an interaction says: which command with which options, and by which door it came.
type heard struct {
	door    string // "slash", "menu", "click", "form"
	command string // empty where it is not known what was meant
	options map[string]string
	typing  string           // the option that is being typed, while suggestions are asked for
	message commands.Message // that it points at
	managed []string         // ids of the roles in its options that nobody gives to people
}

// hear reads an interaction, whatever its type.
func (e *events) hear(i *discordgo.Interaction) heard {
	h := heard{door: "slash", options: map[string]string{}}
	if i.Message != nil {
		h.message = e.pointed(i.Message, i.GuildID)
	}
	switch data := i.Data.(type) {
	case discordgo.ApplicationCommandInteractionData:
		e.hearCommand(&h, data, i.GuildID)
	case discordgo.MessageComponentInteractionData:
		h.door = "click"
		h.press(data.CustomID)
		if len(data.Values) > 0 {
			h.options[commands.Chosen] = strings.Join(data.Values, "\n")
		}
	case discordgo.ModalSubmitInteractionData:
		h.door = "form"
		h.press(data.CustomID)
		for name, value := range typed(data.Components) {
			h.options[name] = value
		}
	}
	return h
}

func (e *events) hearCommand(h *heard, data discordgo.ApplicationCommandInteractionData, guild string) {
	if data.CommandType == discordgo.MessageApplicationCommand {
		h.door = "menu"
		command, _ := e.bot.desk.InMenu(data.Name)
		h.command = command.Name
		if data.Resolved != nil && data.Resolved.Messages[data.TargetID] != nil {
			h.message = e.pointed(data.Resolved.Messages[data.TargetID], guild)
		}
		return
	}
	if data.Resolved != nil {
		for id, role := range data.Resolved.Roles {
			if role != nil && role.Managed {
				h.managed = append(h.managed, id)
			}
		}
	}
	var options []*discordgo.ApplicationCommandInteractionDataOption
	h.command, options = flatten(data)
	for _, o := range options {
		h.options[o.Name] = optionText(o)
		if o.Focused {
			h.typing = o.Name
		}
	}
}

// press reads what stands behind a button or a form. What can't be read is no command.
func (h *heard) press(id string) {
	p, err := commands.ReadPress(id)
	if err != nil {
		return
	}
	h.command, h.options = p.Command, p.Options
}

// typed gives what stands in the fields of a form, by name.
func typed(rows []discordgo.MessageComponent) map[string]string {
	all := map[string]string{}
	for _, row := range rows {
		row, isRow := row.(*discordgo.ActionsRow)
		if !isRow {
			continue
		}
		for _, field := range row.Components {
			if field, isText := field.(*discordgo.TextInput); isText {
				all[field.CustomID] = field.Value
			}
		}
	}
	return all
}

// pointed gives a message as commands know it. Mentions of people are left out of its text.
func (e *events) pointed(m *discordgo.Message, guild string) commands.Message {
	at := commands.Message{ID: m.ID, Text: strings.TrimSpace(mentionOf.ReplaceAllString(m.Content, " "))}
	if m.Author != nil {
		at.Author = m.Author.ID
	}
	if guild == "" {
		guild = "@me"
	}
	at.Link = "https://discord.com/channels/" + guild + "/" + m.ChannelID + "/" + m.ID
	return at
}

// flatten gives the command's whole name ("facts refresh") and the options of its innermost level.
func flatten(data discordgo.ApplicationCommandInteractionData) (string, []*discordgo.ApplicationCommandInteractionDataOption) {
	name, options := data.Name, data.Options
	for len(options) == 1 && options[0] != nil && isGroup(options[0].Type) {
		name += " " + options[0].Name
		options = options[0].Options
	}
	return name, slices.DeleteFunc(options, func(o *discordgo.ApplicationCommandInteractionDataOption) bool { return o == nil })
}

func isGroup(t discordgo.ApplicationCommandOptionType) bool {
	return t == discordgo.ApplicationCommandOptionSubCommand || t == discordgo.ApplicationCommandOptionSubCommandGroup
}

// optionText gives an option's value as text, whatever type it came in: a role or a person is its id.
func optionText(o *discordgo.ApplicationCommandInteractionDataOption) string {
	switch v := o.Value.(type) {
	case string:
		return v
	case bool:
		if v {
			return "true"
		}
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64)
	}
	return ""
}
