package ground

import "slices"

// nested tells whether a word of speech at i stands within what somebody else is said to say: "Reuters reported that customs told
// agents". Whoever says the whole of it must be named.
func nested(tokens []token, i int) bool {
	if closesSaying(tokens, i) {
		return false
	}
	for k := i - 1; k > 0 && tokens[k+1].before != strong && !(tokens[k+1].before == comma && joins(&tokens[k+1])); k-- {
		if tokens[k].text == "that" && tokens[k].before == joined && (tokens[k-1].is(attributing) || toldBefore(tokens, k) > 0) {
			return true
		}
	}
	return false
}

// sourceBefore gives the source of a word of speech that stands behind it. At the end of a sentence that is only the part
// behind the last comma: "…, the White House said".
func sourceBefore(tokens []token, i int) []int {
	if i+1 < len(tokens) && tokens[i+1].before < comma {
		start := subjectStart(tokens, i)
		var names []int
		for k := start; k < i; k++ {
			if tokens[k].sort == named {
				names = append(names, k)
			}
		}
		own := slices.DeleteFunc(slices.Clone(names), func(k int) bool { return introduced(tokens, k, i) })
		if len(own) > 0 {
			return own // "in his call with Trump Xi said" is the word of Xi
		}
		if len(names) > 0 {
			return names
		}
	}
	return sourceFrom(tokens, i-1, -1)
}

// subjectStart gives where the clause of the verb at i begins: behind a semicolon, a comma with "and" and the like, or an "and" that joins a
// subject of its own to a whole clause, as in "Norway opened a yard and Holm said".
func subjectStart(tokens []token, i int) int {
	start, verbs := i, false
	for start > 0 && tokens[start].before != strong && !(tokens[start].before == comma && joins(&tokens[start])) {
		if start < i && tokens[start].text == "and" && !verbs && !pronounOwner(tokens[start+1].text) &&
			slices.ContainsFunc(before(tokens, i), func(k int) bool { return k > start }) && hasVerb(tokens, start) {
			return start
		}
		verbs = verbs || start < i && (verbal(tokens, start) || tokens[start].is(linking))
		start--
	}
	return start
}

// hasVerb tells whether a verb stands before token i in its sentence, up to a comma.
func hasVerb(tokens []token, i int) bool {
	for k := i - 1; k >= 0; k-- {
		if verbal(tokens, k) || tokens[k].is(linking) {
			return true
		}
		if tokens[k].before >= comma {
			return false
		}
	}
	return false
}

// sourceFrom collects the names, or else the nouns, next to a word of speech.
func sourceFrom(tokens []token, i, step int) []int {
	if step > 0 && i > 1 && i < len(tokens) && (tokens[i].text == "which" || tokens[i].text == "whom") {
		return sourceFrom(tokens, i-2, -1) // "a site, according to which Norway sued"
	}
	var names, nouns []int
	for k := i; k >= 0 && k < len(tokens) && len(names)+len(nouns) < 8; k += step {
		t := &tokens[k]
		if step > 0 && t.sort == dated && len(names)+len(nouns) > 0 {
			break // "according to reports in May Norway"
		}
		if t.sort == named {
			names = append(names, k)
		} else if t.sort == word && t.content() && !t.is(linking) {
			nouns = append(nouns, k)
		}
		if step < 0 && t.before >= comma && t.before != quoted || step > 0 && k+1 < len(tokens) && tokens[k+1].before >= comma {
			break
		}
	}
	if len(names) > 0 {
		return names
	}
	return nouns
}

// namesSource tells whether the piece names the source, or says "he", "it" or "the company" of one named before.
func (r *reading) namesSource(f int, source []int) bool {
	for _, all := range r.found {
		for _, p := range all {
			if p.fact == f && slices.Contains(source, p.token) {
				return true
			}
		}
	}
	if r.ofReport(f, source) && slices.ContainsFunc(r.said.tokens, func(t token) bool { return t.text == "reportedly" || t.speaksBy(bySource) }) {
		return true
	}
	for i := range r.said.tokens {
		t := &r.said.tokens[i]
		if r.namesTitle(i, f, source) || r.namesBody(i, f, source) || t.speaksBy(byOffice) && len(source) > 0 {
			return true
		}
		switch t.text {
		case "he", "she", "it", "they", "his", "her", "its", "both":
			if r.alone(f, i) || r.spokeBefore(f, source) || r.itsPaper(f, i) ||
				slices.ContainsFunc(source, func(s int) bool { return len(r.find(&r.own[f].tokens[s], r.near)) > 0 }) {
				return true
			}
		}
	}
	return false
}

// spokeBefore tells whether the sentence before begins with the name of who speaks in a fact, so that "he" goes on with him.
func (r *reading) spokeBefore(f int, source []int) bool {
	who := r.firstNamed()
	return who != nil && slices.ContainsFunc(source, func(s int) bool { return r.own[f].tokens[s].sort == named && same(who, &r.own[f].tokens[s]) })
}

// firstNamed gives the first name of the sentence before, other than a country's; nil where it has none, or speaks of somebody named earlier.
func (r *reading) firstNamed() *token {
	if r.prior == "" {
		return nil
	}
	tokens := r.lex.analyse("", r.prior).tokens
	if slices.ContainsFunc(tokens, func(t token) bool { return t.text == "he" || t.text == "she" || t.text == "his" || t.text == "her" }) {
		return nil
	}
	k := slices.IndexFunc(tokens, func(t token) bool { return t.sort == named && !r.lex.country(&t) })
	if k < 0 {
		return nil
	}
	return &tokens[k]
}

// ofReport tells whether a source is a report or page, however many.
func (r *reading) ofReport(f int, source []int) bool {
	return len(source) > 0 && r.own[f].tokens[source[0]].speaksBy(bySource) && !slices.ContainsFunc(source[1:], func(k int) bool {
		return !r.own[f].tokens[k].speaksBy(bySome)
	})
}

// alone tells whether the pronoun at i speaks and the fact has only one who does: nobody else can be meant.
func (r *reading) alone(f, i int) bool {
	said := r.said.tokens
	if !oneVoice(r.own[f].tokens) {
		return false
	}
	for k := i + 1; k < min(len(said), i+4) && said[k].before == joined && !said[k].is(planned|weak|certain); k++ {
		if said[k].is(speech | attributing) {
			return true
		}
	}
	return i == 0 && len(attributed(r.own[f].tokens)) == 1
}

// oneReport tells whether a text says by how many reports, pages or sites something is so: "one report dates it to May, most give June".
func oneReport(tokens []token, i int) bool {
	t := &tokens[i]
	if !t.speaksBy(byPage) || i+1 == len(tokens) || tokens[i+1].text == "of" {
		return false
	}
	for k := i - 1; k >= max(0, i-3) && tokens[k+1].before == joined; k-- {
		if tokens[k].speaksBy(bySome) {
			return k == 0 || !tokens[k-1].is(function) && tokens[k-1].text != "by" || tokens[k-1].before >= comma || tokens[k].before >= comma
		}
	}
	return false
}
