package commands

// Cut is open to tests: every list and question is shortened by it.
var Cut = cut
