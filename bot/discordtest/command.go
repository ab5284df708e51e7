package discordtest

import (
	"maps"
	"slices"
)

// CommandType tells where a command is found (Discord: interactions/application-commands).
type CommandType int

// The kinds of command.
const (
	SlashCommand   CommandType = 1
	UserCommand    CommandType = 2
	MessageCommand CommandType = 3
	EntryPoint     CommandType = 4
)

// OptionType tells what value an option takes (Discord: interactions/application-commands).
type OptionType int

// The kinds of option.
const (
	SubCommand        OptionType = 1
	SubCommandGroup   OptionType = 2
	StringOption      OptionType = 3
	IntegerOption     OptionType = 4
	BooleanOption     OptionType = 5
	UserOption        OptionType = 6
	ChannelOption     OptionType = 7
	RoleOption        OptionType = 8
	MentionableOption OptionType = 9
	NumberOption      OptionType = 10
	AttachmentOption  OptionType = 11
)

// A Command is one that the bot has published.
type Command struct {
	ID                       string            `json:"id"`
	ApplicationID            string            `json:"application_id"`
	GuildID                  string            `json:"guild_id,omitempty"` // empty means global
	Version                  string            `json:"version"`            // changes when the command does
	Type                     CommandType       `json:"type"`
	Name                     string            `json:"name"`
	NameLocalizations        map[string]string `json:"name_localizations"`
	Description              string            `json:"description"`
	DescriptionLocalizations map[string]string `json:"description_localizations"`
	Options                  []CommandOption   `json:"options,omitempty"`
	DefaultMemberPermissions *Permission       `json:"default_member_permissions"` // nil means everyone, 0 administrators
	Contexts                 []int             `json:"contexts"`                   // 0 guild, 1 bot DM, 2 other DMs; nil means all
	IntegrationTypes         []int             `json:"integration_types,omitempty"`
	NSFW                     bool              `json:"nsfw"`
	DMPermission             *bool             `json:"dm_permission,omitempty"` // deprecated by Contexts
	Handler                  int               `json:"handler,omitempty"`
}

// A CommandOption is a parameter of a command, or a sub-command with its own.
type CommandOption struct {
	Type                     OptionType        `json:"type"`
	Name                     string            `json:"name"`
	NameLocalizations        map[string]string `json:"name_localizations"`
	Description              string            `json:"description"`
	DescriptionLocalizations map[string]string `json:"description_localizations"`
	Required                 bool              `json:"required,omitempty"`
	Choices                  []Choice          `json:"choices,omitempty"`
	Options                  []CommandOption   `json:"options,omitempty"`
	ChannelTypes             []int             `json:"channel_types,omitempty"`
	MinValue                 *float64          `json:"min_value,omitempty"`
	MaxValue                 *float64          `json:"max_value,omitempty"`
	MinLength                *int              `json:"min_length,omitempty"`
	MaxLength                *int              `json:"max_length,omitempty"`
	Autocomplete             bool              `json:"autocomplete,omitempty"`
}

// A Choice is a value that an option offers. Value is a string or a float64.
type Choice struct {
	Name              string            `json:"name"`
	NameLocalizations map[string]string `json:"name_localizations"`
	Value             any               `json:"value"`
}

func (c Command) clone() Command {
	c.NameLocalizations = maps.Clone(c.NameLocalizations)
	c.DescriptionLocalizations = maps.Clone(c.DescriptionLocalizations)
	c.Options = cloneOptions(c.Options)
	c.DefaultMemberPermissions = cloned(c.DefaultMemberPermissions)
	c.Contexts = slices.Clone(c.Contexts)
	c.IntegrationTypes = slices.Clone(c.IntegrationTypes)
	return c
}

func cloneOptions(options []CommandOption) []CommandOption {
	options = slices.Clone(options)
	for n := range options {
		o := &options[n]
		o.NameLocalizations = maps.Clone(o.NameLocalizations)
		o.DescriptionLocalizations = maps.Clone(o.DescriptionLocalizations)
		o.Choices = slices.Clone(o.Choices)
		o.Options = cloneOptions(o.Options)
		o.ChannelTypes = slices.Clone(o.ChannelTypes)
	}
	return options
}

// isGroup tells whether an option is a sub-command or a group of them, and no parameter.
func (o CommandOption) isGroup() bool { return o.Type == SubCommand || o.Type == SubCommandGroup }
