package bot

import (
	"testing"

	"github.com/prometheus/client_golang/prometheus"

	"tiktalks/knowledge"
	"tiktalks/knowledge/ground"
)

func TestModelMetrics(t *testing.T) {
	t.Parallel()
	registry := prometheus.NewRegistry()
	m := newModelMetrics(registry)
	m.Used(knowledge.Usage{In: 300, Out: 40})
	m.Refused(ground.WrongNumber)
	m.FellBack("refused")
	families, err := registry.Gather()
	if err != nil {
		t.Fatal(err)
	}
	sums := map[string]float64{}
	for _, f := range families {
		for _, one := range f.GetMetric() {
			sums[f.GetName()] += one.GetCounter().GetValue()
		}
	}
	for name, want := range map[string]float64{"tiktalks_model_tokens_total": 340, "tiktalks_model_refused_total": 1, "tiktalks_model_plain_total": 1} {
		if sums[name] != want {
			t.Errorf("%s is %v, want %v", name, sums[name], want)
		}
	}
}
