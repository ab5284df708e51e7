package discordtest

import (
	"fmt"
	"net/http"
	"regexp"
	"slices"
	"unicode/utf8"
)

// A rule is one thing that Discord checks about a T. The check gives the fields that break it. Rules without a code of
// their own are complaints about the form (50035), of which Discord lists all at once.
type rule[T any] struct {
	name  string
	check func(T) []fieldError

	status, code int    // of a rule that refuses in its own way
	message      string // then
}

// judge applies rules in order. The refusal names the first rule broken and lists the fields of all.
func judge[T any](rules []rule[T], v T) *apiError {
	var form *apiError
	for _, r := range rules {
		broken := r.check(v)
		switch {
		case len(broken) == 0:
		case r.code != 0 && form == nil:
			return refuse(r.status, r.code, r.message, r.name)
		case r.code != 0:
			return form
		case form == nil:
			form = badForm(r.name, broken...)
		default:
			form.fields = append(form.fields, broken...)
		}
	}
	return form
}

// each applies a check to every element of a list, under "path.0", "path.1", ….
func each[T any](path string, list []T, check func(path string, v T) []fieldError) []fieldError {
	var broken []fieldError
	for n, v := range list {
		broken = append(broken, check(fmt.Sprintf("%s.%d", path, n), v)...)
	}
	return broken
}

// complain is a list of one complaint.
func complain(path, code, format string, args ...any) []fieldError {
	return []fieldError{{path: path, code: code, message: fmt.Sprintf(format, args...)}}
}

// atMost checks a length in characters. Discord counts characters, not bytes; this server counts Unicode code points.
func atMost(path, text string, most int) []fieldError {
	if utf8.RuneCountInString(text) <= most {
		return nil
	}
	return complain(path, "BASE_TYPE_MAX_LENGTH", "Must be %d or fewer in length.", most)
}

// between checks a length in characters from both sides.
func between(path, text string, least, most int) []fieldError {
	length := utf8.RuneCountInString(text)
	switch {
	case length == 0 && least > 0:
		return complain(path, "BASE_TYPE_REQUIRED", "This field is required")
	case length < least || length > most:
		return complain(path, "BASE_TYPE_BAD_LENGTH", "Must be between %d and %d in length.", least, most)
	}
	return nil
}

// count checks the number of elements of a list.
func count(path string, n, least, most int) []fieldError {
	if n >= least && n <= most {
		return nil
	}
	return complain(path, "BASE_TYPE_BAD_LENGTH", "Must be between %d and %d in length.", least, most)
}

// inRange checks an optional number.
func inRange(path string, n *int, least, most int) []fieldError {
	if n == nil || *n >= least && *n <= most {
		return nil
	}
	return complain(path, "NUMBER_TYPE_RANGE", "int value should be between %d and %d.", least, most)
}

// oneOf checks a value against a closed list.
func oneOf[T comparable](path string, v T, list ...T) []fieldError {
	if slices.Contains(list, v) {
		return nil
	}
	return complain(path, "BASE_TYPE_CHOICES", "Value must be one of %v.", list)
}

// unique checks that no value appears twice.
func unique(path string, values []string) []fieldError {
	seen := map[string]bool{}
	for _, v := range values {
		if seen[v] {
			return complain(path, "DUPLICATE", "The value %q appears twice", v)
		}
		seen[v] = true
	}
	return nil
}

var (
	webURL   = regexp.MustCompile(`^https?://[^\s]+$`)
	mediaURL = regexp.MustCompile(`^(https?|attachment)://[^\s]+$`)
)

// link checks an optional URL, which has 2048 characters at most.
func link(path, url string, pattern *regexp.Regexp) []fieldError {
	if url == "" || pattern.MatchString(url) {
		return atMost(path, url, 2048)
	}
	return complain(path, "URL_TYPE_INVALID_SCHEME", "Scheme must be one of ('http', 'https').")
}

// tooLarge is what answers an upload over the limits.
func tooLarge(rule string) *apiError {
	return refuse(http.StatusRequestEntityTooLarge, codeEntityTooLarge, "Request entity too large", rule)
}
