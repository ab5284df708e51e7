package commands

import (
	"maps"
	"sync"
	"time"
)

const (
	typedFor = 15 * time.Minute
	typedMax = 1000 // forms; above it the oldest goes
)

// typed keeps what was typed into forms that were not taken, for a second try: for 15 minutes, in memory only.
type typed struct {
	mu    sync.Mutex
	forms map[string]typedForm
}

type typedForm struct {
	person string
	values map[string]string
	at     time.Time
}

func newTyped() *typed { return &typed{forms: map[string]typedForm{}} }

// keep keeps the call's options under the call's id.
func (t *typed) keep(c Call) {
	t.mu.Lock()
	defer t.mu.Unlock()
	var oldest string
	for id, f := range t.forms {
		if c.Now.Sub(f.at) >= typedFor {
			delete(t.forms, id)
		} else if oldest == "" || f.at.Before(t.forms[oldest].at) {
			oldest = id
		}
	}
	if len(t.forms) >= typedMax {
		delete(t.forms, oldest)
	}
	t.forms[c.ID] = typedForm{c.Person.ID, c.Options, c.Now}
	time.AfterFunc(typedFor, func() { t.dropIf(func(id string, _ typedForm) bool { return id == c.ID }) })
}

// forget drops what the person typed.
func (t *typed) forget(person string) {
	t.dropIf(func(_ string, f typedForm) bool { return f.person == person })
}

func (t *typed) dropIf(drop func(id string, f typedForm) bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	maps.DeleteFunc(t.forms, drop)
}

// find gives what the person typed into the form that was sent with the id.
func (t *typed) find(c Call, id string) (values map[string]string, known bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	f, known := t.forms[id]
	if !known || f.person != c.Person.ID || c.Now.Sub(f.at) >= typedFor {
		return nil, false
	}
	return f.values, true
}
