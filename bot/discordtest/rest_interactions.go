package discordtest

import "encoding/json"

// respond answers POST /interactions/{interaction}/{token}/callback.
func (c *call) respond() (answer, *apiError) {
	i := c.interactions.byToken[c.r.PathValue("token")]
	if i == nil || i.ID != c.r.PathValue("interaction") {
		return answer{}, unknown(codeUnknownInteraction, "Interaction")
	}
	var cb callback
	if refusal := decode(c.body, &cb); refusal != nil {
		return answer{}, refusal
	}
	if refusal := judge(callbackRules, callbackCase{i, cb, c.late(i, AnswerTime)}); refusal != nil {
		return answer{}, refusal
	}
	shown, refusal := responders[cb.Type](c, i, cb.Data)
	if refusal != nil {
		for n := range refusal.fields {
			refusal.fields[n].path = underData(refusal.fields[n].path)
		}
		return answer{}, refusal
	}
	if c.r.URL.Query().Get("with_response") != "true" {
		return noContent()
	}
	return ok(callbackResult(c, i, cb.Type, shown))
}

// responders carry out a callback by its type, and give the message that it made or changed, if any.
var responders = map[int]func(*call, *interaction, json.RawMessage) (*Message, *apiError){
	respondMessage:        (*call).respondMessage,
	respondDeferred:       (*call).respondDeferred,
	respondDeferredUpdate: (*call).respondDeferredUpdate,
	respondUpdate:         (*call).respondUpdate,
	respondChoices:        (*call).respondChoices,
	respondModal:          (*call).respondModal,
}

func (c *call) respondMessage(i *interaction, data json.RawMessage) (*Message, *apiError) {
	d, refusal := readDraft(data, c.files)
	if refusal != nil {
		return nil, refusal
	}
	m := c.newAnswer(i, d.Flags)
	if refusal := c.compose(d, m); refusal != nil {
		return nil, refusal
	}
	c.publishOriginal(i, m)
	c.acknowledge(i, Answered)
	return m, nil
}

func (c *call) respondDeferred(i *interaction, data json.RawMessage) (*Message, *apiError) {
	d, refusal := readDraft(data, c.files)
	if refusal != nil {
		return nil, refusal
	}
	if refusal := judge(deferralRules, d); refusal != nil {
		return nil, refusal
	}
	m := c.newAnswer(i, d.Flags|FlagLoading)
	c.publishOriginal(i, m)
	c.acknowledge(i, Deferred)
	return m, nil
}

func (c *call) respondDeferredUpdate(i *interaction, _ json.RawMessage) (*Message, *apiError) {
	i.original = i.source.ID
	c.acknowledge(i, DeferredUpdate)
	return i.source, nil
}

func (c *call) respondUpdate(i *interaction, data json.RawMessage) (*Message, *apiError) {
	m := c.find(i.ChannelID, i.source.ID)
	if m == nil {
		return nil, unknown(codeUnknownMessage, "Message")
	}
	edited, refusal := c.edit(m, data)
	if refusal != nil {
		return nil, refusal
	}
	i.original, i.Private = m.ID, m.Private()
	c.acknowledge(i, Answered)
	return edited, nil
}

func (c *call) respondChoices(i *interaction, data json.RawMessage) (*Message, *apiError) {
	var d choicesDraft
	if refusal := decode(data, &d); refusal != nil {
		return nil, refusal
	}
	if refusal := judge(choicesRules, &d); refusal != nil {
		return nil, refusal
	}
	i.choices = d.Choices
	c.acknowledge(i, ChoicesShown)
	return nil, nil
}

func (c *call) respondModal(i *interaction, data json.RawMessage) (*Message, *apiError) {
	var d modalDraft
	if refusal := decode(data, &d); refusal != nil {
		return nil, refusal
	}
	if refusal := judge(modalRules, &d); refusal != nil {
		return nil, refusal
	}
	i.modal = &Modal{InteractionID: i.ID, CustomID: d.CustomID, Title: d.Title, Components: d.Components}
	c.acknowledge(i, ModalShown)
	return nil, nil
}

// newAnswer begins a message that the bot makes through an interaction.
func (c *call) newAnswer(i *interaction, flags int) *Message {
	m := &Message{
		ID: c.clock.id(), ChannelID: i.ChannelID, GuildID: c.world.places[i.ChannelID].GuildID, Type: i.answerType,
		Author: *c.world.users[botID], Timestamp: c.Now(), Flags: flags, WebhookID: botID, ApplicationID: botID,
		Invocation: &Invocation{ID: i.ID, Type: i.Type, User: *c.world.users[i.UserID], Owners: i.owners},
	}
	if flags&FlagEphemeral != 0 {
		m.EphemeralFor = i.UserID
	}
	return m
}

// publishOriginal puts the first answer into the channel.
func (c *call) publishOriginal(i *interaction, m *Message) {
	i.original, i.Private = m.ID, m.Private()
	c.post(c.world.places[i.ChannelID], m)
}

// callbackResult is what with_response=true gives.
func callbackResult(c *call, i *interaction, kind int, shown *Message) any {
	about := map[string]any{"id": i.ID, "type": i.Type}
	resource := map[string]any{"type": kind}
	if shown != nil {
		about["response_message_id"] = shown.ID
		about["response_message_loading"] = shown.Loading()
		about["response_message_ephemeral"] = shown.Private()
		resource["message"] = c.world.wireREST(shown, true)
	}
	return map[string]any{"interaction": about, "resource": resource}
}

// underData puts a path of a message under the field data, where a callback has it.
func underData(path string) string {
	if path == "type" || path == "data" || len(path) > 5 && path[:5] == "data." {
		return path
	}
	return "data." + path
}
