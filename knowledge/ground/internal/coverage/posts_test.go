package coverage_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestPosts: who is the minister of something runs what goes with it, and a post is his.
func TestPosts(t *testing.T) {
	t.Parallel()
	harbour := "Holm is the Norwegian harbour minister."
	fish := "Kjaer is the Danish minister of fisheries."
	groundtest.WantReasons(t, []groundtest.Told{
		{harbour, "Holm runs the Norwegian Harbour Ministry.", ground.Fine},
		{harbour, "Holm is in charge of the Harbour Ministry.", ground.Fine},
		{harbour, "The Harbour Ministry of Norway is led by Holm.", ground.Fine},
		{harbour, "Holm is the man who runs the Harbour Ministry.", ground.Fine},
		{fish, "At the helm of the Danish Ministry of Fisheries is Kjaer.", ground.Fine},
		{fish, "Holm runs the Danish Ministry of Fisheries.", ground.UnknownName},
		{fish, "Kjaer runs the Danish Harbour Ministry.", ground.UnknownWord},
		{harbour, "Holm sued the Harbour Ministry.", ground.UnknownWord},
		{harbour, "Holm does not run the Harbour Ministry.", ground.UnknownWord},
		{"Brekke is the deputy harbour minister of Norway.", "Brekke runs the Harbour Ministry of Norway.", ground.UnknownName},
		{"Brekke is a former harbour minister of Norway.", "Brekke runs the Harbour Ministry of Norway.", ground.UnknownName},
		{harbour, "The post of harbour minister belongs to Holm.", ground.Fine},
		{harbour, "The role of harbour minister is filled by Holm.", ground.Fine},
		{harbour, "The post of harbour minister does not belong to Holm.", ground.Polarity},
	})
}
