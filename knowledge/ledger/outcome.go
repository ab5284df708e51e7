package ledger

import "context"

// Outcome gives the edition that confirming the preview would lead to, which has no Number yet. Where a conflict is still to
// be decided the moderators' fact stays in it. Other copies hear of it, so that they are ready when it is confirmed.
func (f Facts) Outcome(ctx context.Context, preview int64) (Edition, error) {
	return f.l.outcome(ctx, func(t *tx, s *state) (plan, error) {
		r, err := f.l.refresh(t, s, preview)
		return plan{base: r.base, files: r.files, revisions: r.revisions}, err
	})
}

// Outcome gives the edition that approving the draft would lead to, which has no Number yet. A StaleError tells that the
// fact was changed since the draft was written. Other copies hear of it, so that they are ready when it is approved.
func (d Drafts) Outcome(ctx context.Context, number int64) (Edition, error) {
	return d.l.outcome(ctx, func(t *tx, s *state) (plan, error) {
		draft, err := t.draft(number)
		if err != nil {
			return plan{}, err
		}
		return d.l.plan(t, s, draft.Change)
	})
}

// outcome works out what a plan leads to, and changes nothing.
func (l *Ledger) outcome(ctx context.Context, devise planner) (Edition, error) {
	s, err := l.current(ctx)
	if err != nil {
		return Edition{}, err
	}
	var p plan
	err = l.view(ctx, func(t *tx) (err error) {
		p, err = devise(t, s)
		return err
	})
	if err != nil {
		return Edition{}, err
	}
	next, err := l.after(s, p)
	if err != nil {
		return Edition{}, err
	}
	return next.Edition, l.prepare(ctx, p, s)
}
