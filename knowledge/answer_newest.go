package knowledge

import (
	"regexp"
	"slices"
	"strings"
	"time"

	"tiktalks/knowledge/search"
)

// The newest of a matter, how it stands, and the last or first of its kind.

// Words by which a question asks for the newest, and after which "new" does.
var (
	newest    = strings.Fields("latest newest recent recently news update updates updated lately")
	beforeNew = strings.Fields("whats what is anything something")
)

// standing finds in a question's words, each in its brackets, the ways to ask how a matter stands.
var standing = []*regexp.Regexp{
	regexp.MustCompile(`\b(happening (?:with|to)|going on with|whats up with|what is up with|new with)\b`),
	regexp.MustCompile(`\b(status (?:of|on)|state of play|any (?:progress|movement) (?:on|with|in)|where (?:are|do) (?:we|things) (?:stand )?(?:at )?(?:with|on))\b`),
	regexp.MustCompile(`\bwhere .*\b(stands?)(?: now| today| currently| right now)?$`),
	regexp.MustCompile(`^how (?:is|are) .*\b(going|doing|coming along)(?: now| today| currently| right now)?$`),
	regexp.MustCompile(`^(what about) .*\b(?:now|today|currently|nowadays)$`),
}

// placing are words by which a question puts what it asks into a time or beside something else: then not the state of today is wanted.
var placing = strings.Fields("when while after before since during until because if and or once did day days")

// statusAt gives where in the words of a question, joined by spaces, it asks how a matter stands today; nowhere: 0, 0.
func statusAt(r search.Reading) (from, to int) {
	if len(r.Dates) > 0 || slices.ContainsFunc(r.Words, func(w string) bool { return slices.Contains(placing, w) }) {
		return 0, 0
	}
	said := strings.Join(r.Words, " ")
	for _, way := range standing {
		if at := way.FindStringSubmatchIndex(said); at != nil {
			return at[2], at[3]
		}
	}
	return 0, 0
}

// asksNewest tells whether the newest of a matter is wanted: by one of the words for it, by "what's new", or by asking how it stands.
func asksNewest(r search.Reading) bool {
	for i, w := range r.Words {
		if slices.Contains(newest, w) || w == "new" && i > 0 && slices.Contains(beforeNew, r.Words[i-1]) && !newThings(r, i) {
			return true
		}
	}
	_, to := statusAt(r)
	return to > 0
}

// newThings tells whether "what new" at i is asked of things, which are no news themselves: "what new tolls are planned".
func newThings(r search.Reading, i int) bool {
	if r.Words[i-1] != "what" || i+1 == len(r.Words) {
		return false
	}
	w := r.Words[i+1]
	return (r.Carries(w) || named(r, i+1)) && !slices.Contains(happening, w) && !slices.Contains(newest, w) && !slices.Contains(beside, w)
}

// nearMiss is how far below the best fact's score one may be to belong to the same matter.
const nearMiss = 2.5

// newestOf gives the newest facts among those found that belong to the matter: they have all that the question says, or else are
// about all that it names, or where it names nothing, of the best fact's topic.
func (s *Snapshot) newestOf(r search.Result) []Fact {
	if all := slices.DeleteFunc(s.having(s.matterOf(r.Reading), r.Hits), Fact.Superseded); len(all) > 0 {
		return newestFirst(all)
	}
	first := s.must(r.Hits[0].ID)
	belongs := func(f Fact) bool { return f.Topic == first.Topic }
	if len(r.Reading.Entities) > 0 {
		belongs = func(f Fact) bool { return containsAll(f.Entities, r.Reading.Entities) }
	}
	var all []Fact
	for _, hit := range r.Hits {
		f := s.must(hit.ID)
		if (len(r.Reading.Entities) > 0 || r.Hits[0].Score-hit.Score <= nearMiss) && belongs(f) && !f.When.IsZero() {
			all = append(all, f)
		}
	}
	if len(all) == 0 {
		return []Fact{first}
	}
	return newestFirst(all)
}

// newestShown is how many facts are the newest of a matter.
const newestShown = 3

// newestFirst gives the newest of the facts, the newest first.
func newestFirst(facts []Fact) []Fact {
	slices.SortStableFunc(facts, func(a, b Fact) int { return b.When.From.First().Compare(a.When.From.First()) })
	return facts[:min(len(facts), newestShown)]
}

// superlatives are the words by which the last or first of its kind is asked for, each with whether it is the last. What is said of time
// itself by one ("last week", "the first term") is none of that. The words of ofKind stand for what the question says elsewhere.
var (
	superlatives = map[string]bool{"last": true, "latest": true, "newest": true, "recent": true, "first": false, "earliest": false}
	ofKind       = strings.Fields("time times one ones")
	ofTime       = strings.Fields("second minute hour hours day days night week weeks weekend month months quarter year years term half decade few couple")
)

// superlative tells whether a question asks for the last or first of a kind, and which: "the last round of talks", "when was it
// last extended".
func superlative(r search.Reading) (last, asked bool) {
	for i, w := range r.Words[:max(0, len(r.Words)-1)] {
		last, is := superlatives[w]
		if is && !named(r, i) && ofAKind(r, i+1) && (w != "recent" || i > 0 && r.Words[i-1] == "most") {
			return last, true
		}
	}
	return false, false
}

// ofAKind tells whether a word of a question, or the name that begins there, may say of what the last or first is wanted.
func ofAKind(r search.Reading, i int) bool {
	w := r.Words[i]
	says := slices.Contains(ofKind, w) || r.Carries(w) || named(r, i)
	return says && !slices.Contains(ofTime, w) && !slices.Contains(newest, w)
}

// named tells whether a word of a question belongs to a name.
func named(r search.Reading, i int) bool {
	return slices.ContainsFunc(r.Spans, func(s search.Span) bool { return s.At <= i && i < s.End })
}

// matterOf gives what a question says beside the words that ask for the newest, the last or the first.
func (s *Snapshot) matterOf(r search.Reading) search.Reading {
	from, to := statusAt(r)
	at := 0
	var kept []string
	for _, w := range r.Words {
		_, extreme := superlatives[w]
		asking := from <= at && at < to
		at += len(w) + 1
		if !extreme && !asking && w != "next" && !slices.Contains(onceMore, w) && !slices.Contains(happening, w) && !slices.Contains(ofKind, w) && !slices.Contains(newest, w) && !slices.Contains(beside, w) {
			kept = append(kept, w)
		}
	}
	return s.index.Read(strings.Join(kept, " "))
}

// akin is how far below the best fact's score one of the same kind may be.
const akin = 2 * nearMiss

// having gives those of the facts found that have all of the matter, in their own words or in those in which people ask for them, and
// that tell of something that began before the facts end.
func (s *Snapshot) having(matter search.Reading, hits []search.Hit) []Fact {
	var all []Fact
	for _, hit := range hits {
		f := s.must(hit.ID)
		if hits[0].Score-hit.Score > akin || f.When.From.Month == 0 || s.Ends.Before(f.When.From) {
			continue
		}
		if s.has(f, matter) {
			all = append(all, f)
		}
	}
	return all
}

// has tells whether a fact has all of the matter, in its own words or in those in which people ask for it.
func (s *Snapshot) has(f Fact, matter search.Reading) bool {
	said := []search.Reading{s.index.Read(f.Claim)}
	for _, ask := range f.Asks {
		said = append(said, s.index.Read(ask))
	}
	return matter.Content() > 0 && !matter.Beyond(said...)
}

// longest is the longest that something takes of which there may be a last: what took longer sums up.
const longest = 31 * 24 * time.Hour

// extreme gives the last or first of its kind where a question asks for that and several facts found are of the kind, and the best
// fact besides. That is one of them or sums them up; else it is not clear that the kind is what search found.
func (s *Snapshot) extreme(r search.Result) ([]Fact, bool) {
	last, asked := superlative(r.Reading)
	matter, best := s.matterOf(r.Reading), s.must(r.Hits[0].ID)
	if !asked || matter.Content() <= len(matter.Entities) || !last && firstSaid.MatchString(best.Claim) {
		return nil, false
	}
	all := slices.DeleteFunc(s.having(matter, r.Hits), func(f Fact) bool { return !f.once() || !s.done(r.Reading, f) })
	if len(all) < 2 {
		return nil, false
	}
	slices.SortStableFunc(all, func(a, b Fact) int {
		if last {
			a, b = b, a
		}
		return a.When.From.First().Compare(b.When.From.First())
	})
	if !best.When.Overlaps(all[0].When) && !slices.ContainsFunc(all, func(f Fact) bool { return f.ID == best.ID }) {
		return nil, false
	}
	for _, hit := range r.Hits {
		if hit.Share < worthATry {
			break
		}
		if !slices.ContainsFunc(all, func(f Fact) bool { return f.ID == hit.ID }) {
			return []Fact{all[0], s.must(hit.ID)}, true
		}
	}
	return all[:1], true
}

// firstSaid finds a claim that says itself that something was the first.
var firstSaid = regexp.MustCompile(`(?i)\bfirst\b`)

// once tells whether a fact is of something that happened at one time, known to the day.
func (f Fact) once() bool {
	return f.When.From.Day != 0 && f.When.To.First().Sub(f.When.From.First()) <= longest && f.Status != Open && f.Status != Disputed
}

// done tells whether the fact says that what was last or first done, where the question says so in one word, was done: that
// somebody wants to extend something is no extension.
func (s *Snapshot) done(r search.Reading, f Fact) bool {
	for i, w := range r.Words[:max(0, len(r.Words)-1)] {
		deed, regular := strings.CutSuffix(r.Words[i+1], "ed")
		if _, is := superlatives[w]; is && regular {
			return slices.ContainsFunc(s.index.Read(f.Claim).Words, func(w string) bool { return w == deed+"ed" || w == deed+"ing" })
		}
	}
	return true
}
