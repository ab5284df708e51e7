package ground

import "testing"

// TestVotes: of the two numbers of a vote the greater were for what passed and the smaller against it, and what lies between is the margin.
func TestVotes(t *testing.T) {
	t.Parallel()
	passed := "On 3 May 2026 the Norwegian parliament passed the Harbour Act by 360 votes to 58."
	hyphen := "On 3 May 2026 the Norwegian parliament passed the Harbour Act in a 360-58 vote."
	failed := "On 3 May 2026 the Norwegian parliament rejected the Harbour Act by 360 votes to 58."
	wantReasons(t, []turned{
		{passed, "The Norwegian parliament passed the Harbour Act with 360 votes in favour and 58 against.", Fine},
		{passed, "The Norwegian parliament passed the Harbour Act, with 360 in favour and 58 opposed.", Fine},
		{passed, "The Norwegian parliament passed the Harbour Act with 58 votes in favour and 360 against.", WrongNumber},
		{passed, "The Norwegian parliament passed the Harbour Act with 360 votes in favour and 56 against.", WrongNumber},
		{passed, "The Norwegian parliament passed the Harbour Act with 350 votes in favour and 58 against.", WrongNumber},
		{passed, "The Norwegian parliament passed the Harbour Act by a margin of 302 votes.", Fine},
		{passed, "The Norwegian parliament passed the Harbour Act by a margin of 360 votes to 58.", Fine},
		{passed, "The Norwegian parliament passed the Harbour Act by a margin of 312 votes.", WrongNumber},
		{passed, "The Norwegian parliament passed the Harbour Act by a margin of 360 votes.", WrongNumber},
		{passed, "302 votes: the Norwegian parliament passed the Harbour Act with 360 in favour and 58 against.", Fine},
		{passed, "312 votes: the Norwegian parliament passed the Harbour Act with 360 in favour and 58 against.", WrongNumber},
		{hyphen, "The Norwegian parliament passed the Harbour Act with 360 votes in favour and 58 against.", Fine},
		{hyphen, "The Norwegian parliament passed the Harbour Act with 360 votes against and 58 in favour.", WrongNumber},
		{failed, "The Norwegian parliament rejected the Harbour Act with 360 votes in favour and 58 against.", WrongNumber},
	})
}
