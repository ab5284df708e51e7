package ground_test

import (
	"slices"
	"strings"
	"testing"
	"tiktalks/knowledge/ground"
)

func partsJudge(t *testing.T) *ground.Judge {
	t.Helper()
	j, err := ground.NewForClaims([]ground.Entity{{Name: "SAMR"}, {Name: "Nvidia"}, {Name: "TikTok"}, {Name: "Joe Biden", Aliases: []string{"Biden"}},
		{Name: "United States", Aliases: []string{"US"}}}, nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	return j
}

func TestParts(t *testing.T) {
	t.Parallel()
	j := partsJudge(t)
	for _, c := range []struct {
		sentence   string
		text, full []string
	}{
		{"SAMR opened its case in 2024 and fined Nvidia a billion in 2025",
			[]string{"SAMR opened its case in 2024", "fined Nvidia a billion in 2025"},
			[]string{"SAMR opened its case in 2024", "SAMR fined Nvidia a billion in 2025"}},
		{"TikTok went dark on 18 January 2025 and it came back a week later",
			[]string{"TikTok went dark on 18 January 2025", "it came back a week later"},
			[]string{"TikTok went dark on 18 January 2025", "TikTok came back a week later"}},
		{"Biden signed the law in 2024 and Nvidia opened an office",
			[]string{"Biden signed the law in 2024", "Nvidia opened an office"},
			[]string{"Biden signed the law in 2024", "Nvidia opened an office"}},
		{"After the Oslo talks the US toll fell to 30 percent and Nvidia's to 10 percent",
			[]string{"After the Oslo talks the US toll fell to 30 percent", "Nvidia's to 10 percent"},
			[]string{"After the Oslo talks the US toll fell to 30 percent", "Nvidia's toll fell to 10 percent"}},
		{"US tolls rose to 30 percent and cheap ones to 10 percent",
			[]string{"US tolls rose to 30 percent", "cheap ones to 10 percent"},
			[]string{"US tolls rose to 30 percent", "cheap tolls rose to 10 percent"}},
		{"US tolls rose to 30 percent and in May to 40 percent",
			[]string{"US tolls rose to 30 percent and in May to 40 percent"}, []string{"US tolls rose to 30 percent and in May to 40 percent"}},
		{"SAMR and Nvidia met in 2024", []string{"SAMR and Nvidia met in 2024"}, []string{"SAMR and Nvidia met in 2024"}},
		{"The case was opened in 2024 and it ended in 2025",
			[]string{"The case was opened in 2024 and it ended in 2025"}, []string{"The case was opened in 2024 and it ended in 2025"}},
	} {
		var text, full []string
		for _, p := range j.Parts(c.sentence) {
			text, full = append(text, p.Text), append(full, p.Full)
		}
		if !slices.Equal(text, c.text) || !slices.Equal(full, c.full) {
			t.Errorf("%q: %q, %q", c.sentence, text, full)
		}
	}
}

func TestWhose(t *testing.T) {
	t.Parallel()
	j := partsJudge(t)
	for _, c := range []struct{ before, clause, want string }{
		{"TikTok went dark in 2025", "It came back soon", "TikTok came back soon"},
		{"Biden signed the law", "he'll sign another one", "Joe Biden will sign another one"},
		{"SAMR opened a case", "it's in Beijing now", "SAMR is in Beijing now"},
		{"TikTok's outage lasted a day", "It came back soon", "It came back soon"},
		{"US tariffs rose in 2025", "They fell again", "They fell again"},
		{"Somebody said so", "It came back soon", "It came back soon"},
		{"TikTok went dark in 2025", "The app came back", "The app came back"},
	} {
		if got := j.Whose(c.before, c.clause); got != c.want {
			t.Errorf("%q after %q: %q, want %q", c.clause, c.before, got, c.want)
		}
	}
}

// FuzzParts: whatever is written, each part stands in the sentence, in order.
func FuzzParts(f *testing.F) {
	for _, seed := range []string{"SAMR opened a case, and it fined Nvidia; but TikTok left", "he's and it's; and", ", and , but", "TikTok's and'll"} {
		f.Add(seed)
	}
	j, err := ground.NewForClaims([]ground.Entity{{Name: "SAMR"}, {Name: "TikTok"}}, nil, nil)
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, sentence string) {
		j.Whose(sentence, sentence)
		rest := sentence
		for _, p := range j.Parts(sentence) {
			_, after, found := strings.Cut(rest, p.Text)
			if !found {
				t.Fatalf("%q is no part of %q", p.Text, sentence)
			}
			rest = after
		}
	})
}
