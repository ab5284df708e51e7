package commands

import (
	"cmp"
	"context"
	"fmt"
	"strconv"
	"strings"
	"time"

	"tiktalks/knowledge"
	"tiktalks/knowledge/ledger"
)

const queueShown = 25 // questions of one list: those of a menu

// factsQueue lists the server's questions that had no answer, those asked by most people first.
func factsQueue(d *Desk) Command {
	return Command{
		Name: "facts queue", About: "Questions that I could not answer", Access: Curators, Private: true,
		Run: func(ctx context.Context, c Call) (Reply, error) {
			on, err := d.needs.Ledger.Settings().Get(ctx, c.Place.Guild, ledger.KeepsQuestions)
			if err != nil {
				return Reply{}, err
			}
			all, err := d.needs.Ledger.Queue().List(ctx, c.Place.Guild, ledger.QuestionOpen, queueShown)
			if err != nil {
				return Reply{}, err
			}
			r := queueReply(all, on == ledger.On)
			r.InPlace = c.Option("back") != ""
			return r, nil
		},
	}
}

func queueReply(all []ledger.Question, on bool) Reply {
	r := Reply{Private: true, Kind: "queue"}
	switch {
	case !on:
		r.Text = "This server keeps no questions. Who manages it can change that: /settings queue use:on."
		return r
	case len(all) == 0:
		r.Text = "No question waits."
		return r
	}
	r.Text = fmt.Sprintf("Questions that wait: %d, those asked by most people first.", len(all))
	r.Menu = &Menu{Press: press("facts question"), Hint: "Look at a question"}
	var body []string
	for _, q := range all {
		number := strconv.FormatInt(q.Number, 10)
		body = append(body, fmt.Sprintf("%s. %s (%s)", number, cut(q.Text, 140), askersWords(q)))
		r.Menu.Choices = append(r.Menu.Choices, Choice{cut(number+". "+q.Text, 100), number})
	}
	r.Card.Body = strings.Join(body, "\n")
	return r
}

func askersWords(q ledger.Question) string {
	people := "1 person"
	if q.Askers != 1 {
		people = fmt.Sprintf("%d people", q.Askers)
	}
	if q.Asks > q.Askers {
		people += fmt.Sprintf(", %d times", q.Asks)
	}
	return people + ", last " + q.Last.UTC().Format("2 January")
}

// factsQuestion shows one question of the queue, with what can be made of it.
func factsQuestion(d *Desk) Command {
	return Command{
		Name: "facts question", Hidden: true, Access: Curators, Private: true,
		Run: func(ctx context.Context, c Call) (Reply, error) {
			number := c.Number(Chosen)
			q, err := d.needs.Ledger.Queue().Get(ctx, c.Place.Guild, number)
			if err != nil {
				return Reply{}, refused(err)
			}
			n := c.Option(Chosen)
			return Reply{
				Text: fmt.Sprintf("Question %s: %s", n, q.Text),
				Card: Card{Body: askersWords(q) + "\n" + d.wouldAnswer(c, q.Text)},
				Buttons: []Button{
					{Label: "Write the fact", Press: press("facts write", "number", n), Style: Main},
					{Label: "Answered: tell them", Press: press("facts decide", "number", n, "as", string(ledger.QuestionAnswered))},
					{Label: "Dismiss", Press: press("facts decide", "number", n, "as", string(ledger.QuestionDismissed))},
					{Label: "Spam", Press: press("facts decide", "number", n, "as", string(ledger.QuestionSpam)), Style: Danger},
					{Label: "Back", Press: press("facts queue", "back", "1")},
				},
				InPlace: true, Private: true, Kind: "queue",
			}, nil
		},
	}
}

// wouldAnswer tells what the facts say to a question today.
func (d *Desk) wouldAnswer(c Call, question string) string {
	a := d.needs.Answerer.Base.Current().Answer(knowledge.Question{Text: question, Now: c.Now})
	if !a.Answered() {
		return "The facts do not answer it today."
	}
	return "Today's answer: " + a.Text + " (" + strings.Join(ids(a.Facts), ", ") + ")"
}

// factsWrite opens the form for a fact that answers a question.
func factsWrite(d *Desk) Command {
	return Command{
		Name: "facts write", Hidden: true, Access: Curators, Private: true,
		Run: func(ctx context.Context, c Call) (Reply, error) {
			number := c.Number("number")
			q, err := d.needs.Ledger.Queue().Get(ctx, c.Place.Guild, number)
			if err != nil {
				return Reply{}, refused(err)
			}
			f := knowledge.Fact{Status: knowledge.Single, Asks: []string{q.Text}}
			return openForm("New fact", press("facts propose"), factFields(f, "answers question "+c.Option("number"))), nil
		},
	}
}

// factsDecide says what becomes of a question. Who asked it and wished to be told is told its answer, once.
func factsDecide(d *Desk) Command {
	return Command{
		Name: "facts decide", Hidden: true, Access: Curators, Private: true,
		Run: func(ctx context.Context, c Call) (Reply, error) {
			number := c.Number("number")
			state := ledger.QuestionState(c.Option("as"))
			q, err := d.needs.Ledger.Queue().Get(ctx, c.Place.Guild, number)
			if err != nil {
				return Reply{}, refused(err)
			}
			text := fmt.Sprintf("Question %d is %s.", number, state)
			answer := d.needs.Answerer.Base.Current().Answer(knowledge.Question{Text: q.Text, Now: c.Now})
			if state == ledger.QuestionAnswered && !answer.Answered() {
				return Reply{}, problem("The facts do not answer it yet: write the fact first, and publish it.")
			}
			if err := d.needs.Ledger.Queue().Decide(ctx, c.Place.Guild, number, state, c.Person.ID, ""); err != nil {
				return Reply{}, refused(err)
			}
			if state == ledger.QuestionAnswered {
				text += fmt.Sprintf(" Told: %d.", d.tellAskers(ctx, q, answer))
			}
			return Reply{
				Text: text, Buttons: []Button{{Label: "Back", Press: press("facts queue", "back", "1")}},
				InPlace: true, Private: true, Kind: "queue",
			}, nil
		},
	}
}

// tellAskers tells those who wished it the answer to their question, and gives how many were reached. Each is forgotten
// first: nobody is told twice.
func (d *Desk) tellAskers(ctx context.Context, q ledger.Question, a knowledge.Answer) int {
	askers, err := d.needs.Ledger.Queue().Askers(ctx, q.Number)
	if err != nil {
		d.needs.Log.Error("who asked can't be read", "cause", err)
		return 0
	}
	told := 0
	for _, person := range askers {
		err := d.needs.Ledger.Queue().Told(ctx, q.Number, person)
		if err == nil {
			r := answerReply(a, true)
			r.Text = "You asked, and now I know: " + r.Text
			err = d.tell(ctx, person, r)
		}
		if err != nil {
			d.needs.Log.Warn("somebody who asked was not told", "cause", err)
			continue
		}
		told++
	}
	return told
}

// askTell notes that somebody wishes to be told when their question is answered.
func askTell(d *Desk) Command {
	return Command{
		Name: "ask tell", Hidden: true, Private: true,
		Run: func(ctx context.Context, c Call) (Reply, error) {
			theirs, err := d.wish(ctx, c, cmp.Or(c.Option("at"), c.Message.ID))
			if err != nil {
				return Reply{}, err
			}
			if !theirs {
				return Reply{}, problem("I can tell only who asked, and only as long as the question waits.")
			}
			return Reply{Text: "I'll write you a direct message when it is answered. /privacy delete takes that back.", Private: true, Kind: "wish"}, nil
		},
	}
}

const (
	wishTries = 5 // a quick click may come before its question was kept
	wishEvery = 200 * time.Millisecond
)

// wish notes the wish of the person who asked by a message, and tells whether it was they.
func (d *Desk) wish(ctx context.Context, c Call, message string) (theirs bool, err error) {
	for range wishTries {
		theirs, err = d.needs.Ledger.Queue().Wish(ctx, message, c.Person.ID, c.Person.ID)
		if theirs || err != nil {
			break
		}
		select {
		case <-time.After(wishEvery):
		case <-ctx.Done():
			return false, ctx.Err()
		}
	}
	return theirs, err
}
