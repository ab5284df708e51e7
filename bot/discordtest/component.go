package discordtest

import "slices"

// ComponentType tells what a component is (Discord: components/reference).
type ComponentType int

// All component types.
const (
	ActionRow         ComponentType = 1
	Button            ComponentType = 2
	StringSelect      ComponentType = 3
	TextInput         ComponentType = 4
	UserSelect        ComponentType = 5
	RoleSelect        ComponentType = 6
	MentionableSelect ComponentType = 7
	ChannelSelect     ComponentType = 8
	Section           ComponentType = 9
	TextDisplay       ComponentType = 10
	Thumbnail         ComponentType = 11
	MediaGallery      ComponentType = 12
	FileComponent     ComponentType = 13
	Separator         ComponentType = 14
	Container         ComponentType = 17
	Label             ComponentType = 18
	FileUpload        ComponentType = 19
	RadioGroup        ComponentType = 21
	CheckboxGroup     ComponentType = 22
	Checkbox          ComponentType = 23
)

// Styles of a button.
const (
	StyleLink    = 5 // has a URL and sends no interaction
	StylePremium = 6 // has an SKU
)

// A Component is a part of a message or of a modal; its type tells which fields count.
type Component struct {
	Type        ComponentType  `json:"type"`
	ID          int            `json:"id,omitempty"`
	CustomID    string         `json:"custom_id,omitempty"`
	Label       string         `json:"label,omitempty"`
	Description string         `json:"description,omitempty"`
	Style       int            `json:"style,omitempty"`
	URL         string         `json:"url,omitempty"`
	SKU         string         `json:"sku_id,omitempty"`
	Emoji       Emoji          `json:"emoji,omitzero"`
	Disabled    bool           `json:"disabled,omitempty"`
	Options     []SelectOption `json:"options,omitempty"`
	Placeholder string         `json:"placeholder,omitempty"`
	MinValues   *int           `json:"min_values,omitempty"`
	MaxValues   *int           `json:"max_values,omitempty"`
	MinLength   *int           `json:"min_length,omitempty"`
	MaxLength   *int           `json:"max_length,omitempty"`
	Required    *bool          `json:"required,omitempty"` // Discord's default is true
	Value       string         `json:"value,omitempty"`
	Content     string         `json:"content,omitempty"`
	AccentColor int            `json:"accent_color,omitempty"`
	Spacing     int            `json:"spacing,omitempty"`
	Divider     *bool          `json:"divider,omitempty"`
	Spoiler     bool           `json:"spoiler,omitempty"`
	Media       Media          `json:"media,omitzero"`
	File        Media          `json:"file,omitzero"`
	Items       []GalleryItem  `json:"items,omitempty"`
	Components  []Component    `json:"components,omitempty"`
	Component   *Component     `json:"component,omitempty"` // what a label names
	Accessory   *Component     `json:"accessory,omitempty"` // what stands beside a section
}

// Emoji is the picture on a button or an option.
type Emoji struct {
	ID       string `json:"id,omitempty"`
	Name     string `json:"name,omitempty"`
	Animated bool   `json:"animated,omitempty"`
}

// A SelectOption is one line of a select menu, radio or checkbox group.
type SelectOption struct {
	Label       string `json:"label"`
	Value       string `json:"value"`
	Description string `json:"description,omitempty"`
	Emoji       Emoji  `json:"emoji,omitzero"`
	Default     bool   `json:"default,omitempty"`
}

// Media points to a picture or file: https://… or attachment://….
type Media struct {
	URL string `json:"url"`
}

// A GalleryItem is one picture of a gallery.
type GalleryItem struct {
	Media       Media  `json:"media"`
	Description string `json:"description,omitempty"` // the alt text
	Spoiler     bool   `json:"spoiler,omitempty"`
}

// Walk calls visit for c and all components inside it, outermost first.
func (c Component) Walk(visit func(Component)) {
	visit(c)
	for _, inner := range c.inside() {
		inner.Walk(visit)
	}
}

// inside lists the components directly inside c.
func (c Component) inside() []Component {
	all := slices.Clone(c.Components)
	if c.Component != nil {
		all = append(all, *c.Component)
	}
	if c.Accessory != nil {
		all = append(all, *c.Accessory)
	}
	return all
}

// flatten lists all components of a message or modal, nested ones included.
func flatten(components []Component) []Component {
	var all []Component
	for _, c := range components {
		c.Walk(func(c Component) { all = append(all, c) })
	}
	return all
}

// findComponent looks for the component with the given custom id.
func findComponent(components []Component, customID string) (Component, bool) {
	for _, c := range flatten(components) {
		if c.CustomID == customID && customID != "" {
			return c, true
		}
	}
	return Component{}, false
}

func cloneComponents(components []Component) []Component {
	components = slices.Clone(components)
	for n := range components {
		c := &components[n]
		c.Options = slices.Clone(c.Options)
		c.Items = slices.Clone(c.Items)
		c.Components = cloneComponents(c.Components)
		c.Component = cloneComponent(c.Component)
		c.Accessory = cloneComponent(c.Accessory)
	}
	return components
}

func cloneComponent(c *Component) *Component {
	if c == nil {
		return nil
	}
	return &cloneComponents([]Component{*c})[0]
}
