package loadtest

import (
	"encoding/csv"
	"math/rand"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"

	"tiktalks/bot/discordtest"
)

// Where the soak that was kept stands.
const (
	soakFigures = "../../docs/soak.csv"
	soakPicture = "../../docs/soak.svg"
)

// sample is what was seen of the program at one moment. The counts and times are of what was asked since the sample before.
type sample struct {
	seconds    float64 // since the soak began
	asked      float64
	unanswered float64 // ten seconds after they were asked
	middle     float64 // ms to the answer, the median
	longest    float64 // ms to the answer, of 99 in 100
	resident   float64 // MB
	heap       float64 // MB in use
	goroutines float64
	processor  float64 // seconds that the program has used, since its start
}

// columns are the figures of a sample in a file, in order.
var columns = []struct {
	name string
	of   func(*sample) *float64
}{
	{"seconds", func(s *sample) *float64 { return &s.seconds }},
	{"asked", func(s *sample) *float64 { return &s.asked }},
	{"unanswered", func(s *sample) *float64 { return &s.unanswered }},
	{"answer_p50_ms", func(s *sample) *float64 { return &s.middle }},
	{"answer_p99_ms", func(s *sample) *float64 { return &s.longest }},
	{"resident_mb", func(s *sample) *float64 { return &s.resident }},
	{"heap_mb", func(s *sample) *float64 { return &s.heap }},
	{"goroutines", func(s *sample) *float64 { return &s.goroutines }},
	{"processor_s", func(s *sample) *float64 { return &s.processor }},
}

// TestSoak asks the real program without a pause, and looks at its memory and goroutines meanwhile: they must not grow. The
// questions are those of the sets; as with people, a few are asked often and most of them seldom.
func TestSoak(t *testing.T) {
	measured(t)
	server := discordtest.Start(t, discordtest.Options{History: 1000})
	p := startBot(t, server)
	p.ready(t)
	s := newSoaking(t, p)
	s.run(*soak)
	if _, code := p.terminate(t); code != 0 {
		t.Errorf("the program ends with %d\nits log:\n%s", code, p.tail())
	}
	s.judge()
	s.save()
}

// answersWithin is how long an answer may take before it counts as missing.
const answersWithin = 10 * time.Second

// soaking is a soak under way.
type soaking struct {
	testing.TB
	p        *process
	crowd    crowd
	question func() string
	begun    time.Time
	open     []*discordtest.Interaction // asked, and not looked at yet
	asked    int                        // since the last sample
	took     spread                     // of those looked at since the last sample
	missing  int
	samples  []sample
}

func newSoaking(t testing.TB, p *process) *soaking {
	t.Helper()
	all := questions(t)
	r := rand.New(rand.NewSource(7))
	r.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	popular := rand.NewZipf(r, 1.5, 10, uint64(len(all)-1))
	return &soaking{
		TB: t, p: p,
		crowd:    gather(p.server, 1000**rate, inOne), // of whom each asks every seventeen minutes
		question: func() string { return all[popular.Uint64()] },
	}
}

// run asks for so long, and takes some two hundred samples at most, one every second at the most.
func (s *soaking) run(long time.Duration) {
	s.begun = time.Now()
	every := max(long/240, time.Second)
	next := s.begun.Add(every)
	for n := 0; time.Since(s.begun) < long; n++ {
		time.Sleep(time.Until(s.begun.Add(time.Duration(n) * time.Second / time.Duration(*rate))))
		i := s.crowd[n%len(s.crowd)].Slash("ask", discordtest.Opt("question", s.question()))
		if i.Err() != nil {
			s.Fatal(i.Err())
		}
		s.open, s.asked = append(s.open, i), s.asked+1
		if time.Now().After(next) {
			s.sample()
			next = next.Add(every)
		}
	}
	time.Sleep(answersWithin)
	s.sample()
}

// look takes those that have had time enough.
func (s *soaking) look() {
	n := 0
	for _, i := range s.open {
		state := i.State()
		if time.Since(state.CreatedAt) < answersWithin {
			break
		}
		if state.AnsweredAt.IsZero() {
			s.missing++
		} else {
			s.took = append(s.took, state.AnsweredAt.Sub(state.CreatedAt))
		}
		n++
	}
	s.open = append([]*discordtest.Interaction(nil), s.open[n:]...)
}

func (s *soaking) sample() {
	s.look()
	f := s.p.figures(s)
	one := sample{
		seconds: time.Since(s.begun).Seconds(), asked: float64(s.asked), unanswered: float64(s.missing),
		middle: milliseconds(s.took.at(.5)), longest: milliseconds(s.took.at(.99)),
		resident: s.p.resident(s), heap: f["go_memstats_heap_inuse_bytes"] / (1 << 20),
		goroutines: f["go_goroutines"], processor: f["process_cpu_seconds_total"],
	}
	s.asked, s.missing, s.took = 0, 0, nil
	s.samples = append(s.samples, one)
	if len(s.samples)%20 == 0 { // an hour is long: what there is can be looked at meanwhile
		s.save()
	}
}

// save writes the figures and their picture, where that is wanted.
func (s *soaking) save() {
	if *update {
		write(s, soakFigures, figuresText(s.samples))
		write(s, soakPicture, picture(s.samples))
	}
}

func milliseconds(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }

// judge compares the last third with the one before: by then everything has been warm for long.
func (s *soaking) judge() {
	third := len(s.samples) / 3
	before, after := s.samples[third:2*third], s.samples[2*third:]
	sum := total(s.samples)
	s.Logf("%d questions in %v, unanswered %d; resident %.0f, then %.0f MB; heap %.0f, then %.0f MB; goroutines %.0f, then %.0f; %.1f ms of processor a question",
		int(sum.asked), time.Duration(sum.seconds)*time.Second, int(sum.unanswered), mean(before, resident), mean(after, resident),
		mean(before, heap), mean(after, heap), mean(before, goroutines), mean(after, goroutines), 1000*(sum.processor-s.samples[0].processor)/(sum.asked-s.samples[0].asked))
	if sum.unanswered > sum.asked/100 {
		s.Errorf("%d of %d were not answered within %v", int(sum.unanswered), int(sum.asked), answersWithin)
	}
	if was, is := mean(before, goroutines), mean(after, goroutines); is > 1.5*was+50 {
		s.Errorf("goroutines grow from %.0f to %.0f", was, is)
	}
	if was, is := mean(before, resident), mean(after, resident); is > 1.3*was+30 {
		s.Errorf("memory grows from %.0f to %.0f MB", was, is)
	}
}

func longest(s sample) float64    { return s.longest }
func middle(s sample) float64     { return s.middle }
func resident(s sample) float64   { return s.resident }
func heap(s sample) float64       { return s.heap }
func goroutines(s sample) float64 { return s.goroutines }

func mean(all []sample, of func(sample) float64) float64 {
	sum := 0.0
	for _, s := range all {
		sum += of(s)
	}
	return sum / float64(max(len(all), 1))
}

// total sums the counts and gives the last of the others.
func total(all []sample) sample {
	sum := all[len(all)-1]
	sum.asked, sum.unanswered = 0, 0
	for _, s := range all {
		sum.asked += s.asked
		sum.unanswered += s.unanswered
	}
	return sum
}

// figuresText writes samples as lines of figures with commas between them.
func figuresText(all []sample) string {
	var text strings.Builder
	w := csv.NewWriter(&text)
	var head []string
	for _, c := range columns {
		head = append(head, c.name)
	}
	_ = w.Write(head) // a strings.Builder never fails
	for _, s := range all {
		var line []string
		for _, c := range columns {
			line = append(line, strconv.FormatFloat(*c.of(&s), 'f', 1, 64))
		}
		_ = w.Write(line)
	}
	w.Flush()
	return text.String()
}

// readFigures reads what figuresText wrote.
func readFigures(t testing.TB, text string) []sample {
	t.Helper()
	lines, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil || len(lines) < 2 || len(lines[0]) != len(columns) {
		t.Fatalf("%s is not as it was written: %v", soakFigures, err)
	}
	all := make([]sample, len(lines)-1)
	for i, line := range lines[1:] {
		for j, c := range columns {
			if *c.of(&all[i]), err = strconv.ParseFloat(line[j], 64); err != nil {
				t.Fatal(err)
			}
		}
	}
	return all
}

func write(t testing.TB, name, text string) {
	t.Helper()
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}
