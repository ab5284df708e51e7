package commands

import (
	"context"
	"slices"

	"tiktalks/knowledge/ledger"
)

// Access says who may use a command. It is checked on every call, every click and every form.
type Access int

// Who may use a command.
const (
	Everybody Access = iota
	// Managers are those who may manage the server that the call comes from.
	Managers
	// Refreshers are curators; where the operator has named no server that curates, all managers: what they load comes from
	// the operator's own source.
	Refreshers
	// Curators are managers of a server that the operator has named, and those who hold a role that it has set for that.
	Curators
)

// CuratorRole is the setting that holds the ids of the roles whose holders curate besides the managers, separated by commas.
const CuratorRole = "curators"

// Restricted tells whether not everybody may use the command.
func (c Command) Restricted() bool { return c.Access != Everybody }

// Refusal tells why the person may not make this call; empty: they may. An attempt of somebody who may not is noted in the
// audit.
func (d *Desk) Refusal(ctx context.Context, command Command, c Call) string {
	why := d.refusal(ctx, command.Access, c)
	if why != "" && d.needs.Ledger != nil {
		d.note(ctx, ledger.Entry{Who: c.Person.ID, Server: c.Place.Guild, Action: "refused", Subject: command.Name, Why: why})
	}
	return why
}

func (d *Desk) refusal(ctx context.Context, access Access, c Call) string {
	named := slices.Contains(d.needs.Curators, c.Place.Guild) && c.Place.Guild != ""
	switch {
	case access == Everybody, access == Managers && c.Person.Moderator:
		return ""
	case access == Managers:
		return ModeratorOnly
	case access == Refreshers && len(d.needs.Curators) == 0 && c.Person.Moderator:
		return ""
	case access == Curators && !named && c.Person.Moderator:
		return NotHere
	case named && (c.Person.Moderator || d.holdsRole(ctx, c)):
		return ""
	}
	return ModeratorOnly
}

// holdsRole tells whether the person holds a role that may curate in their server. Where the settings can't be read nobody
// does.
func (d *Desk) holdsRole(ctx context.Context, c Call) bool {
	if d.needs.Ledger == nil || len(c.Person.Roles) == 0 {
		return false
	}
	set, err := d.needs.Ledger.Settings().Get(ctx, c.Place.Guild, CuratorRole)
	if err != nil {
		d.needs.Log.Error("the settings can't be read", "cause", err)
		return false
	}
	return slices.ContainsFunc(rolesIn(set), func(role string) bool { return slices.Contains(c.Person.Roles, role) })
}

// note writes a line into the audit. That it can't is logged and stops nobody.
func (d *Desk) note(ctx context.Context, e ledger.Entry) {
	if err := d.needs.Ledger.Audit().Add(ctx, e); err != nil {
		d.needs.Log.Error("the audit can't be written", "cause", err)
	}
}
