package roles

import (
	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// madeTo: what a thing does by itself nobody makes it do who does something else in the fact: "Holm broke the lamp" for "the lamp broke
// while Holm was cooking".
func (r Rules) madeTo() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for v := range said {
		if !en.Verbal(said, v) || r.Loose[v] || len(r.Found[v]) == 0 || mutual(&said[v]) || said[v].Is(en.Speech) || grammar.Undergone(said, v) {
			continue
		}
		thing := objectBehind(said, v)
		if thing < 0 {
			continue
		}
		agents := grammar.Sides(said, v).Agents
		alone := func(p reading.Place) bool { return r.byItself(v, thing, p) && r.doesElse(agents, p) }
		if by, itself := r.EveryPlace(r.PositionsOf(v), alone); itself {
			return verdict.Against(verdict.Role, said[v].Text+" "+said[thing].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// objectBehind gives the last word of what stands right behind a verb in the active; -1 where nothing does.
func objectBehind(tokens []en.Token, v int) int {
	if run := taken(tokens, v); len(run) > 0 {
		return run[len(run)-1]
	}
	return namedObject(tokens, v)
}

// byItself tells whether at a place the verb at v has a thing of the piece right before it, and takes nothing.
func (r Rules) byItself(v, thing int, p reading.Place) bool {
	tokens := r.Own[p.Fact].Tokens
	if p.Token == 0 || !r.Exactly(v, p) || !en.Verbal(tokens, p.Token) || grammar.Undergone(tokens, p.Token) {
		return false
	}
	if objectBehind(tokens, p.Token) >= 0 {
		return false
	}
	return tokens[p.Token].Before == en.Joined && en.Same(&r.Said.Tokens[thing], &tokens[p.Token-1])
}

// doesElse tells whether one of those who do it in the piece does what another verb of that fact says.
func (r Rules) doesElse(agents []int, p reading.Place) bool {
	tokens := r.Own[p.Fact].Tokens
	for v := range tokens {
		if v != p.Token && en.Verbal(tokens, v) && r.ShareNames(agents, grammar.Sides(tokens, v).Agents, p.Fact) {
			return true
		}
	}
	return false
}
