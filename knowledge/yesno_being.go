package knowledge

import (
	"regexp"
	"slices"
	"strings"
)

// Where the subject of a question with "is", "was", "has" and the like ends.

// being is for "is", "was", "has" and the like: the subject ends before a participle, a preposition, a date or a second
// article.
func (q question) being(auxiliary string) []statement {
	least := q.subjectLeast()
	for i := least; i < len(q.words); i++ {
		if slices.Contains(light, q.words[i]) {
			return nil
		}
		if q.holder(i) {
			return []statement{q.divided(auxiliary, i)}
		}
		if at := q.afterAttribute(i); at > 0 {
			return []statement{q.divided(auxiliary, at)}
		}
		if slices.Contains(ends, q.words[i]) || q.dated[i] || q.names[i] == "" && q.judge.Participle(q.words[i]) || q.figure(i) {
			return []statement{q.divided(auxiliary, i)}
		}
	}
	if last := len(q.words) - 1; least <= last {
		return []statement{q.divided(auxiliary, last)}
	}
	return nil
}

// measures tells whether a number with its unit begins at i, or a bound of one.
func (q question) measures(i int) bool {
	at := bounding.FindStringIndex(strings.Join(q.words[i:], " "))
	return q.figure(i) || at != nil && at[0] == 0
}

// figure tells whether a number with its unit begins at i.
func (q question) figure(i int) bool {
	return q.names[i] == "" && i+1 < len(q.words) && q.words[i][0] <= '9' && numbered.MatchString(q.words[i]+" "+q.words[i+1])
}

// holder tells whether nothing but the name of somebody stands before i, and behind it what he is said to be: "is holm prime minister".
func (q question) holder(i int) bool {
	return i == q.subjectLeast() && q.people[0] && q.names[i] == "" && !strings.HasSuffix(q.called[0], "'s")
}

// afterAttribute gives the place behind a preposition at i and its noun, which still belong to the subject, where a participle or a measure
// stands: "were tariffs on china raised", "was the toll on the canal over 5 percent". 0: there is none.
func (q question) afterAttribute(i int) int {
	if !slices.Contains([]string{"on", "of", "from", "for", "against", "in", "with"}, q.words[i]) {
		return 0
	}
	for k := i + 1; k < min(i+7, len(q.words)); k++ {
		switch {
		case q.names[k] == "" && k > i+1 && q.judge.Participle(q.words[k]):
			return k
		case k > i+1 && q.measures(k):
			return k
		case slices.Contains(ends, q.words[k]) && !slices.Contains(articles, q.words[k]):
			return 0
		}
	}
	return 0
}

// divided is the statement with the auxiliary before the word at i.
func (q question) divided(auxiliary string, i int) statement {
	return statement{
		subject: q.text(q.called, 0, i), rest: q.text(q.called, i, len(q.words)), auxiliary: auxiliary,
		denial:    q.text(q.shown, 0, i) + " " + auxiliary + " not " + q.text(q.shown, i, len(q.words)),
		nationals: q.nationals(),
	}
}

// notDone finds what a claim says that one who acts did not do.
var notDone = regexp.MustCompile(`(?i)\b(?:did|do|does)(?: not|n't) (\w+)`)

// byOthers tells whether what the statement says was done, by whomever, is only denied of one by the fact: another may have done it. "Was the
// ferry mentioned" is not answered by Holm, who did not mention it.
func (a assize) byOthers(f Fact) bool {
	first, _, _ := strings.Cut(a.asked.rest, " ")
	return a.asked.verb == "" && !strings.Contains(a.asked.rest, " by ") &&
		slices.ContainsFunc(notDone.FindAllStringSubmatch(f.Claim, -1), func(m []string) bool {
			past, _ := a.judge.Past(m[1])
			return past == first
		})
}
