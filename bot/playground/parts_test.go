package playground_test

import (
	"fmt"
	"strings"
	"testing"
)

func TestMarkupOfMessages(t *testing.T) {
	t.Parallel()
	p := visit(t, puppet(t), desktopWide, desktopHigh)
	p.slash("parts", "")
	p.send()
	p.shows("Bold")
	for selector, text := range map[string]string{
		"strong": "Bold", "em": "italic", "u": "underlined", "s": "struck", "code": "code", ".spoiler": "hidden",
		"blockquote": "A quote", "li:nth-child(2)": "second", "pre code": "func main() {}", "a": "link", ".time-stamp": "2026",
	} {
		if got := value[string](p, `document.querySelector('discord-message `+selector+`')?.textContent ?? ''`); got == "" || !strings.Contains(got, text) {
			t.Errorf("%s is %q, want %q", selector, got, text)
		}
	}
	p.shows("Picture on another host, not loaded here")
	p.shows("A footer")
}

func TestButtonsMenusAndForms(t *testing.T) {
	t.Parallel()
	p := visit(t, puppet(t), desktopWide, desktopHigh)
	p.slash("parts", "")
	p.send()
	p.shows("Bold")
	p.choose(".components select", "pear")
	p.shows("You chose pear")
	p.press("discord-button", "Report")
	p.until("the form", `document.querySelector('dialog[open] textarea')`)
	p.press("dialog button", "Submit")
	if !value[bool](p, `document.querySelector('dialog[open]') !== null`) {
		t.Error("an empty form was sent")
	}
	p.focus("dialog textarea")
	p.keys("The date.")
	p.press("dialog button", "Submit")
	p.shows("You filled in: The date.")
	p.press("discord-button", "Change")
	p.shows("Changed by a click.")
	p.until("the mark of an edit", `[...document.querySelectorAll('discord-message')].some(m => m.edited)`)
	p.become("moderator")
	p.shows("Changed by a click.")
	p.hides("You chose pear")
}

func TestContextMenuCommands(t *testing.T) {
	t.Parallel()
	p := visit(t, puppet(t), desktopWide, desktopHigh)
	p.write("the heron was launched in 2024")
	p.shows("the heron")
	p.press(".row .tools button", "More")
	p.press(".context button", "Check")
	p.shows("Checked: the heron was launched in 2024")
	p.press(".row .tools button", "More")
	p.press(".context button", "Greet")
	p.shows("Hello Mem Ber")
}

func TestPicturesHaveTheirDescription(t *testing.T) {
	t.Parallel()
	p := visit(t, puppet(t), desktopWide, desktopHigh)
	p.slash("picture", "")
	p.send()
	p.until("the picture", `document.querySelector('.picture img')?.naturalWidth === 300`)
	if alt := value[string](p, `document.querySelector('.picture img').alt`); alt != "Bars that rise from left to right" {
		t.Errorf("the alt text is %q", alt)
	}
}

func TestEveryKindOfOption(t *testing.T) {
	t.Parallel()
	p := visit(t, puppet(t), desktopWide, desktopHigh)
	p.slash("options", "")
	for _, name := range []string{"number", "person", "place", "group", "choice"} {
		p.press("form.command .more button", name)
	}
	p.focus("form.command input[type=number]")
	p.keys("42")
	for _, n := range []string{"2", "3", "4", "5"} {
		selector := "form.command .field:nth-child(" + n + ") select"
		p.choose(selector, value[string](p, `document.querySelector('`+selector+` option:nth-child(2)').value`))
	}
	p.send()
	p.shows("Got number, person, place, group, choice")
}

// TestRefusedPayloads shows what Discord shows, and which rule was broken.
func TestRefusedPayloads(t *testing.T) {
	t.Parallel()
	p := visit(t, puppet(t), desktopWide, desktopHigh)
	for _, c := range []struct{ command, shown string }{
		{"long", "2000"},
		{"twice", "40060"},
		{"late", "10062"},
		{"never", "No answer to never within 3 seconds"},
	} {
		p.slash(c.command, "")
		p.send()
		p.shows(c.shown)
	}
	p.shows("Once.")
	p.hides("Again.")
	p.hides("Too late.")
	p.become("moderator")
	p.shows("Once.")
	p.hides("did not respond")
}

func TestThinkingAndTyping(t *testing.T) {
	t.Parallel()
	p := visit(t, puppet(t), desktopWide, desktopHigh)
	p.slash("slow", "")
	p.send()
	p.shows("tiktalks is thinking")
	p.shows("Thought.")
	p.hides("is thinking")
	p.focus("#box")
	p.keys("h")
	p.become("moderator")
	p.until("who is typing", `document.querySelector('.typing').textContent === 'Mem Ber is typing…'`)
}

// TestMarkupTakesNoTime sends texts that a careless reader of markup reads again and again.
func TestMarkupTakesNoTime(t *testing.T) {
	t.Parallel()
	p := visit(t, puppet(t), desktopWide, desktopHigh)
	for _, part := range []string{"*", "**a", "_", "`", "``a", "||", "[a](", "[", `\`, "<@1", "> ", "- \n", "~~a", "***", "https://a.", "<t:1:R>", "# \n"} {
		const say = `fetch('api/say', {method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify({as: 'member', channel: %q, text: %q})}).then(r => r.ok)`
		channel := value[string](p, `fetch('api/view?as=member').then(r => r.json()).then(v => v.places[0].id)`)
		if !value[bool](p, fmt.Sprintf(say, channel, strings.Repeat(part, 1990/len(part)))) {
			t.Fatalf("%q can't be sent", part)
		}
	}
	p.until("the last of them", `document.querySelectorAll('.row').length === 17`)
	const slowest = `(() => { const t = performance.now(); document.querySelector('.settings input').click(); return performance.now() - t; })()`
	if took := value[float64](p, slowest); took > 3000 {
		t.Errorf("drawing them anew takes %.0f ms", took)
	} else {
		t.Logf("drawing them anew takes %.0f ms", took)
	}
}

func TestOwnMessagesCanBeEditedAndDeleted(t *testing.T) {
	t.Parallel()
	p := visit(t, puppet(t), desktopWide, desktopHigh)
	p.write("the heron was lunched in 2024")
	p.shows("lunched")
	p.press(".row .tools button", "More")
	p.press(".context button", "Edit message")
	p.until("the text in the box", `document.querySelector('#box').value.includes('lunched')`)
	p.write("the heron was launched in 2024")
	p.shows("launched")
	p.hides("lunched")
	p.become("moderator")
	p.press(".row .tools button", "More")
	p.until("the menu", `document.querySelector('.context')`)
	if value[bool](p, `document.querySelector('.context').textContent.includes('Edit')`) {
		t.Error("a moderator may edit what others wrote")
	}
	p.become("member")
	p.press(".row .tools button", "More")
	p.press(".context button", "Delete message")
	p.until("an empty channel", `document.querySelector('.welcome')`)
}
