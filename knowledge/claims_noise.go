package knowledge

import (
	"regexp"
	"slices"
	"strings"
)

// What people say around a claim and is no part of it, in tables of words and phrases set apart by commas.
const (
	// headings stand over a post.
	headings = "breaking, breaking news, just in, news, news flash, big news, huge news, huge news today, headline, update, flash, " +
		"alert, developing, urgent, confirmed, official, exclusive, thread, edit, tldr, tl;dr, wow, psa, fyi, til, fact, fact check, " +
		"fun fact, fact of the day, reminder, daily reminder, friendly reminder, gentle reminder"
	// prefaces stand before it with a comma or the like.
	prefaces = "so, and, but, also, plus, ok, okay, well, yeah, yep, yes, no, nah, nope, hey, yo, lol, ngl, anyway, anyways, apparently, " +
		"supposedly, basically, honestly, literally, obviously, actually, seriously, remember, note, wow, damn, afaik, iirc, fwiw, tbf, " +
		"ffs, ofc, folks, guys, wait, look, listen, see, remember that, of course, by the way, in fact, for the record, to be clear, " +
		"to be fair, as we know, as you know, as everyone knows, just so you know, believe it or not, as far as i know, " +
		"if i remember right, if i remember rightly, if i remember correctly, correct me if i'm wrong, correct me if i'm wrong but, " +
		"if i'm not mistaken, if i'm not wrong, as i recall, as i recall it, as i remember, as i remember it, unless i'm mistaken, " +
		"unless i'm wrong, not many know, not many know this, little known fact"
	// hedges need no comma.
	hedges = "apparently, supposedly, afaik, iirc, fwiw, ngl, fyi, lol, remember, honestly"
	// askings ask whether somebody knows it, or say that it is so.
	askings = "did you know, do you know, you know, turns out, it turns out, the truth is, the fact is, fact is, truth is, it's a fact, " +
		"it is a fact, just a reminder, as a reminder, for those who don't know, for those who didn't know, in case you missed it, " +
		"icymi, imagine, fun fact is"
	// closers stand behind it.
	closers = "the irony, how ironic, insane, wild, crazy, unreal, unbelievable, wow, lol, lmao, smh, ngl, tbh, fr, no cap, for real, " +
		"period, full stop, end of story, just saying, just sayin, believe it or not, folks, people, guys, bro, btw, fyi, by the way, " +
		"afaik, iirc, as far as i know, i think, i believe, i guess, or something, or so, or whatever, if i recall, if i'm not mistaken, " +
		"right, innit, you know, mind you, plain and simple, no doubt, no question, don't @ me, via"
)

// anyOf gives a pattern for one of the phrases of such a table, the longest that fits. An apostrophe may be left out.
func anyOf(table string) string {
	phrases := strings.Split(table, ", ")
	slices.SortStableFunc(phrases, func(a, b string) int { return len(b) - len(a) })
	for i, phrase := range phrases {
		phrases[i] = strings.ReplaceAll(regexp.QuoteMeta(phrase), "'", "'?")
	}
	return "(?:" + strings.Join(phrases, "|") + ")"
}

// Where these stand, and what else is said in too many ways for a table.
var (
	labels = regexp.MustCompile(`(?i)^` + anyOf(headings) + `(?:\s*[:!|,.–—-]+\s*|\s+(?:that\s+)?)`)
	leadIn = regexp.MustCompile(`(?i)^(?:` + strings.Join([]string{
		anyOf(prefaces) + `\s*[,:!.-]+\s+`,
		`(?:if )?i (?:recall|remember)(?: (?:it )?(?:right|rightly|correctly|well))?\s*[,:!.-]+\s+`,
		anyOf(hedges) + `\s+(?:that\s+|when\s+)?`,
		`(?:also|and|another|one more|next|plus|other)\s+(?:fun |quick |little |true )?fact\s*:\s+`,
		`(?:if |as )?i\s+(?:still\s+)?(?:recall|remember)(?: correctly| rightly| right| well)?,?\s+(?:that\s+|when\s+|how\s+)?`,
		`(?:a |just a |quick |friendly |gentle |little )*(?:reminder|heads up|note|memo|message|word|public service announcement|psa)\b[^:.!?]{0,50}:\s+`,
		`(?:please |can you |y'?all )?(?:don'?t|do not|stop|quit)\s+(?:act|acting|pretend|pretending|tell me|telling me|say|saying)\b[^,:;.]{3,60}[,:;]\s+`,
		`(?:you'?re|you are|he'?s|she'?s|they'?re|everyone'?s)\s+(?:so |dead |just |totally |flat out )?(?:wrong|mistaken|off|confused|` +
			`misinformed)(?: (?:about|on|there|here)\b[^,:;.]{0,60})?[,:;.-]+\s+`,
		`(?:people|folks|everyone|everybody|most people|some people|some of you|lots of people|y'?all|you(?: guys)?)\s+(?:keep\s+|all\s+|always\s+)*(?:forget|` +
			`forgets|forgetting|seem to forget|don'?t know|don'?t realise|don'?t realize)\s+(?:that\s+)?`,
		`(?:don'?t|do not|never|let'?s not|lest we)\s+forget\s+(?:that\s+)?`,
		`(?:i'?m\s+|i am\s+)?(?:pretty|fairly|quite|almost|very|absolutely|100%)\s+(?:sure|certain)\s+(?:that\s+)?`,
		`(?:i\s+)?(?:just\s+)?(?:heard|read|saw|learned|learnt|noticed|found out)\s+(?:(?:today|somewhere|online)\s+)*that\s+`,
		anyOf(askings) + `\s*[,:]?\s+(?:that\s+)?`,
		`(?:can'?t|cannot|can not)\s+believe\s+(?:that\s+)?`,
	}, "|") + `)`)
	tails = regexp.MustCompile(`(?i)(?:\s*[,.!;:–—-]+\s*|\s+)(?:` + strings.Join([]string{
		anyOf(closers),
		`(?:go |just |you can )?(?:look it up|google it|check it|read it|fact check me|do your (?:own )?research)(?: yourself)?`,
		`(?:i|we) (?:still )?(?:remember|recall) (?:it|that|this)(?: (?:well|clearly|vividly|like it was yesterday))?`,
		`(?:and |but |because |cause )?(?:everyone|everybody|every one|we all|you all|anyone|any fool) (?:already )?knows? (?:that|this|it)(?: by now| already)?`,
		`(?:and )?(?:that'?s|this is|it'?s) (?:a|just a|the|simply a) (?:fact|truth)`,
		`so (?:please )?(?:stop|quit|enough|don'?t|do not|get your|get ready|make sure|better|you(?:'d)? better|hurry|plan|stock up|act|be careful|be ready|` +
			`watch out)\b.{0,80}`,
		`(?:it was|was|it's) ?n[o']t (?:even )?close(?: at all)?|not (?:even )?close(?: at all)?|source: .{2,40}`,
	}, "|") + `)[.!]*$`)
	oneWho   = regexp.MustCompile(`(?i)\b(is|was|are|were) (?:the|that) (?:one|ones|guy|man|woman|person|people|company|country|firm) (?:who|that|which) `)
	usedTo   = regexp.MustCompile(`(?i)\bused to be\b`)
	plurals  = regexp.MustCompile(`\b([A-Z]+\d+)s\b`)
	stateOne = regexp.MustCompile(`(?i)\b(as it stands|as things stand|as we speak|as of (?:now|today|right now)|at this (?:point|moment)|at the moment)\b,?`)
	saysSo   = regexp.MustCompile(`^(.{12,}?),\s+(?:as )?((?:the )?\pL[\pL.&' -]{1,30}?) (says|said|reports|reported|writes|wrote|claims|claimed|found)$`)
	sources  = regexp.MustCompile(`^(\pL[\pL\d.&' -]{1,40}?)\s?:\s+`)
)

// bare takes off a sentence what is said around the claim, and says in plain words what is put in a roundabout way.
func (s *Snapshot) bare(sentence string) string {
	for range 4 { // a few may stand one before another
		was := sentence
		sentence = labels.ReplaceAllString(sentence, "")
		sentence = leadIn.ReplaceAllString(sentence, "")
		sentence = strings.TrimRight(tails.ReplaceAllString(sentence, ""), " ,;:-")
		if sentence == was {
			break
		}
	}
	sentence = oneWho.ReplaceAllString(turned(sentence), "")
	sentence = usedTo.ReplaceAllString(sentence, "was")
	sentence = stateOne.ReplaceAllString(sentence, "now")
	sentence = plurals.ReplaceAllString(sentence, "$1")
	return s.sourced(strings.TrimSpace(sentence))
}

// sourced says first whose words a claim gives: "Reuters: …", "…, Reuters reports".
func (s *Snapshot) sourced(sentence string) string {
	if at := saysSo.FindStringSubmatch(sentence); at != nil && s.kindOf(strings.TrimPrefix(at[2], "the ")) != "" {
		return at[2] + " said that " + at[1]
	}
	if headed := s.headed(sentence); headed != sentence {
		return headed
	}
	at := sources.FindStringSubmatch(sentence)
	if at == nil {
		return sentence
	}
	switch s.kindOf(at[1]) {
	case Person, Body, Country:
		return at[1] + " said that " + sentence[len(at[0]):]
	case Company:
		return at[1] + " reported that " + sentence[len(at[0]):]
	}
	return sentence
}

// kindOf gives the kind of what is called so; empty where the base has no such name.
func (s *Snapshot) kindOf(name string) EntityKind {
	for _, e := range s.entities {
		if strings.EqualFold(e.Name, name) || slices.ContainsFunc(e.Aliases, func(alias string) bool { return strings.EqualFold(alias, name) }) {
			return e.Kind
		}
	}
	return ""
}

// Tags at the end of a post, and one alone there.
var (
	tagRun = regexp.MustCompile(`(?:\s+#[\pL\pN_]+){2,}\s*$`)
	oneTag = regexp.MustCompile(`\s+#([\pL\pN_]+)\s*$`)
	endsIt = regexp.MustCompile(`[.!?]\s*$`)
)

// untagged takes the tags off the end of each line, but one that is a name and may end the sentence: "they banned #TikTok".
func (s *Snapshot) untagged(text string) string {
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		line = tagRun.ReplaceAllString(line, "")
		if at := oneTag.FindStringSubmatchIndex(line); at != nil && (endsIt.MatchString(line[:at[0]]) || s.kindOf(line[at[2]:at[3]]) == "") {
			line = line[:at[0]]
		}
		lines[i] = line
	}
	return strings.Join(lines, "\n")
}
