package bot

import (
	"context"
	"math/rand/v2"
	"net/http"
	"time"

	"tiktalks/bot/rest"
)

const (
	publishFor   = 5 * time.Second  // the first attempt; serving goes on meanwhile
	againAfter   = 10 * time.Second // before the second; doubled each time
	longestAgain = 15 * time.Minute // what was refused may be allowed later: a permission, or a day's creations
)

// publish publishes the commands. Where that fails they are published later, until it succeeds, ctx ends or the function
// that it gives is called.
func (b *Bot) publish(ctx context.Context, app string) (stop func()) {
	ctx, cancel := context.WithCancel(ctx)
	first, done := context.WithTimeout(ctx, publishFor)
	defer done()
	err := syncCommands(first, b.rest, app, b.config.CommandGuild, b.desk, b.log)
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		for pause := againAfter; err != nil && ctx.Err() == nil; pause = min(2*pause, longestAgain) {
			soon := pause/2 + rand.N(pause/2) // many bots do not come back in step
			b.log.Error(b.unpublished(err), "cause", public(err), "again_in", soon.Round(time.Second).String())
			if rest.Sleep(ctx, soon) == nil {
				err = syncCommands(ctx, b.rest, app, b.config.CommandGuild, b.desk, b.log)
			}
		}
	}()
	return func() { cancel(); <-ended }
}

// unpublished says that the commands could not be published, and which setting may be to blame.
func (b *Bot) unpublished(err error) string {
	if b.config.CommandGuild != "" && (isStatus(err, http.StatusForbidden) || isStatus(err, http.StatusNotFound)) {
		return "the commands could not be published; is COMMAND_GUILD the id of a server that the bot is in?"
	}
	return "the commands could not be published; the old ones stay for now"
}
