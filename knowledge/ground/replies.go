package ground

import (
	"slices"
	"strings"
)

// hearsReply takes off the reply in front of a piece and hears whose word it gives; what follows is judged.
func (r *reading) hearsReply() {
	r.said.tokens = withoutReply(r.said.tokens)
	hearsIfRight(r.said.tokens)
	r.lex.hearsBarring(r.said.tokens)
	if n := r.howFar(); n > 0 && n < len(r.said.tokens) {
		r.said.tokens = cutAt(r.said.tokens, n)
	}
	if r.answersNot() || notThere(r.said.tokens) {
		r.said.tokens = cutAt(r.said.tokens, 1)
	}
	saysWhoseFirst(r.said.tokens)
}

// withoutReply takes off a reply in front: "No: …", "He did not: …". What follows it is judged.
func withoutReply(tokens []token) []token {
	for k := 1; k < min(len(tokens), 5); k++ {
		if tokens[k].before == strong || tokens[k].before == comma && k == 1 {
			if !slices.ContainsFunc(tokens[:k], func(t token) bool { return t.content() && !t.is(negative) }) {
				return cutAt(tokens, k)
			}
			return tokens
		}
	}
	return tokens
}

// howFar gives how many words in front only answer how far something is so: "Not really", "Only in part", "Not all of them"; 0 where they say
// more. That it is so in part takes facts that limit something.
func (r *reading) howFar() int {
	said, denies := r.said.tokens, false
	k := 0
	for k < min(2, len(said)) && (said[k].text == "not" || said[k].text == "hardly" || said[k].text == "only" || said[k].text == "just") {
		denies = said[k].is(negative)
		k++
	}
	if k == len(said) || said[k].before > joined && k > 0 {
		return 0
	}
	in := func(list string) bool {
		return !said[k].ed && !said[k].ing && slices.Contains(r.lex.lists[list], said[k].stem)
	}
	slight, part := denies && in("slight"), !denies && in("partly") || denies && in("wholly")
	if k++; k < len(said) && part && denies && strings.HasPrefix(said[k].text, "of ") {
		k++
	}
	if ends := k == len(said) || said[k].before == strong || said[k].before == comma && denies; ends && (slight || part && r.limitsSome()) {
		return k
	}
	return 0
}

// limitsSome tells whether the facts here limit, deny or set something against another: "but the cod ban stayed".
func (r *reading) limitsSome() bool {
	return slices.ContainsFunc(append(slices.Clone(r.own), r.near...), func(f text) bool {
		return slices.ContainsFunc(f.tokens, func(t token) bool {
			return t.is(negative|limiting|denying) || slices.Contains(r.lex.lists["against"], t.stem)
		})
	})
}

// answersNot tells whether a piece answers with "not" and then says by whose word, and what he said: "Not according to the senators, who said he
// had no right to". What the facts deny the rest must deny.
func (r *reading) answersNot() bool {
	t := r.said.tokens
	if len(t) < 7 || t[0].text != "not" || !byWhoseWord(t, 1) {
		return false
	}
	denies := slices.ContainsFunc(t[1:], func(t token) bool { return t.is(negative|denying) || strings.HasPrefix(t.text, "un") })
	if r.any(negative) {
		return denies
	}
	return slices.ContainsFunc(t[1:], func(t token) bool { return t.before == strong || opensClause(t) })
}

// byWhoseWord tells whether a phrase begins at i that says by whose word something is so: "according to Holm", "in the view of Holm".
func byWhoseWord(tokens []token, i int) bool {
	t := &tokens[i]
	if t.text == "going" {
		return i+1 < len(tokens) && tokens[i+1].text == "by"
	}
	if t.text == ifRightText {
		return true
	}
	first, _, phrase := strings.Cut(t.text, " ")
	return phrase && t.is(speech) && (first == "according" || first == "in" || first == "if" || first == "by")
}

// saysWhoseFirst lets a fragment before a colon that says by whose word it is so say that of what stands behind the colon too, with or without a
// "yes" or "no" at its end: "Nearly done, according to the Herald: …", "If you go by Holm, no: …".
func saysWhoseFirst(tokens []token) {
	whose := -1
	for k := 0; k < min(len(tokens), fragmentTokens); k++ {
		switch {
		case k > 0 && tokens[k].before == strong && whose >= 0:
			tokens[k].before = comma
			if t := &tokens[k-1]; t.before == comma && (t.text == "yes" || t.text == "no") {
				t.text, t.stem, t.class, t.groups = "yes", "yes", function, nil
			}
			return
		case k > 0 && tokens[k].before == strong, tokens[k].sort == number && tokens[k].q.unit == "":
			return // a count may be of what stands behind the colon
		case byWhoseWord(tokens, k):
			whose = k
		case whose < 0 && (verbal(tokens, k) && !tokens[k].ed || tokens[k].is(linking)):
			return
		case whose >= 0 && tokens[k].before == comma && !opensClause(tokens[k]) && tokens[k].text != "yes" && tokens[k].text != "no":
			return
		}
	}
}

// opensClause tells whether a word behind a comma opens a clause that says what somebody said: "who said", "in which".
func opensClause(t token) bool {
	return t.text == "who" || t.before == comma && (t.text == "which" || t.text == "where" || t.text == "in" || t.text == "in which" || t.text == "whose")
}

// notThere tells whether a piece answers with "not" and where or for whom, and then says of what is denied: "Not in Oslo: Norway banned it there".
// What stands behind the "not" must follow from the facts.
func notThere(tokens []token) bool {
	if len(tokens) < 6 || tokens[0].text != "not" || !tokens[1].is(preposed) && tokens[1].text != "on" && tokens[1].text != "in" {
		return false
	}
	for k := 1; k < min(len(tokens), 10); k++ {
		if verbal(tokens, k) || tokens[k].is(linking|negative) {
			return false
		}
		if k > 1 && tokens[k].before == strong {
			return slices.ContainsFunc(tokens[k:], func(t token) bool { return t.is(denying) && t.is(verb) && t.ed })
		}
	}
	return false
}

// hearsBarring takes "barring a storm" for "failing a storm", and not for a ban.
func (l *lexicon) hearsBarring(tokens []token) {
	for i := range tokens {
		if t := &tokens[i]; t.text == "barring" && (i == 0 || t.before >= comma) && i+1 < len(tokens) && (article(&tokens[i+1]) || tokens[i+1].text == "any") {
			failing := l.readWord(raw{text: "failing", stem: l.stem("failing")})
			failing.before = t.before
			*t = failing
		}
	}
}

// hearsIfRight lets "if Holm is right" say whose word a piece gives, and lay down no condition.
func hearsIfRight(tokens []token) {
	for i := range tokens {
		if end := ifRight(tokens, i); end > 0 {
			tokens[i].text, tokens[i].class = ifRightText, function
			tokens[end-1].class |= harmless
		}
	}
}

// ifRightText is what the "if" of "if Holm is right" is kept as.
const ifRightText = "if right"

// ifRight gives the token behind "if Holm is right", which begins at i; 0 where it doesn't.
func ifRight(tokens []token, i int) int {
	if tokens[i].text != "if" {
		return 0
	}
	for k := i + 2; k+1 < min(len(tokens), i+8) && tokens[k].before == joined; k++ {
		if tokens[k].text == "is" || tokens[k].text == "are" {
			switch tokens[k+1].text {
			case "right", "correct", "accurate":
				return k + 2
			}
			return 0
		}
	}
	return 0
}

// butYet tells whether "yet" at i opens a clause as "but" does: "…, yet the ferries sailed".
func butYet(tokens []token, i int) bool {
	return tokens[i].text == "yet" && (tokens[i].before == comma || i == 0) && i+1 < len(tokens) && tokens[i+1].text != "to"
}

// whileStill tells whether "still" at i speaks of the time that its sentence dates: "While still mayor, he wrote in May 2019".
func whileStill(tokens []token, i int) bool {
	if tokens[i].text != "still" || i == 0 || tokens[i-1].text != "while" && tokens[i-1].text != "when" {
		return false
	}
	return slices.ContainsFunc(tokens, func(t token) bool { return t.sort == dated }) &&
		slices.ContainsFunc(tokens[i:], func(t token) bool { return t.ed && t.is(verb) })
}

// onlyDates tells whether the piece is no sentence of its own, but says when another thing was, and has no deed that the facts only say would
// have been: "Eight days after his order on ferries".
func (r *reading) onlyDates() bool {
	said := r.said.tokens
	if r.more == 0 || hasFinite(said, 0) {
		return false
	}
	for i := range said {
		if !said[i].is(verb) && said[i].sort == word {
			continue
		}
		if slices.ContainsFunc(r.found[i], func(p at) bool {
			tokens := r.own[p.fact].tokens
			return p.token > 1 && tokens[p.token-1].text == "have" && auxiliaryModal(&tokens[p.token-2])
		}) {
			return false
		}
	}
	return true
}

// votedDown tells whether the negation at n tells how many voted against what a fact says was passed by so many votes to so many: "65 voted
// against".
func (r *reading) votedDown(n int) bool {
	said := r.said.tokens
	if said[n].stem != "vote against" && (n == 0 || said[n].text != "no" || said[n-1].stem != "vote") {
		return false
	}
	for k := n - 1; k >= max(0, n-4) && said[k+1].before == joined; k-- {
		if said[k].sort == number {
			return slices.ContainsFunc(r.found[k], func(p at) bool {
				tokens := r.own[p.fact].tokens
				return p.token > 1 && tokens[p.token-1].text == "to" &&
					(tokens[p.token-2].sort == number || p.token > 2 && tokens[p.token-2].stem == "vote" && tokens[p.token-3].sort == number)
			})
		}
	}
	return false
}

// countsHimIn: nobody is made one of those of whom another fact tells, where none of the facts tells who they are: "He was one of the two owners".
func (r *reading) countsHimIn() (Verdict, bool) {
	said := r.said.tokens
	if len(r.own) < 2 || len(said) < 5 || said[0].text != "he" && said[0].text != "she" || said[1].stem != "be" || !strings.HasPrefix(said[2].text, "one") {
		return Verdict{}, false
	}
	lists := func(t token) bool {
		return t.text == "one" || strings.HasPrefix(t.text, "one of") || t.text == "among" || t.stem == "includ" || t.text == "other"
	}
	if slices.ContainsFunc(r.own, func(f text) bool { return slices.ContainsFunc(f.tokens, lists) }) {
		return Verdict{}, false
	}
	return missing(Glued, said[2].text), true
}
