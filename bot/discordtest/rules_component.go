package discordtest

import (
	"slices"
	"unicode/utf8"
)

// componentRules check one component by its type, without what is inside it (Discord: components/reference).
var componentRules = map[ComponentType]func(path string, c Component) []fieldError{
	ActionRow:         checkRow,
	Button:            checkButton,
	StringSelect:      checkStringSelect,
	UserSelect:        checkSelect,
	RoleSelect:        checkSelect,
	MentionableSelect: checkSelect,
	ChannelSelect:     checkSelect,
	Section:           checkSection,
	TextDisplay:       func(path string, c Component) []fieldError { return between(path+".content", c.Content, 1, 4000) },
	Thumbnail:         checkThumbnail,
	MediaGallery:      checkGallery,
	FileComponent:     func(path string, c Component) []fieldError { return required(path+".file.url", c.File.URL) },
	Separator:         func(path string, c Component) []fieldError { return inRange(path+".spacing", &c.Spacing, 0, 2) },
	Container:         checkContainer,
}

// checkComponent checks a component of a message and all inside it.
func checkComponent(path string, c Component) []fieldError {
	check, ok := componentRules[c.Type]
	if !ok {
		return complain(path+".type", "COMPONENT_TYPE_INVALID", "A component of type %d is not allowed here", c.Type)
	}
	broken := check(path, c)
	broken = append(broken, each(path+".components", c.Components, checkComponent)...)
	if c.Accessory != nil {
		broken = append(broken, checkComponent(path+".accessory", *c.Accessory)...)
	}
	return broken
}

// checkRow allows five buttons or one select menu.
func checkRow(path string, c Component) []fieldError {
	broken := count(path+".components", len(c.Components), 1, 5)
	for _, inner := range c.Components {
		if _, menu := selectRules[inner.Type]; menu && len(c.Components) > 1 {
			broken = append(broken, complain(path+".components", "COMPONENT_LAYOUT_WIDTH_EXCEEDED",
				"A select menu fills its row")...)
		}
	}
	return append(broken, allowOnly(path+".components", c.Components,
		Button, StringSelect, UserSelect, RoleSelect, MentionableSelect, ChannelSelect)...)
}

func checkButton(path string, c Component) []fieldError {
	broken := slices.Concat(inRange(path+".style", &c.Style, 1, 6), atMost(path+".label", c.Label, 80))
	switch c.Style {
	case StyleLink:
		broken = slices.Concat(broken, between(path+".url", c.URL, 1, 512), link(path+".url", c.URL, webURL), without(path, c))
	case StylePremium:
		broken = slices.Concat(broken, required(path+".sku_id", c.SKU), without(path, c))
	default:
		broken = append(broken, between(path+".custom_id", c.CustomID, 1, 100)...)
		if c.URL != "" {
			broken = append(broken, complain(path+".url", "BUTTON_COMPONENT_URL_INVALID", "Only a link button has a URL")...)
		}
	}
	if c.Style != StylePremium && c.Label == "" && c.Emoji == (Emoji{}) {
		broken = append(broken, complain(path+".label", "BUTTON_COMPONENT_INVALID_LABEL", "A button must have a label or emoji")...)
	}
	return broken
}

// without checks that a button which sends no interaction has no custom id.
func without(path string, c Component) []fieldError {
	if c.CustomID == "" {
		return nil
	}
	return complain(path+".custom_id", "BUTTON_COMPONENT_CUSTOM_ID_AND_URL", "A custom id and url cannot both be specified")
}

func checkSelect(path string, c Component) []fieldError {
	return slices.Concat(
		between(path+".custom_id", c.CustomID, 1, 100),
		atMost(path+".placeholder", c.Placeholder, 150),
		inRange(path+".min_values", c.MinValues, 0, 25),
		inRange(path+".max_values", c.MaxValues, 1, 25),
	)
}

func checkStringSelect(path string, c Component) []fieldError {
	broken := append(checkSelect(path, c), count(path+".options", len(c.Options), 1, 25)...)
	var values []string
	for _, o := range c.Options {
		values = append(values, o.Value)
	}
	broken = append(broken, unique(path+".options", values)...)
	return append(broken, each(path+".options", c.Options, checkSelectOption)...)
}

func checkSelectOption(path string, o SelectOption) []fieldError {
	return slices.Concat(
		between(path+".label", o.Label, 1, 100),
		between(path+".value", o.Value, 1, 100),
		atMost(path+".description", o.Description, 100),
	)
}

func checkSection(path string, c Component) []fieldError {
	broken := slices.Concat(count(path+".components", len(c.Components), 1, 3),
		allowOnly(path+".components", c.Components, TextDisplay))
	if c.Accessory == nil {
		return append(broken, complain(path+".accessory", "BASE_TYPE_REQUIRED", "This field is required")...)
	}
	return append(broken, oneOf(path+".accessory.type", c.Accessory.Type, Button, Thumbnail)...)
}

func checkThumbnail(path string, c Component) []fieldError {
	return checkGalleryItem(path, GalleryItem{Media: c.Media, Description: c.Description})
}

func checkGallery(path string, c Component) []fieldError {
	return append(count(path+".items", len(c.Items), 1, 10), each(path+".items", c.Items, checkGalleryItem)...)
}

func checkGalleryItem(path string, i GalleryItem) []fieldError {
	return slices.Concat(
		required(path+".media.url", i.Media.URL),
		link(path+".media.url", i.Media.URL, mediaURL),
		atMost(path+".description", i.Description, 1024),
	)
}

func checkContainer(path string, c Component) []fieldError {
	return slices.Concat(
		count(path+".components", len(c.Components), 1, 40),
		inRange(path+".accent_color", &c.AccentColor, 0, 0xFFFFFF),
		allowOnly(path+".components", c.Components, ActionRow, TextDisplay, Section, MediaGallery, Separator, FileComponent),
	)
}

func allowOnly(path string, list []Component, types ...ComponentType) []fieldError {
	return each(path, list, func(path string, c Component) []fieldError { return oneOf(path+".type", c.Type, types...) })
}

func required(path, text string) []fieldError {
	if text != "" {
		return nil
	}
	return complain(path, "BASE_TYPE_REQUIRED", "This field is required")
}

// checkLayout checks what a message's components are as a whole. Without the V2 flag there are at most five rows; with it
// 40 components, nested ones included, and 4000 characters of text.
func checkLayout(m *Message) []fieldError {
	if m.Flags&FlagComponentsV2 == 0 {
		return append(count("components", len(m.Components), 0, 5), allowOnly("components", m.Components, ActionRow)...)
	}
	all := flatten(m.Components)
	length := 0
	for _, c := range all {
		if c.Type == TextDisplay {
			length += utf8.RuneCountInString(c.Content)
		}
	}
	broken := count("components", len(all), 0, 40)
	if length > 4000 {
		broken = append(broken, complain("components", "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
			"Must be 4000 or fewer in length.")...)
	}
	return append(broken, allowOnly("components", m.Components,
		ActionRow, TextDisplay, Section, MediaGallery, Separator, FileComponent, Container)...)
}
