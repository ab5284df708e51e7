package openapi

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"net/http"

	"github.com/getkin/kin-openapi/openapi3filter"
	"github.com/getkin/kin-openapi/routers"
)

// tolerated is the request as it is checked: with its JSON, taken out of a multipart body if need be, after the tolerances.
func tolerated(r *http.Request, body []byte) (*http.Request, error) {
	checked := r.Clone(r.Context())
	checked.GetBody = nil // it would bring back the body as it came
	data, err := jsonOf(r.Header.Get("Content-Type"), body)
	if err != nil {
		return nil, err
	}
	if len(data) == 0 {
		checked.Body, checked.ContentLength = http.NoBody, 0
		return checked, nil
	}
	var value any
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	if err := decoder.Decode(&value); err != nil {
		return nil, fmt.Errorf("the body is no JSON: %w", err)
	}
	tolerate(value)
	if data, err = json.Marshal(value); err != nil {
		return nil, err
	}
	checked.Header.Set("Content-Type", "application/json")
	checked.Body, checked.ContentLength = io.NopCloser(bytes.NewReader(data)), int64(len(data))
	return checked, nil
}

// jsonOf is the JSON of a body, which a multipart one has in the part payload_json.
func jsonOf(contentType string, body []byte) ([]byte, error) {
	kind, params, _ := mime.ParseMediaType(contentType)
	if kind != "multipart/form-data" {
		return body, nil
	}
	parts := multipart.NewReader(bytes.NewReader(body), params["boundary"])
	for {
		part, err := parts.NextPart()
		if errors.Is(err, io.EOF) {
			return []byte("{}"), nil // files alone make a message, too
		}
		if err != nil {
			return nil, fmt.Errorf("the multipart body cannot be read: %w", err)
		}
		if part.FormName() == "payload_json" {
			return io.ReadAll(part)
		}
	}
}

// validate asks the validator.
func (c *Checker) validate(r *http.Request, route *routers.Route, params map[string]string) error {
	err := openapi3filter.ValidateRequest(r.Context(), &openapi3filter.RequestValidationInput{
		Request: r, PathParams: params, QueryParams: r.URL.Query(), Route: route, Options: c.options,
	})
	if err != nil {
		return fmt.Errorf("openapi: %s %s: %w", route.Method, route.Path, err)
	}
	if route.Operation.RequestBody == nil && r.ContentLength > 0 {
		return fmt.Errorf("openapi: %s %s takes no body", route.Method, route.Path)
	}
	return nil
}
