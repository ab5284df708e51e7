package coverage

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
)

// ofThem tells whether "some" stands before those who say something, or "all" or "each" behind those who are listed: "some commentators"
// where commentators noted it, "salmon, cod and herring are all exempt" where the three are.
func (r Rules) ofThem(i int) bool {
	said := r.Said.Tokens
	if i+2 >= len(said) || said[i].Before != en.Joined && i > 0 || said[i+1].Before != en.Joined || en.Governed(said, i, en.Negative, 4) {
		return false
	}
	switch said[i].Text {
	case "all":
		return r.eachListed(i, 3)
	case "each":
		return r.eachListed(i, 2)
	}
	speak := said[i+2].Is(en.Speech|en.Attributing) && en.Verbal(said, i+2)
	return speak && r.foundWhere(i+1, func(p reading.Place) bool { return r.Exactly(i+1, p) })
}

// eachListed tells whether the "all" or "each" at i stands between a list of so many members, all of which one fact has, and what they
// did, without a number that they may have in common: "A, B and C all sailed", "A and B would each sail".
func (r Rules) eachListed(i, atLeast int) bool {
	said := r.Said.Tokens
	if slices.ContainsFunc(said[i:], func(t en.Token) bool { return t.Sort == en.Number }) {
		return false
	}
	end := i
	for end > 0 && (said[end-1].Is(en.Linking) || en.AuxiliaryModal(&said[end-1])) {
		end--
	}
	if end == i && !said[i+1].Is(en.Verb|en.Linking|en.Speech|en.Asking|en.Support) && !r.Lex.IsBare(&said[i+1]) {
		return false // "salmon, cod and all herring"
	}
	return slices.ContainsFunc(listsIn(said[:end]), func(l series) bool { return l.to == end && l.n >= atLeast && r.allThere(l) })
}

// allThere tells whether a list of one sentence of a fact has each word of a list of the piece that states something.
func (r Rules) allThere(l series) bool {
	for f := range r.Own {
		for _, sentence := range grammar.SentencesIn(r.Own[f].Tokens) {
			k := l.from
			for k < l.to && (!r.Said.Tokens[k].Content() || r.foundWhere(k, func(p reading.Place) bool { return r.listedIn(p, f, sentence) })) {
				k++
			}
			if k == l.to {
				return true
			}
		}
	}
	return false
}

// listedIn tells whether a place of a fact lies in a list of a sentence of it.
func (r Rules) listedIn(p reading.Place, f int, sentence [2]int) bool {
	tokens := r.Own[f].Tokens
	opens := p.Token+1 < len(tokens) && tokens[p.Token+1].Before == en.Comma && listedAt(tokens, p.Token+1) // "fish" in "fish, Norway and Oslo"
	return p.Fact == f && within(sentence, p.Token) && (opens || listedAt(tokens, p.Token))
}
