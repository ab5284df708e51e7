package roles_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestObjectApart: a verb of one sentence is done to nothing of another one.
func TestObjectApart(t *testing.T) {
	t.Parallel()
	ban := "On 9 June 2021 Holm revoked the ban on Vardal; the order of 14 August 2020 was left in place."
	groundtest.WantReasons(t, []groundtest.Told{
		{ban, "Holm also revoked the order of 14 August 2020.", ground.Binding},
		{ban, "On 9 June 2021 Holm revoked the ban on Vardal.", ground.Fine},
		{ban, "The order of 14 August 2020 was left in place.", ground.Fine},
		{"Holm revoked the ban; he also revoked the order of 2020.", "Holm revoked the order of 2020.", ground.Fine},
	})
}

// TestInsteadOf: what is paid besides something does not take its place.
func TestInsteadOf(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"Ships pay the new fee besides the older duties.", "Ships pay the new fee instead of the older duties.", ground.Polarity},
		{"Ships pay the new fee rather than the older duties.", "Ships pay the new fee instead of the older duties.", ground.Fine},
	})
}

// TestObjectNamed: who is accused is not who the accused did it for.
func TestObjectNamed(t *testing.T) {
	t.Parallel()
	accused := "Norway accused Vardal and Hald of obtaining engines for Brekke."
	groundtest.WantReasons(t, []groundtest.Told{
		{accused, "Norway accused Brekke of obtaining engines for Vardal and Hald.", ground.Role},
		{accused, "Norway accused Hald and Vardal of obtaining engines for Brekke.", ground.Fine},
		{accused, "Norway accused Hald of obtaining engines for Brekke.", ground.Fine},
	})
}

// TestLeftOutWith: what limits a word that is left out may be left out with it.
func TestLeftOutWith(t *testing.T) {
	t.Parallel()
	plan := "A nearly finished plan for the harbour stalled on 3 May."
	groundtest.WantReasons(t, []groundtest.Told{
		{plan, "The plan for the harbour stalled on 3 May.", ground.Fine},
		{plan, "A finished plan for the harbour stalled on 3 May.", ground.Qualifier},
	})
}

// TestPronouns: "he" goes on with who was named in the sentence before, and with nobody else.
func TestPronouns(t *testing.T) {
	t.Parallel()
	j := groundtest.Judge(t)
	facts := []ground.Fact{
		{ID: "a", Text: "Ada Holm is the minister of trade of Norway."},
		{ID: "b", Text: "In 2025 Per Brekke's office led the Norwegian side of the talks."},
		{ID: "c", Text: "On 3 May Ada Holm said that the ferry would be sold, and she called the deal fair."},
	}
	for _, c := range []struct {
		said string
		fits bool
	}{
		{"Ada Holm is the minister of trade of Norway [a]. In 2025 his office led the Norwegian side of the talks [b].", false},
		{"The talks of 2025 had a Norwegian side led by Per Brekke's office [b]. In 2025 his office led the Norwegian side of the talks [b].", true},
		{"On 3 May Ada Holm called the deal fair [c]. She said that the ferry would be sold [c].", true},
		{"On 3 May Per Brekke called the deal fair [c]. She said that the ferry would be sold [c].", false},
	} {
		if v := j.Answer(c.said, facts); v.OK() != c.fits {
			t.Errorf("%s: %s", c.said, v)
		}
	}
}

// TestHeads: what the head of a phrase does or has done to it is not said of what stands beside it.
func TestHeads(t *testing.T) {
	t.Parallel()
	board := "Americans hold six seats on the board of Vardal's Danish unit."
	groundtest.WantReasons(t, []groundtest.Told{
		{"Holm's office led the talks.", "Holm led the talks.", ground.Role},
		{"Holm's office led the talks.", "The office of Holm led the talks.", ground.Fine},
		{board, "Americans hold six seats on the board of Vardal.", ground.Qualifier},
		{board, "Americans hold six seats on the board of the Danish unit of Vardal.", ground.Fine},
		{"The envoy said a framework for a salt deal had been reached.", "The envoy said a salt deal had been reached.", ground.Qualifier},
		{"The envoy said a framework for a salt deal had been reached.", "The envoy said the framework of a salt deal had been reached.", ground.Fine},
	})
}
