package coverage_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestVotes: of the two numbers of a vote the greater were for what passed and the smaller against it, and what lies between is the margin.
func TestVotes(t *testing.T) {
	t.Parallel()
	passed := "On 3 May 2026 the Norwegian parliament passed the Harbour Act by 360 votes to 58."
	hyphen := "On 3 May 2026 the Norwegian parliament passed the Harbour Act in a 360-58 vote."
	failed := "On 3 May 2026 the Norwegian parliament rejected the Harbour Act by 360 votes to 58."
	groundtest.WantReasons(t, []groundtest.Told{
		{passed, "The Norwegian parliament passed the Harbour Act with 360 votes in favour and 58 against.", ground.Fine},
		{passed, "The Norwegian parliament passed the Harbour Act, with 360 in favour and 58 opposed.", ground.Fine},
		{passed, "The Norwegian parliament passed the Harbour Act with 58 votes in favour and 360 against.", ground.WrongNumber},
		{passed, "The Norwegian parliament passed the Harbour Act with 360 votes in favour and 56 against.", ground.WrongNumber},
		{passed, "The Norwegian parliament passed the Harbour Act with 350 votes in favour and 58 against.", ground.WrongNumber},
		{passed, "The Norwegian parliament passed the Harbour Act by a margin of 302 votes.", ground.Fine},
		{passed, "The Norwegian parliament passed the Harbour Act by a margin of 360 votes to 58.", ground.Fine},
		{passed, "The Norwegian parliament passed the Harbour Act by a margin of 312 votes.", ground.WrongNumber},
		{passed, "The Norwegian parliament passed the Harbour Act by a margin of 360 votes.", ground.WrongNumber},
		{passed, "302 votes: the Norwegian parliament passed the Harbour Act with 360 in favour and 58 against.", ground.Fine},
		{passed, "312 votes: the Norwegian parliament passed the Harbour Act with 360 in favour and 58 against.", ground.WrongNumber},
		{hyphen, "The Norwegian parliament passed the Harbour Act with 360 votes in favour and 58 against.", ground.Fine},
		{hyphen, "The Norwegian parliament passed the Harbour Act with 360 votes against and 58 in favour.", ground.WrongNumber},
		{failed, "The Norwegian parliament rejected the Harbour Act with 360 votes in favour and 58 against.", ground.WrongNumber},
	})
}
