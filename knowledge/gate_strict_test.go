package knowledge_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"tiktalks/knowledge"
	"tiktalks/knowledge/ground"
)

// attacked are facts with what an attacker would twist.
var attacked = append(slices.Clone(gateFacts),
	knowledge.Fact{ID: "vote", Claim: "The House did not vote on the bill in March 2025."},
	knowledge.Fact{ID: "fine", Claim: "The court heard three cases and fined ByteDance 1.5 million dollars on 5 June 2025."},
	knowledge.Fact{ID: "hour", Claim: "The deadline ended at 00:30 on 7 May 2025; the firm TikTok Inc. paid 1,200 dollars."},
)

func TestGateAgainstSmallTurns(t *testing.T) {
	t.Parallel()
	const passes = ground.Fine
	for _, c := range []struct {
		facts, text string
		why         ground.Reason
	}{
		// numbers in other clothes
		{"rate", "The United States cut its tariff on Chinese goods to 030 percent on 14 May 2025.", ground.WrongNumber},
		{"rate", "The United States cut its tariff on Chinese goods to 30.0 percent on 14 May 2025.", ground.WrongNumber},
		{"rate", "The United States cut its tariff on Chinese goods to 30-30 percent.", ground.WrongNumber},
		{"rate", "The United States cut its tariff on Chinese goods to thirty percent on 14 May 2025.", passes},
		{"rate", "The United States cut its tariff on Chinese goods to \uff13\uff10 percent.", ground.Script},
		{"fine", "The court fined ByteDance 1.50 million dollars.", ground.WrongNumber},
		{"fine", "The court heard three three cases.", knowledge.Repeated},
		{"fine", "The court heard 3 cases.", passes},
		{"fine", "The court fined ByteDance 1.5 million dollars.", passes},
		{"hour", "TikTok Inc. paid 01,200 dollars.", ground.WrongNumber},
		{"hour", "TikTok Inc. paid 12,00 dollars.", ground.WrongNumber},
		{"hour", "TikTok Inc. paid -1,200 dollars.", ground.WrongNumber},
		{"hour", "TikTok Inc. paid 1,200 dollars.", passes},
		{"hour", "The deadline ended at 00:30 on 7 May 2025.", passes},

		// what turns a statement, by a word before it or in it
		{"rate", "Hardly: the United States cut its tariff on Chinese goods.", ground.Polarity},
		{"rate", "Yes and no: the United States cut its tariff on Chinese goods.", ground.Polarity},
		{"rate", "The answer is no: the United States cut its tariff on Chinese goods.", ground.UnknownWord},
		{"vote", "Nobody in the House did not vote on the bill.", ground.Polarity},
		{"vote", "It is not so that the House did not vote on the bill.", ground.Polarity},
		{"vote", "The House didn't vote on the bill.", passes},

		// small words that bound a date
		{"rate", "The United States cut its tariff on Chinese goods to 30 percent until 14 May 2025.", ground.Binding},
		{"rate", "The United States cut its tariff on Chinese goods to 30 percent by 14 May 2025.", ground.Qualifier},
		{"rate", "The United States cut its tariff on Chinese goods again.", ground.Qualifier},

		// no statement
		{"rate", "Did the United States cut its tariff on Chinese goods", knowledge.Asking},
		{"rate", "Chinese goods.", knowledge.Fragment},
		{"rate", "United States tariff, 30 percent.", knowledge.Fragment},
		{"rate", "On 14 May 2025.", knowledge.Fragment},
		{"rate", "30 percent.", knowledge.Fragment},
		{"rate", "Cut the tariff on Chinese goods to 30 percent.", knowledge.Fragment},

		// other people's words
		{"said", "Bessent said the deal was “very” close.", knowledge.Quoting},
		{"said", "“Bessent said the deal was very close.”", knowledge.Quoting},
		{"said", "Bessent said the deal was “very close.", knowledge.Quoting},
		{"said", "'Bessent' said the deal was very close.", knowledge.Quoting},
		{"said", "Bessent said the deal was “very close.”", passes},
		{"said", "Bessent said that the deal was very close.", passes},

		// two facts lend each other nothing, and an idle citation does no harm
		{"deadline rate", "The deadline was moved to 14 May 2025.", ground.Glued},
		{"rate deadline", "The deadline was moved to 30 December 2025.", ground.WrongDate},
		{"deadline rate", "The deadline was moved to 16 December 2025.", passes},
		{"deadline rate", "The deadline was moved to 16 December 2025, and the tariff was cut to 30 percent.", passes},

		// signs
		{"deadline", "The deadline was moved to 16 December 2025 ((((.", ground.Markup},
		{"deadline", "The deadline was moved to 16 December 2025.....", ground.Markup},
		{"deadline", "The deadline\u00a0was\u3000moved to 16 December 2025.", ground.Markup},
		{"deadline", "||The deadline was moved to 16 December 2025.||", ground.Markup},
		{"deadline", "```The deadline was moved to 16 December 2025.```", ground.Markup},
		{"deadline", "-# The deadline was moved to 16 December 2025.", ground.Markup},
		{"deadline", "The d\u0435adline was moved to 16 December 2025.", ground.Script},
		{"deadline", "\u2067The deadline was moved to 16 December 2025.", ground.Hidden},
		{"deadline", "The dead\u00adline was moved to 16 December 2025.", ground.Hidden},
	} {
		draft := knowledge.Draft{Sentences: []knowledge.Sentence{{Text: c.text, Facts: strings.Fields(c.facts)}}}
		_, err := knowledge.Gate(draft, attacked)
		got := passes
		var refused knowledge.Refusal
		if errors.As(err, &refused) {
			got = refused.Reason
		}
		if got != c.why || err != nil && got == passes {
			t.Errorf("%q on %s: %s (error %v), want %s", c.text, c.facts, got, err, c.why)
		}
	}
}

// What one sentence of several lies about is replaced by its fact's claim, whatever the kind of the lie; with a second lie
// nothing is used.
func TestGateMendsEachKindOfLie(t *testing.T) {
	t.Parallel()
	good := knowledge.Sentence{Text: "The deadline was moved to 16 December 2025.", Facts: []string{"deadline"}}
	other := knowledge.Sentence{Text: "The court heard three cases.", Facts: []string{"fine"}}
	for _, c := range []struct {
		id, text string
		why      ground.Reason
	}{
		{"rate", "The United States cut its tariff on Chinese goods to 31 percent.", ground.WrongNumber},
		{"rate", "The United States cut its tariff on Chinese goods on 15 May 2025.", ground.WrongDate},
		{"rate", "Canada cut its tariff on Chinese goods to 30 percent.", ground.UnknownName},
		{"rate", "The United States cut its tariff on Chinese goods because of a lawsuit.", ground.Cause},
		{"rate", "The United States did not cut its tariff on Chinese goods.", ground.Polarity},
		{"rate", "The United States raised its tariff on Chinese goods to 30 percent.", ground.Opposite},
		{"rate", "The United States cut its tariff on Chinese goods to less than 30 percent.", ground.WrongBound},
		{"said", "The deal was very close.", ground.Attribution},
		{"vote", "The House did vote on the bill in March 2025.", ground.Polarity},
		{"rate", "30 percent.", knowledge.Fragment},
	} {
		bad := knowledge.Sentence{Text: c.text, Facts: []string{c.id}}
		want := attacked[slices.IndexFunc(attacked, func(f knowledge.Fact) bool { return f.ID == c.id })].Claim
		got, reasons, err := knowledge.GateReasons(knowledge.Draft{Sentences: []knowledge.Sentence{good, bad, other}}, attacked)
		if err != nil || len(got.Sentences) != 3 || got.Sentences[1].Text != want || got.Sentences[0].Text != good.Text || got.Sentences[2].Text != other.Text {
			t.Errorf("%q: got %v and the error %v", c.text, got, err)
		}
		if !slices.Equal(reasons, []ground.Reason{c.why}) {
			t.Errorf("%q: reasons %v, want %s", c.text, reasons, c.why)
		}
		if _, err := knowledge.Gate(knowledge.Draft{Sentences: []knowledge.Sentence{good, bad, bad}}, attacked); err == nil {
			t.Errorf("%q: two lies pass", c.text)
		}
	}
}

// A mistake of the gate costs a good sentence: every claim of the base passes as the sentence of a model.
func TestGateLetsShippedClaimsPass(t *testing.T) {
	t.Parallel()
	all := shippedFacts(t)
	refused := 0
	for _, f := range all {
		if reason, err := knowledge.Strict(f.Claim, f.Claim); reason != ground.Fine || err != nil {
			refused++
			t.Logf("%s: %s: %s", f.ID, reason, f.Claim)
		}
	}
	if refused*100 > len(all) {
		t.Errorf("%d of %d claims are refused word for word, want at most one in a hundred", refused, len(all))
	}
}
