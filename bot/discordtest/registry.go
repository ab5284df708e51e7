package discordtest

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"
)

// A registry holds the published commands by scope: the id of a guild, or empty for the global ones.
type registry struct {
	scopes  map[string][]*Command
	creates map[string]dailyCount
}

func newRegistry() registry {
	return registry{scopes: map[string][]*Command{}, creates: map[string]dailyCount{}}
}

// dailyCount counts what may happen only so often a day.
type dailyCount struct {
	since time.Time
	n     int
}

// add counts n more, beginning anew when a day has passed, and gives the sum.
func (d dailyCount) add(now time.Time, n int) dailyCount {
	if now.Sub(d.since) >= 24*time.Hour {
		d = dailyCount{since: now}
	}
	d.n += n
	return d
}

// Commands are those that the bot has published in a guild, or globally where guildID is empty.
func (s *Server) Commands(guildID string) []Command {
	s.mu.Lock()
	defer s.mu.Unlock()
	var all []Command
	for _, c := range s.commands.scopes[guildID] {
		all = append(all, c.clone())
	}
	return all
}

// visible are the commands of a guild and, behind them, the global ones. In a DM there are only the latter.
func (r *registry) visible(guild string) []*Command {
	if guild == "" {
		return r.scopes[""]
	}
	return slices.Concat(r.scopes[guild], r.scopes[""])
}

// find looks up a command by its type and path, and gives the steps of the path that lead to a sub-command.
func (r *registry) find(guild string, t CommandType, path string) (*Command, []string, error) {
	name, steps := path, []string(nil)
	if t == SlashCommand {
		first, rest, _ := strings.Cut(path, " ")
		name, steps = first, strings.Fields(rest)
	}
	var names []string
	for _, c := range r.visible(guild) {
		if c.Type == t && c.Name == name {
			return c, steps, nil
		}
		names = append(names, c.Name)
	}
	return nil, nil, fmt.Errorf("discordtest: the bot has published no command %q here; it has %q", name, names)
}

// byID looks up a command of one scope.
func (r *registry) byID(scope, id string) (*Command, int) {
	n := slices.IndexFunc(r.scopes[scope], func(c *Command) bool { return c.ID == id })
	if n < 0 {
		return nil, n
	}
	return r.scopes[scope][n], n
}

// byName looks up a command of one scope by what identifies it to a publisher.
func (r *registry) byName(scope string, t CommandType, name string) *Command {
	for _, c := range r.scopes[scope] {
		if c.Type == t && c.Name == name {
			return c
		}
	}
	return nil
}

// contextOf is the interaction context of a place.
func contextOf(at *place) int {
	if at.Type == DMChannel {
		return inBotDM
	}
	return inGuild
}

// installOf is the integration type by which a person uses the bot.
func installOf(p Person) int {
	if p.userInstall {
		return 1
	}
	return 0
}

// offered tells whether a list has the value; a missing list means the default, and a missing default everything.
func offered(list []int, value int, otherwise []int) bool {
	if list == nil {
		list = otherwise
	}
	return list == nil || slices.Contains(list, value)
}

// defaultPermissions are those that a member needs to be offered the command. None at all means an administrator's.
func defaultPermissions(c *Command) Permission {
	if c.DefaultMemberPermissions == nil {
		return noPermissions
	}
	return cmp.Or(*c.DefaultMemberPermissions, Administrator)
}
