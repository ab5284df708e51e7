package bot

import (
	"context"
	"math/rand/v2"
	"strconv"
	"time"

	"tiktalks/bot/rest"
	"tiktalks/commands"
)

// lookShare is how often, within the time after which the source is looked at again, this copy asks whether it is its turn.
const lookShare = 10

// startScheduled looks at the facts' source on the schedule that is set, until ctx ends or the function that it gives is
// called.
func (b *Bot) startScheduled(ctx context.Context) (stop func()) {
	if b.config.FactsRefresh == 0 {
		return func() {}
	}
	ctx, cancel := context.WithCancel(ctx)
	done := make(chan struct{})
	go func() {
		defer close(done)
		tick := time.NewTicker(max(b.config.FactsRefresh/lookShare, time.Second))
		defer tick.Stop()
		for ctx.Err() == nil {
			b.server.guard("schedule", func() { b.lookAtSource(ctx) })
			select {
			case <-tick.C:
			case <-ctx.Done():
			}
		}
	}()
	return func() { cancel(); <-done }
}

// lookAtSource tells the moderators' channel what is new, where something is.
func (b *Bot) lookAtSource(ctx context.Context) {
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	n, err := b.desk.Scheduled(ctx, b.config.FactsRefresh, b.config.FactsRefreshApply)
	if err != nil {
		b.log.Error("the source of the facts was not looked at", "cause", public(err))
		return
	}
	if n.Told == nil {
		return
	}
	b.log.Info("the source of the facts has changed", "kind", n.Kind)
	if b.config.FactsRefreshChannel == "" {
		return
	}
	if err := b.post(ctx, b.config.FactsRefreshChannel, n.Reply); err != nil {
		b.log.Error("the moderators were not told; is FACTS_REFRESH_CHANNEL a channel that the bot may write in?", "cause", public(err))
		return
	}
	if err := n.Told(ctx); err != nil {
		b.log.Error("that the moderators were told can't be noted: they are told again", "cause", err)
	}
}

// post writes into a channel.
func (b *Bot) post(ctx context.Context, channel string, r commands.Reply) error {
	p := render(r)
	p.Flags = 0
	p.Nonce, p.OneNonce = strconv.FormatUint(rand.Uint64(), 36), true // should it arrive twice, Discord posts it once
	_, err := b.rest.Do(ctx, rest.CreateMessage.At(channel), p)
	return err
}
