package commands

import "context"

// The verdicts that readers may give on an answer.
const (
	helpful  = "helpful"
	notRight = "not right"
)

// feedbackButtons let readers say what they think of an answer.
func feedbackButtons() []Button {
	return []Button{
		{Label: "Helpful", Press: press("feedback", "verdict", helpful)},
		{Label: "Not right", Press: press("feedback", "verdict", notRight)},
	}
}

// feedback notes what a reader thinks of an answer. A second click changes one's mind.
func feedback(d *Desk) Command {
	return Command{
		Name: "feedback", Hidden: true, Private: true,
		Run: func(ctx context.Context, c Call) (Reply, error) {
			verdict := c.Option("verdict")
			if verdict != helpful && verdict != notRight || c.Message.ID == "" {
				return Reply{}, problem("%s", Gone)
			}
			if err := d.needs.Ledger.Feedback().Give(ctx, c.Place.Guild, c.Message.ID, c.Person.ID, verdict); err != nil {
				return Reply{}, err
			}
			text := "Noted, thank you."
			if verdict == notRight {
				text = "Noted: moderators see how often. /sources shows what the answer rests on; tell a moderator what is wrong with it."
			}
			return Reply{Text: text, Private: true, Kind: "feedback"}, nil
		},
	}
}
