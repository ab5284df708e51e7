package search_test

import (
	"hash/fnv"
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tiktalks/knowledge/day"
	"tiktalks/knowledge/search"
	"tiktalks/knowledge/search/encoder"
)

// hashing is a cheap encoder: texts that share words get like vectors.
type hashing struct{}

func (hashing) Encode(text string) encoder.Vector {
	var v encoder.Vector
	for _, w := range strings.Fields(text) {
		h := fnv.New32a()
		_, _ = h.Write([]byte(w))
		v[h.Sum32()%encoder.Dimensions]++
	}
	length := float32(math.Sqrt(float64(v.Dot(&v))))
	for i := range v {
		if length > 0 {
			v[i] /= length
		}
	}
	return v
}

func (hashing) Word(word string) encoder.Word {
	var w encoder.Word
	h := fnv.New32a()
	_, _ = h.Write([]byte(word))
	w[h.Sum32()%encoder.WordDimensions] = 100
	return w
}

func model(t testing.TB) search.Model {
	t.Helper()
	m, err := search.Shipped()
	if err != nil {
		t.Fatal(err)
	}
	return m
}

var boats = []search.Doc{
	{ID: "heron", Text: "The ferry Heron was launched on 3 May 2024.", Asks: []string{"when was the heron launched", "launch date of the heron"}, Names: []string{"Heron"}, Topic: "Boats", Dates: []day.Date{{Year: 2024, Month: 5, Day: 3}}, Current: true},
	{ID: "fare", Text: "Since 1 March 2026 a crossing costs 6 crowns.", Asks: []string{"what does a crossing cost", "how much is the fare"}, Topic: "Fares", Current: true},
	{ID: "storm", Text: "The storm of 2025 broke the harbour's northern wall.", Asks: []string{"what did the storm break", "which wall fell in the storm"}, Topic: "Harbour", Current: true},
}

func index(t testing.TB) *search.Index {
	t.Helper()
	entities := []search.Entity{{Name: "Heron", Kind: "product", Aliases: []string{"the Heron ferry"}, Hints: []string{"the old boat"}, Foreign: []string{"苍鹭"}}}
	vocabulary := search.Words{
		Synonyms:  [][]string{{"launch", "christen"}},
		Slang:     map[string]string{"wen": "when", "w/e": "weekend"},
		Languages: map[string]search.Dictionary{"es": search.Dictionary{}.With([2]string{"cuándo", "when"}, [2]string{"cuesta", "cost"}, [2]string{"cruce", "crossing"})},
	}
	return search.New(boats, entities, vocabulary, search.Options{Model: model(t), Encoder: hashing{}, Enough: 0.25})
}

func TestWords(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ text, want string }{
		{"The U.S. and the US, tell us!", "the usa and the usa tell us"},
		{"1,234.5 dollars, 14bn, 19.9%", "1234.5 dollars 14 bn 19.9 percent"},
		{"Bessent\u2019s \u201cvery close\u201d", "bessent very close"},
		{"zero\u200bwidth \u202ebidi", "zerowidth bidi"},
		{"谁拥有TikTok", "谁拥有 tiktok"},
		{"ＦＵＬＬ width", "full width"},
		{"don't", "dont"},
		{"", ""},
	} {
		if diff := cmp.Diff(strings.Fields(c.want), search.WordsOf(c.text)); diff != "" && c.want+strings.Join(search.WordsOf(c.text), "") != "" {
			t.Errorf("%q (-want +got):\n%s", c.text, diff)
		}
	}
}

func TestKinds(t *testing.T) {
	t.Parallel()
	for question, want := range map[string]search.Kind{
		"who led the talks": search.Who, "when did it close": search.When, "where did they meet": search.Where, "why did he": search.Why,
		"how much is it": search.HowMuch, "how did it go": search.How, "what is it": search.What, "is it over": search.YesNo, "so was it": search.YesNo,
		"tariffs": search.NoKind, "": search.NoKind,
	} {
		if got := search.KindOf(strings.Fields(question)); got != want {
			t.Errorf("%q asks %q, want %q", question, got, want)
		}
	}
}

// A word of normal English is never taken for another: "repairing" it would answer a question that nobody asked.
func TestNormalEnglishIsNeverRepaired(t *testing.T) {
	t.Parallel()
	x := index(t)
	n := 0
	for line := range strings.Lines(search.EnglishTable()) {
		word, _, _ := strings.Cut(line, "\t")
		if got := x.Repair(word); got != word {
			t.Errorf("%q is taken for %q", word, got)
		}
		n++
	}
	if n < 40000 {
		t.Errorf("only %d words were tried", n)
	}
}

func TestSlipsAreRepaired(t *testing.T) {
	t.Parallel()
	x := index(t)
	for typed, want := range map[string]string{
		"herno": "heron", "lauched": "launched", "crosssing": "crossing", "stom": "storm",
		"2025": "2025", "xq": "xq", "zzzzzz": "zzzzzz",
	} {
		if got := x.Repair(typed); got != want {
			t.Errorf("%q is taken for %q, want %q", typed, got, want)
		}
	}
}

func TestDistance(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		a, b string
		want int
	}{{"heron", "heron", 0}, {"heron", "herno", 1}, {"heron", "hero", 1}, {"heron", "xeron", 1}, {"storm", "strm", 1}, {"storm", "strom", 1}, {"abc", "xyz", 3}} {
		if got := search.Distance(c.a, c.b, 2); got != min(c.want, 3) {
			t.Errorf("%s to %s: %d, want %d", c.a, c.b, got, c.want)
		}
	}
	if !search.Swapped("teh", "the") || search.Swapped("the", "the") || search.Swapped("ab", "abc") {
		t.Error("swapped letters are not told")
	}
}

func TestReading(t *testing.T) {
	t.Parallel()
	x := index(t)
	r := x.Read("wen was the heron ferry lauched")
	if diff := cmp.Diff(strings.Fields("when was the heron ferry launched"), r.Words); diff != "" {
		t.Errorf("words (-want +got):\n%s", diff)
	}
	if len(r.Entities) != 1 || r.Entities[0] != "Heron" || r.Kind != search.When {
		t.Errorf("read %+v", r)
	}
	if r := x.Read("¿cuándo cuesta el cruce?"); r.Foreign != "es" {
		t.Errorf("the language is %q", r.Foreign)
	}
	for _, english := range []string{"cost of the crossing", "what does the crossing cuesta cruce", "did a cruce cuesta more in the storm"} {
		if r := x.Read(english); r.Foreign != "" {
			t.Errorf("%s: English is taken for %q", english, r.Foreign)
		}
	}
	if r := x.Read("苍鹭"); len(r.Entities) != 1 {
		t.Errorf("a Chinese name is not known: %+v", r)
	}
}

func TestFindOrders(t *testing.T) {
	t.Parallel()
	x := index(t)
	for question, want := range map[string]string{
		"when was the heron launched": "heron", "what is the fare for a crossing": "fare", "storm wall": "storm", "christening of the heron": "heron",
	} {
		r := x.Find(question, search.Before{})
		if len(r.Hits) == 0 || r.Hits[0].ID != want {
			t.Fatalf("%q finds %+v, want %s first", question, r.Hits, want)
		}
		total := 0.0
		for _, hit := range r.Hits {
			total += hit.Share
		}
		if math.Abs(total-1) > 1e-9 || r.Confidence <= 0 || r.Confidence >= 1 {
			t.Errorf("%q: the shares add to %v, the confidence is %v", question, total, r.Confidence)
		}
	}
	if r := x.Find("zebra quilting", search.Before{}); len(r.Hits) != 0 || r.Confidence != 0 {
		t.Errorf("words that no fact has find %+v", r)
	}
}

func TestFeaturesStayInTheirBounds(t *testing.T) {
	t.Parallel()
	x := index(t)
	for _, question := range []string{"when was the heron launched on 3 May 2024", "6 crowns", "latest storm", "wall wall wall", "heron"} {
		for _, hit := range x.Find(question, search.Before{Text: "what about the fare", Told: []string{"fare"}}).Hits {
			for i, v := range hit.Features {
				if low := map[string]float64{"dates": -1, "presence": -1, "serves": -1, "count fits": -1}[search.FeatureNames[i]]; v < low-1e-6 || v > 1+1e-6 || math.IsNaN(v) {
					t.Errorf("%q, %s: %s is %v", question, hit.ID, search.FeatureNames[i], v)
				}
			}
		}
	}
	for i, name := range search.FeatureNames {
		if name == "" {
			t.Errorf("feature %d has no name", i)
		}
	}
	for i, name := range search.SignNames {
		if name == "" {
			t.Errorf("sign %d has no name", i)
		}
	}
}

func TestCalibrationIsBounded(t *testing.T) {
	t.Parallel()
	if shift := index(t).Shift(); shift > 0 || shift < -1.5 {
		t.Errorf("the confidence is moved by %v", shift)
	}
	none := search.New([]search.Doc{{ID: "a", Text: "A claim without questions."}}, nil, search.Words{}, search.Options{Model: model(t), Encoder: hashing{}, Enough: 0.25})
	if none.Shift() != 0 {
		t.Errorf("a base without asks is moved by %v", none.Shift())
	}
}

func TestReadModelRefuses(t *testing.T) {
	t.Parallel()
	for _, data := range []string{"", "{", "[]", "{}", `{"known":{"rank":{"inputs":["x"],"line":[1]}}}`} {
		if _, err := search.ReadModel([]byte(data)); err == nil {
			t.Errorf("%q is taken for a model", data)
		}
	}
}

func TestNetworkValue(t *testing.T) {
	t.Parallel()
	n := search.Network{Inputs: []string{"a", "b"}, Line: []float64{2, -1}, One: 0.5, Hidden: [][]float64{{1, 1, -1}}, Out: []float64{3}}
	if got, want := n.Value([]float64{1, 2}), 0.5+2-2+3*math.Tanh(1+2-1); math.Abs(got-want) > 1e-12 {
		t.Errorf("got %v, want %v", got, want)
	}
}

// FuzzFind proves that no question, in whatever bytes, harms the search, and that equal questions get equal results.
func FuzzFind(f *testing.F) {
	for _, s := range []string{"when was the heron launched", "谁", "U.S. $5,000", "\xff\xfe", strings.Repeat("heron ", 500), "¿cuándo?"} {
		f.Add(s, "")
	}
	x := index(f)
	f.Fuzz(func(t *testing.T, question, before string) {
		a := x.Find(question, search.Before{Text: before})
		b := x.Find(question, search.Before{Text: before})
		if math.IsNaN(a.Confidence) || a.Confidence < 0 || a.Confidence > 1 || a.Confidence != b.Confidence || len(a.Hits) != len(b.Hits) {
			t.Errorf("confidence %v, then %v", a.Confidence, b.Confidence)
		}
	})
}
