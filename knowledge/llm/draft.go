package llm

import (
	"encoding/json"
	"errors"
	"io"
	"regexp"
	"strings"
	"time"
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
		Note  string `json:"note,omitempty"`
	}
	type refused struct {
		Text   string `json:"text"`
		Reason string `json:"reason"`
	}
	var data struct {
		Facts    []fact    `json:"facts"`
		Before   string    `json:"question_before,omitempty"`
		Question string    `json:"question"`
		Refused  []refused `json:"refused,omitempty"`
	}
	for _, f := range w.Facts {
		data.Facts = append(data.Facts, fact{f.ID, f.Claim, note(f, w.Now)})
	}
	for _, f := range w.Faults {
		data.Refused = append(data.Refused, refused{f.Text, string(f.Reason)})
	}
	data.Before, data.Question = beginning(w.Before), beginning(w.Question)
	return asData(data)
}

// note says what a fact's claim alone does not: that it is no longer so, or not agreed on.
func note(f knowledge.Fact, now time.Time) string {
	switch {
	case f.Superseded():
		return "replaced by a newer fact"
	case !f.Holds.To.IsZero() && f.Holds.To.First().Before(now):
		return "over since " + f.Holds.To.Words()
	case f.Status == knowledge.Disputed:
		return "disputed"
	}
	return ""
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

// fence begins what some models wrap their JSON in.
var fence = regexp.MustCompile("^```(?i:json)?")

// parse reads a draft strictly. Some servers wrap it in a fence.
func parse(content string) (knowledge.Draft, error) {
	content = strings.TrimSpace(strings.TrimSuffix(fence.ReplaceAllString(content, ""), "```"))
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
