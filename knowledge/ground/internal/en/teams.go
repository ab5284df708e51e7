package en

// RankWord tells whether a word says which of several holders of an office is meant.
func RankWord(s string) bool {
	switch s {
	case "lead", "chief", "top", "senior", "main", "leading", "head":
		return true
	}
	return false
}

// TeamsIn gives, for those whom a text puts on a country's side, the token that names the country.
func (l *Lexicon) TeamsIn(tokens []Token) map[int]int {
	all := map[int]int{}
	last, land := 0, -1
	for k := range tokens {
		if tokens[k].Sort == Named && l.Country(&tokens[k]) {
			land = k
		}
		if tokens[k].Text == "its" && land >= 0 && sided(tokens, k) {
			for i := k - 1; i >= last && tokens[i+1].Before < Strong; i-- {
				if l.person(&tokens[i]) {
					all[i] = land // "is a minister of Norway and its chief negotiator"
				}
			}
		}
		if tokens[k].Sort != Named || !l.Country(&tokens[k]) && !onHisSide(tokens, k) || !sided(tokens, k) {
			continue
		}
		people := 0
		if k > 0 && sideOfBefore(tokens, k) {
			for i := k - 1; i >= last && tokens[i+1].Before < Strong; i-- {
				if l.person(&tokens[i]) {
					all[i] = k
					people++
				}
			}
		}
		end := k + 1
		for ; people == 0 && end < len(tokens) && tokens[end].Before < Strong && !(l.Country(&tokens[end]) && sided(tokens, end)); end++ {
			if l.person(&tokens[end]) {
				all[end] = k
			} else if t := &tokens[end]; t.Text == "while" || t.Text == "opposite" || t.Text == "faced" || t.Text == "against" || t.Text == "sat" {
				break
			}
		}
		last = k + 1
	}
	return all
}

// sideOfBefore tells whether the country at k stands for the side of those before it: "Holm spoke for Norway", "Holm headed the
// Norwegian side".
func sideOfBefore(tokens []Token, k int) bool {
	prev := k - 1
	if tokens[prev].Text == "the" && prev > 0 {
		prev--
	}
	forIt := tokens[prev].Text == "for" || tokens[prev].Text == "on"
	return forIt || leads(tokens, k) || tokens[k].Poss && tokens[k-1].Is(Linking)
}

// onHisSide tells whether the name at k is somebody's on whose side others are: "on Holm's side were Berg and Dahl".
func onHisSide(tokens []Token, k int) bool {
	return k > 0 && k+1 < len(tokens) && tokens[k-1].Text == "on" && tokens[k].Poss && tokens[k+1].Text == "side"
}

// sided tells whether the country at k stands for its side: "the US side", "for the United States".
func sided(tokens []Token, k int) bool {
	for i := k + 1; i < min(len(tokens), k+3) && tokens[i].Before == Joined; i++ {
		switch tokens[i].Stem {
		case "side", "deleg", "team", "camp":
			return true
		case "negoti", "envoy", "repres":
			return (tokens[k].Poss || tokens[k].Text == "its") && RankWord(tokens[i-1].Text)
		}
	}
	return k > 0 && tokens[k-1].Text == "for" || k > 1 && tokens[k-1].Text == "the" && tokens[k-2].Text == "for"
}

// leads tells whether somebody leads the country's side at k: "headed the US side".
func leads(tokens []Token, k int) bool {
	for i := k - 1; i >= max(0, k-2); i-- {
		switch tokens[i].Stem {
		case "lead", "head", "front", "helm", "chair":
			return true
		}
	}
	return false
}

// person tells whether a name may be somebody's: it names no place.
func (l *Lexicon) person(t *Token) bool { return t.Sort == Named && !l.Country(t) }
