package llm

import (
	"encoding/json"
	"errors"
	"io"
	"strings"
	"unicode"

	"tiktalks/knowledge"
)

// schema is the form of a draft, for servers that heed one.
const schema = `{"type":"object","additionalProperties":false,"required":["sentences"],"properties":{"sentences":{"type":"array",` +
	`"items":{"type":"object","additionalProperties":false,"required":["text","facts"],"properties":{"text":{"type":"string"},` +
	`"facts":{"type":"array","items":{"type":"string"}}}}}}}`

// material gives the model the facts and the question as JSON, so that neither can pass for the other.
func material(w knowledge.Wording) string {
	type fact struct {
		ID    string `json:"id"`
		Claim string `json:"claim"`
	}
	type refused struct {
		Text   string `json:"text"`
		Reason string `json:"reason"`
	}
	var data struct {
		Facts    []fact    `json:"facts"`
		Question string    `json:"question"`
		Refused  []refused `json:"refused,omitempty"`
	}
	for _, f := range w.Facts {
		data.Facts = append(data.Facts, fact{f.ID, f.Claim})
	}
	for _, f := range w.Faults {
		data.Refused = append(data.Refused, refused{f.Text, string(f.Reason)})
	}
	data.Question = beginning(w.Question)
	return asData(data)
}

// beginning is as much of a question as the model sees.
func beginning(question string) string {
	runes := []rune(question)
	return string(runes[:min(len(runes), maxQuestion)])
}

// asData puts JSON between the markers. It escapes angle brackets, so that nothing in it ends the data.
func asData(v any) string {
	data, err := json.Marshal(v)
	if err != nil {
		return "{}" // strings always marshal
	}
	return "<data>\n" + string(data) + "\n</data>"
}

// parse reads a draft strictly. Some servers wrap it in a fence.
func parse(content string) (knowledge.Draft, error) {
	content = strings.TrimPrefix(strings.TrimPrefix(content, "```json"), "```")
	content = strings.TrimSpace(strings.TrimSuffix(content, "```"))
	var said struct {
		Sentences []struct {
			Text  string   `json:"text"`
			Facts []string `json:"facts"`
		} `json:"sentences"`
	}
	decoder := json.NewDecoder(strings.NewReader(content))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&said); err != nil {
		return knowledge.Draft{}, errors.New("the model's answer is not the JSON that was asked for")
	}
	if _, err := decoder.Token(); err != io.EOF {
		return knowledge.Draft{}, errors.New("the model wrote more than the JSON that was asked for")
	}
	var d knowledge.Draft
	for _, s := range said.Sentences {
		d.Sentences = append(d.Sentences, knowledge.Sentence{Text: strings.TrimSpace(strings.Map(plainSpace, s.Text)), Facts: s.Facts})
	}
	return d, nil
}

// plainSpace makes the spaces of typesetters, which some models like, ordinary ones.
func plainSpace(r rune) rune {
	if unicode.Is(unicode.Zs, r) {
		return ' '
	}
	return r
}
