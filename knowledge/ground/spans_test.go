package ground

import "testing"

// TestSpans: a length of time may be told that lies between two dates of the sentence, and no other.
func TestSpans(t *testing.T) {
	t.Parallel()
	gap := "Between Oslo on 29 June 2019 and Bergen on 30 October 2025 Modi and Macron did not meet."
	wantReasons(t, []turned{
		{gap, "Modi and Macron did not meet for more than six years, between Oslo in June 2019 and Bergen in October 2025.", Fine},
		{gap, "Modi and Macron did not meet for more than five years, between Oslo in June 2019 and Bergen in October 2025.", WrongNumber},
		{"Norway raised the duty from 34 to 84 percent.", "Norway raised the duty by fifty points, to 84 percent.", Fine},
		{"Norway raised the duty from 34 to 84 percent.", "Norway raised the duty by forty points, to 84 percent.", WrongNumber},
		{"On 4 May 2026 Oslo made the order; on 6 May it suspended the order.",
			"On 4 May 2026 Oslo made the order, but within two days it suspended the order.", Fine},
		{"On 4 May 2026 Oslo made the order; on 6 May it suspended the order.",
			"On 4 May 2026 Oslo made the order, but within three days it suspended the order.", WrongNumber},
		{"Modi and Macron spoke for 90 minutes.", "Modi and Macron spoke for an hour and a half.", Fine},
		{"Modi and Macron spoke for 90 minutes.", "Modi and Macron spoke for two hours and a half.", WrongNumber},
		{gap, "Modi and Macron did not meet for eight years, between Oslo in June 2019 and Bergen in October 2025.", WrongNumber},
	})
}

// TestContact: who stands in a clause without "that" does what it says.
func TestContact(t *testing.T) {
	t.Parallel()
	order := "On 4 May 2024 Modi signed an order extending the Danish truce."
	wantReasons(t, []turned{
		{order, "The Danish truce was extended in an order Modi signed on 4 May 2024.", Fine},
		{"Modi signed the order on the truce with Macron.", "The truce with Modi was in the order Macron signed.", Role},
	})
}
