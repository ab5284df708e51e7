package source_test

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/flate"
	"compress/gzip"
	"fmt"
	"hash/crc32"
	"io/fs"
	"testing"
)

// entry is one file of an archive that a test makes.
type entry struct {
	name, data string
	kind       byte // of tar entries; 0: a file
}

// tarGz makes a .tar.gz archive of the entries.
func tarGz(t testing.TB, entries ...entry) []byte {
	t.Helper()
	var out bytes.Buffer
	zipped := gzip.NewWriter(&out)
	w := tar.NewWriter(zipped)
	for _, e := range entries {
		header := &tar.Header{Name: e.name, Typeflag: e.kind, Mode: 0o644, Linkname: "/etc/passwd"}
		if e.kind == 0 {
			header.Typeflag, header.Linkname, header.Size = tar.TypeReg, "", int64(len(e.data))
		}
		must(t, w.WriteHeader(header))
		if e.kind == 0 {
			_, err := w.Write([]byte(e.data))
			must(t, err)
		}
	}
	must(t, w.Close())
	must(t, zipped.Close())
	return out.Bytes()
}

// zipOf makes a .zip archive of the entries; an entry with a kind becomes a symbolic link.
func zipOf(t testing.TB, entries ...entry) []byte {
	t.Helper()
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for _, e := range entries {
		header := &zip.FileHeader{Name: e.name, Method: zip.Store}
		header.SetMode(0o644)
		if e.kind != 0 {
			header.SetMode(0o777 | fs.ModeSymlink)
		}
		f, err := w.CreateHeader(header)
		must(t, err)
		_, err = f.Write([]byte(e.data))
		must(t, err)
	}
	must(t, w.Close())
	return out.Bytes()
}

// mebibyte is a piece of a bomb: it packs to next to nothing.
const mebibyte = 1 << 20

// tarBomb makes a small .tar.gz archive of one file of so many mebibytes: gzip files can be strung together.
func tarBomb(t testing.TB, name string, mebibytes int) []byte {
	t.Helper()
	var head bytes.Buffer
	must(t, tar.NewWriter(&head).WriteHeader(&tar.Header{Name: name, Typeflag: tar.TypeReg, Size: int64(mebibytes) * mebibyte}))
	return append(gzipped(t, head.Bytes()), bytes.Repeat(gzipped(t, make([]byte, mebibyte)), mebibytes)...)
}

func gzipped(t testing.TB, data []byte) []byte {
	t.Helper()
	var out bytes.Buffer
	w := gzip.NewWriter(&out)
	_, err := w.Write(data)
	must(t, err)
	must(t, w.Close())
	return out.Bytes()
}

// zipBomb makes a small .zip archive of so many files of a mebibyte each.
func zipBomb(t testing.TB, mebibytes int) []byte {
	t.Helper()
	var packed, out bytes.Buffer
	deflate, err := flate.NewWriter(&packed, flate.BestSpeed)
	must(t, err)
	_, err = deflate.Write(make([]byte, mebibyte))
	must(t, err)
	must(t, deflate.Close())
	w := zip.NewWriter(&out)
	for n := range mebibytes {
		f, err := w.CreateRaw(&zip.FileHeader{
			Name: fmt.Sprintf("%d.yaml", n), Method: zip.Deflate, CRC32: crc32.ChecksumIEEE(make([]byte, mebibyte)),
			CompressedSize64: uint64(packed.Len()), UncompressedSize64: mebibyte,
		})
		must(t, err)
		_, err = f.Write(packed.Bytes())
		must(t, err)
	}
	must(t, w.Close())
	return out.Bytes()
}

// contents gives every file with what it holds.
func contents(t testing.TB, fsys fs.FS) map[string]string {
	t.Helper()
	all := map[string]string{}
	must(t, fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(fsys, name)
		all[name] = string(data)
		return err
	}))
	return all
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
