package discordtest

import (
	"encoding/json"
	"strings"
)

// A MalformedEvent is an event that no bot should have to see, and that some have.
type MalformedEvent struct {
	Name  string // what is wrong with it
	Event string // the name of the event
	Data  json.RawMessage
}

// MalformedEvents is a choice of broken events for [Gateway.Send]. A bot has to survive each and go on.
func MalformedEvents() []MalformedEvent {
	const message = `"id":"1","channel_id":"2","timestamp":"2026-01-01T00:00:00Z","content":"hi"`
	const interaction = `"id":"1","application_id":"` + botID + `","token":"t","version":1,"channel_id":"2"`
	return []MalformedEvent{
		{"message without author", "MESSAGE_CREATE", json.RawMessage(`{` + message + `}`)},
		{"message with null author", "MESSAGE_CREATE", json.RawMessage(`{` + message + `,"author":null}`)},
		{"message whose id is a number", "MESSAGE_CREATE", json.RawMessage(`{"id":1,"channel_id":"2","content":"hi"}`)},
		{"message with an unknown component", "MESSAGE_CREATE",
			json.RawMessage(`{` + message + `,"author":{"id":"3"},"components":[{"type":250,"id":1}]}`)},
		{"message of 1 MB", "MESSAGE_CREATE",
			json.RawMessage(`{` + message + `,"author":{"id":"3","username":"` + strings.Repeat("x", 1<<20) + `"}}`)},
		{"message that is a list", "MESSAGE_CREATE", json.RawMessage(`[]`)},
		{"message that is null", "MESSAGE_CREATE", json.RawMessage(`null`)},
		{"event without data", "MESSAGE_CREATE", nil},
		{"interaction without data", "INTERACTION_CREATE", json.RawMessage(`{` + interaction + `,"type":2,"user":{"id":"3"}}`)},
		{"interaction without a person", "INTERACTION_CREATE",
			json.RawMessage(`{` + interaction + `,"type":2,"data":{"id":"4","name":"ask","type":1}}`)},
		{"interaction whose permissions are a number", "INTERACTION_CREATE",
			json.RawMessage(`{` + interaction + `,"type":2,"app_permissions":8,"user":{"id":"3"},"data":{"id":"4","name":"ask"}}`)},
		{"interaction of an unknown type", "INTERACTION_CREATE",
			json.RawMessage(`{` + interaction + `,"type":99,"user":{"id":"3"},"data":{}}`)},
		{"component interaction without message", "INTERACTION_CREATE",
			json.RawMessage(`{` + interaction + `,"type":3,"user":{"id":"3"},"data":{"custom_id":"x","component_type":2}}`)},
		{"guild that is a string", "GUILD_CREATE", json.RawMessage(`"guild"`)},
		{"unknown event", "SOMETHING_NEW", json.RawMessage(`{"id":"1"}`)},
	}
}
