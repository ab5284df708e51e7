package discordtest

import (
	"maps"
	"net/http"
	"slices"
)

// How many commands a scope holds by type (Discord: interactions/application-commands; menus 15 since 2026-03-03).
var maxCommands = map[CommandType]int{SlashCommand: 100, UserCommand: 15, MessageCommand: 15, EntryPoint: 1}

// maxDailyCreates is how many commands may be made in a scope a day.
const maxDailyCreates = 200

// scope is the guild in the path, or empty for the global commands.
func (c *call) scope() (string, *apiError) {
	if c.r.PathValue("app") != botID {
		return "", refuse(http.StatusForbidden, codeMissingAccess, "Missing Access", "the application is the bot's own")
	}
	guild := c.r.PathValue("guild")
	if guild == "" {
		return "", nil
	}
	if _, refusal := c.guildFor(); refusal != nil {
		return "", refuse(http.StatusForbidden, codeMissingAccess, "Missing Access", "the bot is in the guild")
	}
	return guild, nil
}

// readCommand judges one command of a request and fills in what Discord fills in.
func (c *call) readCommand(sent *Command, scope string) *apiError {
	if sent.Type == 0 {
		sent.Type = SlashCommand
	}
	sent.ApplicationID, sent.GuildID = botID, scope
	if refusal := judge(commandRules, sent); refusal != nil {
		return refusal
	}
	if scope == "" && sent.IntegrationTypes == nil {
		sent.IntegrationTypes = []int{0}
	}
	return nil
}

// store puts commands into a scope. One that was there by type and name keeps its id, and its version if nothing changed.
func (c *call) store(scope string, sent []*Command) *apiError {
	created := 0
	for _, cmd := range sent {
		old := c.commands.byName(scope, cmd.Type, cmd.Name)
		if old == nil {
			created++
			continue
		}
		cmd.ID, cmd.Version = old.ID, old.Version
		if string(encode(cmd)) != string(encode(old)) {
			cmd.Version = c.clock.id()
		}
	}
	today := c.commands.creates[scope].add(c.Now(), created)
	if today.n > maxDailyCreates {
		return refuse(http.StatusBadRequest, codeDailyCommands,
			"Max number of daily application command creates has been reached (200)", "200 new commands a day")
	}
	c.commands.creates[scope] = today
	for _, cmd := range sent {
		if cmd.ID == "" {
			cmd.ID = c.clock.id()
			cmd.Version = cmd.ID
		}
	}
	return nil
}

// judgeSet checks what only a whole scope can break: the numbers by type, and names used twice.
func judgeSet(set []*Command) *apiError {
	n := map[CommandType]int{}
	names := map[CommandType][]string{}
	for _, cmd := range set {
		n[cmd.Type]++
		names[cmd.Type] = append(names[cmd.Type], cmd.Name)
	}
	for _, t := range slices.Sorted(maps.Keys(n)) {
		if n[t] > maxCommands[t] {
			return refuse(http.StatusBadRequest, codeTooManyCommands,
				"Maximum number of application commands reached", "a scope holds 100 slash commands and 15 of each menu")
		}
		if unique("name", names[t]) != nil {
			return badForm("a command's name is unique among its type",
				complain("name", "APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique")...)
		}
	}
	return nil
}

// publishCommands replaces all commands of a scope; those of any type that are not in the list are gone.
func (c *call) publishCommands() (answer, *apiError) {
	scope, refusal := c.scope()
	if refusal != nil {
		return answer{}, refusal
	}
	var list []Command
	if refusal := decode(c.body, &list); refusal != nil {
		return answer{}, refusal
	}
	var sent []*Command
	for n := range list {
		if refusal := c.readCommand(&list[n], scope); refusal != nil {
			return answer{}, refusal.under(n)
		}
		sent = append(sent, &list[n])
	}
	if refusal := judgeSet(sent); refusal != nil {
		return answer{}, refusal
	}
	if refusal := c.store(scope, sent); refusal != nil {
		return answer{}, refusal
	}
	c.setScope(scope, sent)
	return ok(describeCommands(sent, true))
}

// createCommand adds one command, or replaces the one of the same type and name.
func (c *call) createCommand() (answer, *apiError) {
	scope, refusal := c.scope()
	if refusal != nil {
		return answer{}, refusal
	}
	sent := &Command{}
	if refusal := decode(c.body, sent); refusal != nil {
		return answer{}, refusal
	}
	return c.putCommand(scope, sent)
}

// putCommand judges a command and puts it into its scope: 201 if it is new there, else 200.
func (c *call) putCommand(scope string, sent *Command) (answer, *apiError) {
	if refusal := c.readCommand(sent, scope); refusal != nil {
		return answer{}, refusal
	}
	old := c.commands.byName(scope, sent.Type, sent.Name)
	others := slices.DeleteFunc(slices.Clone(c.commands.scopes[scope]), func(cmd *Command) bool { return cmd == old })
	all := append(others, sent)
	if refusal := judgeSet(all); refusal != nil {
		return answer{}, refusal
	}
	if refusal := c.store(scope, []*Command{sent}); refusal != nil {
		return answer{}, refusal
	}
	c.setScope(scope, all)
	status := http.StatusOK
	if old == nil {
		status = http.StatusCreated
	}
	return answer{status, sent}, nil
}

func (c *call) setScope(scope string, all []*Command) {
	c.commands.scopes[scope] = all
	c.emit(Event{Kind: CommandsChanged})
}
