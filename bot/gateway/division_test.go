package gateway_test

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"github.com/bwmarrin/discordgo"

	"tiktalks/bot/discordtest"
	"tiktalks/bot/gateway"
	"tiktalks/bot/gateway/gatewaytest"
)

func TestSharedBudgetAndSessions(t *testing.T) {
	t.Parallel()
	gatewaytest.Budget(t, func() gateway.Budget { return gateway.NewSharedBudget(newTable(time.Now)) })
	gatewaytest.Sessions(t, func() gateway.Sessions { return gateway.NewSharedSessions(newTable(time.Now)) })
	one := newTable(time.Now)
	gatewaytest.BudgetKept(t, func() gateway.Budget { return gateway.NewSharedBudget(one) })
	gatewaytest.SessionsKept(t, func() gateway.Sessions { return gateway.NewSharedSessions(one) })
}

// hung are notes that never answer.
type hung struct{}

func (hung) Change(ctx context.Context, _ string, _ func(string, time.Duration) (string, error)) error {
	<-ctx.Done()
	return ctx.Err()
}

// A budget that hangs holds up no heartbeat.
func TestSharedBudgetGivesUp(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		begun := time.Now()
		if _, err := gateway.NewSharedBudget(hung{}).Take(t.Context(), 0, begun); err == nil || time.Since(begun) > 3*time.Second {
			t.Errorf("after %v: %v", time.Since(begun), err)
		}
	})
}

// apart is the table as a process sees it whose clock is behind the others'.
type apart struct {
	*table
	ahead time.Duration
}

func (a apart) Change(ctx context.Context, name string, change func(string, time.Duration) (string, error)) error {
	return a.table.Change(ctx, name, func(old string, _ time.Duration) (string, error) { return change(old, a.ahead) })
}

// Processes whose clocks are an hour apart keep the pace of identifies, wait no longer than that, and find sessions fresh.
func TestSharedWithClocksApart(t *testing.T) {
	t.Parallel()
	noon, one := time.Date(2026, time.March, 1, 12, 0, 0, 0, time.UTC), newTable(time.Now)
	for _, behind := range []time.Duration{0, time.Hour, -time.Hour} {
		at := noon.Add(time.Second - behind) // a second after the one before
		noon = noon.Add(time.Minute)
		first, second := gateway.NewSharedBudget(one), gateway.NewSharedBudget(apart{one, behind})
		if _, err := first.Take(t.Context(), 0, at.Add(behind-time.Second)); err != nil {
			t.Fatal(err)
		}
		if g, err := second.Take(t.Context(), 0, at); err != nil || g.Wait != 4250*time.Millisecond {
			t.Errorf("%v behind: the next identify waits %v, %v", behind, g.Wait, err)
		}
		shard := gateway.Shard{ID: 0, Count: 1}
		if err := gateway.NewSharedSessions(apart{one, behind}).Save(t.Context(), shard, gateway.Session{ID: "a", At: at}); err != nil {
			t.Fatal(err)
		}
		if s, err := gateway.NewSharedSessions(one).Load(t.Context(), shard); err != nil || !s.At.Equal(at.Add(behind)) {
			t.Errorf("%v behind: a session was saved %v, want %v, %v", behind, s.At, at.Add(behind), err)
		}
	}
}

// The table of the tests keeps the contract that the ledger keeps.
func TestTable(t *testing.T) {
	t.Parallel()
	now := time.Now()
	one := newTable(func() time.Time { return now })
	gatewaytest.Leases(t, func(holder string) gateway.Leases { return &seat{table: one, holder: holder} }, func(d time.Duration) { now = now.Add(d) })
	gatewaytest.Notes(t, func() gateway.Notes { return one })
}

// Who has lost a lease can't replace the session that the successor has saved.
func TestSharedSessionsAreFenced(t *testing.T) {
	t.Parallel()
	s := gateway.NewSharedSessions(newTable(time.Now))
	shard := gateway.Shard{ID: 0, Count: 1}
	for _, save := range []gateway.Session{{ID: "new", Fence: 2}, {ID: "old", Fence: 1}, {Fence: 1}} {
		if err := s.Save(t.Context(), shard, save); err != nil {
			t.Fatal(err)
		}
	}
	if got, err := s.Load(t.Context(), shard); err != nil || got.ID != "new" {
		t.Errorf("%+v, %v", got, err)
	}
	if err := s.Save(t.Context(), shard, gateway.Session{Fence: 2}); err != nil {
		t.Fatal(err)
	}
	if got, _ := s.Load(t.Context(), shard); got.ID != "" {
		t.Errorf("the holder can't forget it: %+v", got)
	}
}

// crowd are processes that share one bot.
type crowd struct {
	t      *testing.T
	server *discordtest.Server
	table  *table
}

// sit starts a process.
func (c crowd) sit(name string, change ...func(*gateway.Options)) (*rig, *seat) {
	s := &seat{table: c.table, holder: name}
	return run(c.t, c.server, append([]func(*gateway.Options){s.shared(c.server)}, change...)...), s
}

// serves is how many shards each process has connected.
func serves(all ...*rig) []int {
	var n []int
	for _, r := range all {
		connected := 0
		for _, s := range r.client.Status().Shards {
			if s.Connected {
				connected++
			}
		}
		n = append(n, connected)
	}
	return n
}

// settled waits until the processes serve so many shards each, and tells how long it took.
func (c crowd) settled(want []int, all ...*rig) time.Duration {
	c.t.Helper()
	begun := c.server.Now()
	for !slices.Equal(serves(all...), want) {
		if c.server.Now().Sub(begun) > 5*time.Minute {
			c.t.Fatalf("the processes serve %v, want %v", serves(all...), want)
		}
		time.Sleep(10 * time.Millisecond)
	}
	return c.server.Now().Sub(begun)
}

// once asks in every server and in private: each question is heard by one process, once.
func (c crowd) once(all ...*rig) {
	c.t.Helper()
	for n := range 3 {
		post := c.server.As(c.server.Member()).DM(fmt.Sprint("question ", n, c.server.Now()))
		all[0].answered(post, c.server.Now())
		time.Sleep(100 * time.Millisecond)
		heard := 0
		for _, r := range all {
			heard += r.heardOf(post.Message().ID)
		}
		if heard != 1 {
			c.t.Errorf("a question was heard %d times", heard)
		}
	}
}

// paced fails where Discord saw identifies too close to one another.
func (c crowd) paced(most int) {
	c.t.Helper()
	identified := c.server.Gateway().Log(discordtest.Identified)
	for _, i := range identified {
		if i.TooSoon {
			c.t.Errorf("the identify of shard %v came too soon", i.Shard)
		}
	}
	if len(identified) > most {
		c.t.Errorf("%d identifies, want %d at most", len(identified), most)
	}
}

// together runs a test with processes that share a table.
func together(t *testing.T, options discordtest.Options, test func(c crowd)) {
	options.PaceIdentifies = true
	bubble(t, options, func(t *testing.T, server *discordtest.Server) {
		test(crowd{t, server, newTable(server.Now)})
	})
}

// TestProcessesDivideShards: three that start at once divide eight shards fairly, with one identify each, and pace them
// together.
func TestProcessesDivideShards(t *testing.T) {
	together(t, discordtest.Options{Shards: 8, MaxConcurrency: 2}, func(c crowd) {
		a, _ := c.sit("a")
		b, _ := c.sit("b")
		d, _ := c.sit("d")
		took := c.settled([]int{3, 3, 2}, a, b, d)
		figure(c.t, "8 shards of 3 processes are connected after %v", took)
		if want := 3*5250*time.Millisecond + 3*time.Second; took > want {
			c.t.Errorf("connected after %v, want %v", took, want)
		}
		c.once(a, b, d)
		c.paced(8)
		if s := a.client.Status(); s.Copies != 3 || !s.Connected {
			c.t.Errorf("%+v", s)
		}
	})
}

// TestProcessJoins: who comes later gets its share by resuming, and nothing is lost on the way.
func TestProcessJoins(t *testing.T) {
	together(t, discordtest.Options{Shards: 4, MaxConcurrency: 4}, func(c crowd) {
		a, _ := c.sit("a")
		c.settled([]int{4}, a)
		b, _ := c.sit("b")
		var posts []*discordtest.Post
		for range 40 {
			posts = append(posts, a.ask("meanwhile?"))
			time.Sleep(100 * time.Millisecond)
		}
		took := c.settled([]int{2, 2}, a, b)
		figure(c.t, "the shares are even %v after 4 s of questions", took)
		for _, p := range posts {
			a.answered(p, c.server.Now())
		}
		c.once(a, b)
		d, _ := c.sit("d")
		c.settled([]int{2, 1, 1}, a, b, d)
		e, _ := c.sit("e")
		f, _ := c.sit("f")
		time.Sleep(10 * time.Second)
		if got := serves(a, b, d, e, f); slices.Max(got) > 1 || got[0]+got[1]+got[2]+got[3]+got[4] != 4 {
			c.t.Errorf("five processes serve %v", got)
		}
		for _, r := range []*rig{a, b, d, e, f} {
			if !r.client.Connected() {
				c.t.Error("a process that has its share, or has to stand by, is not ready")
			}
		}
		c.paced(4)
		a.neverSaysGoodbye()
	})
}

// TestProcessLeaves: an orderly end hands the sessions over; what is asked meanwhile is answered.
func TestProcessLeaves(t *testing.T) {
	together(t, discordtest.Options{Shards: 4, MaxConcurrency: 4}, func(c crowd) {
		a, _ := c.sit("a")
		b, _ := c.sit("b")
		c.settled([]int{2, 2}, a, b)
		left := c.server.Now()
		if err := a.end(); err != nil {
			c.t.Error(err)
		}
		post := b.ask("who is there?")
		c.settled([]int{4}, b)
		took := b.answered(post, left)
		figure(c.t, "handed over within %v; identifies %d, resumes %d", took, b.count(discordtest.Identified), b.count(discordtest.Resumed))
		if took > 3*time.Second {
			c.t.Errorf("the hand-over took %v", took)
		}
		c.paced(4)
		b.neverSaysGoodbye()
	})
}

// TestProcessDies: the others notice, resume its sessions and hear what was missed.
func TestProcessDies(t *testing.T) {
	together(t, discordtest.Options{Shards: 6, MaxConcurrency: 6}, func(c crowd) {
		a, seat := c.sit("a")
		b, _ := c.sit("b")
		d, _ := c.sit("d")
		c.settled([]int{2, 2, 2}, a, b, d)
		time.Sleep(10 * time.Second)
		died := c.server.Now()
		seat.die()
		post := b.ask("who is there?")
		c.settled([]int{3, 3}, b, d)
		took := c.server.Now().Sub(died)
		figure(c.t, "a dead process's shards are served again after %v", took)
		if took > 12*time.Second {
			c.t.Errorf("the takeover took %v", took)
		}
		b.answered(post, died)
		c.paced(6)
	})
}

// TestTableOutOfReach: while leases can't be prolonged, connected shards go on; afterwards nothing has moved.
func TestTableOutOfReach(t *testing.T) {
	together(t, discordtest.Options{Shards: 4, MaxConcurrency: 4}, func(c crowd) {
		a, first := c.sit("a")
		b, second := c.sit("b")
		c.settled([]int{2, 2}, a, b)
		first.cutOff(true)
		second.cutOff(true)
		for range 10 {
			time.Sleep(6 * time.Second)
			a.answered(a.ask("still there?"), c.server.Now())
		}
		first.cutOff(false)
		time.Sleep(2500 * time.Millisecond) // the other one is later to know
		second.cutOff(false)
		time.Sleep(time.Minute)
		if got := serves(a, b); !slices.Equal(got, []int{2, 2}) {
			c.t.Errorf("afterwards they serve %v", got)
		}
		if n := a.count(discordtest.Resumed); n != 0 {
			c.t.Errorf("%d sessions were moved, want none", n)
		}
		c.once(a, b)
		c.paced(4)
	})
}

// TestProcessCutOff: who alone can't reach the table is taken for dead. It does not fight for its sessions, and comes back.
func TestProcessCutOff(t *testing.T) {
	together(t, discordtest.Options{Shards: 4, MaxConcurrency: 4}, func(c crowd) {
		a, seat := c.sit("a")
		b, _ := c.sit("b")
		c.settled([]int{2, 2}, a, b)
		time.Sleep(10 * time.Second)
		seat.cutOff(true)
		c.settled([]int{4}, b)
		time.Sleep(2 * time.Minute)
		if n := b.count(discordtest.Resumed); n != 2 {
			c.t.Errorf("%d resumes of two sessions: they are fought for", n)
		}
		seat.cutOff(false)
		c.settled([]int{2, 2}, a, b)
		if s := a.client.Status(); s.Lost != 2 {
			c.t.Errorf("%d shards were lost, want 2", s.Lost)
		}
		c.once(a, b)
		c.paced(4)
	})
}

// TestNumberOfShardsIsAgreed: who joins serves as many shards as the others, whatever Discord recommends by now.
func TestNumberOfShardsIsAgreed(t *testing.T) {
	together(t, discordtest.Options{Shards: 4, MaxConcurrency: 4}, func(c crowd) {
		fixed := func(o *gateway.Options) { o.Shards = gateway.Shards{Last: 1, Count: 2} }
		a, _ := c.sit("a", fixed)
		c.settled([]int{2}, a)
		b, _ := c.sit("b") // auto; Discord says 4
		c.settled([]int{1, 1}, a, b)
		for _, r := range []*rig{a, b} {
			if s := r.client.Status().Shards[0]; s.Shard.Count != 2 {
				c.t.Errorf("it serves %v", s.Shard)
			}
		}
	})
}

// heardOf is how often a message has come.
func (r *rig) heardOf(id string) int {
	n := 0
	for _, m := range events[*discordgo.MessageCreate](r) {
		if m.ID == id {
			n++
		}
	}
	return n
}
