package rest_test

import (
	"fmt"
	"net/http"
	"runtime"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"tiktalks/bot/rest"
)

// TestMemory: nothing is kept of channels and interactions. It is no parallel test: others would use memory meanwhile.
func TestMemory(t *testing.T) {
	discord := answering(func(*http.Request) (*http.Response, error) {
		return response(200, "{}", "X-RateLimit-Bucket", "b", "X-RateLimit-Limit", "5", "X-RateLimit-Remaining", "4", "X-RateLimit-Reset-After", "60")
	})
	client := discord.client(func() time.Time { return time.Time{} })
	long := strings.Repeat("x", 200) // as long as Discord's tokens
	round := func(from, to int) {
		for n := from; n < to; n++ {
			for _, to := range []rest.Request{rest.CreateMessage.At(fmt.Sprint(n)), rest.Callback.At(fmt.Sprint(n), long+fmt.Sprint(n)), rest.EditOriginal.At("1", long+fmt.Sprint(n))} {
				if _, err := client.Do(t.Context(), to, nil); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
	round(0, many/10)
	before := heap()
	round(many, 2*many)
	grown := int64(heap()) - int64(before)
	t.Logf("figure: %d channels and %d interactions: %d buckets left, %.2f bytes for each", many, many, client.Status().Buckets, float64(grown)/(2*many))
	if grown > 1<<20 || client.Status().Buckets != 0 {
		t.Errorf("%d bytes and %d buckets are left", grown, client.Status().Buckets)
	}
}

// TestMemoryOfLimits: what is exhausted is remembered until its window is over, and then forgotten.
func TestMemoryOfLimits(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		discord := answering(func(*http.Request) (*http.Response, error) {
			return response(200, "{}", "X-RateLimit-Bucket", "b", "X-RateLimit-Limit", "1", "X-RateLimit-Remaining", "0", "X-RateLimit-Reset-After", "1")
		})
		client := discord.client(time.Now)
		before := heap()
		var all sync.WaitGroup
		for part := range 10 {
			all.Go(func() {
				for n := range many / 10 {
					if _, err := client.Do(t.Context(), rest.CreateMessage.At(fmt.Sprint(part, "-", n)), nil); err != nil {
						t.Error(err)
					}
				}
			})
		}
		all.Wait()
		during, size := client.Status().Buckets, int64(heap())-int64(before)
		time.Sleep(time.Second)
		synctest.Wait()
		after, left := client.Status().Buckets, int64(heap())-int64(before)
		t.Logf("figure: %d exhausted limits: %d buckets, %d bytes for each; a second later %d buckets, %d bytes in all", many, during, size/many, after, left)
		if during != many || after != 0 || left > size/2+1<<20 { // the bubble keeps room for as many timers, and earlier tests leave something too
			t.Errorf("%d buckets, then %d; %d bytes", during, after, left)
		}
	})
}

func heap() uint64 {
	runtime.GC()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}
