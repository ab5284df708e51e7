package commands

import (
	"context"
	"strings"

	"tiktalks/knowledge"
	"tiktalks/knowledge/ledger"
)

// MaxQuestion is the most characters of a question. Longer ones are cut: what matters stands at the front.
const MaxQuestion = 500

// maxAbout is the most characters of a command's description (Discord's limit).
const maxAbout = 100

// ask answers a free question from the facts.
func ask(n Needs, m *memory) Command {
	answerer := n.Answerer
	return Command{
		Name:  "ask",
		About: cut("Ask about "+answerer.Base.Current().Name, maxAbout),
		Options: []Option{
			{Name: "question", About: "Your question, in your own words", Required: true, MaxRunes: MaxQuestion},
			{Name: "private", About: "Only you see the answer", Kind: Switch},
		},
		Run: func(ctx context.Context, c Call) (Reply, error) {
			question := strings.TrimSpace(c.Option("question"))
			if question == "" {
				return Reply{Text: Unheard(answerer.Base.Current().Name), Kind: "empty", Private: c.On("private")}, nil
			}
			q := knowledge.Question{Text: cut(question, MaxQuestion), Now: c.Now, Place: c.Place.Guild, Asker: c.Person.ID}
			for _, t := range m.recall(c) {
				q.History = append(q.History, t.question)
			}
			answer := answerer.Answer(ctx, q)
			if answer.Kind == knowledge.Crowded {
				return Reply{Text: Busy, Kind: string(answer.Kind), Private: c.On("private")}, nil
			}
			m.remember(c, q.Text, answer)
			r := answerReply(answer, c.On("private"))
			if n.Ledger != nil {
				r.Buttons = answerButtons(ctx, n, c, answer)
			}
			return r, nil
		},
	}
}

// answerButtons gives what can be clicked under an answer: what one thinks of it, or the wish to be told when there is one,
// where the server keeps questions.
func answerButtons(ctx context.Context, n Needs, c Call, a knowledge.Answer) []Button {
	if a.Answered() && c.On("private") {
		return append(feedbackButtons(), watchButton(n, a)...)
	}
	if a.Answered() {
		return feedbackButtons()
	}
	if a.Kind != knowledge.Unknown || c.Place.Guild == "" {
		return nil
	}
	ctx, cancel := context.WithTimeout(ctx, lookFor)
	defer cancel()
	on, err := n.Ledger.Settings().Get(ctx, c.Place.Guild, ledger.KeepsQuestions)
	if err != nil || on != ledger.On {
		return nil // that the ledger can't be read is told by what keeps the question
	}
	p := press("ask tell")
	if c.Message.ID != "" {
		p = press("ask tell", "at", c.Message.ID)
	}
	return []Button{{Label: "Tell me when this is known", Press: p}}
}

// answerReply lays an answer out: the text, then its sources in a card.
func answerReply(a knowledge.Answer, private bool) Reply {
	r := Reply{Text: a.Text, Private: private, Facts: ids(a.Facts), Derived: a.Derived, Kind: string(a.Kind), Version: a.Version}
	if !a.Answered() {
		return r
	}
	r.Card.Links = sourceLinks(a.Facts, maxLinks)
	if len(a.Next) > 0 {
		r.Card.Body = "Ask next: " + strings.Join(a.Next, " · ")
	}
	if a.Model != "" {
		r.Card.Footer = WordedByModel
	}
	if a.Spent {
		r.Card.Footer = ModelSpent
	}
	return r
}

// maxLinks is how many sources an answer shows; /sources shows all.
const maxLinks = 4

// sourceLinks gives the sources of the facts, each page once, at most most of them; the first source of each fact first.
func sourceLinks(facts []knowledge.Fact, most int) []Link {
	var links []Link
	seen := map[string]bool{}
	for round := range maxSources(facts) {
		for _, f := range facts {
			if round >= len(f.Sources) || seen[f.Sources[round].URL] || len(links) == most {
				continue
			}
			seen[f.Sources[round].URL] = true
			links = append(links, sourceLink(f.Sources[round]))
		}
	}
	return links
}

func maxSources(facts []knowledge.Fact) int {
	n := 0
	for _, f := range facts {
		n = max(n, len(f.Sources))
	}
	return n
}

func sourceLink(s knowledge.Source) Link {
	label := s.Publisher
	if !s.Published.IsZero() {
		label += ", " + s.Published.Words()
	}
	return Link{label, s.URL}
}

func ids(facts []knowledge.Fact) []string {
	all := make([]string, len(facts))
	for i, f := range facts {
		all[i] = f.ID
	}
	return all
}

// cut shortens a text to at most n characters, at a space where there is one near the end.
func cut(s string, n int) string {
	runes := []rune(s)
	if len(runes) <= n {
		return s
	}
	short := string(runes[:n-1])
	if at := strings.LastIndexByte(short, ' '); at > len(short)*3/4 {
		short = short[:at]
	}
	return short + "…"
}
