package gateway

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// Shard is one part of the bot's servers, such as 0 of 1 (Discord: events/gateway, Sharding).
type Shard struct {
	ID    int
	Count int
}

// String gives the shard as "0 of 1".
func (s Shard) String() string { return fmt.Sprintf("%d of %d", s.ID, s.Count) }

// Shards says which shards a process serves. The zero value is all of as many as Discord recommends.
type Shards struct {
	First, Last int // ids; both 0 with no Count
	Count       int // of all processes together; 0: as Discord recommends
}

// some tells whether these are only some of all.
func (s Shards) some() bool { return s.First > 0 || s.Last < s.Count-1 }

// maxShards is more than any bot has; it keeps a slip of the pen from opening ten thousand connections.
const maxShards = 4096

// ParseShards reads a setting: "auto" or "" for as many as Discord recommends, "4" for all of four, "0-1/4" or "3/4" for
// a process that serves some of four.
func ParseShards(v string) (Shards, error) {
	if v == "" || v == "auto" {
		return Shards{}, nil
	}
	ids, count, some := strings.Cut(v, "/")
	if !some {
		ids, count = "", v
	}
	n, err := strconv.Atoi(count)
	if err != nil || n < 1 || n > maxShards {
		return Shards{}, errShards
	}
	s := Shards{Last: n - 1, Count: n}
	if !some {
		return s, nil
	}
	first, last, isRange := strings.Cut(ids, "-")
	if !isRange {
		last = first
	}
	var err1, err2 error
	s.First, err1 = strconv.Atoi(first)
	s.Last, err2 = strconv.Atoi(last)
	if err1 != nil || err2 != nil || s.First < 0 || s.First > s.Last || s.Last >= n {
		return Shards{}, errShards
	}
	return s, nil
}

var errShards = errors.New("write auto, a number of shards such as 2, or some of them such as 0-1/4 (ids count from 0)")

// of lists the shards; recommended is how many there are if that was left to Discord.
func (s Shards) of(recommended int) []Shard {
	if s.Count == 0 {
		s = Shards{Last: max(recommended, 1) - 1, Count: max(recommended, 1)}
	}
	var all []Shard
	for id := s.First; id <= s.Last; id++ {
		all = append(all, Shard{ID: id, Count: s.Count})
	}
	return all
}
