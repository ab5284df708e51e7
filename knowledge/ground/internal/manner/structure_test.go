package manner_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestSourceInFront: who speaks may be named first, by the name that a pronoun stands for, or as a noun of speech with its owner.
func TestSourceInFront(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"In May 2025 US envoy Ada Holm said Norway had been invited to the talks in Oslo.", "According to US envoy Ada Holm, Norway had been invited to the talks in Oslo.", ground.Fine},
		{"In May 2025 US envoy Ada Holm said Norway had been invited to the talks in Oslo.", "Tell us that Norway had been invited to the talks in Oslo.", ground.Attribution},
		{"Why Holm turned against a fish ban in May is not settled: he said a ban would help Vardal.", "A fish ban would help Vardal, Holm said.", ground.Fine},
		{"Why Holm turned against a fish ban in May is not settled: he said a ban would help Vardal.", "A fish ban would not help Vardal, Holm said.", ground.Polarity},
		{"On 3 May 2025, after his call with Berg, Holm said he would go to Norway in 2026.", "Holm's statement that he would go to Norway in 2026 came after his call with Berg in May 2025.", ground.Fine},
		{"On 3 May 2025, after his call with Berg, Holm said he would go to Norway in 2026.", "Berg's statement that he would go to Norway in 2026 came after his call with Holm in May 2025.", ground.Role},
	})
}

// TestDeniedBefore: a negation ends where a statement of its own begins.
func TestDeniedBefore(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"The 2020 plan of Vardal was never carried out and was shelved under Holm.", "Under Holm the 2020 plan of Vardal was shelved.", ground.Fine},
		{"The 2020 plan of Vardal was never carried out and was shelved under Holm.", "Under Holm the 2020 plan of Vardal was carried out.", ground.Polarity},
		{"Holm did not say that the plan was sold and was shelved.", "The plan was shelved.", ground.Attribution},
		{"The ministry did not mention the licences in May.", "There was no mention of the licences by the ministry in May.", ground.Fine},
		{"The ministry did not mention the licences in May.", "There was a mention of the licences by the ministry in May.", ground.Polarity},
		{"The court refused to pause the ban on 3 May.", "On 3 May the court did not pause the ban.", ground.Fine},
		{"The court refused to pause the ban on 3 May.", "On 3 May the court paused the ban.", ground.Polarity},
		{"The court was asked to pause the ban on 3 May.", "On 3 May the court did not pause the ban.", ground.Polarity},
	})
}

// TestModalInFront: a modal before the subject makes the passive behind it no surer.
func TestModalInFront(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"Bids for Vardal may be made only in Oslo, within 30 days of the call.", "Only within 30 days of the call may bids for Vardal be made.", ground.Fine},
		{"Bids for Vardal may be made only in Oslo, within 30 days of the call.", "Only within 30 days of the call must bids for Vardal be made.", ground.Modality},
		{"Bids for Vardal may be made only in Oslo, within 30 days of the call.", "Within 30 days of the call bids for Vardal were made.", ground.Modality},
	})
}

// TestMostReports: what most reports give is limited, and what others give is not.
func TestMostReports(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"Some reports gave 9 May 2025 as the end of the truce; the order and most reports give 10 May 2025.", "The order gives 10 May 2025 as the end of the truce.", ground.Fine},
		{"Some reports gave 9 May 2025 as the end of the truce; the order and most reports give 10 May 2025.", "According to some reports, the end of the truce was 9 May 2025.", ground.Fine},
		{"Some reports gave 9 May 2025 as the end of the truce; the order and most reports give 10 May 2025.", "According to some reports, the end of the truce was 10 May 2025.", ground.Qualifier},
		{"Some reports gave 9 May 2025 as the end of the truce; the order and most reports give 10 May 2025.", "According to most reports, the end of the truce was 9 May 2025.", ground.Qualifier},
		{"One report dates the sale of Vardal to 12 May 2025; most give 15 May 2025.", "According to one report, the sale of Vardal was on 12 May 2025.", ground.Fine},
		{"One report dates the sale of Vardal to 12 May 2025; most give 15 May 2025.", "According to one report, the sale of Vardal was on 15 May 2025.", ground.Qualifier},
	})
}

// TestRuledOn: the day of a ruling is not the day of what it says of the law.
func TestRuledOn(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"On 3 May 2026 the Supreme Court ruled that the Port Act does not authorise tariffs.", "Tariffs are not authorised by the Port Act, the Supreme Court ruled on 3 May 2026.", ground.Fine},
		{"On 3 May 2026 the Supreme Court ruled that the Port Act does not authorise tariffs.", "Tariffs are authorised by the Port Act, the Supreme Court ruled on 3 May 2026.", ground.Polarity},
	})
}
