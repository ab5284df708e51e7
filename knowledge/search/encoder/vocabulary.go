package encoder

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

const (
	// maxTokens is how many tokens of a text the original reads.
	maxTokens = 128
	// maxBytes bounds the work on a long text. 128 pieces of the longest kind are 2,176 bytes, so only a text with
	// long stretches in scripts outside the vocabulary could lose by it.
	maxBytes = 4096
	// reserved pieces at the start of the vocabulary stand for no text; the first of them is unknown.
	reserved = 6
	unknown  = 0
	// space stands for a space inside pieces, and in front of every text.
	space = "▁"
)

// vocabulary cuts text into known pieces, like SentencePiece with a unigram model: of all ways to cut it takes the one
// with the highest sum of scores.
type vocabulary struct {
	pieces  map[string]piece
	longest [1 << beginnings]uint8 // bytes of the longest piece with this beginning
}

// beginning is how many bytes of a piece tell how long one with the same may be, beginnings the bits of their hash.
const (
	beginning  = 4
	beginnings = 13
)

// beginningOf gives the hash of the first bytes of a text that has so many.
func beginningOf(text string) uint32 {
	first := uint32(text[0]) | uint32(text[1])<<8 | uint32(text[2])<<16 | uint32(text[3])<<24
	return first * 0x9E3779B1 >> (32 - beginnings)
}

// reach gives the bytes that the longest piece at the start of the text may have.
func (v *vocabulary) reach(text string) int {
	if len(text) < beginning {
		return len(text)
	}
	return min(len(text), max(beginning-1, int(v.longest[beginningOf(text)])))
}

type piece struct {
	token int32
	score float64 // logarithm of the piece's frequency
}

// parseVocabulary reads lines "piece TAB score"; a piece's token is its line number, counted from 0.
func parseVocabulary(file string) (*vocabulary, error) {
	lines := strings.Split(strings.TrimSuffix(file, "\n"), "\n")
	v := &vocabulary{pieces: make(map[string]piece, len(lines))}
	for i, line := range lines {
		text, number, _ := strings.Cut(line, "\t")
		score, err := strconv.ParseFloat(number, 64)
		if err != nil {
			return nil, fmt.Errorf("vocabulary line %d: %w", i+1, err)
		}
		if i >= reserved {
			v.pieces[text] = piece{token: int32(i), score: score}
			if len(text) >= beginning {
				longest := &v.longest[beginningOf(text)]
				*longest = max(*longest, uint8(len(text)))
			}
		}
	}
	return v, nil
}

// cut gives the tokens of a text, at most maxTokens. What no piece covers becomes one unknown token per stretch.
func (v *vocabulary) cut(text string) []int32 {
	ways := v.ways(prepare(text))
	var tokens []int32
	for end := len(ways) - 1; end > 0; end = ways[end].start {
		token := ways[end].token
		if token == unknown && len(tokens) > 0 && tokens[len(tokens)-1] == unknown {
			continue
		}
		tokens = append(tokens, token)
	}
	slices.Reverse(tokens)
	return tokens[:min(len(tokens), maxTokens)]
}

// prepare normalises as the original does, and bounds the length.
func prepare(text string) string {
	text = strings.ToValidUTF8(text, "\uFFFD")
	if len(text) > maxBytes {
		end := maxBytes
		for !utf8.RuneStart(text[end]) {
			end--
		}
		text = text[:end]
	}
	if text = norm.NFKC.String(text); text == "" {
		return ""
	}
	return space + strings.ReplaceAll(text, " ", space)
}

// way is the best way to cut a text up to some byte: its last piece and the sum of scores.
type way struct {
	start int // of the last piece
	token int32
	score float64
}

// ways finds the best way up to each byte of the text at which a piece can end. The text is valid UTF-8.
func (v *vocabulary) ways(text string) []way {
	ways := make([]way, len(text)+1)
	for start, character := range text {
		found, last := false, start+v.reach(text[start:])
		for end := start + 1; end <= last; end++ {
			if p, ok := v.pieces[text[start:end]]; ok {
				found = true
				ways[end].improve(start, p.token, ways[start].score+p.score)
			}
		}
		if !found {
			ways[start+utf8.RuneLen(character)].improve(start, unknown, ways[start].score)
		}
	}
	return ways
}

// improve takes another way if it is as good. A sum of exactly 0 counts as no way yet, as in the original: a few
// pieces have scores of 0 and above.
func (w *way) improve(start int, token int32, score float64) {
	if w.score == 0 || score >= w.score {
		*w = way{start: start, token: token, score: score}
	}
}
