package discordtest

import (
	"cmp"
	"fmt"
	"mime"
	"net/http"
	"net/url"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"
)

// fileLife is for how long a link to a file is good (Discord: reference, Signed Attachment CDN URLs).
const fileLife = 24 * time.Hour

// fileURL is the link to a file. Like Discord's it says in ex when it ends, in seconds as a hexadecimal number.
func (s *Server) fileURL(channel string, a Attachment) string {
	now := s.Now()
	return fmt.Sprintf("%s/attachments/%s/%s/%s?ex=%x&is=%x&hm=%s", s.rest.url("http"), channel, a.ID, url.PathEscape(a.Filename),
		now.Add(fileLife).Unix(), now.Unix(), a.ID)
}

// storeFile gives a file an id and an address, and keeps its content apart.
func (s *Server) storeFile(channel string, a Attachment) Attachment {
	a.ID = s.clock.id()
	a.Data = slices.Clone(a.Data)
	a.Size = len(a.Data)
	a.ContentType = cmp.Or(a.ContentType, mime.TypeByExtension(filepath.Ext(a.Filename)))
	a.URL = s.fileURL(channel, a)
	a.ProxyURL = a.URL
	s.files = trimmed(append(s.files, a), s.opts.History)
	a.Data = nil
	return a
}

// File gives the content of an attachment, or false if there is none with this id.
func (s *Server) File(attachmentID string) ([]byte, bool) {
	a, found := s.file(attachmentID)
	return a.Data, found
}

func (s *Server) file(id string) (Attachment, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	n := slices.IndexFunc(s.files, func(a Attachment) bool { return a.ID == id })
	if n < 0 {
		return Attachment{}, false
	}
	a := s.files[n]
	a.Data = slices.Clone(a.Data)
	return a, true
}

// serveFile answers GET /attachments/{channel}/{id}/{filename}. A link that has ended, or was altered, gives 404.
func (s *Server) serveFile(w http.ResponseWriter, r *http.Request) {
	steps := strings.Split(r.URL.Path, "/")
	query := r.URL.Query()
	ends, err := strconv.ParseInt(query.Get("ex"), 16, 64)
	if len(steps) != 5 || err != nil || query.Get("hm") != steps[3] || !s.Now().Before(time.Unix(ends, 0)) {
		http.Error(w, "This content is no longer available.", http.StatusNotFound)
		return
	}
	a, found := s.file(steps[3])
	if !found {
		http.Error(w, "This content is no longer available.", http.StatusNotFound)
		return
	}
	w.Header().Set("Content-Type", a.ContentType)
	_, _ = w.Write(a.Data)
}
