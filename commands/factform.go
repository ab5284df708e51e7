package commands

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"tiktalks/knowledge"
	"tiktalks/knowledge/day"
)

// The fields of the form in which a fact is written.
const (
	fieldClaim   = "claim"
	fieldDetails = "details"
	fieldAsks    = "asks"
	fieldSources = "sources"
	fieldWhy     = "why"
)

// factFields lays a fact out as the fields of a form. why stands in the last one.
func factFields(f knowledge.Fact, why string) []Field {
	return []Field{
		{Name: fieldClaim, Label: "Claim: one or two sentences, absolute dates", Value: f.Claim, Long: true, Required: true, MaxRunes: knowledge.MaxClaim},
		{Name: fieldDetails, Label: "Details: one a line, as name: value", Value: writeDetails(f), Long: true, Required: true},
		{Name: fieldAsks, Label: "Asked as: one question a line", Value: strings.Join(f.Asks, "\n"), Long: true, Required: true,
			Hint: "who signed the law\nwhen was the ban signed"},
		{Name: fieldSources, Label: "Sources: publisher | title | address | date", Value: strings.Join(sourceLines(f), "\n"), Long: true,
			Hint: "Reuters | Deal signed | https://… | 2026-01-22"},
		{Name: fieldWhy, Label: "Why you change it (for the history)", Value: why, Required: true, MaxRunes: 300},
	}
}

// detail is a line of the details: how it is written and read.
type detail struct {
	name  string
	write func(knowledge.Fact) string
	read  func(*knowledge.Fact, string) error
}

var details = []detail{
	{"id", func(f knowledge.Fact) string { return f.ID }, func(f *knowledge.Fact, v string) error { f.ID = v; return nil }},
	{"topic", func(f knowledge.Fact) string { return f.Topic }, func(f *knowledge.Fact, v string) error { f.Topic = v; return nil }},
	{"names", func(f knowledge.Fact) string { return strings.Join(f.Entities, "; ") }, func(f *knowledge.Fact, v string) error {
		f.Entities = parts(v, ";")
		return nil
	}},
	{"when", func(f knowledge.Fact) string { return f.When.String() }, func(f *knowledge.Fact, v string) (err error) {
		f.When, err = day.ParseSpan(v)
		return err
	}},
	{"holds from", func(f knowledge.Fact) string { return f.Holds.From.String() }, func(f *knowledge.Fact, v string) (err error) {
		f.Holds.From, err = day.Parse(v)
		return err
	}},
	{"holds to", func(f knowledge.Fact) string { return f.Holds.To.String() }, func(f *knowledge.Fact, v string) (err error) {
		f.Holds.To, err = day.Parse(v)
		return err
	}},
	{"replaced by", func(f knowledge.Fact) string { return f.ReplacedBy }, func(f *knowledge.Fact, v string) error { f.ReplacedBy = v; return nil }},
	{"status", func(f knowledge.Fact) string { return string(f.Status) }, func(f *knowledge.Fact, v string) error {
		f.Status = knowledge.Status(strings.ToLower(v))
		return nil
	}},
	{"note", func(f knowledge.Fact) string { return f.Note }, func(f *knowledge.Fact, v string) error { f.Note = v; return nil }},
}

// writeDetails gives every detail a line of its own, the empty ones too: they say what could stand there.
func writeDetails(f knowledge.Fact) string {
	var lines []string
	for _, d := range details {
		value := strings.Join(strings.Fields(d.write(f)), " ")
		lines = append(lines, strings.TrimSpace(d.name+": "+value))
	}
	return strings.Join(lines, "\n")
}

// readFact reads the fields of a form. What is wrong is told in sentences, all at once; the fact then has something in the
// place of what can't be read, so that the rest of it can be judged. Who checked what they wrote did so today.
func readFact(typed map[string]string, today day.Date) (f knowledge.Fact, wrong []string) {
	f = knowledge.Fact{Claim: strings.Join(strings.Fields(words(typed[fieldClaim])), " "), Asks: lines(typed[fieldAsks]), Checked: today}
	wrong = readDetails(&f, typed[fieldDetails])
	for _, line := range lines(typed[fieldSources]) {
		s, problem := readSource(line)
		if problem != "" {
			wrong = append(wrong, "Sources: "+problem)
			s = knowledge.Source{Publisher: "unread", URL: "https://unread.example"}
		}
		f.Sources = append(f.Sources, s)
	}
	if err := f.Holds.Check(); err != nil {
		wrong = append(wrong, "Holds: "+err.Error())
		f.Holds = day.Span{}
	}
	if f.ID == "" {
		f.ID = idFrom(f.Claim)
	}
	if f.ID == "" {
		wrong = append(wrong, "Details: an id is missing. Write some words of the claim, joined by hyphens, such as id: tiktok-deadline.")
		f.ID = unnamed
	}
	return f, wrong
}

// unnamed stands for the id of a fact that has none yet.
const unnamed = "this-fact"

func readDetails(f *knowledge.Fact, text string) (wrong []string) {
	seen := map[string]bool{}
	for _, line := range lines(text) {
		name, value, two := strings.Cut(line, ":")
		name, value = strings.ToLower(strings.TrimSpace(name)), strings.TrimSpace(value)
		at := slices.IndexFunc(details, func(d detail) bool { return d.name == name })
		switch {
		case !two || at < 0:
			wrong = append(wrong, fmt.Sprintf("Details: %q is no detail. Begin each line with one of: %s.", cut(line, 40), detailNames()))
		case value != "" && seen[name]:
			wrong = append(wrong, fmt.Sprintf("Details: %s stands twice. Keep one of the two lines.", name))
		case value != "":
			seen[name] = true
			if err := details[at].read(f, value); err != nil {
				wrong = append(wrong, fmt.Sprintf("Details, %s: %v", name, err))
			}
		}
	}
	return wrong
}

func detailNames() string {
	var names []string
	for _, d := range details {
		names = append(names, d.name)
	}
	return strings.Join(names, ", ")
}

// bar stands between the parts of a source; one in a part is written with a stroke before it.
const bar = "|"

// sourceLines writes each source in a line.
func sourceLines(f knowledge.Fact) []string {
	var all []string
	for _, s := range f.Sources {
		all = append(all, sourceLine(s))
	}
	return all
}

func sourceLine(s knowledge.Source) string {
	cells := []string{s.Publisher, s.Title, s.URL, s.Published.String()}
	for i, c := range cells {
		cells[i] = strings.ReplaceAll(strings.Join(strings.Fields(c), " "), bar, `\`+bar)
	}
	cells = slices.DeleteFunc(cells, func(c string) bool { return c == "" }) // the address tells which is which
	return strings.Join(cells, " "+bar+" ")
}

// somePublisher stands in a source's line for the name that is still to be written.
const somePublisher = "publisher"

// readSource reads a line of two to four parts, or says what is wrong with it. The address tells which part is which.
func readSource(line string) (s knowledge.Source, problem string) {
	cells := strings.Split(strings.ReplaceAll(line, `\`+bar, "\x00"), bar)
	for i, c := range cells {
		cells[i] = strings.TrimSpace(strings.ReplaceAll(c, "\x00", bar))
	}
	at := slices.IndexFunc(cells, func(c string) bool { return strings.HasPrefix(c, "https://") || strings.HasPrefix(c, "http://") })
	switch {
	case at < 1 || at > 2 || cells[0] == "" || len(cells) > at+2:
		return s, fmt.Sprintf("%q is no source. Write publisher | title | address | date; title and date may be left out.", cut(line, 60))
	case strings.EqualFold(cells[0], somePublisher):
		return s, fmt.Sprintf("%q has no publisher yet: write the name of who published it in the place of the word %s.", cut(line, 60), somePublisher)
	case !opens(cells[at]):
		return s, fmt.Sprintf("%q has no address that a reader can open: it may have no spaces, no name and password, and not lead to one's own machine.",
			cut(line, 60))
	}
	s.Publisher, s.URL = cells[0], cells[at]
	if at == 2 {
		s.Title = cells[1]
	}
	if len(cells) == at+2 && cells[at+1] != "" {
		published, err := day.Parse(cells[at+1])
		if err != nil {
			return s, err.Error()
		}
		s.Published = published
	}
	return s, ""
}

// lines gives a text's lines without those that are empty.
func lines(text string) []string { return parts(text, "\n") }

func parts(text, between string) []string {
	var all []string
	for p := range strings.SplitSeq(text, between) {
		if p = strings.Join(strings.Fields(p), " "); p != "" {
			all = append(all, p)
		}
	}
	return all
}

// idWords is how many words an id is made of when nobody gives one.
const idWords = 4

// idFrom makes an id of the claim's first longer words.
func idFrom(claim string) string {
	var words []string
	between := func(r rune) bool { return r > unicode.MaxASCII || !unicode.IsLetter(r) && !unicode.IsDigit(r) }
	for _, w := range strings.FieldsFunc(strings.ToLower(claim), between) {
		if len(w) > 3 && len(words) < idWords && len(strings.Join(words, "-"))+1+len(w) <= knowledge.MaxID {
			words = append(words, w)
		}
	}
	return strings.Join(words, "-")
}
