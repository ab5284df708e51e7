package discordtest

// An Embed is the framed block under a message's text (Discord: resources/message, Embed Object).
type Embed struct {
	Type        string       `json:"type,omitempty"`
	Title       string       `json:"title,omitempty"`
	Description string       `json:"description,omitempty"`
	URL         string       `json:"url,omitempty"`
	Timestamp   string       `json:"timestamp,omitempty"` // ISO 8601
	Color       int          `json:"color,omitempty"`
	Author      EmbedAuthor  `json:"author,omitzero"`
	Footer      EmbedFooter  `json:"footer,omitzero"`
	Image       EmbedImage   `json:"image,omitzero"`
	Thumbnail   EmbedImage   `json:"thumbnail,omitzero"`
	Fields      []EmbedField `json:"fields,omitempty"`
}

// EmbedAuthor is the line above an embed's title.
type EmbedAuthor struct {
	Name    string `json:"name"`
	URL     string `json:"url,omitempty"`
	IconURL string `json:"icon_url,omitempty"`
}

// EmbedFooter is the small line beneath an embed.
type EmbedFooter struct {
	Text    string `json:"text"`
	IconURL string `json:"icon_url,omitempty"`
}

// EmbedImage is a picture in an embed. Its URL is of the scheme http, https or attachment.
type EmbedImage struct {
	URL string `json:"url"`
}

// EmbedField is a name and a value in an embed's grid.
type EmbedField struct {
	Name   string `json:"name"`
	Value  string `json:"value"`
	Inline bool   `json:"inline"`
}
