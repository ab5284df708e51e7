package discordtest

import (
	"cmp"
	"encoding/json"
	"slices"
	"strconv"
	"strings"
)

// A draft is the body of a request that makes or edits a message.
type draft struct {
	Content         *string           `json:"content"`
	Embeds          []Embed           `json:"embeds"`
	Components      []Component       `json:"components"`
	Flags           int               `json:"flags"`
	TTS             bool              `json:"tts"`
	AllowedMentions *AllowedMentions  `json:"allowed_mentions"`
	Reference       *draftReference   `json:"message_reference"`
	Attachments     []draftAttachment `json:"attachments"`
	Nonce           any               `json:"nonce"` // a string or a number
	EnforceNonce    bool              `json:"enforce_nonce"`
	Stickers        []string          `json:"sticker_ids"`
	Poll            json.RawMessage   `json:"poll"`

	present map[string]bool
	files   []upload
}

type draftReference struct {
	MessageID string `json:"message_id"`
	ChannelID string `json:"channel_id"`
	GuildID   string `json:"guild_id"`
	MustExist *bool  `json:"fail_if_not_exists"` // default true
}

// draftAttachment describes an uploaded file by its number, or an attachment that an edit keeps by its id.
type draftAttachment struct {
	ID          any    `json:"id"` // a number or a string
	Filename    string `json:"filename"`
	Description string `json:"description"`
}

// readDraft reads a message's body.
func readDraft(body json.RawMessage, files []upload) (*draft, *apiError) {
	d := &draft{present: presentFields(body), files: files}
	if refusal := decode(body, d); refusal != nil {
		return nil, refusal
	}
	return d, judge(draftRules, d)
}

// apply writes the draft's parts into a message; what the draft leaves out stays. The message then stands as it would after
// the request, and can be judged.
func (s *Server) apply(d *draft, m *Message) {
	if d.present["content"] {
		m.Content = strings.TrimSpace(orDefault(d.Content, ""))
	}
	if d.present["embeds"] {
		m.Embeds = titled(d.Embeds)
	}
	if d.present["components"] {
		m.Components = numbered(d.Components)
	}
	if d.present["attachments"] {
		m.Attachments = kept(m.Attachments, d.Attachments)
	}
	for _, f := range d.files {
		m.Attachments = append(m.Attachments, s.attach(m.ChannelID, f, d.Attachments))
	}
}

// titled gives embeds the type that Discord gives them.
func titled(embeds []Embed) []Embed {
	embeds = slices.Clone(embeds)
	for n := range embeds {
		embeds[n].Type = "rich"
	}
	return embeds
}

// numbered gives every component an id, as Discord does: counted from 1 where the bot gave none.
func numbered(components []Component) []Component {
	components = cloneComponents(components)
	number(components, 1)
	return components
}

// number counts on from next, and gives the number after the last.
func number(components []Component, next int) int {
	for n := range components {
		c := &components[n]
		c.ID = cmp.Or(c.ID, next)
		next = number(c.Components, next+1)
		if c.Accessory != nil {
			c.Accessory.ID = cmp.Or(c.Accessory.ID, next)
			next++
		}
	}
	return next
}

// kept are the attachments that an edit still lists.
func kept(old []Attachment, listed []draftAttachment) []Attachment {
	var left []Attachment
	for _, a := range old {
		if slices.ContainsFunc(listed, func(l draftAttachment) bool { return idText(l.ID) == a.ID }) {
			left = append(left, a)
		}
	}
	return left
}

// attach stores an uploaded file as an attachment of a message in the channel.
func (s *Server) attach(channel string, f upload, described []draftAttachment) Attachment {
	a := Attachment{Filename: plainName(f.filename), ContentType: f.contentType, Data: f.data}
	for _, d := range described {
		if idText(d.ID) == f.n {
			a.Description = d.Description
			a.Filename = cmp.Or(plainName(d.Filename), a.Filename)
		}
	}
	return s.storeFile(channel, a)
}

// idText reads an id that came as a string or as a number.
func idText(id any) string {
	switch id := id.(type) {
	case string:
		return id
	case float64:
		return strconv.FormatFloat(id, 'f', 0, 64)
	}
	return ""
}

// empty tells whether there is nothing to read in the draft.
func (d *draft) empty() bool {
	return orDefault(d.Content, "") == "" && len(d.Embeds) == 0 && len(d.Components) == 0 && len(d.files) == 0
}
