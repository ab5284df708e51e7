package ground_test

import (
	"regexp"
	"strings"
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestMerged: what several facts say does not make one event; each part of a sentence is of one of them, but for who somebody is, when it was and
// who did the same.
func TestMerged(t *testing.T) {
	t.Parallel()
	ruled := []string{"On 27 May 2024 Judge Ada Holm blocked the removal of the ferries from the ports.", "On 30 June 2024 Judge Nils Berg ruled in a case brought by Vardal crews."}
	posts := []string{"Ada Holm, formerly head of sales, became chief executive of the ferry venture on 3 May 2026.", "Nils Berg became chief security officer of the ferry venture on 3 May 2026."}
	stakes := []string{"The ferry yards stay with a firm wholly owned by Vardal.", "Vardal keeps 19.9% of the ferry venture."}
	orders := []string{"On 14 August 2024 Holm ordered Vardal to sell its ferries within 90 days.", "On 6 August 2024 Holm signed a second order aimed at the fishing firm Brekke."}
	list := []string{"Hald put the salmon rules on its list.", "Norway withdrew the list of firms at once.", "Moen was put on the list of firms on 12 September 2025."}
	used := []string{"Vardal said in May 2026 that 20 million Danes used the ferry.", "Vardal said in May 2026 that 7 million firms used the ferry."}
	who := []string{"Ada Holm is the Norwegian fisheries minister.", "Holm took part in the Bergen talks and in the Hald meeting."}
	wantJoined(t, []joinedFacts{
		{false, "On 27 May 2024, in a case brought by Vardal crews, Judge Ada Holm blocked the removal of the ferries from the ports [a][b].", ruled},
		{true, "On 27 May 2024 Judge Ada Holm blocked the removal of the ferries from the ports, and on 30 June 2024 Judge Nils Berg ruled in a case brought by Vardal crews [a][b].", ruled},
		{false, "Ada Holm became chief security officer of the ferry venture on 3 May 2026 [a][b].", posts},
		{true, "On 3 May 2026 Ada Holm became chief executive of the ferry venture and Nils Berg chief security officer [a][b].", posts},
		{true, "On 3 May 2026 Ada Holm became chief executive of the ferry venture, and Nils Berg chief security officer [a][b].", posts},
		{false, "On 3 May 2026 Ada Holm became chief security officer of the ferry venture, and Nils Berg chief executive [a][b].", posts},
		{true, "On 27 May 2024, Judge Ada Holm blocked the removal of the ferries from the ports and Judge Nils Berg ruled on 30 June 2024 in a case brought by Vardal crews [a][b].", ruled},
		{false, "The ferry yards stay with a firm 19.9% owned by Vardal [a][b].", stakes},
		{true, "The ferry yards stay with a firm wholly owned by Vardal, which keeps 19.9% of the ferry venture [a][b].", stakes},
		{false, "Holm gave Vardal 90 days to sell both its ferries and Brekke [a][b].", orders},
		{false, "Norway withdrew the list of firms on 12 September 2025 [b][c].", list},
		{true, "Vardal said in May 2026 that 20 million Danes and 7 million firms used the ferry [a][b].", used},
		{true, "Ada Holm, the Norwegian fisheries minister, took part in the Bergen talks and in the Hald meeting [a][b].", who},
		{false, "The Norwegian fisheries ministry took part in the Bergen talks [a][b].", who},
	})
}

var toldOf = regexp.MustCompile(`^((?:On \d+ \w+ \d+ |In \w+ \d+ )?)((?:[A-Z][\w'.-]+ )+)((?:said|told|signed|announced|added|opened|suspended|raised|cut|agreed|` +
	`reported|ordered|barred|held|holds|owns|put|named|met|ruled|asked|joined|became|is|was|has|had|will|would)\b.*)$`)

// mergedPasses is how many of a hundred claims told of who does another one at most may pass.
const mergedPasses = 3

// TestMergedClaims: who does one thing in the base does not do another by its claim standing beside.
func TestMergedClaims(t *testing.T) {
	t.Parallel()
	if raceDetector {
		t.Skip("counts answers, which says nothing about races")
	}
	j, all := groundtest.Judge(t), shipped(t)
	tried, passed := 0, 0
	for i, a := range all {
		for d := 1; d <= 6; d++ {
			b := all[(i+d)%len(all)]
			who, deed := toldOf.FindStringSubmatch(a), toldOf.FindStringSubmatch(b)
			if who == nil || deed == nil || strings.Contains(b, strings.TrimSpace(who[2])) {
				continue
			}
			said := strings.TrimSuffix(deed[1]+who[2]+deed[3], ".") + " [a][b]."
			if tried++; j.Answer(said, []ground.Fact{{ID: "a", Text: a}, {ID: "b", Text: b}}).OK() {
				passed++
				t.Logf("%s\n     of: %s\n     and: %s", said, a, b)
			}
		}
	}
	t.Logf("TOTAL %d of %d merged claims pass", passed, tried)
	if tried < 100 || 100*passed > mergedPasses*tried {
		t.Errorf("%d of %d merged claims pass, want at most %d in a hundred", passed, tried, mergedPasses)
	}
}

// TestExchanged: of two amounts from two facts neither goes to the one that has the other.
func TestExchanged(t *testing.T) {
	t.Parallel()
	cuts := []string{"After the Bergen talks of May 2024 Danish fees on Norwegian ferries fell from 45 to 30 percent.",
		"After the Bergen talks of May 2024 Norwegian fees on Danish ferries fell from 25 to 10 percent."}
	wantJoined(t, []joinedFacts{
		{true, "After Bergen Denmark cut its fees to 30 percent and Norway to 10 percent [a][b].", cuts},
		{false, "After Bergen Denmark cut its fees to 10 percent and Norway to 30 percent [a][b].", cuts},
		{false, "Denmark cut the fees to 10 percent, and Norway cut them to 30 percent [a][b].", cuts},
		{true, "Denmark cut the fees to 30 percent, and Norway cut them to 10 percent [a][b].", cuts},
	})
}
