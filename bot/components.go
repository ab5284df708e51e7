package bot

import (
	"strings"

	"github.com/bwmarrin/discordgo"

	"tiktalks/commands"
)

// Discord's limits for what can be clicked and typed (Discord: component reference, modals).
const (
	maxLabel       = 80 // of a button
	buttonsInARow  = 5
	maxFormTitle   = 45
	maxFieldLabel  = 45
	maxFieldHint   = 100
	maxFieldValue  = 4000
	maxMenuHint    = 150
	maxMenuChoices = 25
)

// broken stands behind a button that has nothing behind it: a defect of the command, which harms nothing else.
const broken = "broken"

// components gives what can be clicked below a reply: buttons, five in a row, then the menu.
func components(r commands.Reply) []discordgo.MessageComponent {
	rows := []discordgo.MessageComponent{}
	var row discordgo.ActionsRow
	for i, b := range r.Buttons[:min(len(r.Buttons), commands.MaxButtons)] {
		row.Components = append(row.Components, button(b))
		if len(row.Components) == buttonsInARow || i == len(r.Buttons)-1 {
			rows = append(rows, row)
			row = discordgo.ActionsRow{}
		}
	}
	if r.Menu != nil && len(r.Menu.Choices) > 0 {
		rows = append(rows, discordgo.ActionsRow{Components: []discordgo.MessageComponent{menu(*r.Menu)}})
	}
	return rows
}

var buttonStyles = map[commands.ButtonStyle]discordgo.ButtonStyle{
	commands.Plain: discordgo.SecondaryButton, commands.Main: discordgo.PrimaryButton, commands.Danger: discordgo.DangerButton,
}

func button(b commands.Button) discordgo.Button {
	id, whole := written(b.Press)
	return discordgo.Button{Label: cut(clean(b.Label), maxLabel), Style: buttonStyles[b.Style], CustomID: id, Disabled: !whole}
}

// written gives a press as Discord keeps it, and whether it could be.
func written(p commands.Press) (id string, whole bool) {
	id, err := p.Write()
	if err != nil {
		return broken, false
	}
	return id, true
}

func menu(m commands.Menu) discordgo.SelectMenu {
	id, whole := written(m.Press)
	choices := m.Choices[:min(len(m.Choices), maxMenuChoices)]
	out := discordgo.SelectMenu{
		MenuType: discordgo.StringSelectMenu, CustomID: id, Disabled: !whole,
		Placeholder: cut(clean(m.Hint), maxMenuHint), MaxValues: max(1, min(m.Most, len(choices))),
	}
	for _, c := range choices {
		out.Options = append(out.Options, discordgo.SelectMenuOption{Label: cut(clean(c.Label), maxChoiceName), Value: c.Value})
	}
	return out
}

// modal is a form as Discord takes it.
type modal struct {
	ID         string                       `json:"custom_id"`
	Title      string                       `json:"title"`
	Components []discordgo.MessageComponent `json:"components"`
}

func form(f commands.Form) modal {
	id, _ := written(f.Press)
	m := modal{ID: id, Title: cut(clean(f.Title), maxFormTitle)}
	for _, field := range f.Fields {
		m.Components = append(m.Components, discordgo.ActionsRow{Components: []discordgo.MessageComponent{input(field)}})
	}
	return m
}

func input(f commands.Field) discordgo.TextInput {
	style := discordgo.TextInputShort
	if f.Long {
		style = discordgo.TextInputParagraph
	}
	most := f.MaxRunes
	if most <= 0 || most > maxFieldValue {
		most = maxFieldValue
	}
	value := clean(f.Value)
	if !f.Long {
		value = strings.ReplaceAll(value, "\n", " ")
	}
	return discordgo.TextInput{
		CustomID: f.Name, Label: cut(clean(f.Label), maxFieldLabel), Placeholder: cut(clean(f.Hint), maxFieldHint),
		Style: style, Value: cut(value, most), Required: f.Required, MaxLength: most,
	}
}
