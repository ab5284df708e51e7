package manner_test

import (
	"testing"

	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestRejected: what somebody rejects is not so.
func TestRejected(t *testing.T) {
	t.Parallel()
	charge := "Holm rejected the charge that Norway broke the truce."
	groundtest.WantReasons(t, []groundtest.Told{
		{charge, "Norway broke the truce.", ground.Polarity},
		{charge, "That Norway broke the truce is a charge that Holm rejected.", ground.Fine},
		{"Holm asked the court to find that the sale broke the law.", "The sale broke the law.", ground.Polarity},
		{"Holm repeated that Norway broke the truce in May.", "Norway broke the truce in May, Holm repeated.", ground.Fine},
	})
}

// TestHadDays: who has time to do a thing has not done it.
func TestHadDays(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"Hald had 60 days to appeal.", "Hald appealed.", ground.Modality},
		{"Hald had 60 days to appeal.", "Hald had sixty days to appeal.", ground.Fine},
		{"Hald has until May to sell the yard.", "Hald sold the yard in May.", ground.Modality},
		{"The law gave Hald 90 days to sell the yard.", "The law gave 90 days for the yard to be sold.", ground.Fine},
	})
}

// TestInsteadOf: what somebody did not do but something else he did not do.
func TestInsteadOf(t *testing.T) {
	t.Parallel()
	fee := "Instead of raising the fee, Holm extended the pause."
	groundtest.WantReasons(t, []groundtest.Told{
		{fee, "Holm raised the fee.", ground.Polarity},
		{fee, "Holm extended the pause.", ground.Fine},
	})
}

// TestToldByDenier: who denies a report did not say what it says.
func TestToldByDenier(t *testing.T) {
	t.Parallel()
	report := "Holm denied a report that Berg would visit Oslo."
	groundtest.WantReasons(t, []groundtest.Told{
		{report, "Holm said that Berg would visit Oslo.", ground.Polarity},
		{report, "Berg would visit Oslo, Holm said.", ground.Polarity},
		{report, "Holm denied that Berg would visit Oslo.", ground.Fine},
	})
}
