package commands

import (
	"context"
	"maps"
	"strconv"
	"strings"
	"unicode"
)

// worded makes commands take only what says something: the spaces around a text go, one that is required and has nothing
// but spaces is refused, and so is a number below 0.
func worded(all []Command) []Command {
	for i, c := range all {
		all[i].Run = func(ctx context.Context, call Call) (Reply, error) {
			call.Options = maps.Clone(call.Options)
			for _, o := range c.Options {
				if err := o.word(call.Options); err != nil {
					return Reply{}, err
				}
			}
			return c.Run(ctx, call)
		}
	}
	return all
}

// word puts what was given for the option in order, or says what is wrong with it. What was not given stays away: a click may
// stand for it.
func (o Option) word(given map[string]string) error {
	typed, is := given[o.Name]
	if !is {
		return nil
	}
	switch o.Kind {
	case Text:
		given[o.Name] = words(typed)
		if o.Required && given[o.Name] == "" {
			return problem("%s: write at least a word.", o.Name)
		}
	case Number:
		if n, err := strconv.ParseInt(typed, 10, 64); err == nil && n < 0 {
			return problem("%s: write a whole number, 0 or more.", o.Name)
		}
	}
	return nil
}

// words gives a text without the spaces around it; nothing where there is nothing to be seen in it.
func words(s string) string {
	seen := func(r rune) bool { return unicode.IsGraphic(r) && !unicode.IsSpace(r) }
	if !strings.ContainsFunc(s, seen) {
		return ""
	}
	return strings.TrimSpace(s)
}
