// Package openapi checks a bot's REST requests against Discord's own OpenAPI document: method, path, query and body.
//
// It is the check for discordtest.Options.Check. It is a package of its own, so that the validator it is built on gets into
// tests and never into a program. Reading the document takes a moment, so a test package reads it once:
//
//	var discordAPI = sync.OnceValues(func() (*openapi.Checker, error) {
//		return openapi.Open(os.Getenv(openapi.PathVariable))
//	})
//
// A test then passes the Check method of what that gives, or is skipped when the error is [ErrAbsent].
//
// The document describes version 10 of the API; the bot speaks version 9, whose requests are the same but for the
// differences listed in the table of tolerances, each with its reason. What the document does not say, such as the sum of
// all embeds or whose message may be edited, the rules of discordtest know.
package openapi

import (
	"errors"
	"fmt"
	"net/http"
	"os"
	"path/filepath"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/getkin/kin-openapi/openapi3filter"
)

// PathVariable is the environment variable that may name the document. Who runs the tests reads it; this package does not.
const PathVariable = "DISCORD_OPENAPI"

// ErrAbsent means that the document is nowhere to be found. A test that needs it is to be skipped with this as the reason.
var ErrAbsent = errors.New("the OpenAPI document of Discord is absent: set " + PathVariable +
	" to its path, or put it at ../shared/discord/openapi.json beside the module")

// A Checker checks requests against one document. It may be used by many goroutines.
type Checker struct {
	document *openapi3.T
	paths    []pathTemplate
	options  *openapi3filter.Options
}

// Open loads the document that [Find] finds; it gives [ErrAbsent] if there is none.
func Open(named string) (*Checker, error) {
	path, err := Find(named)
	if err != nil {
		return nil, err
	}
	return Load(path)
}

// Find gives the path of the document: the one named, if it is not empty, or ../shared/discord/openapi.json beside the module
// in which the working directory lies.
func Find(named string) (string, error) {
	if named != "" {
		return existing(named)
	}
	dir, err := os.Getwd()
	if err != nil {
		return "", fmt.Errorf("openapi: where am I: %w", err)
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return existing(filepath.Join(dir, "..", "shared", "discord", "openapi.json"))
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			return "", ErrAbsent
		}
		dir = parent
	}
}

func existing(path string) (string, error) {
	if _, err := os.Stat(path); err != nil {
		return "", fmt.Errorf("%w (%w)", ErrAbsent, err)
	}
	return path, nil
}

// Load reads a document.
func Load(path string) (*Checker, error) {
	document, err := openapi3.NewLoader().LoadFromFile(path)
	if err != nil {
		return nil, fmt.Errorf("openapi: read %s: %w", path, err)
	}
	options := &openapi3filter.Options{
		MultiError:              true,
		SkipSettingDefaults:     true,
		AuthenticationFunc:      openapi3filter.NoopAuthenticationFunc, // discordtest knows the token
		SchemaValidationOptions: []openapi3.SchemaValidationOption{openapi3.EnableJSONSchema2020()},
	}
	options.WithCustomSchemaErrorFunc(func(err *openapi3.SchemaError) string { return err.Reason })
	return &Checker{document: document, paths: templates(document), options: options}, nil
}

// Check tells what the document says against a request, or nil. It suits discordtest.Options.Check.
func (c *Checker) Check(r *http.Request, body []byte) error {
	method, path := r.Method, unversioned(r.URL.Path)
	template, params := c.match(path)
	if template == nil {
		return fmt.Errorf("openapi: Discord has no path %s", path)
	}
	operation := template.item.GetOperation(method)
	if operation == nil {
		return fmt.Errorf("openapi: %s is not allowed at %s", method, template.path)
	}
	if name := template.unknownQuery(r, operation); name != "" {
		return fmt.Errorf("openapi: %s %s has no query parameter %q", method, template.path, name)
	}
	checked, err := tolerated(r, body)
	if err != nil {
		return fmt.Errorf("openapi: %s %s: %w", method, template.path, err)
	}
	return c.validate(checked, template.route(c.document, method, operation), params)
}
