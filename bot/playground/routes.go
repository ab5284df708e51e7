package playground

import (
	"embed"
	"encoding/json"
	"io/fs"
	"net/http"
	"slices"
)

//go:embed web/dist
var built embed.FS

// Handler serves the page, behind its gate.
func (p *Playground) Handler() http.Handler {
	files, err := fs.Sub(built, "web/dist")
	if err != nil {
		panic(err) // the folder is compiled in
	}
	mux := http.NewServeMux()
	mux.Handle("GET /", http.FileServerFS(files))
	mux.HandleFunc("GET /api/view", p.asSomebody(p.serveView))
	mux.HandleFunc("GET /api/events", p.serveEvents)
	mux.HandleFunc("GET /api/panel", p.asSomebody(p.servePanel))
	mux.HandleFunc("GET /api/record", p.serveRecord)
	mux.HandleFunc("GET /api/file/{id}", p.serveFile)
	mux.HandleFunc("POST /api/{deed}", p.serveDeed)
	return p.gate(mux)
}

// here is a person in a place.
type here struct {
	actor
	person
	channel string // id
}

// asSomebody finds the person and the place that the query names.
func (p *Playground) asSomebody(serve func(http.ResponseWriter, *http.Request, here)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		at, err := p.find(role(r.FormValue("as")), r.FormValue("channel"))
		if err != nil {
			refuse(w, http.StatusNotFound, err)
			return
		}
		serve(w, r, at)
	}
}

// write sends JSON.
func write(w http.ResponseWriter, status int, body any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(body) // a browser that has gone is no concern here
}

// refuse sends the reason why something can't be done.
func refuse(w http.ResponseWriter, status int, err error) {
	write(w, status, map[string]string{"error": plain(err)})
}

// shownInline are the types of files that a browser may show; all others are offered for download, so that a file can't act
// as a page.
var shownInline = []string{"image/png", "image/jpeg", "image/gif", "image/webp"}

// serveFile gives an attachment. Its type is read off its content: what the sender says of it is not believed.
func (p *Playground) serveFile(w http.ResponseWriter, r *http.Request) {
	data, found := p.discord.File(r.PathValue("id"))
	if !found {
		http.Error(w, "This content is no longer available.", http.StatusNotFound)
		return
	}
	kind := http.DetectContentType(data)
	if !slices.Contains(shownInline, kind) {
		kind = "application/octet-stream"
		w.Header().Set("Content-Disposition", "attachment")
	}
	w.Header().Set("Content-Type", kind)
	_, _ = w.Write(data)
}
