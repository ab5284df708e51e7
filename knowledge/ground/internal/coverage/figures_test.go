package coverage_test

import (
	"testing"

	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestWrittenFigures: figures are the same however they are written: with a stop behind the month, with a plus, with letters.
func TestWrittenFigures(t *testing.T) {
	t.Parallel()
	opened := "On 13 September 2025 Norway opened an investigation into salt ships."
	many := "Vardal said more than 200 million Norwegians used its boats."
	exact := "Vardal said 200 million Norwegians used its boats."
	sum := "Holm held a 14 billion dollar salt deal in abeyance."
	listed := "In June 2026 Norway added 65 firms to its Section 7530H list."
	groundtest.WantReasons(t, []groundtest.Told{
		{opened, "Norway opened an investigation into salt ships on September. 13, 2025.", ground.Fine},
		{opened, "Norway opened an investigation into salt ships on September. 14, 2025.", ground.WrongDate},
		{opened, "Norway opened an investigation into salt ships in September. 13 ships were inspected.", ground.WrongNumber},
		{many, "Vardal said 200M+ Norwegians used its boats.", ground.Fine},
		{many, "Vardal said 200 million-plus Norwegians used its boats.", ground.Fine},
		{many, "Vardal said at least 200 million Norwegians used its boats.", ground.Fine},
		{exact, "Vardal said 200M+ Norwegians used its boats.", ground.WrongBound},
		{many, "Vardal said 300M+ Norwegians used its boats.", ground.WrongNumber},
		{sum, "Holm held a $14B salt deal in abeyance.", ground.Fine},
		{sum, "Holm held a 14 billion bucks salt deal in abeyance.", ground.Fine},
		{sum, "Holm held a $14M salt deal in abeyance.", ground.WrongNumber},
		{listed, "In June 2026 Norway added 65 firms to the 7530H list.", ground.Fine},
		{listed, "In June 2026 Norway added 65 firms to the 7530D list.", ground.UnknownName},
		{listed, "In June 2026 Norway added 7530 firms to its list.", ground.WrongNumber},
	})
}
