package ground

import "testing"

// TestPosts: who is the minister of something runs what goes with it, and a post is his.
func TestPosts(t *testing.T) {
	t.Parallel()
	harbour := "Holm is the Norwegian harbour minister."
	fish := "Kjaer is the Danish minister of fisheries."
	wantReasons(t, []turned{
		{harbour, "Holm runs the Norwegian Harbour Ministry.", Fine},
		{harbour, "Holm is in charge of the Harbour Ministry.", Fine},
		{harbour, "The Harbour Ministry of Norway is led by Holm.", Fine},
		{harbour, "Holm is the man who runs the Harbour Ministry.", Fine},
		{fish, "At the helm of the Danish Ministry of Fisheries is Kjaer.", Fine},
		{fish, "Holm runs the Danish Ministry of Fisheries.", UnknownName},
		{fish, "Kjaer runs the Danish Harbour Ministry.", UnknownWord},
		{harbour, "Holm sued the Harbour Ministry.", UnknownWord},
		{harbour, "Holm does not run the Harbour Ministry.", UnknownWord},
		{"Brekke is the deputy harbour minister of Norway.", "Brekke runs the Harbour Ministry of Norway.", UnknownName},
		{"Brekke is a former harbour minister of Norway.", "Brekke runs the Harbour Ministry of Norway.", UnknownName},
		{harbour, "The post of harbour minister belongs to Holm.", Fine},
		{harbour, "The role of harbour minister is filled by Holm.", Fine},
		{harbour, "The post of harbour minister does not belong to Holm.", Polarity},
	})
}
