package ground_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestNamedBy: what a name says somebody or something is may be said in other words too.
func TestNamedBy(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"The Supreme Court of Norway upheld the ban on 3 May.", "On 3 May the justices upheld the ban.", ground.Fine},
		{"The Supreme Court of Norway upheld the ban on 3 May.", "On 3 May the justices struck down the ban.", ground.Opposite},
		{"The Labour Court of Norway upheld the ban on 3 May.", "On 3 May the justices upheld the ban.", ground.UnknownWord},
	})
}
