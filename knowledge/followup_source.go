package knowledge

import (
	"slices"
	"strings"
	"unicode"
)

// Whoever asks where an answer comes from ("source?", "says who") or whether it is so ("really?") gets the fact that was just
// shown again, with its sources.

var (
	// sourceNouns are words for what an answer rests on.
	sourceNouns = strings.Fields("source sources sauce proof evidence citation citations cite cites link links reference references receipts")
	// besideSource are the words that may stand beside them.
	besideSource = strings.Fields("and but so ok okay wait any a an your ur the what whats which is are was were wheres where got have you u do can could give show me us i we see " +
		"please pls plz for on of to that this it these those there though tho then with")
	// sourceAsks are other ways to ask for it, without what opens and ends them.
	sourceAsks = []string{
		"says who", "who says", "who said", "who reported", "according to who", "according to whom", "who told you", "who told u",
		"how do you know", "how do u know", "how would you know", "where is that from", "where is this from", "where is it from", "wheres that from", "wheres this from",
		"wheres it from", "wheres that coming from", "where does that come from", "where does this come from", "where did that come from",
		"where did you get", "where did u get", "where do you get", "where did you read", "where did you hear", "where did you find", "where you get",
		"is that true", "is this true", "is it true", "is that right", "is that correct", "is that confirmed", "is this confirmed", "are you sure", "u sure", "you sure", "really", "for real", "fr",
		"what do you mean", "what do u mean", "wdym", "what does that mean", "meaning", "come again", "what exactly", "like what",
	}
	straight    = strings.NewReplacer("'", "", "’", "")
	sourceOpens = strings.Fields("and but so ok okay wait hm hmm lol oh no yeah well")
	sourceEnds  = strings.Fields("that this it so then though tho from about")
)

// asksSource tells whether a question asks where the answer before comes from, and nothing else.
func asksSource(text string) bool {
	words := strings.FieldsFunc(strings.ToLower(straight.Replace(text)), func(r rune) bool { return !unicode.IsLetter(r) })
	if slices.ContainsFunc(words, func(w string) bool { return slices.Contains(sourceNouns, w) }) {
		return !slices.ContainsFunc(words, func(w string) bool { return !slices.Contains(sourceNouns, w) && !slices.Contains(besideSource, w) })
	}
	for len(words) > 0 && slices.Contains(sourceOpens, words[0]) {
		words = words[1:]
	}
	for {
		if slices.Contains(sourceAsks, strings.Join(words, " ")) {
			return true
		}
		last := len(words) - 1
		if last < 0 || !slices.Contains(sourceEnds, words[last]) {
			return false
		}
		words = words[:last]
	}
}
