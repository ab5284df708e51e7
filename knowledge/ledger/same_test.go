package ledger

import (
	"reflect"
	"slices"
	"testing"

	"tiktalks/knowledge"
	"tiktalks/knowledge/day"
)

// TestSame changes every field of a fact in turn, so that a new field can't be forgotten.
func TestSame(t *testing.T) {
	t.Parallel()
	var a knowledge.Fact
	for i := range reflect.TypeFor[knowledge.Fact]().NumField() {
		field := reflect.TypeFor[knowledge.Fact]().Field(i)
		if !field.IsExported() || slices.Contains([]string{"Wordings", "Tellings", "Beside"}, field.Name) {
			continue
		}
		b := a
		switch v := reflect.ValueOf(&b).Elem().Field(i); v.Interface().(type) {
		case day.Span:
			v.Set(reflect.ValueOf(day.Span{From: day.Date{Year: 2026}}))
		case day.Date:
			v.Set(reflect.ValueOf(day.Date{Year: 2026}))
		default:
			if v.Kind() == reflect.Slice {
				v.Set(reflect.MakeSlice(v.Type(), 1, 1))
			} else {
				v.SetString("x")
			}
		}
		if same(a, b) {
			t.Errorf("facts that differ in %s count as the same", field.Name)
		}
	}
	if !same(a, a) {
		t.Error("a fact is not the same as itself")
	}
}
