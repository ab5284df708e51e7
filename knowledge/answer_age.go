package knowledge

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"tiktalks/knowledge/day"
	"tiktalks/knowledge/search"
)

// How old the knowledge is: it ends an answer that a reader would else take for what is so today.

// age ends the answer with how old the knowledge is. Where there is no room to say that days are over, that is said in short, or else
// what was said last gives way.
func (c *composer) age() {
	for {
		how := c.howOld()
		over, _, passed := strings.Cut(how, "; ")
		if how == "" || c.add(how) || !passed || c.add(over+", after my facts end.") || len(c.sentences) < 2 {
			return
		}
		c.drop()
	}
}

// howOld names the days that what answers names and that are over, or where it says how things are, how far the facts go.
func (c *composer) howOld() string {
	meant := slices.Clone(c.facts[:min(c.rests, len(c.facts))])
	if c.begun == ofMoment { // of what was so at a moment, the end does not matter
		meant = slices.DeleteFunc(meant, func(f Fact) bool { return !c.said(f) })
	}
	if over := c.s.passed(c.sentences[:min(c.answers, len(c.sentences))], meant, c.h.Now); over != "" {
		return over
	}
	upToNow := !c.past || c.begun == changed // how something changed is a matter of the past, but how it stands now is part of it
	lasting := upToNow && slices.ContainsFunc(c.facts[:min(c.rests, len(c.facts))], c.s.current)
	dated := strings.Contains(strings.ToLower(strings.Join(c.sentences, " ")), "as of ")
	if !dated && (lasting || asksNow(c.h.result.Reading)) {
		return c.s.upTo()
	}
	return ""
}

// upTo says how far the facts go. That somebody has looked on that day how things are it does not say.
func (s *Snapshot) upTo() string { return fmt.Sprintf("My facts go up to %s.", s.Ends.Words()) }

// passed says which days were to come when the facts ended, are over now, and are named in the sentences or end what the facts
// say: the first of them and the latest, if that is in another month. It is empty where there is none.
func (s *Snapshot) passed(sentences []string, facts []Fact, now time.Time) string {
	var over []day.Date
	for _, sentence := range sentences {
		over = append(over, s.toCome(sentence)...)
	}
	for _, f := range facts {
		if s.Ends.Before(f.Holds.To) {
			over = append(over, f.Holds.To)
		}
	}
	over = slices.DeleteFunc(over, func(d day.Date) bool { return d.End().After(now) })
	if len(over) == 0 {
		return ""
	}
	first, last := over[0], slices.MaxFunc(over, func(a, b day.Date) int { return a.First().Compare(b.First()) })
	days := last.Words() + " has"
	if first.Year != last.Year || first.Month != last.Month {
		days = first.Words() + " and " + last.Words() + " have"
	}
	return fmt.Sprintf("%s passed; my facts end on %s and don't say what followed.", days, s.Ends.Words())
}

// toCome gives the days and months that a text names with their year and that begin after the facts end.
func (s *Snapshot) toCome(text string) []day.Date {
	if !strings.Contains(text, strconv.Itoa(s.Ends.Year)) && !strings.Contains(text, strconv.Itoa(s.Ends.Year+1)) {
		return nil // reading dates takes long
	}
	var all []day.Date
	for _, m := range day.Mentions(text) {
		if date := m.Date(0); m.Year != 0 && m.Month != 0 && s.Ends.Before(date) {
			all = append(all, date)
		}
	}
	return all
}

// current tells whether the fact says how things are where the facts end. What a word means is none of that.
func (s *Snapshot) current(f Fact) bool {
	switch {
	case f.Superseded():
		return false
	case f.Status == Open:
		return true
	case !f.Holds.IsZero():
		return f.Holds.To.IsZero() || s.Ends.Before(f.Holds.To)
	}
	told := inPast.MatchString(f.Claim) && !inPresent.MatchString(f.Claim)
	return f.When.IsZero() && !told && !s.defines(f)
}

var (
	inPast = regexp.MustCompile(`\b(?:was|were|had|did)\b`)
	// defining finds a claim that says what something is or means; altering and years show one that says how that came or stands.
	defining = regexp.MustCompile(`^(?:An? |\W*(?:[\w'()-]+ ){1,7}?(?:means?|is an?|are an?) )`)
	altering = regexp.MustCompile(`\b(?:since|now|still)\b|\bha(?:s|ve) been\b`)
	years    = regexp.MustCompile(`\b20\d\d\b`)
)

// defines tells whether an undated fact says what a term, a law or a kind of thing is.
func (s *Snapshot) defines(f Fact) bool {
	if altering.MatchString(f.Claim) {
		return false
	}
	claim := strings.TrimPrefix(strings.ToLower(f.Claim), "the ")
	return defining.MatchString(f.Claim) && !years.MatchString(f.Claim) || slices.ContainsFunc(f.Entities, func(name string) bool {
		e, known := s.Entity(name)
		begins := func(n string) bool { return strings.HasPrefix(claim, strings.ToLower(n)) }
		return known && (e.Kind == Term || e.Kind == Law) && (begins(e.Name) || slices.ContainsFunc(e.Aliases, begins))
	})
}

// Words by which a question asks how things are now, and with which it opens where yes or no answers that.
var (
	nowWords = strings.Fields("now current currently today still yet nowadays presently anymore")
	nowOpens = strings.Fields("is are isnt arent do does dont doesnt has have hasnt havent can cant must may")
	oldWords = strings.Fields("did was were had")
)

// asksToday tells whether a question sets the present beside another time.
func asksToday(r search.Reading) bool {
	return slices.ContainsFunc(r.Words, func(w string) bool { return slices.Contains(nowWords, w) || slices.Contains(comparing, w) })
}

// comparing are words that set one time against another.
var comparing = strings.Fields("than versus vs compare compared comparison then since")

// asksNow tells whether the present or the newest is asked for in so many words, or whether something is so.
func asksNow(r search.Reading) bool {
	has := func(list []string) bool {
		return slices.ContainsFunc(r.Words, func(w string) bool { return slices.Contains(list, w) })
	}
	opens := r.Kind == search.YesNo && len(r.Words) > 0 && slices.Contains(nowOpens, r.Words[0])
	return !has(oldWords) && (opens || has(nowWords) || asksNewest(r))
}

// ageLike gives what says how old the knowledge is, for sentences in other words than those of the plain answer; nothing where
// neither they nor the plain answer need it.
func (s *Snapshot) ageLike(plain Answer, sentences []string, facts []Fact, now time.Time) []string {
	if over := s.passed(sentences, facts, now); over != "" {
		return []string{over}
	}
	if strings.HasSuffix(plain.Text, s.upTo()) || slices.ContainsFunc(facts, s.current) {
		return []string{s.upTo()}
	}
	return nil
}
