package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"slices"
	"strings"
	"syscall"

	"github.com/joho/godotenv"

	"tiktalks/bot"
)

// envFile is read from the working directory, and fills in what is not set.
const envFile = ".env"

// environment gives the variables as a map, those of the file too that are not set.
func environment(set []string) (map[string]string, error) {
	env, err := readEnv()
	if err != nil {
		return nil, err
	}
	for _, pair := range set {
		name, value, _ := strings.Cut(pair, "=")
		env[name] = value
	}
	return env, nil
}

// readEnv reads the file. Its text is kept out of the error: it holds secrets.
func readEnv() (map[string]string, error) {
	data, err := os.ReadFile(envFile)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return map[string]string{}, nil
	case errors.Is(err, syscall.EISDIR):
		return nil, says(err, "%s is a folder: the settings belong into a file of that name, NAME=value, one a line", envFile)
	case errors.Is(err, fs.ErrPermission):
		return nil, says(err, "the file %s may not be read by this user: give the rights to it", envFile)
	case err != nil:
		return nil, says(err, "the file %s can't be read", envFile)
	}
	data = bytes.TrimPrefix(data, []byte("\ufeff")) // editors on Windows write it
	env, err := godotenv.UnmarshalBytes(data)
	if err != nil {
		return nil, fmt.Errorf("the file %s can't be read: line %d: write NAME=value, one a line", envFile, firstWrong(data))
	}
	return env, nil
}

// firstWrong gives the number of the first line that can't be read: the one after the longest beginning of the file that can.
func firstWrong(data []byte) int {
	lines := bytes.SplitAfter(data, []byte("\n"))
	for n := len(lines) - 1; n > 0; n-- {
		if _, err := godotenv.UnmarshalBytes(bytes.Join(lines[:n], nil)); err == nil {
			return n + 1
		}
	}
	return 1
}

// misspelt names the variables that look like a setting which is not set, a line each: nobody reads them.
func misspelt(env map[string]string) []string {
	var lines []string
	for _, name := range slices.Sorted(maps.Keys(env)) {
		if meant := nearest(name); meant != "" && env[meant] == "" && env[name] != "" {
			lines = append(lines, fmt.Sprintf("%s is no setting of tiktalks and is not read; is %s meant?", name, meant))
		}
	}
	return lines
}

// nearest gives the setting that differs from the name by a letter or two; empty where the name is one, or like none.
func nearest(name string) string {
	best, least := "", 3
	for _, v := range bot.Variables() {
		d := distance(strings.ToUpper(name), v.Name)
		if name == v.Name {
			return ""
		}
		if d < least && d <= len(v.Name)/4 { // of a short name two letters are another word
			best, least = v.Name, d
		}
	}
	return best
}

// distance counts the letters that have to be put in, taken out or changed to make b of a.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		corner := row[0]
		row[0] = i + 1
		for j := range len(b) {
			next := min(row[j], row[j+1]) + 1
			if a[i] == b[j] {
				next = min(next, corner)
			} else {
				next = min(next, corner+1)
			}
			corner, row[j+1] = row[j+1], next
		}
	}
	return row[len(b)]
}
