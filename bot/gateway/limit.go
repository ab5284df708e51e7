package gateway

import "time"

const (
	maxPayload = 4096 // bytes of one payload to Discord (Discord: events/gateway, Sending Events)
	maxSends   = 120  // payloads on one connection in sendWindow (Discord: events/gateway, Rate Limiting)
	sendWindow = time.Minute
	spareSends = 10 // are kept for what the bot sends by itself; the rest is for heartbeats that Discord asks for
)

// sends are the times of what was sent on one connection lately.
type sends struct {
	times []time.Time
}

// take notes a payload sent at a time, if Discord's limit allows for it while leaving so many to spare.
func (s *sends) take(at time.Time, spare int) bool {
	for len(s.times) > 0 && at.Sub(s.times[0]) >= sendWindow {
		s.times = s.times[1:]
	}
	if len(s.times) >= maxSends-spare {
		return false
	}
	s.times = append(s.times, at)
	return true
}
