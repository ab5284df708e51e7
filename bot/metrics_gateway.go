package bot

import (
	"fmt"

	"github.com/prometheus/client_golang/prometheus"
)

// connection tells the metrics how the connection to the gateway fares.
type connection struct{ bot *Bot }

var (
	connectedDesc = prometheus.NewDesc("tiktalks_gateway_connected", "1 while all shards are connected to Discord's gateway.", nil, nil)
	copiesDesc    = prometheus.NewDesc("tiktalks_gateway_copies", "Copies that divide the shards; 0 without a shared database.", nil, nil)
	shardsDesc    = prometheus.NewDesc("tiktalks_gateway_shards", "Shards that this copy serves.", nil, nil)
	handoversDesc = prometheus.NewDesc("tiktalks_gateway_handovers_total",
		"Shards that this copy took, gave to another in order, or lost to one that thought it dead.", []string{"how"}, nil)
	upDesc         = prometheus.NewDesc("tiktalks_gateway_shard_connected", "1 while the shard is connected.", []string{"shard"}, nil)
	identifiesDesc = prometheus.NewDesc("tiktalks_gateway_identifies_total", "Identifies sent.", []string{"shard"}, nil)
	queueDesc      = prometheus.NewDesc("tiktalks_gateway_queue", "Events that wait for a worker.", []string{"shard"}, nil)
	leftDesc       = prometheus.NewDesc("tiktalks_gateway_identifies_left", "Sessions that may still be begun today; -1 before the first.", nil, nil)
	shedDesc       = prometheus.NewDesc("tiktalks_gateway_shed_total", "Events for which there was no room.", nil, nil)
	malformedDesc  = prometheus.NewDesc("tiktalks_gateway_malformed_total", "Events and frames that were skipped.", nil, nil)
	sessionsDesc   = prometheus.NewDesc("tiktalks_gateway_sessions_total", "Sessions begun.", []string{"shard"}, nil)
	resumesDesc    = prometheus.NewDesc("tiktalks_gateway_resumes_total", "Sessions resumed.", []string{"shard"}, nil)
	reconnectsDesc = prometheus.NewDesc("tiktalks_gateway_reconnects_total", "Connections that ended, by cause.", []string{"shard", "cause"}, nil)
	beatDesc       = prometheus.NewDesc("tiktalks_gateway_heartbeat_seconds", "Time to the last heartbeat's acknowledgement.", []string{"shard"}, nil)
)

// Describe implements prometheus.Collector.
func (c connection) Describe(ch chan<- *prometheus.Desc) {
	for _, d := range []*prometheus.Desc{connectedDesc, copiesDesc, shardsDesc, handoversDesc, upDesc, identifiesDesc, queueDesc,
		leftDesc, shedDesc, malformedDesc, sessionsDesc, resumesDesc, reconnectsDesc, beatDesc} {
		ch <- d
	}
}

// Collect implements prometheus.Collector.
func (c connection) Collect(ch chan<- prometheus.Metric) {
	gauge := func(d *prometheus.Desc, v float64, labels ...string) {
		ch <- prometheus.MustNewConstMetric(d, prometheus.GaugeValue, v, labels...)
	}
	count := func(d *prometheus.Desc, n int, labels ...string) {
		ch <- prometheus.MustNewConstMetric(d, prometheus.CounterValue, float64(n), labels...)
	}
	client := c.bot.client.Load()
	if client == nil {
		gauge(connectedDesc, 0)
		return
	}
	s := client.Status()
	gauge(connectedDesc, oneIf(s.Connected))
	gauge(copiesDesc, float64(s.Copies))
	gauge(shardsDesc, float64(len(s.Shards)))
	count(handoversDesc, s.Taken, "taken")
	count(handoversDesc, s.Given, "given")
	count(handoversDesc, s.Lost, "lost")
	gauge(leftDesc, float64(s.IdentifiesLeft))
	count(shedDesc, s.Sheds)
	count(malformedDesc, s.Malformed)
	for _, shard := range s.Shards {
		id := fmt.Sprint(shard.Shard.ID)
		gauge(upDesc, oneIf(shard.Connected), id)
		gauge(queueDesc, float64(shard.Queued), id)
		count(identifiesDesc, shard.Identifies, id)
		count(sessionsDesc, shard.Sessions, id)
		count(resumesDesc, shard.Resumes, id)
		if shard.Latency > 0 { // one was acknowledged
			gauge(beatDesc, shard.Latency.Seconds(), id)
		}
		for cause, n := range shard.Ends {
			count(reconnectsDesc, n, id, string(cause))
		}
	}
}

func oneIf(is bool) float64 {
	if is {
		return 1
	}
	return 0
}
