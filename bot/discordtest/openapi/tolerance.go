package openapi

import (
	"encoding/json"
	"strconv"
)

// A tolerance makes up for a difference between what version 9 (and version 10 in truth) accepts and what the document says,
// by changing an object of a request's body before it is checked.
type tolerance struct {
	reason string
	change func(object map[string]any)
}

// tolerances are all differences that were met. Each states why it is no mistake of the bot.
var tolerances = []tolerance{
	{
		"default_member_permissions: the documentation and every answer have a string, the document a number",
		func(object map[string]any) {
			text, isText := object["default_member_permissions"].(string)
			if bits, err := strconv.ParseInt(text, 10, 54); isText && err == nil {
				object["default_member_permissions"] = json.Number(strconv.FormatInt(bits, 10))
			}
		},
	},
}

// tolerate applies the tolerances to every object inside a value.
func tolerate(value any) {
	switch v := value.(type) {
	case map[string]any:
		for _, t := range tolerances {
			t.change(v)
		}
		for _, inner := range v {
			tolerate(inner)
		}
	case []any:
		for _, inner := range v {
			tolerate(inner)
		}
	}
}
