package ledger_test

import (
	"bufio"
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
	"time"
)

// kills is how often each engine's victim is killed in the middle of an edit, a refresh or an approval, with -short a tenth
// of that. Kills at other moments come on top.
const kills = 200

// TestKill kills a process -9 while it edits, refreshes and does all the rest, each time at another moment, and starts it
// again on the same ledger. What it acknowledged must be there, once, and the ledger whole. With its figures, on both
// engines:
//
//	TIKTALKS_POSTGRES=required go test -run TestKill -v ./knowledge/ledger
func TestKill(t *testing.T) {
	onBoth(t, func(t *testing.T, address string) {
		h := hunt{address: address, acked: map[string]int{}}
		times := kills
		if testing.Short() {
			times /= 10
		}
		for range times / 10 { // while the schema is made and the first edition published
			h.kill(t, true)
		}
		all, inside := 0, 0
		for ; inside < times && all < 10*kills; all++ {
			if h.kill(t, false) {
				inside++
			}
		}
		h.check(t)
		t.Logf("%d kills, %d of them in the middle of a change to the facts; acknowledged: %v", all, inside, h.acked)
		if inside < times {
			t.Errorf("only %d of %d kills hit a change to the facts", inside, all)
		}
	})
}

// hunt is what the killer knows of its victims.
type hunt struct {
	address string
	next    int            // the job that was begun and not acknowledged, or the next one
	preview int64          // the preview that the job was about to confirm; 0: none
	acked   map[string]int // by kind of job
	done    []int          // jobs acknowledged
	sent    []string       // corrections acknowledged
}

// kill starts a victim, lets it work for a while and kills it, or while it starts with early. It tells whether that hit a
// change to the facts.
func (h *hunt) kill(t *testing.T, early bool) bool {
	t.Helper()
	victim := exec.Command(os.Args[0], "-test.run=^$")
	victim.Env = append(os.Environ(), "LEDGER_VICTIM="+h.address, fmt.Sprintf("LEDGER_JOB=%d %d", h.next, h.preview))
	var complaints strings.Builder
	victim.Stderr = &complaints
	out, err := victim.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := victim.Start(); err != nil {
		t.Fatal(err)
	}
	if early {
		time.AfterFunc(time.Duration(rand.IntN(150_000))*time.Microsecond, func() { victim.Process.Kill() })
	}
	working := false
	for lines := bufio.NewScanner(out); lines.Scan(); {
		line := lines.Text()
		if line == "ready" {
			longest := []int{20_000, 200_000}[rand.IntN(2)] // some die at their first job, others after several
			time.AfterFunc(time.Duration(rand.IntN(longest))*time.Microsecond, func() { victim.Process.Kill() })
		}
		working = h.note(line, working)
	}
	if err := victim.Wait(); victim.ProcessState.Exited() {
		t.Fatalf("the victim gave up by itself: %v\n%s", err, complaints.String())
	}
	return working && slices.Contains([]string{"edit", "refresh", "draft"}, jobs[h.next%len(jobs)].kind)
}

// note takes in what a victim said, and tells whether a job is under way.
func (h *hunt) note(line string, working bool) bool {
	word, rest, _ := strings.Cut(line, " ")
	switch word {
	case "try":
		return true
	case "preview":
		fmt.Sscan(rest, &h.preview)
	case "sent":
		h.sent = append(h.sent, rest)
	case "ack":
		var kind string
		if n, _ := fmt.Sscan(rest, &h.next, &kind); n < 2 {
			return working // cut off by the kill: not acknowledged
		}
		h.acked[kind]++
		h.done = append(h.done, h.next)
		h.next, h.preview = h.next+1, 0
		return false
	}
	return working
}

// check reads everything that the ledger holds and compares it with what was acknowledged.
func (h *hunt) check(t *testing.T) {
	t.Helper()
	l := open(t, h.address)
	if err := l.Verify(t.Context()); err != nil {
		t.Errorf("the ledger is not whole: %v", err)
	}
	found := map[string]int{}
	held := map[string]int64{}
	for _, line := range rows(backup(t, l)) {
		var row struct {
			T string
			R map[string]any
		}
		if err := json.Unmarshal([]byte(line), &row); err != nil {
			t.Fatal(err)
		}
		for _, sign := range signs(row.T, row.R) {
			found[sign]++
		}
		if n, ok := row.R["tokens"].(float64); ok && row.R["server"] == "" {
			held["tokens"] += int64(n)
		}
		if row.T == "reservations" {
			held["reservations"]++
		}
	}
	for _, job := range h.done {
		for _, sign := range jobs[job%len(jobs)].signs {
			sign = fmt.Sprintf(sign, job)
			if found[sign] != 1 {
				t.Errorf("job %d: %s is there %d times", job, sign, found[sign])
			}
		}
	}
	for _, sent := range h.sent {
		if found["sent "+sent] != 1 {
			t.Errorf("the correction of %s was acknowledged and is not done", sent)
		}
	}
	if held["tokens"] != held["reservations"] {
		t.Errorf("%d tokens are spent by %d reservations", held["tokens"], held["reservations"])
	}
	if want := slices.Max(append(h.done, 0)) + 1; len(h.done) != want {
		t.Errorf("%d of %d jobs were acknowledged", len(h.done), want)
	}
	if kinds := len(slices.Collect(maps.Keys(h.acked))); kinds != len(jobs) {
		t.Errorf("%d kinds of jobs were acknowledged, want %d", kinds, len(jobs))
	}
}

// signs gives what a row proves.
func signs(table string, row map[string]any) []string {
	text := func(column string) string { s, _ := row[column].(string); return s }
	switch table {
	case "audit":
		return []string{"audit " + text("key")}
	case "revisions":
		_, claim, _ := strings.Cut(text("body"), "claim: ")
		claim, _, _ = strings.Cut(claim, "\n")
		return []string{text("action") + ": " + claim}
	case "posts":
		return []string{"post " + text("message")}
	case "asks":
		return []string{"ask " + text("message")}
	case "reservations":
		return []string{"reserved " + text("key")}
	case "settings":
		return []string{"set " + text("name")}
	case "corrections":
		if text("state") == "done" {
			return []string{fmt.Sprintf("sent %s %v", text("message"), row["edition"])}
		}
	}
	return nil
}
