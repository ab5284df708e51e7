package knowledge

import (
	"net/url"
	"strings"

	"tiktalks/knowledge/day"
)

// fact reads a fact.
func (r reader) fact(n *node, topic string) Fact {
	m := r.mapping(n, "a fact", "id", "claim", "topic", "entities", "when", "holds", "replaced_by", "status", "asks", "note", "checked", "sources")
	f := Fact{
		ID:         r.text(m["id"]),
		Claim:      r.text(m["claim"]),
		Topic:      topic,
		Entities:   r.texts(m["entities"], "entities"),
		When:       r.span(m["when"]),
		Holds:      r.holds(m["holds"]),
		ReplacedBy: r.text(m["replaced_by"]),
		Status:     Status(r.text(m["status"])),
		Asks:       r.texts(m["asks"], "asks"),
		Note:       r.text(m["note"]),
		Checked:    r.date(m["checked"]),
		at:         r.at(n),
	}
	if m["checked"] == nil {
		r.problem(n, "%s: checked is missing: write the day a person last verified the fact", f.called())
	}
	if own := r.text(m["topic"]); own != "" {
		f.Topic = own
	}
	for _, item := range r.items(m["sources"], "sources") {
		f.Sources = append(f.Sources, r.source(item))
	}
	return f
}

// source reads a source.
func (r reader) source(n *node) Source {
	m := r.mapping(n, "a source", "publisher", "title", "url", "published")
	s := Source{r.text(m["publisher"]), r.text(m["title"]), r.text(m["url"]), r.date(m["published"])}
	if s.Publisher == "" || !isPage(s.URL) {
		r.problem(n, "a source needs a publisher and an http(s) address, got %q at %q", s.Publisher, s.URL)
	}
	return s
}

// isPage tells whether an address is that of a page on the web.
func isPage(address string) bool {
	u, err := url.Parse(address)
	return err == nil && (u.Scheme == "https" || u.Scheme == "http") && u.Host != ""
}

// holds reads from when until when a fact holds.
func (r reader) holds(n *node) day.Span {
	if n == nil {
		return day.Span{}
	}
	m := r.mapping(n, "holds", "from", "to")
	span := day.Span{From: r.date(m["from"]), To: r.date(m["to"])}
	if err := span.Check(); err != nil {
		r.problem(n, "holds: %v", err)
	}
	return span
}

// readTopics reads the topics.
func readTopics(r reader, d *draft, n *node) {
	for _, item := range r.items(n, "topics") {
		m := r.mapping(item, "a topic", "id", "title")
		t := Topic{ID: r.text(m["id"]), Title: r.text(m["title"]), at: r.at(item)}
		if t.ID == "" || t.Title == "" {
			r.problem(item, "a topic needs an id and a title")
			continue
		}
		d.Topics = append(d.Topics, t)
	}
}

// readEntities reads the entities.
func readEntities(r reader, d *draft, n *node) {
	for _, item := range r.items(n, "entities") {
		m := r.mapping(item, "an entity", "name", "kind", "role", "aliases", "hints", "es", "fr", "de", "pt", "zh")
		e := Entity{
			Name:    r.text(m["name"]),
			Kind:    EntityKind(r.text(m["kind"])),
			Role:    r.text(m["role"]),
			Aliases: r.texts(m["aliases"], "aliases"),
			Hints:   r.texts(m["hints"], "hints"),
			at:      r.at(item),
		}
		for _, language := range []string{"es", "fr", "de", "pt", "zh"} {
			e.Foreign = append(e.Foreign, r.texts(m[language], language)...)
		}
		d.Entities = append(d.Entities, e)
	}
}

// readSynonyms reads groups of words that mean the same.
func readSynonyms(r reader, d *draft, n *node) {
	for _, item := range r.items(n, "synonyms") {
		group := r.texts(item, "a synonym group")
		if len(group) < 2 {
			r.problem(item, "a synonym group needs at least two words")
			continue
		}
		d.Words.Synonyms = append(d.Words.Synonyms, group)
	}
}

// readOpposites reads pairs of words that mean the opposite of each other.
func readOpposites(r reader, d *draft, n *node) {
	for _, item := range r.items(n, "opposites") {
		pair := r.texts(item, "a pair of opposites")
		if len(pair) != 2 {
			r.problem(item, "opposites come in pairs: write [raise, cut]")
			continue
		}
		d.Words.Opposites = append(d.Words.Opposites, [2]string(pair))
	}
}

// readCapitals reads what people mean by names that they type small.
func readCapitals(r reader, d *draft, n *node) {
	m := r.mapping(n, "capitals", "written", "words", "names")
	c := &d.Words.Capitals
	c.Written = append(c.Written, r.texts(m["written"], "written")...)
	c.Words = append(c.Words, r.texts(m["words"], "words")...)
	c.Names = append(c.Names, r.texts(m["names"], "names")...)
}

// readLanguages reads the words of other languages.
func readLanguages(r reader, d *draft, n *node) {
	r.pairs(n, "languages", func(key, value *node) {
		code := strings.Clone(key.value) // so that it does not keep the file's text, which is long
		d.Words.Languages[code] = d.Words.Languages[code].With(r.words(value, "a language")...)
	})
}

// readWordings reads other ways to put questions.
func readWordings(r reader, d *draft, n *node) {
	r.pairs(n, "wordings", func(key, value *node) {
		d.Wordings = append(d.Wordings, wordings{key.value, r.texts(value, "wordings"), r.at(key)})
	})
}

// readBeside reads which facts belong beside others.
func readBeside(r reader, d *draft, n *node) {
	r.pairs(n, "beside", func(key, value *node) {
		d.Beside = append(d.Beside, companions{key.value, r.texts(value, "beside"), r.at(key)})
	})
}

// readTellings reads other ways to tell facts, each with the claim that it was written for.
func readTellings(r reader, d *draft, n *node) {
	r.pairs(n, "tellings", func(key, value *node) {
		m := r.mapping(value, "tellings", "claim", "told")
		t := tellings{key.value, r.text(m["claim"]), r.texts(m["told"], "told"), r.at(key)}
		if t.Claim == "" || len(t.Told) == 0 {
			r.problem(key, "tellings of %q need the claim that they tell, and told: a list of them", key.value)
			return
		}
		d.Tellings = append(d.Tellings, t)
	})
}

// words reads a mapping of words to words.
func (r reader) words(n *node, what string) [][2]string {
	all := make([][2]string, 0, len(n.content)/2)
	r.pairs(n, what, func(key, value *node) { all = append(all, [2]string{key.value, r.text(value)}) })
	return all
}

// readSlang reads slang and what it stands for.
func readSlang(r reader, d *draft, n *node) {
	for _, entry := range r.words(n, "slang") {
		d.Words.Slang[entry[0]] = entry[1]
	}
}

// readSeries reads the series.
func readSeries(r reader, d *draft, n *node) {
	for _, item := range r.items(n, "series") {
		m := r.mapping(item, "a series", "id", "title", "called", "about", "unit", "beside", "by", "on", "points")
		s := Series{
			ID: r.text(m["id"]), Title: r.text(m["title"]), Called: r.text(m["called"]), About: r.text(m["about"]), Unit: r.text(m["unit"]),
			Beside: r.text(m["beside"]), By: r.text(m["by"]), On: r.text(m["on"]), at: r.at(item),
		}
		for _, p := range r.items(m["points"], "points") {
			s.Points = append(s.Points, r.point(p))
		}
		d.Series = append(d.Series, s)
	}
}

// point reads a point of a series.
func (r reader) point(n *node) Point {
	m := r.mapping(n, "a point", "label", "from", "to", "rough", "value", "date", "fact")
	p := Point{
		Label: r.text(m["label"]),
		Holds: day.Span{From: r.date(m["from"]), To: r.date(m["to"])},
		Rough: r.text(m["rough"]),
		Value: r.number(m["value"]),
		Date:  r.date(m["date"]),
		Fact:  r.text(m["fact"]),
		at:    r.at(n),
	}
	if err := p.Holds.Check(); err != nil {
		r.problem(n, "%v", err)
	}
	if (m["value"] == nil) == (m["date"] == nil) {
		r.problem(n, "a point needs a value or a date, and not both")
	}
	return p
}
