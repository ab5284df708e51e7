// Package eval measures how well a base answers: it scores answers to question files by fixed rules.
//
// It promises one verdict a case, the same as the public scoring script that came with the development sets, and tables
// that can be compared between runs. It refuses to help an answer: it sees only what a reader would see. Start with
// Read and Run. The files in sets/ are development sets: look at them as you like, but judge the product on questions
// that nobody tuned on.
package eval

import (
	"bufio"
	"embed"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"
)

//go:embed sets/*.jsonl
var sets embed.FS

// Sets gives the development sets that are compiled in.
func Sets() fs.FS {
	dir, err := fs.Sub(sets, "sets")
	if err != nil {
		panic(err) // the folder is named in the directive above
	}
	return dir
}

// Case is one question with what its answer must and must not say, or which facts answer it.
type Case struct {
	ID        string     `json:"id"`
	Group     string     `json:"group"`
	Question  string     `json:"question"`
	History   []Turn     `json:"history"`
	Able      bool       `json:"answerable"`
	AbstainOK bool       `json:"abstain_ok"` // abstaining passes as well
	Must      []string   `json:"must"`       // patterns, each of which the answer must match
	MustNot   []string   `json:"must_not"`   // patterns, none of which it may match
	Facts     []string   `json:"facts"`      // any of these facts answers it; counts where there are no patterns
	FactsAll  [][]string `json:"facts_all"`  // of each list the answer must rest on one

	must, mustNot []*regexp.Regexp
}

// Turn is an earlier question of the same person.
type Turn struct {
	Question string `json:"question"`
}

// Earlier gives the earlier questions, oldest first.
func (c Case) Earlier() []string {
	var all []string
	for _, t := range c.History {
		all = append(all, t.Question)
	}
	return all
}

// maxLine is the longest line of a question file in bytes.
const maxLine = 1 << 20

// Read reads one JSON object a line. The error names the first line that can't be used.
func Read(r io.Reader) ([]Case, error) {
	var cases []Case
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, maxLine)
	for n := 1; lines.Scan(); n++ {
		if strings.TrimSpace(lines.Text()) == "" {
			continue
		}
		var c Case
		if err := json.Unmarshal(lines.Bytes(), &c); err != nil {
			return nil, fmt.Errorf("line %d is no question: %w", n, err)
		}
		if c.ID == "" || c.Question == "" {
			return nil, fmt.Errorf("line %d needs an id and a question", n)
		}
		if err := c.compile(); err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
		cases = append(cases, c)
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("after %d questions: %w", len(cases), err)
	}
	return cases, nil
}

func (c *Case) compile() (err error) {
	if c.must, err = compileAll(c.Must); err != nil {
		return err
	}
	c.mustNot, err = compileAll(c.MustNot)
	return err
}

// ignoreCase stands before every pattern.
const ignoreCase = "(?i)"

func compileAll(patterns []string) ([]*regexp.Regexp, error) {
	var all []*regexp.Regexp
	for _, p := range patterns {
		re, err := regexp.Compile(ignoreCase + p)
		if err != nil {
			return nil, err
		}
		all = append(all, re)
	}
	return all, nil
}

// Output is what a reader got for a case.
type Output struct {
	Answered bool
	Text     string
	Facts    []string // ids of the facts that it rests on
}

// Verdict is the outcome of one case.
type Verdict string

// The verdicts.
const (
	Pass   Verdict = "pass"
	Wrong  Verdict = "wrong"  // answered an answerable case but not as it should, or said what it must not
	Missed Verdict = "missed" // abstained from an answerable case
	False  Verdict = "false"  // answered a case that can't be answered
)

// Judge gives the verdict on an output and, where it is no pass, the reason. An answer of more than most characters is
// wrong; 0 sets no bound.
func (c Case) Judge(out Output, most int) (Verdict, string) {
	text := clean(out.Text)
	bad := which(c.mustNot, func(re *regexp.Regexp) bool { return hits(re, out.Text, text) })
	if !out.Answered {
		switch {
		case bad != "":
			return Wrong, "abstained, but must_not matched: " + bad
		case c.Able && !c.AbstainOK:
			return Missed, "abstained though answerable"
		}
		return Pass, ""
	}
	lack := which(c.must, func(re *regexp.Regexp) bool { return !hits(re, out.Text, text) })
	if lack == "" {
		lack = c.lacksFact(out.Facts)
	}
	length := utf8.RuneCountInString(out.Text)
	switch {
	case !c.Able:
		return False, "answered though it should abstain"
	case most > 0 && length > most:
		return Wrong, fmt.Sprintf("answer has %d characters", length)
	case bad != "":
		return Wrong, "must_not matched: " + bad
	case lack != "":
		return Wrong, "must not found: " + lack
	}
	return Pass, ""
}

// lacksFact names the facts of which the answer rests on none, where facts and not patterns decide.
func (c Case) lacksFact(shown []string) string {
	if len(c.must) > 0 {
		return ""
	}
	wanted := slices.Clone(c.FactsAll)
	if len(c.Facts) > 0 {
		wanted = append(wanted, c.Facts)
	}
	for _, any := range wanted {
		if !slices.ContainsFunc(any, func(id string) bool { return slices.Contains(shown, id) }) {
			return "one of the facts " + strings.Join(any, ", ")
		}
	}
	return ""
}

// which names the patterns that the test holds for; empty for none.
func which(patterns []*regexp.Regexp, test func(*regexp.Regexp) bool) string {
	var names []string
	for _, re := range patterns {
		if test(re) {
			names = append(names, strings.TrimPrefix(re.String(), ignoreCase))
		}
	}
	return strings.Join(names, " ; ")
}

func hits(re *regexp.Regexp, raw, text string) bool {
	return re.MatchString(text) || re.MatchString(raw)
}

var (
	straighten = strings.NewReplacer(
		"\u2018", "'", "\u2019", "'", "\u201c", `"`, "\u201d", `"`,
		"\u2010", "-", "\u2011", "-", "\u2012", "-", "\u2013", "-", "\u2014", "-",
		"\u00a0", " ", "\u202f", " ", "\u2009", " ", "\uff05", "%")
	emphasis = regexp.MustCompile("[*_`]+")
)

// clean gives straight quotes, plain spaces and dashes, and no Markdown emphasis marks.
func clean(text string) string { return emphasis.ReplaceAllString(straighten.Replace(text), "") }
