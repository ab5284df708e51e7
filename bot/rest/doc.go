// Package rest makes the bot's requests of Discord's REST API, all under one policy.
//
// It promises that Discord's limits are kept before Discord has to say so: each route's own, which is learned from the
// headers of the answers, and the global one, which is counted here. What Discord asks for when it does say so is done:
// a rate limit holds up what it is about and nothing else, and the page with which its network turns a bot away holds up
// everything. What may pass, a failing server or a lost connection, is tried again with growing pauses for as long as the
// answer is worth something; what Discord has refused is not. A request that must not arrive twice is not repeated unless
// it surely did not arrive. Refusals of the kind for which Discord bans an address are counted, and the requests stopped
// long before that. Nothing is remembered of a channel or an interaction once its window is over.
//
// It refuses to know what a request says, it never gives an address in an error, for it may hold a token, and it keeps no
// limit's numbers but the global one's: Discord changes them.
//
// Start with New, a Route and Client.Do. A request waits for its turn (bucket.go), while everything is paused (gate.go) and
// for its share of the global limit (permits.go); then it is sent once (send.go), and what comes back decides whether it is
// tried again (client.go). Refusals are counted in refusals.go.
package rest
