package bot

import (
	"errors"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"tiktalks/bot/gateway"
	"tiktalks/bot/webhook"
)

// Variable is one environment variable.
type Variable struct {
	Name  string
	About string // what it is for, one line
	set   func(c *Config, value string) error
}

// Variables lists every variable that the program reads.
func Variables() []Variable {
	return slices.Concat(discordVariables(), factsVariables(), servingVariables(), modelVariables())
}

func discordVariables() []Variable {
	return []Variable{
		{"DISCORD_TOKEN", "the bot's token, from the developer portal, page Bot", (*Config).setToken},
		{"DISCORD_API_URL", "base address of Discord's REST API, for proxies and tests", (*Config).setAPIURL},
		{"COMMAND_GUILD", "id of one server: publish the commands only there, at once (for trying out)",
			text(func(c *Config) *string { return &c.CommandGuild }, isSnowflake)},
		{"CURATOR_GUILDS", "ids of the servers whose moderators may change the facts, separated by commas; empty: none, but moderators of any may refresh them",
			(*Config).setCuratorGuilds},
	}
}

func factsVariables() []Variable {
	return []Variable{
		{"FACTS_SOURCE", "where /facts refresh loads the facts from: a folder, or an https address of a .tar.gz, .zip or .yaml",
			text(func(c *Config) *string { return &c.FactsSource })},
		{"FACTS_ALLOW_PRIVATE", "true: FACTS_SOURCE may be on a private network", truth(func(c *Config) *bool { return &c.FactsPrivate })},
		{"FACTS_REFRESH", "how often FACTS_SOURCE is looked at by itself, for example 6h; needs DATA_DIR or DATABASE_URL, and a channel or APPLY; empty: never",
			(*Config).setFactsRefresh},
		{"FACTS_REFRESH_CHANNEL", "id of the channel in which what is new is shown, to be confirmed there",
			text(func(c *Config) *string { return &c.FactsRefreshChannel }, isSnowflake)},
		{"FACTS_REFRESH_APPLY", "true: what is new is put in force without being confirmed; what moderators have changed stays",
			truth(func(c *Config) *bool { return &c.FactsRefreshApply })},
	}
}

func servingVariables() []Variable {
	return []Variable{
		{"DATA_DIR", "folder for what must survive a restart; empty: nothing is kept", text(func(c *Config) *string { return &c.DataDir })},
		{"DATABASE_URL", "postgres://… of the database that several copies share; empty: a file in DATA_DIR",
			text(func(c *Config) *string { return &c.DatabaseURL }, isPostgres)},
		{"SHARDS", "auto (the default: as many as Discord recommends), a number, or 0-1/4 for a process that serves some of four", (*Config).setShards},
		{"INTERACTIONS_ADDR", "address where Discord's interactions come in over HTTP, at /interactions, for example 127.0.0.1:8080; empty: they come by the gateway",
			text(func(c *Config) *string { return &c.InteractionsAddr }, isListenAddress)},
		{"DISCORD_PUBLIC_KEY", "the application's public key, from the developer portal, page General Information; goes with INTERACTIONS_ADDR",
			(*Config).setPublicKey},
		{"METRICS_ADDR", "address for /healthz, /readyz and /metrics, for example 127.0.0.1:9090; empty: none",
			text(func(c *Config) *string { return &c.MetricsAddr }, isListenAddress)},
		{"LOG_LEVEL", "debug, info, warn or error", (*Config).setLogLevel},
	}
}

func modelVariables() []Variable {
	return []Variable{
		{"OPENAI_BASE_URL", "address of an OpenAI-compatible server, ending in /v1; empty: no model words answers",
			text(func(c *Config) *string { return &c.Model.URL }, isAddress)},
		{"OPENAI_API_KEY", "its key; local servers need none", text(func(c *Config) *string { return &c.Model.Key })},
		{"OPENAI_MODEL", "the model's name there", text(func(c *Config) *string { return &c.Model.Name })},
		{"OPENAI_TOKEN_FIELD", "max_tokens (the default; local servers) or max_completion_tokens (OpenAI's newer models)",
			text(func(c *Config) *string { return &c.Model.TokenField }, isTokenField)},
		{"OPENAI_DAILY_TOKENS", "most tokens a day (UTC) for each server; then answers are in the facts' own words; empty: no limit", (*Config).setDailyTokens},
		{"OPENAI_DAILY_DOLLARS", "most dollars a day (UTC) for all servers; needs both prices; empty: no limit",
			dollars(func(c *Config) *float64 { return &c.Model.Ceilings.Dollars })},
		{"OPENAI_PRICE_IN", "dollars for a million tokens that the model reads", dollars(func(c *Config) *float64 { return &c.Model.Ceilings.PriceIn })},
		{"OPENAI_PRICE_OUT", "dollars for a million tokens that the model writes", dollars(func(c *Config) *float64 { return &c.Model.Ceilings.PriceOut })},
		{"OPENAI_OPT_IN", "true: the model is off in a server until its moderators switch it on", truth(func(c *Config) *bool { return &c.Model.OptIn })},
	}
}

// text keeps a value as it is written, which must pass the checks.
func text(field func(*Config) *string, checks ...func(string) error) func(*Config, string) error {
	return func(c *Config, v string) error {
		*field(c) = v
		var problems []error
		for _, check := range checks {
			problems = append(problems, check(v))
		}
		return errors.Join(problems...)
	}
}

// truth reads true or false.
func truth(field func(*Config) *bool) func(*Config, string) error {
	return func(c *Config, v string) (err error) {
		if *field(c), err = strconv.ParseBool(v); err != nil {
			return errors.New("use true or false")
		}
		return nil
	}
}

// dollars reads a sum of dollars above 0.
func dollars(field func(*Config) *float64) func(*Config, string) error {
	return func(c *Config, v string) error {
		n, err := strconv.ParseFloat(v, 64)
		if err != nil || !(n > 0) || n > 1e6 {
			return errors.New("write a sum in dollars above 0, for example 0.5")
		}
		*field(c) = n
		return nil
	}
}

func (c *Config) setToken(v string) error {
	c.Token = strings.TrimPrefix(v, "Bot ")
	if strings.ContainsFunc(c.Token, func(r rune) bool { return r <= ' ' || r > '~' }) {
		return errors.New("a token has no spaces and no special characters: copy it anew from the developer portal, page Bot")
	}
	return nil
}

func (c *Config) setAPIURL(v string) error {
	c.APIURL = strings.TrimRight(v, "/")
	return isAddress(v)
}

func (c *Config) setCuratorGuilds(v string) error {
	c.CuratorGuilds = slices.Clip(strings.FieldsFunc(v, func(r rune) bool { return r == ',' || r == ' ' }))
	var problems []error
	for _, id := range c.CuratorGuilds {
		problems = append(problems, isSnowflake(id))
	}
	return errors.Join(problems...)
}

func (c *Config) setFactsRefresh(v string) (err error) {
	c.FactsRefresh, err = time.ParseDuration(v)
	if err != nil || c.FactsRefresh < time.Minute {
		return errors.New("write a time of at least a minute, for example 30m or 6h")
	}
	return nil
}

func (c *Config) setShards(v string) (err error) {
	c.Shards, err = gateway.ParseShards(v)
	return err
}

func (c *Config) setPublicKey(v string) (err error) {
	c.PublicKey, err = webhook.ParseKey(v)
	return err
}

func (c *Config) setLogLevel(v string) error {
	if c.LogLevel.UnmarshalText([]byte(v)) != nil {
		return errors.New("use debug, info, warn or error")
	}
	return nil
}

func (c *Config) setDailyTokens(v string) (err error) {
	c.Model.Ceilings.Tokens, err = strconv.Atoi(v)
	if err != nil || c.Model.Ceilings.Tokens <= 0 {
		return errors.New("write a whole number above 0")
	}
	return nil
}

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

func isPostgres(v string) error {
	if u, err := url.Parse(v); err != nil || u.Scheme != "postgres" && u.Scheme != "postgresql" {
		return errors.New("write an address that begins with postgres://")
	}
	return nil
}

func isTokenField(v string) error {
	if v != "max_tokens" && v != "max_completion_tokens" {
		return errors.New("use max_tokens or max_completion_tokens")
	}
	return nil
}
