package abridged

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
)

// node is a word, name, number or date that states something, with the small words that lead to it.
type node struct {
	en.Token
	link   string // those of them that say how it belongs to what stands before, one space between
	traits trait
	stop   bool // a comma, bracket, dash, semicolon or the beginning stands before it
	hard   bool // a semicolon, colon or the beginning stands before it
	quoted bool // no more than a quotation mark or bracket stands before it
	owned  bool // its owner stands right before it: "the firm's ship"
	verb   bool
}

func (n *node) has(t trait) bool { return n.traits&t != 0 }

// dated tells whether a node is a date.
func (n *node) dated() bool { return n.Sort == en.Dated }

// reader collects the nodes of a text.
type reader struct {
	lex   *en.Lexicon
	nodes []node
	next  node // what is known of the node to come
	link  []string
}

// read gives what a text states, in its order; phrases that the tables know fall into their words.
func read(lex *en.Lexicon, text string) []node {
	r := reader{lex: lex, next: node{stop: true, hard: true}}
	tokens := lex.Analyse("", text).Tokens
	for i := range tokens {
		switch tokens[i].Text {
		case "such as":
		case "according to":
			r.next.traits |= pronoun // whoever follows is no part of the statement
		default:
			r.phrase(tokens, i)
		}
	}
	return r.nodes
}

// phrase reads the token at i.
func (r *reader) phrase(tokens []en.Token, i int) {
	before := tokens[i].Before
	r.next.stop, r.next.hard = r.next.stop || before >= en.Comma, r.next.hard || before == en.Strong
	r.next.quoted = (r.next.quoted || before == en.Quoted) && (before == en.Quoted || before == en.Joined)
	for k, t := range wordsOf(r.lex, &tokens[i]) {
		switch {
		case k > 0 && slices.Contains(particles, t.Text):
		case t.Sort == en.Word && t.Is(en.Function), slices.Contains(openers, t.Text):
			r.smallWord(t.Text)
		default:
			r.add(t, k == 0 && t.Sort == en.Word && en.Verbal(tokens, i))
		}
	}
}

// smallWord keeps what a small word says of the node to come.
func (r *reader) smallWord(word string) {
	r.next.traits |= traitsOf(word)
	if word == "that" && r.next.hard {
		r.next.traits |= pronoun // "That is not settled"
	}
	if slices.Contains(openers, word) {
		r.link = append(r.link, word)
	}
}

// add appends a node.
func (r *reader) add(t en.Token, verb bool) {
	if r.next.has(pronoun) && len(r.link) > 1 { // "of them in" leads like "in"
		r.link = slices.DeleteFunc(r.link, func(w string) bool { return w == "of" })
	}
	r.next.Token, r.next.link, r.next.verb = t, strings.Join(r.link, " "), verb
	r.nodes = append(r.nodes, r.next)
	r.next, r.link = node{owned: t.Poss}, nil
}

// wordsOf gives the words of a phrase, each as a token of its own; anything else is one.
func wordsOf(lex *en.Lexicon, t *en.Token) []en.Token {
	words := strings.Fields(t.Text)
	if t.Sort != en.Word || len(words) < 2 {
		return []en.Token{*t}
	}
	var all []en.Token
	for k, w := range words {
		part := lex.ReadWord(en.Raw{Text: w, Stem: lex.Stem(w)})
		part.Class |= t.Class & (en.Starting | en.Ending | en.Speech | en.Attributing)
		part.Poss = k == len(words)-1 && t.Poss
		all = append(all, part)
	}
	return all
}

// first gives where the noun phrase that ends at k begins.
func first(nodes []node, k int) int {
	for ; k > 0 && nodes[k].link == "" && !nodes[k].stop && !nodes[k-1].verb; k-- {
	}
	return k
}

// opensPart tells whether the noun phrase that ends at k is the first of a part of the sentence.
func opensPart(nodes []node, k int) bool {
	at := &nodes[first(nodes, k)]
	return at.stop || parts(at.link)
}
