package discordtest

import (
	"net/http"
	"slices"
)

// draftRules check what only a request has (Discord: resources/message, Create Message and Allowed Mentions Object).
var draftRules = []rule[*draft]{
	{name: "allowed_mentions.parse: only users, roles, everyone", check: func(d *draft) []fieldError {
		return each("allowed_mentions.parse", orZero(d.AllowedMentions).Parse, func(path, v string) []fieldError {
			return oneOf(path, v, "users", "roles", "everyone")
		})
	}},
	{name: "allowed_mentions: parse users and a list of users exclude each other", check: func(d *draft) []fieldError {
		return exclusive(d, "users", orZero(d.AllowedMentions).Users)
	}},
	{name: "allowed_mentions: parse roles and a list of roles exclude each other", check: func(d *draft) []fieldError {
		return exclusive(d, "roles", orZero(d.AllowedMentions).Roles)
	}},
	{name: "allowed_mentions: at most 100 users and 100 roles", check: func(d *draft) []fieldError {
		allowed := orZero(d.AllowedMentions)
		return slices.Concat(count("allowed_mentions.users", len(allowed.Users), 0, 100),
			count("allowed_mentions.roles", len(allowed.Roles), 0, 100))
	}},
	{name: "nonce: a string or number of at most 25 characters", check: func(d *draft) []fieldError {
		switch d.Nonce.(type) {
		case nil, string, float64:
			return atMost("nonce", idText(d.Nonce), 25)
		}
		return complain("nonce", "NONCE_TYPE_INVALID", "Only strings and integers are allowed")
	}},
	{name: "flags: only those that a bot can set", check: func(d *draft) []fieldError {
		const settable = FlagSuppressEmbeds | FlagEphemeral | FlagSilent | FlagComponentsV2
		if d.Flags&^settable == 0 {
			return nil
		}
		return complain("flags", "FLAGS_INVALID", "The flags %d cannot be set", d.Flags&^settable)
	}},
	{name: "no polls and no stickers here", check: func(d *draft) []fieldError {
		if len(d.Stickers) == 0 && (len(d.Poll) == 0 || string(d.Poll) == "null") {
			return nil
		}
		return complain("poll", "UNSUPPORTED", "This server knows neither polls nor stickers")
	}},
	{name: "attachments: descriptions of at most 1024 characters", check: func(d *draft) []fieldError {
		return each("attachments", d.Attachments, func(path string, a draftAttachment) []fieldError {
			return atMost(path+".description", a.Description, 1024)
		})
	}},
	{name: "at most 10 files", status: http.StatusBadRequest, code: codeTooManyFiles,
		message: "Maximum number of attachments in a message reached (10)",
		check:   func(d *draft) []fieldError { return count("files", len(d.files), 0, maxFiles) }},
	{name: "a file is at most 10 MiB", status: http.StatusRequestEntityTooLarge, code: codeEntityTooLarge,
		message: "Request entity too large",
		check: func(d *draft) []fieldError {
			return each("files", d.files, func(path string, f upload) []fieldError { return count(path, len(f.data), 0, maxFileSize) })
		}},
}

func exclusive(d *draft, kind string, list []string) []fieldError {
	if len(list) == 0 || !slices.Contains(orZero(d.AllowedMentions).Parse, kind) {
		return nil
	}
	return complain("allowed_mentions", "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
		"parse:[%q] and %s: [ids...] are mutually exclusive.", kind, kind)
}

// messageRules check a message as it would stand (Discord: resources/message; components/reference for flag 1<<15).
var messageRules = []rule[*Message]{
	{name: "content: at most 2000 characters", check: func(m *Message) []fieldError {
		return atMost("content", m.Content, 2000)
	}},
	{name: "embeds: at most 10", check: func(m *Message) []fieldError { return count("embeds", len(m.Embeds), 0, 10) }},
	{name: "embeds: each within its limits", check: func(m *Message) []fieldError {
		return each("embeds", m.Embeds, checkEmbed)
	}},
	{name: "embeds: at most 6000 characters in all", check: func(m *Message) []fieldError {
		if embedLength(m.Embeds) <= 6000 {
			return nil
		}
		return complain("embeds", "MAX_EMBED_SIZE_EXCEEDED", "Embed size exceeds maximum size of 6000")
	}},
	{name: "components V2: no content and no embeds beside them", check: func(m *Message) []fieldError {
		if m.Flags&FlagComponentsV2 == 0 || m.Content == "" && len(m.Embeds) == 0 {
			return nil
		}
		return complain("content", "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
			"The 'content' and 'embeds' fields cannot be used when using MessageFlags.IS_COMPONENTS_V2")
	}},
	{name: "components: laid out by the rules", check: checkLayout},
	{name: "components: each within its limits", check: func(m *Message) []fieldError {
		return each("components", m.Components, checkComponent)
	}},
	{name: "components: custom ids unique in the message", check: func(m *Message) []fieldError {
		return uniqueCustomIDs(m.Components)
	}},
	{name: "at most 10 attachments", status: http.StatusBadRequest, code: codeTooManyFiles,
		message: "Maximum number of attachments in a message reached (10)",
		check:   func(m *Message) []fieldError { return count("attachments", len(m.Attachments), 0, maxFiles) }},
	{name: "a message is not empty", status: http.StatusBadRequest, code: codeEmptyMessage,
		message: "Cannot send an empty message",
		check: func(m *Message) []fieldError {
			if m.Content != "" || len(m.Embeds) > 0 || len(m.Components) > 0 || len(m.Attachments) > 0 {
				return nil
			}
			return complain("content", "EMPTY", "empty")
		}},
}

func uniqueCustomIDs(components []Component) []fieldError {
	var ids []string
	for _, c := range flatten(components) {
		if c.CustomID != "" {
			ids = append(ids, c.CustomID)
		}
	}
	if unique("components", ids) == nil {
		return nil
	}
	return complain("components", "COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated")
}

func orZero[T any](p *T) T {
	var zero T
	return orDefault(p, zero)
}
