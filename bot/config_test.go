package bot_test

import (
	"bytes"
	"fmt"
	"log/slog"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"tiktalks/bot"
	"tiktalks/bot/gateway"
)

// settings are all variables, with what is taken and what is refused.
var settings = []struct {
	name string
	good map[string]func(c *bot.Config) // by value: what it changes
	bad  []string
}{
	{"DISCORD_TOKEN", map[string]func(*bot.Config){
		"abc": func(c *bot.Config) { c.Token = "abc" }, "Bot abc": func(c *bot.Config) { c.Token = "abc" }, " abc\n": func(c *bot.Config) { c.Token = "abc" },
	}, []string{"two words", "a\nb", "tökén"}},
	{"DISCORD_API_URL", map[string]func(*bot.Config){
		"http://127.0.0.1:1/api/v9/": func(c *bot.Config) { c.APIURL = "http://127.0.0.1:1/api/v9" },
		"https://proxy.example":      func(c *bot.Config) { c.APIURL = "https://proxy.example" },
	}, []string{"discord.com", "ftp://discord.com", "https://", "://"}},
	{"COMMAND_GUILD", map[string]func(*bot.Config){
		"123456789012345678": func(c *bot.Config) { c.CommandGuild = "123456789012345678" },
	}, []string{"my server", "-1", "1.5"}},
	{"CURATOR_GUILDS", map[string]func(*bot.Config){
		"123456789012345678, 123456789012345679,": func(c *bot.Config) {
			c.CuratorGuilds = []string{"123456789012345678", "123456789012345679"}
		},
	}, []string{"123456789012345678,x", "a;b"}},
	{"FACTS_SOURCE", map[string]func(*bot.Config){"facts": func(c *bot.Config) { c.FactsSource = "facts" }}, nil},
	{"FACTS_ALLOW_PRIVATE", map[string]func(*bot.Config){
		"true": func(c *bot.Config) { c.FactsPrivate = true }, "1": func(c *bot.Config) { c.FactsPrivate = true }, "false": func(*bot.Config) {},
	}, []string{"maybe", "yes please"}},
	{"FACTS_REFRESH", map[string]func(*bot.Config){"6h": func(c *bot.Config) { c.FactsRefresh = 6 * time.Hour }}, []string{"often", "1s", "6"}},
	{"FACTS_REFRESH_CHANNEL", map[string]func(*bot.Config){
		"123456789012345678": func(c *bot.Config) { c.FactsRefreshChannel = "123456789012345678" },
	}, []string{"#moderators"}},
	{"FACTS_REFRESH_APPLY", map[string]func(*bot.Config){"true": func(c *bot.Config) { c.FactsRefreshApply = true }}, []string{"perhaps"}},
	{"DATA_DIR", map[string]func(*bot.Config){"data": func(c *bot.Config) { c.DataDir = "data" }}, nil},
	{"DATABASE_URL", map[string]func(*bot.Config){
		"postgres://u:p@db/tiktalks": func(c *bot.Config) { c.DatabaseURL = "postgres://u:p@db/tiktalks" },
	}, []string{"mysql://db", "db.example"}},
	{"SHARDS", map[string]func(*bot.Config){
		"auto": func(*bot.Config) {}, "0-1/4": func(c *bot.Config) { c.Shards, _ = gateway.ParseShards("0-1/4") },
	}, []string{"many", "4/4"}},
	{"INTERACTIONS_ADDR", map[string]func(*bot.Config){
		"127.0.0.1:8080": func(c *bot.Config) { c.InteractionsAddr = "127.0.0.1:8080" },
	}, []string{"8080", "host:http"}},
	{"DISCORD_PUBLIC_KEY", map[string]func(*bot.Config){
		strings.Repeat("cd", 32): func(c *bot.Config) { c.PublicKey = bytes.Repeat([]byte{0xcd}, 32) },
	}, []string{"ab", strings.Repeat("x", 64)}},
	{"METRICS_ADDR", map[string]func(*bot.Config){
		"127.0.0.1:9090": func(c *bot.Config) { c.MetricsAddr = "127.0.0.1:9090" }, ":9090": func(c *bot.Config) { c.MetricsAddr = ":9090" },
	}, []string{"9090", "host:", "host:http", ":99999"}},
	{"LOG_LEVEL", map[string]func(*bot.Config){
		"debug": func(c *bot.Config) { c.LogLevel = slog.LevelDebug }, "WARN": func(c *bot.Config) { c.LogLevel = slog.LevelWarn },
	}, []string{"loud"}},
	{"OPENAI_BASE_URL", map[string]func(*bot.Config){
		"http://localhost:11434/v1": func(c *bot.Config) { c.Model.URL = "http://localhost:11434/v1" },
	}, []string{"localhost:11434"}},
	{"OPENAI_API_KEY", map[string]func(*bot.Config){"k": func(c *bot.Config) { c.Model.Key = "k" }}, nil},
	{"OPENAI_MODEL", map[string]func(*bot.Config){"m": func(c *bot.Config) { c.Model.Name = "m" }}, nil},
	{"OPENAI_TOKEN_FIELD", map[string]func(*bot.Config){
		"max_tokens": func(*bot.Config) {}, "max_completion_tokens": func(c *bot.Config) { c.Model.TokenField = "max_completion_tokens" },
	}, []string{"tokens"}},
	{"OPENAI_DAILY_TOKENS", map[string]func(*bot.Config){"3000": func(c *bot.Config) { c.Model.Ceilings.Tokens = 3000 }}, []string{"0", "many", "-1", "2000"}},
	{"OPENAI_PRICE_IN", map[string]func(*bot.Config){"0.4": func(c *bot.Config) { c.Model.Ceilings.PriceIn = 0.4 }}, []string{"free", "-1", "NaN"}},
	{"OPENAI_PRICE_OUT", map[string]func(*bot.Config){"1.6": func(c *bot.Config) { c.Model.Ceilings.PriceOut = 1.6 }}, []string{"free", "-1"}},
	{"OPENAI_DAILY_DOLLARS", map[string]func(*bot.Config){"2.5": func(c *bot.Config) { c.Model.Ceilings.Dollars = 2.5 }}, []string{"NaN", "much"}},
	{"OPENAI_OPT_IN", map[string]func(*bot.Config){"true": func(c *bot.Config) { c.Model.OptIn = true }}, []string{"perhaps"}},
}

func TestEveryVariable(t *testing.T) {
	t.Parallel()
	var tried []string
	for _, s := range settings {
		tried = append(tried, s.name)
		for value, change := range s.good {
			env := map[string]string{"OPENAI_BASE_URL": "http://a.example", "OPENAI_MODEL": "b", // these two belong together
				"INTERACTIONS_ADDR": ":1", "DISCORD_PUBLIC_KEY": strings.Repeat("ab", 32), // and these two
				"OPENAI_PRICE_IN": "1", "OPENAI_PRICE_OUT": "1", // a ceiling needs them
				"FACTS_SOURCE": "s", "DATA_DIR": "d", "FACTS_REFRESH_CHANNEL": "1"} // a schedule needs these
			env[s.name] = value
			want, _ := bot.ReadConfig(nil)
			want.Model.URL, want.Model.Name = env["OPENAI_BASE_URL"], env["OPENAI_MODEL"]
			want.InteractionsAddr, want.PublicKey = ":1", bytes.Repeat([]byte{0xab}, 32)
			want.Model.Ceilings.PriceIn, want.Model.Ceilings.PriceOut = 1, 1
			want.FactsSource, want.DataDir, want.FactsRefreshChannel = "s", "d", "1"
			change(&want)
			got, err := bot.ReadConfig(env)
			if err != nil {
				t.Errorf("%s=%q is refused: %v", s.name, value, err)
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%s=%q (-want +got):\n%s", s.name, value, diff)
			}
		}
		for _, value := range s.bad {
			_, err := bot.ReadConfig(map[string]string{s.name: value})
			if err == nil || !strings.HasPrefix(err.Error(), s.name+": ") || s.name == "DISCORD_TOKEN" && strings.Contains(err.Error(), value) {
				t.Errorf("%s=%q: %v", s.name, value, err)
			}
		}
	}
	for _, v := range bot.Variables() {
		if !slices.Contains(tried, v.Name) || v.About == "" {
			t.Errorf("%s is not tried here, or not explained", v.Name)
		}
	}
}

// Whoever sets the bot up hears of everything that is wrong at once, one line each.
func TestConfigTellsAllProblemsAtOnce(t *testing.T) {
	t.Parallel()
	env, want := map[string]string{}, []string{"DISCORD_TOKEN is not set", "OPENAI_BASE_URL and OPENAI_MODEL belong together"}
	for _, s := range settings {
		if len(s.bad) > 0 && s.name != "DISCORD_TOKEN" {
			env[s.name] = s.bad[0]
			want = append(want, s.name+": ")
		}
	}
	_, err := bot.ReadServing(env)
	if err == nil {
		t.Fatal("no problem was found")
	}
	lines := strings.Split(err.Error(), "\n")
	if len(lines) != len(want) {
		t.Errorf("%d lines, want %d:\n%v", len(lines), len(want), err)
	}
	for _, begin := range want {
		if !slices.ContainsFunc(lines, func(line string) bool { return strings.HasPrefix(line, begin) }) {
			t.Errorf("no line begins %q:\n%v", begin, err)
		}
	}
}

// A schedule that could do nothing is told, whatever it lacks.
func TestAScheduleNeedsCompany(t *testing.T) {
	t.Parallel()
	whole := map[string]string{"FACTS_REFRESH": "6h", "FACTS_SOURCE": "s", "DATA_DIR": "d", "FACTS_REFRESH_CHANNEL": "1"}
	for _, change := range []struct{ without, instead, want string }{
		{"FACTS_SOURCE", "", "FACTS_REFRESH can do nothing without FACTS_SOURCE and one of DATA_DIR and DATABASE_URL"},
		{"DATA_DIR", "", "FACTS_REFRESH can do nothing without FACTS_SOURCE and one of DATA_DIR and DATABASE_URL"},
		{"DATA_DIR", "DATABASE_URL=postgres://db", ""},
		{"FACTS_REFRESH_CHANNEL", "", "FACTS_REFRESH can do nothing without FACTS_REFRESH_CHANNEL or FACTS_REFRESH_APPLY"},
		{"FACTS_REFRESH_CHANNEL", "FACTS_REFRESH_APPLY=true", ""},
	} {
		env := maps.Clone(whole)
		delete(env, change.without)
		name, value, _ := strings.Cut(change.instead, "=")
		env[name] = value
		_, err := bot.ReadConfig(env)
		if got := fmt.Sprint(err); change.want == "" && err != nil || change.want != "" && got != change.want {
			t.Errorf("without %s, with %q: %v", change.without, change.instead, err)
		}
	}
	if _, err := bot.ReadConfig(map[string]string{"FACTS_REFRESH_CHANNEL": "abc"}); err == nil || strings.Contains(err.Error(), "server") {
		t.Errorf("a channel's id that is none: %v", err)
	}
}

func TestConfigDefaults(t *testing.T) {
	t.Parallel()
	c, err := bot.ReadConfig(map[string]string{"DISCORD_TOKEN": "  "})
	if want := (bot.Config{APIURL: "https://discord.com/api/v9", Model: bot.ModelConfig{TokenField: "max_tokens"}}); err != nil || !cmp.Equal(c, want) {
		t.Errorf("got %+v, %v", c, err)
	}
}
