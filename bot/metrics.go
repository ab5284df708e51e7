package bot

import (
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"tiktalks/knowledge"
)

// metrics are the figures of one bot.
type metrics struct {
	registry *prometheus.Registry
	answers  *prometheus.CounterVec // by kind and door
	rejected *prometheus.CounterVec // by reason
	latency  prometheus.Histogram
	panics   prometheus.Counter
	rest     *restMetrics

	corrections *prometheus.CounterVec // by outcome
}

func newMetrics(base *knowledge.Base) *metrics {
	m := &metrics{
		registry: prometheus.NewRegistry(),
		answers: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "tiktalks_answers_total",
			Help: "Calls answered, by kind of answer and by the way they came."}, []string{"kind", "door"}),
		rejected: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "tiktalks_rejected_total",
			Help: "Calls that were not run or whose reply was not delivered, by reason."}, []string{"reason"}),
		latency: prometheus.NewHistogram(prometheus.HistogramOpts{Name: "tiktalks_answer_seconds",
			Help: "Time from receiving a call to the reply sent.", Buckets: []float64{.005, .01, .025, .05, .1, .25, .5, 1, 1.5, 3, 8, 15}}),
		panics: prometheus.NewCounter(prometheus.CounterOpts{Name: "tiktalks_panics_total",
			Help: "Panics that were caught."}),
		corrections: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "tiktalks_corrections_total",
			Help: "Earlier answers corrected because a fact has changed, by outcome."}, []string{"outcome"}),
	}
	m.registry.MustRegister(m.answers, m.rejected, m.latency, m.panics, m.corrections, collectors.NewGoCollector(),
		collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}), &edition{base})
	m.rest = newRESTMetrics(m.registry)
	return m
}

// edition tells which edition is in force and how many facts it has.
type edition struct {
	base *knowledge.Base
}

var (
	editionDesc = prometheus.NewDesc("tiktalks_edition_info", "The edition in force.", []string{"version", "ends"}, nil)
	factsDesc   = prometheus.NewDesc("tiktalks_facts", "Facts in the edition in force.", nil, nil)
)

func (e *edition) Describe(ch chan<- *prometheus.Desc) {
	ch <- editionDesc
	ch <- factsDesc
}

func (e *edition) Collect(ch chan<- prometheus.Metric) {
	s := e.base.Current()
	ch <- prometheus.MustNewConstMetric(editionDesc, prometheus.GaugeValue, 1, s.Version, s.Ends.String())
	ch <- prometheus.MustNewConstMetric(factsDesc, prometheus.GaugeValue, float64(len(s.Facts)))
}

// serveMetrics opens /healthz, /readyz and /metrics where an address is set; what it gives back closes them.
func (b *Bot) serveMetrics() (stop func(), err error) {
	if b.config.MetricsAddr == "" {
		return func() {}, nil
	}
	listener, err := net.Listen("tcp", b.config.MetricsAddr)
	if err != nil {
		return nil, fmt.Errorf("METRICS_ADDR can't be opened: %w", err)
	}
	b.log.Info("health and metrics are served", "address", listener.Addr().String())
	b.metrics.registry.MustRegister(connection{b}, readiness{b})
	s := &http.Server{Handler: b.handler(), ReadHeaderTimeout: 5 * time.Second}
	go func() {
		if err := s.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
			b.log.Error("the metrics are no longer served", "cause", err)
		}
	}()
	return func() { _ = s.Close() }, nil
}

func (b *Bot) handler() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", promhttp.HandlerFor(b.metrics.registry, promhttp.HandlerOpts{}))
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { state(w, http.StatusOK, nil) })
	mux.HandleFunc("GET /readyz", func(w http.ResponseWriter, r *http.Request) {
		if wanting := b.wanting(r.Context()); len(wanting) > 0 {
			state(w, http.StatusServiceUnavailable, wanting)
			return
		}
		state(w, http.StatusOK, nil)
	})
	return mux
}

// state answers a health check: what is wanting, or nothing.
func state(w http.ResponseWriter, code int, wanting []string) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(code)
	_ = json.NewEncoder(w).Encode(map[string]any{"ok": len(wanting) == 0, "wanting": wanting})
}
