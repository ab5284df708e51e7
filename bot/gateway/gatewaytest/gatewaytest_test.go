package gatewaytest_test

import (
	"context"
	"testing"
	"time"

	"tiktalks/bot/gateway"
	"tiktalks/bot/gateway/gatewaytest"
)

// jury counts what a suite complains of.
type jury struct{ complaints int }

func (j *jury) Helper()               {}
func (j *jury) Errorf(string, ...any) { j.complaints++ }
func (j *jury) Fatalf(string, ...any) { j.complaints++; panic(j) }

// complains tells whether a suite finds fault.
func complains(suite func(gatewaytest.TB)) bool {
	j := &jury{}
	func() {
		defer func() {
			if p := recover(); p != nil && p != j {
				panic(p)
			}
		}()
		suite(j)
	}()
	return j.complaints > 0
}

// budget is a good one, broken by a function.
type budget struct {
	gateway.MemoryBudget
	take  func(b *gateway.MemoryBudget, key int, at time.Time) (gateway.Grant, error)
	learn func(b *gateway.MemoryBudget, limit gateway.Limit, at time.Time) error
}

func (b *budget) Take(ctx context.Context, key int, at time.Time) (gateway.Grant, error) {
	if b.take == nil {
		return b.MemoryBudget.Take(ctx, key, at)
	}
	return b.take(&b.MemoryBudget, key, at)
}

func (b *budget) Learn(ctx context.Context, limit gateway.Limit, at time.Time) error {
	if b.learn == nil {
		return b.MemoryBudget.Learn(ctx, limit, at)
	}
	return b.learn(&b.MemoryBudget, limit, at)
}

// TestBudgetBites: the suite accepts a good budget and finds what is wrong with others.
func TestBudgetBites(t *testing.T) {
	t.Parallel()
	broken := map[string]*budget{
		"allows everything": {take: func(*gateway.MemoryBudget, int, time.Time) (gateway.Grant, error) {
			return gateway.Grant{Left: 949}, nil
		}},
		"knows one key only": {take: func(b *gateway.MemoryBudget, _ int, at time.Time) (gateway.Grant, error) {
			return b.Take(context.Background(), 0, at)
		}},
		"waits too short": {take: func(b *gateway.MemoryBudget, key int, at time.Time) (gateway.Grant, error) {
			g, err := b.Take(context.Background(), key, at)
			g.Wait /= 2
			return g, err
		}},
		"does not learn": {learn: func(*gateway.MemoryBudget, gateway.Limit, time.Time) error { return nil }},
		"fails": {take: func(*gateway.MemoryBudget, int, time.Time) (gateway.Grant, error) {
			return gateway.Grant{}, context.Canceled
		}},
	}
	suite := func(b *budget) func(gatewaytest.TB) {
		return func(tb gatewaytest.TB) {
			gatewaytest.Budget(tb, func() gateway.Budget { return &budget{take: b.take, learn: b.learn} })
		}
	}
	if complains(suite(&budget{})) {
		t.Error("a good budget is refused")
	}
	for name, b := range broken {
		if !complains(suite(b)) {
			t.Errorf("a budget that %s is accepted", name)
		}
	}
	if !complains(func(tb gatewaytest.TB) {
		gatewaytest.BudgetKept(tb, func() gateway.Budget { return &gateway.MemoryBudget{} })
	}) {
		t.Error("a budget in memory is taken for one that is kept")
	}
}

// careless sessions are those of one shard for all.
type careless struct{ gateway.MemorySessions }

func (c *careless) Save(ctx context.Context, _ gateway.Shard, s gateway.Session) error {
	return c.MemorySessions.Save(ctx, gateway.Shard{}, s)
}

func (c *careless) Load(ctx context.Context, _ gateway.Shard) (gateway.Session, error) {
	return c.MemorySessions.Load(ctx, gateway.Shard{})
}

// failing sessions save nothing.
type failing struct{ gateway.MemorySessions }

func (f *failing) Save(context.Context, gateway.Shard, gateway.Session) error {
	return context.Canceled
}

// TestSessionsBite: the suite accepts good sessions and finds what is wrong with others.
func TestSessionsBite(t *testing.T) {
	t.Parallel()
	suite := func(fresh func() gateway.Sessions) func(gatewaytest.TB) {
		return func(tb gatewaytest.TB) { gatewaytest.Sessions(tb, fresh) }
	}
	if complains(suite(func() gateway.Sessions { return &gateway.MemorySessions{} })) {
		t.Error("good sessions are refused")
	}
	if !complains(suite(func() gateway.Sessions { return &careless{} })) {
		t.Error("sessions that mix up shards are accepted")
	}
	if !complains(suite(func() gateway.Sessions { return &failing{} })) {
		t.Error("sessions that save nothing are accepted")
	}
	if !complains(func(tb gatewaytest.TB) {
		gatewaytest.SessionsKept(tb, func() gateway.Sessions { return &gateway.MemorySessions{} })
	}) {
		t.Error("sessions in memory are taken for kept ones")
	}
}
