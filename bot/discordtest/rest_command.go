package discordtest

import (
	"fmt"
	"net/http"
	"slices"
)

// listCommands gives the commands of a scope. Without with_localizations the names and descriptions in other languages are
// missing, so that every comparison with what was published fails.
func (c *call) listCommands() (answer, *apiError) {
	scope, refusal := c.scope()
	if refusal != nil {
		return answer{}, refusal
	}
	localized := slices.Contains([]string{"true", "1"}, c.r.URL.Query().Get("with_localizations"))
	return ok(describeCommands(c.commands.scopes[scope], localized))
}

// describeCommands copies commands for an answer.
func describeCommands(commands []*Command, localized bool) []Command {
	all := []Command{}
	for _, cmd := range commands {
		described := cmd.clone()
		if !localized {
			described.NameLocalizations, described.DescriptionLocalizations = nil, nil
			stripLocalizations(described.Options)
		}
		all = append(all, described)
	}
	return all
}

func stripLocalizations(options []CommandOption) {
	for n := range options {
		options[n].NameLocalizations, options[n].DescriptionLocalizations = nil, nil
		for i := range options[n].Choices {
			options[n].Choices[i].NameLocalizations = nil
		}
		stripLocalizations(options[n].Options)
	}
}

// commandFor finds the command in the path.
func (c *call) commandFor() (string, *Command, *apiError) {
	scope, refusal := c.scope()
	if refusal != nil {
		return "", nil, refusal
	}
	cmd, _ := c.commands.byID(scope, c.r.PathValue("command"))
	if cmd == nil {
		return "", nil, unknown(codeUnknownCommand, "Application Command")
	}
	return scope, cmd, nil
}

func (c *call) getCommand() (answer, *apiError) {
	_, cmd, refusal := c.commandFor()
	if refusal != nil {
		return answer{}, refusal
	}
	return ok(cmd)
}

// editCommand changes the fields that the body has.
func (c *call) editCommand() (answer, *apiError) {
	scope, old, refusal := c.commandFor()
	if refusal != nil {
		return answer{}, refusal
	}
	edited := old.clone()
	if refusal := decode(c.body, &edited); refusal != nil {
		return answer{}, refusal
	}
	edited.ID, edited.Type, edited.Version = old.ID, old.Type, c.clock.id()
	if refusal := c.readCommand(&edited, scope); refusal != nil {
		return answer{}, refusal
	}
	all := slices.Clone(c.commands.scopes[scope])
	_, n := c.commands.byID(scope, old.ID)
	all[n] = &edited
	if refusal := judgeSet(all); refusal != nil {
		return answer{}, refusal
	}
	c.setScope(scope, all)
	return ok(edited)
}

func (c *call) deleteCommand() (answer, *apiError) {
	scope, cmd, refusal := c.commandFor()
	if refusal != nil {
		return answer{}, refusal
	}
	rest := slices.DeleteFunc(slices.Clone(c.commands.scopes[scope]), func(other *Command) bool { return other == cmd })
	c.setScope(scope, rest)
	return answer{status: http.StatusNoContent}, nil
}

// under puts the complaints of a refusal under the n-th element of a list.
func (e *apiError) under(n int) *apiError {
	for i := range e.fields {
		e.fields[i].path = fmt.Sprintf("%d.%s", n, e.fields[i].path)
	}
	return e
}
