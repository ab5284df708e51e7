package en

import (
	"fmt"
	"strings"
)

// manner is how a word gives something as somebody's word, or names who does, as a set of bits. tables/manners.txt has the words.
type manner uint32

const (
	ByOwner    manner = 1 << iota // with whose it is before it: "in Holm's version"
	ByAnswer                      // the same where "that" or a colon follows: "Holm's answer was that"
	ByVoice                       // with "by" or "from" behind it: "criticism from Holm"
	ByCount                       // with "by" and whose it is before it: "by Norway's count"
	ByPaper                       // does what it says: "order", "law"
	ByPosting                     // with "that", also behind a day or place: "posted on 3 May that"
	ByPage                        // with how many before it: "one report", "most pages"
	BySome                        // how many: "one", "most"
	ByReading                     // behind "how": "is how one paper reads it"
	ByOrder                       // with "to" and a verb behind it, an order: "told the yard to close"
	ByName                        // in the passive, only a name or a deed: "is called the Oslo Accord", "was denied"
	ByForecast                    // gives what follows as what somebody thinks will come: "expects"
	ByCalling                     // gives a name as somebody's: "labelled"
	BySource                      // is, or speaks of, reports and pages: "reported"
	ByWord                        // with whose it is, and with "by", "in" or "was": "by Holm's account", "Holm's figure was"
	ByStance                      // what one does by saying so: "Holm ruled out"
	ByFixing                      // with "at" and a number: "Holm put it at 12"
	ByGiving                      // with a figure or a reason: "Holm gave a number"
	ByFigure                      // what is given so: "number", "reason"
	ByTalking                     // with "of": "Holm talked of 12"
	ByHaving                      // between "as", a name and "it": "as Holm has it"
	ByDoubt                       // leaves open whether it is so, by nobody's word: "alleged", "is presumed to"
	ByRuling                      // a court or the like speaks by it: "ruled", "guidance"
	ByUttering                    // what one does by saying that it be so: "proposed", "the law requires"
	ByData                        // numbers that say something: "figures", "statistics"
	ByLinking                     // has a thing for its object, and no clause: "linked it to"
	ByFiling                      // in which somebody speaks: "in its filing"
	BySetting                     // how a page or paper has it: "some pages place it in May"
	ByPhrase                      // a phrase that tells: "gave word", "as Holm put it"
	ByViewing                     // with "as", or "it" and what it is held to be: "considered it thin"
	ByOffice                      // may stand for whoever a fact names as speaking: "the company"
)

var mannerNames = map[string]manner{
	"by-owner": ByOwner, "by-answer": ByAnswer, "by-voice": ByVoice, "by-count": ByCount, "by-posting": ByPosting,
	"by-page": ByPage, "by-paper": ByPaper, "by-some": BySome, "by-reading": ByReading, "by-order": ByOrder, "by-name": ByName,
	"by-forecast": ByForecast, "by-calling": ByCalling, "by-source": BySource, "by-word": ByWord, "by-stance": ByStance,
	"by-fixing": ByFixing, "by-giving": ByGiving, "by-figure": ByFigure, "by-talking": ByTalking, "by-having": ByHaving,
	"by-doubt": ByDoubt, "by-ruling": ByRuling, "by-data": ByData, "by-office": ByOffice, "by-linking": ByLinking, "by-filing": ByFiling,
	"by-setting": BySetting, "by-phrase": ByPhrase, "by-viewing": ByViewing, "by-uttering": ByUttering,
}

// SpeaksBy tells whether a word has one of the manners.
func (t *Token) SpeaksBy(m manner) bool { return t.manner&m != 0 }

// readManners reads "manner: word, word*": a star takes all words of the stem.
func (l *Lexicon) readManners(line string) error {
	label, words, _ := strings.Cut(line, ":")
	m, ok := mannerNames[label]
	if !ok {
		return fmt.Errorf("there is no manner %q", label)
	}
	for _, w := range list(words) {
		if stem, all := strings.CutSuffix(w, "*"); all {
			l.stemManners[Join(l.Stems(stem))] |= m
		} else {
			l.manners[w] |= m
		}
	}
	return nil
}

// giveManners gives words their manners. A phrase gives a name or word as somebody's by its first word, and speaks of reports by its
// last: "described as", "posted on", "an account of".
func (l *Lexicon) giveManners(tokens []Token) {
	for i := range tokens {
		t := &tokens[i]
		if t.Sort == Number || t.Sort == Dated {
			continue
		}
		t.manner = l.manners[t.Text] | l.stemManners[t.Stem]
		if n := len(t.Parts); n > 0 && t.Sort == Word {
			t.manner |= l.stemManners[t.Parts[0]]&(ByCalling|ByPosting|ByFixing) | l.stemManners[t.Parts[n-1]]&(BySource|ByPage)
			if n > 1 && t.Parts[n-1] == "of" {
				t.manner |= l.stemManners[t.Parts[n-2]] & BySource
			}
		}
	}
}
