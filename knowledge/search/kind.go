package search

// Kind is what sort of thing a question asks for.
type Kind string

// The kinds of questions, by what would answer them.
const (
	Who     Kind = "who"      // a person or body
	When    Kind = "when"     // a date
	Where   Kind = "where"    // a place
	HowMuch Kind = "how-much" // a number
	Why     Kind = "why"      // a reason
	How     Kind = "how"      // a manner
	What    Kind = "what"     // anything else
	YesNo   Kind = "yes-no"
	NoKind  Kind = "" // not put as a question
)

// measures are the words after "how" that ask for a number.
var measures = set([]string{"much", "many", "long", "high", "tall", "big", "large", "fast", "old", "far", "often", "steep", "strong", "close"})

// kindWords are the words that show a kind wherever they stand; the earlier rows win.
var kindWords = []struct {
	kind  Kind
	words []string
}{
	{Who, []string{"who", "whos", "whose", "whom"}},
	{When, []string{"when", "whens", "date", "dates", "year", "day", "weekday", "month", "deadline"}},
	{Where, []string{"where", "wheres", "city", "venue", "place", "location"}},
	{Why, []string{"why", "whys", "reason", "reasons"}},
	{HowMuch, []string{"percent", "percentage", "number", "rate", "amount", "price", "cost", "total", "count"}},
	{What, []string{"what", "whats", "which"}},
}

// kindOf tells what the question asks for.
func kindOf(ws []string) Kind {
	if len(ws) == 0 {
		return NoKind
	}
	for i, w := range ws {
		if w == "how" || w == "hows" {
			if i+1 < len(ws) && measures[ws[i+1]] {
				return HowMuch
			}
			return How
		}
	}
	opens := auxiliaries[ws[0]] || len(ws) > 1 && (ws[0] == "so" || ws[0] == "and" || ws[0] == "but") && auxiliaries[ws[1]]
	if opens {
		return YesNo
	}
	best := len(kindWords)
	for _, w := range ws {
		if row, shows := kindRows[w]; shows {
			best = min(best, row)
		}
	}
	if best < len(kindWords) {
		return kindWords[best].kind
	}
	return NoKind
}

// kindRows gives the row of kindWords that a word stands in.
var kindRows = func() map[string]int {
	rows := map[string]int{}
	for i, row := range kindWords {
		for _, w := range row.words {
			rows[w] = i
		}
	}
	return rows
}()
