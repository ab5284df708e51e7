// Package commands knows what people may ask of the bot.
//
// A Command is data and one function. It promises to return its reply and never to send it: deferral, deadlines, limits,
// recovery from panics and the words for an error belong to the caller (package bot). It knows nothing of gateways or
// HTTP, so the same commands serve slash commands, mentions, direct messages, a test and a web page. A click, a sent form
// and an entry of a message's menu are Calls like any other: what stands behind a button is a Command, checked each time
// like the rest. It refuses to find out who may manage a server: the Call says so.
//
// Start with New, which lists every command; each has a file of its own. Who may use which is in access.go, what the
// bot's messages offer to click in press.go, and forms in factform.go.
package commands

import (
	"context"
	"log/slog"
	"strconv"
	"time"

	"tiktalks/knowledge"
	"tiktalks/knowledge/lapse"
	"tiktalks/knowledge/ledger"
)

// Call is one thing that somebody asks of the bot, whatever way it came.
type Call struct {
	ID      string            // of the interaction or message, the same when it comes twice
	Command string            // "ask", "facts refresh"
	Options map[string]string // what was given, by option or by a form's field; a switch that is on is "true"
	Message Message           // that a message command was used on, or that the button stands under
	Managed []string          // ids of the roles given that belong to a bot or to Discord itself: nobody gives them to people
	Person  Person
	Place   Place
	Now     time.Time
}

// Person is who asks.
type Person struct {
	ID        string
	Moderator bool     // may manage the server that the call comes from; checked for this call
	Roles     []string // ids of the roles held there
}

// Place is where the call comes from.
type Place struct {
	Guild   string // empty in direct messages
	Channel string
}

// Message is a message that somebody points at.
type Message struct {
	ID     string
	Author string // id of who wrote it
	Text   string
	Link   string // its address
}

// Option gives what was given for an option, empty when nothing was.
func (c Call) Option(name string) string { return c.Options[name] }

// On tells whether a switch is on.
func (c Call) On(name string) bool { return c.Options[name] == "true" }

// Number is the option's whole number; 0, which numbers nothing, where it has none.
func (c Call) Number(name string) int64 {
	n, _ := strconv.ParseInt(c.Options[name], 10, 64) // what is no number was refused before
	return n
}

// Reply is what the bot says to a call. Text alone must tell the reader what matters: everything else may be hidden by
// the reader's settings.
type Reply struct {
	Text    string              // plain text; the sender takes care of markup and mentions in it
	Card    Card                // what stands below in a frame; may be empty
	Buttons []Button            // below the card, at most MaxButtons; everything they do can be done by a command as well
	Menu    *Menu               // below the buttons; nil: none
	Form    *Form               // opens instead of all the rest; only a slash command, a message command or a button may open one
	InPlace bool                // of a click: takes the place of the message clicked on, with its buttons
	Private bool                // seen by the asker only, where the way it came allows that
	Facts   []string            // ids of the facts that it rests on, for the log
	Derived []knowledge.Derived // what was computed from those facts, so that it can be computed again
	Kind    string              // for the log and the metrics: "found", "unknown", …
	Version string              // edition that it was made from, for the log
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
	Number // a whole number, 0 or more
	Role   // of a server; its id
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
	Name    string // one word, or a group and a word: "facts refresh"
	About   string
	Options []Option
	Menu    string // how it is called in the menu of a message; empty: it stands in none
	Hidden  bool   // nobody types it: it stands behind buttons, or in a message's menu only
	Access  Access
	Private bool // always answered privately, however it is asked
	// Run gives the reply. An error that is no Problem is a defect: the reader gets a general sentence.
	Run func(ctx context.Context, c Call) (Reply, error)
}

// PrivateFor tells, before any work is done, whether the reply to a call will be private.
func (c Command) PrivateFor(call Call) bool { return c.Private || call.On("private") }

// Desk is where calls are taken: all commands, by name.
type Desk struct {
	commands []Command
	needs    Needs
	teller   Teller // nil: nobody is written to who did not just ask
	pause    pause
	tally    tally
	scribe   *scribe
	notes    regressionNotes

	pausing  *lapse.Watch // looks whether answers are paused
	counting *lapse.Watch
}

// Needs is what the commands work with.
type Needs struct {
	Answerer *knowledge.Answerer
	Load     Loader         // fetches a new edition; nil: there is no source to refresh from
	Ledger   *ledger.Ledger // keeps what people did; nil: nothing is kept, and what needs it is not offered
	Editions Editions       // makes the ledger's editions, best once each; nil: they are made anew each time
	Links    LinkChecker    // nil: nobody can tell
	Copy     string         // the name of this copy among those that share the ledger
	Curators []string       // ids of the servers whose moderators may change the facts
	Log      *slog.Logger   // hears of what is kept in vain; nil: nobody
}

// New lists the commands.
func New(n Needs) *Desk {
	base := n.Answerer.Base
	memory := newMemory(func() { base.Current().Forget() })
	if n.Log == nil {
		n.Log = slog.New(slog.DiscardHandler)
	}
	if n.Editions == nil {
		n.Editions = loadEdition
	}
	d := &Desk{needs: n, scribe: newScribe(n.Ledger, n.Log)}
	d.pausing = lapse.New(n.Log, "whether answers are paused can't be read: what was known last counts", "whether answers are paused can be read again")
	d.counting = lapse.New(n.Log, "answers can't be counted; they are counted later", "answers are counted again")
	d.commands = []Command{
		d.unlessPaused(ask(n, memory)),
		d.unlessPaused(latest(base)),
		d.unlessPaused(fact(base)),
		d.unlessPaused(check(n.Answerer)),
		d.unlessPaused(checkThis(n.Answerer)),
		sources(base, memory),
		about(n.Answerer, n.Ledger != nil),
		help(d),
		refresh(d),
		factsWhy(base, memory),
	}
	if n.Ledger != nil {
		typed := newTyped()
		d.commands = append(d.commands, d.curating(typed)...)
		d.commands = append(d.commands, worded(d.previewing())...)
		d.commands = append(d.commands, worded(d.settings())...)
		d.commands = append(d.commands, feedback(d), askTell(d), askWatch(d, memory), privacyShow(d), privacyDelete(d, memory, typed))
	}
	if n.Answerer.Guard != nil { // there is a model
		d.commands = append(d.commands, settingsModel(d))
	}
	return d
}

// All gives the commands in the order of New, those too that nobody types.
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

// InMenu gives the command that is called so in the menu of a message.
func (d *Desk) InMenu(name string) (Command, bool) {
	for _, c := range d.commands {
		if c.Menu == name && name != "" {
			return c, true
		}
	}
	return Command{}, false
}
