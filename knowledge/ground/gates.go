package ground

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"tiktalks/knowledge/ground/internal/verdict"
)

// maxText is the longest answer that is read, in bytes: far more than a message may have.
const maxText = 8000

var (
	link = regexp.MustCompile(`(?i)\b[a-z][a-z+.-]*://|\bwww\.|\]\s*\(|\b(?:mailto|javascript|data|tel|discord):|` +
		`\b[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.(?:` + topDomains + `)\b(?:/|\b)`)
	mention = regexp.MustCompile(`(?i)@|<[@#:a/!t&]|\beveryone\b\s*[!:]|\bhere\s*!|(?:^|[.!?,]\s*)(?:\w+\s+)?here\s*:|＠`)
	markup  = regexp.MustCompile("[`*_~|<>{}\\\\#^=]|^\\s*[-•](?:\\s|$)|\\bhttps?\\b")
	prompt  = regexp.MustCompile(`(?i)\b(?:` + strings.Join(promptTalk, "|") + `)\b`)

	// promptTalk are patterns of what people say of prompts, of the texts given to a model, and of themselves as one.
	promptTalk = []string{
		`(?:system|hidden|developer|initial|my|the|this|user|your) prompts?`,
		`prompts? (?:say|tell|ask|instruct|require)\w*`,
		`(?:my|your|these|the|given|previous|prior|above|following|system|hidden) (?:\w+ )?(?:instruction|guideline|directive)s?`,
		`instruct(?:ed|ions?) (?:me|to answer|to say|to cite|not to)`,
		`(?:i|me|we) (?:am|was|were|been|'m|’m) (?:told|asked|instructed|not allowed|allowed|programmed|trained|configured|given|only)`,
		`as an? (?:ai|assistant|bot|language model|chatbot|llm|model)`,
		`language model`,
		`(?:the|my) (?:context|retrieved|provided|supplied|given) (?:facts?|documents?|context|passages?|sources?|snippets?|` +
			`information)`,
		`context window`, `training data`,
		`knowledge (?:cutoff|base)`,
		`ignore (?:all|any|the|previous|prior)`,
		`(?:facts?|documents?|passages?|sources?|snippets?|information) (?:provided|supplied|given|retrieved|listed|i (?:have|` +
			`was|got))`,
		`openai`, `chatgpt`, `claude`, `gpt-?\d?`,
		`i(?:'m|’m| am) (?:a|an|the|sorry|unable|here|not|going)`,
		`i (?:must|can|cannot|can't|can’t|will|should|have|need|would|was|am|think|believe|guess|feel|hope|know|don't|don’t)`,
		`let me`, `happy to`, `retrieval`, `citations?`, `cite`,
	}
)

// topDomains are endings that make a word with a dot in it a link.
const topDomains = `com|org|net|gov|edu|mil|int|info|biz|io|co|ai|gg|me|us|uk|eu|cn|ru|de|fr|es|br|in|jp|kr|tv|ly|to|app|dev|news|xyz|` +
	`site|online|link|shop|top|club|live|gle|page|blog|tech|world|land|example|test`

// gate gives the first hard rule that a text breaks. What it refuses no fact can make right, except signs and scripts that
// the facts themselves have.
func gate(text, facts string) (verdict.Verdict, bool) {
	switch {
	case len(text) > maxText:
		return verdict.Missing(verdict.Long, ""), true
	case strings.ContainsFunc(text, unseen):
		return verdict.Missing(verdict.Hidden, ""), true
	case links(text, facts):
		return verdict.Missing(verdict.Link, link.FindString(text)), true
	case strings.ContainsAny(text, "@<!:＠") && mention.MatchString(text):
		return verdict.Missing(verdict.Mention, mention.FindString(text)), true
	case markup.MatchString(text):
		return verdict.Missing(verdict.Markup, markup.FindString(text)), true
	case padded.MatchString(text) && !padded.MatchString(facts):
		return verdict.Missing(verdict.WrongNumber, strings.TrimSpace(padded.FindString(text))), true
	case strings.ContainsRune(text, '?') && !strings.ContainsRune(facts, '?') && onlyAsks(text):
		return verdict.Missing(verdict.Empty, ""), true
	case talksOfPrompts(text, facts):
		return verdict.Missing(verdict.Prompt, prompt.FindString(text)), true
	}
	if i := strings.IndexFunc(text, func(r rune) bool { return strange(r) && !strings.ContainsRune(facts, r) }); i >= 0 {
		return verdict.Missing(verdict.Script, ""), true
	}
	return verdict.Verdict{}, false
}

// padded is a number with a zero before it: the judge reads its value, a reader may read something else.
var padded = regexp.MustCompile(`(?:^|[^\pN.,:])0\pN`)

// onlyAsks tells whether a text is one question: it states nothing, and a reader takes it for a doubt.
func onlyAsks(text string) bool {
	text = strings.TrimRight(strings.TrimSpace(text), "?\"')\u201d\u2019")
	return !strings.ContainsAny(text, ".!?:;")
}

// promptWord tells whether a word begins as one of those with which people talk of prompts.
func promptWord(w string) bool {
	return slices.ContainsFunc(promptWords, func(p string) bool { return w == p || len(p) > 3 && strings.HasPrefix(w, p) })
}

// unseen are characters that change or hide what is read: controls, joiners, direction marks, tags.
func unseen(r rune) bool {
	switch r {
	case '\n', '\t':
		return false
	case unicode.ReplacementChar, '\u2028', '\u2029', '\u3164', '\u115f':
		return true
	}
	return unicode.IsControl(r) || unicode.In(r, unicode.Cf, unicode.Co, unicode.Variation_Selector)
}

// strange are letters of other scripts than the Latin one, and signs beyond plain punctuation and currencies.
func strange(r rune) bool {
	switch {
	case unicode.IsLetter(r), unicode.IsMark(r):
		return !unicode.Is(unicode.Latin, r) || r >= 0xff00 || unicode.IsMark(r)
	case unicode.IsDigit(r):
		return r > '9'
	}
	return !unicode.IsSpace(r) && !strings.ContainsRune(".,;:?!'\"\u2018\u2019\u201c\u201d()[]-\u2010\u2011\u2013\u2014$€£¥%&/\u2026+", r)
}

// links tells whether a text has a link. A name with a dot, as "Musical.ly", may stand where the facts have it.
func links(text, facts string) bool {
	if !strings.ContainsAny(text, ":](") && !dotted(text) {
		return false // the pattern is slow, and nearly no text needs it
	}
	return slices.ContainsFunc(link.FindAllString(text, -1), func(l string) bool {
		return strings.ContainsAny(l, ":/](") || !strings.Contains(facts, l)
	})
}

// dotted tells whether a full stop stands right before a letter or digit, as in a domain.
func dotted(text string) bool {
	for i := 0; i+1 < len(text); i++ {
		next := text[i+1]
		if text[i] == '.' && (next >= '0' && next <= '9' || next|0x20 >= 'a' && next|0x20 <= 'z') {
			return true
		}
	}
	return false
}

// promptWords are beginnings of words without one of which the pattern for prompt talk can't match.
var promptWords = strings.Fields("prompt instruct guideline directive assistant model bot llm chatbot ai context training knowledge " +
	"ignore fact document passage source snippet information openai chatgpt claude gpt let happy retriev citation cite i me we")

// talksOfPrompts tells whether a text speaks of prompts or of who writes it, in words that the facts don't have.
func talksOfPrompts(text, facts string) bool {
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) })
	if !slices.ContainsFunc(words, promptWord) {
		return false
	}
	said := prompt.FindString(text)
	return said != "" && !strings.Contains(facts, said)
}
