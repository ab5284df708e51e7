package commands

// The bot's voice: plain, short, helpful. It says what is and what to do; no apologies beyond a word, no exclamation marks,
// no "as an AI". It never repeats what somebody typed, and never blames them.

// Sentences that the sender needs as well.
const (
	Broken        = "Something went wrong on my side. Please try again in a moment."
	Busy          = "I'm answering many questions right now. Please try again in a few seconds."
	Slow          = "That took too long, so I stopped. Please try again."
	ModeratorOnly = "Only people who may manage this server can use that command."
	NotHere       = "The facts can't be changed from this server. The operator names the servers where they can in CURATOR_GUILDS."
	TooLateToOpen = "That took too long, so the form could not open. Please try again."
	Gone          = "This button is from an earlier version of me and no longer works. Please use the command again."
	Unknown       = "I don't know that command. Type / to see what I can do."
	NearLimit     = "You're asking quickly: one more and I'll pause for a few seconds."
	OverLimit     = "You've asked a lot in a short time. Please wait a few seconds, then ask again."
	NoClaim       = "I found no claim in that. A claim says that something is so, for example: the talks ended on 15 September."
)

// Unheard is what somebody gets who asked nothing that can be read: what the base of that name can be asked about, and how.
func Unheard(base string) string {
	return "Ask me something about " + base + ". If you did, I could not read it: mention me or use /ask."
}

// toModel says where a question goes besides.
const toModel = "Your question then goes to the model's server, which the operator has set, with up to three that you asked just before."

// WordedByModel marks an answer whose words are a model's.
const WordedByModel = "Worded by a language model, checked against the facts."

// ModelSpent marks an answer that a model would have worded, had it not used up the day's allowance.
const ModelSpent = "The facts' own words: today's allowance for the language model is used up."
