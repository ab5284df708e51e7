package knowledge

import "regexp"

// splitVerbs are verbs that take what they speak of between their two halves, and one word for each: "put the deal on hold".
var splitVerbs = compiled([][3]string{
	{`push`, `back`, `postponed`},
	{`put`, `off`, `postponed`},
	{`put`, `on (?:ice|hold|pause)`, `suspended`},
	{`plac`, `on (?:ice|hold)`, `suspended`},
	{`leave`, `out`, `excluded`},
	{`turn`, `down`, `rejected`},
	{`throw`, `out`, `rejected`},
	{`toss`, `out`, `rejected`},
	{`call`, `off`, `cancelled`},
	{`shut`, `down`, `closed`},
	{`get`, `over the (?:line|finish line)`, `closed`},
	{`bring`, `down`, `reduced`},
	{`take`, `to court`, `sued`},
	{`take`, `off`, `removed`},
	{`hold`, `back`, `withheld`},
	{`hit`, `with a fine`, `fined`},
})

// splitForms are the forms of the verbs above of which some are more than an ending away.
var splitForms = map[string]string{
	"put": "put|puts|putting", "leave": "leave|leaves|left|leaving", "throw": "throw|throws|threw|throwing", "shut": "shut|shuts|shutting",
	"get": "get|gets|got|getting", "bring": "bring|brings|brought|bringing", "take": "take|takes|took|taking",
	"hit": "hit|hits|hitting", "hold": "hold|holds|held|holding",
}

type splitVerb struct {
	finds *regexp.Regexp
	plain string
}

// compiled makes patterns of a table of verbs whose particle stands apart.
func compiled(table [][3]string) []splitVerb {
	var all []splitVerb
	for _, line := range table {
		forms := splitForms[line[0]]
		if forms == "" {
			forms = line[0] + `(?:s|es|ed|ing|e)?`
		}
		all = append(all, splitVerb{regexp.MustCompile(`(?i)\b(?:` + forms + `) ((?:[\pL\d.'/-]+ ){1,6}?)` + line[1] + `\b`), line[2]})
	}
	return all
}

// joined writes verbs that are split in a sentence as one word in front of what they speak of. Their tense is lost on the judge anyway.
func joined(sentence string) string {
	for _, v := range splitVerbs {
		sentence = v.finds.ReplaceAllString(sentence, v.plain+" $1")
	}
	return sentence
}
