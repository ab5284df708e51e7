package search

import "math"

// letters compares a question with wordings by runs of three letters, spaces between words included. It belongs to one search.
type letters struct {
	asked, seen runs
}

func lettersOf(said string) *letters {
	l := &letters{}
	l.asked.fill(said, nil)
	return l
}

// alike is the cosine of the question's set of runs and the text's.
func (l *letters) alike(said string) float64 {
	common := l.seen.fill(said, &l.asked)
	if l.asked.count == 0 || l.seen.count == 0 {
		return 0
	}
	return float64(common) / math.Sqrt(float64(l.asked.count)*float64(l.seen.count))
}

// runs is a set of runs of three letters: a table in which a run stands at a place that it itself tells, or at the next free one.
type runs struct {
	table []uint32 // a power of two of places, at least twice as many as there are runs; 0: free
	count int
}

// fill makes it the set of a text's runs, and tells how many of them another set has, where one is given.
func (r *runs) fill(said string, other *runs) (common int) {
	r.clear(len(said))
	run := uint32(' ')
	for i := range len(said) + 1 {
		next := uint32(' ')
		if i < len(said) {
			next = uint32(said[i])
		}
		if run = (run<<8 | next) & 0xffffff; i == 0 {
			continue
		}
		if at, known := r.find(run); !known {
			r.table[at] = run
			r.count++
			if other != nil {
				if _, has := other.find(run); has {
					common++
				}
			}
		}
	}
	return common
}

// clear empties the set and makes room for n runs.
func (r *runs) clear(n int) {
	size := 64
	for size < 2*n {
		size *= 2
	}
	if cap(r.table) < size {
		r.table = make([]uint32, size)
	}
	r.table = r.table[:size]
	clear(r.table)
	r.count = 0
}

// find gives the place of a run, or the one where it belongs.
func (r *runs) find(run uint32) (at uint32, known bool) {
	last := uint32(len(r.table) - 1)
	for at = run * 0x9e3779b1 >> 16 & last; r.table[at] != 0; at = (at + 1) & last {
		if r.table[at] == run {
			return at, true
		}
	}
	return at, false
}
