package coverage_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestOffices: a name may be spoken of by what the base says it is, and by nothing else.
func TestOffices(t *testing.T) {
	t.Parallel()
	j, err := ground.New([]ground.Entity{
		{Name: "Orla Holm", Aliases: []string{"Holm"}, Hints: []string{"Norwegian president", "president"}},
		{Name: "Jens Kjaer", Aliases: []string{"Kjaer"}, Hints: []string{"Danish president"}},
		{Name: "Vardal Board", Aliases: []string{"Committee on Ports"}, Hints: []string{"harbour regulator"}},
		{Name: "Ferry Act", Hints: []string{"ferry law", "ferry tariffs"}},
	})
	if err != nil {
		t.Fatal(err)
	}
	call := "On 3 May Holm spoke by phone with Kjaer."
	for _, c := range []groundtest.Told{
		{"On 3 May Holm signed the treaty.", "The Norwegian president signed the treaty on 3 May.", ground.Fine},
		{"On 3 May Holm signed the treaty.", "On 3 May the treaty was signed by the president of Norway.", ground.Fine},
		{"On 3 May Holm signed the treaty.", "The Danish president signed the treaty on 3 May.", ground.UnknownName},
		{"On 3 May Holm signed the treaty.", "A Norwegian president signed the treaty on 3 May.", ground.UnknownName},
		{"On 3 May Holm signed the treaty.", "The former Norwegian president signed the treaty on 3 May.", ground.UnknownName},
		{"On 3 May candidate Holm signed the treaty.", "The Norwegian president signed the treaty on 3 May.", ground.UnknownName},
		{"On 3 May Holm signed the treaty.", "The Norwegian minister signed the treaty on 3 May.", ground.UnknownName},
		{call, "The Norwegian and Swedish presidents spoke by phone on 3 May.", ground.UnknownName},
		{"Holm thanked Kjaer on 3 May.", "The Norwegian president thanked the Danish president on 3 May.", ground.Fine},
		{"Holm thanked Kjaer on 3 May.", "The Danish president thanked the Norwegian president on 3 May.", ground.Role},
		{"On 3 May the Vardal Board closed the port.", "The regulator closed the port on 3 May.", ground.Fine},
		{"On 3 May the Vardal Board closed the port.", "The committee closed the port on 3 May.", ground.Fine},
		{"On 3 May the Vardal Board closed the port.", "The court closed the port on 3 May.", ground.UnknownWord},
		{"On 3 May the judge upheld the Ferry Act.", "The judge upheld the law on 3 May.", ground.Fine},
		{"On 3 May the judge upheld the Ferry Act.", "The judge upheld the tariffs on 3 May.", ground.UnknownWord},
	} {
		if v := j.Sentences([]ground.Sentence{{Text: c.Said, Facts: []string{"x"}}}, []ground.Fact{{ID: "x", Text: c.Fact}})[0]; v.Reason != c.Want {
			t.Errorf("%q of %q: %v, want %s", c.Said, c.Fact, v, c.Want)
		}
	}
}
