package lapse_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"tiktalks/knowledge/lapse"
)

func TestWatch(t *testing.T) {
	t.Parallel()
	away, gone := errors.New("away"), fmt.Errorf("asking: %w", context.Canceled)
	for _, c := range []struct {
		saw  []error
		want string
	}{
		{[]error{nil, nil}, ""},
		{[]error{away, away, away}, "ERROR fails"},
		{[]error{nil, away, gone, away, nil, nil}, "ERROR fails, INFO works"},
		{[]error{gone, gone}, ""},
		{[]error{away, nil, away, nil}, "ERROR fails, INFO works, ERROR fails, INFO works"},
	} {
		var log bytes.Buffer
		w := lapse.New(slog.New(slog.NewTextHandler(&log, nil)), "fails", "works")
		for _, err := range c.saw {
			w.Saw(err)
		}
		var got []string
		for line := range strings.Lines(log.String()) {
			_, line, _ = strings.Cut(line, "level=")
			level, line, _ := strings.Cut(line, " msg=")
			got = append(got, level+" "+strings.Fields(line)[0])
		}
		if strings.Join(got, ", ") != c.want {
			t.Errorf("%v gives %q, want %q", c.saw, got, c.want)
		}
	}
}
