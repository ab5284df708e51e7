package knowledge_test

import (
	"testing"

	"tiktalks/knowledge"
)

// wantWords asks questions, each behind the label of the word that it is to get.
func wantWords(t *testing.T, labelled [][2]string) {
	t.Helper()
	s := shippedBase(t)
	for _, c := range labelled {
		if answer := s.Answer(knowledge.Question{Text: c[1], Now: asking}).Text; wordOf(answer) != c[0] {
			t.Errorf("%q: %s\nwant %s", c[1], answer, c[0])
		}
	}
}

// TestNationality: where somebody is from no country of his firm tells, and what is of one country is not of another.
func TestNationality(t *testing.T) {
	t.Parallel()
	wantWords(t, [][2]string{
		{"-", "is adam presser american"}, {"-", "is egon durban american"}, {"-", "is larry ellison american"},
		{"no", "is mgx an american company"}, {"no", "is silver lake a chinese firm"}, {"-", "is bis part of the state department"},
		{"-", "is shou chew the chief executive of the joint venture"},
	})
}

// TestWhatGoesOn: a value that is the same again is not one that was.
func TestWhatGoesOn(t *testing.T) {
	t.Parallel()
	wantWords(t, [][2]string{
		{"yes", "is chinas tariff on us goods 10 percent"}, {"ended", "is chinas tariff on us goods 125 percent"}, {"-", "is the truce 90 days"},
		{"ended", "is the us tariff on chinese goods 30 percent"}, {"ended", "is pam bondi attorney general"},
	})
}

// TestMeasured: the numbers of a fact settle what is above or below them, and how a vote went.
func TestMeasured(t *testing.T) {
	t.Parallel()
	wantWords(t, [][2]string{
		{"no", "did the house vote unanimously for the tiktok bill"}, {"no", "was the house vote on the tiktok bill close"},
		{"-", "did the senate vote unanimously for the aid package"}, {"no", "was the senate vote on the tiktok law unanimous"},
		{"yes", "did the house pass the first tiktok bill with more than 300 votes"}, {"no", "did project texas cost more than 5 billion dollars"},
		{"no", "did the senate pass the aid package with less than 70 votes"}, {"yes", "does bytedance own less than 20 percent of the joint venture"},
		{"no", "did the busan meeting last over three hours"}, {"yes", "did chew testify for over four hours"},
		{"-", "were us tariffs on chinese goods over 100 percent in april 2025"},
	})
}

// TestOnce: what is done once was at no other time, and what may be done again may have been.
func TestOnce(t *testing.T) {
	t.Parallel()
	wantWords(t, [][2]string{
		{"no", "did the white house open its tiktok account in july 2025"}, {"no", "were the stockholm talks in june 2025"},
		{"yes", "did the house pass the tiktok bill in march 2024"}, {"-", "did trump and xi talk on the phone in march 2026"},
		{"-", "did hegseth meet dong jun in october 2024"},
	})
}

// TestInOtherWords: what is "not banned" is not "not allowed", and a fact that lacks the question's word denies nothing by it.
func TestInOtherWords(t *testing.T) {
	t.Parallel()
	wantWords(t, [][2]string{
		{"-", "is tiktok allowed in the us"}, {"-", "did the us ban chip design software"}, {"-", "are trump's tariffs over"}, {"no", "is tiktok banned"},
		{"-", "was taiwan mentioned in november 2025"}, {"no", "was taiwan mentioned by trump in november 2025"},
	})
}

// TestNothingSaid: that something "is on" or "over" stands in no fact's words, so no fact says yes to it.
func TestNothingSaid(t *testing.T) {
	t.Parallel()
	wantWords(t, [][2]string{{"-", "is the section 122 thing still on"}, {"-", "is section 301 up"}, {"-", "are the port fees over"}})
}

// TestWhoElseIs: whether one is what another is, is answered with who is, and by no only where there can be but one.
func TestWhoElseIs(t *testing.T) {
	t.Parallel()
	wantWords(t, [][2]string{
		{"no", "is tim cook the ceo of nvidia"}, {"no", "is li qiang the president of china"}, {"-", "is lavrov the foreign minister"},
		{"-", "is microsoft the owner of tiktok"}, {"-", "is zhang yiming the boss of bytedance"}, {"yes", "is bytedance the owner of tiktok"},
	})
	s := shippedBase(t)
	for question, first := range map[string]string{
		"is Microsoft the owner of TikTok": "o-bytedance", "is microsoft tiktok's owner": "jv-80-20", "is elon musk tiktok's ceo": "p-chew",
		"is microsoft tiktok's security partner": "jv-oracle-role", "is oracle the owner of tiktok": "o-oracle", "is vance the secretary of state": "p-rubio",
	} {
		if a := s.Answer(knowledge.Question{Text: question, Now: asking}); !a.Answered() || a.Facts[0].ID != first {
			t.Errorf("%q: want %s first, got: %s", question, first, a.Text)
		}
	}
}
