// Package webhooktest plays Discord's side of an interactions endpoint, for tests: it signs with a key of its own and posts.
//
// It promises that what it posts is signed as Discord signs, and that a Sender treats a response as Discord treats it: a
// first answer comes into force on the loopback Discord under all of its rules, 202 leaves the interaction open. It refuses to
// try again, as Discord does.
//
// Start with NewSigner for single requests, or hand Sender.Deliver to a loopback Discord:
//
//	sender := &webhooktest.Sender{Signer: webhooktest.NewSigner()}
//	sender.Server = discordtest.Start(t, discordtest.Options{Deliver: sender.Deliver})
//	sender.URL = "http://" + address + webhook.Path
package webhooktest

import (
	"bytes"
	"cmp"
	"context"
	"crypto/ed25519"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strconv"
	"sync"
	"time"

	"tiktalks/bot/discordtest"
	"tiktalks/bot/webhook"
)

// Signer signs requests as Discord does for one application.
type Signer struct{ key ed25519.PrivateKey }

// NewSigner makes a signer with a new key.
func NewSigner() *Signer {
	_, key, err := ed25519.GenerateKey(nil)
	if err != nil {
		panic(fmt.Sprintf("webhooktest: no randomness: %v", err)) // can't happen: crypto/rand never fails
	}
	return &Signer{key}
}

// Key is the application's public key.
func (s *Signer) Key() ed25519.PublicKey { return s.key.Public().(ed25519.PublicKey) }

// PublicKey is the same in hexadecimal, as the developer portal shows it.
func (s *Signer) PublicKey() string { return hex.EncodeToString(s.Key()) }

// Sign sets the two headers that prove the body to be sent at this time.
func (s *Signer) Sign(h http.Header, at time.Time, body []byte) {
	timestamp := strconv.FormatInt(at.Unix(), 10)
	h.Set(webhook.TimestampHeader, timestamp)
	h.Set(webhook.SignatureHeader, hex.EncodeToString(ed25519.Sign(s.key, append([]byte(timestamp), body...))))
}

// Request makes a signed request for the endpoint at the address.
func (s *Signer) Request(ctx context.Context, address string, at time.Time, body []byte) *http.Request {
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, address, bytes.NewReader(body))
	if err != nil {
		panic(fmt.Sprintf("webhooktest: %v", err)) // the test's own address is wrong
	}
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("User-Agent", "Discord-Interactions/1.0 (+https://discord.com)")
	s.Sign(r.Header, at, body)
	return r
}

// Exchange is one interaction that was posted and what came back.
type Exchange struct {
	Status int // of the HTTP response; 0: there was none
	Type   int // of the interaction response in it; 0: there was none
	Took   time.Duration
	Err    error

	response []byte
}

// Sender posts a loopback Discord's interactions to an endpoint. Its fields are set before the first interaction.
type Sender struct {
	Signer *Signer
	Server *discordtest.Server
	URL    string        // of the endpoint, with its path
	Lag    time.Duration // until a response comes into force: Discord takes a moment to process it

	// Patience is how long a response is waited for; default discordtest.AnswerTime. Client posts; default
	// http.DefaultClient. Clock measures the exchanges; without one they all take no time.
	Patience time.Duration
	Client   *http.Client
	Clock    func() time.Time

	mu        sync.Mutex
	exchanges []Exchange
}

// Exchanges are those that have ended, in the order of their ends.
func (s *Sender) Exchanges() []Exchange {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.exchanges)
}

// Deliver posts an interaction and brings the response into force. It suits discordtest.Options.
func (s *Sender) Deliver(payload json.RawMessage) {
	begun := s.time()
	e := s.post(payload)
	e.Took = s.time().Sub(begun)
	if e.Status == http.StatusOK && e.Err == nil {
		time.Sleep(s.Lag)
		e.Err = s.enforce(payload, e.response)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.exchanges = append(s.exchanges, e)
}

func (s *Sender) time() time.Time {
	if s.Clock == nil {
		return time.Time{}
	}
	return s.Clock()
}

// post posts an interaction and reads the response.
func (s *Sender) post(payload json.RawMessage) Exchange {
	ctx, cancel := context.WithTimeout(context.Background(), cmp.Or(s.Patience, discordtest.AnswerTime))
	defer cancel()
	response, err := cmp.Or(s.Client, http.DefaultClient).Do(s.Signer.Request(ctx, s.URL, s.Server.Now(), payload))
	if err != nil {
		return Exchange{Err: err}
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	e := Exchange{Status: response.StatusCode, Err: err, response: body}
	if err == nil && response.StatusCode == http.StatusOK {
		var first struct{ Type int }
		e.Err = json.Unmarshal(body, &first)
		e.Type = first.Type
	}
	return e
}

// enforce gives the loopback Discord a first answer that came as an HTTP response.
func (s *Sender) enforce(payload, response []byte) error {
	var about struct{ ID, Token string }
	if err := json.Unmarshal(payload, &about); err != nil {
		return err
	}
	address := s.Server.URL() + "/interactions/" + about.ID + "/" + about.Token + "/callback"
	r, err := http.NewRequest(http.MethodPost, address, bytes.NewReader(response))
	if err != nil {
		return err
	}
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("User-Agent", "DiscordBot (https://example.com, 1)")
	answer, err := s.Server.Client().Do(r)
	if err != nil {
		return err
	}
	defer answer.Body.Close()
	if answer.StatusCode >= 300 {
		reason, _ := io.ReadAll(answer.Body)
		return fmt.Errorf("the response is refused: %s %s", answer.Status, reason)
	}
	return nil
}
