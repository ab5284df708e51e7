package source

// What tests need beside the exported names: a redirect to a private address can't be played without a public one.
var (
	Client   = client
	IsPublic = isPublic
	Unpack   = unpack
)
