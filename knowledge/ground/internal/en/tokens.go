// Package en reads English: it cuts a text into names, numbers, dates and words and says of each what it can stand for. It knows words
// and no facts; what it does not know stays a word like any other. Its tables are in the folder of that name. Start with New and
// Lexicon.Analyse.
package en

// Sort is the type of a token.
type Sort uint8

const (
	Word Sort = iota
	Named
	Number
	Dated
)

// Token is a word, name, quantity or date of a text with all that the rules ask about it.
type Token struct {
	Sort     Sort
	Text     string
	Stem     string
	Parts    []string // stems of a phrase
	inner    []uint16 // groups of the words of a phrase that is no verb: "licence" in "export licence"
	Groups   []uint16
	kin      []uint16 // groups of a dictionary
	Class    Class
	manner   manner
	ID       string   // of a name
	Wider    []string // names within the name: the United States in "US Commerce Department"
	Alts     []string // names that it may stand for
	Quantity Quantity
	Counted  []int // tokens that say what a quantity without unit counts
	Date     Date
	Upper    bool
	Capitals bool // all of it is in capitals
	Poss     bool
	Ed, Ing  bool
	Hyphen   bool
	Before   gap
}

// Is tells whether a token has one of the classes.
func (t *Token) Is(c Class) bool { return t.Class&c != 0 }

// Content tells whether the token states something.
func (t *Token) Content() bool { return t.Sort != Word || !t.Is(Function) }

// Text is an analysed text.
type Text struct {
	ID     string // of the fact
	Tokens []Token
}

// Length tells whether a token is a length of time: "two days".
func (t *Token) Length() bool { return t.Sort == Number && TimeUnit(t.Quantity.Unit) }

// Percentage tells whether a token is a number of percent: "15%".
func (t *Token) Percentage() bool { return t.Sort == Number && t.Quantity.Unit == "%" }

// Count tells whether a token is a number without a unit: "two" in "two ferries".
func (t *Token) Count() bool { return t.Sort == Number && t.Quantity.Unit == "" }

// Gives tells whether a token is a number from which a quantity follows, bound and all.
func (t *Token) Gives(q Quantity) bool { return t.Sort == Number && Says(q, t.Quantity) }
