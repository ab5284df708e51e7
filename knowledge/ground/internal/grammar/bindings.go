package grammar

import (
	"tiktalks/knowledge/ground/internal/en"
)

// Way is how a preposition before a number or date turns it.
func Way(tokens []en.Token, i int) string {
	for k := i - 1; k >= max(0, i-3); k-- {
		switch t := tokens[k].Text; t {
		case "from":
			return "from"
		case "to", "until", "till":
			return "to"
		case "as of":
			if k > 0 && tokens[k-1].Sort == en.Number && en.TimeUnit(tokens[k-1].Quantity.Unit) {
				return "from" // "for a year as of 10 May"
			}
			return "by"
		case "by":
			return "by"
		case "before":
			return "before"
		case "since":
			return "since"
		case "after":
			return "after"
		case "through", "beyond", "past":
			return "to"
		}
		switch t := &tokens[k]; {
		case t.Is(en.Starting) && t.Is(en.Ending):
		case t.Is(en.Starting):
			return "from"
		case t.Is(en.Ending):
			return "to"
		}
		if tokens[k].Content() && !tokens[k].Is(en.Harmless) {
			break
		}
	}
	return ""
}

// NameNext gives the name before a number with nothing that states anything between but a verb or "own"; -1 where there is none.
func NameNext(tokens []en.Token, i int) int {
	for k := i - 1; k >= max(0, i-4) && tokens[k+1].Before == en.Joined; k-- {
		t := &tokens[k]
		if t.Sort == en.Named {
			return k
		}
		if t.Is(en.Preposed) || t.Text == "of" || t.Text == "and" {
			return -1
		}
		share := tokens[i].Quantity.Unit == "%" && (t.Stem == "share" || t.Stem == "stake") // "Norway's share is 60%"
		if t.Content() && !share && !t.Is(en.Verb|en.Linking|en.Harmless|en.Light|en.Planned) {
			return -1
		}
	}
	return -1
}

// Wider tells whether a date is only the month or year of another.
func Wider(a, b en.Date) bool {
	return a.Year == b.Year && a.Day == 0 && (a.Month == b.Month || a.Month == 0)
}

// AsOf tells whether a date only says when a fact was known to hold.
func AsOf(tokens []en.Token, i int) bool { return i > 0 && tokens[i-1].Text == "as of" }

// VerbBefore gives the verb up to four words before a number; -1 where there is none.
func VerbBefore(tokens []en.Token, i int) int {
	for k := i - 1; k >= max(0, i-4) && tokens[k+1].Before == en.Joined; k-- {
		if en.Verbal(tokens, k) && !tokens[k].Is(en.Harmless) {
			return k
		}
		if tokens[k].Sort == en.Number || tokens[k].Sort == en.Dated {
			return -1
		}
	}
	return -1
}
