package manner_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestPhrased: a fact gives somebody's word by a noun, a phrase or a verb of thinking as well, and it stays his.
func TestPhrased(t *testing.T) {
	t.Parallel()
	for _, fact := range []string{
		"Orla Finch gave word of Vardal's sale of 12 ferries.",
		"By Orla Finch's telling, Vardal sold 12 ferries.",
		"Orla Finch's answer in May was that Vardal sold 12 ferries.",
		"As Orla Finch put it, Vardal sold 12 ferries.",
		"In the eyes of Orla Finch, Vardal sold 12 ferries.",
		"Per the Oslo Herald, Vardal sold 12 ferries.",
		"That Vardal sold 12 ferries is a claim of Orla Finch's.",
		"That Vardal sold 12 ferries was what Orla Finch said in May.",
		"The owners took the line in May that Vardal sold 12 ferries.",
		"The allegation is that Vardal sold 12 ferries.",
	} {
		groundtest.WantReasons(t, []groundtest.Told{{fact, "Vardal sold 12 ferries.", ground.Attribution}})
	}
	groundtest.WantReasons(t, []groundtest.Told{
		{"By Orla Finch's telling, Vardal sold 12 ferries.", "Vardal sold 12 ferries, Orla Finch said.", ground.Fine},
		{"As Orla Finch put it, Vardal sold 12 ferries.", "According to Orla Finch, Vardal sold 12 ferries.", ground.Fine},
		{"Orla Finch credited Vardal with helping Norway in May.", "Vardal helped Norway in May.", ground.Attribution},
		{"Orla Finch left Oslo talking of 12 ferries.", "Orla Finch left Oslo with 12 ferries.", ground.Attribution},
		{"The harbour was widely seen as the end of the route, though it had a rail link.", "The harbour was the end of the route.", ground.Attribution},
	})
}

// TestOutermost: whoever says the whole of a sentence is its source, not those who speak in it.
func TestOutermost(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"Vardal told crews that the ferries were old, the Herald reported in May.", "Vardal told crews that the ferries were old.", ground.Attribution},
		{"Vardal told crews that the ferries were old, the Herald reported in May.", "The Herald reported in May that Vardal told crews that the ferries were old.", ground.Fine},
		{"According to the Herald, Norway took 12 of the ferries it had pledged to buy.", "Norway took 12 of the ferries that it had pledged to buy.", ground.Attribution},
	})
}

// TestToCome: what is still to come of a noun has not happened, what was so on a day has not ended then, what was hoped is not certain, and what
// was talked over is not agreed.
func TestToCome(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"The sale of the yard would go to Holm.", "The yard was sold to Holm.", ground.Modality},
		{"The closing of the yard is scheduled for May.", "The yard closed in May.", ground.Modality},
		{"The disputes to be ended under the plan were Vardal's.", "Vardal has ended its disputes.", ground.Modality},
		{"Two jobs would fall to Holm: running the yard and painting the ferries.", "Holm painted the ferries.", ground.Modality},
		{"Dahl was mayor of Oslo in May 2020.", "Dahl was mayor of Oslo until May 2020.", ground.Binding},
		{"Dahl was mayor of Oslo in May 2020.", "In May 2020 Dahl was mayor of Oslo.", ground.Fine},
		{"Dahl left as mayor of Oslo in May 2020.", "Dahl was mayor of Oslo until May 2020.", ground.Fine},
		{"Dahl was hopeful in May of settling the dispute.", "Dahl was certain in May that the dispute would be settled.", ground.Modality},
		{"According to the Herald, Norway and Denmark discussed a joint yard in May.", "The Herald says Norway and Denmark agreed on a joint yard in May.", ground.Modality},
		{"Norway and Denmark discussed a joint yard in May.", "Norway and Denmark talked about a joint yard in May.", ground.Fine},
		{"The closing of the yard was in May.", "The yard closed in May.", ground.Fine},
	})
}
