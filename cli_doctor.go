package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"

	"tiktalks/bot"
	"tiktalks/knowledge"
	"tiktalks/knowledge/ledger"
	"tiktalks/knowledge/llm"
)

// doctorWithin bounds each of the doctor's checks that go over the network.
const doctorWithin = 30 * time.Second

// runDoctor looks at everything that serving needs and prints what to do.
func runDoctor(ctx context.Context, p program, args []string) error {
	fs := flags(p, "doctor", "", "Looks at everything that serving needs: settings, token, permissions, clock, store, facts, model, addresses. Prints what\nto do, and exits with 1 where something must be done. It connects to no gateway and prints no secret.")
	if err := parseAlone(fs, args); err != nil {
		return err
	}
	config, err := bot.ReadServing(p.env)
	found := []bot.Finding{settingsFinding(err)}
	found = append(found, bot.Examine(ctx, config, p.now)...)
	for _, check := range []func(context.Context, program, bot.Config) bot.Finding{examineStore, examineFacts, examineModel} {
		bounded, cancel := context.WithTimeout(ctx, doctorWithin)
		found = append(found, check(bounded, p, config))
		cancel()
	}
	return tell(p, found, secrets(config))
}

// tell prints the findings, with every secret taken out whoever may have written it there.
func tell(p program, found []bot.Finding, secrets *strings.Replacer) error {
	musts := 0
	for _, f := range found {
		fmt.Fprintf(p.stdout, "%-5s %-13s %s\n", f.Verdict, f.About, secrets.Replace(f.Says))
		if f.Do != "" {
			fmt.Fprintf(p.stdout, "      %-13s → %s\n", "", secrets.Replace(f.Do))
		}
		if f.Verdict == bot.Must {
			musts++
		}
	}
	if musts > 0 {
		fmt.Fprintf(p.stdout, "\n%d to be done.\n", musts)
		return errReported
	}
	fmt.Fprintln(p.stdout, "\nThe bot can serve.")
	return nil
}

// secrets replaces what must not be printed.
func secrets(c bot.Config) *strings.Replacer {
	var pairs []string
	hide := func(secret string) {
		if secret != "" {
			pairs = append(pairs, secret, "…")
		}
	}
	hide(c.Token)
	hide(c.Model.Key)
	for _, address := range []string{c.DatabaseURL, c.Model.URL, c.FactsSource, c.APIURL} {
		if u, err := url.Parse(address); err == nil && u.User != nil {
			password, _ := u.User.Password()
			hide(password)
		}
	}
	return strings.NewReplacer(pairs...)
}

func settingsFinding(err error) bot.Finding {
	if err == nil {
		return bot.Finding{Verdict: bot.Fine, About: "settings", Says: "they can be read"}
	}
	lines := strings.ReplaceAll(err.Error(), "\n", "\n                      ")
	return bot.Finding{Verdict: bot.Must, About: "settings", Says: "some are missing or can't be read", Do: lines}
}

// examineStore opens the ledger as serving does, which brings its schema up to date, and writes to it. It begins none.
func examineStore(ctx context.Context, p program, c bot.Config) bot.Finding {
	f := bot.Finding{Verdict: bot.Must, About: "store"}
	s, err := openStore(ctx, c, mustExist, p.now, slog.New(slog.DiscardHandler))
	switch {
	case errors.Is(err, ledger.ErrNoLedger):
		return examinePlace(c, err)
	case err != nil:
		f.Says, f.Do = err.Error(), "make DATA_DIR a folder that the bot may write to, or check DATABASE_URL and that PostgreSQL runs"
		return f
	case s == nil:
		return bot.Finding{Verdict: bot.May, About: "store", Says: "there is none: settings, changes of facts and sessions are lost at a restart", Do: "set DATA_DIR, or DATABASE_URL for several copies"}
	}
	defer s.Close()
	if err := s.Writable(ctx); err != nil {
		f.Says, f.Do = "it can be read but not written: "+err.Error(), "free some space, and let the bot's user write to it"
		return f
	}
	return bot.Finding{Verdict: bot.Fine, About: "store", Says: s.Engine() + ", can be written"}
}

// examinePlace looks at where serving would begin a ledger, and begins none.
func examinePlace(c bot.Config, none error) bot.Finding {
	f := bot.Finding{Verdict: bot.May, About: "store", Says: none.Error(), Do: "nothing, if the bot has never served from there"}
	if c.DatabaseURL != "" {
		return f
	}
	place := c.DataDir
	for !isFolder(place) && filepath.Dir(place) != place {
		place = filepath.Dir(place)
	}
	trial, err := os.CreateTemp(place, ".tiktalks-doctor-")
	if err != nil {
		f.Verdict, f.Says, f.Do = bot.Must, "there is no ledger in "+c.DataDir+", and none can be begun: "+place+" may not be written to", "make DATA_DIR a folder that the bot may write to"
		return f
	}
	_ = errors.Join(trial.Close(), os.Remove(trial.Name()))
	return f
}

// examineFacts loads the base that a refresh would load.
func examineFacts(ctx context.Context, _ program, c bot.Config) bot.Finding {
	f := bot.Finding{Verdict: bot.Must, About: "facts"}
	fetch, _ := fetchFrom(c, "")
	files, err := fetch(ctx)
	if err != nil {
		f.Says, f.Do = "FACTS_SOURCE can't be read: "+err.Error(), "check the address or the folder"
		return f
	}
	edition, err := knowledge.Load(files)
	if err != nil {
		first, _, _ := strings.Cut(err.Error(), "\n")
		f.Says, f.Do = "they have defects, the first: "+first, "mend them where FACTS_SOURCE names them; tiktalks check lists those of a folder"
		return f
	}
	return bot.Finding{Verdict: bot.Fine, About: "facts", Says: fmt.Sprintf("%d, up to %s", len(edition.Facts), edition.Ends)}
}

// examineModel asks the model's server whether it would answer.
func examineModel(ctx context.Context, _ program, c bot.Config) bot.Finding {
	if c.Model.URL == "" {
		return bot.Finding{Verdict: bot.Fine, About: "model", Says: "none is set: answers are in the facts' own words"}
	}
	err := llm.Check(ctx, modelOf(c))
	switch {
	case errors.Is(err, llm.ErrUnlisted):
		return bot.Finding{Verdict: bot.May, About: "model", Says: err.Error(), Do: "check OPENAI_MODEL"}
	case err != nil:
		return bot.Finding{Verdict: bot.Must, About: "model", Says: err.Error(), Do: "check OPENAI_BASE_URL, OPENAI_API_KEY and OPENAI_MODEL, and that the server runs"}
	}
	return bot.Finding{Verdict: bot.Fine, About: "model", Says: "its server knows it"}
}
