package commands

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"tiktalks/knowledge"
	"tiktalks/knowledge/day"
	"tiktalks/knowledge/ledger"
)

// How fast corrections go out, of all copies together: a change of one fact may touch thousands of answers, and people's
// questions come first.
const (
	correctAtOnce = 5
	correctLease  = time.Minute
	correctPer    = 10 * time.Second
	correctRate   = 20
)

// Correction is what has to be said of an answer given earlier, because a fact that it rests on has changed.
type Correction struct {
	Message string // id of the answer
	Channel string
	Person  string // who watches a private answer and is to be told; empty: the answer is a public one, to be edited
	Text    string // what to say
	Nonce   string // stands for this correction and no other, 25 characters

	of ledger.Correction
}

// Corrections hands out corrections that are due, each to one copy at a time. What is not said to be Corrected within a
// minute is handed out again.
func (d *Desk) Corrections(ctx context.Context) ([]Correction, error) {
	if d.needs.Ledger == nil {
		return nil, nil
	}
	due, err := d.needs.Ledger.Corrections().Claim(ctx, ledger.Claims{
		Holder: d.needs.Copy, Most: correctAtOnce, Lease: correctLease, Per: correctPer, Rate: correctRate,
	})
	if err != nil {
		return nil, err
	}
	var all []Correction
	for _, c := range due {
		s, err := d.inForce(ctx, c.Edition)
		if err != nil {
			return all, err
		}
		text, err := d.correctionText(ctx, s, c)
		if err != nil {
			return all, err
		}
		one := Correction{Message: c.Message, Channel: c.Channel, Text: text, Nonce: c.Nonce(), of: c}
		if person, watches := strings.CutPrefix(c.Channel, ledger.Watcher); watches {
			one.Channel, one.Person = "", person
		}
		all = append(all, one)
	}
	return all, nil
}

// Corrected says that a correction has arrived, or that it never can. Who watched an answer is told once and then forgotten.
func (d *Desk) Corrected(ctx context.Context, c Correction, arrived bool) error {
	finish := d.needs.Ledger.Corrections().Fail
	if arrived {
		finish = d.needs.Ledger.Corrections().Done
	}
	if err := finish(ctx, c.of, d.needs.Copy); err != nil && !errors.Is(err, ledger.ErrHeld) {
		return err
	}
	if c.Person == "" {
		return nil
	}
	_, err := d.needs.Ledger.Privacy().ForgetMessages(ctx, c.Message)
	return err
}

// correctionText says of each changed fact what the answer said and what holds now.
func (d *Desk) correctionText(ctx context.Context, s *knowledge.Snapshot, c ledger.Correction) (string, error) {
	text := []string{bold("Corrected on " + day.Of(d.needs.Ledger.Now()).Words() + ".")}
	for _, id := range c.Facts {
		was, err := d.needs.Ledger.Facts().At(ctx, id, c.Since)
		if errors.Is(err, ledger.ErrNotFound) {
			continue
		}
		if err != nil {
			return "", err
		}
		is, known := s.Fact(id)
		text = append(text, changeOf(s, was, is, known)...)
	}
	for _, one := range c.Derived {
		text = append(text, computedAgain(s, one)...)
	}
	return strings.Join(text, "\n"), nil
}

// computedAgain says what a computed sentence of an answer says by the edition s, where that is something else.
func computedAgain(s *knowledge.Snapshot, d knowledge.Derived) []string {
	switch is, _ := s.Derive(d.How); is {
	case d.Said:
		return nil
	case "":
		return []string{"Can't be computed any more: " + struck(d.Said)}
	default:
		return []string{"Was computed: " + struck(d.Said), "Computed anew: " + is}
	}
}

func changeOf(s *knowledge.Snapshot, was, is knowledge.Fact, known bool) []string {
	switch {
	case !known || !is.Shown():
		return []string{"Taken back: " + struck(was.Claim)}
	case is.Superseded() && is.Claim == was.Claim:
		return []string{"Was: " + was.Claim, "Since then: " + s.Newest(is).Claim}
	case is.Superseded():
		return []string{"Was: " + struck(was.Claim), "Now: " + is.Claim, "Since then: " + s.Newest(is).Claim}
	case len(differences(was, is)) == 0: // changed and changed back
		return []string{"An earlier correction was taken back: what the answer said stands."}
	case is.Claim == was.Claim:
		return []string{"What has changed about it: " + strings.Join(differences(was, is), " ")}
	default:
		return []string{"Was: " + struck(was.Claim), "Now: " + is.Claim}
	}
}

// watchButton lets who asked privately hear of changes. Behind it stand as many of the facts as fit, the first ones first.
func watchButton(n Needs, a knowledge.Answer) []Button {
	edition := strconv.FormatInt(n.Answerer.Base.Number(a.Version), 10)
	for facts := ids(a.Facts); len(facts) > 0; facts = facts[:len(facts)-1] {
		p := press("ask watch", "e", edition, "f", strings.Join(facts, ","))
		if _, err := p.Write(); err == nil {
			return []Button{{Label: "Tell me if this changes", Press: p}}
		}
	}
	return nil
}

// askWatch notes that somebody wishes to hear when the facts of a private answer change. What was computed from them is known
// as long as the question is remembered.
func askWatch(d *Desk, m *memory) Command {
	return Command{
		Name: "ask watch", Hidden: true, Private: true,
		Run: func(ctx context.Context, c Call) (Reply, error) {
			edition, err := strconv.ParseInt(c.Option("e"), 10, 64)
			s := d.needs.Answerer.Base.Current()
			facts := slices.DeleteFunc(strings.Split(c.Option("f"), ","), func(id string) bool { _, known := s.Fact(id); return !known })
			if err != nil || c.Message.ID == "" || len(facts) == 0 {
				return Reply{}, problem("%s", Gone)
			}
			err = d.needs.Ledger.Posts().Add(ctx, ledger.Post{
				Message: c.Message.ID, Channel: ledger.Watcher + c.Person.ID, Server: c.Place.Guild, Edition: edition, Facts: facts,
				Derived: m.derived(c, facts),
			})
			if err != nil {
				return Reply{}, err
			}
			return Reply{
				Text: fmt.Sprintf("I'll write you a direct message, once, when this changes within 30 days: %s. I keep your id for that; /privacy delete takes it back.",
					strings.Join(facts, ", ")),
				Private: true, Kind: "wish",
			}, nil
		},
	}
}
