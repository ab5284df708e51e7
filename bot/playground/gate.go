package playground

import (
	"crypto/subtle"
	"net"
	"net/http"
	"strings"
)

// policy lets the page use its own files and nothing else, and no script make elements of text but the components'
// templates. Styles in attributes are allowed because the components that draw Discord's look set their colours there;
// style sheets and scripts come from files alone.
const policy = "default-src 'none'; script-src 'self'; style-src-elem 'self'; style-src-attr 'unsafe-inline'; img-src 'self'; " +
	"connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// headers go with every answer.
var headers = map[string]string{
	"Content-Security-Policy":      policy,
	"X-Content-Type-Options":       "nosniff",
	"X-Frame-Options":              "DENY",
	"Referrer-Policy":              "no-referrer",
	"Cross-Origin-Opener-Policy":   "same-origin",
	"Cross-Origin-Resource-Policy": "same-origin",
	"Cache-Control":                "no-store",
}

// gate lets a request through to the page if it was made by the page itself, or by a person who opened its address.
func (p *Playground) gate(page http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		for name, value := range headers {
			w.Header().Set(name, value)
		}
		if reason := p.refuses(r); reason != "" {
			http.Error(w, reason, http.StatusForbidden)
			return
		}
		secret, rest, whole := strings.Cut(strings.TrimPrefix(r.URL.Path, "/"), "/")
		if !whole || subtle.ConstantTimeCompare([]byte(secret), []byte(p.options.Secret)) != 1 {
			http.Error(w, "Open the whole address that the program printed.", http.StatusNotFound)
			return
		}
		inside := r.Clone(r.Context())
		inside.URL.Path, inside.URL.RawPath = "/"+rest, ""
		page.ServeHTTP(w, inside)
	})
}

// notFromElsewhere is for a person who followed a link from another page, which looks like an attack.
const notFromElsewhere = "Another page may not use this one. Paste the address into the browser yourself."

// refuses says why a request is not the page's own; empty: it is. A name that somebody points at this machine (DNS
// rebinding) shows in Host, another page in Origin or Sec-Fetch-Site, and a form that another page sends in Content-Type.
func (p *Playground) refuses(r *http.Request) string {
	origin, site := r.Header.Get("Origin"), r.Header.Get("Sec-Fetch-Site")
	switch {
	case !p.ownHost(r.Host):
		return "This page answers under 127.0.0.1 only."
	case origin != "" && origin != "http://"+r.Host:
		return notFromElsewhere
	case site != "" && site != "same-origin" && site != "none":
		return notFromElsewhere
	case r.Method != http.MethodGet && r.Method != http.MethodHead && r.Header.Get("Content-Type") != "application/json":
		return "The page sends JSON."
	}
	return ""
}

// ownHost tells whether a request was addressed to this machine by a name that nobody else can give it.
func (p *Playground) ownHost(host string) bool {
	name, port, err := net.SplitHostPort(host)
	if err != nil {
		return false
	}
	_, own, _ := net.SplitHostPort(p.listener.Addr().String())
	ip := net.ParseIP(name)
	return port == own && (name == "localhost" || ip != nil && ip.IsLoopback())
}
