package llmtest

import (
	"bytes"
	"fmt"
	"net/http"
	"strconv"
	"time"
)

// Chatter stands in everything that a server says of its own accord: error texts, pages, reasons. No reader and no log
// may ever see it.
const Chatter = "zq-server-chatter-17"

// Hang never answers.
func Hang(_ http.ResponseWriter, r *http.Request, _ Request) { <-r.Context().Done() }

// HangMidway sends a good status and the beginning of an answer, then nothing more.
func HangMidway(w http.ResponseWriter, r *http.Request, _ Request) {
	begin(w, `{"choices":[{"index":0,"message":{"role":"assistant","content":"{\"sentences\":`)
	<-r.Context().Done()
}

// Reset breaks the connection instead of answering.
func Reset(http.ResponseWriter, *http.Request, Request) { panic(http.ErrAbortHandler) }

// Truncate promises an honest answer and breaks the connection halfway through it.
func Truncate(w http.ResponseWriter, _ *http.Request, asked Request) {
	half := honest(asked)
	w.Header().Set("Content-Length", strconv.Itoa(10*len(half)))
	begin(w, `{"choices":[{"index":0,"finish_reason":"stop","message":{"role":"assistant","content":`+strconv.Quote(half))
	panic(http.ErrAbortHandler)
}

// Flood answers with blanks and no end.
func Flood(w http.ResponseWriter, r *http.Request, _ Request) {
	blanks := make([]byte, 64<<10)
	for i := range blanks {
		blanks[i] = ' '
	}
	for r.Context().Err() == nil {
		if _, err := w.Write(blanks); err != nil {
			return
		}
	}
}

// Status answers with an HTTP status and a body in it.
func Status(code int, body string) Behaviour {
	return func(w http.ResponseWriter, _ *http.Request, _ Request) {
		w.WriteHeader(code)
		fmt.Fprint(w, body)
	}
}

// NoSchemas sends requests back that ask for a form, as servers do which know none, and is Honest otherwise.
func NoSchemas(w http.ResponseWriter, r *http.Request, asked Request) {
	if bytes.Contains(asked.Body, []byte(`"response_format"`)) {
		Status(http.StatusBadRequest, failure("response_format is not supported"))(w, r, asked)
		return
	}
	Honest(w, r, asked)
}

// TooMany answers 429 and says when to come again, in whole seconds.
func TooMany(again time.Duration) Behaviour {
	return func(w http.ResponseWriter, r *http.Request, asked Request) {
		w.Header().Set("Retry-After", strconv.Itoa(int(again.Seconds())))
		Status(http.StatusTooManyRequests, failure("rate_limit_exceeded"))(w, r, asked)
	}
}

// Elsewhere sends the client with its whole request to another address.
func Elsewhere(address string) Behaviour {
	return func(w http.ResponseWriter, _ *http.Request, _ Request) {
		w.Header().Set("Location", address)
		w.WriteHeader(http.StatusPermanentRedirect)
		fmt.Fprint(w, Chatter)
	}
}

// NoChoices answers well, but without any choice.
func NoChoices(w http.ResponseWriter, _ *http.Request, _ Request) { answer(w) }

// Refuse answers with a refusal in the place that OpenAI gives it.
func Refuse(w http.ResponseWriter, _ *http.Request, _ Request) {
	answer(w, choice{Message: message{Role: "assistant", Refusal: "I can't say that: " + Chatter}, Finish: "stop"})
}

// Finish gives an honest draft with another reason for its end than "stop".
func Finish(reason string) Behaviour {
	return func(w http.ResponseWriter, _ *http.Request, asked Request) {
		answer(w, choice{Message: message{Role: "assistant", Content: honest(asked)}, Finish: reason})
	}
}

// Stream answers with server-sent events although nobody asked for a stream.
func Stream(w http.ResponseWriter, _ *http.Request, asked Request) {
	w.Header().Set("Content-Type", "text/event-stream")
	fmt.Fprintf(w, ": %s\n\ndata: {\"choices\":[{\"delta\":{\"content\":%s}}]}\n\ndata: [DONE]\n\n", Chatter, strconv.Quote(honest(asked)))
}

// StreamCut begins a stream with comments and odd lines, and ends it in the middle of a line without a word.
func StreamCut(w http.ResponseWriter, _ *http.Request, asked Request) {
	w.Header().Set("Content-Type", "text/event-stream")
	half := strconv.Quote(honest(asked))
	fmt.Fprintf(w, ": %s\n\nevent: ping\nretry: 5\n\ndata: {\"choices\":[{\"delta\":{\"content\":%s", Chatter, half[:len(half)/2])
}

// KeepAlive sends signs of life before an honest answer that is no stream.
func KeepAlive(w http.ResponseWriter, r *http.Request, asked Request) {
	begin(w, ": "+Chatter+"\n\n: "+Chatter+"\n\n")
	Honest(w, r, asked)
}

// begin sends the beginning of an answer at once.
func begin(w http.ResponseWriter, text string) {
	w.Header().Set("Content-Type", "application/json")
	fmt.Fprint(w, text)
	_ = http.NewResponseController(w).Flush()
}

// failure is an error body as OpenAI writes it.
func failure(code string) string {
	return fmt.Sprintf(`{"error":{"message":%q,"type":"invalid_request_error","param":null,"code":%q}}`, Chatter, code)
}
