package discordtest

import "net/http"

// The routes /webhooks/{app}/{token}: what a bot does with an interaction after its first response.

// live finds the interaction of the token in the path, if its token is still good and it has been acknowledged.
func (c *call) live() (*interaction, *apiError) {
	i := c.interactions.byToken[c.r.PathValue("token")]
	if i == nil || c.r.PathValue("app") != botID {
		return nil, unknown(codeUnknownWebhook, "Webhook")
	}
	if c.late(i, TokenLife) {
		return nil, refuse(http.StatusUnauthorized, codeInvalidToken, "Invalid Webhook Token",
			"an interaction's token is good for 15 minutes")
	}
	switch i.Status {
	case Waiting, Failed, ChoicesShown:
		return nil, refuse(http.StatusNotFound, codeUnknownWebhook, "Unknown Webhook", "first the callback, then edits and follow-ups")
	}
	return i, nil
}

// liveMessage finds the interaction and one of its messages: the original or a follow-up.
func (c *call) liveMessage(original bool) (*interaction, *Message, *apiError) {
	i, refusal := c.live()
	if refusal != nil {
		return nil, nil, refusal
	}
	id := c.r.PathValue("message")
	if original {
		id = i.original
	}
	m := c.find(i.ChannelID, id)
	if m == nil || m.WebhookID != botID && id != i.original {
		return nil, nil, unknown(codeUnknownMessage, "Message")
	}
	return i, m, nil
}

func (c *call) getOriginal() (answer, *apiError)    { return c.getWebhookMessage(true) }
func (c *call) getFollowUp() (answer, *apiError)    { return c.getWebhookMessage(false) }
func (c *call) editOriginal() (answer, *apiError)   { return c.editWebhookMessage(true) }
func (c *call) editFollowUp() (answer, *apiError)   { return c.editWebhookMessage(false) }
func (c *call) deleteOriginal() (answer, *apiError) { return c.deleteWebhookMessage(true) }
func (c *call) deleteFollowUp() (answer, *apiError) { return c.deleteWebhookMessage(false) }

func (c *call) getWebhookMessage(original bool) (answer, *apiError) {
	_, m, refusal := c.liveMessage(original)
	if refusal != nil {
		return answer{}, refusal
	}
	return ok(c.world.wireREST(m, true))
}

func (c *call) editWebhookMessage(original bool) (answer, *apiError) {
	i, m, refusal := c.liveMessage(original)
	if refusal != nil {
		return answer{}, refusal
	}
	edited, refusal := c.edit(m, c.body)
	if refusal != nil {
		return answer{}, refusal
	}
	if m.ID == i.original {
		c.settleAnswer(i)
	}
	return ok(c.world.wireREST(edited, true))
}

func (c *call) deleteWebhookMessage(original bool) (answer, *apiError) {
	i, m, refusal := c.liveMessage(original)
	if refusal != nil {
		return answer{}, refusal
	}
	c.remove(c.world.places[i.ChannelID], m)
	if m.ID == i.original {
		c.settleAnswer(i)
	}
	return noContent()
}

// followUp adds a message to an answer. The first one after a deferral resolves the deferral, as an edit would; Discord
// keeps that for old bots.
func (c *call) followUp() (answer, *apiError) {
	i, refusal := c.live()
	if refusal != nil {
		return answer{}, refusal
	}
	if i.Status == Deferred {
		return c.editLoading(i)
	}
	if i.userInstall && len(i.followUps) >= 5 {
		return answer{}, refuse(http.StatusBadRequest, codeFollowUpCap,
			"Maximum number of follow-up messages for this interaction reached", "5 follow-ups where only the user installed the app")
	}
	d, refusal := readDraft(c.body, c.files)
	if refusal != nil {
		return answer{}, refusal
	}
	m := c.newAnswer(i, d.Flags)
	if refusal := c.compose(d, m); refusal != nil {
		return answer{}, refusal
	}
	i.followUps = append(i.followUps, m.ID)
	c.post(c.world.places[i.ChannelID], m)
	i.changed.broadcast()
	return ok(c.world.wireREST(m, true))
}

func (c *call) editLoading(i *interaction) (answer, *apiError) {
	m := c.find(i.ChannelID, i.original)
	if m == nil {
		return answer{}, unknown(codeUnknownMessage, "Message")
	}
	edited, refusal := c.edit(m, c.body)
	if refusal != nil {
		return answer{}, refusal
	}
	c.settleAnswer(i)
	return ok(c.world.wireREST(edited, true))
}
