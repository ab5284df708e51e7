package gateway

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// view is who serves what.
type view struct {
	copies map[string]bool // by holder
	shards map[int]Lease   // by id; the others are free
	has    map[string]int  // shards, by holder
}

func (d *division) view(held []Lease) view {
	v := view{copies: map[string]bool{}, shards: map[int]Lease{}, has: map[string]int{}}
	for _, l := range held {
		name := strings.TrimPrefix(l.Name, d.prefix())
		var id int
		if n, _ := fmt.Sscanf(name, "shard %d", &id); n == 1 {
			v.shards[id] = l
			v.has[l.Holder]++
		} else {
			v.copies[l.Holder] = true
		}
	}
	return v
}

// share is how many of count shards a holder should have. Where they can't be divided evenly, those who have the most keep
// one more, so that as few as possible move.
func (v view) share(holder string, count int) int {
	all := slices.SortedFunc(maps.Keys(v.copies), func(a, b string) int {
		return cmp.Or(cmp.Compare(v.has[b], v.has[a]), cmp.Compare(a, b))
	})
	rank := slices.Index(all, holder)
	if rank < 0 {
		return 0
	}
	share := count / len(all)
	if rank < count%len(all) {
		share++
	}
	return share
}
