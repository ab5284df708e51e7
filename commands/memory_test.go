package commands

import (
	"strconv"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"

	"tiktalks/knowledge"
)

var start = time.Date(2026, 7, 2, 12, 0, 0, 0, time.UTC)

// by is a call of somebody so long after the start.
func by(person string, after time.Duration) Call {
	return Call{Person: Person{ID: person}, Place: Place{Channel: "harbour"}, Now: start.Add(after)}
}

func questions(turns []turn) []string {
	var all []string
	for _, t := range turns {
		all = append(all, t.question)
	}
	return all
}

func TestMemoryKeepsTheLastFourQuestions(t *testing.T) {
	t.Parallel()
	m := newMemory(func() {})
	for i := range 6 {
		m.remember(by("ann", time.Duration(i)*time.Second), strconv.Itoa(i), knowledge.Answer{})
	}
	if diff := cmp.Diff([]string{"2", "3", "4", "5"}, questions(m.recall(by("ann", time.Minute)))); diff != "" {
		t.Errorf("recalled (-want +got):\n%s", diff)
	}
}

func TestMemoryKeepsPersonsAndPlacesApart(t *testing.T) {
	t.Parallel()
	m := newMemory(func() {})
	m.remember(by("ann", 0), "question", knowledge.Answer{Facts: []knowledge.Fact{{ID: "fact"}}})
	elsewhere := by("ann", 0)
	elsewhere.Place.Channel = "island"
	for _, c := range []Call{by("bob", 0), elsewhere} {
		if turns := m.recall(c); len(turns) != 0 {
			t.Errorf("%s in %s is told what ann asked in the harbour: %v", c.Person.ID, c.Place.Channel, turns)
		}
	}
	if turns := m.recall(by("ann", 0)); len(turns) != 1 || turns[0].question != "question" || turns[0].facts[0] != "fact" {
		t.Errorf("ann's own turns are %v", turns)
	}
}

func TestMemoryForgetsEachQuestionByItsOwnAge(t *testing.T) {
	t.Parallel()
	m := newMemory(func() {})
	m.remember(by("ann", 0), "old", knowledge.Answer{})
	m.remember(by("ann", 10*time.Minute), "young", knowledge.Answer{})
	if diff := cmp.Diff([]string{"young"}, questions(m.recall(by("ann", 16*time.Minute)))); diff != "" {
		t.Errorf("recalled (-want +got):\n%s", diff)
	}
}

func TestMemoryHoldsNothingOldWhileOthersAsk(t *testing.T) {
	t.Parallel()
	m := newMemory(func() {})
	m.remember(by("ann", 0), "old", knowledge.Answer{})
	m.recall(by("bob", rememberFor+sweepEvery))
	if n := len(m.turns); n != 0 {
		t.Errorf("%d places are still held", n)
	}
}

func TestMemoryIsBounded(t *testing.T) {
	t.Parallel()
	m := newMemory(func() {})
	for i := range placesMax + 3 {
		m.remember(by(strconv.Itoa(i), time.Duration(i)*time.Millisecond), "question", knowledge.Answer{})
	}
	if n := len(m.turns); n != placesMax {
		t.Errorf("%d places are held, want %d", n, placesMax)
	}
	for person, want := range map[string]int{"0": 0, "2": 0, "3": 1, strconv.Itoa(placesMax + 2): 1} {
		if got := len(m.recall(by(person, time.Minute))); got != want {
			t.Errorf("person %s: %d questions, want %d: the one silent longest goes first", person, got, want)
		}
	}
}

func TestMemoryLosesNothingWhenOnePersonAsksTwiceAtOnce(t *testing.T) {
	t.Parallel()
	for range 50 {
		m := newMemory(func() {})
		var both sync.WaitGroup
		for range rememberMax {
			both.Go(func() { m.remember(by("ann", 0), "question", knowledge.Answer{}) })
		}
		both.Wait()
		if n := len(m.recall(by("ann", 0))); n != rememberMax {
			t.Fatalf("%d questions are remembered, want %d", n, rememberMax)
		}
	}
}

// What was asked goes after 15 minutes, though nobody asks anything then; with it what the same person asked before.
func TestMemoryForgetsInTime(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		dropped := 0
		m := newMemory(func() { dropped++ })
		kept := func() int {
			m.mu.Lock()
			defer m.mu.Unlock()
			n := len(m.last)
			for _, turns := range m.turns {
				n += len(turns)
			}
			return n
		}
		m.remember(by("ann", 0), "first", knowledge.Answer{})
		time.Sleep(10 * time.Minute)
		m.remember(by("ann", 10*time.Minute), "second", knowledge.Answer{})
		time.Sleep(6 * time.Minute)
		if kept() != 2 {
			t.Errorf("after 16 minutes %d are kept, want the second and what was asked last here", kept())
		}
		time.Sleep(10 * time.Minute)
		if kept() != 0 {
			t.Errorf("16 minutes after the last one %d are kept", kept())
		}
		if dropped == 0 {
			t.Error("nobody else was told to forget")
		}
	})
}
