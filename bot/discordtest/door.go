package discordtest

import (
	"io"
	"log"
	"net"
	"net/http"
	"sync"
	"time"
)

// A door is a listener on 127.0.0.1 with an HTTP server behind it. It can be shut, as in an outage.
type door struct {
	net.Listener
	server  *http.Server
	refused func() // called for each connection that a shut door turned away
	served  chan struct{}

	mu     sync.Mutex
	isShut bool
	conns  map[net.Conn]bool
}

func openDoor(l net.Listener, handler http.Handler, refused func()) *door {
	d := &door{Listener: l, refused: refused, served: make(chan struct{}), conns: map[net.Conn]bool{}}
	d.server = &http.Server{
		Handler:           handler,
		ErrorLog:          log.New(io.Discard, "", 0), // faults break connections on purpose
		ReadHeaderTimeout: time.Minute,
	}
	go func() {
		defer close(d.served)
		_ = d.server.Serve(d)
	}()
	return d
}

// Accept implements [net.Listener]. While the door is shut, it resets what arrives.
func (d *door) Accept() (net.Conn, error) {
	for {
		c, err := d.Listener.Accept()
		if err != nil {
			return nil, err
		}
		if d.admit(c) {
			return &guest{Conn: c, door: d}, nil
		}
		d.refused()
		reset(c)
	}
}

func (d *door) admit(c net.Conn) bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.isShut {
		return false
	}
	d.conns[c] = true
	return true
}

func (d *door) shut(on bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.isShut = on
	if !on {
		return
	}
	for c := range d.conns {
		reset(c)
	}
}

func (d *door) close() {
	_ = d.server.Close()
	<-d.served
}

func (d *door) url(scheme string) string { return scheme + "://" + d.Addr().String() }

// A guest is a connection that the door remembers until it is closed.
type guest struct {
	net.Conn
	door *door
}

func (g *guest) Close() error {
	g.door.mu.Lock()
	delete(g.door.conns, g.Conn)
	g.door.mu.Unlock()
	return g.Conn.Close()
}

// reset ends a connection with RST instead of FIN, as a crashed peer or a broken network does.
func reset(c net.Conn) {
	if g, ok := c.(*guest); ok {
		c = g.Conn
	}
	switch c := c.(type) {
	case *memoryConn:
		c.reset()
	case *net.TCPConn:
		_ = c.SetLinger(0)
	}
	_ = c.Close()
}
