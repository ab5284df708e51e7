package ground

import "strings"

// oneBody tells whether only one name, and nobody joined to it, stands before the word of speech at k or before its "that": who says
// "they" means others then, as in "the Oslo Post said that they were to pay".
func oneBody(tokens []token, k int) bool {
	if tokens[k].text == "that" {
		k--
	}
	for k > 0 && tokens[k].sort == dated || k > 0 && tokens[k].text == "on" || k > 0 && tokens[k].text == "in" {
		k--
	}
	if k < 1 || !tokens[k].is(speech|attributing) || tokens[k-1].sort != named || strings.HasSuffix(tokens[k-1].text, "s") {
		return false
	}
	for n := k - 2; n >= 0 && tokens[n+1].before == joined; n-- {
		if tokens[n].text == "and" || tokens[n].text == "of" {
			return false
		}
	}
	return true
}
