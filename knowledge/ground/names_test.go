package ground

import "testing"

// TestNamedBy: what a name says somebody or something is may be said in other words too.
func TestNamedBy(t *testing.T) {
	t.Parallel()
	wantReasons(t, []turned{
		{"The Supreme Court of Norway upheld the ban on 3 May.", "On 3 May the justices upheld the ban.", Fine},
		{"The Supreme Court of Norway upheld the ban on 3 May.", "On 3 May the justices struck down the ban.", Opposite},
		{"The Labour Court of Norway upheld the ban on 3 May.", "On 3 May the justices upheld the ban.", UnknownWord},
	})
}
