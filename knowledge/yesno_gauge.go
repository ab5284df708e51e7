package knowledge

import (
	"maps"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"tiktalks/knowledge/search"
)

// What a question measures and a fact gives as a number: "more than 300 votes", "under an hour", "unanimously".

// gauge is a part of a statement that a number of the right kind settles, whichever it is.
type gauge struct {
	at, end int
	unit    string
	passes  func(float64) bool // tells whether what has the number is as the statement says
}

// measured is a number that a text gives, from its least to its most where it is not exact.
type measured struct {
	text        string
	unit        string
	least, most float64
}

// word tells what a number makes of a gauge: yes or no, or nothing where it may be either.
func (g gauge) word(n measured) string {
	switch low, high := g.passes(n.least), g.passes(n.most); {
	case g.unit != n.unit || low != high:
		return ""
	case low:
		return yes
	}
	return no
}

// A number in words or figures, with its scale and unit.
const (
	wordOrFigure = `(an?|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d[\d,]*(?:\.\d+)?)`
	scaled       = `(?: (thousand|million|billion|trillion))?`
	inUnits      = `(?: (percent|dollars?|euros?|tonnes?|minutes?|hours?|days?|weeks?|months?|years?|votes?|seats?|aircraft|rounds?)\b)?`
)

var (
	// bounding finds a number that something is said to be above or below.
	bounding = regexp.MustCompile(`\b(?:(more than|over|above|longer than|higher than|larger than|bigger than|greater than|at least|no less than)|` +
		`(less than|fewer than|under|below|shorter than|lower than|smaller than|at most|no more than)) ` + wordOrFigure + scaled + inUnits)
	// giving finds a number as a fact gives it, with how near it is, and where it is one of two, the other.
	giving = regexp.MustCompile(`(?i)\b(?:(about|roughly|around|some|nearly|almost|up to|as much as|at most|more than|over|at least|less than|under|just under) )?` +
		`(?:(\d[\d,]*(?:\.\d+)?) to )?` + wordOrFigure + scaled + inUnits + `(?: and (\d+) minutes)?`)
	scales = map[string]float64{"": 1, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
	// minutesIn says how long a time is that is counted in minutes.
	minutesIn = map[string]float64{"minute": 1, "hour": 60}
)

// spelled are the numbers that are written in words.
var spelled = strings.Fields("zero one two three four five six seven eight nine ten eleven twelve")

// valueOf reads a number with its scale and unit; times of a day are in minutes.
func valueOf(number, scale, unit string) (float64, string) {
	unit = strings.TrimSuffix(unit, "s")
	switch m := minutesIn[unit]; {
	case number == "half":
		return 50, "percent"
	case m > 0:
		return numberOf(number) * m, "minute"
	}
	return numberOf(number) * scales[scale], unit
}

// numberOf reads a number in words or figures.
func numberOf(number string) float64 {
	switch i := slices.Index(spelled, strings.ToLower(number)); {
	case i >= 0:
		return float64(i)
	case number == "a" || number == "an":
		return 1
	}
	v, _ := strconv.ParseFloat(strings.ReplaceAll(number, ",", ""), 64) // the patterns find nothing else
	return v
}

// bounds gives the numbers that a statement says something is above or below.
func bounds(said string) []gauge {
	var all []gauge
	for _, at := range bounding.FindAllStringSubmatchIndex(said, -1) {
		part := func(i int) string { return said[max(at[2*i], 0):max(at[2*i+1], 0)] }
		v, unit := valueOf(part(3), part(4), part(5))
		g := gauge{at: at[0], end: at[1], unit: unit}
		switch above, below := part(1), part(2); {
		case above == "at least" || above == "no less than":
			g.passes = func(x float64) bool { return x >= v }
		case above != "":
			g.passes = func(x float64) bool { return x > v }
		case below == "at most" || below == "no more than":
			g.passes = func(x float64) bool { return x <= v }
		default:
			g.passes = func(x float64) bool { return x < v }
		}
		all = append(all, g)
	}
	return all
}

// numbersIn gives the numbers of a claim that have a unit.
func numbersIn(claim string) []measured {
	var all []measured
	for _, at := range giving.FindAllStringSubmatchIndex(claim, -1) {
		part := func(i int) string { return claim[max(at[2*i], 0):max(at[2*i+1], 0)] }
		v, unit := valueOf(part(3), part(4), part(5))
		if unit == "" {
			continue
		}
		if minutes, err := strconv.ParseFloat(part(6), 64); err == nil {
			v += minutes
		}
		n := measured{text: claim[at[0]:at[1]], unit: unit}
		n.least, n.most = near(strings.ToLower(part(1)), v)
		changed := strings.HasSuffix(strings.ToLower(claim[:at[0]]), "from ")
		if from, err := strconv.ParseFloat(strings.ReplaceAll(part(2), ",", ""), 64); err == nil && !changed {
			n.least = from * v / numberOf(part(3))
		}
		all = append(all, n)
	}
	return all
}

// near gives how far from a value a number may be that is said to be about it, up to it and so on.
func near(said string, v float64) (least, most float64) {
	const nearly = 0.1
	switch said {
	case "":
		return v, v
	case "up to", "as much as", "at most", "less than", "under", "just under":
		return math.Inf(-1), v
	case "more than", "over", "at least":
		return v, math.Inf(1)
	}
	return v * (1 - nearly), v * (1 + nearly)
}

// voteCount finds how a vote went.
var voteCount = regexp.MustCompile(`\b(?:by|ruled|voted|was) (\d+)(?: votes)? to (\d+)\b`)

// Words that tell how a vote went.
var (
	unanimity = regexp.MustCompile(` ?\b(?:unanimous(?:ly)?|without dissent)\b`)
	closeness = regexp.MustCompile(` ?\b(?:close|narrow|narrowly|tight)\b`)
	clearness = regexp.MustCompile(` ?\b(?:overwhelming|overwhelmingly|lopsided)\b`)
)

// waysOfVotes are the patterns of those words.
func waysOfVotes() []*regexp.Regexp { return []*regexp.Regexp{unanimity, closeness, clearness} }

// wentUnsaid tells whether a statement says in a word how a vote went and the fact says it in none.
func wentUnsaid(said, fact string) bool {
	return slices.ContainsFunc(waysOfVotes(), func(way *regexp.Regexp) bool { return way.MatchString(said) && !way.MatchString(fact) })
}

// votes tells how the words of a statement fit a vote with so many for and against: yes, no, or nothing where nobody can tell.
func votes(word *regexp.Regexp, most, least float64) string {
	const clear, tight = 2.5, 1.1 // how many times the smaller number the greater one is
	switch {
	case word == unanimity && least > 0, word == closeness && most > clear*least, word == clearness && most < tight*least:
		return no
	case word == unanimity, word == closeness && most < tight*least, word == clearness && most > clear*least:
		return yes
	}
	return ""
}

// measured tells how the numbers of a fact settle what the statement measures: those that are above or below what it says, or how a vote
// went. The fact has to carry the statement with its own number in that place, and no other one found may say otherwise.
func (a assize) measured(f Fact) string {
	if !f.known() || a.asked.present() && f.Superseded() {
		return ""
	}
	word := a.gauged(f)
	if word == no && slices.ContainsFunc(a.hits[:min(looked, len(a.hits))], func(hit search.Hit) bool {
		o := a.base.must(hit.ID)
		return o.ID != f.ID && (a.carries(o, a.asked.said()) || a.gauged(o) == yes)
	}) {
		return ""
	}
	return word
}

// gauged is measured by one fact.
func (a assize) gauged(f Fact) string {
	said := a.asked.said()
	words := map[string]bool{}
	for _, g := range bounds(said) {
		for _, n := range numbersIn(f.Claim) {
			if word := g.word(n); word != "" && a.carries(f, said[:g.at]+n.text+said[g.end:]) {
				words[word] = true
			}
		}
	}
	if m := voteCount.FindStringSubmatch(f.Claim); m != nil {
		for _, way := range waysOfVotes() {
			at := way.FindStringIndex(said)
			if at == nil {
				continue
			}
			word := votes(way, numberOf(m[1]), numberOf(m[2]))
			if plain := said[:at[0]] + said[at[1]:]; word != "" && a.carries(f, a.voted(plain, m)) {
				words[word] = true
			}
		}
	}
	if len(words) != 1 {
		return ""
	}
	return slices.Collect(maps.Keys(words))[0]
}

// voted gives a statement about a vote without the word for how it went: where it says nothing else of it, how it went in numbers.
func (a assize) voted(plain string, result []string) string {
	if strings.HasSuffix(strings.TrimSpace(plain), " "+a.asked.auxiliary) {
		return plain + " " + result[1] + " to " + result[2]
	}
	return plain
}
