package discordtest

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
	"unicode/utf8"
)

// An Option is a value that a person gives to an option of a command.
type Option struct {
	name    string
	value   any
	focused bool
}

// Opt gives a value to an option: a string, a whole number, a float64, a bool, a [User], [Channel], [Role] or [Attachment].
func Opt(name string, value any) Option { return Option{name: name, value: value} }

// Focus is the option in which the person is typing, with what has been typed so far.
func Focus(name, typed string) Option { return Option{name: name, value: typed, focused: true} }

// form fills in the options of one command, and gathers the objects that they name.
type form struct {
	server   *Server
	at       *place
	typing   bool // an autocomplete: what is required may still be missing
	resolved *resolved
}

// fill walks down the sub-commands of the path and fills in the options at its end.
func (f *form) fill(known []CommandOption, steps []string, given []Option) ([]optionValue, error) {
	if len(steps) > 0 {
		sub, ok := findOption(known, steps[0])
		if !ok || !sub.isGroup() {
			return nil, fmt.Errorf("there is no sub-command %q; there are %s", steps[0], optionNames(known))
		}
		inside, err := f.fill(sub.Options, steps[1:], given)
		return []optionValue{{Name: sub.Name, Type: sub.Type, Options: inside}}, err
	}
	if slices.ContainsFunc(known, CommandOption.isGroup) {
		return nil, fmt.Errorf("it is called by one of its sub-commands %s", optionNames(known))
	}
	if err := f.complete(known, given); err != nil {
		return nil, err
	}
	var values []optionValue
	for _, g := range given {
		v, err := f.value(known, g)
		if err != nil {
			return nil, fmt.Errorf("option %q: %w", g.name, err)
		}
		values = append(values, v)
	}
	return values, nil
}

// complete checks that nothing required is missing, or that exactly one option is being typed.
func (f *form) complete(known []CommandOption, given []Option) error {
	focused := 0
	var names []string
	for _, g := range given {
		if g.focused {
			focused++
		}
		if slices.Contains(names, g.name) {
			return fmt.Errorf("option %q is given twice", g.name)
		}
		names = append(names, g.name)
	}
	switch {
	case f.typing && focused != 1:
		return errors.New("an autocomplete needs one option from Focus")
	case !f.typing && focused > 0:
		return errors.New("an option from Focus is for Autocomplete only")
	case f.typing:
		return nil
	}
	for _, o := range known {
		if o.Required && !slices.Contains(names, o.Name) {
			return fmt.Errorf("the required option %q is missing", o.Name)
		}
	}
	return nil
}

func (f *form) value(known []CommandOption, g Option) (optionValue, error) {
	o, ok := findOption(known, g.name)
	if !ok {
		return optionValue{}, fmt.Errorf("there is none of this name; there are %s", optionNames(known))
	}
	out := optionValue{Name: o.Name, Type: o.Type, Value: g.value, Focused: g.focused}
	if g.focused {
		if !o.Autocomplete {
			return out, errors.New("it has no autocomplete")
		}
		return out, nil
	}
	v, err := argumentRules[o.Type](f, o, g.value)
	out.Value = v
	return out, err
}

// argumentRules check a value for each type of option as Discord's client does, and give what goes on the wire.
var argumentRules = map[OptionType]func(*form, CommandOption, any) (any, error){
	StringOption:      (*form).text,
	IntegerOption:     (*form).integer,
	NumberOption:      (*form).number,
	BooleanOption:     (*form).boolean,
	UserOption:        (*form).user,
	ChannelOption:     (*form).channel,
	RoleOption:        (*form).role,
	MentionableOption: (*form).mentionable,
	AttachmentOption:  (*form).attachment,
}

func (f *form) text(o CommandOption, v any) (any, error) {
	text, ok := v.(string)
	if !ok {
		return nil, fmt.Errorf("it takes a string, not %T", v)
	}
	length := utf8.RuneCountInString(text)
	if least, most := orDefault(o.MinLength, 0), orDefault(o.MaxLength, 6000); length < least || length > most {
		return nil, fmt.Errorf("it takes %d to %d characters, not %d", least, most, length)
	}
	return text, amongChoices(o, text)
}

func (f *form) integer(o CommandOption, v any) (any, error) {
	n, err := f.number(o, v)
	if err != nil {
		return nil, err
	}
	if whole := n.(float64); whole != math.Trunc(whole) || math.Abs(whole) > maxInteger {
		return nil, fmt.Errorf("it takes a whole number between ±(2^53-1), not %v", v)
	}
	return int64(n.(float64)), nil
}

func (f *form) number(o CommandOption, v any) (any, error) {
	var n float64
	switch v := v.(type) {
	case int:
		n = float64(v)
	case float64:
		n = v
	default:
		return nil, fmt.Errorf("it takes a number, not %T", v)
	}
	if least, most := orDefault(o.MinValue, -maxNumber), orDefault(o.MaxValue, maxNumber); n < least || n > most {
		return nil, fmt.Errorf("it takes %v to %v, not %v", least, most, n)
	}
	return n, amongChoices(o, n)
}

func (f *form) boolean(_ CommandOption, v any) (any, error) {
	if _, ok := v.(bool); !ok {
		return nil, fmt.Errorf("it takes a bool, not %T", v)
	}
	return v, nil
}

func amongChoices(o CommandOption, v any) error {
	if len(o.Choices) == 0 || slices.ContainsFunc(o.Choices, func(c Choice) bool { return c.Value == v }) {
		return nil
	}
	return fmt.Errorf("%v is none of its choices", v)
}

func findOption(options []CommandOption, name string) (CommandOption, bool) {
	for _, o := range options {
		if o.Name == name {
			return o, true
		}
	}
	return CommandOption{}, false
}

func optionNames(options []CommandOption) string {
	var names []string
	for _, o := range options {
		names = append(names, o.Name)
	}
	return "[" + strings.Join(names, ", ") + "]"
}

func orDefault[T any](p *T, otherwise T) T {
	if p == nil {
		return otherwise
	}
	return *p
}
