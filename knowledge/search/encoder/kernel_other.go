//go:build !amd64

package encoder

// kernels lists what this processor can do, the fastest first.
func kernels() []kernel { return []kernel{plain()} }

// products lists what this processor can do, the fastest first.
func products() []product { return []product{plainly} }

func fetch(string) {}
