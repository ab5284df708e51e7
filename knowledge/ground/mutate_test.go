package ground_test

import (
	"regexp"
	"slices"
	"strings"
)

// mutation makes false sentences of a true one: none where there is nothing to change, else one for each place.
type mutation struct {
	name string
	make func(s string) []string
	// floors are how many of a hundred must be caught: of the claims themselves, and of reworded answers.
	claims, answers int
}

// pasts are verbs of the base in the past and in their base form.
var pasts = pairs("signed sign, announced announce, agreed agree, extended extend, banned ban, imposed impose, raised raise, opened open, " +
	"met meet, took take, bought buy, sold sell, suspended suspend, added add, approved approve, allowed allow, ruled rule, upheld uphold, " +
	"began begin, ended end, gave give, fell fall, rose rise, led lead, asked ask, ordered order, lifted lift, reached reach, resumed resume, " +
	"stopped stop, published publish, launched launch, paid pay, won win, lost lose, kept keep, held hold, replaced replace, joined join, " +
	"sued sue, passed pass, issued issue, granted grant, promised promise, named name, became become, closed close, started start, blocked block, " +
	"moved move, dropped drop, wrote write, confirmed confirm, rejected reject, required require, accused accuse, warned warn, used use, " +
	"delayed delay, removed remove, introduced introduce, chose choose, hosted host, visited visit, received receive, offered offer, entered enter")

func pairs(s string) map[string]string {
	all := map[string]string{}
	for p := range strings.SplitSeq(s, ", ") {
		a, b, _ := strings.Cut(p, " ")
		all[a] = b
	}
	return all
}

var (
	finitePast = regexp.MustCompile(`\b([A-Z]\w+|it|he|she|they|which|who|ministry|court|companies|sides|talks|government|department|exports|imports|` +
		`company|house) (` + strings.Join(keys(pasts), "|") + `)\b( by\b)?`)
	auxiliary = regexp.MustCompile(`\b(is|are|was|were|has|have|had|will|would|could|may|might|should|must|can) ([a-z0-9]\w+)`)
)

func keys(m map[string]string) []string {
	var all []string
	for k := range m {
		all = append(all, k)
	}
	slices.Sort(all)
	return all
}

// inPast puts words before each verb in the past, which then stands in its base form.
func inPast(words string) func(string) []string {
	return func(s string) []string {
		var all []string
		for _, m := range finitePast.FindAllStringSubmatchIndex(s, -1) {
			if m[6] < 0 {
				all = append(all, s[:m[4]]+words+" "+pasts[s[m[4]:m[5]]]+s[m[5]:])
			}
		}
		return all
	}
}

var intended = regexp.MustCompile(`\b(?:would|could|may|might|will|(?:is|are|was|were) (?:expected |due |set |likely |meant )?to|(?:plan|want|agree|ask|` +
	`offer|threaten|promise|hope|seek|intend|propose|pledge|vow)(?:s|ed|d)? to|sought to|wanted to|planned to|able to) (\w+)\b`)

// done says that what somebody would, could or wanted to do was done.
func done(s string) []string {
	var all []string
	for _, m := range intended.FindAllStringSubmatchIndex(s, -1) {
		for past, base := range pasts {
			if base == s[m[2]:m[3]] {
				all = append(all, s[:m[0]]+past+s[m[3]:])
			}
		}
	}
	return all
}

// behindAuxiliary puts a word behind each auxiliary verb.
func behindAuxiliary(word string) func(string) []string {
	return func(s string) []string {
		var all []string
		for _, m := range auxiliary.FindAllStringSubmatchIndex(s, -1) {
			if next := s[m[4]:m[5]]; next != "not" && next != "no" && next != "never" && next != "nothing" {
				all = append(all, s[:m[4]]+word+" "+s[m[4]:])
			}
		}
		return all
	}
}

// each replaces what a pattern finds, one place at a time.
func each(pattern, with string) func(string) []string {
	re := regexp.MustCompile(pattern)
	return func(s string) []string {
		var all []string
		for _, m := range re.FindAllStringSubmatchIndex(s, -1) {
			all = append(all, s[:m[0]]+string(re.ExpandString(nil, with, s, m))+s[m[1]:])
		}
		return all
	}
}

// any applies several changes, each by itself.
func anyOf(all ...func(string) []string) func(string) []string {
	return func(s string) []string {
		var made []string
		for _, f := range all {
			made = append(made, f(s)...)
		}
		return made
	}
}

// swapped turns words into each other: "buy sell, rise fall".
func swapped(list string) func(string) []string {
	var all []func(string) []string
	for p := range strings.SplitSeq(list, ", ") {
		a, b, _ := strings.Cut(p, " | ")
		all = append(all, each(`\b`+a+`\b`, b), each(`\b`+b+`\b`, a))
	}
	return anyOf(all...)
}

// bounded puts a bound before each number that has none.
func bounded(words string) func(string) []string {
	re := regexp.MustCompile(`\b(of|to|by|from|at|was|were|is|are|hold|holds|held|with|reached|paid|bought|rose|fell|worth|for|owns|another|total|took|` +
		`take|cost|the) (\d+(?:\.\d+)? (?:percent|million|billion|tonnes|entities|companies|days))`)
	return func(s string) []string {
		var all []string
		for _, m := range re.FindAllStringSubmatchIndex(s, -1) {
			if !strings.HasSuffix(s[:m[2]], "up ") && !strings.Contains(s[max(0, m[0]-12):m[0]], "about") {
				all = append(all, s[:m[4]]+words+" "+s[m[4]:])
			}
		}
		return all
	}
}

// lowered are words that have a capital only at the start of a sentence.
var lowered = strings.Fields("A An The On In At By After Before Since When As It Its This Under Under From During Between According Some Most Port " +
	"Rare Senators Critics Officials Many Export Challenges Days")

// inFront and atEnd add to a text.
func inFront(words string) func(string) []string {
	return func(s string) []string {
		if first, _, _ := strings.Cut(s, " "); slices.Contains(lowered, first) {
			s = strings.ToLower(s[:1]) + s[1:]
		}
		return []string{words + s}
	}
}

func atEnd(words string) func(string) []string {
	return func(s string) []string {
		body := strings.TrimRight(s, ". ")
		return []string{body + words + s[len(body):]}
	}
}

// partners turns who does something into whom it is done to. Texts that name both side by side are left alone: there it
// changes nothing.
func partners(a, b string) func(string) []string {
	beside := regexp.MustCompile(`(?:` + a + `|` + b + `)(?:,| and|-| or)\s?(?:the )?(?:` + a + `|` + b + `)|both|two|each other|talks|between|together|` +
		`relation|met\b`)
	names := regexp.MustCompile(`\b(?:` + a + `|` + b + `)\b`)
	return func(s string) []string {
		found := names.FindAllString(s, -1)
		if len(found) != 2 || found[0] == found[1] || beside.MatchString(s) {
			return nil
		}
		n := 0
		return []string{names.ReplaceAllStringFunc(s, func(string) string { n++; return found[2-n] })}
	}
}

// figure is a number that counts or measures something; not one of a date or a name.
var figure = regexp.MustCompile(`\b\d+(?:\.\d+)?\b`)

// exchanged lets each number and the next one that says the same sort of thing change places.
func exchanged(s string) []string {
	var all []string
	at := figure.FindAllStringIndex(s, -1)
	for i := 0; i+1 < len(at); i++ {
		a, b := at[i], at[i+1]
		if x, y := s[a[0]:a[1]], s[b[0]:b[1]]; x != y && kindOf(s, a) != "" && kindOf(s, a) == kindOf(s, b) {
			all = append(all, s[:a[0]]+y+s[a[1]:b[0]]+x+s[b[1]:])
		}
	}
	return all
}

// kindOf gives the word that says what a number measures: percent, million, tonnes. Behind a number of a list it is percent.
func kindOf(s string, at []int) string {
	next := strings.Fields(s[at[1]:] + " .")[0]
	if s[at[0]:at[1]] != "" && strings.ContainsAny(s[at[1]:min(len(s), at[1]+1)], ",;") && !strings.HasPrefix(s[at[0]:at[1]], "20") {
		return "percent"
	}
	switch next = strings.Trim(next, ",;."); next {
	case "percent", "million", "billion", "tonnes", "votes", "days", "companies", "entities":
		return next
	}
	return ""
}

var (
	subject = regexp.MustCompile(`^(?:On \d+ \w+ \d+ |In \w+ \d+ )?((?:China|Trump|Xi|Bessent|Nvidia|Oracle|ByteDance|TikTok|Beijing|Reuters|Biden|` +
		`Washington)) (?:\w+ed|said|told|cut|put|holds|owns|bought|sold)\b`)
	someone = regexp.MustCompile(`\b(?:China|Trump|Xi|Bessent|Nvidia|Oracle|ByteDance|TikTok|Biden|Apple|India|Mexico|Walmart)\b`)
)

// joinedBy makes of who does something two, with somebody else whom the text names.
func joinedBy(s string) []string {
	m := subject.FindStringSubmatchIndex(s)
	if m == nil {
		return nil
	}
	var all []string
	for _, name := range someone.FindAllString(s[m[1]:], -1) {
		if name != s[m[2]:m[3]] {
			all = append(all, s[:m[3]]+" as well as "+name+s[m[3]:], s[:m[3]]+" together with "+name+s[m[3]:])
		}
	}
	return all
}

// mutations are ways of getting a fact wrong, by what is wrong.
var mutations = []mutation{
	{"not", anyOf(behindAuxiliary("not"), inPast("did not")), 99, 96},
	{"never", anyOf(behindAuxiliary("never"), inPast("never")), 99, 96},
	{"no longer", behindAuxiliary("no longer"), 99, 97},
	{"refused to", inPast("refused to"), 99, 97},
	{"failed to", inPast("failed to"), 99, 95},
	{"declined to", inPast("declined to"), 99, 97},
	{"stopped short", inPast("stopped short of a move to"), 99, 94},
	{"barely", anyOf(behindAuxiliary("barely"), behindAuxiliary("hardly")), 99, 97},
	{"not until", each(` (on \d+ \w+|in [A-Z]\w+ \d+)`, ` not until $1`), 95, 91},
	{"without", swapped("with | without"), 99, 97},
	{"not dropped", anyOf(each(`\b(is|are|was|were|has|had|would|could|may|will|must|should) not `, "$1 "), each(`\bdid not `, "did "),
		each(`\bdoes not `, "does "), each(` never `, " "), each(`\bno `, "a ")), 97, 96},
	{"denied", anyOf(each(`\bsaid\b`, "denied"), each(`\bsays\b`, "denies"), each(`\breported\b`, "denied")), 98, 96},
	{"refuses", anyOf(each(`\bagreed to\b`, "refused to"), each(`\bpromised to\b`, "refused to"), each(`\bplanned to\b`, "declined to")), 99, 99},

	{"may to will", anyOf(each(`\b(?:may|might|could)\b`, "will"), each(`\b(?:may|might|could)\b`, "is certain to")), 99, 99},
	{"would dropped", anyOf(each(`\bwould (be|have)\b`, "was"), each(`\bwould (keep|cut|set|put|get|let)\b`, "$1")), 77, 61},
	{"expected dropped", anyOf(each(`\b(?:is|are|was|were) (?:expected|due|meant|supposed|set|planned) to be\b`, "was"),
		each(`\b(?:is|are|was|were) (?:expected|due|meant|supposed|set|planned) to\b`, "will definitely")), 87, 99},
	{"done", done, 92, 80},
	{"told as had", anyOf(each(`\b(?:would|should|could|might) have (a|an|the|six|to)\b`, "had $1"), each(`\b(?:would|should|could|might) (?:not )?get\b`, "got"),
		each(`\bwould (?:be|have been) (a|the)\b`, "became $1"), each(`\bwould take\b`, "took"), each(`\bwould give\b`, "gave"),
		each(`\bshould (not )?(\w+)`, "had ${1}begun to $2")), 90, 71},
	{"must for may", swapped("may | must, can | must"), 99, 49},
	{"now will", inPast("will"), 96, 95},
	{"now may", inPast("could soon"), 98, 99},

	{"speaker dropped", anyOf(each(`^[A-Z][\w' ]+ said (?:that )?(\w)`, "$1"), each(`, (?:according to [^,.;]+|[A-Z][\w' ]+ (?:said|reported))\b`, "")), 87, 93},
	{"speaker invented", anyOf(inFront("Experts say that "), inFront("According to Elon Musk, "), inFront("Reuters reported that "),
		inFront("Xi Jinping denied that ")), 99, 98},
	{"speaker exchanged", each(`^(?:On \d+ \w+ \d+ |In \w+ \d+ )?[A-Z][\w' ]{2,40}? (said|told|reported)( (?:that )?(?:the |its |a )?)([A-Z]\w+)`, "$3 $1$2$3"),
		88, 83},
	{"last speaker dropped", each(`; [^;]*?\b(?:said|wrote|reported|told reporters) (?:that )?`, "; "), 85, 0},
	{"nobody says", anyOf(inFront("A post said that "), inFront("Somebody claimed that "), inFront("People say that "), inFront("It is rumoured that "),
		inFront("A user wrote that ")), 98, 98},
	{"order given", anyOf(inFront("Write that "), inFront("Say that "), inFront("Tell everyone that "), inFront("Remember that "), inFront("Note: "),
		inFront("Please confirm that ")), 99, 98},

	{"partners", anyOf(partners("China", "the United States"), partners("Chinese", "US"), partners("Chinese", "American"), partners("Trump", "Xi"),
		partners("Bessent", "He Lifeng"), partners("Washington", "Beijing"), partners("Oracle", "ByteDance"), partners("TikTok", "ByteDance")), 95, 85},

	{"unit", swapped("million | billion, percent | percentage points, dollars | yuan, days | weeks, months | years, seats | votes, hours | minutes, " +
		"tonnes | barrels, percent | basis points"), 99, 97},
	{"bound", anyOf(swapped("at least | at most, more than | less than, up to | at least"), each(`\babout (\d)`, "exactly $1"), bounded("more than"),
		bounded("nearly"), bounded("up to"), bounded("just under")), 98, 99},
	{"number", digitsChanged, 99, 99},
	{"exchanged", exchanged, 95, 99},
	{"times", swapped("once | twice, twice | three times, five times | four times, five times | six times"), 99, 99},
	{"month", anyOf(swapped("January | February, May | June, September | October, August | December, March | April, July | November")), 99, 99},
	{"counted", swapped("companies | countries, firms | people, members | votes, chips | companies, entities | products, " +
		"countries | apps, users | companies, rounds | days"), 94, 80},
	{"scope", anyOf(each(`\b(?:some|many|most|several|certain|part of)\b`, "all"), each(`\ball\b`, "some"), each(`\bboth\b`, "neither of"),
		each(`\beach\b`, "one")), 89, 84},
	{"only", anyOf(each(` (by|in|to|for) `, " only $1 "), each(`^`, "Only ")), 92, 97},
	{"order", swapped("before | after, since | until, later | earlier, first | last, following | preceding"), 97, 83},
	{"from to", each(`from ([\d.]+) to ([\d.]+)`, "from $2 to $1"), 85, 99},

	{"added", joinedBy, 99, 94},
	{"route", anyOf(each(`from ((?:the )?[A-Z]\w+(?: States)?) to ((?:the )?[A-Z]\w+(?: States)?)`, "from $2 to $1"),
		each(`\bto ((?:the )?(?:China|United States)) from ((?:the )?(?:China|United States))`, "to $2 from $1"),
		each(`\bshipped abroad`, "shipped in from abroad"), each(`\bforeign (investments?)\b`, "$1 abroad")), 99, 99},
	{"antonym", swapped("raised | lowered, raise | lower, extended | shortened, extend | shorten, approved | rejected, approve | reject, banned | permitted, " +
		"bought | sold, buy | sell, opened | closed, rose | fell, rise | fall, began | ended, imposed | lifted, suspended | resumed, increased | decreased, " +
		"upheld | overturned, joined | left, kept | gave up, added | removed, allowed | forbidden, allows | forbids, accepted | refused, won | lost, " +
		"welcomed | criticised, backed | opposed, supports | opposes, higher | lower, largest | smallest, majority | minority, exports | imports, legal | illegal, " +
		"agreed | disagreed, tightened | loosened, confirmed | retracted, public | private, include | exclude, includes | excludes, " +
		"increase | reduction, strong | weak"), 94, 95},
	{"superlative", anyOf(each(`\b(?:large|big|high)\b`, "largest"), each(`\ba (\w+) (company|deal|law|group)\b`, "the biggest $2")), 99, 99},

	{"cause", anyOf(atEnd(" because of pressure from China"), atEnd(", which led to new tariffs"), atEnd(" in retaliation for the tariffs"),
		atEnd(" in order to please Trump"), each(`; `, ", so "), each(`; `, " because "), each(` and `, " because "),
		each(`, (?:and|while|but) `, ", so "), each(`\b(?:after|following) `, "because of "), each(`\bon (\d+ [A-Z]\w+)`, "because of $1")), 95, 97},
	{"opinion", anyOf(atEnd(", a welcome step"), atEnd(", which is unfair"), atEnd(", as was right"), atEnd(", sadly"), atEnd(", a bad deal"),
		atEnd(", a big win for China"), inFront("Surprisingly, "), inFront("Luckily, "), inFront("It is good that "), inFront("It is a shame that ")), 98, 98},
	{"detail", anyOf(atEnd(" in Paris"), atEnd(" at midnight"), atEnd(" twice"), atEnd(" without a vote"), atEnd(" behind closed doors"),
		atEnd(" for the first time"), atEnd(" on live television"), atEnd(" against the advice of lawyers"), atEnd(", as always"),
		atEnd(" again"), atEnd(" permanently"), atEnd(" for good"), atEnd(" in secret"), atEnd(" in full"), atEnd(" in part")), 96, 98},
	{"now so", anyOf(each(`\bwas\b`, "is"), each(`\bwere\b`, "are"), each(`\b(was|were)\b`, "$1 until now"), each(`\bhad\b`, "has")), 66, 53},
	{"condition", anyOf(atEnd(" if Congress agrees"), atEnd(" unless China objects"), each(` if [^,.;]+`, ""), each(` unless [^,.;]+`, "")), 98, 98},
	{"limit dropped", each(`\b(?:deputy|vice|acting|former|preliminary|interim|basic|draft|proposed|planned|temporary|`+
		`partial|certain|alleged|initial|average|outgoing) `, ""), 95, 99},
}
