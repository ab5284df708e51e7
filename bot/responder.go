package bot

import (
	"cmp"
	"context"
	"encoding/json"
	"sync"
	"time"

	"github.com/bwmarrin/discordgo"

	"tiktalks/bot/rest"
	"tiktalks/bot/webhook"
	"tiktalks/commands"
)

// Responder answers one call, by whatever way the call came.
type Responder interface {
	// Defer shows that an answer is on its way. It is called at most once, before Reply. private says whether the reply
	// will be private: where the way knows the difference it can't be changed later. It must not block for long.
	Defer(ctx context.Context, private bool) error
	// Reply gives the answer, and tells where it went as far as that is known. It is called once. A reply that somebody
	// else, a retry or a second copy of the bot, has given already is no error.
	Reply(ctx context.Context, r commands.Reply) (commands.Sent, error)
}

// Discord's codes for an interaction that was answered already, one that is no longer known, and an answer that is not there
// to be edited.
const (
	codeAnswered  = 40060
	codeExpired   = 10062
	codeNoMessage = 10008
	codeNoWebhook = 10015
)

// callbackTimeout bounds the first answer, which must arrive within three seconds of the interaction.
const callbackTimeout = 2 * time.Second

// An interaction's routes may not know yet what an HTTP response has just carried.
const (
	looks     = 3
	firstLook = 300 * time.Millisecond // before the second; doubled before the third
)

// interactionResponder answers a slash command, a click or a form.
type interactionResponder struct {
	rest     *rest.Client
	app      string // the application's id
	id       string
	token    string
	first    webhook.FirstAnswer // takes the first answer where the interaction came over HTTP; nil: it came by the gateway
	pressed  bool                // it came from under a message of the bot's, whose place the answer may take
	tried    bool                // to defer
	deferred bool
}

// callback is the body of an interaction's first answer.
type callback struct {
	Type discordgo.InteractionResponseType `json:"type"`
	Data any                               `json:"data,omitempty"`
}

// flagsOnly is all that a deferral may carry.
type flagsOnly struct {
	Flags int `json:"flags,omitempty"`
}

func (r *interactionResponder) Defer(ctx context.Context, private bool) error {
	var flags flagsOnly
	if private {
		flags.Flags = flagEphemeral
	}
	body := callback{discordgo.InteractionResponseDeferredChannelMessageWithSource, flags}
	if r.pressed { // nothing is seen of it; what follows may take the message's place or stand below
		body = callback{Type: discordgo.InteractionResponseDeferredMessageUpdate}
	}
	r.tried = true
	_, err := r.callback(ctx, body)
	r.deferred = known(err) == nil
	return known(err)
}

func (r *interactionResponder) Reply(ctx context.Context, reply commands.Reply) (commands.Sent, error) {
	if reply.Form != nil && !r.tried {
		_, err := r.callback(ctx, callback{discordgo.InteractionResponseModal, form(*reply.Form)})
		return commands.Sent{}, known(err)
	}
	if reply.Form != nil { // a form can't follow a deferral
		reply = commands.Reply{Text: commands.TooLateToOpen, Private: true}
	}
	p := render(reply)
	if !r.deferred {
		kind := discordgo.InteractionResponseChannelMessageWithSource
		if r.pressed && reply.InPlace {
			kind = discordgo.InteractionResponseUpdateMessage
			p.Flags = 0 // who sees the message was decided when it was sent
		}
		sent, err := r.callback(ctx, callback{kind, p})
		if may := r.tried && (isCode(err, codeAnswered) || !refused(err)); err == nil || !may {
			return sent, known(err)
		} // a deferral that seemed to fail did arrive, or may have: then people see it and wait
	}
	if r.pressed && !reply.InPlace {
		return r.followUp(ctx, p)
	}
	p.Flags = 0 // whether it is private was decided by the deferral
	return r.edit(ctx, p)
}

// followUp gives an answer that stands below. It may be there although Discord's word got lost; a second one is not posted
// where everybody would see it.
func (r *interactionResponder) followUp(ctx context.Context, p payload) (commands.Sent, error) {
	to := rest.FollowUp.At(r.app, r.token)
	if p.Flags&flagEphemeral == 0 {
		to = to.Once()
	}
	body, err := r.rest.Do(ctx, to, p)
	return sentIn(body), err
}

// find finds out where an answer went that an HTTP response has carried: that tells no id. The look may overtake the
// response.
func (r *interactionResponder) find(ctx context.Context) commands.Sent {
	for attempt := 1; ; attempt++ {
		body, err := r.rest.Do(ctx, rest.GetOriginal.At(r.app, r.token), nil)
		if err == nil || attempt == looks || rest.Sleep(ctx, firstLook<<(attempt-1)) != nil {
			return sentIn(body)
		}
	}
}

// sentIn reads from Discord's answer where a message went; what can't be read is not known.
func sentIn(body []byte) commands.Sent {
	type message struct {
		ID      string `json:"id"`
		Channel string `json:"channel_id"`
	}
	var said struct {
		message
		Resource struct {
			Message message `json:"message"`
		} `json:"resource"` // of a callback
	}
	_ = json.Unmarshal(body, &said)
	at := cmp.Or(said.Resource.Message, said.message)
	return commands.Sent{Message: at.ID, Channel: at.Channel}
}

// edit puts the answer in the deferral's place. An edit may overtake a deferral that went out as an HTTP response: Discord
// does not know what to edit yet, and soon will.
func (r *interactionResponder) edit(ctx context.Context, p payload) (commands.Sent, error) {
	for attempt := 1; ; attempt++ {
		body, err := r.rest.Do(ctx, rest.EditOriginal.At(r.app, r.token), p)
		early := r.first != nil && (isCode(err, codeNoMessage) || isCode(err, codeNoWebhook))
		if !early || attempt == looks || rest.Sleep(ctx, firstLook<<(attempt-1)) != nil {
			return sentIn(body), err
		}
	}
}

// callback gives the first answer, which must arrive within three seconds. Where an HTTP response was to carry it and no
// longer can, the callback's route may still be in time.
func (r *interactionResponder) callback(ctx context.Context, body callback) (commands.Sent, error) {
	ctx, cancel := context.WithTimeout(ctx, callbackTimeout)
	defer cancel()
	if r.first != nil && r.first(ctx, body) == nil {
		return commands.Sent{Find: r.find}, nil
	}
	answer, err := r.rest.Do(ctx, rest.Callback.At(r.id, r.token).With("with_response=true"), body)
	return sentIn(answer), err
}

// known takes an interaction that has been answered already for what it is: a success.
func known(err error) error {
	if isCode(err, codeAnswered) {
		return nil
	}
	return err
}

// suggest answers while somebody types an option. An empty list must be sent as one.
func (r *interactionResponder) suggest(ctx context.Context, choices []commands.Choice) error {
	type choice struct {
		Name  string `json:"name"`
		Value string `json:"value"`
	}
	list := make([]choice, 0, maxChoices)
	for _, c := range choices[:min(len(choices), maxChoices)] {
		list = append(list, choice{cut(clean(c.Label), maxChoiceName), cut(c.Value, maxChoiceName)})
	}
	_, err := r.callback(ctx, callback{discordgo.InteractionApplicationCommandAutocompleteResult, map[string]any{"choices": list}})
	return known(err)
}

// typingEvery is how often the sign of life is repeated: Discord shows it for ten seconds.
const typingEvery = 8 * time.Second

// messageResponder answers a message by a reply to it.
type messageResponder struct {
	rest    *rest.Client
	channel string
	message string
	guild   string
	once    sync.Once
	stop    chan struct{} // closed when the reply is sent
}

func (r *messageResponder) Defer(ctx context.Context, _ bool) error {
	go func() {
		tick := time.NewTicker(typingEvery)
		defer tick.Stop()
		for {
			if _, err := r.rest.Do(ctx, rest.Typing.At(r.channel), nil); err != nil {
				return
			}
			select {
			case <-tick.C:
			case <-r.stop:
				return
			case <-ctx.Done():
				return
			}
		}
	}()
	return nil
}

// Reply posts the answer. The nonce is the question's id: should the request arrive twice, Discord posts it once.
func (r *messageResponder) Reply(ctx context.Context, reply commands.Reply) (commands.Sent, error) {
	r.once.Do(func() { close(r.stop) })
	p := render(reply)
	p.Flags = 0 // a message in a channel can't be private
	p.Nonce, p.OneNonce = r.message, true
	missing := false
	p.Reference = &discordgo.MessageReference{MessageID: r.message, ChannelID: r.channel, GuildID: r.guild, FailIfNotExists: &missing}
	body, err := r.rest.Do(ctx, rest.CreateMessage.At(r.channel), p)
	return sentIn(body), err
}
