package ground

import "tiktalks/knowledge/ground/internal/abridged"

// Abridges tells whether a sentence is a claim with nothing but whole phrases taken out of it or moved within it: what is kept goes with
// what it goes with there. It asks for more than the judge, who knows other ways of saying the same.
func (j *Judge) Abridges(text, claim string) bool { return abridged.Keeps(j.lex, text, claim) }
