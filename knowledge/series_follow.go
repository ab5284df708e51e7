package knowledge

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"tiktalks/knowledge/day"
)

// numbersSaid finds the numbers in a claim.
var numbersSaid = regexp.MustCompile(`\d+(?:,\d{3})*(?:\.\d+)?`)

// followed gives the series as the facts state them: whoever corrects a fact corrects what is computed from it. Where a
// claim says another number than the point, and just one in the series' unit, or just one other day, the point takes it. A
// point whose fact is out of use goes. A series with a point of which it is not clear what its fact says goes as a whole, so
// that nothing wrong is computed, until point and fact agree again.
func (d draft) followed() []Series {
	facts := map[string]Fact{}
	for _, f := range d.Facts {
		facts[f.ID] = f
	}
	var all []Series
	for _, s := range d.Series {
		clear := true
		var points []Point
		for _, p := range s.Points {
			f := facts[p.Fact]
			if !f.Shown() {
				continue
			}
			agrees := p.follow(s.Unit, f)
			clear = clear && agrees
			points = append(points, p)
		}
		if s.Points = points; clear && len(points) > 0 {
			all = append(all, s)
		}
	}
	return all
}

// follow takes over what the fact says, and tells whether that is clear. No number at all may mean nothing, as in "no longer
// collected".
func (p *Point) follow(unit string, f Fact) bool {
	if unit == "date" {
		return p.followDay(f)
	}
	said, inUnit := valuesIn(f.Claim, unit)
	if slices.Contains(said, p.Value) || p.Value == 0 && len(inUnit) == 0 {
		return true
	}
	if len(inUnit) == 1 {
		p.Value, p.Rough = inUnit[0], "" // how near that is, the claim says
		return true
	}
	return false
}

// followDay tells whether the fact's claim has the point's day, or only one day, which the point takes then.
func (p *Point) followDay(f Fact) bool {
	var days []day.Date
	for _, m := range day.Mentions(f.Claim) {
		if date := m.Date(f.When.From.Year); !slices.Contains(days, date) {
			days = append(days, date)
		}
	}
	if slices.Contains(days, p.Date) {
		return true
	}
	if len(days) == 1 {
		p.Date = days[0]
		return true
	}
	return false
}

// valuesIn gives the numbers of a claim, and those that the unit follows, each once.
func valuesIn(claim, unit string) (all, inUnit []float64) {
	for _, at := range numbersSaid.FindAllStringIndex(claim, -1) {
		v, err := strconv.ParseFloat(strings.ReplaceAll(claim[at[0]:at[1]], ",", ""), 64)
		if err != nil {
			continue // the pattern finds none
		}
		all = append(all, v)
		if strings.HasPrefix(strings.TrimLeft(claim[at[1]:], " -"), unit) && !slices.Contains(inUnit, v) {
			inUnit = append(inUnit, v)
		}
	}
	return all, inUnit
}
