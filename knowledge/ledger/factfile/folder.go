package factfile

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"
	"time"
)

// folder gives files by name as a folder. Its texts can be had without copying them: see Text.
type folder map[string]string

// FS gives files by name as a folder. It has a method Text(name string) (string, error) that copies nothing.
func FS(files map[string]string) (fs.FS, error) {
	f := folder(files)
	for name := range files {
		if !fs.ValidPath(name) || name == "." || len(f.list(name)) > 0 {
			return nil, fmt.Errorf("%q can't be the name of a file here", name)
		}
	}
	return f, nil
}

// Text gives a file's text.
func (f folder) Text(name string) (string, error) {
	text, there := f[name]
	if !there {
		return "", &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	return text, nil
}

// ReadFile implements fs.ReadFileFS.
func (f folder) ReadFile(name string) ([]byte, error) {
	text, err := f.Text(name)
	return []byte(text), err
}

// Open implements fs.FS.
func (f folder) Open(name string) (fs.File, error) {
	if !fs.ValidPath(name) {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrInvalid}
	}
	if text, there := f[name]; there {
		return &opened{about{path.Base(name), int64(len(text)), 0o444}, strings.NewReader(text)}, nil
	}
	entries := f.list(name)
	if len(entries) == 0 && name != "." {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	return &listed{about{path.Base(name), 0, fs.ModeDir | 0o555}, entries}, nil
}

// list gives what stands in a folder, in the order of the names.
func (f folder) list(dir string) []fs.DirEntry {
	inside := map[string]fs.DirEntry{}
	for name, text := range f {
		rest, within := name, true
		if dir != "." {
			rest, within = strings.CutPrefix(name, dir+"/")
		}
		first, _, deeper := strings.Cut(rest, "/")
		switch {
		case !within:
		case deeper:
			inside[first] = fs.FileInfoToDirEntry(about{first, 0, fs.ModeDir | 0o555})
		default:
			inside[first] = fs.FileInfoToDirEntry(about{first, int64(len(text)), 0o444})
		}
	}
	return slices.SortedFunc(maps.Values(inside), func(a, b fs.DirEntry) int { return strings.Compare(a.Name(), b.Name()) })
}

// about is what is known of a file or folder.
type about struct {
	name string
	size int64
	mode fs.FileMode
}

func (a about) Name() string               { return a.name }
func (a about) Size() int64                { return a.size }
func (a about) Mode() fs.FileMode          { return a.mode }
func (a about) ModTime() time.Time         { return time.Time{} }
func (a about) IsDir() bool                { return a.mode.IsDir() }
func (a about) Sys() any                   { return nil }
func (a about) Stat() (fs.FileInfo, error) { return a, nil }
func (a about) Close() error               { return nil }

// opened is an open file.
type opened struct {
	about
	*strings.Reader
}

// Size is the file's.
func (o *opened) Size() int64 { return o.about.Size() }

// listed is an open folder.
type listed struct {
	about
	rest []fs.DirEntry // not read yet
}

// Read refuses to read a folder.
func (l *listed) Read([]byte) (int, error) {
	return 0, &fs.PathError{Op: "read", Path: l.name, Err: errors.New("it is a folder")}
}

// ReadDir implements fs.ReadDirFile.
func (l *listed) ReadDir(n int) ([]fs.DirEntry, error) {
	if n <= 0 {
		n = len(l.rest)
	} else if len(l.rest) == 0 {
		return nil, io.EOF
	}
	n = min(n, len(l.rest))
	entries := l.rest[:n:n]
	l.rest = l.rest[n:]
	return entries, nil
}
