package gateway

import "time"

const (
	firstPause    = 250 * time.Millisecond // before the third attempt in a row; the second comes at once
	growth        = 1.3                    // of each pause on the one before: a pause is a third of the time since the first
	longestPause  = 30 * time.Second       // between two attempts to connect
	longestBegin  = 3 * time.Minute        // between two identifies: with jitter 640 a day, of the 1000 that are allowed
	invalidAtOnce = time.Second            // an invalid session is followed by 1 to 5 s (Discord: events/gateway, Resuming)
	invalidAtMost = 5 * time.Second
	stableAfter   = 2 * time.Minute // a connection that lasted this long ends a row of failures
)

// backoff gives the pause before the next attempt, after so many connections in a row that did not last. Random is from 0
// to 1 and takes up to half of the pause away, so that many bots do not come back in step.
func backoff(failures int, longest time.Duration, random float64) time.Duration {
	if failures < 2 {
		return 0
	}
	pause := float64(firstPause)
	for n := 2; n < failures && pause < float64(longest); n++ {
		pause *= growth
	}
	pause = min(pause, float64(longest))
	return time.Duration(pause * (1 - random/2))
}

// invalidPause is the pause after an invalid session.
func invalidPause(random float64) time.Duration {
	return invalidAtOnce + time.Duration(random*float64(invalidAtMost-invalidAtOnce))
}
