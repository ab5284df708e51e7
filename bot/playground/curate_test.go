package playground_test

import (
	"fmt"
	"testing"
	"time"
)

// fill puts a text into a field of the open form.
func (p *page) fill(field, text string) {
	p.t.Helper()
	p.until("the field "+field, fmt.Sprintf(`[...document.querySelectorAll('dialog[open] label')].some(l => l.textContent.includes(%q))`, field))
	set := fmt.Sprintf(`{ const l = [...document.querySelectorAll('dialog[open] label')].find(l => l.textContent.includes(%q));
		const f = l.control ?? l.querySelector('input, textarea'); f.value = %q; f.dispatchEvent(new Event('input', {bubbles: true})); true }`, field, text)
	value[bool](p, set)
}

// submit sends the open form and waits until it has closed.
func (p *page) submit() {
	p.t.Helper()
	p.press("dialog button", "Submit")
	p.until("the form to close", `!document.querySelector('dialog[open]')`)
}

// pick chooses the first entry of the newest menu under a message.
func (p *page) pick() {
	p.t.Helper()
	p.until("a menu", `document.querySelector('.components select')`)
	value[bool](p, `{ const s = [...document.querySelectorAll('.components select')].at(-1);
		s.value = [...s.options].find(o => o.value).value; s.dispatchEvent(new Event('change')); true }`)
}

// click presses the newest button with the label.
func (p *page) click(label string) {
	p.t.Helper()
	find := fmt.Sprintf(`[...document.querySelectorAll('discord-button')].findLast(e => e.textContent.includes(%q))`, label)
	p.until("the button "+label, find)
	value[bool](p, `(`+find+`.click(), true)`)
}

// look takes a picture where pictures are wanted.
func (p *page) look(name string) {
	p.t.Helper()
	if *screenshots != "" {
		p.shotFocused(name)
	}
}

// edit makes a draft of another claim for the Heron's launch.
func (p *page) edit(claim, why string) {
	p.t.Helper()
	p.slash("facts edit", "heron-launch")
	p.send()
	p.fill("Claim", claim)
	p.fill("Why", why)
	p.submit()
	p.shows(why)
}

// TestModeratorsWalk goes through what moderators do, as they would: a draft from a message, published by a second person
// and read by an asker; a wrong edit that is taken back; an earlier answer that is corrected; a refresh with a conflict.
func TestModeratorsWalk(t *testing.T) {
	t.Parallel()
	dir := lake(t)
	p := visit(t, open(t, dir, nil), desktopWide, desktopHigh)

	p.write("The Heron was painted green on 20 June 2026. https://lake.example/green")
	p.shows("painted green")
	p.become("moderator")
	p.slash("settings reviewers", "2")
	p.send()
	p.shows("a second person has to publish")
	p.press(".row .tools button", "More")
	p.press(".context button", "Save as fact draft")
	p.fill("Details", "topic: boats\nnames: Heron\nwhen: 2026-06-20\nstatus: single")
	p.fill("Asked as", "what colour is the heron")
	p.fill("Sources", "Lake Post | https://lake.example/green | 2026-06-21")
	p.look("curate-form")
	p.submit()
	p.shows("Draft 1 by")
	p.look("curate-draft")
	p.click("Publish")
	p.shows("A second person has to approve this")

	p.become("colleague")
	p.slash("facts drafts", "")
	p.send()
	p.shows("Drafts that wait: 1")
	p.pick()
	p.click("Publish")
	p.shows("edition 2 is in force")

	p.become("member")
	p.slash("ask", "what colour is the heron?")
	p.send()
	p.shows("painted green on 20 June 2026")
	p.slash("ask", "when was the heron launched?")
	p.send()
	p.shows(launched)

	p.become("moderator")
	p.slash("settings reviewers", "1")
	p.send()
	p.shows("may publish it")
	p.edit("The ferry Heron was launched on 4 May 2024.", "the harbour office says so")
	p.shows("no question would find another fact")
	p.look("curate-difference")
	p.click("Publish")
	p.shows("edition 3 is in force")

	p.become("member")
	p.shows("Corrected on")
	p.look("curate-corrected")

	p.become("moderator")
	p.slash("facts history", "heron-launch")
	p.send()
	p.shows("has 2 revisions")
	p.look("curate-history")
	p.pick()
	p.shows("back to revision")
	p.click("Publish")
	p.shows("edition 4 is in force")

	change(t, dir, "launched on 3 May 2024", "launched on 5 May 2024")
	p.edit("The ferry Heron was launched early in May 2024.", "until it is clear")
	p.click("Publish")
	p.shows("edition 5 is in force")
	time.Sleep(8 * time.Second) // it is the moderator's seventh command: one may give six at once, and one every four seconds
	p.slash("facts refresh", "")
	p.send()
	p.shows("To be decided: heron-launch")
	p.look("curate-conflict")
	p.click("Keep ours")
	p.shows("ours stays")
	p.click("Confirm")
	p.shows("up to 30 June 2026")
}
