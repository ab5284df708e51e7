package ground

// fronted gives whom a verb is done to where he stands in front of who does it: "It was Holm whom Norway thanked", "Holm was the one Norway
// thanked". Meant tells whether it is said just who it was.
func fronted(tokens []token, v int) (whom []int, meant bool) {
	if doer, done := contact(tokens, v); doer >= 0 {
		whom = saidToBe(tokens, done+1)
		return append(whom, done), tokens[done].text == "one" && len(whom) > 0
	}
	k := wordInFront(tokens, v)
	if k < 1 {
		return nil, false
	}
	switch tokens[k].text {
	case "whom", "that", "who":
		if whom := itWas(tokens, k); len(whom) > 0 {
			return whom, true
		}
	}
	if tokens[k].text == "whom" || tokens[k].text == "which" && tokens[k].before == comma {
		return headsBefore(tokens, k), false
	}
	return nil, false
}

// wordInFront gives the "whom", "that" or "which" before who does the verb at v, where nothing stands behind it to which it is done; 0 where
// there is none.
func wordInFront(tokens []token, v int) int {
	if !noObject(tokens, v) {
		return 0
	}
	subject := false
	for k := v - 1; k > 0 && tokens[k+1].before == joined; k-- {
		switch t := &tokens[k]; {
		case asksWhich(t) || t.text == "that":
			if subject && tokens[k-1].before <= comma && !tokens[k-1].is(preposed) {
				return k
			}
			return 0
		case verbal(tokens, k):
			return 0
		case thing(t) || pronoun(t):
			subject = true
		}
	}
	return 0
}

// itWas gives the names between "it was" and the word at k: "It was Holm whom".
func itWas(tokens []token, k int) (all []int) {
	for i := k - 1; i > 0; i-- {
		if tokens[i].stem == "be" && tokens[i-1].text == "it" {
			return all
		}
		if tokens[i].is(preposed) || tokens[i].text == "in" || tokens[i].text == "on" || tokens[i].text == "at" || verbal(tokens, i) {
			return nil
		}
		if tokens[i].sort == named {
			all = append(all, i)
		}
	}
	return nil
}

// another tells whether the piece names one to whom it is done and the fact another one.
func (r *reading) another(mine, theirs []int, fact int) bool {
	return namesOne(r.said.tokens, mine) && namesOne(r.own[fact].tokens, theirs) && !r.shareNames(mine, theirs, fact)
}
