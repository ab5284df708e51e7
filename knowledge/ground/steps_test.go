package ground

import "testing"

// TestInvitedOnly: who was invited is not told as having come.
func TestInvitedOnly(t *testing.T) {
	t.Parallel()
	invited := "Denmark invited Holm to Copenhagen for talks in June 2024."
	wantReasons(t, []turned{
		{invited, "Holm went to Copenhagen for talks in June 2024.", Modality},
		{invited, "Holm came to Copenhagen for talks in June 2024 at the invitation of Denmark.", Modality},
		{invited, "Denmark brought Holm to Copenhagen for talks in June 2024.", Modality},
		{invited, "Holm was invited to Copenhagen for talks in June 2024.", Fine},
		{invited, "Denmark asked Holm to come to Copenhagen for talks in June 2024.", Fine},
	})
}

// TestAttempted: what somebody would seek to do is not what he would do.
func TestAttempted(t *testing.T) {
	t.Parallel()
	seek := "Norway and Denmark said they would seek to extend the truce."
	wantReasons(t, []turned{
		{seek, "Norway and Denmark said they would extend the truce.", Modality},
		{seek, "Norway and Denmark would seek to prolong the truce, they said.", Fine},
		{seek, "Norway and Denmark want to extend the truce, they said.", Fine},
		{"Norway and Denmark agreed to lower their duty.", "Norway and Denmark lowered their duty.", Modality},
		{"The ministry said it hoped that Vardal would build the ferry.", "The ministry said that Vardal would build the ferry.", Modality},
	})
}
