package discordtest

import (
	"encoding/json"
	"net/http"
)

// Types of an interaction response (Discord: interactions/receiving-and-responding, Interaction Callback Type).
const (
	respondMessage        = 4
	respondDeferred       = 5
	respondDeferredUpdate = 6
	respondUpdate         = 7
	respondChoices        = 8
	respondModal          = 9
)

// callback is the body of an interaction response.
type callback struct {
	Type int             `json:"type"`
	Data json.RawMessage `json:"data"`
}

// responseTypes lists the answers that Discord accepts for each kind of interaction. An update needs a message to change.
func responseTypes(i *interaction) []int {
	switch {
	case i.Type == CommandAutocomplete:
		return []int{respondChoices}
	case i.Type == ApplicationCommand:
		return []int{respondMessage, respondDeferred, respondModal}
	case i.Type == MessageComponent:
		return []int{respondMessage, respondDeferred, respondDeferredUpdate, respondUpdate, respondModal}
	case i.source != nil:
		return []int{respondMessage, respondDeferred, respondDeferredUpdate, respondUpdate}
	}
	return []int{respondMessage, respondDeferred}
}

// callbackCase is a callback with the interaction it answers.
type callbackCase struct {
	interaction *interaction
	callback    callback
	late        bool
}

// callbackRules check the time and the type of a callback (Discord: interactions/receiving-and-responding).
var callbackRules = []rule[callbackCase]{
	{name: "an interaction is answered once", status: http.StatusBadRequest, code: codeAcknowledged,
		message: "Interaction has already been acknowledged.",
		check: func(c callbackCase) []fieldError {
			if c.interaction.Status == Waiting || c.interaction.Status == Failed {
				return nil
			}
			return complain("type", "ACKNOWLEDGED", "acknowledged")
		}},
	{name: "an interaction is answered within 3 s", status: http.StatusNotFound, code: codeUnknownInteraction,
		message: "Unknown interaction",
		check: func(c callbackCase) []fieldError {
			if c.late {
				return complain("type", "LATE", "late")
			}
			return nil
		}},
	{name: "type: one that suits the kind of interaction", check: func(c callbackCase) []fieldError {
		return oneOf("type", c.callback.Type, responseTypes(c.interaction)...)
	}},
}

// deferralRules check what a deferral carries: the EPHEMERAL flag and nothing else. Discord ignores the rest; this server
// refuses it, because whoever sends it expects it to be seen.
var deferralRules = []rule[*draft]{
	{name: "a deferral carries no flag but EPHEMERAL", check: func(d *draft) []fieldError {
		return oneOf("data.flags", d.Flags, 0, FlagEphemeral)
	}},
	{name: "a deferral carries no text, embeds, components or files", check: func(d *draft) []fieldError {
		if d.empty() {
			return nil
		}
		return complain("data", "DEFERRAL_WITH_DATA", "A deferral shows nothing")
	}},
}

// choicesDraft is the data of a callback with suggestions. REST accepts one without the list, and the client then shows that
// loading the options failed.
type choicesDraft struct {
	Choices []Choice `json:"choices"`
}

// choicesRules check suggestions (Discord: interactions/application-commands, Autocomplete).
var choicesRules = []rule[*choicesDraft]{
	{name: "autocomplete: at most 25 choices", check: func(c *choicesDraft) []fieldError {
		return count("data.choices", len(c.Choices), 0, 25)
	}},
	{name: "autocomplete: names and values of 1 to 100 characters", check: func(c *choicesDraft) []fieldError {
		return each("data.choices", c.Choices, checkChoice)
	}},
}
