package commands

import (
	"errors"
	"maps"
	"slices"
	"strings"
)

// MaxButtons is the most buttons of one reply: five rows of five, less one for a menu (Discord: component reference).
const MaxButtons = 20

// Press is a call that waits behind a button, a menu or a form: the command and its options. Whoever clicks makes the call,
// with their own rights.
type Press struct {
	Command string
	Options map[string]string
}

// press makes a Press; options are names and values in turn.
func press(command string, options ...string) Press {
	p := Press{command, map[string]string{}}
	for pair := range slices.Chunk(options, 2) {
		p.Options[pair[0]] = pair[1]
	}
	return p
}

// maxPress is the most characters of a Press in writing (Discord: custom_id).
const maxPress = 100

// errPress says that something is no Press in writing, or is too long for one.
var errPress = errors.New("this is not what stands behind a button")

// pressEscapes keep the marks of the writing out of its values.
var pressEscapes, pressPlain = strings.NewReplacer("%", "%25", ";", "%3B", "=", "%3D"), strings.NewReplacer("%3B", ";", "%3D", "=", "%25", "%")

// Write gives the press in the few characters that a platform keeps with a button: "facts edit;id=x;prev=3".
func (p Press) Write() (string, error) {
	text := pressEscapes.Replace(p.Command)
	for _, name := range slices.Sorted(maps.Keys(p.Options)) {
		text += ";" + pressEscapes.Replace(name) + "=" + pressEscapes.Replace(p.Options[name])
	}
	if p.Command == "" || len([]rune(text)) > maxPress {
		return "", errPress
	}
	return text, nil
}

// ReadPress reads what Write has written. What it gives may come from anybody: it is checked like every call.
func ReadPress(text string) (Press, error) {
	parts := strings.Split(text, ";")
	p := Press{pressPlain.Replace(parts[0]), map[string]string{}}
	for _, part := range parts[1:] {
		name, value, whole := strings.Cut(part, "=")
		if !whole {
			return Press{}, errPress
		}
		p.Options[pressPlain.Replace(name)] = pressPlain.Replace(value)
	}
	if p.Command == "" {
		return Press{}, errPress
	}
	return p, nil
}

// Button is something to click below a reply.
type Button struct {
	Label string // at most 80 characters; tells by itself what happens
	Press Press
	Style ButtonStyle
}

// ButtonStyle says how a button looks. Its label says the same.
type ButtonStyle int

// The styles of buttons.
const (
	Plain  ButtonStyle = iota
	Main               // what most people want
	Danger             // what can't be taken back easily
)

// Menu lets one or more of a list be chosen. Choosing makes the call behind it, with the values chosen in the option Chosen,
// one a line.
type Menu struct {
	Press   Press
	Hint    string   // what is to be chosen
	Choices []Choice // 1 to 25; values of at most 100 characters
	Most    int      // how many may be chosen at once; 0: one
}

// Chosen is the option that holds what was chosen in a Menu.
const Chosen = "chosen"

// Form asks for several lines of text. Sending it makes the call behind it, with what was typed in the options that its
// fields are named after.
type Form struct {
	Title  string // at most 45 characters
	Press  Press
	Fields []Field // 1 to 5
}

// Field is one line, or several, of a form.
type Field struct {
	Name     string
	Label    string // at most 45 characters
	Hint     string // shown while the field is empty; at most 100 characters
	Value    string // what stands there already
	Long     bool   // several lines
	Required bool
	MaxRunes int // most characters; 0: 4000, the platform's limit
}
