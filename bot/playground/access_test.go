package playground_test

import (
	"os"
	"testing"

	"github.com/chromedp/chromedp"
)

// axe is the checker of accessibility rules, which npm ci brings.
const axe = "web/node_modules/axe-core/axe.min.js"

// TestAccessibility checks the page by the rules of WCAG 2.1 AA and by good practice: names, roles, contrast, order.
func TestAccessibility(t *testing.T) {
	t.Parallel()
	script, err := os.ReadFile(axe)
	if err != nil {
		t.Skipf("needs the checker: npm ci in bot/playground/web (%v)", err)
	}
	check := func(p *page, state string) {
		t.Helper()
		p.run("load the checker", chromedp.Evaluate[chromedp.Void](string(script)+";undefined"))
		const broken = `axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']}).then(r => r.violations.flatMap(
			v => v.nodes.map(n => v.id + ': ' + n.html.slice(0, 160) + ' ' + n.failureSummary)))`
		for _, rule := range value[[]string](p, broken) {
			t.Errorf("%s: %s", state, rule)
		}
	}
	p := visit(t, puppet(t), desktopWide, desktopHigh)
	p.slash("parts", "")
	p.send()
	p.shows("Bold")
	p.choose(".components select", "pear")
	p.shows("You chose pear")
	check(p, "dark")
	p.press(".settings summary", "View")
	p.press(".settings label", "Light theme")
	p.until("light messages", `document.querySelector('discord-message[light-theme]')`)
	check(p, "light")
	p.press("discord-button", "Report")
	p.until("the form", `document.querySelector('dialog[open]')`)
	check(p, "a form")

	phone := visit(t, open(t, lake(t), nil), phoneWide, phoneHigh)
	phone.slash("fact", "heron")
	phone.until("the suggestions", `document.querySelector('form.command [role=option]')`)
	check(phone, "suggestions")
	phone.press("form.command [role=option]", "Mira")
	phone.send()
	phone.shows("Mira Stone")
	phone.press(".row .tools button", "More")
	phone.until("the menu", `document.querySelector('.context')`)
	check(phone, "a message's menu")
	phone.press(".context button", "Why")
	phone.until("the panel", `document.querySelector('.panel:not([hidden]) .panel-body').children.length > 0`)
	check(phone, "the panel")
	phone.press(".panel button", "Close")
	phone.press(".burger", "Channels")
	check(phone, "the channels")
}

// TestPageTellsThatTheProgramHasEnded ends the program while the page is open.
func TestPageTellsThatTheProgramHasEnded(t *testing.T) {
	t.Parallel()
	g := start(t, noReasons{})
	end := run(t, g, untilTheEnd)
	p := visit(t, g.Address(), desktopWide, desktopHigh)
	p.until("a page that knows nothing of it", `document.querySelector('.lost').hidden`)
	p.mu.Lock()
	p.ended = true
	p.mu.Unlock()
	end()
	p.until("the notice", `!document.querySelector('.lost').hidden`)
}
