package bot

import (
	"crypto/ed25519"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"time"

	"tiktalks/bot/gateway"
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
