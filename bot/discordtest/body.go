package discordtest

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"mime"
	"mime/multipart"
	"net/http"
	"regexp"
	"strings"
)

// Sizes of uploads (Discord: reference, Uploading Files; since April 2025 counted per file).
const (
	maxFileSize    = 10 << 20 // bytes, of a guild without boosts
	maxRequestSize = 25 << 20 // bytes
	maxFiles       = 10
)

// upload is one file of a multipart request.
type upload struct {
	n           string // from the field name files[n]
	filename    string
	contentType string
	data        []byte
}

// readBody reads the request's body whole, or one byte more than it may have.
func readBody(r *http.Request) ([]byte, error) {
	return io.ReadAll(io.LimitReader(r.Body, maxRequestSize+1))
}

// parseBody splits a request's body into JSON and files, whatever its form.
func parseBody(r *http.Request, body []byte) (json.RawMessage, []upload, *apiError) {
	if len(body) > maxRequestSize {
		return nil, nil, tooLarge("a request is at most 25 MiB")
	}
	contentType := r.Header.Get("Content-Type")
	kind, params, _ := mime.ParseMediaType(contentType)
	switch {
	case contentType == "" && len(body) == 0:
		return nil, nil, nil
	case kind == "application/json" && len(body) == 0:
		return nil, nil, refuse(http.StatusBadRequest, codeInvalidJSON, "The request body contains invalid JSON.",
			"a request without body has no Content-Type")
	case kind == "application/json":
		return body, nil, nil
	case kind == "multipart/form-data":
		return parseMultipart(multipart.NewReader(bytes.NewReader(body), params["boundary"]))
	}
	return nil, nil, badForm("the Content-Type is application/json or multipart/form-data", complain("_content_type",
		"CONTENT_TYPE_INVALID", "Expected \"Content-Type\" header to be one of {'application/json', 'multipart/form-data'}.")...)
}

// fileField is the name of a part that holds a file; the number links it with payload_json.attachments.
var fileField = regexp.MustCompile(`^files?\[(\d+)\]$|^file\d*$`)

func parseMultipart(parts *multipart.Reader) (json.RawMessage, []upload, *apiError) {
	var body json.RawMessage
	var files []upload
	for {
		part, err := parts.NextPart()
		if errors.Is(err, io.EOF) {
			return body, files, nil
		}
		if err != nil {
			return nil, nil, badForm("a multipart body must be well formed",
				complain("_body", "MULTIPART_INVALID", "The multipart body could not be read")...)
		}
		data, _ := io.ReadAll(part) // a broken part shows at NextPart
		match := fileField.FindStringSubmatch(part.FormName())
		switch {
		case part.FormName() == "payload_json":
			body = data
		case match != nil:
			files = append(files, upload{n: match[1], filename: part.FileName(), contentType: part.Header.Get("Content-Type"), data: data})
		}
	}
}

// decode reads JSON into v, and complains as Discord does about broken JSON and about fields of the wrong type.
func decode(body json.RawMessage, v any) *apiError {
	if len(body) == 0 {
		body = json.RawMessage("{}")
	}
	err := json.Unmarshal(body, v)
	if err == nil {
		return nil
	}
	wrong, ok := errors.AsType[*json.UnmarshalTypeError](err)
	if !ok {
		return refuse(http.StatusBadRequest, codeInvalidJSON, "The request body contains invalid JSON.", "the body is JSON")
	}
	path := wrong.Field
	if path == "" {
		path = "_body"
	}
	rule := "fields have the types of the documentation"
	return badForm(rule, complain(path, "BASE_TYPE_BAD_TYPE", "Could not interpret %s as %s.", wrong.Value, wrong.Type)...)
}

// presentFields are the names of the fields that a JSON object has, null ones included.
func presentFields(body json.RawMessage) map[string]bool {
	var object map[string]json.RawMessage
	_ = json.Unmarshal(body, &object) // what is no object has no fields
	present := map[string]bool{}
	for name := range object {
		present[name] = true
	}
	return present
}

// plainName is a file's name without folders, as Discord stores it.
func plainName(name string) string {
	return strings.ReplaceAll(name[strings.LastIndexByte(name, '/')+1:], " ", "_")
}
