package ground

import "testing"

// TestOffices: a name may be spoken of by what the base says it is, and by nothing else.
func TestOffices(t *testing.T) {
	t.Parallel()
	j, err := New([]Entity{
		{"Orla Holm", []string{"Holm"}, []string{"Norwegian president", "president"}},
		{"Jens Kjaer", []string{"Kjaer"}, []string{"Danish president"}},
		{"Vardal Board", []string{"Committee on Ports"}, []string{"harbour regulator"}},
		{"Ferry Act", nil, []string{"ferry law", "ferry tariffs"}},
	})
	if err != nil {
		t.Fatal(err)
	}
	call := "On 3 May Holm spoke by phone with Kjaer."
	for _, c := range []turned{
		{"On 3 May Holm signed the treaty.", "The Norwegian president signed the treaty on 3 May.", Fine},
		{"On 3 May Holm signed the treaty.", "On 3 May the treaty was signed by the president of Norway.", Fine},
		{"On 3 May Holm signed the treaty.", "The Danish president signed the treaty on 3 May.", UnknownName},
		{"On 3 May Holm signed the treaty.", "A Norwegian president signed the treaty on 3 May.", UnknownName},
		{"On 3 May Holm signed the treaty.", "The former Norwegian president signed the treaty on 3 May.", UnknownName},
		{"On 3 May candidate Holm signed the treaty.", "The Norwegian president signed the treaty on 3 May.", UnknownName},
		{"On 3 May Holm signed the treaty.", "The Norwegian minister signed the treaty on 3 May.", UnknownName},
		{call, "The Norwegian and Swedish presidents spoke by phone on 3 May.", UnknownName},
		{"Holm thanked Kjaer on 3 May.", "The Norwegian president thanked the Danish president on 3 May.", Fine},
		{"Holm thanked Kjaer on 3 May.", "The Danish president thanked the Norwegian president on 3 May.", Role},
		{"On 3 May the Vardal Board closed the port.", "The regulator closed the port on 3 May.", Fine},
		{"On 3 May the Vardal Board closed the port.", "The committee closed the port on 3 May.", Fine},
		{"On 3 May the Vardal Board closed the port.", "The court closed the port on 3 May.", UnknownWord},
		{"On 3 May the judge upheld the Ferry Act.", "The judge upheld the law on 3 May.", Fine},
		{"On 3 May the judge upheld the Ferry Act.", "The judge upheld the tariffs on 3 May.", UnknownWord},
	} {
		if v := j.Sentences([]Sentence{{c.said, []string{"x"}}}, []Fact{{ID: "x", Text: c.fact}})[0]; v.Reason != c.want {
			t.Errorf("%q of %q: %v, want %s", c.said, c.fact, v, c.want)
		}
	}
}
