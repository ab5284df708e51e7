package discordtest

import (
	"slices"
	"time"
	"unicode/utf8"
)

// embedRules check one embed (Discord: resources/message, Embed Limits).
var embedRules = []func(path string, e Embed) []fieldError{
	func(path string, e Embed) []fieldError { return atMost(path+".title", e.Title, 256) },
	func(path string, e Embed) []fieldError { return atMost(path+".description", e.Description, 4096) },
	func(path string, e Embed) []fieldError { return atMost(path+".footer.text", e.Footer.Text, 2048) },
	func(path string, e Embed) []fieldError { return atMost(path+".author.name", e.Author.Name, 256) },
	func(path string, e Embed) []fieldError { return count(path+".fields", len(e.Fields), 0, 25) },
	func(path string, e Embed) []fieldError {
		return each(path+".fields", e.Fields, func(path string, f EmbedField) []fieldError {
			return slices.Concat(between(path+".name", f.Name, 1, 256), between(path+".value", f.Value, 1, 1024))
		})
	},
	func(path string, e Embed) []fieldError { return link(path+".url", e.URL, webURL) },
	func(path string, e Embed) []fieldError { return link(path+".author.url", e.Author.URL, webURL) },
	func(path string, e Embed) []fieldError {
		return link(path+".author.icon_url", e.Author.IconURL, mediaURL)
	},
	func(path string, e Embed) []fieldError {
		return link(path+".footer.icon_url", e.Footer.IconURL, mediaURL)
	},
	func(path string, e Embed) []fieldError { return link(path+".image.url", e.Image.URL, mediaURL) },
	func(path string, e Embed) []fieldError { return link(path+".thumbnail.url", e.Thumbnail.URL, mediaURL) },
	func(path string, e Embed) []fieldError { return inRange(path+".color", &e.Color, 0, 0xFFFFFF) },
	checkTimestamp,
	checkEmbedContent,
}

func checkEmbed(path string, e Embed) []fieldError {
	var broken []fieldError
	for _, check := range embedRules {
		broken = append(broken, check(path, e)...)
	}
	return broken
}

func checkTimestamp(path string, e Embed) []fieldError {
	if e.Timestamp == "" {
		return nil
	}
	if _, err := time.Parse(time.RFC3339, e.Timestamp); err == nil {
		return nil
	}
	return complain(path+".timestamp", "DATE_TIME_TYPE_PARSE", "Could not parse %s. Should be ISO8601.", e.Timestamp)
}

// checkEmbedContent refuses an embed in which there is nothing to see.
func checkEmbedContent(path string, e Embed) []fieldError {
	visible := e.Title + e.Description + e.Footer.Text + e.Author.Name + e.Image.URL + e.Thumbnail.URL
	if visible != "" || len(e.Fields) > 0 {
		return nil
	}
	return complain(path+".description", "BASE_TYPE_REQUIRED", "This field is required")
}

// embedLength is the sum that is limited to 6000 characters over all embeds of a message.
func embedLength(embeds []Embed) int {
	n := 0
	for _, e := range embeds {
		for _, text := range []string{e.Title, e.Description, e.Footer.Text, e.Author.Name} {
			n += utf8.RuneCountInString(text)
		}
		for _, f := range e.Fields {
			n += utf8.RuneCountInString(f.Name) + utf8.RuneCountInString(f.Value)
		}
	}
	return n
}
