package gateway

import (
	"encoding/json"

	"github.com/bwmarrin/discordgo"
)

// Unreadable is an interaction of which no handler could make anything: what all of them have is missing, or has a wrong
// type. Whoever made it waits all the same, and here is what it takes to answer.
type Unreadable struct {
	ID    string
	Token string
	Type  discordgo.InteractionType // 0 where that can't be read either
}

// ReadUnreadable reads as much of a malformed interaction as it takes to answer it, or gives nil.
func ReadUnreadable(data []byte) *Unreadable {
	var who struct {
		ID    string `json:"id"`
		Token string `json:"token"`
	}
	var kind struct {
		Type discordgo.InteractionType `json:"type"`
	}
	if json.Unmarshal(data, &who) != nil || who.ID == "" || who.Token == "" {
		return nil
	}
	_ = json.Unmarshal(data, &kind) // left at 0 if need be
	return &Unreadable{who.ID, who.Token, kind.Type}
}
