package playground_test

import (
	"fmt"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"tiktalks/bot"
	"tiktalks/bot/playground"
	"tiktalks/commands"
	"tiktalks/knowledge/llm/llmtest"
)

const (
	desktopWide, desktopHigh = 1280, 860
	phoneWide, phoneHigh     = 390, 844
	launched                 = "launched on 3 May 2024"
)

func TestAskAndFollowUp(t *testing.T) {
	t.Parallel()
	p := visit(t, open(t, lake(t), nil), desktopWide, desktopHigh)
	p.slash("ask", "what is the motto of the otter?")
	p.send()
	p.shows("free tickets")
	p.write("@tiktalks and when was it launched?")
	p.shows("9 June 2025")
	p.hides(launched)
}

func TestEveryDoor(t *testing.T) {
	t.Parallel()
	p := visit(t, open(t, lake(t), nil), desktopWide, desktopHigh)
	p.write("@tiktalks when was the heron launched?")
	p.shows(launched)
	p.press(".row:last-child .tools button", "Reply")
	p.write("when did the night line begin?")
	p.shows("1 June 2026")
	p.press(".place", "tiktalks")
	p.until("the direct messages", `document.querySelector('header h1').textContent.startsWith('@')`)
	p.write("who built the heron?")
	p.shows("Mira Stone")
	p.hides(launched)
	p.press(".place", "Follow-up questions")
	p.until("the thread", `document.querySelector('header h1').textContent.includes('Follow-up')`)
	p.hides("Mira Stone")
	p.write("@tiktalks who built the heron?")
	p.shows("Mira Stone")
}

// TestCheckFromTheMessageMenu checks what somebody wrote: only who asked sees what comes out.
func TestCheckFromTheMessageMenu(t *testing.T) {
	t.Parallel()
	p := visit(t, open(t, lake(t), nil), desktopWide, desktopHigh)
	p.write("The heron was launched on 5 May 2024, and the best boat is the otter!")
	p.press(".row .tools button", "More")
	p.press(".context button", "Check this claim")
	p.shows("Contradicted by my facts.")
	p.shows(launched)
	p.shows("Only you can see this")
	p.become("moderator")
	p.hides("Contradicted by my facts.")
	p.slash("check", "the Heron was launched on 3 May 2024")
	p.send()
	p.shows("Supported by my facts.")
}

// TestFromAClosedChannel becomes somebody who can't see the channel that one is in: nothing of it stays on the screen.
func TestFromAClosedChannel(t *testing.T) {
	t.Parallel()
	p := visit(t, open(t, lake(t), nil), desktopWide, desktopHigh)
	title := func(name string) {
		p.until(name, `document.querySelector('header h1').textContent === '# `+name+`'`)
	}
	p.become("moderator")
	p.press(".place", "moderators")
	title("moderators")
	p.write("only among us")
	p.shows("only among us")
	p.become("colleague")
	title("moderators")
	p.shows("only among us")
	p.become("member")
	title("general")
	p.hides("only among us")
}

// TestKeyboardAlone asks without a pointing device: the picker, the option and sending.
func TestKeyboardAlone(t *testing.T) {
	t.Parallel()
	p := visit(t, open(t, lake(t), nil), desktopWide, desktopHigh)
	p.keys("/") // wherever the focus is
	p.until("the commands", `document.querySelectorAll('.picker [role=option]').length >= 5`)
	p.keys(kb.ArrowDown + kb.ArrowUp)
	p.enter()
	p.until("the option's input to have the focus", `document.activeElement.matches('form.command .field input')`)
	p.keys("when was the heron launched?")
	p.run("send", chromedp.KeyEvent(kb.Enter)) // with its character: that is what sends a form
	p.shows(launched)
	p.until("the focus to be back in the box", `document.activeElement.id === 'box'`)
}

func TestAutocomplete(t *testing.T) {
	t.Parallel()
	p := visit(t, open(t, lake(t), nil), desktopWide, desktopHigh)
	p.slash("fact", "heron built")
	p.press("form.command [role=option]", "Mira Stone")
	p.until("the fact's words", `document.querySelector('form.command .field input').value.includes('Mira Stone')`)
	p.send()
	p.shows("heron-builder · checked 1 July 2026")
}

func TestPrivateAnswerIsSeenByOneAlone(t *testing.T) {
	t.Parallel()
	p := visit(t, open(t, lake(t), nil), desktopWide, desktopHigh)
	p.slash("ask", "when was the heron launched?")
	p.press("form.command .more button", "private")
	p.choose("form.command select", "true")
	p.send()
	p.shows(launched)
	p.shows("Only you can see this")
	p.become("moderator")
	p.until("an empty channel", `document.querySelector('.welcome')`)
	p.hides(launched)
	p.become("member")
	p.shows(launched)
	p.press(".private button", "Dismiss")
	p.until("the message to go", `!document.querySelector('.row')`)
}

func TestModeratorRefreshesAndMemberSeesIt(t *testing.T) {
	t.Parallel()
	dir := lake(t)
	p := visit(t, open(t, dir, nil), desktopWide, desktopHigh)
	if value[bool](p, `[...document.querySelectorAll('.place')].some(e => e.textContent.includes('moderators'))`) {
		t.Error("a member sees the moderators' channel")
	}
	p.slash("ask", "when was the heron launched?")
	p.send()
	p.shows(launched)
	change(t, dir, "launched on 3 May 2024", "launched on 4 May 2024")
	p.become("moderator")
	p.until("the channel of moderators", `[...document.querySelectorAll('.place')].some(e => e.textContent.includes('moderators'))`)
	p.slash("facts refresh", "")
	p.send()
	p.shows("heron-launch")
	p.press("discord-button", "Confirm")
	p.shows("is in force")
	p.become("member")
	p.slash("ask", "when was the heron launched?")
	p.send()
	p.shows("launched on 4 May 2024")
}

// TestOutsiderIsRefused looks from outside: neither the server nor the moderators' command is to be seen, and neither can be
// reached by force.
func TestOutsiderIsRefused(t *testing.T) {
	t.Parallel()
	p := visit(t, open(t, lake(t), nil), desktopWide, desktopHigh)
	p.become("outsider")
	p.until("direct messages only", `document.querySelectorAll('.place').length === 1`)
	p.focus("#box")
	p.keys("/facts")
	p.until("the picker to stay closed", `document.querySelector('.picker').hidden`)
	const force = `fetch('api/slash', {method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify(%s)}).then(r => r.status)`
	for _, body := range []string{`{as: 'outsider', command: 'facts refresh'}`, `{as: 'outsider', channel: '1', command: 'help'}`, `{as: 'member', command: 'facts refresh'}`} {
		status := value[int](p, fmt.Sprintf(force, body))
		if status != 409 && status != 404 {
			t.Errorf("%s gives status %d", body, status)
		}
	}
	p.write("when was the heron launched?")
	p.shows(launched)
}

func TestModelStandIn(t *testing.T) {
	t.Parallel()
	standIn, end := playground.StandIn()
	t.Cleanup(end)
	for _, c := range []struct {
		name   string
		model  *bot.ModelConfig
		worded bool
	}{{"on", &standIn, true}, {"off", nil, false}} {
		t.Run(c.name, func(t *testing.T) {
			p := visit(t, open(t, lake(t), c.model), desktopWide, desktopHigh)
			p.slash("ask", "when was the heron launched?")
			p.send()
			p.shows(launched)
			if got := value[bool](p, fmt.Sprintf(`document.querySelector('.log').textContent.includes(%q)`, commands.WordedByModel)); got != c.worded {
				t.Errorf("the answer says that a model worded it: %v", got)
			}
		})
	}
}

// TestHostileTextIsText sends markup through a question, a fact, a source and a model's words.
func TestHostileTextIsText(t *testing.T) {
	t.Parallel()
	hostile := llmtest.NewServer(llmtest.Claim(func(claim string) string { return claim }))
	t.Cleanup(hostile.Close)
	model := &bot.ModelConfig{URL: hostile.URL, Name: "<b>model</b>", TokenField: "max_tokens"}
	for _, c := range []struct {
		name  string
		model *bot.ModelConfig
	}{{"the facts' own words", nil}, {"a model's words", model}} {
		t.Run(c.name, func(t *testing.T) {
			p := visit(t, open(t, lake(t), c.model), desktopWide, desktopHigh)
			const script = `<img src=x onerror="document.title='gone'"><script>document.title='gone'</script> [a](javascript:alert(1)) ` + "`<b>`"
			p.write(script)
			p.shows("<script>")
			p.slash("ask", "<svg onload=alert(1)>")
			p.send()
			p.slash("ask", "what is the motto of the otter?")
			p.send()
			p.shows(`<img src=x onerror="document.title=1">`)
			p.press(".row:last-child .tools button", "Why")
			p.until("the reasons", `document.querySelector('.candidate.used')`)
			p.press(".panel [role=tab]", "Payloads")
			p.until("the payloads", `document.querySelectorAll('.panel pre').length > 1`)
			const alive = `[...document.querySelectorAll('*')].filter(e => e.getAttributeNames().some(n => n.startsWith('on')) ||
				/^javascript:/.test(e.href ?? '') || e.matches('script:not([src="app.js"]), iframe, img[src=x]')).map(e => e.outerHTML)`
			if bad := value[[]string](p, alive); len(bad) > 0 {
				t.Errorf("what people wrote became elements: %v", bad)
			}
			if title := value[string](p, `document.title`); len(title) < 5 {
				t.Errorf("a script has run: the title is %q", title)
			}
			for _, a := range value[[]string](p, `[...document.querySelectorAll('.log a')].map(a => a.protocol + a.rel + a.target)`) {
				if a != "https:noopener noreferrer nofollow_blank" {
					t.Errorf("a link is %q", a)
				}
			}
		})
	}
}

// TestPhoneWidth has nothing to scroll sideways, whatever is written, asked and opened.
func TestPhoneWidth(t *testing.T) {
	t.Parallel()
	p := visit(t, open(t, lake(t), nil), phoneWide, phoneHigh)
	fits := func(when string) {
		t.Helper()
		const wider = `[...document.querySelectorAll('body *')].filter(e => !e.closest('[hidden]') && e.offsetParent && e.getBoundingClientRect().right > innerWidth + 1).map(e => e.tagName + '.' + e.className)`
		if over := value[[]string](p, wider); len(over) > 0 {
			t.Errorf("%s these stand out: %v", when, over)
		}
		const scrolls = `[...document.querySelectorAll('html, body, .log, .panel-body, .sidebar')].filter(e => e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0).map(e => e.tagName + '.' + e.className + ' ' + e.scrollWidth)`
		if over := value[[]string](p, scrolls); len(over) > 0 {
			t.Errorf("%s these scroll sideways: %v", when, over)
		}
	}
	fits("at first")
	for _, question := range []string{"what is the registration of the otter?", "what is the motto of the otter?", "when was the heron launched?"} {
		p.slash("ask", question)
		fits("while asking")
		p.send()
		p.until("the answer", `[...document.querySelectorAll('.row')].length > 0 && !document.querySelector('.thinking')`)
	}
	p.shows(launched)
	p.write("@tiktalks " + "averyveryveryveryveryveryveryveryveryverylongwordthatnobodyknows" + "averyveryveryverylongword")
	p.shows("longword")
	fits("with answers")
	p.press(".burger", "Channels")
	p.until("the drawer", `getComputedStyle(document.querySelector('.sidebar')).visibility === 'visible'`)
	fits("with the drawer")
	p.press(".place", "general")
	p.press(".row .tools button", "More")
	p.until("the menu", `document.querySelector('.context')`)
	fits("with the menu")
	p.press(".context button", "ayload")
	p.until("the panel", `document.querySelector('.panel:not([hidden]) .panel-body').children.length > 0`)
	fits("with the panel")
}

// TestSettings goes through the themes, the phone's width and embeds off.
func TestSettings(t *testing.T) {
	t.Parallel()
	p := visit(t, open(t, lake(t), nil), desktopWide, desktopHigh)
	p.slash("ask", "when was the heron launched?")
	p.send()
	p.until("the embed", `document.querySelector('discord-embed')`)
	p.press(".settings summary", "View")
	dark := value[string](p, `getComputedStyle(document.querySelector('.middle')).backgroundColor`)
	p.press(".settings label", "Light theme")
	p.until("the light theme", fmt.Sprintf(`getComputedStyle(document.querySelector('.middle')).backgroundColor !== %q`, dark))
	p.until("light messages", `document.querySelector('discord-message').hasAttribute('light-theme')`)
	p.press(".settings label", "Show embeds")
	p.until("no embed", `!document.querySelector('discord-embed')`)
	p.shows(launched)
	p.press(".settings label", "Phone width")
	p.until("a narrow frame", `document.querySelector('.frame').getBoundingClientRect().width <= 391`)
}

// TestControlsHaveNames looks for anything that can be used and has no name for a screen reader.
func TestControlsHaveNames(t *testing.T) {
	t.Parallel()
	p := visit(t, open(t, lake(t), nil), desktopWide, desktopHigh)
	p.slash("ask", "when was the heron launched?")
	p.press("form.command .more button", "private")
	const nameless = `[...document.querySelectorAll('button, input, select, textarea, a, summary, [role=button], [role=tab], [role=option], [role=menuitem], img')].
		filter(e => !(e.getAttribute('aria-label') || e.textContent.trim() || e.labels?.length || e.hasAttribute('alt'))).map(e => e.outerHTML)`
	check := func() {
		t.Helper()
		if bad := value[[]string](p, nameless); len(bad) > 0 {
			t.Errorf("without a name: %v", bad)
		}
	}
	check()
	p.send()
	p.shows(launched)
	p.press(".row .tools button", "Why")
	p.until("the reasons", `document.querySelector('.candidate')`)
	check()
	p.press(".row .tools button", "More")
	p.until("the menu", `document.querySelector('.context')`)
	check()
}

// TestPanel shows why an answer was chosen, and what went over the wire.
func TestPanel(t *testing.T) {
	t.Parallel()
	p := visit(t, open(t, lake(t), nil), desktopWide, desktopHigh)
	p.slash("ask", "what is the motto of the otter?")
	p.send()
	p.shows("free tickets")
	p.write("@tiktalks and when was it launched?")
	p.shows("9 June 2025")
	p.press(".row:last-child .tools button", "Why")
	p.until("the fact behind the answer", `document.querySelector('.candidate.used code')?.textContent === 'otter-launch'`)
	p.until("the question before it", `document.querySelector('.panel dd li')?.textContent.includes('motto')`)
	p.press(".panel [role=tab]", "Payloads")
	p.until("what the bot sent", `document.querySelector('.panel-body').textContent.includes('allowed_mentions')`)
	p.until("what it received", `document.querySelector('.panel pre').textContent.includes('and when was it launched?')`)
	p.press(".panel [role=tab]", "All requests")
	p.until("the record", `document.querySelector('.panel-body').textContent.includes('/applications/')`)
}
