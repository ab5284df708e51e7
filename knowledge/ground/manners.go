package ground

import (
	"fmt"
	"strings"
)

// manner is how a word gives something as somebody's word, or names who does, as a set of bits. tables/manners.txt has the words.
type manner uint32

const (
	byOwner    manner = 1 << iota // with whose it is before it: "in Holm's version"
	byAnswer                      // the same where "that" or a colon follows: "Holm's answer was that"
	byVoice                       // with "by" or "from" behind it: "criticism from Holm"
	byCount                       // with "by" and whose it is before it: "by Norway's count"
	byPaper                       // does what it says: "order", "law"
	byPosting                     // with "that", also behind a day or place: "posted on 3 May that"
	byPage                        // with how many before it: "one report", "most pages"
	bySome                        // how many: "one", "most"
	byReading                     // behind "how": "is how one paper reads it"
	byOrder                       // with "to" and a verb behind it, an order: "told the yard to close"
	byName                        // in the passive, only a name or a deed: "is called the Oslo Accord", "was denied"
	byForecast                    // gives what follows as what somebody thinks will come: "expects"
	byCalling                     // gives a name as somebody's: "labelled"
	bySource                      // is, or speaks of, reports and pages: "reported"
	byWord                        // with whose it is, and with "by", "in" or "was": "by Holm's account", "Holm's figure was"
	byStance                      // what one does by saying so: "Holm ruled out"
	byFixing                      // with "at" and a number: "Holm put it at 12"
	byGiving                      // with a figure or a reason: "Holm gave a number"
	byFigure                      // what is given so: "number", "reason"
	byTalking                     // with "of": "Holm talked of 12"
	byHaving                      // between "as", a name and "it": "as Holm has it"
	byDoubt                       // leaves open whether it is so, by nobody's word: "alleged", "is presumed to"
	byRuling                      // a court or the like speaks by it: "ruled", "guidance"
	byData                        // numbers that say something: "figures", "statistics"
	byLinking                     // has a thing for its object, and no clause: "linked it to"
	byFiling                      // in which somebody speaks: "in its filing"
	bySetting                     // how a page or paper has it: "some pages place it in May"
	byPhrase                      // a phrase that tells: "gave word", "as Holm put it"
	byViewing                     // with "as", or "it" and what it is held to be: "considered it thin"
	byOffice                      // may stand for whoever a fact names as speaking: "the company"
)

var mannerNames = map[string]manner{
	"by-owner": byOwner, "by-answer": byAnswer, "by-voice": byVoice, "by-count": byCount, "by-posting": byPosting,
	"by-page": byPage, "by-paper": byPaper, "by-some": bySome, "by-reading": byReading, "by-order": byOrder, "by-name": byName,
	"by-forecast": byForecast, "by-calling": byCalling, "by-source": bySource, "by-word": byWord, "by-stance": byStance,
	"by-fixing": byFixing, "by-giving": byGiving, "by-figure": byFigure, "by-talking": byTalking, "by-having": byHaving,
	"by-doubt": byDoubt, "by-ruling": byRuling, "by-data": byData, "by-office": byOffice, "by-linking": byLinking, "by-filing": byFiling,
	"by-setting": bySetting, "by-phrase": byPhrase, "by-viewing": byViewing,
}

// speaksBy tells whether a word has one of the manners.
func (t *token) speaksBy(m manner) bool { return t.manner&m != 0 }

// readManners reads "manner: word, word*": a star takes all words of the stem.
func (l *lexicon) readManners(line string) error {
	label, words, _ := strings.Cut(line, ":")
	m, ok := mannerNames[label]
	if !ok {
		return fmt.Errorf("there is no manner %q", label)
	}
	for _, w := range list(words) {
		if stem, all := strings.CutSuffix(w, "*"); all {
			l.stemManners[join(l.stems(stem))] |= m
		} else {
			l.manners[w] |= m
		}
	}
	return nil
}

// giveManners gives words their manners. A phrase gives a name or word as somebody's by its first word, and speaks of reports by its
// last: "described as", "posted on", "an account of".
func (l *lexicon) giveManners(tokens []token) {
	for i := range tokens {
		t := &tokens[i]
		if t.sort == number || t.sort == dated {
			continue
		}
		t.manner = l.manners[t.text] | l.stemManners[t.stem]
		if n := len(t.parts); n > 0 && t.sort == word {
			t.manner |= l.stemManners[t.parts[0]]&(byCalling|byPosting|byFixing) | l.stemManners[t.parts[n-1]]&(bySource|byPage)
			if n > 1 && t.parts[n-1] == "of" {
				t.manner |= l.stemManners[t.parts[n-2]] & bySource
			}
		}
	}
}
