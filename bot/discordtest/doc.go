// Package discordtest is a Discord on the loopback interface, in the spirit of net/http/httptest: a real gateway and a real
// REST API on 127.0.0.1 that enforce Discord's own rules, for tests and for a local playground.
//
// Start with [New] (or [Start] in a test) and hand [Server.Client] to the bot: it sends every request meant for
// https://discord.com to the server and refuses to go anywhere else. A discordgo session needs nothing more:
//
//	server := discordtest.Start(t, discordtest.Options{})
//	session, _ := discordgo.New("Bot " + server.Token())
//	session.Client = server.Client()
//
// People act through [Server.As], and what they do gives a handle on which a test waits:
//
//	here := server.As(server.Member()).In(server.General())
//	answer, err := here.Slash("ask", discordtest.Opt("question", "When?")).Answer(ctx)
//
// # What it promises
//
// A bot cannot tell it from Discord by the routes, events and limits it knows: see the tables of rules in the files
// rules_*.go, each with its source. Every request is kept ([Server.Requests]), with the rule that refused it; every message
// can be read as a given person sees it ([Person.Messages]), with those whom it would have pinged. Whatever Discord does on
// a bad day can be ordered: [Server.Inject] for REST, [Gateway.Do] and [Gateway.Next] for the gateway, [Server.Outage] for
// both. Everything returned is a copy, all methods may be called from any goroutine, and nothing is shared between two
// servers. A wait that runs out says what did arrive.
//
// # What it refuses
//
// It knows no voice, no reactions, no moderation, no files on a CDN beyond those of the test, and neither zlib-stream nor
// ETF on the gateway. Lengths are counted in Unicode code points, as Discord's "characters". It is stricter than Discord
// where Discord silently ignores a mistake: a deferral that carries text, for instance, is refused.
//
// # Time
//
// The clock is Options.Now plus whatever [Server.Advance] added, so the 3 seconds of a first answer, the 15 minutes of an
// interaction token and the day of an identify budget pass at will. Rate-limit windows, heartbeats and waits run on real
// time, because the bot really sleeps through them. A clock that stands still, an Options.Now that always gives the same time,
// makes a test independent of how busy the machine is.
//
// Inside a bubble of testing/synctest, on a [Network] in memory, all of this runs on the bubble's clock: a test of hours takes
// milliseconds, and its figures are exact.
package discordtest
