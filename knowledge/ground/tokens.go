package ground

// sort is the type of a token.
type sort uint8

const (
	word sort = iota
	named
	number
	dated
)

// token is a word, name, quantity or date of a text with all that the rules ask about it.
type token struct {
	sort     sort
	text     string
	stem     string
	parts    []string // stems of a phrase
	inner    []uint16 // groups of the words of a phrase that is no verb: "licence" in "export licence"
	groups   []uint16
	kin      []uint16 // groups of a dictionary
	class    class
	manner   manner
	id       string   // of a name
	wider    []string // names within the name: the United States in "US Commerce Department"
	alts     []string // names that it may stand for
	q        quantity
	counted  []int // tokens that say what a quantity without unit counts
	d        date
	upper    bool
	capitals bool // all of it is in capitals
	poss     bool
	ed, ing  bool
	hyphen   bool
	before   gap
}

// is tells whether a token has one of the classes.
func (t *token) is(c class) bool { return t.class&c != 0 }

// content tells whether the token states something.
func (t *token) content() bool { return t.sort != word || !t.is(function) }

// text is an analysed text.
type text struct {
	id     string // of the fact
	tokens []token
}
