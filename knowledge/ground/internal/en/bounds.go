package en

// bind gives the number at i the bound that stands before or behind it.
func (l *Lexicon) bind(tokens []Token, i int) {
	for k := i - 1; k >= max(0, i-4); k-- {
		if e := l.BoundOf(&tokens[k]); e != nil && !during(tokens, k, i) {
			tokens[i].Quantity.Bound = e.bound
			tokens[k].Class = tokens[k].Class&^Negative | Function // "not quite four weeks" denies nothing
			break
		}
		if k == i-2 && tokens[k].Sort == Dated && tokens[i-1].Poss {
			continue // "just below the 2024 law's 20% line"
		}
		if tokens[k].Content() && !tokens[k].Poss || tokens[k].Poss && k < i-1 {
			break
		}
	}
	if i > 2 && tokens[i-1].Text == "at" && tokens[i-2].Text == "and" && tokens[i-3].Quantity.Bound == AtMost {
		tokens[i].Quantity.Bound = AtMost // "capped at 15 percent and at 150 days"
	}
	if k := boundBehind(tokens, i); k > 0 {
		if e := l.BoundOf(&tokens[k]); e != nil {
			tokens[i].Quantity.Bound = e.bound
			tokens[k].Class |= Function
		}
	}
}

// during tells whether "over" says in what time something is done, not that it takes longer: another number stands before it, as in "to buy
// 60 ships over ten years".
func during(tokens []Token, k, i int) bool {
	if tokens[k].Text != "over" || !TimeUnit(tokens[i].Quantity.Unit) {
		return false
	}
	return k == i-1 && SameBefore(tokens, k-1, i) >= 0 || k == i-2 && tokens[i-1].Text == "a"
}

// boundBehind gives the bound that stands behind a number or what it is a part of: "15% or more", "half of the firm or more", "90 days at
// most"; 0 where none does.
func boundBehind(tokens []Token, i int) int {
	for k := i + 1; k < min(len(tokens), i+6) && tokens[k].Before == Joined && (tokens[k].Sort == Word || tokens[k].Sort == Named); k++ {
		t := &tokens[k]
		switch {
		case len(t.Parts) > 1 && t.Parts[0] == "or":
			return k
		case len(t.Parts) > 1 && (t.Text == "at most" || t.Text == "at least" || t.Text == "at the most"):
			if k == i+1 && (k+1 == len(tokens) || tokens[k+1].Before >= Comma || tokens[k+1].Sort == Word) {
				return k
			}
			return 0
		case k == i+1 && t.Text != "of", k > i+1 && t.Is(Verb|Linking|Preposed):
			return 0
		}
	}
	return 0
}
