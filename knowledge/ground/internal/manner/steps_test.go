package manner_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestInvitedOnly: who was invited is not told as having come.
func TestInvitedOnly(t *testing.T) {
	t.Parallel()
	invited := "Denmark invited Holm to Copenhagen for talks in June 2024."
	groundtest.WantReasons(t, []groundtest.Told{
		{invited, "Holm went to Copenhagen for talks in June 2024.", ground.Modality},
		{invited, "Holm came to Copenhagen for talks in June 2024 at the invitation of Denmark.", ground.Modality},
		{invited, "Denmark brought Holm to Copenhagen for talks in June 2024.", ground.Modality},
		{invited, "Holm was invited to Copenhagen for talks in June 2024.", ground.Fine},
		{invited, "Denmark asked Holm to come to Copenhagen for talks in June 2024.", ground.Fine},
	})
}

// TestAttempted: what somebody would seek to do is not what he would do.
func TestAttempted(t *testing.T) {
	t.Parallel()
	seek := "Norway and Denmark said they would seek to extend the truce."
	groundtest.WantReasons(t, []groundtest.Told{
		{seek, "Norway and Denmark said they would extend the truce.", ground.Modality},
		{seek, "Norway and Denmark would seek to prolong the truce, they said.", ground.Fine},
		{seek, "Norway and Denmark want to extend the truce, they said.", ground.Fine},
		{"Norway and Denmark agreed to lower their duty.", "Norway and Denmark lowered their duty.", ground.Modality},
		{"The ministry said it hoped that Vardal would build the ferry.", "The ministry said that Vardal would build the ferry.", ground.Modality},
	})
}
