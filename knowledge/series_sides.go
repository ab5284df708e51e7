package knowledge

import (
	"slices"
	"strings"

	"tiktalks/knowledge/day"
	"tiktalks/knowledge/search"
)

// Which series a question means, and of two that stand side by side, which of them.

// likelyEnough is the share that a series' facts must have.
const likelyEnough = 0.25

// seriesMeant gives the series that the likeliest facts are points of or sum up, the likeliest first, each with those that belong
// beside it.
func (s *Snapshot) seriesMeant(hits []search.Hit) []Series {
	weights := make([]float64, len(s.Series))
	for _, hit := range hits {
		for i, series := range s.Series {
			if series.states(hit.ID) || hit.Share >= worthATry && series.sumsUp(s.must(hit.ID)) {
				weights[i] += hit.Share
			}
		}
	}
	best := -1
	for i, w := range weights {
		if w >= likelyEnough && (best < 0 || w > weights[best]) {
			best = i
		}
	}
	if best < 0 {
		return nil
	}
	return s.sides(s.Series[best])
}

// states tells whether the fact states a value of the series.
func (s Series) states(id string) bool {
	return slices.ContainsFunc(s.Points, func(p Point) bool { return p.Fact == id })
}

// sumsUp tells whether the fact names most of the days that a series of days went through.
func (s Series) sumsUp(f Fact) bool {
	if s.Unit != "date" {
		return false
	}
	var said []day.Date
	for _, m := range day.Mentions(f.Claim) {
		said = append(said, m.Date(0))
	}
	missing := 0
	for _, p := range s.Points {
		if !slices.ContainsFunc(said, func(d day.Date) bool {
			return d.Month == p.Date.Month && d.Day == p.Date.Day && (d.Year == 0 || d.Year == p.Date.Year)
		}) {
			missing++
		}
	}
	return 2*missing < len(s.Points)
}

// beside tells whether one of the series stands beside the other.
func (s Series) beside(o Series) bool {
	return s.ID == o.Beside || s.Beside == o.ID && s.Beside != ""
}

// sided gives of series that stand side by side the one whose side the question names; all where it names none or both.
func sided(all []Series, r search.Reading) []Series {
	for _, names := range []func(Series) bool{
		func(s Series) bool { return s.By+s.On != "" && s.whose(r) || s.By+s.On == "" && s.inTitle(r, all) },
		func(s Series) bool { return slices.Contains(r.Hinted, s.By) },
	} {
		if named := slices.DeleteFunc(slices.Clone(all), func(s Series) bool { return !names(s) }); len(named) > 0 {
			return named
		}
	}
	return all
}

// inTitle tells whether the question has a word of the series' title that none of the others' titles has.
func (s Series) inTitle(r search.Reading, all []Series) bool {
	words := func(title string) []string { return strings.Fields(strings.ToLower(title)) }
	return slices.ContainsFunc(words(s.Title), func(w string) bool {
		own := !slices.ContainsFunc(all, func(o Series) bool { return o.ID != s.ID && slices.Contains(words(o.Title), w) })
		said := slices.ContainsFunc(r.Words, func(said string) bool { return said == w || said == w+"s" })
		return own && said && r.Carries(w)
	})
}

// Words by which somebody on whom a value falls stands in a question: before the name, between, and beside it.
var (
	upon  = strings.Fields("on against upon onto hit hits")
	every = strings.Fields("the all any most other its")
	wares = strings.Fields("goods imports products exports shipments stuff things")
)

// whose tells whether the question names the side of the series: who sets it, or on whom it falls.
func (s Series) whose(r search.Reading) bool {
	falls := false // which a name that is joined to the one before shares
	for i, span := range r.Spans {
		before, after := r.Words[:span.At], r.Words[span.End:]
		joined := i > 0 && (span.At == r.Spans[i-1].End || span.At == r.Spans[i-1].End+1 && before[len(before)-1] == "and")
		onWares := len(after) > 0 && slices.Contains(wares, after[0])
		// "the US charges China": a second name with no noun of its own is whom it falls on
		object := i > 0 && !nounNext(r, after) && !slices.ContainsFunc(r.Words[min(r.Spans[0].End, span.At):span.At], sets)
		if behind := s.behindNoun(r, before); !joined || onWares || behind {
			falls = onWares || object || fallsAfter(before) || behind
		}
		if span.Entity == s.By && !falls || span.Entity == s.On && falls {
			return true
		}
	}
	return false
}

// german is the code of a language in which whose a thing is stands before it, and of which the prepositions are not kept.
const german = "de"

// behindNoun tells of a question translated from German whether the word before a name is what the series counts: the name is then that on
// which it falls.
func (s Series) behindNoun(r search.Reading, before []string) bool {
	n := len(before)
	return r.Foreign == german && n > 0 && slices.Contains(strings.Fields(strings.ToLower(s.Title)), strings.TrimSuffix(before[n-1], "s"))
}

// nounNext tells whether the words behind a name may begin with what is that one's: "China's tariff".
func nounNext(r search.Reading, after []string) bool {
	return len(after) > 0 && r.Carries(after[0]) && !slices.Contains(relators, after[0]) && (after[0][0] < '0' || after[0][0] > '9')
}

// relators are words after which a time or a comparison follows.
var relators = strings.Fields("since before after during until in on at for than as like now today currently right still anymore")

// sets tells whether a word sets one name beside another.
func sets(w string) bool {
	return slices.Contains([]string{"and", "or", "vs", "versus", "by", "than", "from", "of"}, w)
}

// fallsAfter tells whether the words before a name say that something falls on it.
func fallsAfter(before []string) bool {
	for len(before) > 0 && slices.Contains(every, before[len(before)-1]) {
		before = before[:len(before)-1]
	}
	n := len(before)
	if n >= 2 && (before[n-1] == "from" || before[n-1] == "of") {
		return slices.Contains(wares, before[n-2])
	}
	return n > 0 && slices.Contains(upon, before[n-1])
}
