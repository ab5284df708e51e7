package gateway

import "github.com/bwmarrin/discordgo"

// DecodeInteraction makes an interaction of its JSON, under the same conditions as one that comes by the gateway: what it
// gives has everything that a handler takes for granted. The error says nothing of the interaction's contents.
func DecodeInteraction(data []byte) (*discordgo.InteractionCreate, error) {
	event, err := decode("INTERACTION_CREATE", data)
	if err != nil {
		return nil, err
	}
	return event.(*discordgo.InteractionCreate), nil
}
