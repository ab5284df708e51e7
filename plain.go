package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
)

// sentence is an error in words for the person at the command line; its cause is still to be found in it.
type sentence struct {
	text  string
	cause error
}

func (s sentence) Error() string { return s.text }
func (s sentence) Unwrap() error { return s.cause }

// says gives the sentence for a cause.
func says(cause error, format string, args ...any) error {
	return sentence{fmt.Sprintf(format, args...), cause}
}

// plain says what is wrong with a file that somebody named, and what to do; other errors stay as they are.
func plain(err error) error {
	var of *fs.PathError
	if !errors.As(err, &of) {
		return err
	}
	name := filepath.Clean(of.Path)
	switch {
	case errors.Is(err, fs.ErrNotExist) && !isFolder(filepath.Dir(name)):
		return says(err, "there is no folder %s: name one that exists", filepath.Dir(name))
	case errors.Is(err, fs.ErrNotExist):
		return says(err, "there is no file %s", name)
	case errors.Is(err, fs.ErrExist):
		return says(err, "%s exists already: name a new one, nothing is written over", name)
	case errors.Is(err, fs.ErrPermission):
		return says(err, "%s may not be used by this user: give the rights to it, or name another place", name)
	case errors.Is(err, syscall.EISDIR):
		return says(err, "%s is a folder: name a file", name)
	case errors.Is(err, syscall.ENOTDIR):
		return says(err, "%s can't be used: a file stands where a folder should be", name)
	case errors.Is(err, syscall.ENOSPC):
		return says(err, "the disk of %s is full: free some space", name)
	case errors.Is(err, syscall.EROFS):
		return says(err, "nothing can be written to %s: name another place", name)
	}
	return err
}

func isFolder(name string) bool {
	info, err := os.Stat(name)
	return err == nil && info.IsDir()
}

// canWrite tells before long work whether its outcome can be written to the file. It leaves nothing behind.
func canWrite(name string) error {
	_, absent := os.Stat(name)
	file, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE, 0o644)
	if err != nil {
		return plain(err)
	}
	if err := file.Close(); err != nil || absent == nil {
		return err
	}
	return os.Remove(name)
}

// output is standard output that remembers whether all of it was written.
type output struct {
	io.Writer
	err error
}

// Write remembers the first failure.
func (o *output) Write(text []byte) (int, error) {
	n, err := o.Writer.Write(text)
	if err != nil && o.err == nil {
		o.err = err
	}
	return n, err
}

// whole gives the error of work whose output must have arrived as well.
func (o *output) whole(err error) error {
	var of *fs.PathError
	told := err != nil && !errors.Is(err, flag.ErrHelp)
	switch {
	case o.err == nil, told && !errors.Is(err, o.err):
		return err
	case errors.As(o.err, &of):
		return says(o.err, "what this prints could not be written: %v", of.Err)
	case told:
		return err
	}
	return says(o.err, "what this prints could not be written: %v", o.err)
}
