package llmtest

import (
	"net/http"
	"regexp"
	"strings"
	"time"
)

// Scene is one thing that the server can play, with a name for tables.
type Scene struct {
	Name   string
	Play   Behaviour
	Honest bool // it ends in a draft that the given facts carry; all others must never reach a reader
}

// Scenes lists everything that the server can play. The clients of all of them get an answer of their own making.
func Scenes() []Scene {
	return append(append(faults(), forms()...), lies()...)
}

// Replies are honest drafts that begin with a yes or no, which no reader may see: it is the model's view of the question.
func Replies() []Scene {
	return []Scene{
		{"a yes before the statement", Claim(func(claim string) string { return "Yes. " + claim }), true},
		{"a no before the statement", Claim(func(claim string) string { return "No, " + claim }), true},
	}
}

// faults are the scenes in which no draft arrives whole.
func faults() []Scene {
	page := "<!doctype html><title>Bad gateway</title><p>" + Chatter
	return []Scene{
		{"hanging", Hang, false},
		{"hanging midway", HangMidway, false},
		{"connection reset", Reset, false},
		{"truncated body", Truncate, false},
		{"flood", Flood, false},
		{"400 with a bare text", Status(http.StatusBadRequest, `{"error":"`+Chatter+`"}`), false},
		{"401", Status(http.StatusUnauthorized, failure("invalid_api_key")), false},
		{"429 with Retry-After", TooMany(20 * time.Second), false},
		{"500", Status(http.StatusInternalServerError, failure("server_error")), false},
		{"502 with a page", Status(http.StatusBadGateway, page), false},
		{"503 loading", Status(http.StatusServiceUnavailable, `{"error":{"code":503,"message":"Loading model `+Chatter+`","type":"unavailable_error"}}`), false},
		{"200 with a page", Status(http.StatusOK, page), false},
		{"200 with an error", Status(http.StatusOK, failure("server_error")), false},
		{"200 with nothing", Status(http.StatusOK, ""), false},
		{"redirect", Elsewhere("http://127.0.0.1:1/v1/chat/completions"), false},
		{"event stream", Stream, false},
		{"event stream cut off", StreamCut, false},
		{"signs of life before the answer", KeepAlive, false},
		{"no choices", NoChoices, false},
		{"refusal", Refuse, false},
		{"finish reason length", Finish("length"), false},
		{"finish reason content_filter", Finish("content_filter"), false},
		{"finish reason of its own", Finish(Chatter), false},
	}
}

// forms are honest drafts in good and bad forms.
func forms() []Scene {
	around := func(before, after string) Behaviour {
		return Say(func(asked Request) string { return before + honest(asked) + after })
	}
	return []Scene{
		{"correct", Honest, true},
		{"slow", After(50*time.Millisecond, Honest), true},
		{"no finish reason", Finish(""), true},
		{"no schemas", NoSchemas, true},
		{"fenced", around("```json\n", "\n```"), true},
		{"fenced in capitals", around("```JSON\n", "\n```"), true},
		{"thinking", around("<think>The reader wants "+Chatter+". {\"sentences\":[]}</think>\n\n", ""), true},
		{"thinking in another tag", around("<Thinking>"+Chatter+"</Thinking>", ""), true},
		{"chatty", around("Sure. "+Chatter+": ", ""), false},
		{"text after the draft", around("", "\n"+Chatter), false},
		{"free text", Say(func(asked Request) string { return asked.first().Claim }), false},
		{"wrong JSON", Say(func(Request) string { return `{"answer":["` + Chatter + `"]}` }), false},
		{"cut JSON", Say(func(asked Request) string { return strings.TrimSuffix(honest(asked), "]}") }), false},
		{"extra keys", Say(func(asked Request) string {
			return strings.Replace(honest(asked), `{"sentences"`, `{"note":"`+Chatter+`","sentences"`, 1)
		}), false},
		{"empty text", Say(func(Request) string { return "" }), false},
		{"no sentences", Say(func(Request) string { return Draft() }), false},
		{"empty sentence", Claim(func(string) string { return " " }), false},
		{"only joining words", Claim(func(string) string { return "It was of the." }), false},
		{"too many sentences", Say(func(asked Request) string {
			first := asked.first()
			sentences := make([]Sentence, 40)
			for i := range sentences {
				sentences[i] = Sentence{"It is.", []string{first.ID}}
			}
			return Draft(sentences...)
		}), false},
	}
}

// lies are drafts in perfect form that say what the facts do not carry.
func lies() []Scene {
	digit := regexp.MustCompile(`[0-8]\b`)
	says := func(name string, text func(claim string) string) Scene { return Scene{name, Claim(text), false} }
	adds := func(name, more string) Scene {
		return says(name, func(claim string) string { return claim + " " + more })
	}
	return []Scene{
		adds("invented fact", "After that both sides walked away and broke off all talks."),
		adds("invented number", "It was 4711."),
		says("changed number", func(claim string) string {
			return digit.ReplaceAllStringFunc(claim, func(d string) string { return string(d[0] + 1) })
		}),
		adds("invented date", "That was on 30 February 1999."),
		adds("invented name", "Zebulon Quist was with it."),
		adds("number in words", "These were seventeen."),
		says("turned round", func(claim string) string { return "It is not so: " + claim }),
		says("zero before a number", func(claim string) string { return strings.Replace(claim, "2024", "02024", 1) }),
		says("a fragment", func(claim string) string { return "On" + claim[strings.LastIndex(claim, " "):] }),
		says("a question without its sign", func(claim string) string { return "Did " + strings.TrimSuffix(claim, ".") }),
		adds("spoiler", "||boo||"),
		adds("code block", "```boo```"),
		says("letter of another script", func(claim string) string { return strings.Replace(claim, "a", "\u0430", 1) }),
		adds("link", "https://evil.example/login"),
		adds("masked link", "[here](https://evil.example)"),
		adds("bare link", "evil.example"),
		adds("invitation", "discord.gg/evil"),
		adds("mention", "<@123456789012345678>"),
		adds("everyone", "@everyone"),
		adds("hidden everyone", "@\u200beveryone"),
		adds("markup", "# ||**`"),
		says("line break", func(claim string) string { return strings.Replace(claim, " ", "\n", 1) }),
		adds("turned direction", "\u202e"),
		adds("currency", "$"),
		says("5,000 characters", func(claim string) string { return strings.Repeat(claim+" ", 1+5000/(len(claim)+1)) }),
		says("another language", func(string) string { return "Das wurde in diesem Jahr so beschlossen." }),
		says("another script", func(string) string { return "这是事实。" }),
		{"fact not given", Say(func(asked Request) string { return Draft(Sentence{asked.first().Claim, []string{"made-up"}}) }), false},
		{"one fact of two not given", Say(func(asked Request) string {
			return Draft(Sentence{asked.first().Claim, []string{asked.first().ID, "made-up"}})
		}), false},
		{"no fact named", Say(func(asked Request) string { return Draft(Sentence{asked.first().Claim, nil}) }), false},
		{"leaked prompt", Say(func(asked Request) string {
			prompt := []rune(strings.Join(strings.Fields(asked.System), " "))
			return Draft(Sentence{string(prompt[:min(len(prompt), 300)]), []string{asked.first().ID}})
		}), false},
		{"echoed question", Say(func(asked Request) string {
			return Draft(Sentence{asked.Question, []string{asked.first().ID}})
		}), false},
	}
}
