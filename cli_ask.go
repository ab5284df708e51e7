package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"strings"
	"time"

	"tiktalks/bot"
	"tiktalks/commands"
	"tiktalks/knowledge"
)

func runAsk(ctx context.Context, p program, args []string) error {
	fs := flags(p, "ask", "[flags] [question]", "Answers the question. Without one it chats: a question a line, follow-ups understood.")
	dir := fs.String("facts", "", "folder with another fact base (default: the one compiled in)")
	asJSON := fs.Bool("json", false, `read {"id","question","history":[{"question"}]} lines and write {"id","answered","kind","answer","facts","as_of","elapsed_us"} lines`)
	why := fs.Bool("why", false, "after the answer, show how it was chosen: for those who keep the facts")
	if err := parse(fs, args); err != nil {
		return err
	}
	question := strings.Join(fs.Args(), " ")
	if fs.NArg() > 0 && strings.TrimSpace(question) == "" {
		return usageError{errors.New("ask: the question is empty")}
	}
	if *why && question == "" {
		return usageError{errors.New("ask: -why explains one answer, so it needs the question here")}
	}
	if *asJSON && question != "" {
		return usageError{errors.New("ask: -json reads its questions from standard input, so it takes none here")}
	}
	config, err := bot.ReadConfig(p.env)
	if err != nil {
		return err
	}
	base, err := loadBase(*dir)
	if err != nil {
		return err
	}
	answerer := newAnswerer(config, knowledge.NewBase(base), nil, slog.New(slog.NewTextHandler(p.stderr, nil)))
	switch {
	case *asJSON:
		return askJSON(ctx, p, answerer)
	case question != "":
		q := knowledge.Question{Text: question, Now: p.now()}
		printAnswer(p.stdout, answerer.Answer(ctx, q))
		if *why {
			fmt.Fprintf(p.stdout, "\n%s", answerer.Base.Current().Why(q))
		}
		return nil
	default:
		return chat(ctx, p, answerer)
	}
}

// askedLine is one line of input to ask -json.
type askedLine struct {
	ID       string `json:"id"`
	Question string `json:"question"`
	History  []struct {
		Question string `json:"question"`
	} `json:"history"`
}

// answeredLine is one line of its output.
type answeredLine struct {
	ID       string   `json:"id"`
	Answered bool     `json:"answered"`
	Kind     string   `json:"kind"`
	Answer   string   `json:"answer"`
	Facts    []string `json:"facts"`
	AsOf     string   `json:"as_of"`
	Elapsed  int64    `json:"elapsed_us"`
}

func (a askedLine) name() string { return a.ID }

func (a askedLine) check() error {
	if strings.TrimSpace(a.Question) == "" {
		return errors.New("the question is missing")
	}
	return nil
}

func askJSON(ctx context.Context, p program, answerer *knowledge.Answerer) error {
	return eachLine(p, "ask: lines of the input that are no question", func(asked askedLine) any {
		return answerLine(ctx, p, answerer, asked)
	})
}

func answerLine(ctx context.Context, p program, answerer *knowledge.Answerer, asked askedLine) answeredLine {
	q := knowledge.Question{Text: asked.Question, Now: p.now()}
	for _, turn := range asked.History {
		q.History = append(q.History, turn.Question)
	}
	start := time.Now()
	a := answerer.Answer(ctx, q)
	line := answeredLine{
		ID: asked.ID, Answered: a.Answered(), Kind: string(a.Kind), Answer: a.Text,
		Facts: []string{}, AsOf: a.AsOf.String(), Elapsed: time.Since(start).Microseconds(),
	}
	for _, f := range a.Facts {
		line.Facts = append(line.Facts, f.ID)
	}
	return line
}

// historyKept is how many earlier questions the chat keeps for follow-ups.
const historyKept = 4

// chat answers a question a line until the input ends. A person at a terminal sees a prompt, and ends with an empty line.
func chat(ctx context.Context, p program, answerer *knowledge.Answerer) error {
	prompt := ""
	if p.terminal {
		prompt = "\n> "
		s := answerer.Base.Current()
		fmt.Fprintf(p.stdout, "Ask about %s (facts up to %s). An empty line ends.\n", s.Name, s.Ends.Words())
	}
	var history []string
	fmt.Fprint(p.stdout, prompt)
	for line := range lines(p.stdin) {
		question := strings.TrimSpace(line.text)
		switch {
		case line.err != nil:
			fmt.Fprintf(p.stderr, "tiktalks: line %d: %v\n", line.number, line.err)
		case question == "" && p.terminal:
			return nil
		case question != "":
			printAnswer(p.stdout, answerer.Answer(ctx, knowledge.Question{Text: question, History: history, Now: p.now()}))
			history = append(history, question)
			history = history[max(0, len(history)-historyKept):]
		}
		fmt.Fprint(p.stdout, prompt)
	}
	return nil
}

// sourcesPrinted is how many sources an answer in the terminal names.
const sourcesPrinted = 3

func printAnswer(w io.Writer, a knowledge.Answer) {
	fmt.Fprintln(w, a.Text)
	if a.Model != "" {
		fmt.Fprintln(w, "  "+commands.WordedByModel)
	}
	n := 0
	for _, f := range a.Facts {
		for _, s := range f.Sources {
			if n++; n > sourcesPrinted {
				return
			}
			fmt.Fprintf(w, "  [%d] %s, %s\n", n, s.Publisher, s.URL)
		}
	}
}
