package factfile

import (
	"maps"
	"slices"
	"sync"

	"tiktalks/knowledge"
)

// maxCached is how many bytes of files a Cache remembers at least, and half of what it remembers at most.
const maxCached = 32 << 20

// Cache reads files and remembers those it has read, by their text: most files of an edition are those of the one before.
// The zero Cache is ready for use, also by many goroutines at once.
type Cache struct {
	mu     sync.Mutex
	recent map[string]*file
	older  map[string]*file
	bytes  int // of recent
}

// Read gives the facts in the files, in the order in which package knowledge gives them, without their wordings. They must
// not be changed.
func (k *Cache) Read(files map[string]string) ([]knowledge.Fact, error) {
	var facts []knowledge.Fact
	for _, name := range slices.Sorted(maps.Keys(files)) {
		f, err := k.file(name, files[name])
		if err != nil {
			return nil, err
		}
		for _, item := range f.items {
			facts = append(facts, item.fact)
		}
	}
	return facts, nil
}

// file gives a file with this text, which must not be changed.
func (k *Cache) file(name, text string) (*file, error) {
	if f := k.known(text); f != nil {
		return f, nil
	}
	f, err := parseFile(name, text)
	if err != nil {
		return nil, err
	}
	k.remember(text, f)
	return f, nil
}

func (k *Cache) known(text string) *file {
	k.mu.Lock()
	f, recent := k.recent[text]
	if !recent {
		f = k.older[text]
	}
	k.mu.Unlock()
	if f != nil && !recent {
		k.remember(text, f)
	}
	return f
}

func (k *Cache) remember(text string, f *file) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.recent == nil || k.bytes+len(text) > maxCached {
		k.older, k.recent, k.bytes = k.recent, map[string]*file{}, 0
	}
	k.recent[text] = f
	k.bytes += len(text)
}

// copied gives a file in which facts may be replaced.
func (f *file) copied() *file {
	mine := *f
	mine.items = slices.Clone(f.items)
	return &mine
}
