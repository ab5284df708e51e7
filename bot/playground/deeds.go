package playground

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"strings"
	"time"

	"tiktalks/bot/discordtest"
)

// deed is what a person does at the page; each kind of deed uses its part of the fields.
type deed struct {
	As      role           `json:"as"`
	Channel string         `json:"channel"` // id; empty: the DM with the bot
	Message string         `json:"message"` // id of the message that it is done to
	Text    string         `json:"text"`
	Ping    bool           `json:"ping"`    // a reply notifies whom it answers
	Command string         `json:"command"` // path of a slash command, or name of a menu's
	Options []given        `json:"options"`
	User    string         `json:"user"` // id of whom a menu's command is called on
	Custom  string         `json:"custom"`
	Values  []string       `json:"values"`
	Form    string         `json:"form"`   // id of the interaction that showed the form
	Inputs  map[string]any `json:"inputs"` // by custom id: a text, or a list of values
}

// outcome is what came of a deed, as far as the page can't see it in the view.
type outcome struct {
	Choices []discordtest.Choice `json:"choices,omitempty"`
	Form    *form                `json:"form,omitempty"`
}

// form is a modal that the bot shows.
type form struct {
	ID         string                  `json:"id"`
	Title      string                  `json:"title"`
	Components []discordtest.Component `json:"components"`
}

// deeds are all that a person can do.
var deeds = map[string]func(*Playground, context.Context, here, deed) (outcome, error){
	"say":          (*Playground).say,
	"reply":        (*Playground).reply,
	"typing":       (*Playground).startTyping,
	"edit":         (*Playground).edit,
	"delete":       (*Playground).remove,
	"slash":        (*Playground).slash,
	"autocomplete": (*Playground).autocomplete,
	"click":        (*Playground).click,
	"select":       (*Playground).choose,
	"menu":         (*Playground).menu,
	"submit":       (*Playground).submit,
}

// maxDeed is the most bytes of a deed: Discord's 10 MiB of a file, encoded, and some.
const maxDeed = 15 << 20

func (p *Playground) serveDeed(w http.ResponseWriter, r *http.Request) {
	do, known := deeds[r.PathValue("deed")]
	if !known {
		refuse(w, http.StatusNotFound, errors.New("nobody can do that here"))
		return
	}
	var d deed
	if err := json.NewDecoder(io.LimitReader(r.Body, maxDeed)).Decode(&d); err != nil {
		refuse(w, http.StatusBadRequest, errors.New("the page sent something that can't be read"))
		return
	}
	at, err := p.find(d.As, d.Channel)
	if err != nil {
		refuse(w, http.StatusNotFound, err)
		return
	}
	out, err := do(p, r.Context(), at, d)
	if err != nil {
		refuse(w, http.StatusConflict, err)
		return
	}
	write(w, http.StatusOK, out)
}

// plain gives an error's sentence without the name of the package that made it.
func plain(err error) string {
	text := strings.TrimPrefix(err.Error(), "discordtest: ")
	return strings.ToUpper(text[:1]) + text[1:] + "."
}

// maxContent is the most characters of a person's message (Discord: resources/message; without Nitro).
const maxContent = 2000

func (p *Playground) say(_ context.Context, at here, d deed) (outcome, error) {
	if err := checkText(d.Text); err != nil {
		return outcome{}, err
	}
	return outcome{}, p.posted(at, at.Say(d.Text))
}

func (p *Playground) reply(_ context.Context, at here, d deed) (outcome, error) {
	to, err := at.message(d.Message)
	if err == nil {
		err = checkText(d.Text)
	}
	if err != nil {
		return outcome{}, err
	}
	return outcome{}, p.posted(at, at.Reply(to, d.Text, d.Ping))
}

func checkText(text string) error {
	switch n := len([]rune(text)); {
	case strings.TrimSpace(text) == "":
		return errors.New("there is nothing to send")
	case n > maxContent:
		return errors.New("your message is too long: Discord takes 2000 characters")
	}
	return nil
}

// posted notes a message that the bot is to answer as a question.
func (p *Playground) posted(at here, post *discordtest.Post) error {
	if err := post.Err(); err != nil {
		return err
	}
	m, bot := post.Message(), p.discord.Bot()
	if m.GuildID == "" || m.MentionsUser(bot.ID) {
		text := strings.ReplaceAll(m.Content, "<@"+bot.ID+">", "")
		p.journal.addQuestion(question{m.ID, at.user.ID, at.channel, strings.TrimSpace(text), p.options.Now(), post.Payload()})
	}
	return nil
}

func (p *Playground) startTyping(_ context.Context, at here, _ deed) (outcome, error) {
	return outcome{}, at.StartTyping()
}

func (p *Playground) edit(_ context.Context, at here, d deed) (outcome, error) {
	m, err := at.message(d.Message)
	if err == nil {
		err = checkText(d.Text)
	}
	if err != nil {
		return outcome{}, err
	}
	return outcome{}, at.Edit(m, d.Text)
}

func (p *Playground) remove(_ context.Context, at here, d deed) (outcome, error) {
	m, err := at.message(d.Message)
	if err != nil {
		return outcome{}, err
	}
	return outcome{}, at.Delete(m)
}

func (p *Playground) slash(ctx context.Context, at here, d deed) (outcome, error) {
	options, err := p.arguments(d.Options)
	if err != nil {
		return outcome{}, err
	}
	made := at.Slash(d.Command, options...)
	if made.Err() == nil && d.Command == "ask" {
		p.journal.addQuestion(question{made.State().ID, at.user.ID, at.channel, said(d.Options), p.options.Now(), made.Payload()})
	}
	return p.follow(ctx, at, made, call{name: d.Command, said: said(d.Options)})
}

func (p *Playground) autocomplete(ctx context.Context, at here, d deed) (outcome, error) {
	options, err := p.arguments(d.Options)
	if err != nil {
		return outcome{}, err
	}
	choices, err := at.Autocomplete(d.Command, options...).Choices(ctx)
	return outcome{Choices: choices}, err
}

func (p *Playground) click(ctx context.Context, at here, d deed) (outcome, error) {
	m, err := at.message(d.Message)
	if err != nil {
		return outcome{}, err
	}
	return p.follow(ctx, at, at.Click(m, d.Custom), call{name: d.Custom})
}

func (p *Playground) choose(ctx context.Context, at here, d deed) (outcome, error) {
	m, err := at.message(d.Message)
	if err != nil {
		return outcome{}, err
	}
	return p.follow(ctx, at, at.Select(m, d.Custom, d.Values...), call{name: d.Custom})
}

// menu calls a command from a message's menu, or from a user's where the deed names one.
func (p *Playground) menu(ctx context.Context, at here, d deed) (outcome, error) {
	if d.User != "" {
		u, err := p.user(d.User)
		if err != nil {
			return outcome{}, err
		}
		return p.follow(ctx, at, at.UserCommand(d.Command, u), call{name: d.Command, target: u})
	}
	m, err := at.message(d.Message)
	if err != nil {
		return outcome{}, err
	}
	return p.follow(ctx, at, at.MessageCommand(d.Command, m), call{name: d.Command, said: m.Content, target: m.Author})
}

func (p *Playground) submit(ctx context.Context, at here, d deed) (outcome, error) {
	inputs := map[string]any{}
	for id, v := range d.Inputs {
		inputs[id] = v
		if list, isList := v.([]any); isList {
			inputs[id] = texts(list)
		}
	}
	made := at.SubmitModal(discordtest.Modal{InteractionID: d.Form}, inputs)
	return p.follow(ctx, at, made, call{name: "the form"})
}

// reactWithin is how long a deed waits for the bot's first reaction; Discord lets a call fail after three seconds.
const reactWithin = discordtest.AnswerTime + 2*time.Second

// follow notes a call and waits for the bot's first reaction, to hand over a form. Anything else shows in the view, also that
// the bot did not react.
func (p *Playground) follow(ctx context.Context, at here, made *discordtest.Interaction, c call) (outcome, error) {
	if err := made.Err(); err != nil {
		return outcome{}, err
	}
	c.id, c.user, c.channel, c.handle = made.State().ID, at.user.ID, at.channel, made
	p.journal.addCall(c)
	ctx, cancel := context.WithTimeout(ctx, reactWithin)
	defer cancel()
	if status, _ := made.Acked(ctx); status != discordtest.ModalShown {
		return outcome{}, nil
	}
	m, err := made.Modal(ctx)
	if err != nil {
		return outcome{}, err
	}
	return outcome{Form: &form{m.InteractionID, m.Title, m.Components}}, nil
}

// message finds a message that the person sees here.
func (at here) message(id string) (discordtest.Message, error) {
	for _, m := range at.Messages() {
		if m.ID == id {
			return m, nil
		}
	}
	return discordtest.Message{}, errors.New("that message is no longer there")
}
