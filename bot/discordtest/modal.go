package discordtest

// A Modal is a form that the bot shows in answer to an interaction.
type Modal struct {
	InteractionID string // of the interaction that it answers
	CustomID      string
	Title         string
	Components    []Component
}

func (m Modal) clone() Modal {
	m.Components = cloneComponents(m.Components)
	return m
}

// Inputs are the parts of the form that take a value, in order.
func (m Modal) Inputs() []Component {
	var inputs []Component
	for _, c := range flatten(m.Components) {
		if c.CustomID != "" {
			inputs = append(inputs, c)
		}
	}
	return inputs
}
