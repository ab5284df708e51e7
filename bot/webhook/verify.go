package webhook

import (
	"crypto/ed25519"
	"encoding/hex"
	"errors"
	"net/http"
	"strconv"
	"time"
)

// The headers of a signed request (Discord: interactions/overview, Validating Security Request Headers).
const (
	SignatureHeader = "X-Signature-Ed25519"
	TimestampHeader = "X-Signature-Timestamp"
)

// How far a request's timestamp may be from now. Discord asks for no window; it bounds how long a signed request that
// somebody has overheard is of use.
const (
	maxAge   = 5 * time.Minute
	maxAhead = time.Minute // clocks differ
)

// ParseKey reads an application's public key as the developer portal shows it: 64 hexadecimal digits.
func ParseKey(s string) (ed25519.PublicKey, error) {
	key, err := hex.DecodeString(s)
	if err != nil || len(key) != ed25519.PublicKeySize {
		return nil, errors.New("write the application's public key, 64 hexadecimal digits, from the developer portal, page General Information")
	}
	return key, nil
}

// claim is what a request's headers say: that somebody signed the timestamp and the body.
type claim struct {
	signature []byte
	timestamp string // the header's own bytes, which are signed
}

// readClaim reads the headers. There is none where one is missing, comes twice, or is not what it should be.
func readClaim(h http.Header) (claim, bool) {
	signatures, timestamps := h.Values(SignatureHeader), h.Values(TimestampHeader)
	if len(signatures) != 1 || len(timestamps) != 1 {
		return claim{}, false
	}
	signature, err := hex.DecodeString(signatures[0])
	if err != nil || len(signature) != ed25519.SignatureSize {
		return claim{}, false
	}
	return claim{signature, timestamps[0]}, true
}

// fresh tells whether the timestamp, in seconds since 1970, is near enough to now.
func (c claim) fresh(now time.Time) bool {
	seconds, err := strconv.ParseUint(c.timestamp, 10, 63)
	if err != nil {
		return false
	}
	age := now.Unix() - int64(seconds)
	return age <= int64(maxAge/time.Second) && age >= -int64(maxAhead/time.Second)
}

// proven tells whether the holder of the key has signed the timestamp and this body.
func (c claim) proven(key ed25519.PublicKey, body []byte) bool {
	return ed25519.Verify(key, append([]byte(c.timestamp), body...), c.signature)
}
