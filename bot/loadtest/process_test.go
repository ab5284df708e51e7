package loadtest

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"tiktalks/bot/discordtest"
)

// process is a bot that runs by itself.
type process struct {
	*exec.Cmd
	server  *discordtest.Server
	metrics string // the address of its metrics; empty: it has none
	log     *os.File
	begun   time.Time
	wait    func() error // for its end
}

// starter starts a bot on a server.
type starter func(t testing.TB, server *discordtest.Server) *process

// startBot starts the real program, which keeps its things in a folder.
func startBot(t testing.TB, server *discordtest.Server) *process {
	t.Helper()
	return startBotIn(t, server, t.TempDir())
}

// startBotIn starts the real program on the folder of an earlier one.
func startBotIn(t testing.TB, server *discordtest.Server, data string) *process {
	t.Helper()
	metrics := freeAddress(t)
	c := exec.Command(program, "serve")
	c.Dir, c.Env = data, []string{
		"DISCORD_TOKEN=" + server.Token(), "DISCORD_API_URL=" + server.URL(), "DATA_DIR=" + data, "METRICS_ADDR=" + metrics,
	}
	p := begin(t, server, c)
	p.metrics = metrics
	return p
}

// startEcho starts the echo bot.
func startEcho(t testing.TB, server *discordtest.Server) *process {
	t.Helper()
	return begin(t, server, exec.Command(os.Args[0], "echo", server.URL(), server.Token()))
}

func begin(t testing.TB, server *discordtest.Server, c *exec.Cmd) *process {
	t.Helper()
	log, err := os.Create(filepath.Join(t.TempDir(), "log"))
	if err != nil {
		t.Fatal(err)
	}
	p := &process{Cmd: c, server: server, log: log, begun: time.Now()}
	if c.Stderr = log; c.Start() != nil {
		t.Fatal("the bot does not start")
	}
	p.wait = sync.OnceValue(c.Wait)
	t.Cleanup(func() {
		_ = c.Process.Kill() // where the test has not ended it already
		_ = p.wait()
		_ = log.Close()
	})
	return p
}

// freeAddress gives an address that nobody listens on.
func freeAddress(t testing.TB) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}

// ready waits until the bot is connected and has published its commands.
func (p *process) ready(t testing.TB) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	err := p.server.Await(ctx, "the commands", func() bool {
		connected := len(p.server.Gateway().Log(discordtest.Identified, discordtest.Resumed)) > 0
		return connected && len(p.server.Commands("")) > 0
	})
	if err != nil {
		t.Fatalf("%v\nthe bot's log:\n%s", err, p.tail())
	}
}

// tail gives the end of the log.
func (p *process) tail() string {
	log, err := os.ReadFile(p.log.Name())
	if err != nil {
		return err.Error()
	}
	return string(log[max(0, len(log)-4000):])
}

// terminate asks the bot to end, and tells how long that took and with which code it did.
func (p *process) terminate(t testing.TB) (took time.Duration, code int) {
	t.Helper()
	begun := time.Now()
	if err := p.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	err := p.wait()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return time.Since(begun), p.ProcessState.ExitCode()
}

// resident gives the memory that the process takes, in MB.
func (p *process) resident(t testing.TB) float64 {
	t.Helper()
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", p.Process.Pid))
	if err != nil {
		t.Skipf("memory can't be measured here: %v", err)
	}
	_, after, _ := strings.Cut(string(status), "VmRSS:")
	kilobytes, err := strconv.ParseFloat(strings.Fields(after)[0], 64)
	if err != nil {
		t.Fatal(err)
	}
	return kilobytes / 1024
}

// processor gives the processor time that the process has used.
func (p *process) processor(t testing.TB) time.Duration {
	t.Helper()
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", p.Process.Pid))
	if err != nil {
		return 0 // only Linux tells it so
	}
	_, after, _ := strings.Cut(string(stat), ") ")
	fields, ticks := strings.Fields(after), 0
	for _, field := range fields[11:13] { // in user mode and in the kernel, in hundredths of a second (man proc_pid_stat)
		n, err := strconv.Atoi(field)
		if err != nil {
			t.Fatal(err)
		}
		ticks += n
	}
	return time.Duration(ticks) * 10 * time.Millisecond
}

// figures reads the metrics without labels.
func (p *process) figures(t testing.TB) map[string]float64 {
	t.Helper()
	response, err := http.Get("http://" + p.metrics + "/metrics")
	if err != nil {
		t.Fatalf("%v\nthe bot's log:\n%s", err, p.tail())
	}
	defer response.Body.Close()
	all := map[string]float64{}
	lines := bufio.NewScanner(io.LimitReader(response.Body, 1<<20))
	for lines.Scan() {
		name, value, found := strings.Cut(lines.Text(), " ")
		if n, err := strconv.ParseFloat(value, 64); found && err == nil {
			all[name] = n
		}
	}
	return all
}
