package llm

import (
	"context"
	_ "embed"
	"errors"
	"strings"
	"unicode"
	"unicode/utf8"

	"tiktalks/knowledge"
)

//go:embed prompt_rewrite.txt
var promptRewrite string

const (
	maxRewritten  = 200 // characters of a question that the model has put anew
	rewriteTokens = 80
)

// Rewrite asks the model to put a follow-up question so that it can be understood without the earlier ones. What comes back
// is one line of plain words, or an error; errors hold none of the questions.
func (p *Phraser) Rewrite(ctx context.Context, question string, earlier []string) (string, knowledge.Usage, error) {
	var data struct {
		Earlier  []string `json:"earlier"`
		Question string   `json:"question"`
	}
	for _, e := range earlier {
		data.Earlier = append(data.Earlier, beginning(e))
	}
	data.Question = beginning(question)
	content, usage, err := p.ask(ctx, asked{system: promptRewrite, user: asData(data), tokens: rewriteTokens})
	if err != nil {
		return "", usage, err
	}
	line, err := parseLine(content)
	return line, usage, err
}

var errNoLine = errors.New("the model's rewriting is no question in one line of plain words")

// parseLine reads one line of plain words: no address, no mention, no markup.
func parseLine(content string) (string, error) {
	line := strings.Trim(strings.TrimSpace(content), "\"\u201c\u201d ")
	switch {
	case line == "" || utf8.RuneCountInString(line) > maxRewritten:
		return "", errNoLine
	case strings.ContainsFunc(line, func(r rune) bool { return !unicode.IsPrint(r) || strings.ContainsRune("@<>[]{}`*_~|#\\^=", r) }):
		return "", errNoLine
	case strings.Contains(line, "://") || address(line):
		return "", errNoLine
	}
	return line, nil
}

// address tells whether a full stop stands between two letters, as in a domain.
func address(line string) bool {
	for i := 1; i+1 < len(line); i++ {
		if line[i] == '.' && letter(line[i-1]) && letter(line[i+1]) {
			return true
		}
	}
	return false
}

func letter(b byte) bool { return b|0x20 >= 'a' && b|0x20 <= 'z' }
