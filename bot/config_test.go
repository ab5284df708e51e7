package bot_test

import (
	"strings"
	"testing"

	"tiktalks/bot"
	"tiktalks/knowledge"
)

func TestConfigReadsEveryVariable(t *testing.T) {
	t.Parallel()
	good := map[string]string{
		"DISCORD_TOKEN": "Bot abc", "DISCORD_API_URL": "http://127.0.0.1:1/api/v9/", "COMMAND_GUILD": "123456789012345678",
		"CURATOR_GUILDS": "123456789012345678, 123456789012345679", "FACTS_SOURCE": "facts", "FACTS_ALLOW_PRIVATE": "true",
		"DATA_DIR": "data", "SHARDS": "0-1/4", "METRICS_ADDR": "127.0.0.1:9090", "LOG_LEVEL": "debug",
		"OPENAI_BASE_URL": "http://localhost:11434/v1", "OPENAI_API_KEY": "k", "OPENAI_MODEL": "m", "OPENAI_TOKEN_FIELD": "max_completion_tokens",
		"OPENAI_DAILY_TOKENS": "100000", "OPENAI_DAILY_DOLLARS": "2.5", "OPENAI_PRICE_IN": "0.4", "OPENAI_PRICE_OUT": "1.6", "OPENAI_OPT_IN": "true",
	}
	wantModel := knowledge.Ceilings{Tokens: 100000, Dollars: 2.5, PriceIn: 0.4, PriceOut: 1.6}
	for _, v := range bot.Variables() {
		if _, tried := good[v.Name]; !tried || v.About == "" {
			t.Errorf("%s is not tried here, or not explained", v.Name)
		}
	}
	c, err := bot.ReadServing(good)
	if err != nil {
		t.Fatal(err)
	}
	if c.Token != "abc" || c.APIURL != "http://127.0.0.1:1/api/v9" || len(c.CuratorGuilds) != 2 || !c.FactsPrivate || c.Shards.Count != 4 {
		t.Errorf("read %+v", c)
	}
	if c.Model.Ceilings != wantModel || !c.Model.OptIn {
		t.Errorf("read %+v of the model", c.Model)
	}
}

func TestConfigTellsAllProblemsAtOnce(t *testing.T) {
	t.Parallel()
	_, err := bot.ReadServing(map[string]string{
		"DISCORD_API_URL": "discord", "COMMAND_GUILD": "my server", "CURATOR_GUILDS": "1,x", "FACTS_ALLOW_PRIVATE": "maybe", "SHARDS": "many",
		"METRICS_ADDR": "9090", "LOG_LEVEL": "loud", "OPENAI_BASE_URL": "x", "OPENAI_TOKEN_FIELD": "tokens",
		"OPENAI_DAILY_TOKENS": "0", "OPENAI_DAILY_DOLLARS": "NaN", "OPENAI_PRICE_IN": "free", "OPENAI_PRICE_OUT": "-1", "OPENAI_OPT_IN": "perhaps",
	})
	if err == nil {
		t.Fatal("no problem was found")
	}
	lines := strings.Split(err.Error(), "\n")
	for _, name := range []string{"DISCORD_TOKEN", "DISCORD_API_URL", "COMMAND_GUILD", "CURATOR_GUILDS", "FACTS_ALLOW_PRIVATE", "SHARDS",
		"METRICS_ADDR", "LOG_LEVEL", "OPENAI_BASE_URL: ", "OPENAI_TOKEN_FIELD", "OPENAI_BASE_URL and OPENAI_MODEL",
		"OPENAI_DAILY_TOKENS", "OPENAI_DAILY_DOLLARS", "OPENAI_PRICE_IN", "OPENAI_PRICE_OUT", "OPENAI_OPT_IN"} {
		n := 0
		for _, line := range lines {
			if strings.HasPrefix(line, name) {
				n++
			}
		}
		if n != 1 {
			t.Errorf("%d lines begin with %s:\n%v", n, name, err)
		}
	}
}

func TestConfigDefaults(t *testing.T) {
	t.Parallel()
	c, err := bot.ReadConfig(nil)
	if err != nil || c.APIURL != "https://discord.com/api/v9" || c.Model.URL != "" || c.DataDir != "" {
		t.Errorf("got %+v, %v", c, err)
	}
}
