package playground_test

import (
	"context"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// The tests in a browser need Chromium. Where there is none they are skipped, unless TIKTALKS_CHROMIUM is "required".

var programs = []string{"chromium", "chromium-browser", "google-chrome"}

// browser is one Chromium for all tests; each has a tab with a profile of its own.
var browser struct {
	once   sync.Once
	ctx    context.Context
	cancel []context.CancelFunc
	err    error
}

func TestMain(m *testing.M) {
	code := m.Run()
	for n := len(browser.cancel) - 1; n >= 0; n-- {
		browser.cancel[n]()
	}
	os.Exit(code)
}

// chromium starts the browser, or skips the test.
func chromium(t *testing.T) context.Context {
	t.Helper()
	program := ""
	for _, name := range programs {
		if path, err := exec.LookPath(name); err == nil && program == "" {
			program = path
		}
	}
	if program == "" {
		if os.Getenv("TIKTALKS_CHROMIUM") == "required" {
			t.Fatalf("TIKTALKS_CHROMIUM is \"required\", and none of %v is on this machine", programs)
		}
		t.Skipf("needs a browser, and none of %v is on this machine (Debian: apt-get install chromium)", programs)
	}
	browser.once.Do(func() { launch(program) })
	if browser.err != nil {
		t.Fatal(browser.err)
	}
	return browser.ctx
}

func launch(program string) {
	flags := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(program), chromedp.NoSandbox, chromedp.DisableGPU, chromedp.WindowSize(1280, 860),
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-component-update", true), chromedp.Flag("lang", "en-GB"),
		chromedp.Env("LANGUAGE=en_GB", "TZ=UTC"),
	)
	allocator, end := chromedp.NewExecAllocator(context.Background(), flags...)
	ctx, cancel := chromedp.NewContext(allocator)
	browser.ctx, browser.cancel = ctx, []context.CancelFunc{end, cancel}
	browser.err = chromedp.Do(ctx)
}

// page is the playground's page in a tab.
type page struct {
	t   *testing.T
	ctx context.Context

	mu       sync.Mutex
	problems []string // what the console said, and requests to other hosts
	ended    bool     // the test ends the program itself: that it is gone is no problem
}

// patience is how long a page may take for anything: the machine may be busy.
const patience = 15 * time.Second

// visit opens the address in a tab of its own. The test fails if the console reports an error, or if the page asks another
// host for anything.
func visit(t *testing.T, address string, width, height int64) *page {
	t.Helper()
	tab, cancel := chromedp.NewContext(chromium(t), chromedp.WithNewBrowserContext())
	t.Cleanup(cancel)
	p := &page{t: t, ctx: tab}
	if err := chromedp.Do(tab); err != nil { // opens the tab
		t.Fatal(err)
	}
	if err := chromedp.Listen(tab, p.watch(address)); err != nil {
		t.Fatal(err)
	}
	p.run("open the page", chromedp.EmulateViewport(width, height), chromedp.Navigate(address))
	p.until("the first view", `document.querySelector('header h1')?.textContent.length > 2 && document.querySelector('.welcome, .row')`)
	t.Cleanup(func() {
		p.mu.Lock()
		defer p.mu.Unlock()
		for _, problem := range p.problems {
			t.Error(problem)
		}
		if t.Failed() {
			ctx, cancel := context.WithTimeout(tab, 3*time.Second)
			defer cancel()
			text, err := chromedp.Run(ctx, chromedp.Evaluate[string](`document.body.innerText + '\n#box: ' + document.querySelector('#box')?.value + ' focus: ' + document.activeElement?.outerHTML.slice(0, 200)`))
			t.Logf("the page says (%v):\n%s", err, text)
		}
	})
	return p
}

func (p *page) watch(address string) func(any) {
	own, _ := url.Parse(address)
	return func(event any) {
		p.mu.Lock()
		defer p.mu.Unlock()
		switch e := event.(type) {
		case *runtime.EventExceptionThrown:
			p.problems = append(p.problems, "exception: "+e.ExceptionDetails.Text)
		case *runtime.EventConsoleAPICalled:
			p.problems = append(p.problems, fmt.Sprintf("the console has a message of type %s: %s", e.Type, e.Args[0].Value))
		case *log.EventEntryAdded:
			if expected := e.Entry.Source == log.EntrySourceNetwork && (p.ended || strings.Contains(e.Entry.URL, "/api/")); !expected {
				p.problems = append(p.problems, "the browser logs: "+e.Entry.Text)
			}
		case *network.EventRequestWillBeSent:
			if asked, err := url.Parse(e.Request.URL); err != nil || asked.Host != own.Host && asked.Scheme != "data" {
				p.problems = append(p.problems, "the page asks for "+e.Request.URL)
			}
		}
	}
}

func (p *page) run(what string, steps ...chromedp.Action[chromedp.Void]) {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	if err := chromedp.Do(ctx, steps...); err != nil {
		p.t.Fatalf("%s: %v", what, err)
	}
}

// until waits for a JavaScript expression to become true.
func (p *page) until(what, expression string) {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	if _, err := chromedp.Run(ctx, chromedp.Poll[bool]("Boolean("+expression+")", chromedp.WithPollingInterval(30*time.Millisecond))); err != nil {
		p.t.Fatalf("no sign of %s: %v", what, err)
	}
}

// value is what a JavaScript expression gives.
func value[T any](p *page, expression string) T {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	v, err := chromedp.Run(ctx, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
	if err != nil {
		p.t.Fatalf("%s: %v", expression, err)
	}
	return v
}

// shows waits for a text in the list of messages.
func (p *page) shows(text string) {
	p.t.Helper()
	p.until(fmt.Sprintf("%q in the messages", text), fmt.Sprintf(`document.querySelector('.log').textContent.includes(%q)`, text))
}

// hides checks that a text is not in the list of messages.
func (p *page) hides(text string) {
	p.t.Helper()
	if value[bool](p, fmt.Sprintf(`document.querySelector('.log').textContent.includes(%q)`, text)) {
		p.t.Errorf("the messages show %q", text)
	}
}

// press clicks what the selector and a part of its text or label name.
func (p *page) press(selector, text string) {
	p.t.Helper()
	find := fmt.Sprintf(`[...document.querySelectorAll(%q)].find(e => (e.textContent + ' ' + (e.getAttribute('aria-label') ?? '')).includes(%q))`, selector, text)
	p.until(fmt.Sprintf("%s with %q", selector, text), find)
	p.run("press "+text, chromedp.Evaluate[chromedp.Void](find+".click()"))
}

// become plays somebody else.
func (p *page) become(role string) {
	p.t.Helper()
	p.press("label.person", role+",")
	p.until("the view of "+role, fmt.Sprintf(`document.documentElement.dataset.me === %q`, role))
}

// focus puts the cursor into an input and empties it.
func (p *page) focus(selector string) {
	p.t.Helper()
	p.until(selector, fmt.Sprintf(`document.querySelector(%q)?.offsetParent`, selector))
	p.run("focus", chromedp.Evaluate[chromedp.Void](fmt.Sprintf(`document.querySelector(%q).focus(); document.activeElement.value = ''`, selector)))
}

// keys presses keys in whatever has the focus.
func (p *page) keys(keys string) {
	p.t.Helper()
	p.run("press keys", chromedp.KeyEvent(keys))
}

// enter presses Enter as a keyboard does: what the page prevents brings no character.
func (p *page) enter() {
	p.t.Helper()
	p.run("press Enter", chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
		for _, kind := range []input.DispatchKeyEventType{input.DispatchKeyEventTypeRawKeyDown, input.DispatchKeyEventTypeKeyUp} {
			press := input.DispatchKeyEventParams{Type: kind, Key: "Enter", Code: "Enter", WindowsVirtualKeyCode: 13, NativeVirtualKeyCode: 13}
			if _, err := cdp.Call(ctx, t, input.DispatchKeyEvent, press); err != nil {
				return err
			}
		}
		return nil
	}))
}

// write types into the message box and sends it.
func (p *page) write(text string) {
	p.t.Helper()
	p.focus("#box")
	p.keys(text)
	p.run("close the suggestions", chromedp.Evaluate[chromedp.Void](`document.querySelector('.picker').hidden || document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape'}))`))
	p.enter()
}

// slash calls a command as people do: by typing its name, then what its first option takes.
func (p *page) slash(path, first string) {
	p.t.Helper()
	p.focus("#box")
	p.keys("/" + path + " ")
	p.until("the form of /"+path, `document.querySelector('form.command')`)
	if first != "" {
		p.focus("form.command .field input")
		p.keys(first)
	}
}

// choose picks a value of a menu.
func (p *page) choose(selector, value string) {
	p.t.Helper()
	p.until(selector, fmt.Sprintf(`document.querySelector(%q)`, selector))
	p.run("choose", chromedp.Evaluate[chromedp.Void](fmt.Sprintf(
		`{ const s = document.querySelector(%q); s.value = %q; s.dispatchEvent(new Event('change')); }`, selector, value)))
}

// send sends the command that is being filled in.
func (p *page) send() {
	p.t.Helper()
	p.press("form.command button[type=submit]", "Send")
}
