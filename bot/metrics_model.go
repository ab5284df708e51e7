package bot

import (
	"github.com/prometheus/client_golang/prometheus"

	"tiktalks/knowledge"
	"tiktalks/knowledge/ground"
)

// modelMetrics are the figures of the model that words answers.
type modelMetrics struct {
	tokens   *prometheus.CounterVec // by direction
	refused  *prometheus.CounterVec // by rule
	fellBack *prometheus.CounterVec // by cause
}

func newModelMetrics(registry *prometheus.Registry) *modelMetrics {
	m := &modelMetrics{
		tokens: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "tiktalks_model_tokens_total",
			Help: "Tokens that the model read (in) and wrote (out), as its server says."}, []string{"direction"}),
		refused: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "tiktalks_model_refused_total",
			Help: "Sentences of the model that the facts don't carry, by rule."}, []string{"rule"}),
		fellBack: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "tiktalks_model_plain_total",
			Help: "Answers in the facts' own words although a model is set, by cause."}, []string{"cause"}),
	}
	registry.MustRegister(m.tokens, m.refused, m.fellBack)
	return m
}

// Watch gives what hears how the model does, for /metrics. It is called once, before Run.
func (b *Bot) Watch() knowledge.Observer { return newModelMetrics(b.metrics.registry) }

// Used counts the tokens of a call.
func (m *modelMetrics) Used(u knowledge.Usage) {
	m.tokens.WithLabelValues("in").Add(float64(u.In))
	m.tokens.WithLabelValues("out").Add(float64(u.Out))
}

// Refused counts a sentence.
func (m *modelMetrics) Refused(r ground.Reason) { m.refused.WithLabelValues(string(r)).Inc() }

// FellBack counts an answer.
func (m *modelMetrics) FellBack(cause string) { m.fellBack.WithLabelValues(cause).Inc() }
