package openapi

import (
	"net/http"
	"regexp"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/getkin/kin-openapi/routers"
)

// pathTemplate is a path of the document, such as /channels/{channel_id}/messages.
type pathTemplate struct {
	path  string
	steps []string
	item  *openapi3.PathItem
}

func templates(document *openapi3.T) []pathTemplate {
	var all []pathTemplate
	for path, item := range document.Paths.Map() {
		all = append(all, pathTemplate{path: path, steps: strings.Split(path, "/"), item: item})
	}
	return all
}

// version is what stands before the path of every route. The document describes version 10, without a prefix.
var version = regexp.MustCompile(`^/api(/v\d+)?`)

// unversioned is a request's path as the document writes it.
func unversioned(path string) string { return version.ReplaceAllString(path, "") }

// match finds the template of a path, and the values of its parameters. Of several the one with the fewest parameters counts.
func (c *Checker) match(path string) (*pathTemplate, map[string]string) {
	steps := strings.Split(path, "/")
	var best *pathTemplate
	var found map[string]string
	for n := range c.paths {
		params, ok := c.paths[n].params(steps)
		if ok && (best == nil || len(params) < len(found)) {
			best, found = &c.paths[n], params
		}
	}
	return best, found
}

// params are the values that make the template equal to a path.
func (t *pathTemplate) params(steps []string) (map[string]string, bool) {
	if len(steps) != len(t.steps) {
		return nil, false
	}
	values := map[string]string{}
	for n, step := range t.steps {
		name, isParam := strings.CutPrefix(step, "{")
		switch {
		case isParam && steps[n] != "":
			values[strings.TrimSuffix(name, "}")] = steps[n]
		case step != steps[n]:
			return nil, false
		}
	}
	return values, true
}

// route is the template in the validator's terms.
func (t *pathTemplate) route(document *openapi3.T, method string, operation *openapi3.Operation) *routers.Route {
	return &routers.Route{
		Spec: document, Server: &openapi3.Server{URL: "/"}, Path: t.path, PathItem: t.item, Method: method, Operation: operation,
	}
}

// unknownQuery names the first query parameter that the operation does not have, or nothing.
func (t *pathTemplate) unknownQuery(r *http.Request, operation *openapi3.Operation) string {
	for name := range r.URL.Query() {
		if operation.Parameters.GetByInAndName(openapi3.ParameterInQuery, name) == nil &&
			t.item.Parameters.GetByInAndName(openapi3.ParameterInQuery, name) == nil {
			return name
		}
	}
	return ""
}
