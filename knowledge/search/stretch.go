package search

// unstretched writes words whose letters somebody has drawn out, "yooo" or "pleaseee", as they are written otherwise. s may be nil, then
// nothing is changed.
func (l *lexicon) unstretched(ws []string, s *speller) []string {
	for i, w := range ws {
		if s == nil || s.count[w] > 0 || !printable(w) || isNumber(w) || longestRun(w) < drawnOut {
			continue
		}
		ws[i] = squeezed(w, 1)
		for _, shorter := range []string{squeezed(w, 2), squeezed(w, 1)} {
			if _, short := l.slang[shorter]; short || s.count[shorter] > 0 || !l.content(shorter) {
				ws[i] = shorter
				break
			}
		}
	}
	return ws
}

// drawnOut is from how many times in a row on a letter is drawn out: no English word has one three times.
const drawnOut = 3

// longestRun tells how often a letter stands in a row at the most.
func longestRun(w string) int {
	longest, run := 0, 0
	for i := range len(w) {
		if i == 0 || w[i] != w[i-1] {
			run = 0
		}
		run++
		longest = max(longest, run)
	}
	return longest
}

// squeezed shortens the runs that are drawn out to so many letters.
func squeezed(w string, to int) string {
	var short []byte
	for i := 0; i < len(w); {
		end := i
		for end < len(w) && w[end] == w[i] {
			end++
		}
		n := end - i
		if n >= drawnOut {
			n = to
		}
		short = append(short, w[i:i+n]...)
		i = end
	}
	return string(short)
}
