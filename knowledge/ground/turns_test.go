package ground_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestOrder: what came first in the fact does not come later.
func TestOrder(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"Norway opened its fish case one day after the Danish listing of 12 ports.",
			"Norway opened its fish case, and a day later Denmark listed 12 ports.", ground.Binding},
		{"Norway opened its fish case one day after the Danish listing of 12 ports.", "Denmark listed 12 ports, and a day later Norway opened its fish case.", ground.Fine},
		{"Norway opened its case on 3 May 2026; Denmark listed 12 ports on 9 May 2026.",
			"Norway opened its case on 3 May 2026, after Denmark listed 12 ports on 9 May 2026.", ground.Binding},
		{"Norway opened its case on 3 May 2026; Denmark listed 12 ports on 9 May 2026.",
			"Norway opened its case on 3 May 2026, before Denmark listed 12 ports on 9 May 2026.", ground.Fine},
		{"Norway opened its case on 3 May 2026; Denmark listed 12 ports on 9 May 2026.",
			"The listing of 12 ports by Denmark on 9 May 2026 preceded the case of Norway on 3 May 2026.", ground.Binding},
		{"Norway opened its case on 3 May 2026; Denmark listed 12 ports on 9 May 2026.",
			"The listing of 12 ports by Denmark on 9 May 2026 followed the case of Norway on 3 May 2026.", ground.Fine},
		{"Denmark listed 12 ports on 9 May 2026, during the Oslo talks.", "Denmark listed 12 ports on 9 May 2026, after the Oslo talks.", ground.Binding},
		{"Denmark listed 12 ports on 9 May 2026, during the Oslo talks.", "During the Oslo talks, on 9 May 2026, Denmark listed 12 ports.", ground.Fine},
	})
}

// TestSides: whoever leads one side does not lead the other, also where the fact says the verb once for both.
func TestSides(t *testing.T) {
	t.Parallel()
	fact := "At the Oslo talks of May 2026 the Norwegian side was led by Trade Minister Ada Holm with Kari Moe, the Danish side by Envoy Bo Lind."
	groundtest.WantReasons(t, []groundtest.Told{
		{fact, "Bo Lind led the Danish side in Oslo.", ground.Fine},
		{fact, "The Danish side in Oslo was led by Bo Lind.", ground.Fine},
		{fact, "Bo Lind led the Norwegian side in Oslo.", ground.Role},
		{fact, "The Norwegian side in Oslo was led by Bo Lind.", ground.Role},
		{fact, "Ada Holm headed the Danish delegation in Oslo.", ground.Role},
	})
}

// TestSubjects: a verb belongs to its own subject, also behind "and" and as "he".
func TestSubjects(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"Oracle owns the code and since May 2026 has licensed it to Nvidia.", "Nvidia owns the code and has licensed it to Oracle since May 2026.", ground.Role},
		{"Oracle owns the code and since May 2026 has licensed it to Nvidia.", "Oracle owns the code, and it has licensed it to Nvidia since May 2026.", ground.Fine},
		{"The rule makes it unlawful for Oracle to host or update Nvidia.", "The rule makes it unlawful for Nvidia to host or update Oracle.", ground.Role},
		{"The rule makes it unlawful for Oracle to host or update Nvidia.", "Under the rule Oracle must not host or update Nvidia.", ground.Fine},
		{"Modi said in May and June 2026 that he would visit Macron in Paris.", "Modi said in May and June 2026 that Macron would visit him in Paris.", ground.Role},
		{"Modi said in May and June 2026 that he would visit Macron in Paris.", "Modi said in May and June 2026 that he would visit Macron in Paris.", ground.Fine},
	})
}

// TestNumbers: a number keeps its unit, its owner and how often.
func TestNumbers(t *testing.T) {
	t.Parallel()
	shares := "The shares add up: Norway 40 percent, Denmark 25, Iceland 20."
	groundtest.WantReasons(t, []groundtest.Told{
		{"The rate fell from 12 to 9 percent.", "The rate fell from 12 percent to 9 basis points.", ground.WrongNumber},
		{"The rate fell from 12 to 9 percent.", "The rate fell to 9 percent from 12.", ground.Fine},
		{"The truce was extended twice.", "The truce was extended once.", ground.WrongNumber},
		{"The truce was extended twice.", "Twice the truce was extended.", ground.Fine},
		{"The panel upheld the law.", "The panel upheld the law by two votes.", ground.WrongNumber},
		{shares, "40 percent went to Norway, 20 to Denmark and 25 to Iceland.", ground.Binding},
		{shares, "40 percent went to Norway, 25 to Denmark and 20 to Iceland.", ground.Fine},
	})
}

// TestVoices: who speaks in the fact speaks in each part of the piece that takes it, and nobody else.
func TestVoices(t *testing.T) {
	t.Parallel()
	two := "The Tea Board said in May 2026 that prices would fall; in June Modi wrote that exports to India remained strong."
	groundtest.WantReasons(t, []groundtest.Told{
		{"Reports in May 2026 said Brazil had opened a review of Nvidia's purchase.",
			"Nvidia said in May 2026 that Brazil had opened a review of its purchase.", ground.Role},
		{"Reports in May 2026 said Brazil had opened a review of Nvidia's purchase.",
			"According to reports in May 2026 Brazil had opened a review of Nvidia's purchase.", ground.Fine},
		{two, "The Tea Board said in May 2026 that prices would fall; in June exports to India remained strong.", ground.Attribution},
		{two, "The Tea Board said in May 2026 that prices would fall; exports to India remained strong, Modi wrote in June.", ground.Fine},
		{"A Danish official told Reuters that the pledge to end reviews of Danish ports covered fish and oil.",
			"The pledge to end reviews of Danish ports covered fish and oil.", ground.Attribution},
		{"A Danish official told Reuters that the pledge to end reviews of Danish ports covered fish and oil.",
			"A Danish official told Reuters that the pledge to end reviews of Danish ports covered fish and oil.", ground.Fine},
		{"Norway asked for dialogue; that the aim is peace is how one paper reads it.", "Norway said that its aim is peace and asked for dialogue.", ground.Attribution},
		{"Norway asked for dialogue; that the aim is peace is how one paper reads it.",
			"Norway asked for dialogue; that the aim is peace is how one paper reads it.", ground.Fine},
	})
}

// TestReplaced: a word that the fact has for something else does not stand in another's place.
func TestReplaced(t *testing.T) {
	t.Parallel()
	rates := "Sales of the Danish ships rose 30 percent and their rents fell 12 percent."
	groundtest.WantReasons(t, []groundtest.Told{
		{rates, "Sales of the Danish ships rose 30 percent and their rents rose 12 percent.", ground.Binding},
		{rates, "Sales of the Danish ships grew by 30 percent and their rents fell 12 percent.", ground.Fine},
		{"Modi is president; his first term ran from 2014 to 2019.", "Modi is president; his last term ran from 2014 to 2019.", ground.Qualifier},
		{"Modi is president; his first term ran from 2014 to 2019.", "Modi is president; the first term of Modi ran from 2014 to 2019.", ground.Fine},
	})
}

// TestRoutes: goods keep their way from one place to another, and what comes from abroad does not go there.
func TestRoutes(t *testing.T) {
	t.Parallel()
	way := "Danish statistics: bookings from Norway to Denmark were 9 percent below the year before."
	groundtest.WantReasons(t, []groundtest.Told{
		{way, "Bookings from Denmark to Norway were 9 percent below the year before.", ground.Role},
		{way, "Bookings to Denmark from Norway were 9 percent below the year before.", ground.Fine},
		{"The board reviews foreign investments for risk.", "The board reviews investments abroad for risk.", ground.Role},
		{"The board reviews foreign investments for risk.", "The board reviews investments from abroad for risk.", ground.Fine},
	})
}

// TestAdded: nobody is joined to a subject or object whom the fact has on the other side of its verb.
func TestAdded(t *testing.T) {
	t.Parallel()
	fines := "Shops and banks that break the law face fines of up to 50 dollars for each customer."
	groundtest.WantReasons(t, []groundtest.Told{
		{fines, "Customers as well as shops face fines of up to 50 dollars.", ground.Role},
		{fines, "Banks as well as shops that break the law face fines of up to 50 dollars for each customer.", ground.Fine},
	})
}

// TestGluedInTime: two facts are put into one time, or one after the other, only as their dates allow.
func TestGluedInTime(t *testing.T) {
	t.Parallel()
	j := groundtest.Judge(t)
	facts := []ground.Fact{
		{ID: "a", Text: "Norway opened its harbour in Bergen on 4 May 2024."},
		{ID: "b", Text: "Denmark closed its factory in Aarhus on 9 June 2023."},
	}
	for said, want := range map[string]ground.Reason{
		"Norway opened its harbour when Denmark closed its factory.":    ground.Glued,
		"Norway opened its harbour as Denmark closed its factory.":      ground.Glued,
		"Norway opened its harbour, before Denmark closed its factory.": ground.Binding,
		"Norway opened its harbour, after Denmark closed its factory.":  ground.Fine,
		"Denmark closed its factory, before Norway opened its harbour.": ground.Fine,
	} {
		if v := j.Sentences([]ground.Sentence{{said, []string{"a", "b"}}}, facts)[0]; v.Reason != want {
			t.Errorf("%q: %v, want %s", said, v, want)
		}
	}
}

// TestReasons: "since" gives a reason only where the fact has one.
func TestReasons(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"Ore is scarce in Norway; Denmark put its firms on a list in May 2026.",
			"Since ore is scarce in Norway, Denmark put its firms on a list in May 2026.", ground.Polarity},
		{"Ore has been scarce in Norway since May 2026.", "Since May 2026 ore has been scarce in Norway.", ground.Fine},
		{"Denmark put firms on a list because ore is scarce in Norway.", "Since ore is scarce in Norway, Denmark put firms on a list.", ground.Fine},
	})
}
