package commands

import "tiktalks/knowledge"

// Cut is open to tests: every list and question is shortened by it.
var Cut = cut

// For tests of forms and of what has changed.
var (
	ReadFact    = readFact
	Differences = differences
	SpentLine   = spentLine
	CutMarked   = cutMarked
	WordDiff    = wordDiff
)

// FactValues gives what the fields of a fact's form hold, by name.
func FactValues(f knowledge.Fact) map[string]string {
	values := map[string]string{}
	for _, field := range factFields(f, "") {
		values[field.Name] = field.Value
	}
	return values
}
