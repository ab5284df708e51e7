package coverage_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestSpans: a length of time may be told that lies between two dates of the sentence, and no other.
func TestSpans(t *testing.T) {
	t.Parallel()
	gap := "Between Oslo on 29 June 2019 and Bergen on 30 October 2025 Modi and Macron did not meet."
	groundtest.WantReasons(t, []groundtest.Told{
		{gap, "Modi and Macron did not meet for more than six years, between Oslo in June 2019 and Bergen in October 2025.", ground.Fine},
		{gap, "Modi and Macron did not meet for more than five years, between Oslo in June 2019 and Bergen in October 2025.", ground.WrongNumber},
		{"Norway raised the duty from 34 to 84 percent.", "Norway raised the duty by fifty points, to 84 percent.", ground.Fine},
		{"Norway raised the duty from 34 to 84 percent.", "Norway raised the duty by forty points, to 84 percent.", ground.WrongNumber},
		{"On 4 May 2026 Oslo made the order; on 6 May it suspended the order.",
			"On 4 May 2026 Oslo made the order, but within two days it suspended the order.", ground.Fine},
		{"On 4 May 2026 Oslo made the order; on 6 May it suspended the order.",
			"On 4 May 2026 Oslo made the order, but within three days it suspended the order.", ground.WrongNumber},
		{"Modi and Macron spoke for 90 minutes.", "Modi and Macron spoke for an hour and a half.", ground.Fine},
		{"Modi and Macron spoke for 90 minutes.", "Modi and Macron spoke for two hours and a half.", ground.WrongNumber},
		{gap, "Modi and Macron did not meet for eight years, between Oslo in June 2019 and Bergen in October 2025.", ground.WrongNumber},
	})
}

// TestContact: who stands in a clause without "that" does what it says.
func TestContact(t *testing.T) {
	t.Parallel()
	order := "On 4 May 2024 Modi signed an order extending the Danish truce."
	groundtest.WantReasons(t, []groundtest.Told{
		{order, "The Danish truce was extended in an order Modi signed on 4 May 2024.", ground.Fine},
		{"Modi signed the order on the truce with Macron.", "The truce with Modi was in the order Macron signed.", ground.Role},
	})
}
