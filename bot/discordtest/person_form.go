package discordtest

import (
	"errors"
	"fmt"
	"slices"
	"unicode/utf8"
)

// SubmitModal sends a form that was shown to the person. Values are by custom id: a string for a text input, a []string for
// a select menu or a checkbox group. An input that is left out keeps its preset value. Radio groups, single checkboxes and
// uploads cannot be filled in.
func (p Person) SubmitModal(form Modal, values map[string]any) *Interaction {
	p.server.mu.Lock()
	defer p.server.mu.Unlock()
	shown := p.server.interactions.byID[form.InteractionID]
	if shown == nil || shown.modal == nil || shown.UserID != p.userID {
		return &Interaction{err: errors.New("discordtest: this form was not shown to this person")}
	}
	p.channelID, p.userInstall = shown.ChannelID, shown.userInstall
	at, err := p.place(ViewChannel)
	if err != nil {
		return &Interaction{err: err}
	}
	inputs, err := submitAll(shown.modal.Components, values)
	if err != nil {
		return &Interaction{err: fmt.Errorf("discordtest: %w", err)}
	}
	data := modalData{CustomID: shown.modal.CustomID, Components: inputs}
	return p.launch(ModalSubmit, data.CustomID, at, data, shown.source)
}

func submitAll(components []Component, values map[string]any) ([]submittedInput, error) {
	var all []submittedInput
	for _, c := range components {
		in, err := submit(c, values)
		if err != nil {
			return nil, err
		}
		all = append(all, in)
	}
	return all, nil
}

// submit writes one component of a form with its value.
func submit(c Component, values map[string]any) (submittedInput, error) {
	out := submittedInput{Type: c.Type, CustomID: c.CustomID}
	if c.CustomID != "" {
		enter, ok := inputRules[c.Type]
		if !ok {
			return out, fmt.Errorf("input %q of type %d cannot be filled in here", c.CustomID, c.Type)
		}
		return out, enter(&out, c, values[c.CustomID])
	}
	inside, err := submitAll(c.inside(), values)
	if err != nil {
		return out, err
	}
	if c.Component != nil {
		out.Component = &inside[0]
	} else {
		out.Components = inside
	}
	return out, nil
}

// inputRules check a value for each type of input as the client does, and enter it.
var inputRules = map[ComponentType]func(*submittedInput, Component, any) error{
	TextInput:         enterText,
	StringSelect:      enterList,
	UserSelect:        enterList,
	RoleSelect:        enterList,
	MentionableSelect: enterList,
	ChannelSelect:     enterList,
	CheckboxGroup:     enterList,
}

func enterText(in *submittedInput, c Component, value any) error {
	if value == nil {
		value = c.Value
	}
	text, ok := value.(string)
	if !ok {
		return fmt.Errorf("input %q takes a string, not %T", c.CustomID, value)
	}
	in.Value = &text
	length := utf8.RuneCountInString(text)
	least, most := orDefault(c.MinLength, 0), orDefault(c.MaxLength, 4000)
	switch {
	case length == 0 && orDefault(c.Required, true):
		return fmt.Errorf("the required input %q is empty", c.CustomID)
	case length > most, length > 0 && length < least:
		return fmt.Errorf("input %q takes %d to %d characters, not %d", c.CustomID, least, most, length)
	}
	return nil
}

func enterList(in *submittedInput, c Component, value any) error {
	if value == nil {
		value = []string{}
	}
	list, ok := value.([]string)
	if !ok {
		return fmt.Errorf("input %q takes a []string, not %T", c.CustomID, value)
	}
	in.Values = slices.Clone(list)
	if len(list) == 0 && orDefault(c.Required, true) {
		return fmt.Errorf("the required input %q is empty", c.CustomID)
	}
	for _, v := range list {
		if len(c.Options) > 0 && !slices.ContainsFunc(c.Options, func(o SelectOption) bool { return o.Value == v }) {
			return fmt.Errorf("input %q has no option %q", c.CustomID, v)
		}
	}
	return nil
}
