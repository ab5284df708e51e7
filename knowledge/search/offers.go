package search

import (
	"slices"
	"strings"

	"tiktalks/knowledge/day"
	"tiktalks/knowledge/search/encoder"
)

// What a claim's words show that it can give.
var (
	shareWords  = set(strings.Fields("percent percentage"))
	moneyWords  = set(strings.Fields("dollar dollars yuan euro euros cents renminbi"))
	reasonWords = set(strings.Fields("because due over citing blamed since reason reasons concerns fears grounds so therefore meant " +
		"aimed aim purpose order retaliation response protest cause caused led"))
	sayingClaims = set(strings.Fields("said says told called wrote posted warned announced argued described answered replied promised " +
		"asked demanded claimed urged listed confirmed denied rejected criticised noted declared stressed considered"))
	smallNumbers = set(strings.Fields("two three four five six seven eight nine ten eleven twelve dozen half twice once several"))
)

// offer is what a claim has that may serve a want.
type offer struct {
	names   []string // of entities in the claim
	unknown bool     // it has a name of two words or more that is no entity
	lengths bool
	shares  bool
	sums    bool
	numbers int
	stems   []string             // of the words behind its numbers
	counted func() encoder.Words // these words; made when first asked for
	reason  bool
	saying  bool
}

// offerOf reads a claim.
func (x *Index) offerOf(d Doc) offer {
	ws := x.texts[d.Text].words
	var o offer
	for _, s := range x.lexicon.spans(ws) {
		if !slices.Contains(o.names, s.Entity) {
			o.names = append(o.names, s.Entity)
		}
	}
	var counted []string
	dated := datedWords(ws)
	for i, w := range ws {
		o.reason = o.reason || reasonWords[w]
		o.saying = o.saying || sayingClaims[w]
		o.lengths = o.lengths || lengthUnits[w] && i > 0 && (isNumber(ws[i-1]) || smallNumbers[ws[i-1]] || ws[i-1] == "a" || ws[i-1] == "an")
		o.shares = o.shares || shareWords[w]
		o.sums = o.sums || moneyWords[w]
		if (isNumber(w) || smallNumbers[w]) && !dated[i] {
			o.numbers++
			counted = append(counted, x.lexicon.counted(ws[i+1:])...)
		}
	}
	o.stems, o.counted = x.lexicon.stemAll(counted), x.later(spoken(counted))
	o.unknown = strangers(d.Text)
	return o
}

// datedWords tells which words of a text belong to a date.
func datedWords(ws []string) map[int]bool {
	dated := map[int]bool{}
	at := 0
	mentions := day.Mentions(strings.Join(ws, " "))
	for i, w := range ws {
		if slices.ContainsFunc(mentions, func(m day.Mention) bool { return m.At <= at && at < m.End }) {
			dated[i] = true
		}
		at += len(w) + 1
	}
	return dated
}

// strangers tells whether a text has brackets or a list of names: two capitalised words in a row behind a comma.
func strangers(text string) bool {
	fields := strings.Fields(text)
	for i := 1; i+1 < len(fields); i++ {
		if strings.HasSuffix(fields[i-1], ",") && capital(fields[i]) && capital(fields[i+1]) {
			return true
		}
	}
	return false
}

func capital(s string) bool { return s != "" && s[0] >= 'A' && s[0] <= 'Z' }

// serves tells whether a fact has what the question wants beyond what the question itself says: 1 or -1, 0 where that can't be told.
func (x *Index) serves(q *query, d *doc) float64 {
	o := &d.offer
	named := func(kinds ...string) float64 {
		return plusOrMinus(o.unknown || slices.ContainsFunc(o.names, func(n string) bool {
			return !slices.Contains(q.Entities, n) && (len(kinds) == 0 || slices.Contains(kinds, x.kindOfEntity[n]))
		}))
	}
	switch q.want {
	case aPerson:
		return named("person")
	case somebody:
		return named("person", "company", "body", "country")
	case aCompany:
		return named("company")
	case aCountry:
		return named("country")
	case aPlace:
		return named("place", "country")
	case anyName:
		return named()
	case aDay:
		return plusOrMinus(slices.ContainsFunc(d.Dates, func(date day.Date) bool {
			return !slices.ContainsFunc(q.Dates, func(m day.Mention) bool { return m.Fits(date) && (m.Day != 0 || date.Day == 0) })
		}))
	case aLength:
		return plusOrMinus(o.lengths || len(d.Dates) > 1)
	case aShare:
		return plusOrMinus(o.shares)
	case aSum:
		return plusOrMinus(o.sums || o.shares)
	case aCount:
		return plusOrMinus(o.numbers > 0)
	case aReason:
		return plusOrMinus(o.reason)
	case aSaying:
		return plusOrMinus(o.saying)
	}
	return 0
}

func plusOrMinus(b bool) float64 { return 2*yes(b) - 1 }

// countFits tells how like the words that the question counts are to those behind the numbers of a fact: -1 to 1, 0 where it counts none.
func (x *Index) countFits(q *query, d *doc) float64 {
	if q.want != aCount || len(q.counted) == 0 {
		return 0
	}
	best := 0.0
	for i, w := range q.counted {
		if slices.Contains(d.offer.stems, x.lexicon.stem(w)) {
			return 1
		}
		if len(d.offer.stems) > 0 {
			best = max(best, alike(d.offer.counted().Nearest(&q.countedWords[i])))
		}
	}
	return 2*best - 1
}
