package discordtest

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"
)

// Numbers of the command rules (Discord: interactions/application-commands).
const (
	maxInteger     = 1<<53 - 1
	maxNumber      = 1 << 53
	maxCommandSize = 8000
)

// commandName is the pattern of slash commands and options: letters and digits of any script, -, _ and '.
var commandName = regexp.MustCompile(`^[-_'\p{L}\p{N}\p{Devanagari}\p{Thai}]{1,32}$`)

// locales are those in which Discord's client exists (Discord: reference, Locales).
var locales = strings.Fields("id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk " +
	"hi th zh-CN ja zh-TW ko")

// commandRules check one command as it was sent.
var commandRules = []rule[*Command]{
	{name: "command: type 1 to 4", check: func(c *Command) []fieldError {
		return oneOf("type", c.Type, SlashCommand, UserCommand, MessageCommand, EntryPoint)
	}},
	{name: "command: name of 1 to 32 characters, of a slash command in lower case", check: func(c *Command) []fieldError {
		if c.Type == SlashCommand {
			return checkName("name", c.Name)
		}
		return between("name", c.Name, 1, 32)
	}},
	{name: "command: description of 1 to 100 characters, none for menus", check: checkCommandDescription},
	{name: "command: no options for menus", check: func(c *Command) []fieldError {
		if c.Type == SlashCommand {
			return nil
		}
		return count("options", len(c.Options), 0, 0)
	}},
	{name: "command: localizations in known locales and within limits", check: func(c *Command) []fieldError {
		return append(checkLocalizations("name_localizations", c.NameLocalizations, 32),
			checkLocalizations("description_localizations", c.DescriptionLocalizations, 100)...)
	}},
	{name: "command: options by the rules", check: func(c *Command) []fieldError { return checkOptions("options", c.Options, 0) }},
	{name: "command: contexts 0 to 2 and integration types 0 to 1, of global commands only", check: checkReach},
	{name: "command: at most 8000 characters in all", check: func(c *Command) []fieldError {
		if commandSize(c) <= maxCommandSize {
			return nil
		}
		return complain("options", "APPLICATION_COMMAND_TOO_LARGE", "Command exceeds maximum size (%d)", maxCommandSize)
	}},
}

func checkName(path, name string) []fieldError {
	if broken := between(path, name, 1, 32); broken != nil {
		return broken
	}
	if commandName.MatchString(name) && name == strings.ToLower(name) {
		return nil
	}
	return complain(path, "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid")
}

func checkCommandDescription(c *Command) []fieldError {
	switch {
	case c.Type == SlashCommand:
		return between("description", c.Description, 1, 100)
	case c.Type == EntryPoint:
		return atMost("description", c.Description, 100)
	}
	return atMost("description", c.Description, 0)
}

func checkLocalizations(path string, texts map[string]string, most int) []fieldError {
	var broken []fieldError
	for locale, text := range texts {
		broken = append(broken, oneOf(path+"."+locale, locale, locales...)...)
		broken = append(broken, between(path+"."+locale, text, 1, most)...)
	}
	slices.SortFunc(broken, func(a, b fieldError) int { return cmp.Compare(a.path, b.path) })
	return broken
}

func checkReach(c *Command) []fieldError {
	if c.GuildID != "" && (c.Contexts != nil || c.IntegrationTypes != nil) {
		return complain("contexts", "APPLICATION_COMMAND_GUILD_CONTEXTS", "Only global commands have contexts and integration types")
	}
	inside := func(last int) func(string, int) []fieldError {
		return func(path string, v int) []fieldError { return inRange(path, &v, 0, last) }
	}
	broken := append(each("contexts", c.Contexts, inside(2)), each("integration_types", c.IntegrationTypes, inside(1))...)
	if c.Contexts != nil && len(c.Contexts) == 0 {
		broken = append(broken, count("contexts", 0, 1, 3)...)
	}
	return broken
}

// commandSize is the sum that is limited to 8000 characters: names, descriptions and values, the longest localization of
// each field counting.
func commandSize(c *Command) int {
	return longest(c.Name, c.NameLocalizations) + longest(c.Description, c.DescriptionLocalizations) + optionsSize(c.Options)
}

func optionsSize(options []CommandOption) int {
	n := 0
	for _, o := range options {
		n += longest(o.Name, o.NameLocalizations) + longest(o.Description, o.DescriptionLocalizations) + optionsSize(o.Options)
		for _, c := range o.Choices {
			text, _ := c.Value.(string)
			n += longest(c.Name, c.NameLocalizations) + utf8.RuneCountInString(text)
		}
	}
	return n
}

func longest(text string, localized map[string]string) int {
	n := utf8.RuneCountInString(text)
	for _, l := range localized {
		n = max(n, utf8.RuneCountInString(l))
	}
	return n
}
