package search

import "slices"

// terms is a set of numbers of terms. Most that are asked for are not in it, and the marks tell that at once.
type terms struct {
	ids   []int32 // sorted
	marks [2]uint64
}

// termsWith makes a set of the numbers, which it takes over.
func termsWith(ids []int32) terms {
	slices.Sort(ids)
	all := terms{ids: slices.Compact(ids)}
	for _, id := range all.ids {
		all.marks[id>>6&1] |= 1 << (id & 63)
	}
	return all
}

// has tells whether the number is in the set.
func (t *terms) has(id int32) bool {
	if t.marks[id>>6&1]&(1<<(id&63)) == 0 {
		return false
	}
	ids := t.ids
	for len(ids) > fewIDs {
		if half := len(ids) / 2; ids[half] <= id {
			ids = ids[half:]
		} else {
			ids = ids[:half]
		}
	}
	return slices.Contains(ids, id)
}

// fewIDs is how many numbers are looked through one by one.
const fewIDs = 8
