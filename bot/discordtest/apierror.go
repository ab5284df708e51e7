package discordtest

import (
	"encoding/json"
	"net/http"
	"strings"
	"time"
)

// apiError is a refusal in Discord's shape (Discord: reference, Error Messages).
type apiError struct {
	status  int
	code    int
	message string
	fields  []fieldError
	rule    string // the rule broken, in words
	html    string // sent instead of JSON, as Cloudflare does
	headers http.Header

	// of a 429
	retryAfter time.Duration
	global     bool
}

// fieldError is one complaint about one field of a request's body.
type fieldError struct {
	path    string // such as "embeds.0.fields.1.name"
	code    string
	message string
}

// MarshalJSON writes {code, message, errors}, the errors nested by field; of a 429 {message, retry_after, global}.
func (e *apiError) MarshalJSON() ([]byte, error) {
	if e.status == http.StatusTooManyRequests {
		return json.Marshal(map[string]any{"message": e.message, "retry_after": e.retryAfter.Seconds(), "global": e.global})
	}
	out := map[string]any{"code": e.code, "message": e.message}
	if len(e.fields) > 0 {
		tree := map[string]any{}
		for _, f := range e.fields {
			f.plant(tree)
		}
		out["errors"] = tree
	}
	return json.Marshal(out)
}

// plant puts the complaint into the tree of errors.
func (f fieldError) plant(tree map[string]any) {
	for step := range strings.SplitSeq(f.path, ".") {
		branch, ok := tree[step].(map[string]any)
		if !ok {
			branch = map[string]any{}
			tree[step] = branch
		}
		tree = branch
	}
	list, _ := tree["_errors"].([]any)
	tree["_errors"] = append(list, map[string]string{"code": f.code, "message": f.message})
}

// Discord's error codes (Discord: topics/opcodes-and-status-codes, JSON Error Codes).
const (
	codeUnknownChannel     = 10003
	codeUnknownGuild       = 10004
	codeUnknownMember      = 10007
	codeUnknownMessage     = 10008
	codeUnknownUser        = 10013
	codeUnknownWebhook     = 10015
	codeUnknownInteraction = 10062
	codeUnknownCommand     = 10063
	codeTooManyFiles       = 30015
	codeTooManyCommands    = 30032
	codeDailyCommands      = 30034
	codeEntityTooLarge     = 40005
	codeAcknowledged       = 40060
	codeFollowUpCap        = 40094
	codeBadUserAgent       = 40333
	codeMissingAccess      = 50001
	codeNotYourMessage     = 50005
	codeEmptyMessage       = 50006
	codeClosedDM           = 50007
	codeMissingPermission  = 50013
	codeInvalidToken       = 50027
	codeInvalidForm        = 50035
	codeInvalidJSON        = 50109
	codeNoHistory          = 160002
	codeThreadExists       = 160004
)

// refuse makes a refusal without field errors.
func refuse(status, code int, message, rule string) *apiError {
	return &apiError{status: status, code: code, message: message, rule: rule}
}

// unknown is the 404 for something that does not exist, or not for the bot.
func unknown(code int, what string) *apiError {
	return refuse(http.StatusNotFound, code, "Unknown "+what, "the "+strings.ToLower(what)+" must exist")
}

// badForm is the 400 for wrong fields.
func badForm(rule string, fields ...fieldError) *apiError {
	return &apiError{
		status: http.StatusBadRequest, code: codeInvalidForm, message: "Invalid Form Body", fields: fields, rule: rule,
	}
}
