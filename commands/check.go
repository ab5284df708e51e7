package commands

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"tiktalks/knowledge"
)

// check tells what the facts make of what somebody claims.
func check(answerer *knowledge.Answerer) Command {
	return Command{
		Name:  "check",
		About: "Check a claim against the facts: supported, contradicted or not in them",
		Options: []Option{
			{Name: "claim", About: "What somebody says, in plain sentences", Required: true, MaxRunes: knowledge.MaxChecked},
			{Name: "private", About: "Only you see the answer", Kind: Switch},
		},
		Run: func(ctx context.Context, c Call) (Reply, error) {
			return checkReply(ctx, c, answerer, c.Option("claim"), c.On("private"))
		},
	}
}

// checkThis checks the message that somebody points at. Only they see what comes out: whether its author is told is up to them,
// and a line to paste is there.
func checkThis(answerer *knowledge.Answerer) Command {
	return Command{
		Name:    "check this",
		About:   "Check the claims of a message against the facts",
		Menu:    "Check this claim",
		Hidden:  true,
		Private: true,
		Run: func(ctx context.Context, c Call) (Reply, error) {
			return checkReply(ctx, c, answerer, c.Message.Text, true)
		},
	}
}

func checkReply(ctx context.Context, c Call, answerer *knowledge.Answerer, text string, private bool) (Reply, error) {
	checking, err := answerer.Check(ctx, knowledge.Question{Text: text, Now: c.Now, Place: c.Place.Guild, Asker: c.Person.ID})
	if errors.Is(err, knowledge.ErrCrowded) {
		return Reply{Text: Busy, Kind: string(knowledge.Crowded), Private: private}, nil
	}
	if err != nil {
		return Reply{}, err
	}
	r := Reply{Private: private, Version: checking.Version, Kind: "no claim", Text: NoClaim}
	if len(checking.Claims) == 0 {
		return r, nil
	}
	r.Kind = string(checking.Claims[0].Finding)
	var facts []knowledge.Fact
	var lines []string
	for _, claim := range checking.Claims {
		facts = append(facts, shown(claim)...)
		if words := pastedWords[claim.Finding]; words != "" {
			lines = append(lines, pasteLine(claim, words, checking))
		}
	}
	r.Facts = ids(facts)
	slices.Sort(r.Facts)
	r.Facts = slices.Compact(r.Facts)
	r.Text = checkText(checking)
	if len(lines) == 0 {
		return r, nil
	}
	r.Card = Card{Title: "To paste back", Body: strings.Join(lines, "\n"), Links: sourceLinks(facts, maxLinks)}
	return r, nil
}

// shown gives the facts that stand below a claim: those that decide, or else the one that speaks of the same thing. A
// correction of any of them finds the reply.
func shown(c knowledge.Checked) []knowledge.Fact {
	if len(c.Facts) == 0 && c.Near.ID != "" {
		return []knowledge.Fact{c.Near}
	}
	return c.Facts
}

// How much is shown of a claim and of a fact, in characters: of MaxClaims of them so much that they fit one message.
const (
	claimRunes  = 100
	factRunes   = 190
	pastedRunes = 150
)

// checkText says of each claim what the facts make of it, and of the whole what was left out.
func checkText(c knowledge.Checking) string {
	var lines []string
	if len(c.Claims) == 1 {
		lines = append(lines, findingText(c.Claims[0], knowledge.MaxClaim))
	} else {
		for i, claim := range c.Claims {
			lines = append(lines, fmt.Sprintf("%d. “%s”\n%s", i+1, cut(oneLine(claim.Text), claimRunes), findingText(claim, factRunes/max(1, len(shown(claim))))))
		}
	}
	switch {
	case c.More > 0:
		lines = append(lines, fmt.Sprintf("I checked the first %d claims; %d more were not looked at.", len(c.Claims), c.More))
	case c.Cut:
		lines = append(lines, fmt.Sprintf("I read the first %d characters only.", knowledge.MaxChecked))
	}
	lines = append(lines, fmt.Sprintf("As of %s, where my facts end.", c.AsOf.Words()))
	return strings.Join(lines, "\n")
}

// findingText says in words what the facts make of a claim, with the facts that decide, each cut to most characters.
func findingText(c knowledge.Checked, most int) string {
	say := findingWords[c.Finding]
	if c.Near.ID != "" {
		say = nearWords
	}
	for i, f := range shown(c) {
		switch {
		case c.Near.ID != "":
			say += " The nearest one says: "
		case c.Finding == knowledge.ClaimOutdated && i == 0:
			say += " It was: "
		case c.Finding == knowledge.ClaimOutdated:
			say += " Since then: "
		case c.Finding == knowledge.ClaimContradicted:
			say += " They say: "
		default:
			say += " "
		}
		say += fmt.Sprintf("%s (%s)", cut(f.Claim, most), factLabel(f))
	}
	return say
}

// factLabel names a fact with the date that it speaks of.
func factLabel(f knowledge.Fact) string {
	if f.When.IsZero() {
		return "fact " + f.ID
	}
	return "fact " + f.ID + ", " + whenWords(f)
}

var findingWords = map[knowledge.Finding]string{
	knowledge.ClaimSupported:    "Supported by my facts.",
	knowledge.ClaimContradicted: "Contradicted by my facts.",
	knowledge.ClaimOutdated:     "Outdated: this was so, and no longer is.",
	knowledge.ClaimDisputed:     "Disputed: sources differ.",
	knowledge.NotCovered:        "Not in my facts: they neither support nor contradict it.",
	knowledge.OpinionClaim:      "An opinion: facts can't settle it.",
	knowledge.AskedClaim:        "A question, not a claim: /ask answers it.",
	knowledge.UnreadClaim:       "I can check claims in English only.",
}

// nearWords are for a claim that the facts speak of in other words than the checker can hold against it.
const nearWords = "Not in my facts as it is put."

// pastedWords are the findings that are worth a line to paste.
var pastedWords = map[knowledge.Finding]string{
	knowledge.ClaimSupported:    "supported",
	knowledge.ClaimContradicted: "contradicted",
	knowledge.ClaimOutdated:     "outdated",
	knowledge.ClaimDisputed:     "disputed",
	knowledge.NotCovered:        "not in my facts",
	knowledge.OpinionClaim:      "an opinion",
}

// pasteLine is one line that says it all, for whoever made the claim.
func pasteLine(c knowledge.Checked, words string, all knowledge.Checking) string {
	line := fmt.Sprintf("Claim: “%s” — %s", cut(oneLine(c.Text), claimRunes), words)
	facts := shown(c)
	if len(facts) == 0 {
		return line + fmt.Sprintf(" (as of %s)", all.AsOf.Words())
	}
	if c.Near.ID != "" {
		line += " as it is put; the nearest says"
	}
	decides := facts[len(facts)-1]
	return line + fmt.Sprintf(": %s (%s, as of %s)", cut(decides.Claim, pastedRunes), decides.ID, all.AsOf.Words())
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
