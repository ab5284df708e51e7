package discordtest

import (
	"context"
	"fmt"
	"net"
	"strconv"
	"sync"
	"syscall"
)

// A Network is a loopback interface in memory. A server on it (see [Options]) can be used inside a bubble of
// testing/synctest, where minutes of silence, of back-off or of outage pass in no time and every figure is exact: real
// sockets keep a bubble's clock from moving. Connections have buffers without end.
type Network struct {
	mu        sync.Mutex
	listeners map[string]*memoryListener
}

// NewNetwork makes a network with nobody on it.
func NewNetwork() *Network { return &Network{listeners: map[string]*memoryListener{}} }

// DialContext connects to an address of the network, in the manner of [net.Dialer]; only TCP is known.
func (n *Network) DialContext(ctx context.Context, _, address string) (net.Conn, error) {
	n.mu.Lock()
	l := n.listeners[address]
	n.mu.Unlock()
	if l == nil {
		return nil, &net.OpError{Op: "dial", Net: "tcp", Err: syscall.ECONNREFUSED}
	}
	near, far := newMemoryPair(memoryAddr("127.0.0.1:0"), l.address)
	select {
	case l.arrived <- far:
		return near, nil
	case <-l.closed:
		return nil, &net.OpError{Op: "dial", Net: "tcp", Err: syscall.ECONNREFUSED}
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// listen opens a port of the network.
func (n *Network) listen() net.Listener {
	n.mu.Lock()
	defer n.mu.Unlock()
	l := &memoryListener{
		address: memoryAddr(net.JoinHostPort("127.0.0.1", strconv.Itoa(len(n.listeners)+1))),
		arrived: make(chan net.Conn),
		closed:  make(chan struct{}),
	}
	n.listeners[l.address.String()] = l
	return l
}

// listen opens a port on the options' network, or on 127.0.0.1.
func (o Options) listen() net.Listener {
	if o.Network != nil {
		return o.Network.listen()
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(fmt.Sprintf("discordtest: cannot listen on 127.0.0.1: %v", err))
	}
	return l
}

// DialContext connects to an address of the server's network: in memory or, without one, over real sockets. A WebSocket
// dialer needs it where [Options] names a Network.
func (s *Server) DialContext(ctx context.Context, network, address string) (net.Conn, error) {
	if s.opts.Network != nil {
		return s.opts.Network.DialContext(ctx, network, address)
	}
	var d net.Dialer
	return d.DialContext(ctx, network, address)
}

// memoryAddr is an address such as 127.0.0.1:1.
type memoryAddr string

func (a memoryAddr) Network() string { return "tcp" }
func (a memoryAddr) String() string  { return string(a) }

type memoryListener struct {
	address memoryAddr
	arrived chan net.Conn
	once    sync.Once
	closed  chan struct{}
}

func (l *memoryListener) Accept() (net.Conn, error) {
	select {
	case c := <-l.arrived:
		return c, nil
	case <-l.closed:
		return nil, net.ErrClosed
	}
}

func (l *memoryListener) Close() error {
	l.once.Do(func() { close(l.closed) })
	return nil
}

func (l *memoryListener) Addr() net.Addr { return l.address }
