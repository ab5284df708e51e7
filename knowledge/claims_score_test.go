package knowledge_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"tiktalks/knowledge"
	"tiktalks/knowledge/facts"
)

// labelled is a message with what a person says that the facts make of it.
type labelled struct {
	ID      string   `json:"id"`
	Text    string   `json:"text"`
	Verdict string   `json:"verdict"`
	Facts   []string `json:"facts"`
	Kind    string   `json:"kind"`

	Claims []labelled `json:"claims"` // of a message that states several things
}

// readLabelled reads a file of labelled claims.
func readLabelled(t testing.TB, path string) []labelled {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var all []labelled
	for line := range strings.Lines(string(data)) {
		var l labelled
		if err := json.Unmarshal([]byte(line), &l); err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		all = append(all, l)
	}
	return all
}

// verdicts are the labels, in the order in which one of several decides for a whole message: a claim is supported only as a whole.
var verdicts = []string{"contradicted", "outdated", "disputed", "not covered", "opinion", "supported"}

// labelOf gives the label of a finding.
func labelOf(f knowledge.Finding) string {
	switch f {
	case knowledge.AskedClaim, knowledge.UnreadClaim:
		return string(knowledge.NotCovered)
	}
	return string(f)
}

// labels gives the label of each claim that a message was labelled with, and the one found for it.
func (l labelled) labels(c knowledge.Checking) (all [][2]string) {
	for _, part := range l.Claims {
		best, most := "not covered", 0
		for _, claim := range c.Claims {
			if n := wordsShared(part.Text, claim.Text); n > most {
				best, most = labelOf(claim.Finding), n
			}
		}
		all = append(all, [2]string{part.Verdict, best})
	}
	if len(l.Claims) > 0 {
		return all
	}
	got := len(verdicts)
	for _, claim := range c.Claims {
		got = min(got, slices.Index(verdicts, labelOf(claim.Finding)))
	}
	if got == len(verdicts) {
		return [][2]string{{l.Verdict, "not covered"}}
	}
	return [][2]string{{l.Verdict, verdicts[got]}}
}

func wordsShared(a, b string) (n int) {
	words := strings.Fields(strings.ToLower(b))
	for _, w := range strings.Fields(strings.ToLower(a)) {
		if slices.Contains(words, w) {
			n++
		}
	}
	return n
}

// confusion counts what became of each label.
type confusion map[string]map[string]int

func (c confusion) add(want, got string) {
	if c[want] == nil {
		c[want] = map[string]int{}
	}
	c[want][got]++
}

// right gives how many of all were found as they should.
func (c confusion) right() (right, all int) {
	for want, row := range c {
		for got, n := range row {
			if all += n; want == got {
				right += n
			}
		}
	}
	return right, all
}

// lies gives how many of the claims that no fact carries were called supported.
func (c confusion) lies() (lies, all int) {
	for want, row := range c {
		if want == "supported" {
			continue
		}
		for _, n := range row {
			all += n
		}
		lies += row["supported"]
	}
	return lies, all
}

// denials gives how many of the true claims were called contradicted.
func (c confusion) denials() (denials, all int) {
	for _, n := range c["supported"] {
		all += n
	}
	return c["supported"]["contradicted"], all
}

func (c confusion) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%-14s", "label \\ found")
	for _, v := range verdicts {
		fmt.Fprintf(&b, "%13s", v)
	}
	for _, want := range verdicts {
		fmt.Fprintf(&b, "\n%-14s", want)
		for _, got := range verdicts {
			fmt.Fprintf(&b, "%13d", c[want][got])
		}
	}
	return b.String()
}

// figures keep what is reached. What is right is far from the goal (90): a claim of which the facts may say something is rather called not
// covered than wrongly contradicted or supported. They are the least share that is right, the largest share of untrue claims that is called
// supported and of true ones that is called contradicted, in a hundred. The held-back sets are there to be counted, so their claims are
// never shown.
//
// A retraining of search moves single claims, so the share that is right leaves room for one or two of them, and so do the true ones of the
// held-back sets: below that nobody who may not read a held-back
// claim can tell chance from a fault. Of lies there are never more than two in a hundred, but in two held-back sets that had more when they were written.
var figures = map[string]struct{ right, lies, denials float64 }{
	"claims-own":         {90, 0, 0},
	"claims-dev":         {75, 2, 0},
	"claims-held":        {60, 2, 4},
	"claims-third":       {51, 2, 2},
	"claims-second-dev":  {72, 2, 0},
	"claims-second-held": {62, 2.4, 8}, // 1 of 43
	"claims-fourth-dev":  {52, 2, 3},   // 2 of 104
	"claims-fourth-held": {45, 0, 7.1},
	"claims-fifth-dev":   {43, 2, 1.5},
	"claims-fifth-held":  {40, 4, 2}, // 4 of 101
	"claims-sixth-dev":   {35, 1.4, 0},
	"claims-sixth-held":  {38, 2, 0},
}

// TestClaimFigures fails where claims are found as they should less often than they were.
func TestClaimFigures(t *testing.T) {
	t.Parallel()
	if testing.Short() || raceDetector {
		t.Skip("counts hundreds of claims, which says nothing about races")
	}
	s := shipped(t)
	files, err := filepath.Glob("eval/claims/*.jsonl")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".jsonl")
		t.Run(name, func(t *testing.T) {
			table, near := confusion{}, nearness{}
			for _, l := range readLabelled(t, file) {
				c, err := s.Check(l.Text)
				if err != nil {
					t.Fatal(err)
				}
				near.add(l, c)
				for _, pair := range l.labels(c) {
					table.add(pair[0], pair[1])
					if pair[0] != pair[1] && !strings.Contains(name, "held") {
						t.Logf("%s [%s] %s, found %s %v (want %v): %s", l.ID, l.Kind, pair[0], pair[1], decided(c), l.Facts, l.Text)
					}
				}
			}
			right, all := table.right()
			lies, untrue := table.lies()
			denials, sound := table.denials()
			rightly, falsely, denied := percent(right, all), percent(lies, untrue), percent(denials, sound)
			t.Logf("%d of %d right (%.1f %%); supported though no fact carries it: %d of %d (%.1f %%); contradicted though true: %d of %d (%.1f %%)\n%v\n%v",
				right, all, rightly, lies, untrue, falsely, denials, sound, denied, table, near)
			floor, known := figures[name]
			if !known {
				t.Fatalf("%s has no figures to keep", name)
			}
			if rightly < floor.right || falsely > floor.lies || denied > floor.denials {
				t.Errorf("%.1f %% right, %.1f %% falsely supported and %.1f %% falsely contradicted, want at least %.1f and at most %.1f and %.1f",
					rightly, falsely, denied, floor.right, floor.lies, floor.denials)
			}
		})
	}
}

// nearness counts the messages of one claim that nothing decides: of those that a fact decides, how many show that very fact and how many
// another one, and of those that no fact covers how many show one all the same.
type nearness struct{ undecided, shown, other, uncovered, needless int }

func (n *nearness) add(l labelled, c knowledge.Checking) {
	if len(l.Claims) > 0 || len(c.Claims) != 1 || c.Claims[0].Finding != knowledge.NotCovered {
		return
	}
	near := c.Claims[0].Near.ID
	switch {
	case l.Verdict == "not covered":
		n.uncovered++
		if near != "" {
			n.needless++
		}
	case l.Verdict != "opinion":
		n.undecided++
		if slices.Contains(l.Facts, near) {
			n.shown++
		} else if near != "" {
			n.other++
		}
	}
}

func (n nearness) String() string {
	return fmt.Sprintf("not decided: %d, of which %d show the fact that decides and %d another one; not covered: %d, of which %d show a fact",
		n.undecided, n.shown, n.other, n.uncovered, n.needless)
}

func percent(n, of int) float64 { return 100 * float64(n) / float64(max(1, of)) }

// decided gives the ids of the facts that decided.
func decided(c knowledge.Checking) []string {
	var all []string
	for _, claim := range c.Claims {
		for _, f := range claim.Facts {
			all = append(all, f.ID)
		}
	}
	return slices.Compact(all)
}

// claimBase is the base that is compiled in.
var claimBase = sync.OnceValues(func() (*knowledge.Snapshot, error) { return knowledge.Load(facts.Shipped()) })

func shipped(t testing.TB) *knowledge.Snapshot {
	t.Helper()
	s, err := claimBase()
	if err != nil {
		t.Fatal(err)
	}
	return s
}
