package en

import (
	"slices"
	"strings"
)

// HasWord tells whether a word stands in a text.
func HasWord(tokens []Token, word string) bool {
	return slices.ContainsFunc(tokens, func(t Token) bool { return t.Text == word })
}

// Same tells whether a token of a text may stand for one of a fact: equal, a synonym, another name of the same.
func Same(a, f *Token) bool {
	if a.Sort == Number || a.Sort == Dated || f.Sort == Number || f.Sort == Dated {
		return false
	}
	if a.Sort == Named && f.Sort == Named {
		if a.ID[0] == '~' && f.ID[0] != '~' && slices.Contains(strings.Fields(f.Text), a.Text) {
			return true // the House, for the House of Representatives
		}
		if a.ID == f.ID || slices.Contains(f.Wider, a.ID) || slices.Contains(f.Alts, a.ID) ||
			slices.Contains(a.Alts, f.ID) && (a.ID != "White House" || f.Text == "united states") {
			return true
		}
		for _, alt := range a.Alts {
			if a.ID != "White House" && (slices.Contains(f.Wider, alt) || slices.Contains(f.Alts, alt)) {
				return true
			}
		}
	}
	if a.Stem != "" && a.Stem == f.Stem || a.Text == f.Text {
		return true
	}
	if a.Sort == Named && f.Sort == Named && a.ID[0] != '~' && f.ID[0] != '~' {
		return false // two names that the base knows are two things
	}
	if a.Sort == Named && !Known(a) || f.Sort == Named && !Known(f) && len(f.inner) == 0 {
		return false
	}
	return Meet(a.Groups, f.Groups) || within(a, f)
}

// within tells whether a token of a text may stand for a phrase or name of a fact by one of its words: "licence" for "export licence".
func within(a, f *Token) bool {
	if len(f.inner) == 0 || len(a.Parts) > 0 && f.Sort != Named {
		return false
	}
	return slices.Contains(f.Parts, a.Stem) || !(f.Sort == Named && a.Ed) && Meet(a.Groups, f.inner)
}

// Akin tells whether a dictionary gives two words as synonyms.
func Akin(a, f *Token) bool {
	return a.Sort == Word && f.Sort == Word && f.Content() && Meet(a.kin, f.kin)
}

// Known tells whether a capitalised token is a word of the tables and not only a name.
func Known(t *Token) bool { return len(t.Groups) > 0 }

// Meet tells whether two words have a group in common.
func Meet(a, b []uint16) bool {
	for _, g := range a {
		if slices.Contains(b, g) {
			return true
		}
	}
	return false
}
