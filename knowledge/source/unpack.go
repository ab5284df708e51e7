package source

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/url"
	"path"
	"strings"

	"golang.org/x/tools/txtar"
)

// unpack gives the YAML files in what was downloaded, by the ending of the address.
func unpack(address *url.URL, data []byte) (fs.FS, error) {
	files := &collection{folder: strings.Trim(address.Fragment, "/")}
	var err error
	switch n := name(address); {
	case strings.HasSuffix(n, ".tar.gz"), strings.HasSuffix(n, ".tgz"):
		err = files.tar(data)
	case strings.HasSuffix(n, ".zip"):
		err = files.zip(data)
	case strings.HasSuffix(n, ".yaml"), strings.HasSuffix(n, ".yml"):
		err = files.add(n, bytes.NewReader(data))
	default:
		err = errors.New("the source's address should end in .tar.gz, .zip or .yaml")
	}
	if err != nil {
		return nil, err
	}
	fsys, err := txtar.FS(&files.archive)
	if err != nil {
		return nil, fmt.Errorf("the archive holds a file twice: %w", err)
	}
	return fsys, nil
}

// collection gathers files within the bounds.
type collection struct {
	folder  string // only files in it; empty: all
	archive txtar.Archive
	size    int64
}

func (c *collection) tar(data []byte) error {
	unzipped, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return broken(err)
	}
	for r := tar.NewReader(&bounded{unzipped, MaxUnpacked}); ; {
		header, err := r.Next()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return broken(err)
		}
		if header.Typeflag != tar.TypeReg {
			continue
		}
		if err := c.add(header.Name, r); err != nil {
			return err
		}
	}
}

// bounded reads from a compressed archive. It counts what is skipped as well: a small archive can unpack to hours of it.
type bounded struct {
	io.Reader
	left int64
}

func (b *bounded) Read(p []byte) (int, error) {
	if b.left <= 0 {
		return 0, errTooLarge
	}
	n, err := b.Reader.Read(p)
	b.left -= int64(n)
	return n, err
}

var errTooLarge = fmt.Errorf("the archive unpacks to more than %d bytes or %d files", MaxUnpacked, MaxFiles)

// broken says that the archive can't be read, unless it is only too large.
func broken(err error) error {
	if errors.Is(err, errTooLarge) {
		return errTooLarge
	}
	return fmt.Errorf("the archive is broken: %w", err)
}

func (c *collection) zip(data []byte) error {
	r, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return broken(err)
	}
	for _, f := range r.File {
		if _, wanted := c.inside(f.Name); !wanted || !f.Mode().IsRegular() {
			continue
		}
		if err := c.addZipped(f); err != nil {
			return err
		}
	}
	return nil
}

func (c *collection) addZipped(f *zip.File) error {
	r, err := f.Open()
	if err != nil {
		return broken(err)
	}
	defer r.Close()
	return c.add(f.Name, r)
}

// add takes one file in if it is YAML and in the folder.
func (c *collection) add(name string, r io.Reader) error {
	name, wanted := c.inside(name)
	if !wanted {
		return nil
	}
	data, err := io.ReadAll(io.LimitReader(r, MaxUnpacked-c.size+1))
	if err != nil {
		return broken(err)
	}
	c.size += int64(len(data))
	if c.size > MaxUnpacked || len(c.archive.Files) >= MaxFiles {
		return errTooLarge
	}
	c.archive.Files = append(c.archive.Files, txtar.File{Name: name, Data: data})
	return nil
}

// maxName is the longest name in bytes that a file may have, its folders included.
const maxName = 255

// inside gives a file's name within the wanted folder. Archives of repositories put everything into one folder of their
// own, which need not be named.
func (c *collection) inside(name string) (string, bool) {
	if len(name) > maxName {
		return "", false
	}
	name = path.Clean(strings.TrimPrefix(name, "/"))
	ext := path.Ext(name)
	if !fs.ValidPath(name) || ext != ".yaml" && ext != ".yml" {
		return "", false
	}
	if c.folder == "" {
		return name, true
	}
	if rest, ok := strings.CutPrefix(name, c.folder+"/"); ok {
		return rest, true
	}
	_, below, _ := strings.Cut(name, "/")
	return strings.CutPrefix(below, c.folder+"/")
}
