package playground

import (
	"encoding/base64"
	"errors"
	"fmt"

	"tiktalks/bot/discordtest"
)

// given is a value for an option of a command, as the page sends it.
type given struct {
	Name    string `json:"name"`
	Kind    string `json:"kind"`    // user, channel, role or file; else the value is what it seems: text, number or switch
	Value   any    `json:"value"`   // of a user, channel or role its id
	Focused bool   `json:"focused"` // the person is typing in it
	File    string `json:"file"`    // a file's name; its value is the content in base64
}

// arguments turns what the page sent into options.
func (p *Playground) arguments(all []given) ([]discordtest.Option, error) {
	var options []discordtest.Option
	for _, g := range all {
		if g.Focused {
			options = append(options, discordtest.Focus(g.Name, fmt.Sprint(g.Value)))
			continue
		}
		v, err := p.argument(g)
		if err != nil {
			return nil, err
		}
		options = append(options, discordtest.Opt(g.Name, v))
	}
	return options, nil
}

func (p *Playground) argument(g given) (any, error) {
	text, _ := g.Value.(string)
	switch g.Kind {
	case "user":
		return p.user(text)
	case "channel":
		return p.channel(text)
	case "role":
		return p.role(text)
	case "file":
		data, err := base64.StdEncoding.DecodeString(text)
		return discordtest.Attachment{Filename: g.File, Data: data}, err
	}
	return g.Value, nil
}

func (p *Playground) user(id string) (discordtest.User, error) {
	for _, a := range p.scene.actors {
		if a.user.ID == id {
			return a.user, nil
		}
	}
	if bot := p.discord.Bot(); bot.ID == id {
		return bot, nil
	}
	return discordtest.User{}, errors.New("there is no such person")
}

func (p *Playground) channel(id string) (discordtest.Channel, error) {
	if c, known := p.scene.place(id); known {
		return c, nil
	}
	return discordtest.Channel{}, errors.New("there is no such channel")
}

func (p *Playground) role(id string) (discordtest.Role, error) {
	for _, r := range p.scene.guild.Roles {
		if r.ID == id {
			return r, nil
		}
	}
	return discordtest.Role{}, errors.New("there is no such role")
}

// said is what the caller of a command sees of it: the first text that it was given.
func said(all []given) string {
	for _, g := range all {
		if text, isText := g.Value.(string); isText && g.Kind == "" {
			return text
		}
	}
	return ""
}

// texts gives a list of values as texts.
func texts(list []any) []string {
	out := []string{}
	for _, v := range list {
		out = append(out, fmt.Sprint(v))
	}
	return out
}
