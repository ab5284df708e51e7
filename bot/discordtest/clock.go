package discordtest

import (
	"strconv"
	"sync"
	"time"
)

// discordEpoch is the first second of 2015, from which snowflakes count milliseconds (Discord: reference, Snowflakes).
const discordEpoch = 1420070400000

// A clock tells the server's time and makes ids from it.
type clock struct {
	now func() time.Time

	mu     sync.Mutex
	ahead  time.Duration // how far Advance has moved the clock
	lastID int64
	guilds int64
}

func newClock(now func() time.Time) *clock { return &clock{now: now} }

func (c *clock) time() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now().Add(c.ahead)
}

func (c *clock) advance(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.ahead += d
}

// id makes a snowflake of the present: unique and rising.
func (c *clock) id() string {
	ms := c.time().UnixMilli() - discordEpoch
	c.mu.Lock()
	defer c.mu.Unlock()
	c.lastID = max(ms<<22, c.lastID+1)
	return strconv.FormatInt(c.lastID, 10)
}

// guildID makes a snowflake of the past for a guild. Shards divide guilds by the time in their ids, so each guild gets a
// millisecond of its own and any number of shards is filled evenly.
func (c *clock) guildID() string {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.guilds++
	return strconv.FormatInt((150_000_000_000+c.guilds)<<22, 10)
}

// Now is the server's time: Options.Now and what Advance added.
func (s *Server) Now() time.Time { return s.clock.time() }

// Advance moves the server's clock on by d, and lets expire what then is too old.
func (s *Server) Advance(d time.Duration) {
	s.clock.advance(d)
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, i := range s.interactions.byID {
		s.expire(i)
	}
}

// SnowflakeTime is the time in a Discord id, or the zero time for what is no id.
func SnowflakeTime(id string) time.Time {
	n, err := strconv.ParseInt(id, 10, 64)
	if err != nil {
		return time.Time{}
	}
	return time.UnixMilli(n>>22 + discordEpoch)
}
