package ledger

import (
	"bufio"
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"hash"
	"io"
	"time"
)

// backupFormat is the first word of every backup.
const backupFormat = "tiktalks-ledger/1"

// backedUp are the tables that a backup holds, those that others refer to first, with the columns that order their rows.
// Leases, budgets, notes, previews and what was being prepared are left out: they mean nothing later.
var backedUp = []struct{ name, order, holds string }{
	{"numbers", "name", "the last numbers given"},
	{"secrets", "name", "the key of people's hashes, unless it was handed in: whoever has it can tell whose a question is"},
	{"files", "hash", "texts of the bases' files"},
	{"bases", "hash, name", "which files make a base"},
	{"editions", "n", "what was published"},
	{"revisions", "n", "what was ever said of facts, and by which moderator"},
	{"audit", "n", "who did what"},
	{"drafts", "n", "changes that wait or waited for a second person"},
	{"settings", "server, name", "settings of servers"},
	{"posts", "message", "answers posted in the last 30 days, without their text and without who asked, but for the ids of those who wished to hear of changes"},
	{"post_facts", "message, fact", "the facts they rest on"},
	{"post_derived", "message, n", "what was computed from those facts, and how"},
	{"corrections", "message, edition", "corrections of them"},
	{"correction_facts", "message, edition, fact", "the facts that changed"},
	{"questions", "n", "unanswered questions of servers that keep them"},
	{"asks", "message", "their texts, with hashes for the askers"},
	{"feedback", "message, asker", "verdicts on answers, with hashes for the readers"},
	{"stats", "server, week, name", "counts by week"},
	{"spending", "server, day", "what models cost"},
	{"reservations", "key", "what was set aside for models"},
}

// backupHeader is the first line of a backup.
type backupHeader struct {
	Format   string            `json:"format"`
	Schema   int64             `json:"schema"`
	Made     time.Time         `json:"made"`
	Engine   string            `json:"engine"`
	Edition  int64             `json:"edition"`
	Contains map[string]string `json:"contains"` // table → what is in it
	Rows     map[string]int64  `json:"rows"`
}

// backupRow is one row of a table.
type backupRow struct {
	Table string         `json:"t"`
	Row   map[string]any `json:"r"`
}

// backupEnd is the last line: without it the backup is cut off, with another sum it was changed.
type backupEnd struct {
	End    bool   `json:"end"`
	Rows   int64  `json:"rows"`
	SHA256 string `json:"sha256"` // of all lines before
}

// Backup writes the ledger as it is at one moment: JSON, one line a row, the same for both engines. Its first line says
// what it contains. Others may go on writing meanwhile. What is forgotten later stays in a backup: delete backups after
// 30 days.
func (l *Ledger) Backup(ctx context.Context, to io.Writer) error {
	schema, err := l.schema()
	if err != nil {
		return err
	}
	buffered := bufio.NewWriter(to)
	w := &backupWriter{out: buffered, sum: sha256.New()}
	err = l.view(ctx, func(t *tx) error {
		h := backupHeader{Format: backupFormat, Schema: schema, Made: t.now.UTC(), Engine: l.engine.name}
		if err := t.describe(&h); err != nil {
			return err
		}
		w.line(h)
		for _, table := range backedUp {
			if err := t.dump(table.name, table.order, w); err != nil {
				return err
			}
		}
		return w.err
	})
	if err != nil {
		return err
	}
	w.line(backupEnd{true, w.rows, hex.EncodeToString(w.sum.Sum(nil))})
	if w.err != nil {
		return w.err
	}
	return buffered.Flush()
}

// describe completes the header with what is there.
func (t *tx) describe(h *backupHeader) error {
	h.Contains, h.Rows = map[string]string{}, map[string]int64{}
	for _, table := range backedUp {
		var n int64
		if err := t.one(`SELECT COUNT(*) FROM `+table.name, nil, &n); err != nil {
			return err
		}
		h.Contains[table.name], h.Rows[table.name] = table.holds, n
	}
	return t.one(`SELECT n FROM numbers WHERE name = 'edition'`, nil, &h.Edition)
}

// dump writes the rows of a table.
func (t *tx) dump(table, order string, w *backupWriter) error {
	rows, err := t.QueryContext(t.ctx, `SELECT * FROM `+table+` ORDER BY `+order)
	if err != nil {
		return err
	}
	defer rows.Close()
	columns, err := rows.ColumnTypes()
	if err != nil {
		return err
	}
	values, into := make([]any, len(columns)), make([]any, len(columns))
	for i := range values {
		into[i] = &values[i]
	}
	for rows.Next() && w.err == nil {
		if err := rows.Scan(into...); err != nil {
			return err
		}
		row := map[string]any{}
		for i, c := range columns {
			row[c.Name()] = backupValue(c, values[i])
		}
		w.line(backupRow{table, row})
		w.rows++
	}
	return rows.Err()
}

// backupValue gives a value as both engines would: SQLite has no truth values but 0 and 1.
func backupValue(c *sql.ColumnType, v any) any {
	if n, number := v.(int64); number && c.DatabaseTypeName() == "BOOLEAN" {
		return n != 0
	}
	return v
}

// backupWriter writes lines until something fails.
type backupWriter struct {
	out  io.Writer
	sum  hash.Hash
	rows int64
	err  error
}

func (w *backupWriter) line(v any) {
	if w.err != nil {
		return
	}
	text, err := json.Marshal(v)
	if err != nil {
		w.err = fmt.Errorf("backup: %w", err)
		return
	}
	text = append(text, '\n')
	w.sum.Write(text)
	_, w.err = w.out.Write(text)
}
