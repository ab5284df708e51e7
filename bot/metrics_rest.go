package bot

import (
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"tiktalks/bot/rest"
)

// restMetrics are the figures of the REST requests. A route is a template: no metric holds an id or a token.
type restMetrics struct {
	requests *prometheus.CounterVec // by route and status
	retries  *prometheus.CounterVec // by route and cause
	latency  *prometheus.HistogramVec
	waits    *prometheus.HistogramVec // by limit
}

func newRESTMetrics(registry *prometheus.Registry) *restMetrics {
	seconds := []float64{.01, .025, .05, .1, .25, .5, 1, 2, 5, 10, 30, 60}
	m := &restMetrics{
		requests: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "tiktalks_rest_requests_total",
			Help: "REST requests, by route and HTTP status; none: no answer came."}, []string{"route", "status"}),
		retries: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "tiktalks_rest_retries_total",
			Help: "REST requests that were sent again, by route and cause."}, []string{"route", "cause"}),
		latency: prometheus.NewHistogramVec(prometheus.HistogramOpts{Name: "tiktalks_rest_seconds",
			Help: "Time from sending a REST request to its answer, by route.", Buckets: seconds}, []string{"route"}),
		waits: prometheus.NewHistogramVec(prometheus.HistogramOpts{Name: "tiktalks_rest_wait_seconds",
			Help: "Time that REST requests waited for a rate limit before they were sent, by limit.", Buckets: seconds}, []string{"limit"}),
	}
	registry.MustRegister(m.requests, m.retries, m.latency, m.waits)
	return m
}

// Answered implements rest.Observer.
func (m *restMetrics) Answered(route rest.Route, status int, took time.Duration) {
	label := "none"
	if status != 0 {
		label = strconv.Itoa(status)
	}
	m.requests.WithLabelValues(string(route), label).Inc()
	m.latency.WithLabelValues(string(route)).Observe(took.Seconds())
}

// Retried implements rest.Observer.
func (m *restMetrics) Retried(route rest.Route, cause rest.Cause) {
	m.retries.WithLabelValues(string(route), string(cause)).Inc()
}

// Waited implements rest.Observer.
func (m *restMetrics) Waited(limit rest.Limit, took time.Duration) {
	m.waits.WithLabelValues(string(limit)).Observe(took.Seconds())
}

// requests tells the metrics how the REST requests fare.
type requests struct{ bot *Bot }

var (
	invalidDesc = prometheus.NewDesc("tiktalks_rest_invalid", "Requests of the last ten minutes that count towards Discord's ban at 10,000.", nil, nil)
	stoppedDesc = prometheus.NewDesc("tiktalks_rest_stopped", "1 while requests are stopped because too many were refused.", nil, nil)
	bannedDesc  = prometheus.NewDesc("tiktalks_rest_banned", "1 while Discord's network turns the bot away.", nil, nil)
	bucketsDesc = prometheus.NewDesc("tiktalks_rest_buckets", "Rate limits that are remembered.", nil, nil)
)

// Describe implements prometheus.Collector.
func (r requests) Describe(ch chan<- *prometheus.Desc) {
	for _, d := range []*prometheus.Desc{invalidDesc, stoppedDesc, bannedDesc, bucketsDesc} {
		ch <- d
	}
}

// Collect implements prometheus.Collector.
func (r requests) Collect(ch chan<- prometheus.Metric) {
	gauge := func(d *prometheus.Desc, v float64) {
		ch <- prometheus.MustNewConstMetric(d, prometheus.GaugeValue, v)
	}
	s := r.bot.rest.Status()
	is := map[bool]float64{true: 1}
	gauge(invalidDesc, float64(s.Invalid))
	gauge(stoppedDesc, is[s.Stopped])
	gauge(bannedDesc, is[s.Banned])
	gauge(bucketsDesc, float64(s.Buckets))
}
