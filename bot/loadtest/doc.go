// Package loadtest measures the program under load: the real one, built and started as a process of its own, on a loopback
// Discord, and beside it an echo bot on stock discordgo that does the least that a bot can do.
//
//	go test -count=1 -v ./bot/loadtest                                       # all tables, and a soak of twenty seconds
//	go test -count=1 -v ./bot/loadtest -run TestLoad -rounds 5               # medians of five rounds
//	go test -count=1 -v ./bot/loadtest -run TestSoak -soak 1h -timeout 2h -update # writes docs/soak.csv and docs/soak.svg
//
// It promises figures that mean something on a busy machine: both bots run in turn against the same crowd, and ratios are
// told. What a machine with others to serve can't keep is printed and not asserted; what is asserted has room to spare. It
// refuses to run under the race detector, which would measure itself.
//
// Start with TestLoad (load_test.go). A crowd asks (crowd_test.go), a process answers (process_test.go).
package loadtest
