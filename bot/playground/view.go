package playground

import (
	"cmp"
	"errors"
	"net/http"
	"slices"
	"strings"
	"time"

	"tiktalks/bot/discordtest"
)

// person is a user in a place, under a name that can be embedded beside the actor.
type person = discordtest.Person

// find puts a person into a place: a channel's id, or nothing for the DM with the bot.
func (p *Playground) find(r role, channel string) (here, error) {
	a, known := p.scene.actor(r)
	if !known {
		return here{}, errors.New("there is nobody of that name here")
	}
	person := p.discord.As(a.user)
	if c, known := p.scene.place(channel); known {
		person = person.In(c)
	}
	c, err := person.Channel()
	if err != nil || channel != "" && channel != c.ID {
		return here{}, errors.New("there is no such place, or it is not for the eyes of this person")
	}
	return here{a, person, c.ID}, nil
}

// view is all that a person sees in a place.
type view struct {
	Me       string                `json:"me"`
	People   []personView          `json:"people"`
	Bot      discordtest.User      `json:"bot"`
	Guild    string                `json:"guild"`
	Places   []placeView           `json:"places"`
	Roles    []roleView            `json:"roles"`
	Channel  string                `json:"channel"`
	Messages []messageView         `json:"messages"`
	Commands []discordtest.Command `json:"commands"`
	Notices  []notice              `json:"notices"`
	Typing   []string              `json:"typing"`
}

// personView is somebody whom the page can be.
type personView struct {
	Role  role   `json:"role"`
	ID    string `json:"id"`
	Name  string `json:"name"`
	About string `json:"about"`
}

// roleView is a role of the guild, for menus and mentions.
type roleView struct {
	ID   string `json:"id"`
	Name string `json:"name"`
}

// placeView is a place that the person may see.
type placeView struct {
	ID     string `json:"id"`
	Name   string `json:"name"`
	Kind   string `json:"kind"`   // text, thread or dm
	Closed bool   `json:"closed"` // not everybody sees it
}

// messageView is a message with what only the server knows of it.
type messageView struct {
	discordtest.Message
	Private bool   `json:"private"`
	Command string `json:"command,omitempty"` // name of the command that it answers
	Said    string `json:"said,omitempty"`    // the one thing that the command was given, as the caller sees it

	// Of a command from a menu, whose message or whom it was called on.
	Target   string `json:"target,omitempty"`
	TargetID string `json:"target_id,omitempty"`
}

func (p *Playground) serveView(w http.ResponseWriter, _ *http.Request, at here) {
	write(w, http.StatusOK, p.view(at))
}

func (p *Playground) view(at here) view {
	v := view{
		Me: string(at.role), Bot: p.discord.Bot(), Guild: p.scene.guild.Name, Channel: at.channel,
		People: p.people(), Places: p.places(at), Roles: p.roles(), Messages: []messageView{}, Commands: at.Commands(),
		Notices: p.notices(at), Typing: p.typing.in(at.channel, at.user.ID, p.options.Now()),
	}
	for _, m := range at.Messages() {
		mv := messageView{Message: m, Private: m.Private()}
		if m.Invocation != nil {
			c := p.journal.call(m.Invocation.ID)
			mv.Command, mv.Said, mv.Target, mv.TargetID = c.name, c.said, cmp.Or(c.target.GlobalName, c.target.Username), c.target.ID
		}
		v.Messages = append(v.Messages, mv)
	}
	if v.Commands == nil {
		v.Commands = []discordtest.Command{}
	}
	return v
}

func (p *Playground) people() []personView {
	var all []personView
	for _, a := range p.scene.actors {
		all = append(all, personView{a.role, a.user.ID, a.user.GlobalName, a.about})
	}
	return all
}

func (p *Playground) roles() []roleView {
	var all []roleView
	for _, r := range p.scene.guild.Roles {
		all = append(all, roleView{r.ID, r.Name})
	}
	return all
}

// places are those that the person may see: the guild's, then the DM.
func (p *Playground) places(at here) []placeView {
	var all []placeView
	for _, c := range p.scene.places() {
		if !p.discord.Permissions(at.user, c).Has(discordtest.ViewChannel) {
			continue
		}
		kind := "text"
		if c.Type == discordtest.PublicThread {
			kind = "thread"
		}
		all = append(all, placeView{c.ID, c.Name, kind, len(c.Overwrites) > 0})
	}
	if dm, err := at.InDM().Channel(); err == nil {
		all = append(all, placeView{dm.ID, p.discord.Bot().Username, "dm", true})
	}
	return all
}

// notice is what Discord's client shows that is no message: an answer that failed, or is waited for.
type notice struct {
	ID     string    `json:"id"`
	At     time.Time `json:"at"`
	Name   string    `json:"name"`   // the command, or the button's id
	Status string    `json:"status"` // waiting, failed or refused
	Rule   string    `json:"rule,omitempty"`
	Fields []string  `json:"fields,omitempty"`
	Answer string    `json:"answer,omitempty"` // Discord's status and code
}

// notices are those of the person's calls here that wait or failed, and the payloads of the bot that were refused here.
func (p *Playground) notices(at here) []notice {
	all := []notice{}
	refused := p.discord.Refusals()
	for _, c := range p.journal.made(at.user.ID, at.channel) {
		state := c.handle.State()
		if state.Status == discordtest.Waiting || state.Status == discordtest.Failed {
			all = append(all, notice{ID: state.ID, At: state.CreatedAt, Name: c.name, Status: string(state.Status)})
		}
		for _, r := range refused {
			if r.Interaction == state.ID {
				all = append(all, refusalNotice(r, c.name))
			}
		}
	}
	for _, r := range refused {
		if strings.HasPrefix(r.Path, "/channels/"+at.channel+"/") {
			all = append(all, refusalNotice(r, "a message"))
		}
	}
	slices.SortStableFunc(all, func(a, b notice) int { return cmp.Or(a.At.Compare(b.At), cmp.Compare(a.ID, b.ID)) })
	return all
}

func refusalNotice(r discordtest.Request, name string) notice {
	return notice{
		ID: r.At.Format(time.RFC3339Nano) + r.Path, At: r.At, Name: name, Status: "refused",
		Rule: r.Rule, Fields: r.Fields, Answer: answerOf(r),
	}
}
