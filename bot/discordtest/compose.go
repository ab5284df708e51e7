package discordtest

import "encoding/json"

// compose writes a draft into a new message, judges it and works out its pings.
func (c *call) compose(d *draft, m *Message) *apiError {
	m.TTS = d.TTS
	c.apply(d, m)
	if refusal := judge(messageRules, m); refusal != nil {
		return refusal
	}
	c.world.mention(m, allowedMentions(d, m), c.world.permissions(botID, m.ChannelID))
	return nil
}

// edit changes a stored message by the body of a request. The flag for components V2 can be set and never cleared; whether
// the message is private was decided when it was made.
func (c *call) edit(old *Message, body json.RawMessage) (*Message, *apiError) {
	d, refusal := readDraft(body, c.files)
	if refusal != nil {
		return nil, refusal
	}
	if refusal := judge(editRules, edition{old, d}); refusal != nil {
		return nil, refusal
	}
	edited, now := old.clone(), c.Now()
	edited.Flags = old.Flags&^FlagLoading | d.Flags&FlagComponentsV2
	if d.present["flags"] {
		edited.Flags = edited.Flags&^FlagSuppressEmbeds | d.Flags&FlagSuppressEmbeds
	}
	if !old.Loading() {
		edited.EditedAt = &now
	}
	c.apply(d, &edited)
	if refusal := judge(messageRules, &edited); refusal != nil {
		return nil, refusal
	}
	c.world.mention(&edited, allowedMentions(d, &edited), c.world.permissions(botID, old.ChannelID))
	c.replace(c.world.places[old.ChannelID], &edited)
	return &edited, nil
}

// allowedMentions are the draft's, or the default for the way in which the message came about.
func allowedMentions(d *draft, m *Message) AllowedMentions {
	switch {
	case d.AllowedMentions != nil:
		return *d.AllowedMentions
	case m.WebhookID != "":
		return allowUsers
	}
	return allowAll
}

// edition is an edit before it is made.
type edition struct {
	old   *Message
	draft *draft
}

// editRules check what an edit may not change (Discord: resources/message, Edit Message; components/reference).
var editRules = []rule[edition]{
	{name: "edit: the flag IS_COMPONENTS_V2 cannot be cleared", check: func(e edition) []fieldError {
		if !e.draft.present["flags"] || e.old.Flags&FlagComponentsV2 == 0 || e.draft.Flags&FlagComponentsV2 != 0 {
			return nil
		}
		return complain("flags", "MESSAGE_COMPONENTS_V2_IRREVERSIBLE", "The flag IS_COMPONENTS_V2 cannot be removed")
	}},
	{name: "edit: whether an answer is private was decided at the first response", check: func(e edition) []fieldError {
		if e.draft.Flags&FlagEphemeral == 0 || e.old.Private() {
			return nil
		}
		return complain("flags", "MESSAGE_EPHEMERAL_FROZEN", "The flag EPHEMERAL cannot be set by an edit")
	}},
}
