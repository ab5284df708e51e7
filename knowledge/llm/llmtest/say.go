package llmtest

import (
	"encoding/json"
	"fmt"
	"net/http"
	"time"
)

// Sentence is one sentence of a draft and the ids of the facts that it names.
type Sentence struct {
	Text  string   `json:"text"`
	Facts []string `json:"facts"`
}

// Draft gives sentences in the form that a client asks for.
func Draft(sentences ...Sentence) string {
	data, err := json.Marshal(map[string]any{"sentences": sentences})
	if err != nil {
		panic(err) // strings always marshal
	}
	return string(data)
}

// Honest answers with the claim of the first fact that it was given, word for word. A follow-up it puts behind the question
// before.
func Honest(w http.ResponseWriter, r *http.Request, asked Request) {
	Say(honest)(w, r, asked)
}

func honest(asked Request) string {
	if n := len(asked.Earlier); n > 0 {
		return asked.Earlier[n-1] + " " + asked.Question
	}
	first := asked.first()
	return Draft(Sentence{first.Claim, []string{first.ID}})
}

// first is the fact that answers the question; an empty one where none was given.
func (r Request) first() Fact {
	if len(r.Facts) == 0 {
		return Fact{}
	}
	return r.Facts[0]
}

// Say answers with a finished message of the text that the function makes of the request.
func Say(text func(asked Request) string) Behaviour {
	return func(w http.ResponseWriter, _ *http.Request, asked Request) {
		answer(w, choice{Message: message{Role: "assistant", Content: text(asked)}, Finish: "stop"})
	}
}

// Claim answers with the draft of one sentence that names the first fact it was given; the function makes it of the
// fact's claim.
func Claim(text func(claim string) string) Behaviour {
	return Say(func(asked Request) string {
		first := asked.first()
		return Draft(Sentence{text(first.Claim), []string{first.ID}})
	})
}

// After plays the behaviour so much later.
func After(d time.Duration, then Behaviour) Behaviour {
	return func(w http.ResponseWriter, r *http.Request, asked Request) {
		timer := time.NewTimer(d)
		defer timer.Stop()
		select {
		case <-timer.C:
			then(w, r, asked)
		case <-r.Context().Done():
		}
	}
}

type message struct {
	Role    string `json:"role"`
	Content string `json:"content"`
	Refusal string `json:"refusal,omitempty"`
}

type choice struct {
	Index   int     `json:"index"`
	Message message `json:"message"`
	Finish  string  `json:"finish_reason"`
}

// answer writes a chat completion.
func answer(w http.ResponseWriter, choices ...choice) {
	body, err := json.Marshal(map[string]any{
		"id": "chatcmpl-1", "object": "chat.completion", "created": 1750000000, "model": "stand-in",
		"choices": append([]choice{}, choices...),
		"usage":   map[string]int{"prompt_tokens": 300, "completion_tokens": 40, "total_tokens": 340},
	})
	if err != nil {
		panic(err) // strings and numbers always marshal
	}
	w.Header().Set("Content-Type", "application/json")
	fmt.Fprintf(w, "%s", body)
}
