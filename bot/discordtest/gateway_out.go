package discordtest

import (
	"bytes"
	"compress/zlib"
	"encoding/json"
	"strconv"
	"time"

	"github.com/gorilla/websocket"
)

// Opcodes (Discord: topics/opcodes-and-status-codes, Gateway Opcodes).
const (
	opDispatch       = 0
	opHeartbeat      = 1
	opIdentify       = 2
	opPresence       = 3
	opVoice          = 4
	opResume         = 6
	opReconnect      = 7
	opMembers        = 8
	opInvalidSession = 9
	opHello          = 10
	opAck            = 11
)

// compressFrom is the size in bytes from which frames are compressed if the bot asked for it. Discord does not say where it
// draws the line; a bot must expect both.
const compressFrom = 1024

// frame is what the gateway sends. Seq and Name belong to dispatches only.
type frame struct {
	Op   int
	Seq  int64
	Name string
	Data json.RawMessage
}

// bytes writes the frame as JSON.
func (f frame) bytes() []byte {
	var b bytes.Buffer
	b.WriteString(`{"op":` + strconv.Itoa(f.Op) + `,"s":`)
	if f.Op == opDispatch {
		b.WriteString(strconv.FormatInt(f.Seq, 10) + `,"t":` + strconv.Quote(f.Name))
	} else {
		b.WriteString(`null,"t":null`)
	}
	if f.Data != nil {
		b.WriteString(`,"d":`)
		b.Write(f.Data)
	}
	b.WriteByte('}')
	return b.Bytes()
}

// send queues a frame.
func (c *conn) send(f frame) { c.sendRaw(f.bytes()) }

// sendRaw queues a text frame, or one to be compressed if the bot asked for that.
func (c *conn) sendRaw(data []byte) {
	kind := websocket.TextMessage
	if c.compress && len(data) >= compressFrom {
		kind = websocket.BinaryMessage
	}
	c.out.push(outgoing{kind: kind, data: data})
}

// deflate makes one complete zlib stream.
func deflate(data []byte) []byte {
	var b bytes.Buffer
	z := zlib.NewWriter(&b)
	_, _ = z.Write(data) // a buffer takes everything
	_ = z.Close()
	return b.Bytes()
}

// write sends what is queued until the connection is over.
func (c *conn) write() {
	for {
		batch := c.out.take()
		if batch == nil {
			return
		}
		for _, m := range batch {
			select {
			case <-c.quiet:
				<-c.ended
				return
			case <-c.ended:
				return
			default:
			}
			if err := c.put(m); err != nil {
				c.cut()
				return
			}
		}
	}
}

// put writes one message. After a close frame the bot hangs up; were the server first, the frame could be lost on the way.
func (c *conn) put(m outgoing) error {
	switch m.kind {
	case websocket.BinaryMessage:
		m.data = deflate(m.data)
	case websocket.CloseMessage:
		defer func() { _ = c.ws.SetReadDeadline(time.Now().Add(2 * time.Second)) }()
	}
	return c.ws.WriteMessage(m.kind, m.data)
}
