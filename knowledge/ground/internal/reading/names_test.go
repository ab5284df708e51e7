package reading_test

import (
	"testing"

	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestShortNames: initials stand for the words that a fact writes out, a plural for those who share a surname, the Senate for senators.
func TestShortNames(t *testing.T) {
	t.Parallel()
	held := "Orla Finch was US attorney general in 2025."
	office := "The talks of 3 May were held at the Swedish prime minister's office in Stockholm."
	holms := "On 3 May Orla Finch named Ada Holm, Jan Holm and Lena Berg as likely buyers of the yard."
	senators := "Democratic senators argued in May 2025 that Orla Finch had no authority to sell the yard."
	groundtest.WantReasons(t, []groundtest.Told{
		{held, "Orla Finch was AG in 2025.", ground.Fine},
		{held, "Orla Finch was AD in 2025.", ground.UnknownName},
		{office, "The talks of 3 May were held at the Swedish PM's office.", ground.Fine},
		{office, "The talks of 3 May were held at the Danish PM's office.", ground.UnknownName},
		{holms, "On 3 May Orla Finch named the Holms as likely buyers of the yard.", ground.Fine},
		{holms, "On 3 May Orla Finch named the Dahls as likely buyers of the yard.", ground.UnknownName},
		{holms, "On 3 May the Holms bought the yard.", ground.Modality},
		{senators, "In May 2025 Democrats in The Senate argued that Orla Finch had no authority to sell the yard.", ground.Fine},
		{senators, "In May 2025 Republicans in The Senate argued that Orla Finch had no authority to sell the yard.", ground.UnknownName},
	})
}
