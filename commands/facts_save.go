package commands

import (
	"context"
	"regexp"
	"strings"

	"tiktalks/knowledge"
)

// factsSave makes a fact's form of a message: what it says may be worth keeping. Of where it comes from only the message's
// link is kept, not who wrote it.
func factsSave(*Desk) Command {
	return Command{
		Name: "facts save", Menu: "Save as fact draft", Hidden: true, Access: Curators, Private: true,
		Run: func(_ context.Context, c Call) (Reply, error) {
			if words(c.Message.Text) == "" {
				return Reply{}, problem("I can't read any text in that message. Copy it into /facts add.")
			}
			f := knowledge.Fact{Status: knowledge.Single, Claim: cut(withoutLinks(c.Message.Text), knowledge.MaxClaim)}
			fields := factFields(f, cut("Message: "+c.Message.Link, 300))
			for i := range fields {
				if fields[i].Name == fieldSources {
					fields[i].Value = strings.Join(linksIn(c.Message.Text), "\n")
				}
			}
			return openForm("New fact from a message", press("facts propose"), fields), nil
		},
	}
}

// address is how an address stands in a text: brackets belong to it only in pairs.
const address = `https?://(?:[^\s<>()\[\]]|\([^\s<>()]*\))+`

var (
	// link is an address, shown as itself or behind words: [words](address "title").
	link = regexp.MustCompile(`\[([^\[\]]*)\]\(\s*<?(` + address + `)>?(?:\s+"[^"]*")?\s*\)|<?(` + address + `)>?`)
	// bracketed is a bracket that had nothing but an address in it.
	bracketed = regexp.MustCompile(`\(\s*\)|\[\s*\]`)
)

// linksIn gives the addresses in a text, as sources whose publisher is still to be written.
func linksIn(text string) []string {
	var all []string
	for _, m := range link.FindAllStringSubmatch(text, -1) {
		all = append(all, somePublisher+" "+bar+" "+strings.ReplaceAll(strings.TrimRight(m[2]+m[3], `.,;:!?'"*_~`), bar, `\`+bar))
	}
	return all
}

// withoutLinks gives a text with the words of links and without their addresses.
func withoutLinks(text string) string {
	text = bracketed.ReplaceAllString(link.ReplaceAllString(text, "$1"), "")
	return strings.Join(strings.Fields(text), " ")
}
