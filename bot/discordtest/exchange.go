package discordtest

import (
	"maps"
	"net"
	"net/http"
)

// exchange is a call with the connection on which it is to be answered.
type exchange struct {
	*call
	w http.ResponseWriter
}

// outcome is an answer in bytes. The zero value means that the connection was broken.
type outcome struct {
	status  int
	headers http.Header
	body    []byte
}

// settle writes an answer or a refusal down and records it. It needs the server locked.
func (c *call) settle(a answer, refusal *apiError) outcome {
	out := outcome{status: a.status, headers: c.headers.Clone()}
	switch {
	case refusal != nil:
		out.status = refusal.status
		c.record.Code, c.record.Rule = refusal.code, refusal.rule
		for _, f := range refusal.fields {
			c.record.Fields = append(c.record.Fields, f.path+": "+f.message)
		}
		maps.Copy(out.headers, refusal.headers)
		out.body = refusal.text()
		out.headers.Set("Content-Type", refusal.contentType())
	case a.body != nil:
		out.body = encode(a.body)
		out.headers.Set("Content-Type", "application/json")
	}
	c.conclude(out)
	return out
}

// conclude records the request with its outcome. It needs the server locked.
func (c *call) conclude(out outcome) {
	c.record.Status = out.status
	c.limits.countInvalid(c.Now(), out.status, out.headers)
	c.keep(c.record)
}

// instead records an outcome for which no work was done.
func (x *exchange) instead(out outcome) outcome {
	x.mu.Lock()
	defer x.mu.Unlock()
	_ = x.parse() // for the record; what is wrong with the request is not asked
	x.conclude(out)
	return out
}

// send writes the outcome to the bot.
func (x *exchange) send(out outcome) {
	maps.Copy(x.w.Header(), out.headers)
	x.w.WriteHeader(out.status)
	_, _ = x.w.Write(out.body) // a bot that has gone is no concern here
}

// connection takes the connection out of the HTTP server's hands.
func (x *exchange) connection() net.Conn {
	conn, _, err := x.w.(http.Hijacker).Hijack()
	if err != nil {
		panic(http.ErrAbortHandler)
	}
	return conn
}

// text is the body of a refusal.
func (e *apiError) text() []byte {
	if e.html != "" {
		return []byte(e.html)
	}
	return encode(e)
}

func (e *apiError) contentType() string {
	if e.html != "" {
		return "text/html; charset=UTF-8"
	}
	return "application/json"
}
