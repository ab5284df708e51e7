// Package commands knows what people may ask of the bot.
//
// A Command is data and one function. It promises to return its reply and never to send it: deferral, deadlines, limits,
// recovery from panics and the words for an error belong to the caller (package bot). It knows nothing of gateways or
// HTTP, so the same commands serve slash commands, mentions, direct messages, a test and a web page. It refuses to decide
// who is a moderator: the Call says so.
//
// Start with New, which lists every command; each has a file of its own.
package commands

import (
	"context"
	"time"

	"tiktalks/knowledge"
)

// Call is one thing that somebody asks of the bot, whatever way it came.
type Call struct {
	Command string            // "ask", "facts refresh"
	Options map[string]string // what was given, by option; a switch that is on is "true"
	Person  Person
	Place   Place
	Now     time.Time
}

// Person is who asks.
type Person struct {
	ID        string
	Moderator bool // may manage the server that the call comes from; checked for this call
}

// Place is where the call comes from.
type Place struct {
	Guild   string // empty in direct messages
	Channel string
}

// Option gives what was given for an option, empty when nothing was.
func (c Call) Option(name string) string { return c.Options[name] }

// On tells whether a switch is on.
func (c Call) On(name string) bool { return c.Options[name] == "true" }

// Reply is what the bot says to a call. Text alone must tell the reader what matters: everything else may be hidden by
// the reader's settings.
type Reply struct {
	Text    string   // plain text; the sender takes care of markup and mentions in it
	Card    Card     // what stands below in a frame; may be empty
	Private bool     // seen by the asker only, where the way it came allows that
	Facts   []string // ids of the facts that it rests on, for the log
	Kind    string   // for the log and the metrics: "found", "unknown", …
	Version string   // edition that it was made from, for the log
}

// Card is the framed part of a reply, one column.
type Card struct {
	Title  string
	Body   string
	Links  []Link // numbered in the order given
	Footer string
}

// Empty tells whether there is nothing to frame.
func (c Card) Empty() bool {
	return c.Title == "" && c.Body == "" && len(c.Links) == 0 && c.Footer == ""
}

// Link is an address with the words to show for it.
type Link struct {
	Label string
	URL   string
}

// Choice is a suggestion while somebody types an option.
type Choice struct {
	Label string
	Value string
}

// OptionKind is what an option takes.
type OptionKind int

// The kinds of options.
const (
	Text OptionKind = iota
	Switch
)

// Option is something that a command takes.
type Option struct {
	Name     string
	About    string
	Kind     OptionKind
	Required bool
	MaxRunes int // most characters of a text; 0: the platform's limit
	// Complete suggests values for what has been typed so far; nil: no suggestions. It must be quick.
	Complete func(typed string) []Choice
}

// Command is one thing that people may ask.
type Command struct {
	Name      string // one word, or a group and a word: "facts refresh"
	About     string
	Options   []Option
	Moderator bool // only for those who may manage the server
	Private   bool // always answered privately, however it is asked
	// Run gives the reply. An error that is no Problem is a defect: the reader gets a general sentence.
	Run func(ctx context.Context, c Call) (Reply, error)
}

// PrivateFor tells, before any work is done, whether the reply to a call will be private.
func (c Command) PrivateFor(call Call) bool { return c.Private || call.On("private") }

// Desk is where calls are taken: all commands, by name.
type Desk struct {
	commands []Command
}

// Needs is what the commands work with.
type Needs struct {
	Answerer *knowledge.Answerer
	Load     Loader // fetches a new edition; nil: there is no source to refresh from
}

// New lists the commands.
func New(n Needs) *Desk {
	memory := newMemory()
	base := n.Answerer.Base
	d := &Desk{}
	d.commands = []Command{
		ask(n.Answerer, memory),
		latest(base),
		fact(base),
		sources(base, memory),
		about(n.Answerer),
		help(d),
		refresh(base, n.Load),
	}
	if n.Answerer.Guard != nil { // there is a model
		d.commands = append(d.commands, settingsModel(n.Answerer.Guard))
	}
	return d
}

// All gives the commands in the order of New.
func (d *Desk) All() []Command { return d.commands }

// Find gives the command with this name.
func (d *Desk) Find(name string) (Command, bool) {
	for _, c := range d.commands {
		if c.Name == name {
			return c, true
		}
	}
	return Command{}, false
}
