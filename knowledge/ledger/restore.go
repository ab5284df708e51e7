package ledger

import (
	"bufio"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"io"
	"maps"
	"slices"
	"strings"
)

// maxLine bounds one line of a backup: a file of a base is the longest text in it, and JSON may spell each of its bytes
// with six.
const maxLine = 6*(16<<20) + 1<<16

// Restore fills an empty ledger from a backup of either engine, all or nothing: a backup that is cut off, was changed or
// comes from another schema changes nothing. The copy must be opened again afterwards: the key of people's hashes came
// with the backup.
func (l *Ledger) Restore(ctx context.Context, from io.Reader) error {
	schema, err := l.schema()
	if err != nil {
		return err
	}
	return l.once(ctx, l.engine.write, nil, func(t *tx) error { // once: the reader can't be read again
		if err := t.empty(); err != nil {
			return err
		}
		r := &backupReader{lines: bufio.NewScanner(from), sum: sha256.New()}
		r.lines.Buffer(nil, maxLine)
		if err := t.load(r, schema); err != nil {
			return fmt.Errorf("the backup can't be restored: %w", err)
		}
		if err := t.verify(); err != nil {
			return fmt.Errorf("the backup does not hang together: %w", err)
		}
		return l.engine.announce(ctx, t.Tx)
	})
}

// empty refuses a ledger in which anything was done, and takes out what Open put in.
func (t *tx) empty() error {
	if _, err := t.hold("edition"); err != nil {
		return err
	}
	for _, table := range backedUp {
		var n int64
		if err := t.one(`SELECT COUNT(*) FROM `+table.name, nil, &n); err != nil {
			return err
		}
		if n > 0 && table.name != "numbers" && table.name != "secrets" {
			return ErrNotEmpty
		}
	}
	return errors.Join(t.run(`DELETE FROM numbers`), t.run(`DELETE FROM secrets`))
}

// load reads the whole backup into the tables.
func (t *tx) load(r *backupReader, schema int64) error {
	var h backupHeader
	if err := r.next(&h); err != nil {
		return err
	}
	if h.Format != backupFormat {
		return fmt.Errorf("its first line does not say %s", backupFormat)
	}
	if h.Schema != schema {
		return fmt.Errorf("it has schema %d, this program has %d: restore it with the program that made it, then start this one on the result", h.Schema, schema)
	}
	var table string
	var columns []string
	var rows [][]any
	flush := func() error {
		err := t.insertRows(table, columns, rows)
		rows = rows[:0]
		return err
	}
	for {
		row, end, err := r.row()
		if err != nil {
			return err
		}
		if end {
			return flush()
		}
		names := slices.Sorted(maps.Keys(row.Row))
		if row.Table != table || !slices.Equal(names, columns) || len(rows) == rowsAtOnce {
			if err := flush(); err != nil {
				return err
			}
			table, columns = row.Table, names
		}
		values := make([]any, len(names))
		for i, name := range names {
			if values[i], err = sqlValue(row.Row[name]); err != nil {
				return err
			}
		}
		rows = append(rows, values)
	}
}

// insertRows adds rows to a table that backups hold. Names come from the backup, so nothing but the schema's are taken.
func (t *tx) insertRows(table string, columns []string, rows [][]any) error {
	if len(rows) == 0 {
		return nil
	}
	if !slices.ContainsFunc(backedUp, func(b struct{ name, order, holds string }) bool { return b.name == table }) {
		return fmt.Errorf("it has rows of %q, which is no table of a backup", table)
	}
	for _, c := range columns {
		if strings.Trim(c, "abcdefghijklmnopqrstuvwxyz_") != "" {
			return fmt.Errorf("%q is no column of %s", c, table)
		}
	}
	return t.insert(table+` (`+strings.Join(columns, ", ")+`)`, rows)
}

// sqlValue gives what JSON spelled.
func sqlValue(v any) (any, error) {
	switch v := v.(type) {
	case json.Number:
		return v.Int64()
	case string, bool, nil:
		return v, nil
	default:
		return nil, fmt.Errorf("a row holds a %T", v)
	}
}

// backupReader reads lines and sums them up.
type backupReader struct {
	lines *bufio.Scanner
	sum   hash.Hash
	rows  int64
}

var errCutOff = errors.New("it is cut off: the last line is missing")

// next reads one line and adds it to the sum.
func (r *backupReader) next(into any) error {
	line, err := r.line()
	if err != nil {
		return err
	}
	r.add(line)
	return decode(line, into)
}

func (r *backupReader) line() ([]byte, error) {
	if !r.lines.Scan() {
		return nil, errors.Join(r.lines.Err(), errCutOff)
	}
	return r.lines.Bytes(), nil
}

func (r *backupReader) add(line []byte) {
	r.sum.Write(line)
	r.sum.Write([]byte("\n"))
}

// row reads the next row, or the end with its sum.
func (r *backupReader) row() (backupRow, bool, error) {
	line, err := r.line()
	if err != nil {
		return backupRow{}, false, err
	}
	var last backupEnd
	if bytes.HasPrefix(line, []byte(`{"end":`)) {
		if err := decode(line, &last); err != nil {
			return backupRow{}, false, err
		}
		if last.Rows != r.rows || last.SHA256 != hex.EncodeToString(r.sum.Sum(nil)) {
			return backupRow{}, false, errors.New("it was changed since it was made: its sum does not agree")
		}
		return backupRow{}, true, nil
	}
	r.add(line)
	r.rows++
	var row backupRow
	err = decode(line, &row)
	return row, false, err
}

// decode reads one line, whole numbers as such.
func decode(line []byte, into any) error {
	d := json.NewDecoder(bytes.NewReader(line))
	d.UseNumber()
	if err := d.Decode(into); err != nil {
		return fmt.Errorf("a line is no JSON: %w", err)
	}
	return nil
}
