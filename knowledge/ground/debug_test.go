package ground

import (
	"fmt"
	"os"
	"testing"
)

func TestDebug(t *testing.T) {
	j, _ := New([]Entity{{"Donald Trump", []string{"Trump"}}, {"TikTok", nil}, {"ByteDance", nil}})
	a := os.Getenv("A")
	f := os.Getenv("F")
	if a == "" {
		return
	}
	for _, s := range []string{a, f} {
		x := j.lex.analyse("f1", s)
		for i, k := range x.tokens {
			fmt.Printf("%d %s stem=%s sort=%d class=%b verbal=%v before=%d groups=%v id=%s q=%+v\n", i, k.text, k.stem, k.sort, k.class, verbal(x.tokens, i), k.before, k.groups, k.id, k.q)
		}
	}
	fmt.Println(j.Claim(a, []Fact{{ID: "f1", Text: f}}))
}
