// Package ledgertest gives tests a PostgreSQL to keep a ledger in. It promises an empty schema that goes with the test; it
// refuses to start a server. Start with Postgres.
package ledgertest

import (
	"context"
	"crypto/rand"
	"net/url"

	"github.com/jackc/pgx/v5"
)

// TB is the part of testing.TB that is needed, so that this package does not import testing.
type TB interface {
	Helper()
	Cleanup(func())
	Skipf(format string, args ...any)
	Errorf(format string, args ...any)
	Fatalf(format string, args ...any)
}

// server is where PostgreSQL is looked for when TEST_DATABASE_URL names none.
const server = "postgres://postgres@127.0.0.1:5432/test?sslmode=disable&connect_timeout=2"

// Postgres makes a schema that goes with the test and gives its address. The variables are asked of env, such as os.Getenv:
// TEST_DATABASE_URL names the server. Where none answers the test is skipped, and fails with TIKTALKS_POSTGRES=required.
func Postgres(t TB, env func(string) string) (address string) {
	t.Helper()
	where := server
	if named := env("TEST_DATABASE_URL"); named != "" {
		where = named
	}
	conn, err := pgx.Connect(context.Background(), where)
	if err != nil {
		if env("TIKTALKS_POSTGRES") == "required" {
			t.Fatalf("PostgreSQL is required and does not answer: %v", err)
		}
		t.Skipf("no PostgreSQL answers; set TEST_DATABASE_URL to run this: %v", err)
	}
	schema := "t" + rand.Text()
	if _, err := conn.Exec(context.Background(), `CREATE SCHEMA "`+schema+`"`); err != nil {
		t.Fatalf("a schema can't be made: %v", err)
	}
	t.Cleanup(func() {
		if _, err := conn.Exec(context.Background(), `DROP SCHEMA "`+schema+`" CASCADE`); err != nil {
			t.Errorf("the schema can't be dropped: %v", err)
		}
		_ = conn.Close(context.Background())
	})
	u, err := url.Parse(where)
	if err != nil {
		t.Fatalf("TEST_DATABASE_URL can't be read")
	}
	query := u.Query()
	query.Set("search_path", `"`+schema+`"`)
	u.RawQuery = query.Encode()
	return u.String()
}
