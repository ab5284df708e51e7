package playground_test

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/chromedp"

	"tiktalks/knowledge/facts"
)

// screenshots says where TestScreenshots puts its pictures:
//
//	go test ./bot/playground -run TestScreenshots -screenshots "$PWD/docs/screenshots"
var screenshots = flag.String("screenshots", "", "folder to write screenshots of the page to")

// shot writes a picture of the whole page.
func (p *page) shot(name string) {
	p.t.Helper()
	p.until("the components", `[...document.querySelectorAll('discord-message')].every(m => m.shadowRoot?.querySelector('.discord-message-inner'))`)
	picture := value[bool](p, `new Promise(done => setTimeout(() => { document.activeElement.blur(); done(true); }, 250))`)
	png, err := chromedp.Run(p.ctx, chromedp.CaptureScreenshot())
	if err != nil || !picture {
		p.t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(*screenshots, name+".png"), png, 0o644); err != nil {
		p.t.Fatal(err)
	}
}

// TestScreenshots takes the pictures of the README: the shipped facts, and the answers that are hardest to lay out.
func TestScreenshots(t *testing.T) {
	if *screenshots == "" {
		t.Skip("takes pictures only with -screenshots DIR")
	}
	shipped := t.TempDir()
	if err := os.CopyFS(shipped, facts.Shipped()); err != nil {
		t.Fatal(err)
	}
	t.Run("shipped facts", func(t *testing.T) { shootShipped(t, open(t, shipped, nil)) })
	t.Run("hard to lay out", func(t *testing.T) { shootHard(t, open(t, lake(t), nil)) })
	t.Run("a refresh", func(t *testing.T) { shootRefresh(t, lake(t)) })
	t.Run("parts", func(t *testing.T) { shootParts(t, puppet(t)) })
}

func shootShipped(t *testing.T, address string) {
	p := visit(t, address, desktopWide, desktopHigh)
	p.focus("#box")
	p.keys("/")
	p.until("the commands", `document.querySelectorAll('.picker [role=option]').length >= 5`)
	p.shotFocused("commands")
	p.slash("ask", "when did the deal close?")
	p.shotFocused("asking")
	p.send()
	p.shows("22 January 2026")
	p.write("@tiktalks who owns TikTok US now?")
	p.until("the second answer", `document.querySelectorAll('.row').length === 3`)
	p.shot("answers-dark")
	p.press(".row:last-child .tools button", "Why")
	p.until("the reasons", `document.querySelector('.candidate')`)
	p.shot("why")
	p.press(".panel button", "Close")
	p.press(".settings summary", "View")
	p.press(".settings label", "Light theme")
	p.press(".settings summary", "View")
	p.shot("answers-light")

	phone := visit(t, address, phoneWide, phoneHigh)
	phone.shot("phone-dark")
	phone.press(".burger", "Channels")
	phone.shot("phone-places")
	phone.press(".place", "questions")
	phone.slash("latest", "")
	phone.send()
	phone.until("the news", `document.querySelectorAll('.row').length === 1`)
	phone.shot("phone-latest")
}

func shootHard(t *testing.T, address string) {
	p := visit(t, address, phoneWide, phoneHigh)
	p.slash("ask", "what is the motto of the otter?")
	p.send()
	p.shows("free tickets")
	p.slash("ask", "what is the registration of the otter?")
	p.send()
	p.shows("AVENSEE")
	p.slash("about", "")
	p.send()
	p.shows("Only you")
	p.shot("phone-hard")
	p.press(".row .tools button", "More")
	p.shotFocused("phone-menu")
	p.press(".context button", "Why")
	p.until("the reasons", `document.querySelector('.candidate')`)
	p.shot("phone-why")
	p.press(".panel button", "Close")
	p.press(".settings summary", "View")
	p.press(".settings label", "Show embeds")
	p.shotFocused("phone-no-embeds")
	p.press(".settings summary", "View")
	p.slash("fact", "otter")
	p.until("the suggestions", `document.querySelector('form.command [role=option]')`)
	p.shotFocused("phone-suggestions")
}

// shootRefresh is a moderator's refresh of a base that has changed.
func shootRefresh(t *testing.T, dir string) {
	p := visit(t, open(t, dir, nil), desktopWide, desktopHigh)
	p.slash("ask", "when was the heron launched?")
	p.send()
	p.shows(launched)
	p.become("moderator")
	change(t, dir, "launched on 3 May 2024", "launched on 4 May 2024")
	p.slash("facts refresh", "")
	p.send()
	p.shows("heron-launch")
	p.shot("moderator-refresh")
}

// shotFocused is shot with what has the focus left as it is.
func (p *page) shotFocused(name string) {
	p.t.Helper()
	value[bool](p, `new Promise(done => setTimeout(() => done(true), 300))`)
	png, err := chromedp.Run(p.ctx, chromedp.CaptureScreenshot())
	if err != nil {
		p.t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(*screenshots, name+".png"), png, 0o644); err != nil {
		p.t.Fatal(err)
	}
}

func shootParts(t *testing.T, address string) {
	p := visit(t, address, desktopWide, 1000)
	p.slash("parts", "")
	p.send()
	p.shows("Bold")
	p.slash("picture", "")
	p.send()
	p.until("the picture", `document.querySelector('.picture img')?.naturalWidth === 300`)
	p.shot("parts-dark")
	p.press("discord-button", "Report")
	p.until("the form", `document.querySelector('dialog[open] textarea')`)
	p.shotFocused("form")
	p.press("dialog button", "Cancel")
	p.press(".place", "questions")
	for command, shown := range map[string]string{"long": "2000", "never": "did not respond"} {
		p.slash(command, "")
		p.send()
		p.shows(shown)
	}
	p.shot("refused")
	phone := visit(t, address, phoneWide, phoneHigh)
	phone.press(".settings summary", "View")
	phone.press(".settings label", "Light theme")
	phone.press(".settings summary", "View")
	phone.shot("phone-parts-light")
}
