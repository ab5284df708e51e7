package discordtest

import "slices"

// modalDraft is the data of a callback that shows a form.
type modalDraft struct {
	CustomID   string      `json:"custom_id"`
	Title      string      `json:"title"`
	Components []Component `json:"components"`
}

// modalRules check a form (Discord: interactions/receiving-and-responding, Modal; components/reference).
var modalRules = []rule[*modalDraft]{
	{name: "modal: title of 1 to 45 characters", check: func(m *modalDraft) []fieldError {
		return between("data.title", m.Title, 1, 45)
	}},
	{name: "modal: custom id of 1 to 100 characters", check: func(m *modalDraft) []fieldError {
		return between("data.custom_id", m.CustomID, 1, 100)
	}},
	{name: "modal: 1 to 5 components", check: func(m *modalDraft) []fieldError {
		return count("data.components", len(m.Components), 1, 5)
	}},
	{name: "modal: rows with a text input, labels, text displays", check: func(m *modalDraft) []fieldError {
		return append(allowOnly("data.components", m.Components, ActionRow, Label, TextDisplay),
			each("data.components", m.Components, checkFormPart)...)
	}},
	{name: "modal: custom ids unique in the form", check: func(m *modalDraft) []fieldError {
		return uniqueCustomIDs(m.Components)
	}},
}

// checkFormPart checks a component at the top of a form with what it holds.
func checkFormPart(path string, c Component) []fieldError {
	switch c.Type {
	case ActionRow:
		return slices.Concat(
			count(path+".components", len(c.Components), 1, 1),
			allowOnly(path+".components", c.Components, TextInput),
			each(path+".components", c.Components, func(path string, c Component) []fieldError {
				return append(between(path+".label", c.Label, 1, 45), checkInput(path, c)...)
			}))
	case Label:
		broken := append(between(path+".label", c.Label, 1, 45), atMost(path+".description", c.Description, 100)...)
		if c.Component == nil {
			return append(broken, complain(path+".component", "BASE_TYPE_REQUIRED", "This field is required")...)
		}
		return append(broken, checkInput(path+".component", *c.Component)...)
	}
	return nil
}

// inputLimits check one input of a form by its type.
var inputLimits = map[ComponentType]func(path string, c Component) []fieldError{
	TextInput:         checkTextInput,
	StringSelect:      checkStringSelect,
	UserSelect:        checkSelect,
	RoleSelect:        checkSelect,
	MentionableSelect: checkSelect,
	ChannelSelect:     checkSelect,
	FileUpload: func(path string, c Component) []fieldError {
		return append(inRange(path+".min_values", c.MinValues, 0, 10), inRange(path+".max_values", c.MaxValues, 1, 10)...)
	},
	RadioGroup: func(path string, c Component) []fieldError { return count(path+".options", len(c.Options), 2, 10) },
	CheckboxGroup: func(path string, c Component) []fieldError {
		return append(count(path+".options", len(c.Options), 1, 10), inRange(path+".max_values", c.MaxValues, 1, 10)...)
	},
	Checkbox: func(string, Component) []fieldError { return nil },
}

func checkInput(path string, c Component) []fieldError {
	check, ok := inputLimits[c.Type]
	if !ok {
		return complain(path+".type", "COMPONENT_TYPE_INVALID", "A component of type %d is not allowed here", c.Type)
	}
	return append(between(path+".custom_id", c.CustomID, 1, 100), check(path, c)...)
}

func checkTextInput(path string, c Component) []fieldError {
	return slices.Concat(
		inRange(path+".style", &c.Style, 1, 2),
		atMost(path+".placeholder", c.Placeholder, 100),
		atMost(path+".value", c.Value, 4000),
		inRange(path+".min_length", c.MinLength, 0, 4000),
		inRange(path+".max_length", c.MaxLength, 1, 4000),
	)
}
