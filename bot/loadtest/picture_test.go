package loadtest

import (
	"fmt"
	"math"
	"os"
	"strings"
	"testing"
)

// TestPicture: the picture in docs is drawn from the figures beside it. With -update it is drawn anew:
//
//	go test ./bot/loadtest -run TestPicture -update
func TestPicture(t *testing.T) {
	t.Parallel()
	figures, err := os.ReadFile(soakFigures)
	if err != nil {
		t.Fatal(err)
	}
	drawn := picture(readFigures(t, string(figures)))
	if *update {
		write(t, soakPicture, drawn)
	}
	if kept, err := os.ReadFile(soakPicture); err != nil || string(kept) != drawn {
		t.Errorf("%s is not what %s gives (%v): run this test with -update", soakPicture, soakFigures, err)
	}
}

// The picture's measures, in pixels.
const (
	wide   = 860
	left   = 70
	right  = 110
	top    = 50
	high   = 130 // of one panel
	apart  = 50
	bottom = 50
)

// line is one figure over time.
type line struct {
	name, colour string
	of           func(all []sample, i int) float64
}

const (
	blue  = "#2f6fb0"
	red   = "#c0392b"
	brown = "#b07a2f"
	green = "#3a8f5a"
)

// panels are the parts of the picture, from above.
var panels = []struct {
	title string
	lines []line
}{
	{"questions a second", []line{
		{"asked", blue, func(all []sample, i int) float64 { return all[i].asked / since(all, i) }},
		{"unanswered", red, func(all []sample, i int) float64 { return all[i].unanswered / since(all, i) }},
	}},
	{"milliseconds to the answer", []line{{"of 99 in 100", brown, each(longest)}, {"the median", blue, each(middle)}}},
	{"memory, MB", []line{{"resident", blue, each(resident)}, {"heap in use", green, each(heap)}}},
	{"goroutines", []line{{"", blue, each(goroutines)}}},
}

func each(of func(sample) float64) func([]sample, int) float64 {
	return func(all []sample, i int) float64 { return of(all[i]) }
}

// since gives the seconds from the sample before to this one.
func since(all []sample, i int) float64 {
	if i == 0 {
		return all[0].seconds
	}
	return all[i].seconds - all[i-1].seconds
}

// picture draws samples as an SVG.
func picture(all []sample) string {
	var svg strings.Builder
	height, sum := top+len(panels)*(high+apart)-apart+bottom, total(all)
	fmt.Fprintf(&svg, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="12" fill="#333">`, wide, height)
	fmt.Fprintf(&svg, "\n<title>A soak of %s</title>\n"+`<rect width="100%%" height="100%%" fill="#fff"/>`+"\n", span(sum.seconds))
	fmt.Fprintf(&svg, `<text x="%d" y="24" font-size="15">%s, %.0f questions, unanswered: %.0f</text>`+"\n", left, span(sum.seconds), sum.asked, sum.unanswered)
	for i, p := range panels {
		newFrame(top+i*(high+apart), p.lines, all).draw(&svg, p.title)
	}
	fmt.Fprintf(&svg, `<text x="%d" y="%d" text-anchor="middle">minutes</text>`+"\n</svg>\n", (left+wide-right)/2, height-8)
	return svg.String()
}

// span tells how long something lasted.
func span(seconds float64) string {
	if seconds < 120 {
		return fmt.Sprintf("%.0f seconds", seconds)
	}
	return fmt.Sprintf("%.0f minutes", seconds/60)
}

// frame is one panel with its scales.
type frame struct {
	y       int // of its upper edge
	lines   []line
	all     []sample
	most    float64 // at the upper edge
	minutes float64 // at the right edge
}

func newFrame(y int, lines []line, all []sample) frame {
	f := frame{y: y, lines: lines, all: all, minutes: all[len(all)-1].seconds / 60}
	for i := range all {
		for _, l := range lines {
			f.most = max(f.most, l.of(all, i))
		}
	}
	f.most = step(f.most) * math.Ceil(f.most/step(f.most))
	return f
}

func (f frame) x(minutes float64) float64 { return left + (wide-left-right)*minutes/f.minutes }
func (f frame) at(v float64) float64      { return float64(f.y) + high*(1-v/f.most) }

// draw draws the scales and then the lines, each with its name at its end.
func (f frame) draw(svg *strings.Builder, title string) {
	fmt.Fprintf(svg, `<text x="%d" y="%d" font-weight="bold">%s</text>`+"\n", left, f.y-8, title)
	for v := 0.0; v <= f.most; v += step(f.most) {
		fmt.Fprintf(svg, `<path d="M%d %.1fH%d" stroke="#ddd"/><text x="%d" y="%.1f" text-anchor="end">%g</text>`+"\n", left, f.at(v), wide-right, left-8, f.at(v)+4, v)
	}
	for m := 0.0; m <= f.minutes; m += step(f.minutes) {
		fmt.Fprintf(svg, `<text x="%.1f" y="%d" text-anchor="middle">%g</text>`+"\n", f.x(m), f.y+high+16, m)
	}
	named := 0.0
	for _, l := range f.lines {
		fmt.Fprintf(svg, `<path d="%s" fill="none" stroke="%s" stroke-width="1.5"/>`+"\n", f.path(l), l.colour)
		named = max(named+15, f.at(l.of(f.all, len(f.all)-1))+4)
		fmt.Fprintf(svg, `<text x="%d" y="%.1f" fill="%s">%s</text>`+"\n", wide-right+8, named, l.colour, l.name)
	}
}

func (f frame) path(l line) string {
	var path strings.Builder
	for i, s := range f.all {
		fmt.Fprintf(&path, "%c%.1f %.1f", "ML"[min(i, 1)], f.x(s.seconds/60), f.at(l.of(f.all, i)))
	}
	return path.String()
}

// step gives a round number of which three to seven make the most.
func step(most float64) float64 {
	if most <= 0 {
		return 1
	}
	size := math.Pow(10, math.Floor(math.Log10(most)))
	for _, part := range []float64{.2, .5, 1} {
		if most/(size*part) <= 6 {
			return size * part
		}
	}
	return 2 * size
}
