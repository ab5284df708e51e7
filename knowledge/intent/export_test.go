package intent

// Table and Headings let tests look over the patterns as data.
var Table = table

// Lead is the heading of words that do not count.
const Lead = lead

// Finds tells whether the one pattern stands in the message.
func Finds(line, message string) bool {
	r := parse("[lead]\nplease can you\n[found]\n" + line)
	for _, sentence := range sentences(message) {
		if r.wants("found", sentence) {
			return true
		}
	}
	return false
}
