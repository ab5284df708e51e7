package knowledge

import (
	"errors"
	"io"
	"io/fs"
	"maps"
	"path"
	"regexp"
	"runtime"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"
	"golang.org/x/sync/errgroup"

	"tiktalks/knowledge/day"
	"tiktalks/knowledge/search"
)

// MaxFile is the most bytes that one file of a base may have. It bounds what a refresh can make us parse.
const MaxFile = 16 << 20

// draft is what the files of a base say, before anybody has checked that it hangs together.
type draft struct {
	Name, About string
	Ends        day.Date
	Topics      []Topic
	Facts       []Fact
	Entities    []Entity
	Words       Vocabulary
	Series      []Series
	Wordings    []wordings
	Tellings    []tellings
	Beside      []companions

	first      place            // the beginning of the first file: where something is missing from the whole base
	given      map[string]place // where the keys stand that a base has only once
	incomplete bool             // a file could not be read, so whatever is missing may stand there
}

// wordings are further ways of asking that stand apart from their fact, because they are many.
type wordings struct {
	Fact string
	Asks []string

	at place
}

// tellings are other true ways to tell a fact or a part of it. They are true of the claim that they were written for, and of no other.
type tellings struct {
	Fact  string
	Claim string
	Told  []string

	at place
}

// companions are the facts without which another one misleads.
type companions struct {
	Fact string
	Of   []string

	at place
}

// sections are the keys that any file of a base may have at its top, and how each is read into the draft.
// Files may be split in any way: the names of the files carry no meaning.
var sections = map[string]func(r reader, d *draft, n *node){
	"name":     func(r reader, d *draft, n *node) { r.once(d, "name", n); d.Name = r.text(n) },
	"about":    func(r reader, d *draft, n *node) { r.once(d, "about", n); d.About = r.text(n) },
	"ends":     func(r reader, d *draft, n *node) { r.once(d, "ends", n); d.Ends = r.date(n) },
	"topics":   readTopics,
	"topic":    func(reader, *draft, *node) {}, // the topic of all facts in the file, read with them
	"facts":    func(reader, *draft, *node) {}, // read after "topic"
	"entities": readEntities,
	"synonyms": readSynonyms,
	"slang":    readSlang,
	"fillers": func(r reader, d *draft, n *node) {
		d.Words.Fillers = append(d.Words.Fillers, r.texts(n, "fillers")...)
	},
	"opposites": readOpposites,
	"capitals":  readCapitals,
	"languages": readLanguages,
	"series":    readSeries,
	"wordings":  readWordings,
	"tellings":  readTellings,
	"beside":    readBeside,
}

// parse reads every .yaml file of the folder, in the order of their names.
func parse(fsys fs.FS, problems *Problems) draft {
	d := draft{
		Words: Vocabulary{Slang: map[string]string{}, Languages: map[string]search.Dictionary{}},
		given: map[string]place{},
	}
	files, err := parseFiles(fsys)
	for i, file := range files {
		if i == 0 {
			d.first = place{file.name, 1}
		}
		*problems = append(*problems, file.problems...)
		switch {
		case file.err != nil:
			err = errors.Join(err, file.err)
		case file.content == nil:
			d.incomplete = true
		default:
			reader{file.name, problems}.top(file.content, &d)
		}
	}
	if err != nil {
		problems.add(place{}, "%v", err)
	}
	if len(files) == 0 && err == nil {
		problems.add(place{}, "no .yaml file here: name a folder that holds the facts")
	}
	d.incomplete = d.incomplete || err != nil || len(files) == 0
	return d
}

// parsed is one file of a base.
type parsed struct {
	name     string
	content  *node // nil after a problem because of which it can't be used
	problems Problems
	err      error
}

// parseFiles parses every YAML file of the folder, all at the same time, and gives them in the order of their names. The
// error is one of looking through the folder.
func parseFiles(fsys fs.FS) ([]*parsed, error) {
	var files []*parsed
	err := fs.WalkDir(fsys, ".", func(name string, entry fs.DirEntry, err error) error {
		if err == nil && !entry.IsDir() && isYAML(name) {
			files = append(files, &parsed{name: name})
		}
		return err
	})
	var g errgroup.Group
	g.SetLimit(runtime.GOMAXPROCS(0))
	for _, f := range files {
		g.Go(func() error {
			f.content, f.err = parseFile(fsys, f.name, &f.problems)
			return nil
		})
	}
	return files, errors.Join(err, g.Wait())
}

// isYAML tells by its name whether a file is read.
func isYAML(name string) bool {
	ext := path.Ext(name)
	return ext == ".yaml" || ext == ".yml"
}

// parseFile gives what the file says, or nil after a problem because of which it can't be used.
func parseFile(fsys fs.FS, name string, problems *Problems) (*node, error) {
	info, err := fs.Stat(fsys, name)
	if err != nil {
		return nil, err
	}
	if info.Size() > MaxFile {
		problems.add(place{name, 1}, "the file has %d bytes, more than %d: split it", info.Size(), MaxFile)
		return nil, nil
	}
	text, err := textOf(fsys, name)
	if err != nil {
		return nil, err
	}
	if top := readPlain(text); top != nil {
		return top, nil
	}
	return parseYAML(name, text, problems), nil
}

// textOf reads a file, without copying it where the folder has its texts at hand.
func textOf(fsys fs.FS, name string) (string, error) {
	if f, can := fsys.(interface {
		Text(name string) (string, error)
	}); can {
		return f.Text(name)
	}
	data, err := fs.ReadFile(fsys, name)
	return string(data), err
}

// parseYAML reads a file with the library, whatever is in it.
func parseYAML(name, text string, problems *Problems) *node {
	var doc, more yaml.Node
	decoder := yaml.NewDecoder(strings.NewReader(text))
	err := decoder.Decode(&doc)
	if err == nil {
		err = decoder.Decode(&more)
	}
	switch {
	case err == nil:
		problems.add(place{name, more.Line}, "a file holds one YAML document: put what follows --- into a file of its own")
	case err != io.EOF:
		problems.add(place{name, lineOf(err)}, "not valid YAML: %s", strings.TrimPrefix(err.Error(), "yaml: "))
	case len(doc.Content) == 0:
		return &node{kind: yaml.MappingNode} // nothing but comments
	case hasAlias(&doc):
		problems.add(place{name, doc.Content[0].Line}, "YAML anchors and aliases are not used here: write the text out")
	default:
		return nodeOf(doc.Content[0])
	}
	return nil
}

// hasAlias finds a YAML alias: a few nested ones can unfold a small file to gigabytes.
func hasAlias(n *yaml.Node) bool {
	if n.Kind == yaml.AliasNode {
		return true
	}
	for _, c := range n.Content {
		if hasAlias(c) {
			return true
		}
	}
	return false
}

var yamlLine = regexp.MustCompile(`line (\d+)`)

// lineOf finds the line in the YAML library's message; 1 where it names none.
func lineOf(err error) int {
	if m := yamlLine.FindStringSubmatch(err.Error()); m != nil {
		if n, err := strconv.Atoi(m[1]); err == nil {
			return n
		}
	}
	return 1
}

// once notes where a key stands that a base has only once.
func (r reader) once(d *draft, key string, n *node) {
	if at, twice := d.given[key]; twice {
		r.problem(n, "%s stands already at %s:%d: keep one", key, at.file, at.line)
	}
	d.given[key] = r.at(n)
}

// top reads the sections of a file.
func (r reader) top(n *node, d *draft) {
	values := map[string]*node{}
	r.pairs(n, "the file", func(key, value *node) {
		read, known := sections[key.value]
		if !known {
			r.problem(key, "unknown key %q at the top of the file: use %s", key.value, strings.Join(slices.Sorted(maps.Keys(sections)), ", "))
			return
		}
		values[key.value] = value
		read(r, d, value)
	})
	topic := r.text(values["topic"])
	for _, item := range r.items(values["facts"], "facts") {
		if item.kind != yaml.MappingNode {
			r.problem(item, "a fact should be a mapping of keys to values")
			continue
		}
		d.Facts = append(d.Facts, r.fact(item, topic))
	}
}
