package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"iter"
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
