// Package source gets the files of a fact base from where an operator keeps them: a folder, or an archive or single file
// at an https address.
//
// It promises bounds on everything that a remote side decides: time, size, number of files, redirects. It refuses
// addresses on private networks unless told otherwise, because a bot may be asked to refresh by people who must not reach
// what stands beside it. It does not look into the files: that is the work of package knowledge. Start with Open.
package source

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"strings"
	"time"
)

// Bounds on what a remote side may make us do.
const (
	MaxTime     = 60 * time.Second // for the whole download
	MaxDownload = 32 << 20         // bytes
	MaxUnpacked = 64 << 20         // bytes over all files, those that are skipped included
	MaxFiles    = 2000
	maxHops     = 3 // redirects
)

// Options change how a source is reached.
type Options struct {
	AllowPrivate bool // addresses on private networks, and plain http
}

// Open gives the files at the source. A folder is read when its files are; an address is fetched at once. The part behind
// "#" in an address names a folder inside the archive.
func Open(ctx context.Context, source string, o Options) (fs.FS, error) {
	if !strings.Contains(source, "://") {
		return folder(source)
	}
	address, err := url.Parse(source)
	if err != nil {
		return nil, fmt.Errorf("the source's address can't be read: %w", withoutAddress(err))
	}
	if address.Scheme != "https" && !(address.Scheme == "http" && o.AllowPrivate) {
		return nil, errors.New("the source must be a folder or be reached by https")
	}
	ctx, cancel := context.WithTimeout(ctx, MaxTime)
	defer cancel()
	data, err := fetch(ctx, address, o)
	if err != nil {
		return nil, err
	}
	return unpack(address, data)
}

func folder(path string) (fs.FS, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, fmt.Errorf("the folder can't be read: %w", err)
	}
	if !info.IsDir() {
		return nil, fmt.Errorf("%s is no folder", path)
	}
	return os.DirFS(path), nil
}

// name gives the file name that an address ends in.
func name(address *url.URL) string {
	at := strings.LastIndexByte(address.Path, '/')
	return strings.ToLower(address.Path[at+1:])
}
