package abridged

import (
	"slices"
	"strings"
)

// trait is what a small word before a node tells of it, as a set of bits.
type trait uint8

const (
	linked     trait = 1 << iota // is, was: what follows is said of what stands before
	pronoun                      // it, they: stands for a thing that isn't said here
	definite                     // the, its: it is known which one is meant
	indefinite                   // a, each
	helped                       // would, did, has: the verb behind it has no tense of its own
)

// small are the words of each trait.
var small = map[trait][]string{
	linked:     strings.Fields("is are was were be been being"),
	pronoun:    strings.Fields("it he she they him them this these those one so both there"),
	definite:   strings.Fields("the its their his her this these those both"),
	indefinite: strings.Fields("a an any each every such"),
	helped:     strings.Fields("would could should may might must can will shall did do does had has have"),
}

var (
	// openers are the small words that say how what follows belongs to what stands before.
	openers = append(strings.Fields("in at through via until till since during per toward towards within beyond despite unless"), append(restrictors, parting...)...)
	// restrictors open what says which one is meant, or how far: without it more is claimed.
	restrictors = strings.Fields("of on by for to from with without under over into against about between among as whether if than not")
	// parting open a part of the sentence that may stand or fall by itself.
	parting = strings.Fields("and or but who which that while when because after before where whose whereas although though")
	// particles are what a verb may be said with; which one, the judge asks.
	particles = strings.Fields("up down off out back away")
)

// traitsOf gives the traits of a small word.
func traitsOf(word string) (all trait) {
	for t, words := range small {
		if slices.Contains(words, word) {
			all |= t
		}
	}
	return all
}

// anyOf tells whether one of the words of a link is in a list.
func anyOf(link string, list []string) bool {
	return slices.ContainsFunc(strings.Fields(link), func(w string) bool { return slices.Contains(list, w) })
}

func restricts(link string) bool { return anyOf(link, restrictors) }

func parts(link string) bool { return anyOf(link, parting) }

// sameLink tells whether two links say the same: what only joins does not count, and a place may be in or at.
func sameLink(a, b string) bool { return plain(a) == plain(b) }

func plain(link string) string {
	var words []string
	for _, w := range strings.Fields(link) {
		switch w {
		case "and", "or", "but", "that", "who", "which", "while":
			continue
		case "on", "at":
			w = "in"
		}
		words = append(words, w)
	}
	return strings.Join(words, " ")
}
