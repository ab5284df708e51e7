package commands

import (
	"testing"
	"testing/synctest"
	"time"
)

// What was typed into a form goes after 15 minutes, though nobody sends one then, and at once where its writer wants it.
func TestTypedIsForgotten(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		forms := newTyped()
		sent := func(person string) Call { return Call{ID: person, Person: Person{ID: person}, Now: time.Now()} }
		for _, who := range []string{"ann", "bo"} {
			forms.keep(sent(who))
		}
		forms.forget("ann")
		if _, known := forms.find(sent("ann"), "ann"); known {
			t.Error("Ann's form is still kept")
		}
		if _, known := forms.find(sent("bo"), "bo"); !known {
			t.Error("Bo's form went with Ann's")
		}
		time.Sleep(typedFor + time.Second)
		synctest.Wait() // the timers' own goroutines have ended
		if len(forms.forms) > 0 {
			t.Errorf("%d forms are kept after %v", len(forms.forms), typedFor)
		}
	})
}
