package bot

import (
	"crypto/ed25519"
	"errors"
	"fmt"
	"log/slog"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"tiktalks/bot/gateway"
	"tiktalks/bot/webhook"
	"tiktalks/knowledge"
)

// Config is everything that is set from outside, by environment variables (see Variables).
type Config struct {
	Token         string
	APIURL        string // base address of Discord's REST API
	CommandGuild  string // id of the one server to publish commands to; empty: everywhere
	CuratorGuilds []string
	DataDir       string // folder for what must survive a restart; empty: nothing does
	DatabaseURL   string // of the PostgreSQL that copies share; empty: a SQLite file in DataDir
	Shards        gateway.Shards
	MetricsAddr   string
	// InteractionsAddr is where interactions come in over HTTP; empty: they come by the gateway. PublicKey goes with it.
	InteractionsAddr string
	PublicKey        ed25519.PublicKey // of the application
	LogLevel         slog.Level
	FactsSource      string
	FactsPrivate     bool // FACTS_SOURCE may be on a private network
	// FactsRefresh is how often FACTS_SOURCE is looked at by itself; 0: never. What is new is shown in FactsRefreshChannel, to
	// be confirmed there, or applied without a word from anybody.
	FactsRefresh        time.Duration
	FactsRefreshChannel string
	FactsRefreshApply   bool
	Model               ModelConfig
	Trial               bool // it is the playground's: no variable sets this
}

// ModelConfig says which language model words answers, if any.
type ModelConfig struct {
	URL        string
	Key        string
	Name       string
	TokenField string // "max_tokens" or "max_completion_tokens": servers know one or the other
	Ceilings   knowledge.Ceilings
	OptIn      bool // off in a server until its moderators switch it on
}

// Variable is one environment variable.
type Variable struct {
	Name  string
	About string // what it is for, one line
	set   func(c *Config, value string) error
}

// Variables lists every variable that the program reads.
func Variables() []Variable {
	return []Variable{
		{"DISCORD_TOKEN", "the bot's token, from the developer portal, page Bot", func(c *Config, v string) error {
			c.Token = strings.TrimPrefix(v, "Bot ")
			if strings.ContainsFunc(c.Token, func(r rune) bool { return r <= ' ' || r > '~' }) {
				return errors.New("a token has no spaces and no special characters: copy it anew from the developer portal, page Bot")
			}
			return nil
		}},
		{"DISCORD_API_URL", "base address of Discord's REST API, for proxies and tests", func(c *Config, v string) error {
			c.APIURL = strings.TrimRight(v, "/")
			return isAddress(v)
		}},
		{"COMMAND_GUILD", "id of one server: publish the commands only there, at once (for trying out)", func(c *Config, v string) error {
			c.CommandGuild = v
			return isSnowflake(v)
		}},
		{"CURATOR_GUILDS", "ids of the servers whose moderators may change the facts, separated by commas; empty: none, but moderators of any may refresh them",
			func(c *Config, v string) error {
				c.CuratorGuilds = splitList(v)
				return errors.Join(each(c.CuratorGuilds, isSnowflake)...)
			}},
		{"FACTS_SOURCE", "where /facts refresh loads the facts from: a folder, or an https address of a .tar.gz, .zip or .yaml",
			func(c *Config, v string) error {
				c.FactsSource = v
				return nil
			}},
		{"FACTS_ALLOW_PRIVATE", "true: FACTS_SOURCE may be on a private network", func(c *Config, v string) (err error) {
			c.FactsPrivate, err = strconv.ParseBool(v)
			return boolError(err)
		}},
		{"FACTS_REFRESH", "how often FACTS_SOURCE is looked at by itself, for example 6h; needs DATA_DIR or DATABASE_URL, and a channel or APPLY; empty: never",
			func(c *Config, v string) (err error) {
				c.FactsRefresh, err = time.ParseDuration(v)
				if err != nil || c.FactsRefresh < time.Minute {
					return errors.New("write a time of at least a minute, for example 30m or 6h")
				}
				return nil
			}},
		{"FACTS_REFRESH_CHANNEL", "id of the channel in which what is new is shown, to be confirmed there", func(c *Config, v string) error {
			c.FactsRefreshChannel = v
			return isSnowflake(v)
		}},
		{"FACTS_REFRESH_APPLY", "true: what is new is put in force without being confirmed; what moderators have changed stays",
			func(c *Config, v string) (err error) {
				c.FactsRefreshApply, err = strconv.ParseBool(v)
				return boolError(err)
			}},
		{"DATA_DIR", "folder for what must survive a restart; empty: nothing is kept", func(c *Config, v string) error {
			c.DataDir = v
			return nil
		}},
		{"DATABASE_URL", "postgres://… of the database that several copies share; empty: a file in DATA_DIR", func(c *Config, v string) error {
			c.DatabaseURL = v
			if u, err := url.Parse(v); err != nil || u.Scheme != "postgres" && u.Scheme != "postgresql" {
				return errors.New("write an address that begins with postgres://")
			}
			return nil
		}},
		{"SHARDS", "auto (the default: as many as Discord recommends), a number, or 0-1/4 for a process that serves some of four",
			func(c *Config, v string) (err error) {
				c.Shards, err = gateway.ParseShards(v)
				return err
			}},
		{"INTERACTIONS_ADDR", "address where Discord's interactions come in over HTTP, at /interactions, for example 127.0.0.1:8080; empty: they come by the gateway",
			func(c *Config, v string) error {
				c.InteractionsAddr = v
				return isListenAddress(v)
			}},
		{"DISCORD_PUBLIC_KEY", "the application's public key, from the developer portal, page General Information; goes with INTERACTIONS_ADDR",
			func(c *Config, v string) (err error) {
				c.PublicKey, err = webhook.ParseKey(v)
				return err
			}},
		{"METRICS_ADDR", "address for /healthz, /readyz and /metrics, for example 127.0.0.1:9090; empty: none", func(c *Config, v string) error {
			c.MetricsAddr = v
			return isListenAddress(v)
		}},
		{"LOG_LEVEL", "debug, info, warn or error", func(c *Config, v string) error {
			if c.LogLevel.UnmarshalText([]byte(v)) != nil {
				return errors.New("use debug, info, warn or error")
			}
			return nil
		}},
		{"OPENAI_BASE_URL", "address of an OpenAI-compatible server, ending in /v1; empty: no model words answers", func(c *Config, v string) error {
			c.Model.URL = v
			return isAddress(v)
		}},
		{"OPENAI_API_KEY", "its key; local servers need none", func(c *Config, v string) error {
			c.Model.Key = v
			return nil
		}},
		{"OPENAI_MODEL", "the model's name there", func(c *Config, v string) error {
			c.Model.Name = v
			return nil
		}},
		{"OPENAI_TOKEN_FIELD", "max_tokens (the default; local servers) or max_completion_tokens (OpenAI's newer models)",
			func(c *Config, v string) error {
				c.Model.TokenField = v
				if v != "max_tokens" && v != "max_completion_tokens" {
					return errors.New("use max_tokens or max_completion_tokens")
				}
				return nil
			}},
		{"OPENAI_DAILY_TOKENS", "most tokens a day (UTC) for each server; then answers are in the facts' own words; empty: no limit",
			func(c *Config, v string) (err error) {
				c.Model.Ceilings.Tokens, err = strconv.Atoi(v)
				if err != nil || c.Model.Ceilings.Tokens <= 0 {
					return errors.New("write a whole number above 0")
				}
				return nil
			}},
		{"OPENAI_DAILY_DOLLARS", "most dollars a day (UTC) for all servers; needs both prices; empty: no limit", func(c *Config, v string) error {
			return amount(&c.Model.Ceilings.Dollars, v)
		}},
		{"OPENAI_PRICE_IN", "dollars for a million tokens that the model reads", func(c *Config, v string) error {
			return amount(&c.Model.Ceilings.PriceIn, v)
		}},
		{"OPENAI_PRICE_OUT", "dollars for a million tokens that the model writes", func(c *Config, v string) error {
			return amount(&c.Model.Ceilings.PriceOut, v)
		}},
		{"OPENAI_OPT_IN", "true: the model is off in a server until its moderators switch it on", func(c *Config, v string) (err error) {
			c.Model.OptIn, err = strconv.ParseBool(v)
			return boolError(err)
		}},
	}
}

// ReadConfig reads the variables. The error names everything that is wrong, one line each.
func ReadConfig(env map[string]string) (Config, error) {
	c := Config{APIURL: "https://discord.com/api/v9", Model: ModelConfig{TokenField: "max_tokens"}}
	var problems []error
	for _, v := range Variables() {
		value := strings.TrimSpace(env[v.Name])
		if value == "" {
			continue
		}
		if err := v.set(&c, value); err != nil {
			problems = append(problems, fmt.Errorf("%s: %w", v.Name, err))
		}
	}
	if (c.Model.URL == "") != (c.Model.Name == "") {
		problems = append(problems, errors.New("OPENAI_BASE_URL and OPENAI_MODEL belong together: set both or none"))
	}
	if isSet(env, "INTERACTIONS_ADDR") != isSet(env, "DISCORD_PUBLIC_KEY") {
		problems = append(problems, errors.New("INTERACTIONS_ADDR and DISCORD_PUBLIC_KEY belong together: set both or none"))
	}
	problems = append(problems, ceilingProblems(c.Model.Ceilings)...)
	if c.FactsRefresh > 0 && (c.FactsSource == "" || c.DataDir == "" && c.DatabaseURL == "") {
		problems = append(problems, errors.New("FACTS_REFRESH can do nothing without FACTS_SOURCE and one of DATA_DIR and DATABASE_URL"))
	}
	if c.FactsRefresh > 0 && c.FactsRefreshChannel == "" && !c.FactsRefreshApply {
		problems = append(problems, errors.New("FACTS_REFRESH can do nothing without FACTS_REFRESH_CHANNEL or FACTS_REFRESH_APPLY"))
	}
	return c, errors.Join(problems...)
}

// ceilingProblems tells what is wrong with what a model may cost: with a ceiling below what is held for one call none would ever be made.
func ceilingProblems(l knowledge.Ceilings) []error {
	var problems []error
	if one := knowledge.PerCall.In + knowledge.PerCall.Out; l.Tokens > 0 && l.Tokens < one {
		problems = append(problems, fmt.Errorf("OPENAI_DAILY_TOKENS: write %d or more: so much is held for one call", one))
	}
	switch one := l.Cost(knowledge.PerCall); {
	case l.Dollars == 0:
	case l.PriceIn == 0 || l.PriceOut == 0:
		problems = append(problems, errors.New("OPENAI_DAILY_DOLLARS needs OPENAI_PRICE_IN and OPENAI_PRICE_OUT"))
	case l.Dollars < one:
		problems = append(problems, fmt.Errorf("OPENAI_DAILY_DOLLARS: write %.4f or more: so much is held for one call at these prices", one))
	}
	return problems
}

// ReadServing is ReadConfig for serving, where the token must be there.
func ReadServing(env map[string]string) (Config, error) {
	c, err := ReadConfig(env)
	if c.Token == "" {
		err = errors.Join(errors.New("DISCORD_TOKEN is not set: copy the bot token from the developer portal, page Bot"), err)
	}
	return c, err
}

func isSet(env map[string]string, name string) bool { return strings.TrimSpace(env[name]) != "" }

func isAddress(v string) error {
	u, err := url.Parse(v)
	if err != nil || u.Host == "" || u.Scheme != "https" && u.Scheme != "http" {
		return errors.New("write an address that begins with https:// or http://")
	}
	return nil
}

func isSnowflake(v string) error {
	if _, err := strconv.ParseUint(v, 10, 64); err != nil {
		return errors.New("write an id, a number of 17 to 20 digits")
	}
	return nil
}

func isListenAddress(v string) error {
	at := strings.LastIndexByte(v, ':')
	if at < 0 {
		return errors.New("write host:port, for example 127.0.0.1:9090")
	}
	if _, err := strconv.ParseUint(v[at+1:], 10, 16); err != nil {
		return errors.New("write a port number after the colon, for example 127.0.0.1:9090")
	}
	return nil
}

// amount reads a sum of dollars above 0.
func amount(into *float64, v string) error {
	n, err := strconv.ParseFloat(v, 64)
	if err != nil || !(n > 0) || n > 1e6 {
		return errors.New("write a sum in dollars above 0, for example 0.5")
	}
	*into = n
	return nil
}

func boolError(err error) error {
	if err != nil {
		return errors.New("use true or false")
	}
	return nil
}

func splitList(v string) []string {
	parts := strings.FieldsFunc(v, func(r rune) bool { return r == ',' || r == ' ' })
	return slices.Clip(parts)
}

func each(values []string, check func(string) error) []error {
	var all []error
	for _, v := range values {
		all = append(all, check(v))
	}
	return all
}
