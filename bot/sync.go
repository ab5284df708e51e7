package bot

import (
	"bytes"
	"context"
	"encoding/json"
	"log/slog"
	"slices"
	"strconv"
	"strings"

	"github.com/bwmarrin/discordgo"

	"tiktalks/bot/rest"
	"tiktalks/commands"
)

// entryPoint is the type of an activity's launch command, which discordgo has no name for. An overwrite that leaves it out
// deletes it.
const entryPoint = 4

// published is a command as it is sent to and read from Discord, as far as we set it.
type published struct {
	Name        string            `json:"name"`
	Type        int               `json:"type"`
	Description string            `json:"description"`
	Options     []publishedOption `json:"options,omitempty"`
	Permissions *string           `json:"default_member_permissions,omitempty"`
	Contexts    []int             `json:"contexts,omitempty"`
	Handler     int               `json:"handler,omitempty"` // entry point commands only
}

type publishedOption struct {
	Name         string            `json:"name"`
	Type         int               `json:"type"`
	Description  string            `json:"description"`
	Required     bool              `json:"required,omitempty"`
	Autocomplete bool              `json:"autocomplete,omitempty"`
	MaxLength    int               `json:"max_length,omitempty"`
	MinValue     *float64          `json:"min_value,omitempty"`
	Options      []publishedOption `json:"options,omitempty"`
}

// syncCommands publishes the desk's commands where they differ from what Discord has. It reads before it writes: Discord
// counts creations, and an overwrite resets what server owners have set.
func syncCommands(ctx context.Context, r *rest.Client, app, guild string, desk *commands.Desk, log *slog.Logger) error {
	read, write := rest.Commands.At(app), rest.Publish.At(app)
	if guild != "" {
		read, write = rest.GuildCommands.At(app, guild), rest.PublishInGuild.At(app, guild)
	}
	body, err := r.Do(ctx, read.With("with_localizations=true"), nil)
	if err != nil {
		return err
	}
	var there []published
	if err := json.Unmarshal(body, &there); err != nil {
		return err
	}
	want := wanted(desk, guild == "")
	for _, p := range there {
		if p.Type == entryPoint {
			want = append(want, p)
		}
	}
	if same(there, want) {
		return nil
	}
	if _, err := r.Do(ctx, write, want); err != nil {
		return err
	}
	log.Info("published the commands", "number", len(want))
	return nil
}

// groups says what the commands of a group are about.
var groups = map[string]string{
	"facts":    "For moderators: look after the facts",
	"settings": "For moderators: how I behave in this server",
	"privacy":  "What I keep about you",
}

// wanted gives the desk's commands in Discord's form; those of a group become its subcommands.
func wanted(desk *commands.Desk, global bool) []published {
	var all []published
	for _, c := range desk.All() {
		if c.Menu != "" {
			all = append(all, inMenu(c, global))
		}
		if c.Hidden {
			continue
		}
		group, sub, grouped := strings.Cut(c.Name, " ")
		if !grouped {
			all = append(all, top(c, c.Name, c.About, options(c), global))
			continue
		}
		entry := publishedOption{Name: sub, Type: int(discordgo.ApplicationCommandOptionSubCommand), Description: c.About, Options: options(c)}
		if at := slices.IndexFunc(all, func(p published) bool { return p.Name == group }); at >= 0 {
			all[at].Options = append(all[at].Options, entry)
			continue
		}
		all = append(all, top(c, group, groups[group], []publishedOption{entry}, global))
	}
	return all
}

// top makes a top-level command. Those for moderators are hidden from others and do not exist in direct messages; that is
// a comfort only, the permission is checked on every call.
func top(c commands.Command, name, about string, options []publishedOption, global bool) published {
	p := published{Name: name, Type: int(discordgo.ChatApplicationCommand), Description: about, Options: options}
	return restricted(c, p, global)
}

// inMenu makes the entry of a message's menu. It has no description (Discord: application commands).
func inMenu(c commands.Command, global bool) published {
	return restricted(c, published{Name: c.Menu, Type: int(discordgo.MessageApplicationCommand)}, global)
}

// restricted says where the command is offered and to whom.
func restricted(c commands.Command, p published, global bool) published {
	if global {
		p.Contexts = []int{int(discordgo.InteractionContextGuild), int(discordgo.InteractionContextBotDM)}
	}
	if c.Restricted() {
		manage := strconv.FormatInt(discordgo.PermissionManageGuild, 10)
		p.Permissions = &manage
		if global {
			p.Contexts = p.Contexts[:1]
		}
	}
	return p
}

var optionTypes = map[commands.OptionKind]discordgo.ApplicationCommandOptionType{
	commands.Text: discordgo.ApplicationCommandOptionString, commands.Switch: discordgo.ApplicationCommandOptionBoolean,
	commands.Number: discordgo.ApplicationCommandOptionInteger, commands.Role: discordgo.ApplicationCommandOptionRole,
}

func options(c commands.Command) []publishedOption {
	var all []publishedOption
	for _, o := range c.Options {
		p := publishedOption{Name: o.Name, Description: o.About, Required: o.Required, Autocomplete: o.Complete != nil, MaxLength: o.MaxRunes}
		p.Type = int(optionTypes[o.Kind])
		if o.Kind == commands.Number {
			p.MinValue = new(float64)
		}
		all = append(all, p)
	}
	return all
}

// same compares two lists of commands, whatever their order.
func same(a, b []published) bool {
	key := func(list []published) [][]byte {
		var keys [][]byte
		for _, p := range list {
			data, err := json.Marshal(p)
			if err != nil {
				return nil
			}
			keys = append(keys, data)
		}
		slices.SortFunc(keys, bytes.Compare)
		return keys
	}
	return slices.EqualFunc(key(a), key(b), bytes.Equal)
}
