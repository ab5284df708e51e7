package playground

import (
	"tiktalks/bot"
	"tiktalks/knowledge/llm/llmtest"
)

// StandIn starts a stand-in for a language model on the loopback interface, and gives the settings with which the bot uses
// it: it words every answer with the first fact's own claim. It shows how worded answers look without a key. The function
// returned ends it.
func StandIn() (bot.ModelConfig, func()) {
	server := llmtest.NewServer()
	return bot.ModelConfig{URL: server.URL, Name: "stand-in", TokenField: "max_tokens"}, server.Close
}
