package gateway

import (
	"bytes"
	"compress/zlib"
	"encoding/json"
	"errors"
	"io"

	"github.com/gorilla/websocket"
)

// version is the gateway's version (Discord: reference, API Versioning). From 10 on, the text of messages is sent only to
// those who ask for it by their intents; before, a switch in the developer portal alone decided.
const version = "10"

// Opcodes (Discord: topics/opcodes-and-status-codes, Gateway Opcodes).
const (
	opDispatch       = 0
	opHeartbeat      = 1
	opIdentify       = 2
	opResume         = 6
	opReconnect      = 7
	opInvalidSession = 9
	opHello          = 10
	opAck            = 11
)

// maxFrame is the size of the largest frame that is read, in bytes; longer ones are skipped. A GUILD_CREATE with thousands of
// channels, roles and threads has some megabytes.
const maxFrame = 16 << 20

// frame is what Discord sends.
type frame struct {
	Op   int             `json:"op"`
	Seq  *int64          `json:"s"`
	Name string          `json:"t"`
	Data json.RawMessage `json:"d"`
}

// errFrame is a frame that can't be read; the connection goes on.
type errFrame struct{ why string }

func (e *errFrame) Error() string { return e.why }

// reader reads the frames of one connection. It reads into the same memory again and again: what a frame holds is a copy.
type reader struct {
	ws             *websocket.Conn
	packed, opened bytes.Buffer
}

// keptBuffer is how much memory, in bytes, a reader keeps for the next frame.
const keptBuffer = 256 << 10

// next takes the next frame. An errFrame concerns this frame only; after any other error there is nothing more.
func (r *reader) next() (frame, error) {
	var f frame
	kind, message, err := r.ws.NextReader()
	if err != nil {
		return f, err
	}
	data, err := r.unpack(kind, message)
	if err != nil {
		return f, err
	}
	if json.Unmarshal(data, &f) != nil {
		return f, &errFrame{"it is no JSON of a gateway's payload"}
	}
	return f, nil
}

// unpack reads a message to its end, within limits. A binary one is a complete zlib stream.
func (r *reader) unpack(kind int, message io.Reader) ([]byte, error) {
	data, err := readAll(&r.packed, message)
	if err != nil || kind != websocket.BinaryMessage {
		return data, err
	}
	z, err := zlib.NewReader(bytes.NewReader(data))
	if err != nil {
		return nil, &errFrame{"it is no zlib stream"}
	}
	data, err = readAll(&r.opened, z)
	var known *errFrame
	if err != nil && !errors.As(err, &known) {
		return nil, &errFrame{"its zlib stream is broken"}
	}
	return data, err
}

// readAll reads up to maxFrame bytes into a buffer; the rest of a longer message is thrown away.
func readAll(into *bytes.Buffer, from io.Reader) ([]byte, error) {
	if into.Reset(); into.Cap() > keptBuffer {
		*into = bytes.Buffer{}
	}
	_, err := into.ReadFrom(io.LimitReader(from, maxFrame+1))
	if err == nil && into.Len() > maxFrame {
		return nil, &errFrame{"it is longer than 16 MiB"}
	}
	return into.Bytes(), err
}

// payload is what is sent to Discord.
type payload struct {
	Op   int `json:"op"`
	Data any `json:"d"`
}

// identity is the data of an identify (Discord: events/gateway-events, Identify).
type identity struct {
	Token          string            `json:"token"`
	Properties     map[string]string `json:"properties"`
	Compress       bool              `json:"compress"`
	LargeThreshold int               `json:"large_threshold"` // members from which a server's offline ones are left out: the fewest
	Shard          [2]int            `json:"shard"`
	Intents        int               `json:"intents"`
}

// resumption is the data of a resume (Discord: events/gateway-events, Resume).
type resumption struct {
	Token   string `json:"token"`
	Session string `json:"session_id"`
	Seq     int64  `json:"seq"`
}
