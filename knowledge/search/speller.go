package search

import (
	"hash/fnv"
	"slices"
	"strings"
)

// prefixLen is how much of a word the deletion table covers: longer words that differ only later are still compared in
// full, and the table stays small (the scheme of SymSpell, prefix length 7).
const prefixLen = 7

// settled is how often a word must stand in the base to be what somebody meant: the asks have words that were used once.
const settled = 3

// settledPlural is the place among the words of English up to which a word is known to have a plural: further back stand slips too.
const settledPlural = 30000

// speller repairs typing slips towards the words of the base. A normal English word is never changed: "repairing" it
// would find an answer to a question that nobody asked.
type speller struct {
	words   []string
	count   map[string]int
	names   map[string]bool // words of the entities' names
	deletes []deletion      // sorted
}

// deletion says that a word can be had, by leaving out up to two letters of its prefix, as the text with a hash: that is its
// upper half, the word's number the lower one.
type deletion uint64

func newSpeller(count map[string]int, names map[string]bool) *speller {
	s := &speller{count: count, names: names}
	for w, n := range count {
		if len(w) >= 3 && n >= settled && !isNumber(w) && !isHan(w) {
			s.words = append(s.words, w)
		}
	}
	slices.Sort(s.words)
	for i, w := range s.words {
		for _, hash := range deletions(w) {
			s.deletes = append(s.deletes, deletion(hash)<<32|deletion(i))
		}
	}
	slices.Sort(s.deletes)
	s.deletes = slices.Clip(s.deletes)
	return s
}

// deletions gives the hashes of the prefix with none, one and two letters left out.
func deletions(w string) []uint32 {
	w = w[:min(len(w), prefixLen)]
	all := []uint32{hash(w)}
	for i := range len(w) {
		one := w[:i] + w[i+1:]
		all = append(all, hash(one))
		for j := i; j < len(one); j++ {
			all = append(all, hash(one[:j]+one[j+1:]))
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

func hash(s string) uint32 {
	h := fnv.New32a()
	h.Write([]byte(s))
	return h.Sum32()
}

// repair gives the word of the base that was probably meant, or false.
func (s *speller) repair(w string) (string, bool) {
	if s.count[w] > 0 || isNumber(w) || isHan(w) || len(w) < 3 || englishRank(w) > 0 || proper(w) || s.plural(w) {
		return "", false
	}
	limit := 2
	if len(w) <= 5 {
		limit = 1
	}
	best, distance := "", limit+1
	for _, i := range s.near(w) {
		candidate := s.words[i]
		if len(w) == 3 && !swapped(w, candidate) {
			continue
		}
		if d := distanceOf(w, candidate, limit); d < distance || d == distance && d <= limit && s.better(candidate, best, w) {
			best, distance = candidate, d
		}
	}
	return best, distance <= limit
}

// plural tells whether the word is the plural of an English word that the base does not have.
func (s *speller) plural(w string) bool {
	one, is := strings.CutSuffix(w, "s")
	rank := englishRank(one)
	return is && rank > 0 && rank <= settledPlural && s.count[one] == 0 && !proper(one)
}

// nearName tells whether the word is but one slip from a word of a name.
func (s *speller) nearName(typed, meant string) bool {
	return s.names[meant] && distanceOf(typed, meant, 1) <= 1
}

// better prefers, among equally distant words, the one with the same first letter, then the more frequent in the base.
func (s *speller) better(a, b, typed string) bool {
	if same := a[0] == typed[0]; same != (b[0] == typed[0]) {
		return same
	}
	return s.count[a] > s.count[b]
}

// near gives the words whose prefix can be had with at most two letters left out on either side.
func (s *speller) near(w string) []int32 {
	var all []int32
	for _, h := range deletions(w) {
		at, _ := slices.BinarySearch(s.deletes, deletion(h)<<32)
		for ; at < len(s.deletes) && uint32(s.deletes[at]>>32) == h; at++ {
			all = append(all, int32(s.deletes[at]))
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// swapped tells whether the two words differ by two neighbouring letters that changed places.
func swapped(a, b string) bool {
	if len(a) != len(b) {
		return false
	}
	for i := 0; i+1 < len(a); i++ {
		if a[:i] == b[:i] && a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:] {
			return true
		}
	}
	return false
}

// distanceOf counts the letters to insert, take out, change or swap with their neighbour to make b of a (the optimal
// string alignment distance). Anything over limit gives limit+1.
func distanceOf(a, b string, limit int) int {
	if max(len(a)-len(b), len(b)-len(a)) > limit {
		return limit + 1
	}
	before, last, row := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row[0] = i
		for j := 1; j <= len(b); j++ {
			change := last[j-1]
			if a[i-1] != b[j-1] {
				change++
			}
			row[j] = min(change, last[j]+1, row[j-1]+1)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, last, row = last, row, before
	}
	return min(last[len(b)], limit+1)
}
