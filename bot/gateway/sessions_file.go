package gateway

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// FileSessions are Sessions in files, one a shard, that only their owner may read.
type FileSessions struct {
	folder string
}

// NewFileSessions keeps sessions in the folder, which must be there. A file's name is gateway-session-0-of-1.json.
func NewFileSessions(folder string) *FileSessions { return &FileSessions{folder: folder} }

func (f *FileSessions) path(shard Shard) string {
	return filepath.Join(f.folder, fmt.Sprintf("gateway-session-%d-of-%d.json", shard.ID, shard.Count))
}

// Load implements Sessions. A damaged file is no session.
func (f *FileSessions) Load(_ context.Context, shard Shard) (Session, error) {
	var s Session
	found, err := readFile(f.path(shard), &s)
	if !found {
		s = Session{}
	}
	return s, err
}

// Save implements Sessions.
func (f *FileSessions) Save(_ context.Context, shard Shard, s Session) error {
	if s.ID != "" {
		return writeFile(f.path(shard), s)
	}
	if err := os.Remove(f.path(shard)); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}
