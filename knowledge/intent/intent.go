// Package intent tells questions about facts from what else people send to a bot: they ask for its opinion or a
// forecast, give it orders, want help to harm somebody, or just chat. Those get a fixed polite sentence and never reach
// the facts, so nothing planted in a message can steer an answer.
//
// It promises to look only at the words of the message, by the patterns in intents.txt, and to call everything else a
// question. It refuses to judge whether a question can be answered. Start with Of.
package intent

import (
	_ "embed"
	"slices"
	"sync"
)

// Intent is what somebody wants of the bot.
type Intent string

// The intents. Everything that no pattern matches is a Question.
const (
	Question   Intent = "question"
	Opinion    Intent = "opinion"
	Prediction Intent = "prediction"
	Order      Intent = "order"
	Harm       Intent = "harm"
	Chat       Intent = "chat"
	Thanks     Intent = "thanks"
	Complaint  Intent = "complaint" // the answer before was no good
	Extent     Intent = "extent"    // how old the facts are
	Origin     Intent = "origin"    // where they are from
	Privacy    Intent = "privacy"   // what is kept of what people write
)

// severity orders intents where a message matches several: the first here wins.
var severity = []Intent{Harm, Order, Prediction, Opinion}

//go:embed intents.txt
var table string

// shipped parses the table once.
var shipped = sync.OnceValue(func() rules { return parse(table) })

// about are the intents of messages that say something to the bot or ask about it: of several in one message the first here wins.
var about = []Intent{Extent, Origin, Privacy, Complaint, Thanks, Chat}

// Small tells whether the intent is talk with or about the bot, which no facts answer.
func (i Intent) Small() bool { return slices.Contains(about, i) }

// Of tells what the message wants. One sentence that wants more than an answer decides for the whole message, but a
// message is talk with the bot only when all its sentences are: a greeting before a question does not count.
func Of(message string) Intent {
	r, all := shipped(), sentences(message)
	for _, intent := range severity {
		if slices.ContainsFunc(all, func(s []string) bool { return r.wants(intent, s) }) {
			return intent
		}
	}
	return r.talk(all)
}

// talk tells which talk with the bot the sentences are; Question where one of them is none.
func (r rules) talk(all [][]string) Intent {
	best := len(about)
	for _, sentence := range all {
		i := slices.IndexFunc(about, func(i Intent) bool { return r.wants(i, sentence) })
		if i < 0 {
			return Question
		}
		best = min(best, i)
	}
	if best == len(about) {
		return Question
	}
	return about[best]
}
