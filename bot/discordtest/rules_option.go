package discordtest

import (
	"math"
	"slices"
)

// optionRules check one option of a command (Discord: interactions/application-commands, Option Structure).
var optionRules = []func(path string, o CommandOption) []fieldError{
	func(path string, o CommandOption) []fieldError { return checkName(path+".name", o.Name) },
	func(path string, o CommandOption) []fieldError {
		return between(path+".description", o.Description, 1, 100)
	},
	func(path string, o CommandOption) []fieldError {
		return append(checkLocalizations(path+".name_localizations", o.NameLocalizations, 32),
			checkLocalizations(path+".description_localizations", o.DescriptionLocalizations, 100)...)
	},
	func(path string, o CommandOption) []fieldError {
		if o.Type >= SubCommand && o.Type <= AttachmentOption {
			return nil
		}
		return complain(path+".type", "BASE_TYPE_CHOICES", "There is no option type %d", o.Type)
	},
	checkChoices,
	checkAutocomplete,
	checkBounds,
}

// checkOptions checks the options at one depth: 0 under the command, 1 under a group or sub-command, and so on.
func checkOptions(path string, options []CommandOption, depth int) []fieldError {
	broken := count(path, len(options), 0, 25)
	var names []string
	optional := false
	for _, o := range options {
		names = append(names, o.Name)
		if o.Required && optional {
			broken = append(broken, complain(path, "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
				"Required options must be placed before non-required options")...)
		}
		optional = optional || !o.Required
		if o.isGroup() != options[0].isGroup() {
			broken = append(broken, complain(path, "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
				"Sub-command and sub-command group option types are mutually exclusive to all other types")...)
		}
	}
	if unique(path, names) != nil {
		broken = append(broken, complain(path, "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS", "Option name already exists")...)
	}
	return append(broken, each(path, options, func(path string, o CommandOption) []fieldError {
		return checkOption(path, o, depth)
	})...)
}

func checkOption(path string, o CommandOption, depth int) []fieldError {
	var broken []fieldError
	for _, check := range optionRules {
		broken = append(broken, check(path, o)...)
	}
	switch {
	case o.isGroup() && !nests(o, depth):
		broken = append(broken, complain(path+".type", "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
			"Commands nest as command, group, sub-command and no deeper")...)
	case o.Type == SubCommandGroup && len(o.Options) == 0:
		broken = append(broken, required(path+".options", "")...)
	case !o.isGroup():
		return append(broken, count(path+".options", len(o.Options), 0, 0)...)
	}
	return append(broken, checkOptions(path+".options", o.Options, depth+1)...)
}

// nests tells whether a group or sub-command may stand at this depth and holds what it may.
func nests(o CommandOption, depth int) bool {
	if o.Type == SubCommandGroup {
		return depth == 0 && !slices.ContainsFunc(o.Options, func(o CommandOption) bool { return o.Type != SubCommand })
	}
	return depth <= 1 && !slices.ContainsFunc(o.Options, CommandOption.isGroup)
}

func checkChoices(path string, o CommandOption) []fieldError {
	broken := count(path+".choices", len(o.Choices), 0, 25)
	if len(o.Choices) > 0 {
		broken = append(broken, oneOf(path+".type", o.Type, StringOption, IntegerOption, NumberOption)...)
	}
	return append(broken, each(path+".choices", o.Choices, func(path string, c Choice) []fieldError {
		_, text := c.Value.(string)
		broken := checkChoice(path, c)
		if text != (o.Type == StringOption) {
			broken = append(broken, complain(path+".value", "BASE_TYPE_BAD_TYPE", "The value does not suit the option")...)
		}
		return append(broken, checkLocalizations(path+".name_localizations", c.NameLocalizations, 100)...)
	})...)
}

// checkChoice checks a choice of an option or of an autocomplete.
func checkChoice(path string, c Choice) []fieldError {
	broken := between(path+".name", c.Name, 1, 100)
	switch v := c.Value.(type) {
	case string:
		return append(broken, between(path+".value", v, 1, 100)...)
	case float64:
		if math.Abs(v) <= maxNumber {
			return broken
		}
	}
	return append(broken, complain(path+".value", "BASE_TYPE_BAD_TYPE", "A value is a string or a number")...)
}

func checkAutocomplete(path string, o CommandOption) []fieldError {
	if !o.Autocomplete {
		return nil
	}
	broken := oneOf(path+".type", o.Type, StringOption, IntegerOption, NumberOption)
	if len(o.Choices) > 0 {
		broken = append(broken, complain(path+".autocomplete", "APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES",
			"choices and autocomplete are mutually exclusive")...)
	}
	return broken
}

// checkBounds checks the limits that an option sets for its values.
func checkBounds(path string, o CommandOption) []fieldError {
	broken := append(inRange(path+".min_length", o.MinLength, 0, 6000), inRange(path+".max_length", o.MaxLength, 1, 6000)...)
	if (o.MinLength != nil || o.MaxLength != nil) && o.Type != StringOption {
		broken = append(broken, complain(path+".min_length", "OPTION_BOUNDS", "Only a string has a length")...)
	}
	if (o.MinValue != nil || o.MaxValue != nil) && o.Type != IntegerOption && o.Type != NumberOption {
		broken = append(broken, complain(path+".min_value", "OPTION_BOUNDS", "Only a number has a least and a greatest value")...)
	}
	if o.MinValue != nil && o.MaxValue != nil && *o.MinValue > *o.MaxValue ||
		o.MinLength != nil && o.MaxLength != nil && *o.MinLength > *o.MaxLength {
		broken = append(broken, complain(path, "OPTION_BOUNDS", "The least is greater than the greatest")...)
	}
	return broken
}
