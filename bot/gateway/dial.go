package gateway

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"time"

	"github.com/gorilla/websocket"
)

// dialWithin is how long connecting may take: the network, TLS and the WebSocket handshake.
const dialWithin = 10 * time.Second

// dial connects to the gateway at an address. The attempt ends with ctx.
func (c *Client) dial(ctx context.Context, address string) (*websocket.Conn, error) {
	ctx, cancel := context.WithTimeout(ctx, dialWithin)
	defer cancel()
	target, err := url.Parse(address)
	if err != nil {
		return nil, fmt.Errorf("the gateway's address can't be read: %w", err)
	}
	if target.Path == "" {
		target.Path = "/"
	}
	target.RawQuery = url.Values{"v": {version}, "encoding": {"json"}}.Encode()
	dialer := *c.o.Dialer
	stop := func() bool { return true }
	dialer.NetDialContext = func(dialling context.Context, network, address string) (net.Conn, error) {
		conn, err := c.netDial(dialling, network, address)
		if err == nil { // once connected, the dialer heeds a context's deadline, but not its cancellation
			stop = context.AfterFunc(ctx, func() { _ = conn.Close() })
		}
		return conn, err
	}
	ws, response, err := dialer.DialContext(ctx, target.String(), http.Header{"User-Agent": {c.o.UserAgent}})
	switch {
	case err != nil && response != nil:
		return nil, fmt.Errorf("the gateway answers %s", response.Status)
	case err != nil:
		return nil, err
	case !stop():
		_ = ws.Close()
		return nil, ctx.Err()
	}
	return ws, nil
}

// netDial opens the connection beneath the WebSocket.
func (c *Client) netDial(ctx context.Context, network, address string) (net.Conn, error) {
	if c.o.Dialer.NetDialContext != nil {
		return c.o.Dialer.NetDialContext(ctx, network, address)
	}
	return new(net.Dialer).DialContext(ctx, network, address)
}
