package bot

import (
	"context"
	"encoding/json"
	"strings"
	"time"

	"github.com/bwmarrin/discordgo"

	"tiktalks/bot/rest"
	"tiktalks/commands"
)

const (
	correctEvery = time.Second      // how often it is asked whether earlier answers have to be corrected
	correctFor   = 10 * time.Second // how long one correction may take; a shutdown waits for it
)

// answerWas stands between a correction and the answer that it corrects.
const answerWas = "\n\nThe answer was:\n"

// Discord's code for a message that is not the bot's own.
const codeNotMine = 50005

// startCorrecting corrects earlier answers whose facts have changed, until ctx ends or the function that it gives is called.
func (b *Bot) startCorrecting(ctx context.Context) (stop func()) {
	ctx, cancel := context.WithCancel(ctx)
	done := make(chan struct{})
	go func() {
		defer close(done)
		tick := time.NewTicker(correctEvery)
		defer tick.Stop()
		for ctx.Err() == nil {
			b.server.guard("corrections", func() { b.correctAll(ctx) })
			select {
			case <-tick.C:
			case <-ctx.Done():
			}
		}
	}()
	return func() { cancel(); <-done }
}

// correctAll sends what is due now.
func (b *Bot) correctAll(ctx context.Context) {
	due, err := b.desk.Corrections(ctx)
	if ctx.Err() == nil {
		b.correcting.Saw(err)
	}
	for _, c := range due {
		if ctx.Err() != nil {
			return // somebody else does it, or this copy after its restart
		}
		arrived, err := b.correct(ctx, c)
		if err != nil && !arrived {
			b.log.Warn("an answer was not corrected; it is tried again", "cause", public(err))
			continue
		}
		if err := b.desk.Corrected(context.WithoutCancel(ctx), c, arrived); err != nil {
			b.log.Error("that an answer was corrected was not noted", "cause", err)
		}
		b.metrics.corrections.WithLabelValues(map[bool]string{true: "sent", false: "impossible"}[arrived]).Inc()
	}
}

// correct sends one correction. Where that is impossible for good it has not arrived, and there is no error.
func (b *Bot) correct(ctx context.Context, c commands.Correction) (arrived bool, err error) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), correctFor)
	defer cancel()
	if c.Person != "" {
		err = b.Tell(ctx, c.Person, commands.Reply{Text: c.Text})
	} else if err = b.edit(ctx, c); isCode(err, codeNotMine) {
		err = b.replyTo(ctx, c)
	}
	if refused(err) {
		return false, nil // the message, the channel or the permission is gone
	}
	return err == nil, err
}

// edit puts the correction before the answer, in its own message. Cards and buttons stay.
func (b *Bot) edit(ctx context.Context, c commands.Correction) error {
	body, err := b.rest.Do(ctx, rest.GetMessage.At(c.Channel, c.Message), nil)
	if err != nil {
		return err
	}
	var was struct {
		Content string `json:"content"`
	}
	if err := json.Unmarshal(body, &was); err != nil {
		return err
	}
	if _, answer, again := strings.Cut(was.Content, answerWas); again {
		was.Content = answer
	}
	_, err = b.rest.Do(ctx, rest.EditMessage.At(c.Channel, c.Message), map[string]any{
		"content": cut(escape(c.Text)+answerWas+was.Content, maxContent), "allowed_mentions": allowedMentions{Parse: []string{}},
	})
	return err
}

// replyTo says below an answer what edit can't say in it.
func (b *Bot) replyTo(ctx context.Context, c commands.Correction) error {
	p := render(commands.Reply{Text: c.Text})
	p.Nonce, p.OneNonce = c.Nonce, true
	missing := false
	p.Reference = &discordgo.MessageReference{MessageID: c.Message, ChannelID: c.Channel, FailIfNotExists: &missing}
	_, err := b.rest.Do(ctx, rest.CreateMessage.At(c.Channel), p)
	return err
}
