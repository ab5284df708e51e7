// Package gateway keeps the bot connected to Discord's gateway and hands on what happens there, as discordgo's types.
//
// It promises that a lost connection is noticed, that its session is resumed wherever Discord allows it, so that what was
// missed arrives afterwards, and that Discord's limits are kept: the pace and the number of identifies a day, across
// restarts too, and the size and the rate of what is sent. What the connection's end means and what is done about it is
// one table (plan.go, close.go). A broken event is logged and skipped, a handler that panics or takes its time harms no
// heartbeat, and Run ends only when it is told to or when Discord has said that trying again is no use.
//
// It refuses voice, presence and zlib-stream, and it keeps no state of servers, channels or members.
//
// Start with New and Client.Run. A shard (shard.go) makes one connection (conn.go, ops.go) after the other; events go
// through a bounded pool (pool.go) where they are decoded (decode.go). Where a client identifies is asked of a Lookup, when
// it may, of a Budget; Sessions remember what can be resumed. The last two have an implementation in files, so that a
// restart costs no identify, and one in Notes, for several processes. With Leases these divide the shards among them
// (division.go): fairly, handed over in order at an orderly end, and taken over when a process dies.
package gateway
