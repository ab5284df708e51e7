package manner

import (
	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// goingOn: what the facts only tell as done is not told as going on: "is selling two ferries" for "sold two ferries".
func (r Rules) goingOn() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for v := range said {
		if !said[v].Ing || said[v].Is(en.Speech) || presentBe(said, v) < 0 {
			continue
		}
		if by, done := r.EveryPlace(r.Found[v], r.toldAsDone); done {
			return verdict.Against(verdict.Stale, said[v].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// toldAsDone tells whether a fact has a verb at a place as something that happened, not as a plan, a wish or a trait.
func (r Rules) toldAsDone(p reading.Place) bool {
	tokens := r.Own[p.Fact].Tokens
	t := &tokens[p.Token]
	return t.Ed && t.Sort == en.Word && en.Verbal(tokens, p.Token) && !grammar.Passive(tokens, p.Token) && r.suretyAt(p) == 4
}

// presentBe gives the "is" or "are" that goes with the word at v, with no more than a small word between them; -1 where there is none.
func presentBe(tokens []en.Token, v int) int {
	for k := v - 1; k >= max(0, v-3) && tokens[k+1].Before == en.Joined; k-- {
		switch {
		case tokens[k].Text == "is" || tokens[k].Text == "are":
			return k
		case !tokens[k].Is(en.Negative | en.Adverb | en.Nowadays | en.Limiting):
			return -1
		}
	}
	return -1
}

// wasWhat: who was something is not said to be it in the other order: "the director is Holm" for "Holm was the director".
func (r Rules) wasWhat() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		if reports(said, i) {
			return verdict.Verdict{}, false // what was said in the past may be told in the present
		}
	}
	for i := 1; i < len(said); i++ {
		if said[i].Text != "is" && said[i].Text != "are" || said[i].Before != en.Joined {
			continue
		}
		c := complement(said, i)
		if c < 0 || !said[i-1].Content() {
			continue
		}
		if by, was := r.EveryPlace(r.Found[i-1], func(p reading.Place) bool { return r.wasBetween(p, r.Found[c]) }); was {
			return verdict.Against(verdict.Stale, said[i].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// wasBetween tells whether a fact has "was" or "were" before a place, and one of other places before that.
func (r Rules) wasBetween(p reading.Place, others []reading.Place) bool {
	tokens := r.Own[p.Fact].Tokens
	if aux := auxiliaryOf(tokens, p.Token); aux != "was" && aux != "were" {
		return false
	}
	for _, o := range others {
		if o.Fact == p.Fact && o.Token < p.Token && en.HasWord(tokens[o.Token:p.Token], auxiliaryOf(tokens, p.Token)) {
			return true
		}
	}
	return false
}

// usedTo: what somebody used to do he does not do now: "works for Hald" for "used to work for Hald".
func (r Rules) usedTo() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for v := range said {
		if !en.Verbal(said, v) || said[v].Ed || said[v].Ing {
			continue
		}
		if v > 0 && (said[v-1].Text == "used to" || said[v-1].Text == "to") {
			continue
		}
		if by, once := r.EveryPlace(r.Found[v], func(p reading.Place) bool {
			return p.Token > 0 && r.Own[p.Fact].Tokens[p.Token-1].Text == "used to"
		}); once {
			return verdict.Against(verdict.Stale, said[v].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// neverOnce: what somebody never did he did not give up, nor the other way round: "no longer works for Hald" for "never worked for Hald".
func (r Rules) neverOnce() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for v := range said {
		mine := denialOf(said, v)
		if mine == "" || !en.Verbal(said, v) {
			continue
		}
		if by, other := r.EveryPlace(r.Found[v], func(p reading.Place) bool {
			theirs := denialOf(r.Own[p.Fact].Tokens, p.Token)
			return theirs != "" && theirs != mine
		}); other {
			return verdict.Against(verdict.Polarity, said[v].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// denialOf gives the "never" or "no longer" that stands right before the verb at v, past an auxiliary; "" where neither does.
func denialOf(tokens []en.Token, v int) string {
	for k := v - 1; k >= max(0, v-3) && tokens[k+1].Before == en.Joined; k-- {
		switch tokens[k].Text {
		case "never", "no longer":
			return tokens[k].Text
		}
		if !tokens[k].Is(en.Linking|en.Light) && tokens[k].Stem != "have" {
			return ""
		}
	}
	return ""
}

// wouldHave: what would have been done was not: "shut down" for "would have shut down without the deal".
func (r Rules) wouldHave() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for v := range said {
		if !en.Verbal(said, v) || r.softened(v) {
			continue
		}
		if by, unreal := r.EveryPlace(r.Found[v], func(p reading.Place) bool {
			tokens := r.Own[p.Fact].Tokens
			return p.Token > 1 && tokens[p.Token-1].Text == "have" && en.AuxiliaryModal(&tokens[p.Token-2])
		}); unreal {
			return verdict.Against(verdict.Modality, said[v].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}
