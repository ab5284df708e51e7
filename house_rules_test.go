package main

import (
	"maps"
	"slices"
	"strings"
)

// The rules of the house: who may import whom, and what only package main may ask the world for. They are checked against
// every Go file of the module, and TestRulesBite checks the rules.

const module = "tiktalks"

// goFile is what the rules look at in one Go file.
type goFile struct {
	path    string // from the module's root
	folder  string // the folder that it is in, "." for main
	imports []string
	uses    []string // functions of other packages that it names: "time.Now"
	inits   bool     // it has a func init
	// explains tells whether a comment says what its package is for.
	explains bool
}

func (f goFile) test() bool { return strings.HasSuffix(f.path, "_test.go") }

// in tells whether the file is in the folder or below it.
func (f goFile) in(folder string) bool {
	return f.folder == folder || strings.HasPrefix(f.folder, folder+"/")
}

// double tells whether the folder is a test double or belongs to one.
func double(folder string) bool {
	return slices.ContainsFunc(strings.Split(folder, "/"), func(s string) bool { return strings.HasSuffix(s, "test") })
}

// rules give what each forbids in a file, with the reason.
var rules = []func(goFile) []string{layers, rooms, owners, doubles, inits, surroundings, clocks}

// floors are the folders of the house, lowest first: a file imports from its own floor and those below.
var floors = []string{"knowledge", "commands", "bot", "."}

func floorOf(folder string) int {
	top, _, _ := strings.Cut(folder, "/")
	return slices.Index(floors, top)
}

func layers(f goFile) []string {
	if floorOf(f.folder) < 0 {
		return []string{"folder " + f.folder + ": Go code belongs to main, bot, commands or knowledge"}
	}
	var broken []string
	for _, i := range f.imports {
		folder, ours := strings.CutPrefix(i, module+"/")
		if ours && floorOf(folder) > floorOf(f.folder) {
			broken = append(broken, "import "+i+": imports run main → bot → commands → knowledge only")
		}
	}
	return broken
}

// judgeFloors are the rooms of the judge, lowest first: a room imports from those on lower floors and from none beside it.
var judgeFloors = [][]string{{"verdict", "en"}, {"grammar", "abridged"}, {"reading"}, {"coverage", "manner", "timing", "roles", "extent", "patchwork"}, {"claims"}}

const judgeRooms = "knowledge/ground/internal/"

func rooms(f goFile) []string {
	mine, inside := strings.CutPrefix(f.folder, judgeRooms)
	if !inside || f.test() || double(mine) {
		return nil
	}
	floor := func(room string) int {
		return slices.IndexFunc(judgeFloors, func(rooms []string) bool { return slices.Contains(rooms, room) })
	}
	var broken []string
	if floor(mine) < 0 {
		broken = append(broken, "folder "+f.folder+": give it a floor in judgeFloors")
	}
	for _, i := range f.imports {
		if room, ours := strings.CutPrefix(i, module+"/"+judgeRooms); ours && floor(room) >= floor(mine) {
			broken = append(broken, "import "+i+": the judge's rooms know only those on lower floors")
		}
	}
	return broken
}

// owned are packages from outside that only one part of the house may know.
var owned = []struct{ outside, owner, why string }{
	{"github.com/bwmarrin/discordgo", "bot", "only bot knows Discord's library: commands and knowledge serve any way of asking"},
	{"github.com/sashabaranov/go-openai", "knowledge/llm", "only knowledge/llm talks to a model"},
	{"database/sql", "knowledge/ledger", "only knowledge/ledger knows a database"},
	{"modernc.org/sqlite", "knowledge/ledger", "only knowledge/ledger knows a database"},
	{"github.com/mattn/go-sqlite3", "knowledge/ledger", "only knowledge/ledger knows a database"},
	{"github.com/jackc/pgx", "knowledge/ledger", "only knowledge/ledger knows a database"},
	{"github.com/lib/pq", "knowledge/ledger", "only knowledge/ledger knows a database"},
}

func owners(f goFile) []string {
	var broken []string
	for _, i := range f.imports {
		for _, o := range owned {
			if (i == o.outside || strings.HasPrefix(i, o.outside+"/")) && !f.in(o.owner) {
				broken = append(broken, "import "+i+": "+o.why)
			}
		}
	}
	return broken
}

func doubles(f goFile) []string {
	if f.test() {
		return nil
	}
	var broken []string
	for _, i := range f.imports {
		folder, ours := strings.CutPrefix(i, module+"/")
		if ours && double(folder) && !double(f.folder) && !f.in("bot/playground") {
			broken = append(broken, "import "+i+": test doubles are for tests and bot/playground")
		}
		if i == "testing" {
			broken = append(broken, "import testing: what is no test must not pull its flags into a program")
		}
	}
	return broken
}

func inits(f goFile) []string {
	if f.inits {
		return []string{"func init: what runs by itself can't be left out by a test"}
	}
	return nil
}

func surroundings(f goFile) []string {
	return without(f, []string{"os.Getenv", "os.LookupEnv", "os.Environ", "os.ExpandEnv"}, "the environment is read in main and handed down")
}

// ownClocks are the folders below main that ask for the time themselves, with the reason.
var ownClocks = map[string]string{
	"bot/discordtest": "it plays Discord's side of rate limits and dead connections, which run on real time; its clock is an option",
}

func clocks(f goFile) []string {
	if slices.ContainsFunc(slices.Collect(maps.Keys(ownClocks)), f.in) {
		return nil
	}
	return without(f, []string{"time.Now", "time.Since", "time.Until"}, "the time comes with the call or from a clock that is handed in")
}

func without(f goFile, forbidden []string, why string) []string {
	if f.folder == "." || f.test() {
		return nil
	}
	var broken []string
	for _, use := range f.uses {
		if slices.Contains(forbidden, use) {
			broken = append(broken, use+": "+why)
		}
	}
	return broken
}
