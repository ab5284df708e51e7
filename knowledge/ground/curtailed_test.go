package ground

import "testing"

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
	wantReasons(t, []turned{
		{either, "Nils Berg sold the yard.", Qualifier},
		{either, "Ada Holm or Nils Berg sold the yard.", Fine},
		{must, "Vardal must sell the yard and close it.", Qualifier},
		{must, "Vardal must either close the yard or sell it.", Fine},
		{named, "A firm counts as foreign if it is based in Oslo, Hald or Bergen.", Fine},
		{agrees, "Holm will close the yard.", Qualifier},
		{agrees, "If Berg agrees, Holm will close the yard.", Fine},
		{fine, "Vardal was granted leave to sell the yard.", Qualifier},
		{half, "The yards closed.", Qualifier},
		{half, "Half the yards closed.", Fine},
		{nearly, "All yards closed.", Qualifier},
		{nearly, "Almost all yards closed.", Fine},
		{notAll, "None of the yards closed.", Qualifier},
		{nobody, "No crew was hurt.", Fine},
		{among, "Vardal is among the largest firms in Norway.", Fine},
		{among, "Vardal is the largest firm in Norway.", Qualifier},
		{owner, "The yard died.", Role},
		{port, "The yard closed.", Fine},
		{each, "Norway will buy 25 million tonnes in total until 2028.", Qualifier},
		{scarce, "Since ore is scarce, Vardal left in March.", Cause},
		{scarce, "Vardal left in March; ore is scarce.", Fine},
	})
}

// TestStillToBe: what will be, may be or was to be so is not so.
func TestStillToBe(t *testing.T) {
	t.Parallel()
	wantReasons(t, []turned{
		{"The yard will be Norway's largest.", "The yard is Norway's largest.", Modality},
		{"The yard was to become Norway's largest.", "The yard became Norway's largest.", Modality},
		{"The yard used to be Norway's largest.", "The yard is Norway's largest.", Modality},
		{"The yard is Norway's largest.", "The yard is the largest of Norway.", Fine},
		{"The order finds the planned sale to be a full one.", "The planned sale is a full one, the order finds.", Fine},
	})
}

// TestForemost: the first of its sort is not the first of all.
func TestForemost(t *testing.T) {
	t.Parallel()
	head := "Ada Holm was the first foreign head of Vardal."
	largest := "Vardal is the largest fishing firm in Norway."
	bill := "On 3 May 2024 parliament passed a first ferry bill by 35 votes to 12."
	wantReasons(t, []turned{
		{head, "Ada Holm was the first head of Vardal.", Qualifier},
		{head, "Vardal's first foreign head was Ada Holm.", Fine},
		{largest, "Vardal is the largest firm in Norway.", Qualifier},
		{largest, "Norway's largest fishing firm is Vardal.", Fine},
		{bill, "Parliament passed a first bill on 3 May 2024.", Fine},
	})
}

// TestForOrAgainst: who ruled against somebody did not rule for him.
func TestForOrAgainst(t *testing.T) {
	t.Parallel()
	wantReasons(t, []turned{
		{"The court ruled against Vardal.", "The court ruled for Vardal.", Opposite},
		{"The court ruled for Hald against Vardal.", "The court ruled for Hald.", Fine},
	})
}

// TestParallel: what two parts of a fact have side by side does not cross over.
func TestParallel(t *testing.T) {
	t.Parallel()
	fees := "Fees rose in Oslo and fell in Bergen."
	moved := "Hald moved to Bergen in 2019 and to Moss in 2022."
	both := "Ada Holm signed the accord in May 2025 and left Oslo in June 2025."
	wantReasons(t, []turned{
		{fees, "Fees rose in Bergen and fell in Oslo.", Binding},
		{fees, "Fees fell in Bergen and rose in Oslo.", Fine},
		{moved, "Hald moved to Bergen in 2022.", Binding},
		{moved, "Hald moved to Moss in 2022.", Fine},
		{both, "Ada Holm left Oslo in June 2025.", Fine},
		{both, "Ada Holm left Oslo in May 2025.", WrongDate},
	})
}
