package main

import (
	"bufio"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"
)

// maxLine is the longest line that is read from standard input, in bytes.
const maxLine = 1 << 20

var errLongLine = fmt.Errorf("the line has more than %d bytes", maxLine)

// inputLine is one line of the input, or why it can't be used.
type inputLine struct {
	number int // 1 is the first
	text   string
	err    error
}

// lines gives the lines of the input. One that is too long is an error by itself, and those after it follow; an input that
// can't be read on ends with its error.
func lines(r io.Reader) iter.Seq[inputLine] {
	in := bufio.NewReader(r)
	return func(yield func(inputLine) bool) {
		for n := 1; ; n++ {
			text, err := readLine(in)
			if err == io.EOF {
				return
			}
			if !yield(inputLine{n, text, err}) || err != nil && !errors.Is(err, errLongLine) {
				return
			}
		}
	}
}

// brokenLine stands in the output for a line that can't be read.
type brokenLine struct {
	ID    string `json:"id"`
	Error string `json:"error"`
}

// request is what a line of the input asks.
type request interface {
	name() string // the id that its line of the output has
	check() error // what is wrong with it
}

// eachLine reads a request from every line of the input and writes what do makes of it as a line of JSON; a line that holds none gets a
// line that says why, and their number is the error. What is what such lines are not.
func eachLine[T request](p program, what string, do func(T) any) error {
	out := json.NewEncoder(p.stdout)
	out.SetEscapeHTML(false)
	broken := 0
	for line := range lines(p.stdin) {
		if line.err == nil && strings.TrimSpace(line.text) == "" {
			continue
		}
		asked, err := readRequest[T](line)
		var answer any
		if err != nil {
			broken++
			answer = brokenLine{asked.name(), fmt.Sprintf("line %d: %v", line.number, err)}
		} else {
			answer = do(asked)
		}
		if err := out.Encode(answer); err != nil {
			return err
		}
	}
	if broken > 0 {
		return usageError{fmt.Errorf("%s: %d; their output lines say why", what, broken)}
	}
	return nil
}

func readRequest[T request](line inputLine) (asked T, err error) {
	if line.err != nil {
		return asked, line.err
	}
	err = json.Unmarshal([]byte(line.text), &asked)
	var wrongKind *json.UnmarshalTypeError
	switch {
	case errors.As(err, &wrongKind):
		return asked, fmt.Errorf("%s can't be a JSON %s", cmp.Or(wrongKind.Field, "a line"), wrongKind.Value)
	case err != nil:
		return asked, fmt.Errorf("not a JSON object: %w", err)
	}
	return asked, asked.check()
}

// readLine reads one line to its end, and keeps it if it is not too long. The last line may lack its end.
func readLine(in *bufio.Reader) (string, error) {
	var line []byte
	long := false
	for {
		part, more, err := in.ReadLine()
		if err != nil && (err != io.EOF || len(line) == 0 && !long) {
			return "", err
		}
		if long = long || len(line)+len(part) > maxLine; !long {
			line = append(line, part...)
		}
		switch {
		case more && err == nil: // the line goes on
		case long:
			return "", errLongLine
		default:
			return string(line), nil
		}
	}
}
