package gateway

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/bwmarrin/discordgo"
)

// maxEvent is the size of the largest event that is decoded, in bytes, apart from those that describe a whole server. A
// message with everything that Discord allows in it, and another one that it replies to, has less.
const maxEvent = 512 << 10

// decoder makes a typed event of a dispatch's data, or says what is wrong with it.
type decoder struct {
	large  bool // may be longer than maxEvent
	decode func(json.RawMessage) (any, error)
}

// decoders are the events that are handed on, by name (Discord: events/gateway-events, Receive Events).
var decoders = map[string]decoder{
	"READY":               {true, typed(func(e *discordgo.Ready) bool { return e.SessionID != "" && e.User != nil && e.User.ID != "" })},
	"RESUMED":             {false, typed(func(*discordgo.Resumed) bool { return true })},
	"INTERACTION_CREATE":  {false, checked(checkInteraction)},
	"MESSAGE_CREATE":      {false, checked(func(e *discordgo.MessageCreate) error { return checkMessage(e.Message) })},
	"MESSAGE_UPDATE":      {false, checked(func(e *discordgo.MessageUpdate) error { return checkIDs(e.Message) })},
	"MESSAGE_DELETE":      {false, checked(func(e *discordgo.MessageDelete) error { return checkIDs(e.Message) })},
	"MESSAGE_DELETE_BULK": {false, typed(func(e *discordgo.MessageDeleteBulk) bool { return len(e.Messages) > 0 && e.ChannelID != "" })},
	"GUILD_CREATE":        {true, typed(func(e *discordgo.GuildCreate) bool { return e.Guild != nil && e.ID != "" })},
	"GUILD_UPDATE":        {true, typed(func(e *discordgo.GuildUpdate) bool { return e.Guild != nil && e.ID != "" })},
	"GUILD_DELETE":        {false, typed(func(e *discordgo.GuildDelete) bool { return e.Guild != nil && e.ID != "" })},
	"CHANNEL_DELETE":      {false, typed(func(e *discordgo.ChannelDelete) bool { return e.Channel != nil && e.ID != "" })},
	"THREAD_DELETE":       {false, typed(func(e *discordgo.ThreadDelete) bool { return e.Channel != nil && e.ID != "" })},
}

// unwanted are events that come with the intents of a bot like this one and mean nothing to it.
var unwanted = map[string]bool{
	"APPLICATION_COMMAND_PERMISSIONS_UPDATE": true, "CHANNEL_CREATE": true, "CHANNEL_INFO": true, "CHANNEL_PINS_UPDATE": true,
	"CHANNEL_UPDATE": true, "ENTITLEMENT_CREATE": true, "ENTITLEMENT_DELETE": true, "ENTITLEMENT_UPDATE": true,
	"GUILD_ROLE_CREATE": true, "GUILD_ROLE_DELETE": true, "GUILD_ROLE_UPDATE": true, "RATE_LIMITED": true,
	"STAGE_INSTANCE_CREATE": true, "STAGE_INSTANCE_DELETE": true, "STAGE_INSTANCE_UPDATE": true, "SUBSCRIPTION_CREATE": true,
	"SUBSCRIPTION_DELETE": true, "SUBSCRIPTION_UPDATE": true, "THREAD_CREATE": true, "THREAD_LIST_SYNC": true,
	"THREAD_MEMBER_UPDATE": true, "THREAD_MEMBERS_UPDATE": true, "THREAD_UPDATE": true, "USER_UPDATE": true,
	"VOICE_CHANNEL_EFFECT_SEND": true, "VOICE_CHANNEL_START_TIME_UPDATE": true, "VOICE_CHANNEL_STATUS_UPDATE": true,
}

var (
	errTooLong = errors.New("it is too long")
	errLacks   = errors.New("something is missing that every such event has")
)

// decode makes a discordgo event of a dispatch. What it gives has everything that a handler takes for granted. The error
// says nothing of the event's contents.
func decode(name string, data json.RawMessage) (event any, err error) {
	defer func() {
		if v := recover(); v != nil { // the types' own decoders come from outside
			event, err = nil, fmt.Errorf("decoding it panics (%T)", v)
		}
	}()
	d, known := decoders[name]
	switch {
	case !known:
		return nil, errors.New("the event is not known")
	case len(data) == 0:
		return nil, errors.New("it has no data")
	case len(data) > maxEvent && !d.large:
		return nil, errTooLong
	}
	return d.decode(data)
}

// checked decodes into a T and checks it.
func checked[T any](check func(*T) error) func(json.RawMessage) (any, error) {
	return func(data json.RawMessage) (any, error) {
		event := new(T)
		if err := json.Unmarshal(data, event); err != nil {
			return nil, reason(err)
		}
		if err := check(event); err != nil {
			return nil, err
		}
		return event, nil
	}
}

// typed is checked where only one thing can be wrong.
func typed[T any](whole func(*T) bool) func(json.RawMessage) (any, error) {
	return checked(func(event *T) error {
		if !whole(event) {
			return errLacks
		}
		return nil
	})
}

// reason says why something does not decode, without quoting it.
func reason(err error) error {
	var wrong *json.UnmarshalTypeError
	if errors.As(err, &wrong) {
		return fmt.Errorf("the field %q has a wrong type", wrong.Field)
	}
	return fmt.Errorf("it does not decode (%T)", err)
}
