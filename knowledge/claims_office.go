package knowledge

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"tiktalks/knowledge/ground"
)

// offices finds an office of which a country or firm has one: "foreign minister", "secretary of commerce", "chief security officer".
var offices = regexp.MustCompile(`(?i)\b(?:` + strings.Join([]string{
	`(foreign|commerce|finance|trade|defen[cs]e|justice|interior|treasury|state|war|energy|agriculture|labou?r|transport\w*|health|education) (minister|` +
		`secretary|chief)`,
	`(secretary|minister) (?:of|for) (?:the )?(state|commerce|defen[cs]e|war|treasury|energy|agriculture|labou?r|finance|trade|justice|foreign affairs|` +
		`transport\w*|health|education)`,
	`(attorney) general`,
	`(trade) rep(?:resentative)?`,
	`(vice premier|premier|prime minister|vice president|president)`,
	`(chief (?:executive|security|financial|operating|technology|legal|product) ?(?:officer)?|ceo|cfo|coo|cto)`,
	`(?:fed|federal reserve|central bank) (chair|governor)`,
}, "|") + `)\b`)

// officesIn gives the offices that a text names, each written one way.
func officesIn(text string) []string {
	var all []string
	for _, m := range offices.FindAllStringSubmatch(text, -1) {
		office := strings.ToLower(strings.Join([]string{m[1] + m[4], m[2] + m[3], m[5], m[6], m[7], m[8], m[9]}, " "))
		all = append(all, strings.Join(strings.Fields(plainOffice.Replace(office)), " "))
	}
	return all
}

// plainOffice writes offices of several spellings one way.
var plainOffice = strings.NewReplacer(
	"defense", "defence", "war ", "defence ", "foreign affairs", "foreign", "labor", "labour", "officer", "",
	"ceo", "chief executive", "cfo", "chief financial", "coo", "chief operating", "cto", "chief technology",
)

// otherOffice tells whether a claim gives somebody an office and the fact another one, and the fact lacks nothing else. Whom the base
// knows in the office that the claim says, the fact may name by another.
func (s *Snapshot) otherOffice(c candidate) bool {
	if !c.may() || c.share < meantSurely && (c.share < likely || c.Shared < allButOne) || c.Shared < sideLeast {
		return false
	}
	mine, theirs := officesIn(c.text), officesIn(c.fact.Claim)
	left := slices.DeleteFunc(slices.Clone(mine), func(o string) bool { return slices.Contains(theirs, o) || s.holds(c.text, o) })
	others := slices.DeleteFunc(slices.Clone(theirs), func(o string) bool { return slices.Contains(mine, o) })
	if len(left) != 1 || len(others) == 0 || len(c.Lacks) == 0 {
		return false
	}
	phrase := strings.ToLower(strings.Join(offices.FindAllString(c.text, -1), " "))
	return !slices.ContainsFunc(c.missing(), func(l ground.Lack) bool {
		return !strings.Contains(phrase, strings.TrimPrefix(l.Word, "us ")) && !(strings.HasPrefix(left[0], "chief") && l.Word == "chief executive")
	})
}

// otherHolder tells whether a claim gives somebody an office that the fact gives somebody else, and the fact has all the rest: one firm has
// one chief executive. Of who held it before, a fact that tells who holds it says nothing.
func (s *Snapshot) otherHolder(c candidate) bool {
	missing := c.missing()
	if !c.may() || s.over(c.fact) || c.share < meantSurely || c.Shared < sameThing || len(missing) != 1 || past.MatchString(c.text) || leaving.MatchString(c.text) {
		return false
	}
	mine, theirs := officesIn(c.text), officesIn(c.fact.Claim)
	if e, known := s.Entity(missing[0].Name); !known || e.Kind != Person || len(mine) != 1 || !slices.Contains(theirs, mine[0]) || c.owns(missing[0]) {
		return false
	}
	holder := func(name string) bool {
		e, known := s.Entity(name)
		return known && e.Kind == Person && slices.Contains(officesIn(e.Role), mine[0])
	}
	return c.Named && slices.ContainsFunc(c.Unsaid, holder)
}

// owns tells whether a name that the fact lacks stands in the claim as whose somebody or something is: "Trump's trade representative" does
// not say that Trump is one.
func (c candidate) owns(l ground.Lack) bool {
	text := strings.ReplaceAll(strings.ToLower(c.text), "’", "'")
	return slices.ContainsFunc(strings.Fields(strings.ToLower(l.Name)), func(word string) bool { return strings.Contains(text, word+"'s ") })
}

// holds tells whether somebody whom a text names has an office, as the line that says who he is has it. "Wang" alone may be each Wang.
func (s *Snapshot) holds(text, office string) bool {
	rest := text
	for _, e := range s.entities {
		if e.Kind == Person && !slices.Contains(officesIn(e.Role), office) {
			rest = strings.ReplaceAll(rest, e.Name, "")
		}
	}
	return slices.ContainsFunc(s.entities, func(e Entity) bool {
		if e.Kind != Person || !slices.Contains(officesIn(e.Role), office) {
			return false
		}
		words, said := strings.Fields(e.Name), strings.FieldsFunc(rest, func(r rune) bool { return !unicode.IsLetter(r) })
		return slices.Contains(said, words[0]) || slices.Contains(said, words[len(words)-1])
	})
}
