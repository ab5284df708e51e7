package knowledge

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"tiktalks/knowledge/ground"
)

// strict is what the gate asks of a sentence besides the judge's verdict: that it is a statement in ordinary signs, and that it turns
// nothing of the claims that it cites by a small word, a digit or a quotation mark.
func strict(judge *ground.Judge, text, claims string) ground.Reason {
	switch {
	case strange(text, claims), runs.MatchString(text):
		return ground.Markup
	case lacks(odd, text, claims):
		return ground.WrongNumber
	case reply.MatchString(text) && !reply.MatchString(claims), count(turning, text) > count(turning, claims):
		return ground.Polarity
	case lacks(limits, howLong.ReplaceAllString(text, ""), claims):
		return ground.Qualifier
	case asks.MatchString(text) && !asks.MatchString(claims):
		return Asking
	case !judge.States(text):
		return Fragment
	case misquotes(text, claims):
		return Quoting
	case stutters(text, claims):
		return Repeated
	}
	return ground.Fine
}

// strange tells whether a text has signs that may not stand in any sentence and that the claims don't have.
func strange(text, claims string) bool {
	return strings.ContainsFunc(text, func(r rune) bool { return !ordinary(r) && !strings.ContainsRune(claims, r) })
}

// ordinary tells whether a character may stand in any sentence. Links, mentions, markup, currencies, line breaks, questions
// and what cannot be seen need others.
func ordinary(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || r == ' ' || strings.ContainsRune(".,;:'\"%\u2019\u201c\u201d()-\u2013\u2014", r)
}

var (
	// runs are signs that stand for nothing.
	runs = regexp.MustCompile(`[^\pL\pN\s]{4,}|[(]{2,}`)
	// odd are numbers in a form that a reader may take for another number: the judge reads their value. They have to stand in
	// the claims as they are.
	odd = regexp.MustCompile(`(?:(?:^|[\s(])[-\x{2013}])?\pN+(?:[.,:/-]\pN+)+|(?:^|[\s(])[-\x{2013}]\pN+|\b0\pN+`)
	// turning are words that say whether something is so.
	turning = regexp.MustCompile(`(?i)\b(?:yes|no|not|never|nor|neither|cannot|none|nobody|nothing|nowhere|hardly|barely|scarcely|without)\b|n['\x{2019}]t\b`)
	// reply is an answer before the answer: which of both ways a question was put is more than the gate knows.
	reply = regexp.MustCompile(`(?i)^\W*(?:yes|no|yeah|yep|nope|indeed|correct|right|true|false|wrong|sure|exactly|certainly|definitely|absolutely|hardly|` +
		`of course)\s*[,.:;)\x{2013}\x{2014}-]`)
	// limits are small words that change what a date bounds, or how often something was; "by 90 days" bounds none.
	limits  = regexp.MustCompile(`(?i)\b(?:until|till|since|again|by \pN)`)
	howLong = regexp.MustCompile(`(?i)\bby \pN+ (?:days?|weeks?|months?|years?)\b`)
	// asks begins a question, whatever sign ends it.
	asks = regexp.MustCompile(`^\W*(?:Did|Do|Does|Is|Are|Was|Were|Has|Have|Had|Will|Would|Can|Could|Should|Shall|Who|Whom|Whose|What|Which|Why|How|Where)\b`)
)

// lacks tells whether something that the pattern finds in a text stands nowhere in the claims.
func lacks(pattern *regexp.Regexp, text, claims string) bool {
	there := pattern.FindAllString(strings.ToLower(claims), -1)
	return slices.ContainsFunc(pattern.FindAllString(strings.ToLower(text), -1), func(m string) bool {
		return !slices.ContainsFunc(there, func(c string) bool { return strings.TrimSpace(c) == strings.TrimSpace(m) })
	})
}

// count tells how often a pattern is found in a text.
func count(pattern *regexp.Regexp, text string) int { return len(pattern.FindAllString(text, -1)) }

var (
	quoted  = regexp.MustCompile(`["\x{201c}]([^"\x{201c}\x{201d}]*)["\x{201d}]`)
	opening = regexp.MustCompile(`(?:^|[\s(])['\x{2018}]\pL`)
)

// misquotes tells whether quotation marks stand around other words than in the claims, or don't come in pairs.
func misquotes(text, claims string) bool {
	if opening.MatchString(text) && !opening.MatchString(claims) || strings.ContainsAny(quoted.ReplaceAllString(text, ""), "\"\u201c\u201d") {
		return true
	}
	there := quoted.FindAllStringSubmatch(claims, -1)
	return slices.ContainsFunc(quoted.FindAllStringSubmatch(text, -1), func(q []string) bool {
		return !slices.ContainsFunc(there, func(c []string) bool { return trimmed(c[1]) == trimmed(q[1]) })
	})
}

// trimmed takes the sentence's signs off the end of quoted words: they stand within the marks or outside.
func trimmed(s string) string { return strings.TrimRight(s, ".,;") }

// stutters tells whether a word stands twice in a row, other than in the claims.
func stutters(text, claims string) bool {
	return doubled(text) && !doubled(claims)
}

// doubled tells whether a word stands twice in a row: only "had had" and "that that" are English.
func doubled(text string) bool {
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	for i := 1; i < len(words); i++ {
		if words[i] == words[i-1] && words[i] != "had" && words[i] != "that" {
			return true
		}
	}
	return false
}
