package manner_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestCurtailed: a choice is not both, what goes only under a condition, for a part or for one among others is not told without that.
func TestCurtailed(t *testing.T) {
	t.Parallel()
	either := "Either Ada Holm or Nils Berg sold the yard."
	must := "Vardal must sell the yard or close it."
	named := "The law treats a firm as foreign if it is based in Oslo, Hald or Bergen."
	agrees := "Holm will close the yard if Berg agrees."
	fine := "Vardal was granted leave to sell the yard if it pays the fine."
	half := "Half of the yards closed."
	nearly := "Nearly all yards closed."
	notAll := "Not all of the yards closed."
	among := "Vardal is one of the largest firms in Norway."
	owner := "The owner of the yard died."
	port := "The yard near the school closed."
	nobody := "Not all of the yards closed, and no crew was hurt."
	each := "Norway will buy 25 million tonnes each year until 2028."
	scarce := "Ore is scarce and Vardal left in March."
	groundtest.WantReasons(t, []groundtest.Told{
		{either, "Nils Berg sold the yard.", ground.Qualifier},
		{either, "Ada Holm or Nils Berg sold the yard.", ground.Fine},
		{must, "Vardal must sell the yard and close it.", ground.Qualifier},
		{must, "Vardal must either close the yard or sell it.", ground.Fine},
		{named, "A firm counts as foreign if it is based in Oslo, Hald or Bergen.", ground.Fine},
		{agrees, "Holm will close the yard.", ground.Qualifier},
		{agrees, "If Berg agrees, Holm will close the yard.", ground.Fine},
		{fine, "Vardal was granted leave to sell the yard.", ground.Qualifier},
		{half, "The yards closed.", ground.Qualifier},
		{half, "Half the yards closed.", ground.Fine},
		{nearly, "All yards closed.", ground.Qualifier},
		{nearly, "Almost all yards closed.", ground.Fine},
		{notAll, "None of the yards closed.", ground.Qualifier},
		{nobody, "No crew was hurt.", ground.Fine},
		{among, "Vardal is among the largest firms in Norway.", ground.Fine},
		{among, "Vardal is the largest firm in Norway.", ground.Qualifier},
		{owner, "The yard died.", ground.Role},
		{port, "The yard closed.", ground.Fine},
		{each, "Norway will buy 25 million tonnes in total until 2028.", ground.Qualifier},
		{scarce, "Since ore is scarce, Vardal left in March.", ground.Cause},
		{scarce, "Vardal left in March; ore is scarce.", ground.Fine},
	})
}

// TestStillToBe: what will be, may be or was to be so is not so.
func TestStillToBe(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"The yard will be Norway's largest.", "The yard is Norway's largest.", ground.Modality},
		{"The yard was to become Norway's largest.", "The yard became Norway's largest.", ground.Modality},
		{"The yard used to be Norway's largest.", "The yard is Norway's largest.", ground.Modality},
		{"The yard is Norway's largest.", "The yard is the largest of Norway.", ground.Fine},
		{"The order finds the planned sale to be a full one.", "The planned sale is a full one, the order finds.", ground.Fine},
	})
}

// TestForemost: the first of its sort is not the first of all.
func TestForemost(t *testing.T) {
	t.Parallel()
	head := "Ada Holm was the first foreign head of Vardal."
	largest := "Vardal is the largest fishing firm in Norway."
	bill := "On 3 May 2024 parliament passed a first ferry bill by 35 votes to 12."
	groundtest.WantReasons(t, []groundtest.Told{
		{head, "Ada Holm was the first head of Vardal.", ground.Qualifier},
		{head, "Vardal's first foreign head was Ada Holm.", ground.Fine},
		{largest, "Vardal is the largest firm in Norway.", ground.Qualifier},
		{largest, "Norway's largest fishing firm is Vardal.", ground.Fine},
		{bill, "Parliament passed a first bill on 3 May 2024.", ground.Fine},
	})
}

// TestForOrAgainst: who ruled against somebody did not rule for him.
func TestForOrAgainst(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"The court ruled against Vardal.", "The court ruled for Vardal.", ground.Opposite},
		{"The court ruled for Hald against Vardal.", "The court ruled for Hald.", ground.Fine},
	})
}

// TestParallel: what two parts of a fact have side by side does not cross over.
func TestParallel(t *testing.T) {
	t.Parallel()
	fees := "Fees rose in Oslo and fell in Bergen."
	moved := "Hald moved to Bergen in 2019 and to Moss in 2022."
	both := "Ada Holm signed the accord in May 2025 and left Oslo in June 2025."
	groundtest.WantReasons(t, []groundtest.Told{
		{fees, "Fees rose in Bergen and fell in Oslo.", ground.Role},
		{fees, "Fees fell in Bergen and rose in Oslo.", ground.Fine},
		{moved, "Hald moved to Bergen in 2022.", ground.Binding},
		{moved, "Hald moved to Moss in 2022.", ground.Fine},
		{both, "Ada Holm left Oslo in June 2025.", ground.Fine},
		{both, "Ada Holm left Oslo in May 2025.", ground.WrongDate},
	})
}
